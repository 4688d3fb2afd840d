"""Importing and duplicates as pictures, in a narrow, a usual and a wide terminal."""

import pytest
from textual.widgets import Input, TextArea

from tests.app.screens.imports.importing import CONNECTIONS, TABLE, press_and_wait
from tests.app.settling import until
from tests.app.test_looks import SIZES, in_every_size
from tests.world import NOON
from tui.app.app import Askaround
from tui.app.screens.imports.columns import ColumnMapper
from tui.app.themes import LIGHT

REVIEW = ["2", "I", *"Connections.csv", "enter", "…"]
PLACES = {
    "source": ["2", "I", "tab", *"Jane Doe, Analyst, Acme", "enter", *"- Bo Lind"],
    "review": [*REVIEW, "down"],
    "maybe": [*REVIEW, "tab", "tab", "tab"],
    "columns": ["2", "I", *"people.csv", "enter", "…", "mapper", "down"],
    "duplicates": ["2", "D", "…"],
}


@pytest.fixture
def looks(snap_compare, season, tmp_path, monkeypatch):
    """Compare the program with its picture, after some keys."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "Connections.csv").write_text(CONNECTIONS)
    (tmp_path / "people.csv").write_text(TABLE)
    add = season.book.add_contact
    add("Wendy Ho", now=NOON, title="Statistician", emails=["wendy.ho@example.org"], tags=["old"])
    add("D. Okafor", now=NOON, emails=["denise.okafor@example.org"])

    def compare(keys, size, *, light=False):
        app = Askaround(season)
        if light:
            app.theme = LIGHT.name

        async def run(pilot):
            await pilot.pause()
            for key in keys:
                if key == "mapper":
                    await until(pilot, lambda: isinstance(app.screen, ColumnMapper))
                else:
                    await press_and_wait(pilot, [key])
            season.book.flush()
            for field in app.screen.query(Input):
                field.cursor_blink = False
            for field in app.screen.query(TextArea):
                field.cursor_blink = False
            await pilot.pause(0.2)

        return snap_compare(app, run_before=run, terminal_size=size)

    return compare


@in_every_size
@pytest.mark.parametrize("keys", PLACES.values(), ids=PLACES)
def test_importing(looks, keys, size):
    assert looks(keys, SIZES[size])


@pytest.mark.painted
@pytest.mark.parametrize("keys", [PLACES["review"], PLACES["duplicates"]], ids=["review", "two"])
def test_in_the_light(looks, keys):
    assert looks(keys, SIZES["usual"], light=True)
