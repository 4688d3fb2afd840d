"""Verbs of preparing and comparing: each one is a step that can be taken back."""

from collections.abc import Iterator
from datetime import UTC, date, timedelta
from pathlib import Path

import pytest

from tests.world import NOON
from tui.desk.note_finder import NoteFinder
from tui.exchange.writers.calendar import appointment_ics, export_ics
from tui.model.followup import FollowUp
from tui.model.interview import (
    AgendaItem,
    Agreement,
    Grouping,
    Interview,
    InterviewStatus,
    Question,
)
from tui.model.note import Mark, Note
from tui.playbook.answers.reflections import rewritten
from tui.store.book import Book
from tui.system.files import write_new_file


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    opened = Book(tmp_path / "store.json")
    yield opened
    opened.close()


@pytest.fixture
def planned(book: Book) -> Interview:
    jane = book.add_contact("Jane Doe", now=NOON)
    return book.plan_interview(jane.id, now=NOON, agenda=[AgendaItem(text="What is it like?")])


def now_is(book: Book, interview: Interview) -> Interview:
    return book.records.interviews[interview.id]


def test_own_checks_come_and_go(book: Book, planned: Interview) -> None:
    (check,) = book.add_check(planned.id, "charge the\nheadset").own_checks
    assert check.text == "charge the headset"
    book.toggle_check(planned.id, check.id)
    book.change_check(planned.id, check.id, "charge both headsets")
    assert now_is(book, planned).own_checks[0].text == "charge both headsets"
    book.remove_check(planned.id, check.id)
    assert now_is(book, planned).own_checks == now_is(book, planned).checklist == ()
    assert book.undo() == "Took an item off the checklist"
    assert now_is(book, planned).checklist == (check.id,)


def test_D6_no_question_is_ranked_below_the_closing_ones(book: Book) -> None:
    def texts() -> str:
        return "".join(item.text for item in now_is(book, interview).agenda)

    jane = book.add_contact("Jane Doe", now=NOON)
    items = [AgendaItem(text=text, closing=text in "XY") for text in "ABXY"]
    interview = book.plan_interview(jane.id, now=NOON, agenda=items)
    for item, by, expected in (
        (items[0], 1, "BAXY"),
        (items[0], 1, "BAXY"),
        (items[0], -5, "ABXY"),
        (items[2], -1, "ABXY"),
        (items[2], 1, "ABYX"),
    ):
        book.move_question(interview.id, item.id, by)
        assert texts() == expected


def test_R6_an_appointment_without_a_date_is_a_plan_again(book: Book, planned: Interview) -> None:
    book.schedule(planned.id, NOON + timedelta(days=2), now=NOON)
    taken_back = book.unschedule(planned.id, minutes=30)
    assert taken_back == planned.changed(minutes=30)
    book.undo()
    assert now_is(book, planned).status is InterviewStatus.SCHEDULED
    running = book.start_call(planned.id, now=NOON)
    assert book.unschedule(planned.id) == running.changed(start=None, scheduled=None)


def test_own_questions_and_favorites(book: Book) -> None:
    question = book.save_question(Question(text="What do you regret?"))
    book.set_favorite(question.changed(favorite=True))
    assert book.records.questions[question.id].favorite
    book.remove_from_bank(question.id)
    assert not book.records.questions
    assert book.undo() == "Took a question out of the bank"
    assert book.undo() == "Made a question a favorite"
    assert book.undo() == "Added a question to the bank"


def test_O3_decisions_about_answers_are_undone(book: Book, planned: Interview) -> None:
    (item,) = planned.agenda
    book.mark_agreement(planned.id, item.id, Agreement.DIFFERS)
    assert now_is(book, planned).agenda[0].agreement is Agreement.DIFFERS
    assert book.undo() == "Marked an answer: differs"
    assert now_is(book, planned).agenda[0].agreement is Agreement.UNSAID
    decision = Grouping(wording="a", others=("b",), together=True, decided=NOON)
    book.join_questions([decision])
    book.split_question([Grouping(wording="a", others=("b",), together=False, decided=NOON)])
    assert book.undo() == "Split a question"
    assert list(book.records.table(Grouping).values()) == [decision]


def test_A5_what_was_reread_keeps_what_was_thought_then(book: Book, planned: Interview) -> None:
    book.reflect(planned.id, "job", "too loud", now=NOON)
    later = NOON + timedelta(days=30)
    book.keep_rereading(rewritten(now_is(book, planned), 30, "job", "fine", now=later))
    kept = now_is(book, planned)
    assert (kept.reflection.job, kept.later_reflections[0].reflection.job) == ("too loud", "fine")
    assert book.undo() == "Reread a reflection"
    assert now_is(book, planned).later_reflections == ()


def test_A4_a_next_step_becomes_a_followup(book: Book, planned: Interview) -> None:
    step = book.follow_up_step(planned.id, "write to Wendy", date(2026, 12, 1))
    assert book.records.followups_of(planned.contact_id) == [step]
    assert step.key.startswith("A6:")
    assert book.undo() == "Made a next step a follow-up"
    assert not book.records.table(FollowUp)


def test_notes_are_read_in_order_and_not_kept(tmp_path: Path) -> None:
    with_notes = Book(tmp_path / "notes.json")
    jane = with_notes.add_contact("Jane Doe", now=NOON)
    interview = with_notes.plan_interview(jane.id, now=NOON)
    with with_notes.transaction("as from another copy") as change:
        for seconds in (9, 3, 6):
            text = f"line {seconds}"
            change.put(Note(interview_id=interview.id, seconds=seconds, text=text))
    with_notes.close()
    book = Book(tmp_path / "notes.json")
    texts = [note.text for note in book.read_notes(interview.id)]
    assert texts == ["line 3", "line 6", "line 9"]
    assert not book.records.table(Note)
    book.close()


def test_O1_the_finder_fills_in_steps_and_follows_changes(book: Book, planned: Interview) -> None:
    book.keep_line(planned.id, "!portfolio beats transcript", seconds=5, now=NOON)
    finder = NoteFinder(book)
    assert finder.left is None
    while finder.work(0):
        pass
    assert finder.ready
    assert [hit.entry.text for hit in finder.index.search("trans").hits] == [
        "portfolio beats transcript"
    ]
    note = book.keep_line(planned.id, "the tram at dawn", seconds=9, now=NOON)
    assert finder.index.search("tram").hits[0].entry.part == note.id
    book.mark_line(note.id, Mark.QUOTE, now=NOON)
    assert [hit.entry.part for hit in finder.index.marked(Mark.QUOTE)] == [note.id]
    book.undo()
    book.undo()
    assert not finder.index.search("tram").hits


def test_R6_one_appointment_as_a_calendar(book: Book, planned: Interview, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no appointment"):
        appointment_ics(book.records, planned, NOON, UTC)
    scheduled = book.schedule(planned.id, NOON + timedelta(days=2), now=NOON, place="Café [/ Ω")
    calendar = appointment_ics(book.records, scheduled, NOON, UTC)
    assert calendar == export_ics(book.records, (), NOON, UTC)
    off = book.end_without_conversation(scheduled.id, InterviewStatus.CANCELED, now=NOON)
    with pytest.raises(ValueError, match="no appointment"):
        appointment_ics(book.records, off, NOON, UTC)
    path = write_new_file(tmp_path / "call.ics", calendar.decode())
    assert path.read_bytes() == calendar


def test_P2_a_must_ask_ranks_and_to_take_one_away_does_not(book: Book, planned: Interview) -> None:
    (question,) = now_is(book, planned).agenda
    for must_ask, ticked in ((False, ()), (True, ("questions",)), (False, ("questions",))):
        book.change_question(planned.id, question.id, must_ask=must_ask)
        assert now_is(book, planned).checklist == ticked
    book.set_checks(planned.id, ["questions"], ticked=False)
    book.change_question(planned.id, question.id, must_ask=True)
    book.set_checks(planned.id, ["questions"], ticked=False)
    book.change_question(planned.id, question.id, must_ask=False)
    book.remove_question(planned.id, question.id)
    assert now_is(book, planned).checklist == ()
