"""What is said of a question, and of a key that has none, is true where it is said."""

import pytest

from tests.app.conftest import toasts
from tests.cases import case
from tui.app.widgets.row_list import RowList
from tui.model.interview import AgendaItem, QuestionState

EARLIER = "a must-ask of an earlier talk that nobody has answered"


@pytest.fixture
def zoe(desk):
    """The talk ahead with Zoë, after one with Jane in which a must-ask was passed over."""
    book, now = desk.book, desk.now()
    asked = AgendaItem(text="What surprised you?", must_ask=True)
    jane, zoe = book.add_contact("Jane", now=now), book.add_contact("Zoë", now=now)
    held = book.plan_interview(jane.id, now=now, agenda=[asked])
    book.start_call(held.id, now=now)
    passed = book.records.interviews[held.id].agenda[0].changed(state=QuestionState.PASSED)
    book.edit_interview(held.id, "", agenda=(passed,), current_item="")
    book.hang_up(held.id, now=now)
    again = AgendaItem(text="What surprised you?", must_ask=True)
    plan = book.plan_interview(zoe.id, now=now, agenda=[again, AgendaItem(text="And now?")])
    return desk, held, plan


def foot(pilot):
    return str(pilot.app.screen.query_one("#foot").render())


async def test_whose_must_ask_it_was_is_true_with_the_mark_and_without(zoe, opened):
    desk, _held, plan = zoe
    async with opened(desk) as pilot:
        await pilot.press("3")
        for marked in (True, False, True):
            with case(marked):
                assert desk.book.records.interviews[plan.id].agenda[0].must_ask is marked
                assert EARLIER in foot(pilot)
                await pilot.press("m")


async def test_a_question_that_somebody_answered_meanwhile_waits_no_more(zoe, opened):
    desk, held, plan = zoe
    async with opened(desk) as pilot:
        await pilot.press("3")
        assert EARLIER in foot(pilot)
        await pilot.press("1")
        item = desk.book.records.interviews[held.id].agenda[0]
        answered = item.changed(state=QuestionState.ANSWERED)
        desk.book.edit_interview(held.id, "", agenda=(answered,))
        await pilot.press("3")
        assert pilot.app.screen.interview.id == plan.id
        assert EARLIER not in foot(pilot)


async def test_the_keys_of_questions_leave_one_alone_that_has_no_cursor(zoe, opened):
    desk, _held, plan = zoe
    async with opened(desk) as pilot:
        await pilot.press("3", "tab")
        before = desk.book.records.interviews[plan.id]
        for key in ("m", "J", "K", "l"):
            with case(key):
                pilot.app.clear_notifications()
                await pilot.press(key)
                says = "The cursor is in the checklist: tab goes to the questions."
                assert toasts(pilot) == [says]
        assert desk.book.records.interviews[plan.id] == before


async def test_where_there_is_no_question_each_key_says_so(zoe, opened):
    desk, _held, plan = zoe
    async with opened(desk) as pilot:
        await pilot.press("3", *"xxxxxxxxx")
        assert not desk.book.records.interviews[plan.id].agenda
        assert not pilot.app.screen.query_one("#questions", RowList).ids
        for key in ("m", "J", "K", "l", "e", "x"):
            with case(key):
                pilot.app.clear_notifications()
                await pilot.press(key)
                assert toasts(pilot) == ["There is no question yet: b opens the bank."]


async def test_where_there_is_no_talk_each_key_says_how_one_begins(desk, opened):
    async with opened(desk) as pilot:
        await pilot.press("escape", "3")
        for key in (
            "space",
            "s",
            "b",
            "B",
            "i",
            "m",
            "J",
            "l",
            "x",
            "y",
            "o",
            "r",
            "w",
            "n",
            "tab",
        ):
            with case(key):
                pilot.app.clear_notifications()
                await pilot.press(key)
                says = "No talk to prepare for yet: p on Today or the Map begins one."
                assert toasts(pilot) == [says]
