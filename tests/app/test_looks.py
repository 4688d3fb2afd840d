"""Every place as a picture, in a narrow, a usual and a wide terminal."""

from pathlib import Path

import pytest

import tui.app
from tests.app.album import Album
from tests.app.settling import start_over
from tests.cases import case

SIZES = {"narrow": (60, 24), "usual": (80, 24), "wide": (120, 36)}
# What is painted on the way could stay where it should not, in one size as in all.
in_every_size = pytest.mark.parametrize(
    "size",
    [pytest.param(size, marks=pytest.mark.painted) if size == "usual" else size for size in SIZES],
)
PLACES = {
    "today": [],
    "reasons": ["j", "j", "N"],
    "map": ["2", "right"],
    "people": ["2", "tab"],
    "people-filtered": ["2", "tab", "v", "v", "slash", *"warm:yes stage:a"],
    "tree": ["2", "T", "j"],
    "organizations": ["2", "tab", "tab", "j", "enter", "j"],
    "path": ["2", "w", *"lakeshore", "enter"],
    "funnel": ["2", "f"],
    "person": ["2", "tab", "j", "enter"],
    "prep": ["3"],
    "bank": ["3", "b"],
    "practice": ["V", "enter"],
    "practice by heart": ["V", "enter", "h", "enter"],
    "practice talk": ["V", "t", *"!hire", "enter"],
    "checks": ["3", "tab"],
    "brief": ["3", "B"],
    "own-question": ["3", "b", "i", *"Do you like it?"],
    "appointment": ["3", "s"],
    "answers": ["5"],
    "agreement": ["5", "enter", "right", "down", "A", "D"],
    "marks": ["5", "tab", "tab"],
    "said by organization": ["5", "tab", "tab", "tab"],
    "search": ["5", "slash", *"half"],
    "conversation": ["5", "slash", *"half", "down", "enter"],
    "help": ["question_mark"],
    # The last, as it changes what others show.
    "done": ["d", "d", "G"],
}
CALL = ["3", "c", *"!hire", "enter"]
DEBRIEF = [*CALL, "escape", "h", "escape"]


@pytest.fixture
def album(snapshot, tmp_path):
    """The pictures kept of a test, which are all looked at before it fails."""
    album = Album(snapshot, tmp_path)
    yield album
    album.assert_kept()


@pytest.fixture
def read_in(season):
    """The season with all notes in the search."""
    while season.finder.work(1):
        pass
    return season


@in_every_size
async def test_place(read_in, opened, album, size):
    async with opened(read_in, SIZES[size]) as pilot:
        for name, keys in PLACES.items():
            with case(name):
                await start_over(pilot)
                await album.compare(pilot, f"{name}-{size}", after=keys)


@in_every_size
async def test_call(read_in, opened, album, size):
    async with opened(read_in, SIZES[size]) as pilot:
        await album.compare(pilot, f"call-{size}", after=[*CALL, "tab"])
        await album.compare(pilot, f"rescue card-{size}", after=[*"half of", "ctrl+r"])


@in_every_size
async def test_rereading(read_in, opened, album, size):
    read_in.clock.move(days=40)
    async with opened(read_in, SIZES[size]) as pilot:
        await album.compare(pilot, f"topics-{size}", after=["5", "tab"])
        await album.compare(pilot, f"dialog-{size}", after=["enter"])


@in_every_size
async def test_drawn_to_it_over_time(read_in, opened, album, size):
    async with opened(read_in, SIZES[size]) as pilot:
        await album.compare(pilot, size, after=[*DEBRIEF, "plus", "escape", "5", "tab", "G"])


@pytest.mark.painted
async def test_empty(desk, opened, album):
    async with opened(desk, SIZES["usual"]) as pilot:
        await pilot.press("escape")
        for place in ("3", "5"):
            await start_over(pilot)
            await album.compare(pilot, place, after=[place])


@in_every_size
async def test_debrief(season, opened, album, size):
    async with opened(season, SIZES[size]) as pilot:
        await album.compare(pilot, size, after=DEBRIEF)


@pytest.mark.painted
async def test_letter(season, opened, album):
    async with opened(season, SIZES["usual"]) as pilot:
        await album.compare(pilot, "usual", after=[*DEBRIEF, "t"])


@in_every_size
async def test_welcome(desk, opened, album, size):
    async with opened(desk, SIZES[size]) as pilot:
        await album.compare(pilot, size)


def test_the_faint_style_is_defined_once_for_spans_and_once_for_widgets():
    folder = Path(tui.app.__file__).parent
    found = [
        path.name
        for path in sorted(folder.rglob("*"))
        if path.suffix in {".py", ".tcss"}
        for _ in range(path.read_text(encoding="utf-8").count("$foreground 70%"))
    ]
    assert found == ["place.tcss", "styles.py"]
