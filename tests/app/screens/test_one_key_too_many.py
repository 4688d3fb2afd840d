"""A key pressed once too often: `u` after hanging up, `d` after a letter, a mark with no words."""

import pytest

from tests.app.conftest import toasts
from tests.app.settling import start_over
from tests.cases import case
from tui.app.screens.answers.conversation import Conversation
from tui.app.screens.call.call import Call
from tui.app.screens.call.debrief import Debrief
from tui.app.screens.call.note_line import NoteLine
from tui.app.screens.person.letter.letter import Letter
from tui.app.screens.today.today import Today
from tui.app.widgets.row_list import RowList
from tui.model.interview import InterviewStatus
from tui.model.note import is_mark_alone


@pytest.fixture
def live(desk):
    jane = desk.book.add_contact("Jane Doe", now=desk.now())
    plan = desk.book.plan_interview(jane.id, now=desk.now())
    return desk.book.start_call(plan.id, now=desk.now())


def typed(desk, talk):
    return [note.typed for note in desk.book.records.notes_of(talk.id)]


async def test_u_takes_the_hanging_up_back_and_none_of_the_lines(desk, live, opened):
    desk.book.keep_line(live.id, "first", seconds=3, now=desk.now())
    async with opened(desk) as pilot:
        await pilot.press("enter", *"second", "enter", "ctrl+d")
        assert isinstance(pilot.app.screen, Debrief)
        await pilot.press("u")
        assert isinstance(pilot.app.screen, Call)
        assert desk.book.records.interviews[live.id].status is InterviewStatus.LIVE
        assert "Undone: Hung up. The call with Jane Doe runs again" in toasts(pilot)[-1]
        # What is pressed once more goes into the line.
        await pilot.press("u")
        assert typed(desk, live) == ["first", "second"]
        assert pilot.app.focused.value == "u"


async def test_u_takes_a_hanging_up_back_while_another_call_runs(desk, live, opened):
    zoe = desk.book.add_contact("Zoë O’Neil", now=desk.now())
    plan = desk.book.plan_interview(zoe.id, now=desk.now())
    other = desk.book.start_call(plan.id, now=desk.now())
    desk.book.keep_line(other.id, "!of the other", seconds=2, now=desk.now())
    desk.book.keep_line(live.id, "first", seconds=3, now=desk.now())
    async with opened(desk, call_id=live.id) as pilot:
        await pilot.press(*"second", "enter", "ctrl+d")
        assert isinstance(pilot.app.screen, Debrief)
        await pilot.press("u")
        await pilot.pause()
        assert isinstance(pilot.app.screen, Call)
        assert pilot.app.screen.interview.id == live.id
        assert "Undone: Hung up. The call with Jane Doe runs again" in toasts(pilot)[-1]
        await pilot.press("u", "u")
        assert typed(desk, live) == ["first", "second"]
        assert typed(desk, other) == ["!of the other"]


@pytest.mark.parametrize("line", ["!start [b]small[/b]", ">send it by fri", "@Wendy Ho, Bay"])
def test_what_is_undone_names_the_line_and_the_person(desk, live, line):
    desk.book.keep_line(live.id, line, seconds=2, now=desk.now())
    assert desk.book.undo() == f"Kept “{line[1:]}” (Jane Doe)"


async def test_u_on_today_stops_before_the_lines_of_the_call(desk, live, opened):
    async with opened(desk) as pilot:
        await pilot.press("enter", *"a line", "enter", "ctrl+d", "escape")
        assert isinstance(pilot.app.screen, Today)
        await pilot.press("u")
        assert toasts(pilot)[-1].endswith("runs again: 4 goes on with it.")
        await pilot.press("u")
        assert typed(desk, live) == ["a line"]
        assert toasts(pilot)[-1].startswith("Next is a step within the call with Jane Doe")
        await pilot.press("u")
        assert typed(desk, live) == []
        await pilot.press("U", "4")
        assert isinstance(pilot.app.focused, NoteLine)


async def test_d_once_more_after_a_letter_marks_nothing_of_the_next_row(season, opened):
    async with opened(season) as pilot:
        rows = pilot.app.screen.query_one(RowList)
        item = next(item for item in season.queue() if item.rule == "A1")
        rows.put_cursor(item.key)
        await pilot.press("enter")
        assert isinstance(pilot.app.screen, Letter)
        await pilot.press("d")
        if isinstance(pilot.app.screen, Letter):
            await pilot.press("d")
        done = len(season.done_today())
        await pilot.press("d")
        assert len(season.done_today()) == done
        assert "The letter is marked as sent; d again marks “" in toasts(pilot)[-1]
        await pilot.press("d")
        assert len(season.done_today()) == done + 1


async def test_d_on_another_row_after_a_letter_is_meant(season, opened):
    async with opened(season) as pilot:
        item = next(item for item in season.queue() if item.rule == "A1")
        pilot.app.screen.query_one(RowList).put_cursor(item.key)
        await pilot.press("enter", "d")
        if isinstance(pilot.app.screen, Letter):
            await pilot.press("d")
        done = len(season.done_today())
        await pilot.press("j", "d")
        assert len(season.done_today()) == done + 1


async def test_a_mark_alone_stays_in_the_line(desk, live, opened):
    async with opened(desk) as pilot:
        for line in ("!", ">", "~ ", "“", ">>", "?"):
            with case(line):
                pilot.app.open_interview("call", live.id)
                await pilot.pause()
                assert isinstance(pilot.app.focused, NoteLine)
                assert pilot.app.focused.value == ""
                pilot.app.focused.insert_text_at_cursor(line)
                await pilot.press("enter")
                assert typed(desk, live) == []
                assert pilot.app.focused.value == line
                assert toasts(pilot)[-1] == "A mark alone is not kept: type what it is about."
                await pilot.press("ctrl+d", "escape", "h")
                assert typed(desk, live) == []
                assert desk.book.records.interviews[live.id].status is InterviewStatus.TALKED
                desk.book.undo()
                assert desk.book.records.interviews[live.id].status is InterviewStatus.LIVE
                await start_over(pilot)


async def test_several_signs_alone_make_room_for_the_next_line(desk, live, opened):
    async with opened(desk) as pilot:
        pilot.app.open_interview("call", live.id)
        await pilot.pause()
        pilot.app.focused.insert_text_at_cursor("! ???")
        await pilot.press("enter", *'"Budgets', "enter")
        assert typed(desk, live) == ['"Budgets']


async def test_a_mark_alone_is_not_added_to_a_past_talk(desk, live, opened):
    desk.book.keep_line(live.id, "first", seconds=3, now=desk.now())
    desk.book.hang_up(live.id, now=desk.now())
    async with opened(desk) as pilot:
        await pilot.app.push_screen(Conversation(desk, live.id))
        await pilot.pause()
        await pilot.press("i", "exclamation_mark", "enter")
        assert typed(desk, live) == ["first"]


@pytest.mark.parametrize(
    ("line", "alone"),
    [("!", True), ("> >", True), ("「", True), ("? why", False), ("<3", False), ("-", False)],
)
def test_what_is_a_mark_alone(line, alone):
    assert is_mark_alone(line) is alone
