"""No list of Prep scrolls while rows below it are empty, and what was just added is in sight."""

import pytest

from tests.app.painted import painted, words_of
from tui.app.widgets.row_list import RowList

SIZES = [(60, 24), (80, 24), (120, 36), (200, 60)]


@pytest.fixture
def jane(desk):
    desk.book.save_profile(now=desk.now(), name="Sam")
    return desk.interview_to_come(desk.book.add_contact("Jane Doe", now=desk.now()))


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("many", [0, 3, 30])
async def test_the_checklist_scrolls_only_where_the_screen_is_full(desk, jane, opened, size, many):
    for number in range(many):
        desk.book.add_check(jane.id, f"own check {number}")
    async with opened(desk, size) as pilot:
        await pilot.press("3")
        checks = pilot.app.screen.query_one("#checks", RowList)
        left = pilot.app.screen.query_one("#left").region
        last = [line.strip(" │") for line in painted(pilot, left)][-3:]
        assert len(checks.ids) <= checks.size.height or any(last)


@pytest.mark.parametrize("size", SIZES, ids=str)
async def test_what_was_just_added_to_the_checklist_is_in_sight(desk, jane, opened, size):
    async with opened(desk, size) as pilot:
        await pilot.press("3")
        pilot.app.screen.query_one("#checks", RowList).focus()
        for number in range(4):
            await pilot.press("i", *f"own{number}", "enter")
            await pilot.pause()
            assert f"own{number}" in words_of(pilot, pilot.app.screen.query_one("#checks"))


@pytest.mark.parametrize("size", SIZES, ids=str)
async def test_a_question_that_was_just_added_is_in_sight(desk, jane, opened, size):
    async with opened(desk, size) as pilot:
        await pilot.press("3")
        pilot.app.screen.query_one("#questions", RowList).focus()
        for number in range(6):
            await pilot.press("i", *f"Why{number}?", "ctrl+s")
            await pilot.pause()
            assert f"Why{number}?" in words_of(pilot, pilot.app.screen.query_one("#questions"))
