"""The lines of a call stay in the order in which they were kept."""

import time

import pytest

from tests.world import NOON
from tui.store.book import Book, book_in_memory

HOUR = 3_600_000_000_000


@pytest.fixture
def book(tmp_path):
    book = Book(tmp_path / "store.json")
    yield book
    book.close()


def call(book):
    contact = book.add_contact("Jane Doe", now=NOON)
    return book.start_call(book.plan_interview(contact.id, now=NOON).id, now=NOON).id


def lines(book, interview_id):
    return [note.text for note in book.records.notes_of(interview_id)]


@pytest.mark.parametrize(
    "seconds",
    [(5, 9, 300, 4, 0, 0), (60, 60, 60, 0, 60, 61), (0, 0, 0, 0, 0, 0), (9, 8, 7, 6, 5, 4)],
)
@pytest.mark.parametrize("set_back_at", [0, 1, 3, 5])
def test_a_clock_that_is_set_back_leaves_the_order(book, seconds, set_back_at, monkeypatch):
    kept = call(book)
    clock = time.time_ns
    for number, begun in enumerate(seconds):
        if number == set_back_at:
            monkeypatch.setattr(time, "time_ns", lambda: clock() - 24 * HOUR)
        book.keep_line(kept, f"line {number}", seconds=begun, now=NOON)
    expected = [f"line {number}" for number in range(len(seconds))]
    assert lines(book, kept) == expected
    book.close()
    again = Book(book.path)
    assert lines(again, kept) == expected
    again.close()


def test_two_people_of_one_line_keep_their_order(book, monkeypatch):
    kept = call(book)
    clock = time.time_ns
    book.keep_line(kept, "first", seconds=9, now=NOON)
    monkeypatch.setattr(time, "time_ns", lambda: clock() - HOUR)
    book.keep_line(kept, "@Maria Lopez, Acme and Tom Reed, Beta", seconds=2, now=NOON)
    book.keep_line(kept, "last", seconds=0, now=NOON)
    first, *people, last = lines(book, kept)
    assert (first, last) == ("first", "last")
    assert people
    assert "Maria" in people[0]


def test_an_id_that_nothing_can_follow_loses_no_line():
    book = book_in_memory()
    kept = call(book)
    note = book.keep_line(kept, "the last of all", seconds=0, now=NOON)
    with book.transaction("as from elsewhere") as change:
        change.remove(type(note), note.id)
        change.put(note.changed(id="ffffffff-ffff-ffff-ffff-ffffffffffff"))
    book.keep_line(kept, "one more", seconds=0, now=NOON)
    assert sorted(lines(book, kept)) == ["one more", "the last of all"]
