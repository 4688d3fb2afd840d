"""A conversation is never finished: its lines change later, and what they led to follows."""

from datetime import date, timedelta

import pytest

from tests.world import NOON
from tui.model.followup import Decision, FollowUp, TouchKind
from tui.model.interview import AgendaItem, InterviewStatus, QuestionState
from tui.model.note import Mark, Note
from tui.store.book import Book, book_in_memory

LATER = NOON + timedelta(days=8)


@pytest.fixture
def book():
    return book_in_memory()


@pytest.fixture
def talk(book):
    """A talk with two questions, three lines on the first, and a promise."""
    jane = book.add_contact("Jane Doe", now=NOON, organization="Acme")
    plan = book.plan_interview(jane.id, now=NOON)
    texts = ("How did you come to this?", "What happened yesterday?")
    book.add_questions(plan.id, [AgendaItem(text=text) for text in texts])
    book.start_call(plan.id, now=NOON)
    for line in ("mornings are meetings", "!start small", ">send the chart"):
        book.keep_line(plan.id, line, seconds=7, now=NOON, due=date(2026, 11, 20))
    book.hang_up(plan.id, now=NOON + timedelta(minutes=20))
    return book.records.interviews[plan.id]


def lines(book, talk):
    return [note.typed for note in book.records.notes_of(talk.id)]


def promises(book):
    return [each for each in book.records.table(FollowUp).values() if each.what]


def note_of(book, talk, typed):
    return next(note for note in book.records.notes_of(talk.id) if note.typed == typed)


def test_a_line_is_added_right_below_its_neighbor(book, talk):
    first = book.records.notes_of(talk.id)[0]
    added = book.insert_line(talk.id, '"nobody plans it', after=first.id, now=LATER)
    assert lines(book, talk) == [
        "mornings are meetings",
        '"nobody plans it',
        "!start small",
        ">send the chart",
    ]
    assert (added.seconds, added.item_id, added.added) == (7, first.item_id, LATER)
    for number in range(40):
        book.insert_line(talk.id, f"n{number}", after=first.id, now=LATER)
    assert lines(book, talk)[1:41] == [f"n{number}" for number in reversed(range(40))]


def test_a_line_added_to_a_talk_without_any_stands_alone(book):
    jane = book.add_contact("Jane Doe", now=NOON)
    talk = book.record_conversation(book.plan_interview(jane.id, now=NOON).id)
    book.insert_line(talk.id, "@Wendy Ho, Bay", now=LATER)
    book.insert_line(talk.id, "second", now=LATER)
    assert lines(book, talk) == ["@Wendy Ho, Bay", "second"]
    assert [each.name for each in book.records.contacts.values()] == ["Jane Doe", "Wendy Ho"]


def test_an_added_promise_is_a_follow_up_and_struck_it_is_none(book, talk):
    made = book.insert_line(talk.id, ">write to Bo", now=LATER, due=date(2026, 12, 1))
    assert [each.what for each in promises(book)] == ["send the chart", "write to Bo"]
    book.strike_line(made.id)
    assert [each.what for each in promises(book)] == ["send the chart"]
    assert lines(book, talk) == ["mornings are meetings", "!start small", ">send the chart"]
    book.undo()
    assert [each.due for each in promises(book)] == [date(2026, 11, 20), date(2026, 12, 1)]


def test_a_mended_promise_stays_done(book, talk):
    (promise,) = promises(book)
    book.mark_done(promise.key, talk.contact_id, now=LATER)
    note = note_of(book, talk, ">send the chart")
    book.edit_line(note.id, ">send her the chart", now=LATER)
    (mended,) = promises(book)
    assert (mended.what, mended.decision, mended.due, mended.id) == (
        "send her the chart",
        Decision.DONE,
        date(2026, 11, 20),
        promise.id,
    )
    book.mark_line(note.id, Mark.INSIGHT, now=LATER)
    assert promises(book) == []


def test_a_person_whose_name_is_mended_is_no_second_person(book, talk):
    note = book.insert_line(talk.id, "@Wendy Hoo, Bay", now=LATER)
    wendy = book.records.contacts[note.contact_id]
    book.log_touch(wendy.id, TouchKind.OUTREACH, now=LATER)
    book.edit_line(note.id, "@Wendy Ho, Bay", now=LATER)
    assert book.records.get(Note, note.id).contact_id == wendy.id
    assert len(book.records.contacts) == 2
    book.edit_line(note.id, "@Bob Ray", now=LATER)
    assert [each.name for each in book.records.contacts.values()][2:] == ["Bob Ray"]


def test_a_line_moves_to_another_question_which_is_answered(book, talk):
    note = note_of(book, talk, "mornings are meetings")
    second = book.records.interviews[talk.id].agenda[1]
    assert second.state is not QuestionState.ANSWERED
    book.move_line(note.id, second.id)
    assert book.records.get(Note, note.id).item_id == second.id
    assert book.records.interviews[talk.id].agenda[1].state is QuestionState.ANSWERED
    book.undo()
    assert book.records.get(Note, note.id).item_id == note.item_id


def test_striking_the_line_of_the_letter_leaves_it_to_another(book, talk):
    note = note_of(book, talk, "!start small")
    book.edit_interview(talk.id, "", letter_note=note.id)
    book.strike_line(note.id)
    assert book.records.interviews[talk.id].letter_note == ""


def test_a_talk_held_without_the_program_is_written_down_as_one_step(book):
    jane = book.add_contact("Jane Doe", now=NOON)
    with book.transaction("Wrote it down"):
        plan = book.plan_interview(jane.id, now=LATER)
        book.write_down_talk(
            plan.id,
            [("plain", None), (">call Bo", date(2026, 12, 1)), ("@Wendy Ho", None)],
            started=NOON,
            minutes=25,
            now=LATER,
        )
    talk = book.records.interviews[plan.id]
    assert (talk.status, talk.started, talk.length) == (InterviewStatus.TALKED, NOON, "25 min")
    assert lines(book, talk) == ["plain", ">call Bo", "@Wendy Ho"]
    assert [each.due for each in promises(book)] == [date(2026, 12, 1)]
    assert book.records.touches_of(jane.id)[0].when == NOON + timedelta(minutes=25)
    book.undo()
    assert not book.records.interviews
    assert [each.name for each in book.records.contacts.values()] == ["Jane Doe"]


def test_all_of_it_is_undone_after_a_restart(tmp_path):
    book = Book(tmp_path / "store.json")
    jane = book.add_contact("Jane Doe", now=NOON)
    talk = book.record_conversation(book.plan_interview(jane.id, now=NOON).id)
    book.insert_line(talk.id, "first", now=LATER)
    second = book.insert_line(talk.id, "second", now=LATER)
    book.strike_line(second.id)
    book.close()
    book = Book(tmp_path / "store.json")
    assert lines(book, talk) == ["first"]
    book.undo()
    assert lines(book, talk) == ["first", "second"]
    book.undo()
    book.undo()
    assert lines(book, talk) == []
    book.close()
