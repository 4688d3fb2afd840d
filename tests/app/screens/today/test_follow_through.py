"""What was owed stays owed: after undo, another time, a wrong key, a call left open."""

from datetime import timedelta

import pytest

from tests.app.conftest import texts
from tests.app.settling import start_over
from tests.cases import case
from tui.app.dialogs.choose import Choose
from tui.app.screens.person.letter.letter import Letter
from tui.app.screens.today.today import Today
from tui.model.followup import Decision, Direction, FollowUp, TouchKind
from tui.model.interview import InterviewStatus
from tui.model.people import ContactState
from tui.playbook.queue.queue import queue


def rules(desk):
    return [item.rule for item in desk.queue()]


@pytest.fixture
def jane(desk):
    return desk.book.add_contact("Jane Doe", now=desk.now())


@pytest.fixture
def call(desk, jane):
    """A call with Jane that is on."""
    interview = desk.book.plan_interview(jane.id, now=desk.now())
    return desk.book.start_call(interview.id, now=desk.now())


async def test_a_promise_edited_and_taken_back_is_one_promise(desk, call, opened):
    book, now = desk.book, desk.now()
    note = book.keep_line(call.id, ">send the chart", seconds=1, now=now)
    book.edit_line(note.id, ">send the big chart", now=now)
    book.undo()
    book.hang_up(call.id, now=now)
    async with opened(desk) as pilot:
        key = f"A6:{note.id}"
        await pilot.press("right")
        pilot.app.screen.query_one("#queue").put_cursor(key)
        await pilot.press("w")
        (promise,) = book.records.table(FollowUp).values()
        assert promise.decision is Decision.POSTPONED
        assert [item.key for item in desk.queue()].count(key) == 1
        book.redo()
        assert queue(book.records, desk.now()) == desk.queue()


async def test_an_appointment_that_was_none_is_said_on_today(desk, jane, opened):
    interview = desk.book.plan_interview(jane.id, now=desk.now())
    desk.book.schedule(interview.id, desk.now() + timedelta(hours=1), now=desk.now())
    desk.clock.move(days=1)
    async with opened(desk) as pilot:
        pilot.app.screen.query_one("#queue").put_cursor(f"S1:{interview.id}")
        await pilot.press("x")
        await pilot.pause()
        assert isinstance(pilot.app.screen, Choose)
        await pilot.press("j", "enter")
        await pilot.pause()
        assert desk.book.records.interviews[interview.id].status is InterviewStatus.CANCELED
        assert "R6" in rules(desk)
        await pilot.press("u")
        assert desk.book.records.interviews[interview.id].status is InterviewStatus.SCHEDULED


async def test_an_update_leaves_an_open_promise_alone(desk, call, opened):
    book = desk.book
    note = book.keep_line(call.id, ">send the salary chart", seconds=1, now=desk.now())
    book.hang_up(call.id, now=desk.now())
    desk.clock.move(days=1)
    async with opened(desk) as pilot:
        pilot.app.screen.put_cursor_on(call.contact_id)
        await pilot.press("N", "enter")
        await pilot.pause()
        assert isinstance(pilot.app.screen, Letter)
        await pilot.press("d")
        assert book.records.followup(f"A6:{note.id}").decision is Decision.OPEN


def test_another_time_wants_another_confirmation(desk, jane):
    book = desk.book
    interview = book.plan_interview(jane.id, now=desk.now())
    book.schedule(interview.id, desk.now() + timedelta(days=2), now=desk.now())
    desk.clock.move(days=1)
    book.log_touch(jane.id, TouchKind.CONFIRMATION, now=desk.now(), interview_id=interview.id)
    assert "R8" not in rules(desk)
    desk.clock.move(hours=1)
    book.schedule(interview.id, desk.now() + timedelta(days=7), now=desk.now())
    (confirm,) = [item for item in desk.queue() if item.rule == "R8"]
    assert confirm.due == desk.now() + timedelta(days=6)
    assert confirm.deadline == confirm.due


def test_an_appointment_of_the_same_day_is_not_late_at_once(desk, jane):
    interview = desk.book.plan_interview(jane.id, now=desk.now())
    start = desk.now() + timedelta(hours=3)
    desk.book.schedule(interview.id, start, now=desk.now())
    (confirm,) = [item for item in desk.queue() if item.rule == "R8"]
    assert (confirm.due, confirm.deadline) == (desk.now(), start)


def test_a_time_proposed_after_a_no_show_is_followed_up(desk, jane):
    book = desk.book
    interview = book.plan_interview(jane.id, now=desk.now())
    book.schedule(interview.id, desk.now() + timedelta(hours=1), now=desk.now())
    desk.clock.move(hours=2)
    book.end_without_conversation(interview.id, InterviewStatus.NO_SHOW, now=desk.now())
    (settle,) = [item for item in desk.queue() if item.rule == "R6"]
    desk.clock.move(days=1)
    desk.do(settle)
    (again,) = [item for item in desk.queue() if item.rule == "R6"]
    assert "no answer 7 days after your last message" in again.why
    assert again.due > desk.now() + timedelta(days=6)


def test_a_call_never_hung_up_comes_back_with_its_promises(desk, call):
    book = desk.book
    book.keep_line(call.id, ">read the book", seconds=600, now=desk.now())
    assert rules(desk) == []
    desk.clock.move(hours=5)
    assert {"S1", "A6"} <= set(rules(desk))
    desk.do(next(item for item in desk.queue() if item.rule == "S1"))
    talked = book.records.interviews[call.id]
    assert talked.status is InterviewStatus.TALKED
    assert talked.ended == talked.started + timedelta(seconds=600)
    assert "A1" in rules(desk)


def test_another_time_does_not_end_a_call_that_is_on(desk, call):
    desk.book.schedule(call.id, desk.now() + timedelta(days=1), now=desk.now())
    assert desk.book.records.interviews[call.id].status is InterviewStatus.LIVE


def test_a_person_whom_another_line_names_stays(desk, call):
    book, now = desk.book, desk.now()
    first = book.keep_line(call.id, "@Wendy Ho, Acme", seconds=1, now=now)
    second = book.keep_line(call.id, "@Wendy Ho", seconds=2, now=now)
    book.edit_line(second.id, "!Wendy knows them all", now=now)
    assert book.records.contacts[first.contact_id].name == "Wendy Ho"
    book.edit_contact(first.contact_id, emails=("wendy@acme.com",))
    book.edit_line(first.id, "!nobody", now=now)
    assert first.contact_id in book.records.contacts


def test_whoever_writes_rests_no_longer(desk, jane):
    desk.book.log_touch(jane.id, TouchKind.OUTREACH, now=desk.now())
    desk.book.rest_contact(jane.id)
    assert rules(desk) == []
    kind, way = TouchKind.REPLY, Direction.IN
    desk.book.log_touch(jane.id, kind, now=desk.now(), direction=way)
    assert desk.book.records.contacts[jane.id].state is ContactState.ACTIVE
    assert rules(desk) == ["R6"]


def test_other_words_for_the_new_position_are_no_news(desk, jane):
    desk.book.edit_contact(jane.id, mentor=True)
    desk.book.save_profile(now=desk.now(), position="analist at Acme")
    desk.book.log_touch(jane.id, TouchKind.LANDED, now=desk.now())
    desk.clock.move(hours=1)
    desk.book.save_profile(now=desk.now(), position="analyst at Acme")
    assert "N3" not in rules(desk)
    desk.clock.move(days=400)
    desk.book.save_profile(now=desk.now(), position="lead at Bay")
    assert "N3" in rules(desk)


def test_putting_back_unticks_only_what_doing_it_ticked(desk, jane):
    book = desk.book
    interview = book.plan_interview(jane.id, now=desk.now())
    book.schedule(interview.id, desk.now() + timedelta(days=2), now=desk.now())
    book.toggle_check(interview.id, "research-person")
    research = next(item for item in desk.queue() if item.rule == "P1")
    desk.do(research)
    assert "research-field" in book.records.interviews[interview.id].checklist
    desk.put_back(desk.done_today()[0])
    assert book.records.interviews[interview.id].checklist == ("research-person",)


async def test_a_time_zone_that_is_none_is_said(season, opened):
    book = season.book
    contact = next(iter(book.records.contacts.values()))
    async with opened(season) as pilot:
        for zone in ("Europe", "x" * 300, "../etc/passwd", "Mars/Olympus"):
            with case(zone):
                book.edit_contact(contact.id, time_zone=zone)
                await start_over(pilot)
                await pilot.press("3", "1", "P")
                pilot.app.screen.query_one("#time_zone").value = zone
                await pilot.press("ctrl+s")
                assert "No place called" in str(pilot.app.screen.query_one("#wrong").render())


async def test_a_filter_that_finds_nothing_says_so(season, opened, type_text):
    async with opened(season) as pilot:
        await pilot.press("slash")
        await pilot.pause()
        await type_text(pilot, "zzz")
        await pilot.press("enter")
        await pilot.pause()
        rows = texts(pilot.app.screen.query_one("#queue"))
        assert "No row has “zzz” · escape shows all" in rows[0]


async def test_other_words_do_not_take_ones_own_away(desk, jane, opened):
    async with opened(desk) as pilot:
        await pilot.press("enter")
        await pilot.pause()
        await pilot.press("i", *"mine", "escape", "tab")
        body = pilot.app.screen.query_one("#body")
        assert "mine" not in body.text
        await pilot.press("tab", "tab")
        assert "My name is mine, and" in body.text


async def test_a_store_that_can_only_be_read_says_so_for_every_key(season, opened):
    async with opened(season) as pilot:
        assert isinstance(pilot.app.screen, Today)
        await pilot.press("d", "G")
        storage = season.book._store._storage
        writer, storage.writer = storage.writer, None
        storage.read_only = "This store can only be read."
        try:
            said = []
            for key in ("d", "space", "x", "plus", "enter"):
                await pilot.press(key)
                said += [toast.message for toast in pilot.app._notifications]
            assert any("can only be read" in words for words in said)
        finally:
            storage.writer = writer
