"""Two toasts at the most, so that they never cover what a person works on."""

import pytest
from textual.widgets._toast import Toast

from tests.app.conftest import toasts
from tests.app.painted import painted
from tests.app.settling import until
from tui.app.dialogs.dialog import Dialog
from tui.app.dialogs.messages import say
from tui.app.widgets.key_hints import KeyHints
from tui.desk.settings import Settings


async def test_a_toast_takes_the_place_of_the_one_before_the_last(season, opened):
    async with opened(season) as pilot:
        await pilot.press("d", "d", "plus", "plus")
        former, last = toasts(pilot)
        assert former.startswith("Moved ")
        assert last.startswith("Moved ")


async def test_what_was_undone_is_no_longer_told(season, opened):
    async with opened(season) as pilot:
        await pilot.press("d", "d", "u")
        (undid,) = toasts(pilot)
        assert undid.startswith("Undone: ")
        await pilot.press("U")
        (redid,) = toasts(pilot)
        assert redid.startswith("Redid: ")


async def test_what_is_wrong_stays(season, opened):
    async with opened(season) as pilot:
        pilot.app.screen.say("The disk is full.", wrong=True)
        await pilot.press("d", "d")
        assert toasts(pilot)[0] == "The disk is full."
        assert len(toasts(pilot)) == 3


async def test_many_mistakes_in_the_settings_are_one_toast(season, opened):
    season.settings = Settings(
        problems=("line 1 is wrong.", "line 2 is wrong.", "line 3 is wrong.")
    )
    async with opened(season) as pilot:
        assert toasts(pilot) == ["line 1 is wrong. 2 more: askaround config lists them."]


OPEN = {"line": ["a"], "form": ["p", "e"], "help": ["question_mark"], "bank": ["3", "b"]}


@pytest.mark.parametrize("size", [(80, 24), (60, 24)], ids=str)
@pytest.mark.parametrize("keys", OPEN.values(), ids=OPEN)
async def test_toasts_cover_nothing_of_a_dialog(season, opened, keys, size):
    async with opened(season, size) as pilot:
        await pilot.press(*keys)
        screen = pilot.app.screen
        assert isinstance(screen, Dialog)
        for words in ("Something happened.", "Something else went well, and more of it."):
            say(pilot.app, words)
        await until(pilot, lambda: len(screen.query(Toast)) == 2)
        await pilot.pause()
        dialog = screen.query_one(".dialog").region
        assert dialog.bottom <= pilot.app.size.height
        for toast in screen.query(Toast):
            assert toast.region.area
            assert not toast.region.overlaps(dialog)


async def test_the_keys_below_a_dialog_are_those_of_the_dialog(season, opened):
    async with opened(season) as pilot:
        hints = pilot.app.screen.query_one(KeyHints)
        before = str(hints.render())
        assert "y copy" in before
        await pilot.press("a")
        await pilot.pause()
        (row,) = painted(pilot, hints.region)
        assert row.split() == ["enter", "save", "esc", "cancel", "saved"]
        await pilot.press("escape")
        await pilot.pause()
        assert painted(pilot, hints.region)[0].split() == before.split()
