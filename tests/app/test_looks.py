"""Every place as a picture, in a narrow, a usual and a wide terminal."""

from pathlib import Path

import pytest
from textual.widgets import Input

import tui.app
from tui.app.app import Askaround

pytestmark = pytest.mark.painted

SIZES = {"narrow": (60, 24), "usual": (80, 24), "wide": (120, 36)}
PLACES = {
    "today": [],
    "done": ["d", "d", "G"],
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
    "call": ["3", "c", *"!hire", "enter", "tab"],
    "rescue card": ["3", "c", *"!hire", "enter", "tab", *"half of", "ctrl+r"],
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
}


@pytest.fixture
def looks(snap_compare):
    """Compare the program on a desk with its picture, after some keys."""

    def compare(desk, keys, size):
        app = Askaround(desk)

        async def run(pilot):
            await pilot.pause()
            for key in keys:
                await pilot.press(key)
                await app.type_ahead.all_landed()
                await pilot.pause()
            desk.book.flush()
            for field in app.screen.query(Input):
                field.cursor_blink = False
            await pilot.pause()

        return snap_compare(app, run_before=run, terminal_size=size)

    return compare


@pytest.fixture
def read_in(season):
    """The season with all notes in the search."""
    while season.finder.work(1):
        pass
    return season


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
@pytest.mark.parametrize("keys", PLACES.values(), ids=PLACES)
def test_place(read_in, looks, keys, size):
    assert looks(read_in, keys, size)


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
@pytest.mark.parametrize("keys", [["5", "tab"], ["5", "tab", "enter"]], ids=["topics", "dialog"])
def test_rereading(read_in, looks, keys, size):
    read_in.clock.move(days=40)
    assert looks(read_in, keys, size)


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
def test_drawn_to_it_over_time(read_in, looks, size):
    keys = ["3", "c", *"!hire", "enter", "escape", "h", "escape", "plus", "escape", "5", "tab", "G"]
    assert looks(read_in, keys, size)


@pytest.mark.parametrize("place", ["3", "5"])
def test_empty(desk, looks, place):
    assert looks(desk, ["escape", place], SIZES["usual"])


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
def test_debrief(season, looks, size):
    assert looks(season, ["3", "c", *"!hire", "enter", "escape", "h", "escape"], size)


def test_letter(season, looks):
    keys = ["3", "c", *"!hire", "enter", "escape", "h", "escape", "t"]
    assert looks(season, keys, SIZES["usual"])


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
def test_welcome(desk, looks, size):
    assert looks(desk, [], size)


def test_the_faint_style_is_defined_once_for_spans_and_once_for_widgets():
    folder = Path(tui.app.__file__).parent
    found = [
        path.name
        for path in sorted(folder.rglob("*"))
        if path.suffix in {".py", ".tcss"}
        for _ in range(path.read_text(encoding="utf-8").count("$foreground 70%"))
    ]
    assert found == ["place.tcss", "styles.py"]
