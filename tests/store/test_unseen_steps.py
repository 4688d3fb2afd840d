"""A step that nobody sees is never undone alone: it goes with what was done before it."""

import pytest

from tests.world import NOON as NOW
from tui.store.book import Book


@pytest.fixture
def book(tmp_path):
    book = Book(tmp_path / "store.json")
    yield book
    book.close()


def test_planning_a_talk_goes_with_the_change_before_it(book):
    ann = book.add_contact("Ann Lee", now=NOW)
    book.plan_interview(ann.id, now=NOW)
    assert "Ann Lee" in book.undo()
    assert not book.records.contacts
    assert not book.records.interviews
    assert not book.can_undo
    assert "Ann Lee" in book.redo()
    assert book.records.contacts
    assert book.records.interviews
    assert book.redo() is None


def test_it_stays_when_what_was_done_with_it_is_undone(book):
    ann = book.add_contact("Ann Lee", now=NOW)
    talk = book.plan_interview(ann.id, now=NOW)
    book.start_call(talk.id, now=NOW)
    assert book.undo() == "Started the call"
    assert book.records.interviews
    book.undo()
    assert "Ann Lee" in book.redo()
    assert book.redo() == "Started the call"
    assert book.records.interviews[talk.id].started == NOW


def test_alone_it_is_nothing_to_undo(book):
    ann = book.add_contact("Ann Lee", now=NOW)
    book.forget_steps()
    book.plan_interview(ann.id, now=NOW)
    assert not book.can_undo
    assert book.undo() is None
    assert book.records.interviews
