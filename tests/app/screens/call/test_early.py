"""Somebody who rings before the appointment does not use it up; a header says what was agreed."""

from datetime import timedelta

import pytest

from tests.app.conftest import toasts
from tests.app.painted import words_of
from tui.app.dialogs.choose import Choose
from tui.app.screens.call.debrief import Debrief
from tui.app.screens.call.note_line import NoteLine
from tui.model.followup import TouchKind
from tui.model.interview import InterviewStatus
from tui.playbook.interview.call import early_words, is_early


@pytest.fixture
def ann(desk):
    return desk.book.add_contact("Ann Lee", now=desk.now())


def appointed(desk, contact, **ahead):
    interview = desk.interview_to_come(contact)
    desk.book.set_checks(interview.id, ["pitch"], ticked=True)
    return desk.book.schedule(interview.id, desk.now() + timedelta(**ahead), now=desk.now())


def talks(desk, status):
    return [each for each in desk.book.records.interviews.values() if each.status is status]


@pytest.mark.parametrize(
    ("ahead", "early"),
    [
        ({"days": 1}, True),
        ({"hours": 5}, True),
        ({"hours": 3}, False),
        ({"minutes": -20}, False),
        ({"days": -3}, False),
        ({"days": 400}, True),
    ],
)
def test_a_call_hours_before_an_appointment_is_another_one(desk, ann, ahead, early):
    talk = appointed(desk, ann, **ahead)
    assert is_early(talk, desk.now()) is early
    assert bool(early_words(talk, ann, desk.now(), desk.zone)) is early
    began = desk.pick_up(talk)
    assert began.status is InterviewStatus.LIVE
    assert (began.id != talk.id) is early
    assert [item.text for item in began.agenda] == [item.text for item in talk.agenda]
    kept = desk.book.records.interviews[talk.id]
    assert (kept == talk) is early


async def test_the_appointment_stays_and_undo_takes_the_call_back(desk, ann, opened):
    talk = appointed(desk, ann, days=1)
    async with opened(desk) as pilot:
        pilot.app.open_interview("call", talk.id)
        await pilot.pause()
        card = str(pilot.app.screen.query_one("#card-text").render())
        assert "Your talk with Ann Lee is set for tomorrow at" in " ".join(card.split())
        await pilot.press(*"!ship small things")
        assert pilot.app.screen.query_one(NoteLine).value == "!ship small things"
        await pilot.press("enter", *"half a li")
        await pilot.pause(0.1)
        (live,) = talks(desk, InterviewStatus.LIVE)
        assert [note.text for note in desk.book.records.notes_of(live.id)] == ["ship small things"]
        assert desk.book.draft(f"line:{talk.id}") == ""
        assert desk.book.records.interviews[talk.id] == talk
        desk.book.undo()
        assert desk.book.undo() == "Started the call"
        assert not talks(desk, InterviewStatus.LIVE)
        assert desk.book.records.interviews[talk.id] == talk


async def hung_up_early(pilot, talk):
    pilot.app.open_interview("call", talk.id)
    await pilot.pause()
    await pilot.press(*">send [b]it[/b]", "enter", "escape", "h")
    assert isinstance(pilot.app.screen, Choose)


def rows_of(desk, contact):
    return [item.rule for item in desk.queue_of(contact.id)]


async def test_a_call_that_came_early_may_be_the_talk_that_was_agreed_on(desk, ann, opened):
    talk = appointed(desk, ann, days=1)
    desk.book.set_goal(talk.id, "how hiring works")
    desk.book.log_touch(ann.id, TouchKind.CONFIRMATION, now=desk.now(), interview_id=talk.id)
    prepared = desk.book.records.interviews[talk.id]
    async with opened(desk) as pilot:
        await hung_up_early(pilot, talk)
        asked = words_of(pilot, pilot.app.screen.query_one(".dialog"))
        assert "Was this the talk you agreed on for tomorrow at" in " ".join(asked.split())
        await pilot.press("enter")
        assert isinstance(pilot.app.screen, Debrief)
        (held,) = desk.book.records.interviews.values()
        assert (held.status, held.goal) == (InterviewStatus.TALKED, "how hiring works")
        assert "pitch" in held.checklist
        touches = desk.book.records.touches_of(ann.id)
        assert {touch.interview_id for touch in touches} == {held.id}
        assert not {"P1", "P2", "P6", "R7", "R8", "D1", "S1"} & {*rows_of(desk, ann)}
        assert "A1" in rows_of(desk, ann)
        desk.clock.move(days=2)
        assert "S1" not in rows_of(desk, ann)
        desk.clock.move(days=-2)
        await pilot.press("u")
        assert desk.book.records.interviews[talk.id] == prepared
        assert "D1" in rows_of(desk, ann)


@pytest.mark.parametrize("no", [["down", "enter"], ["escape"]])
async def test_the_debrief_is_of_the_early_call_and_the_talk_is_still_on_today(
    desk, ann, opened, no
):
    talk = appointed(desk, ann, days=1)
    async with opened(desk) as pilot:
        await hung_up_early(pilot, talk)
        await pilot.press(*no)
        assert isinstance(pilot.app.screen, Debrief)
        (held,) = talks(desk, InterviewStatus.TALKED)
        assert held.id != talk.id
        assert [item.interview_id for item in desk.queue() if item.rule == "A1"] == [held.id]
        assert desk.book.records.interviews[talk.id] == talk
        assert "D1" in rows_of(desk, ann)
        # On Today it can still be said that this was it.
        await pilot.press("1")
        pilot.app.screen._come_to(lambda item: item.key == f"D1:{talk.id}")
        await pilot.press("x", "down", "enter")
        assert [*desk.book.records.interviews] == [held.id]
        assert toasts(pilot)[-1].startswith("Noted: Ann Lee, you talked before it.")


async def test_what_was_agreed_on_in_the_call_is_another_talk(desk, ann, opened):
    talk = desk.interview_to_come(ann)
    async with opened(desk) as pilot:
        pilot.app.open_interview("call", talk.id)
        await pilot.press(*"so glad", "enter")
        desk.clock.move(minutes=5)
        following = desk.book.plan_interview(ann.id, now=desk.now())
        desk.book.schedule(following.id, desk.now() + timedelta(days=7), now=desk.now())
        await pilot.press("escape", "h")
        assert isinstance(pilot.app.screen, Debrief)


async def test_x_before_an_appointment_notes_a_talk_held_without_the_program(desk, ann, opened):
    talk = appointed(desk, ann, days=1)
    async with opened(desk) as pilot:
        await pilot.press("n")
        pilot.app.screen._come_to(lambda item: item.key == f"D1:{talk.id}")
        await pilot.press("x", "down", "enter", *"today 8:00", "ctrl+s")
        assert isinstance(pilot.app.screen, Debrief)
        (held,) = desk.book.records.interviews.values()
        assert (held.id, held.status, held.start) == (talk.id, InterviewStatus.TALKED, held.started)
        await pilot.press("u")
        assert desk.book.records.interviews[talk.id] == talk
        await pilot.press("escape")
        pilot.app.screen._come_to(lambda item: item.key == f"D1:{talk.id}")
        await pilot.press("x", "enter")
        assert desk.book.records.interviews[talk.id].status is InterviewStatus.CANCELED


async def test_the_header_says_only_what_was_agreed(desk, ann, opened):
    async with opened(desk) as pilot:
        for start, agreed in ((None, False), (timedelta(minutes=3), True)):
            talk = desk.interview_to_come(ann)
            if start:
                talk = desk.book.schedule(talk.id, desk.now() + start, now=desk.now())
            pilot.app.open_interview("call", talk.id)
            await pilot.pause()
            pilot.app.screen.book_changed()
            clock = str(pilot.app.screen.query_one("#clock").render())
            assert ("agreed" in clock) is agreed
            assert f"{desk.now():%H:%M}" in clock
