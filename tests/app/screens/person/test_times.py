"""Times proposed by both clocks, and the one they take: the appointment, with one key."""

from datetime import timedelta

import pytest

from tests.app.conftest import texts, toasts
from tests.app.painted import words_of
from tui.app.dialogs.ask_line import AskLine
from tui.app.screens.person.letter.letter import Letter
from tui.app.widgets.row_list import RowList
from tui.desk.replies import accept_time, keep_reply
from tui.model.followup import Answer, TouchKind
from tui.model.interview import Format, InterviewStatus


@pytest.fixture
def jane(desk):
    jane = desk.book.add_contact("Jane Doe", now=desk.now(), emails=["jane@acme.com"])
    desk.book.edit_contact(jane.id, time_zone="Asia/Tokyo")
    desk.book.log_touch(jane.id, TouchKind.OUTREACH, now=desk.now())
    desk.clock.move(days=1)
    return jane


def talk(desk, jane):
    return next(iter(desk.book.records.interviews_of(jane.id)), None)


async def replied(pilot, type_text, text, *keys):
    await pilot.press("R")
    await type_text(pilot, text)
    await pilot.press("enter", *keys)


async def test_R6_proposed_in_the_letter_and_taken_by_the_reply(desk, jane, opened, type_text):
    async with opened(desk) as pilot:
        await replied(pilot, type_text, "happy to", "y")
        await pilot.press("enter")
        letter = pilot.app.screen
        assert isinstance(letter, Letter)
        await pilot.press("s")
        assert isinstance(pilot.app.screen, AskLine)
        await type_text(pilot, "in 3 days 10, in 4 days 2pm")
        await pilot.press("enter")
        assert pilot.app.screen is letter
        times = desk.book.records.contacts[jane.id].proposed
        assert [each.astimezone(desk.zone).hour for each in times] == [10, 14]
        assert "where you are); or" in letter._draft.body
        await pilot.pause()
        assert "where you are); or" in words_of(pilot, letter.query_one("#body"))
        assert "[" not in letter._draft.body.replace("[your name]", "")
        await pilot.press("escape")
        await replied(pilot, type_text, "the second one is fine")
        rows = texts(pilot.app.screen.query_one(RowList))
        assert rows[0].startswith("1 yes: ")
        assert "for them" in rows[0]
        await pilot.press("2")
        assert talk(desk, jane).start == times[1]
        assert talk(desk, jane).status is InterviewStatus.SCHEDULED
        assert not desk.book.records.contacts[jane.id].proposed
        assert "you talk on" in toasts(pilot)[-1]
        # One step takes back the reply and the appointment.
        await pilot.press("u")
        assert talk(desk, jane) is None or talk(desk, jane).start is None
        assert desk.book.records.contacts[jane.id].proposed == times


async def test_R6_a_time_of_theirs_becomes_the_appointment_in_the_letter(
    desk, jane, opened, type_text
):
    async with opened(desk) as pilot:
        await replied(pilot, type_text, "tomorrow at 3pm or in two days", "y")
        await pilot.press("enter", "s", "1")
        body = pilot.app.screen._draft.body
        assert talk(desk, jane).start - desk.now() < timedelta(days=2)
        assert "works well for me, and I have put it in my calendar" in body
        assert toasts(pilot)[-1].startswith("Agreed: ")


async def test_R6_one_of_mine_taken_leaves_no_letter(desk, jane, opened):
    desk.propose_times(jane, [desk.now() + timedelta(days=2)])
    async with opened(desk) as pilot:
        keep_reply(desk, desk.book.records.contacts[jane.id], "yes", text="sure")
        await pilot.pause()
        await pilot.press("enter", "s", "1")
        assert not isinstance(pilot.app.screen, Letter)
        assert talk(desk, jane).status is InterviewStatus.SCHEDULED


async def test_R6_what_was_edited_by_hand_stays(desk, jane, opened, type_text):
    async with opened(desk) as pilot:
        await replied(pilot, type_text, "happy to", "y")
        await pilot.press("enter", "i")
        await type_text(pilot, "xyz")
        await pilot.press("escape", "s")
        await type_text(pilot, "in 3 days 10")
        await pilot.press("enter")
        assert "xyz" in pilot.app.screen._draft.body
        assert "Your own text stays" in toasts(pilot)[-1]


async def test_R6_times_are_for_a_letter_that_settles_one(season, opened):
    async with opened(season) as pilot:
        await pilot.press("t")
        if isinstance(pilot.app.screen, Letter):
            await pilot.press("s")
            assert isinstance(pilot.app.screen, Letter)


def test_R8_a_time_that_was_taken_leaves_open_how_to_talk(desk, jane):
    start = desk.now() + timedelta(days=2)
    desk.propose_times(jane, [start])
    taken = accept_time(desk, desk.book.records.contacts[jane.id], start)
    assert taken.form_open
    settled = desk.book.schedule(taken.id, start, now=desk.now(), format=Format.VIDEO)
    assert not settled.form_open


def test_R6_a_time_that_was_taken_is_by_the_way_they_named(desk, jane):
    start = desk.now() + timedelta(days=2)
    desk.propose_times(jane, [start])
    keep_reply(
        desk,
        desk.book.records.contacts[jane.id],
        Answer.YES,
        text="Not by phone, please. The first; on https://acme.zoom.us/j/1?p=2.",
        start=start,
    )
    taken = talk(desk, jane)
    assert (taken.format, taken.place) == (Format.VIDEO, "https://acme.zoom.us/j/1?p=2")
    assert not taken.form_open
