"""A debrief that was left does not stand over the next call."""

import pytest

from tests.app.settling import start_over
from tests.cases import case
from tui.app.dialogs.ask_line import AskLine
from tui.app.screens.call.call import Call
from tui.app.screens.call.debrief import Debrief
from tui.app.screens.call.note_line import NoteLine
from tui.app.screens.today.today import Today
from tui.app.widgets.row_list import RowList
from tui.model.interview import InterviewStatus


@pytest.fixture
def ended(desk):
    """A call with Tom that has just ended, and Zoe and Una to be called."""
    book, now = desk.book, desk.now()
    tom, zoe, una = (
        book.add_contact(name, now=now) for name in ("Tom Oduya", "Zoe Park", "Una Lind")
    )
    talk = book.start_call(book.plan_interview(tom.id, now=now).id, now=now)
    book.keep_line(talk.id, "> send the draft", seconds=3, now=now)
    desk.clock.move(minutes=20)
    book.hang_up(talk.id, now=desk.now())
    return talk, zoe, una


async def left_debrief(pilot, talk):
    await pilot.press("4")
    pilot.app.open_interview("debrief", talk.id)
    await pilot.pause()
    assert isinstance(pilot.app.screen, Debrief)
    await pilot.press("1")
    assert isinstance(pilot.app.screen, Today)


def typed(desk, talk):
    return [note.typed for note in desk.book.records.notes_of(talk.id)]


async def test_the_next_call_opens_though_a_debrief_was_left(desk, ended, opened):
    talk, *_ = ended
    async with opened(desk) as pilot:
        await left_debrief(pilot, talk)
        await pilot.press("slash", *"zoe", "enter", "c")
        assert isinstance(pilot.app.screen, Call)
        await pilot.press(*"!dogs sleep", "enter")
    zoe = next(each for each in desk.book.records.interviews.values() if each.id != talk.id)
    assert typed(desk, zoe) == ["!dogs sleep"]
    assert typed(desk, talk) == [">send the draft"]


async def test_4_goes_to_the_running_call(desk, ended, opened):
    talk, zoe, _ = ended
    book = desk.book
    async with opened(desk) as pilot:
        for way in [("4",), ("2", "4"), ("3", "4"), ("6", "4")]:
            with case(*way):
                await left_debrief(pilot, talk)
                planned = book.plan_interview(zoe.id, now=desk.now())
                other = book.start_call(planned.id, now=desk.now())
                await pilot.press(*way, *"one", "enter")
                assert isinstance(pilot.app.screen, Call)
                assert typed(desk, other) == ["one"]
                while other.id in book.records.interviews:
                    assert book.undo()
                await start_over(pilot)


async def test_without_a_call_4_goes_back_to_the_debrief(desk, ended, opened):
    talk, *_ = ended
    async with opened(desk) as pilot:
        await left_debrief(pilot, talk)
        await pilot.press("4")
        assert isinstance(pilot.app.screen, Debrief)


async def test_a_dialog_over_the_debrief_closes_with_its_words_kept(desk, ended, opened):
    talk, zoe, _ = ended
    plan = desk.book.plan_interview(zoe.id, now=desk.now())
    async with opened(desk) as pilot:
        await left_debrief(pilot, talk)
        await pilot.press("4")
        rows = pilot.app.screen.query_one(RowList)
        rows.put_cursor(next(each for each in rows.ids if each.startswith("promise:")))
        await pilot.press("enter", "ctrl+a", *"next fri")
        assert isinstance(pilot.app.screen, AskLine)
        pilot.app.open_interview("call", plan.id)
        await pilot.pause()
        assert isinstance(pilot.app.screen, Call)
        assert isinstance(pilot.app.focused, NoteLine)
        pilot.app.open_interview("debrief", talk.id)
        await pilot.pause()
        rows = pilot.app.screen.query_one(RowList)
        rows.put_cursor(next(each for each in rows.ids if each.startswith("promise:")))
        await pilot.press("enter")
        assert "next fri" in pilot.app.focused.value


async def test_the_palette_hangs_up_the_running_call(desk, ended, opened):
    talk, zoe, _ = ended
    async with opened(desk) as pilot:
        await left_debrief(pilot, talk)
        plan = desk.book.plan_interview(zoe.id, now=desk.now())
        other = desk.book.start_call(plan.id, now=desk.now())
        await pilot.press("ctrl+p", *"hang up", "enter")
        await pilot.pause()
        assert desk.book.records.interviews[other.id].status is InterviewStatus.TALKED
