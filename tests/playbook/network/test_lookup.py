"""Anybody and any conversation by a few letters."""

import pytest

from tests.world import NOON
from tui.cli.demo.season import fill
from tui.playbook.network.lookup import look_up
from tui.store.book import Book


@pytest.fixture
def book(tmp_path):
    book = Book(tmp_path / "store.json")
    fill(book, NOON)
    yield book
    book.close()


def names(book, typed, count=30):
    return [each.contact.name for each in look_up(book.records, typed, count) if not each.interview]


@pytest.mark.parametrize("typed", ["tomas", "RIVERA", "riv tom", "Tomás R"])
def test_a_part_of_a_name_is_enough_whatever_its_accents_and_order(book, typed):
    assert names(book, typed) == ["Tomás Rivera"]


@pytest.mark.parametrize(
    "typed", ["98450 12345", "9845012345", "098450-12345", "+91 (98450) 12345", "012345"]
)
def test_a_phone_number_is_enough_however_it_is_divided(book, typed):
    added = book.add_contact("Priya Raghunathan", now=NOON)
    with book.transaction("Changed") as change:
        change.put(added.changed(phones=("+91 98450 12345",)))
    assert names(book, typed) == [added.name]
    assert names(book, "98450 12346") == []


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("Jürgen Müller", "mueller"),
        ("Jürgen Müller", "muller"),
        ("Søren Ødegård", "soeren oedegaard"),
        ("Anna-Lena Größe-Kröger", "kroeger"),
        ("Mesut Öz", "Oez"),
    ],
)
def test_two_letters_are_typed_for_one_with_dots(book, name, typed):
    book.add_contact(name, now=NOON)
    assert names(book, typed) == [name]


def test_names_that_begin_so_come_before_parts_and_organizations(book):
    for name in ("Marta Westbrook", "Westbrook Lee"):
        book.add_contact(name, now=NOON)
    assert names(book, "westb") == ["Westbrook Lee", "Marta Westbrook", "Prof. Alan Smith"]


def test_every_word_must_be_found(book):
    assert names(book, "rivera northlight") == ["Tomás Rivera"]
    assert names(book, "rivera harbor") == []


def test_conversations_stand_below_their_person_the_latest_first(book):
    (wendy,) = [each for each in book.records.contacts.values() if each.name == "Wendy Ho"]
    again = book.plan_interview(wendy.id, now=NOON, agenda=[])
    found = look_up(book.records, "wendy", 5)
    assert [each.contact.id for each in found] == [wendy.id] * 3
    held = book.records.interviews_of(wendy.id)[0]
    assert [each.interview for each in found[1:]] == [again, held]


def test_without_a_word_those_one_talks_with_and_not_more_than_asked_for(book):
    assert names(book, " ", 2) == ["Priya Raman", "Denise Okafor"]
    assert len(names(book, "a", 3)) == 3
