"""Every place as a picture, in a narrow, a usual and a wide terminal."""

import pytest
from textual.widgets import Input

from tui.app import Askaround

SIZES = {"narrow": (60, 24), "usual": (80, 24), "wide": (120, 36)}
PLACES = {
    "today": [],
    "map": ["2", "right"],
    "people": ["2", "tab"],
    "prep": ["3"],
    "bank": ["3", "b"],
    "call": ["3", "c", *"!hire", "enter", "tab"],
    "answers": ["5"],
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


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
@pytest.mark.parametrize("keys", PLACES.values(), ids=PLACES)
def test_place(season, looks, keys, size):
    assert looks(season, keys, size)


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
def test_debrief(season, looks, size):
    assert looks(season, ["3", "c", *"!hire", "enter", "escape", "h"], size)


def test_letter(season, looks):
    keys = ["3", "c", *"!hire", "enter", "escape", "h", "t"]
    assert looks(season, keys, SIZES["usual"])


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
def test_welcome(desk, looks, size):
    assert looks(desk, [], size)
