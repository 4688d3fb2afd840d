"""Two toasts at the most, so that they never cover what a person works on."""

from tests.app.conftest import toasts
from tui.desk.settings import Settings


async def test_a_toast_takes_the_place_of_the_one_before_the_last(season, opened):
    async with opened(season) as pilot:
        await pilot.press("d", "d", "plus", "plus")
        former, last = toasts(pilot)
        assert former.startswith("Moved ")
        assert last.startswith("Moved ")


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
