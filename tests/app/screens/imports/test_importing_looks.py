"""Importing and duplicates as pictures, in a narrow, a usual and a wide terminal."""

import pytest

from tests.app.album import Album
from tests.app.screens.imports.importing import CONNECTIONS, TABLE, press_and_wait
from tests.app.settling import start_over, until
from tests.app.test_looks import SIZES, in_every_size
from tests.cases import case
from tests.world import NOON
from tui.app.screens.imports.actions import IMPORT_DRAFT
from tui.app.screens.imports.columns import ColumnMapper
from tui.app.themes import LIGHT
from tui.app.widgets.key_hints import KeyHints
from tui.app.widgets.row_list import RowList

REVIEW = ["2", "I", *"Connections.csv", "enter", "…"]
PLACES = {
    "source": ["2", "I", "tab", *"Jane Doe, Analyst, Acme", "enter", *"- Bo Lind"],
    "review": [*REVIEW, "down"],
    "maybe": [*REVIEW, "tab", "tab", "tab"],
    "columns": ["2", "I", *"people.csv", "enter", "…", "mapper", "down"],
    "duplicates": ["2", "D", "…"],
}


@pytest.fixture
def compare(snapshot, season, tmp_path, monkeypatch):
    """Compare what is shown after some keys with the picture of that name."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "Connections.csv").write_text(CONNECTIONS)
    (tmp_path / "people.csv").write_text(TABLE)
    add = season.book.add_contact
    add("Wendy Ho", now=NOON, title="Statistician", emails=["wendy.ho@example.org"], tags=["old"])
    add("D. Okafor", now=NOON, emails=["denise.okafor@example.org"])
    album = Album(snapshot, tmp_path)

    async def after_keys(pilot, name, keys):
        with case(name):
            await start_over(pilot)
            season.book.clear_draft(IMPORT_DRAFT)
            for key in keys:
                if key == "mapper":
                    await until(pilot, lambda: isinstance(pilot.app.screen, ColumnMapper))
                    # The key behind it is for the list, which is there a moment later.
                    await until(pilot, lambda: isinstance(pilot.app.focused, RowList))
                    await pilot.pause()
                else:
                    await press_and_wait(pilot, [key])
            season.book.flush()
            # The row of the keys tells of it a moment later.
            hints = pilot.app.screen.query(KeyHints)
            await until(pilot, lambda: all(each.saved == "saved" for each in hints))
            await album.compare(pilot, name)

    yield after_keys
    album.assert_kept()


@in_every_size
async def test_importing(season, opened, compare, size):
    async with opened(season, SIZES[size]) as pilot:
        for name, keys in PLACES.items():
            await compare(pilot, f"{name}-{size}", keys)


@pytest.mark.painted
async def test_in_the_light(season, opened, compare):
    async with opened(season, SIZES["usual"]) as pilot:
        pilot.app.theme = LIGHT.name
        await compare(pilot, "review", PLACES["review"])
        await compare(pilot, "two", PLACES["duplicates"])
