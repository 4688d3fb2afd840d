"""Steps of one burst of a key: undone and redone together, and nothing else with them."""

import pytest

from tests.world import BEGUN
from tui.store.book import Book


@pytest.fixture
def path(tmp_path):
    return tmp_path / "store.json"


@pytest.fixture
def book(path):
    book = Book(path)
    yield book
    book.close()


def names(book):
    return [contact.name for contact in book.records.contacts.values()]


def add(book, *people, burst):
    book.burst = burst
    for name in people:
        book.add_contact(name, now=BEGUN)
    book.burst = ""


def test_one_undo_takes_a_burst_back_and_one_redo_makes_it_again(book):
    add(book, "Ada One", burst="")
    add(book, "Ben Two", "Cyd Three", "Dee Four", burst="a")
    assert book.undo() == "Added Dee Four, and 2 more"
    assert names(book) == ["Ada One"]
    assert book.redo() == "Added Ben Two, and 2 more"
    assert names(book) == ["Ada One", "Ben Two", "Cyd Three", "Dee Four"]
    assert book.undo() == "Added Dee Four, and 2 more"
    assert book.undo() == "Added Ada One"
    assert book.undo() is None
    assert not book.can_undo


def test_what_changed_one_record_twice_comes_back_as_it_was(book):
    add(book, "Ada One", burst="")
    (ada,) = book.records.contacts
    book.burst = "a"
    book.edit_contact(ada, title="Nurse")
    book.edit_contact(ada, title="Head Nurse")
    book.burst = ""
    book.undo()
    assert book.records.contacts[ada].title == ""
    book.redo()
    assert book.records.contacts[ada].title == "Head Nurse"
    book.undo()
    assert book.records.contacts[ada].title == ""


def test_what_was_added_and_taken_out_in_a_burst_is_gone_again(book):
    book.burst = "a"
    ada = book.add_contact("Ada One", now=BEGUN)
    book.edit_contact(ada.id, title="Nurse")
    book.burst = ""
    book.undo()
    assert names(book) == []
    book.redo()
    assert book.records.contacts[ada.id].title == "Nurse"


def test_steps_without_a_burst_and_of_others_are_undone_one_by_one(book):
    add(book, "Ada One", "Ben Two", burst="")
    add(book, "Cyd Three", burst="a")
    add(book, "Dee Four", burst="b")
    for left in (3, 2, 1, 0):
        book.undo()
        assert len(names(book)) == left
    for there in (1, 2, 3, 4):
        book.redo()
        assert len(names(book)) == there


def test_a_burst_outlives_a_restart_and_a_crash_never_leaves_half_of_it_undone(path):
    book = Book(path)
    add(book, "Ada One", "Ben Two", burst="a")
    book.close()
    book = Book(path)
    book.undo()
    book.close()
    book = Book(path)
    assert names(book) == []
    book.redo()
    assert names(book) == ["Ada One", "Ben Two"]
    book.close()


def test_a_new_change_after_an_undone_burst_leaves_nothing_to_redo(book):
    add(book, "Ada One", "Ben Two", burst="a")
    book.undo()
    add(book, "Cyd Three", burst="a")
    assert not book.can_redo
    assert book.undo() == "Added Cyd Three"


def test_how_many_a_burst_has_made_so_far(book):
    assert book.steps_in_burst == 0
    add(book, "Ada One", burst="a")
    book.burst = "b"
    assert book.steps_in_burst == 0
    add(book, "Ben Two", "Cyd Three", burst="b")
    assert book.steps_in_burst == 0
    book.burst = "b"
    assert book.steps_in_burst == 2
