"""Somebody who rings before the appointment does not use it up; a header says what was agreed."""

from datetime import timedelta

import pytest

from tui.app.screens.call.note_line import NoteLine
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


async def test_the_debrief_is_of_the_early_call_and_the_talk_is_still_on_today(desk, ann, opened):
    talk = appointed(desk, ann, days=1)
    async with opened(desk) as pilot:
        pilot.app.open_interview("call", talk.id)
        await pilot.pause()
        await pilot.press(*"so glad", "enter", "escape", "h")
        await pilot.pause()
        (held,) = talks(desk, InterviewStatus.TALKED)
        assert held.id != talk.id
        assert [item.interview_id for item in desk.queue() if item.rule == "A1"] == [held.id]
        assert any(item.interview_id == talk.id for item in desk.queue())


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
