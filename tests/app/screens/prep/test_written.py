"""A talk in writing on the screen: agreed, sent, pasted, looked over, kept, undone."""

import pytest

from tests.app.conftest import toasts
from tui.app.dialogs.form import Form
from tui.app.screens.call.debrief import Debrief
from tui.app.screens.person.letter.letter import Letter
from tui.app.screens.prep.prep import Prep
from tui.model.followup import TouchKind
from tui.model.interview import AgendaItem, Format, InterviewStatus

MAIL = "Hi Sam,\n\n1. by accident\n2. meetings, then more of them\n\nBest,\nJane"


@pytest.fixture
def jane(desk):
    desk.book.save_profile(now=desk.now(), name="Sam Reed", field="design")
    contact = desk.book.add_contact("Jane Doe", now=desk.now(), emails=("jane@example.org",))
    agenda = [AgendaItem(text=f"What is question {number}?") for number in range(2)]
    desk.book.plan_interview(contact.id, now=desk.now(), agenda=agenda)
    return contact


def talk_with(desk, contact):
    return desk.book.records.interviews_of(contact.id)[-1]


def paste(pilot, text, field="reply"):
    pilot.app.screen.query_one(f"#{field}").text = text


def field(pilot, name):
    return pilot.app.screen.query_one(f"#{name}").text


async def test_it_is_agreed_on_by_the_form_without_a_date(desk, jane, opened, type_text):
    async with opened(desk) as pilot:
        await pilot.press("3", "s", "enter", "enter", "ctrl+u")
        await type_text(pilot, "by e-mail")
        await pilot.press("ctrl+s")
        assert talk_with(desk, jane).format is Format.IN_WRITING
        assert talk_with(desk, jane).status is InterviewStatus.SCHEDULED
        assert any(
            "y drafts the questions, c takes their answers" in text for text in toasts(pilot)
        )
        await pilot.press("s")
        await type_text(pilot, "fri 14:00")
        await pilot.press("ctrl+s")
        wrong = str(pilot.app.screen.query_one("#wrong").render())
        assert "In writing there is no date: leave it empty." in wrong
        await pilot.press("escape", "u")
        assert talk_with(desk, jane).status is InterviewStatus.PLANNED


async def test_the_questions_go_into_a_letter_and_being_sent_they_are_on_the_timeline(
    desk, jane, opened
):
    desk.book.agree_in_writing(talk_with(desk, jane).id, now=desk.now())
    async with opened(desk) as pilot:
        await pilot.press("3", "y")
        assert isinstance(pilot.app.screen, Letter)
        await pilot.press("d")
        (sent,) = desk.book.records.touches_of(jane.id)
        assert sent.kind is TouchKind.QUESTIONS
        assert "2. What is question 1?" in sent.text


async def test_what_they_wrote_is_looked_over_by_question_kept_and_undone(desk, jane, opened):
    talk = talk_with(desk, jane)
    desk.book.agree_in_writing(talk.id, now=desk.now())
    async with opened(desk) as pilot:
        await pilot.press("3", "c")
        assert isinstance(pilot.app.screen, Form)
        await pilot.press("ctrl+s")
        assert "there is nothing in it yet" in str(pilot.app.screen.query_one("#wrong").render())
        paste(pilot, MAIL)
        await pilot.press("ctrl+s")
        assert field(pilot, "q1") == "by accident"
        assert field(pilot, "q2") == "meetings, then more of them"
        paste(pilot, "by pure accident", "q1")
        await pilot.press("ctrl+s")
        assert isinstance(pilot.app.screen, Debrief)
        head = str(pilot.app.screen.query_one("#head").render())
        assert head.startswith("Jane Doe answered in writing")
        texts = [note.text for note in desk.book.records.notes_of(talk.id)]
        assert texts[:2] == ["by pure accident", "meetings, then more of them"]
        (reply,) = desk.book.records.touches_of(jane.id)
        assert reply.text == MAIL
        assert talk_with(desk, jane).status is InterviewStatus.TALKED
    desk.book.undo()
    assert talk_with(desk, jane).status is InterviewStatus.SCHEDULED
    assert not desk.book.records.notes_of(talk.id)


async def test_what_was_pasted_and_moved_waits_when_one_leaves(desk, jane, opened):
    talk = talk_with(desk, jane)
    desk.book.agree_in_writing(talk.id, now=desk.now())
    async with opened(desk) as pilot:
        await pilot.press("3", "c")
        paste(pilot, MAIL)
        await pilot.press("ctrl+s")
        paste(pilot, "moved here", "q2")
        await pilot.press("escape")
        assert isinstance(pilot.app.screen, Prep)
        await pilot.press("c")
        assert field(pilot, "reply") == MAIL
        await pilot.press("ctrl+s")
        assert (field(pilot, "q1"), field(pilot, "q2")) == ("by accident", "moved here")
    assert not desk.book.records.touches_of(jane.id)


async def test_a_call_that_is_live_stays_a_call(desk, jane, opened):
    talk = talk_with(desk, jane)
    desk.book.start_call(talk.id, now=desk.now())
    desk.book.agree_in_writing(talk.id, now=desk.now())
    async with opened(desk, call_id=talk.id) as pilot:
        assert not isinstance(pilot.app.screen, Form)
