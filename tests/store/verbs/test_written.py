"""Agreeing on answers in writing, and keeping them."""

import pytest

from tests.world import BEGUN
from tui.model.followup import Touch, TouchKind
from tui.model.interview import AgendaItem, Format, InterviewStatus, QuestionState
from tui.model.note import Mark
from tui.store.book import Book

REPLY = "Hi!\n\n1. by accident\n2. > 100 applications\n@Bob knows more"


@pytest.fixture
def book(tmp_path):
    book = Book(tmp_path / "store.json")
    yield book
    book.close()


@pytest.fixture
def talk(book):
    ines = book.add_contact("Ines Marchetti", now=BEGUN)
    agenda = (AgendaItem(id="a", text="How?"), AgendaItem(id="b", text="Why?"))
    return book.plan_interview(ines.id, now=BEGUN, agenda=agenda)


def test_agreed_in_writing_there_is_no_date(book, talk):
    book.schedule(talk.id, BEGUN, now=BEGUN)
    agreed = book.agree_in_writing(talk.id, now=BEGUN)
    assert agreed.start is None
    assert agreed.status is InterviewStatus.SCHEDULED
    assert agreed.format is Format.IN_WRITING
    assert book.undo() == "Agreed on questions by e-mail"
    assert book.records.interviews[talk.id].start == BEGUN


def test_answers_are_kept_with_the_whole_message_as_one_step(book, talk):
    book.agree_in_writing(talk.id, now=BEGUN)
    before = dict(book.records.interviews)
    answers = {"a": "by accident\n\n  really ", "b": "> 100 applications", "": "@Bob knows more"}
    kept = book.keep_answers(talk.id, answers, reply=REPLY, now=BEGUN)
    assert kept.status is InterviewStatus.TALKED
    assert kept.started == kept.ended == BEGUN
    notes = book.records.notes_of(talk.id)
    assert [(note.text, note.mark, note.item_id) for note in notes] == [
        ("by accident", Mark.QUOTE, "a"),
        ("really", Mark.QUOTE, "a"),
        ("> 100 applications", Mark.QUOTE, "b"),
        ("@Bob knows more", Mark.PLAIN, ""),
    ]
    assert [item.state for item in kept.agenda] == [QuestionState.ANSWERED] * 2
    (touch,) = book.records.table(Touch).values()
    assert (touch.kind, touch.text) == (TouchKind.REPLY, REPLY)
    assert len(book.records.contacts) == 1
    assert book.undo() == "Kept their answers"
    assert book.records.interviews == before
    assert not book.records.notes_of(talk.id)
    assert book.redo()
    assert len(book.records.notes_of(talk.id)) == 4


def test_a_question_without_an_answer_stays_open_for_the_next_time(book, talk):
    book.agree_in_writing(talk.id, now=BEGUN)
    kept = book.keep_answers(talk.id, {"a": "", "b": "yes"}, reply="2. yes", now=BEGUN)
    assert [item.state for item in kept.agenda] == [QuestionState.OPEN, QuestionState.ANSWERED]


def test_it_is_on_the_disk_as_it_was_kept(book, talk):
    book.agree_in_writing(talk.id, now=BEGUN)
    book.keep_answers(talk.id, {"a": "by accident"}, reply=REPLY, now=BEGUN)
    assert book.flush()
    again = Book(book.path, reading=True)
    assert again.records.interviews[talk.id].in_writing
    assert [note.text for note in again.records.notes_of(talk.id)] == ["by accident"]
    again.close()


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("~mom wants me to live at home", ("mom wants me to live at home", Mark.PERSONAL)),
        ("~ sounded sad", ("sounded sad", Mark.PERSONAL)),
        ("  ~Ask her son", ("Ask her son", Mark.PERSONAL)),
        ("~50 people work here", ("~50 people work here", Mark.QUOTE)),
        ("about ~ten a day", ("about ~ten a day", Mark.QUOTE)),
        ("~", ("~", Mark.QUOTE)),
    ],
)
def test_a_personal_line_among_what_was_pasted_stays_personal(book, talk, line, kept):
    book.agree_in_writing(talk.id, now=BEGUN)
    book.keep_answers(talk.id, {"a": line}, reply=line, now=BEGUN)
    (note,) = book.records.notes_of(talk.id)
    assert (note.text, note.mark) == kept
