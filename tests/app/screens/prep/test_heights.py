"""No list of Prep scrolls while rows below it are empty, and what was just added is in sight."""

import pytest

from tests.app.painted import painted, words_of
from tests.app.settling import paste, start_over
from tests.cases import case
from tui.app.widgets.row_list import RowList

SIZES = [(60, 24), (80, 24), (120, 36), (200, 60)]


@pytest.fixture
def jane(desk):
    desk.book.save_profile(now=desk.now(), name="Sam")
    return desk.interview_to_come(desk.book.add_contact("Jane Doe", now=desk.now()))


@pytest.mark.parametrize("many", [0, 3, 30])
async def test_the_checklist_scrolls_only_where_the_screen_is_full(desk, jane, opened, many):
    for number in range(many):
        desk.book.add_check(jane.id, f"own check {number}")
    async with opened(desk) as pilot:
        await pilot.press("3")
        checks = pilot.app.screen.query_one("#checks", RowList)
        checks.focus()
        for size in SIZES:
            with case(size):
                await pilot.resize_terminal(*size)
                left = pilot.app.screen.query_one("#left").region
                last = [line.strip(" │") for line in painted(pilot, left)][-3:]
                assert len(checks.ids) <= checks.size.height or any(last)


async def open_prep_anew(pilot, size):
    """Open Prep in a terminal of a size, as if nothing had been open before."""
    await pilot.resize_terminal(*size)
    await start_over(pilot)
    await pilot.press("3")


async def test_what_was_just_added_to_the_checklist_is_in_sight(desk, jane, opened):
    async with opened(desk) as pilot:
        for size in SIZES:
            with case(size):
                await open_prep_anew(pilot, size)
                pilot.app.screen.query_one("#checks", RowList).focus()
                for number in range(4):
                    await pilot.press("i", *f"own{number}", "enter")
                    assert f"own{number}" in words_of(pilot, pilot.app.screen.query_one("#checks"))
                for _ in range(4):
                    desk.book.undo()
                assert not desk.book.records.interviews[jane.id].own_checks


async def test_a_question_that_was_just_added_is_in_sight(desk, jane, opened):
    async with opened(desk) as pilot:
        for size in SIZES:
            with case(size):
                await open_prep_anew(pilot, size)
                questions = pilot.app.screen.query_one("#questions", RowList)
                questions.focus()
                for number in range(6):
                    await pilot.press("i")
                    await paste(pilot, f"Why{number}?")
                    await pilot.press("ctrl+s")
                    assert f"Why{number}?" in words_of(pilot, questions)
                for _ in range(6):
                    desk.book.undo()
                assert desk.book.records.interviews[jane.id].agenda == jane.agenda
