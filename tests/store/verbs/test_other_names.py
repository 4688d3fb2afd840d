"""What somebody was once called means them wherever a name is looked up."""

import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.cases import for_each
from tests.world import NOON
from tui.exchange.incoming import IncomingContact
from tui.exchange.matching.duplicates import find_duplicates
from tui.exchange.matching.match_people import Verdict, match_all
from tui.exchange.writers.askaround_json import export_json
from tui.model.contact_line.contact_line import parse_contact_line
from tui.model.identity.same import contact_said
from tui.model.people import Contact
from tui.playbook.letters.thank_you import thank_you
from tui.playbook.network.directory import Directory
from tui.playbook.network.filters import parse_filter
from tui.playbook.network.lookup import look_up, people_meant
from tui.playbook.time.here import Here
from tui.store.book import Book, book_in_memory


@pytest.fixture
def book() -> Book:
    made = book_in_memory()
    made.save_profile(now=NOON, name="Sam Rivera")
    return made


def names(book: Book) -> list[str]:
    return sorted(each.name for each in book.records.contacts.values())


def now(book: Book, contact: Contact) -> Contact:
    return book.records.contacts[contact.id]


def merged(book: Book) -> Contact:
    """Prof. Robert Lee, who was Bob Lee in the book as well."""
    bob = book.add_contact("Bob Lee", now=NOON)
    robert = book.add_contact("Prof. Robert Lee", now=NOON)
    return book.unite_contacts(robert.id, bob.id)


def call(book: Book, contact: Contact, *lines: str) -> Any:
    plan = book.plan_interview(contact.id, now=NOON)
    book.start_call(plan.id, now=NOON)
    notes = [book.keep_line(plan.id, line, seconds=1, now=NOON) for line in lines]
    book.hang_up(plan.id, now=NOON + timedelta(minutes=20))
    return plan, notes


@for_each("typed", ["@bob lee", "@Bob Lee", "@BOB LEE?", "@Lee, Bob", "@bob", "@Dr. Bob Lee"])
def test_who_is_on_the_phone_is_not_pointed_to_by_an_old_name(typed: str) -> None:
    book = book_in_memory()
    robert = merged(book)
    talk, (note,) = call(book, robert, typed)
    assert names(book) == ["Prof. Robert Lee"]
    assert (note.contact_id, now(book, robert).introduced_by) == ("", "")
    draft = thank_you(book.records, book.records.interviews[talk.id], now=NOON)
    assert "pointing me" not in draft.body
    assert "Bob" not in draft.body


@for_each("typed", ["@bob lee", "@Bob Lee, Acme", "@bob", "@Bob L.", "@Lee, Bob"])
def test_a_call_with_another_means_who_was_called_so(typed: str) -> None:
    book = book_in_memory()
    robert = merged(book)
    jane = book.add_contact("Jane Doe", now=NOON)
    _, (note,) = call(book, jane, typed)
    assert names(book) == ["Jane Doe", "Prof. Robert Lee"]
    assert note.contact_id == robert.id


def test_a_line_adds_to_them_and_says_no_name_twice(book: Book) -> None:
    robert = merged(book)
    former, after = book.add_line(parse_contact_line("bob lee, Analyst, Acme"), now=NOON)
    assert former is not None
    assert (after.id, after.name, after.title) == (robert.id, "Prof. Robert Lee", "Analyst")
    assert after.also_known_as == ("Bob Lee",)
    assert after.notes == ""


def test_they_introduce_by_any_name(book: Book) -> None:
    robert = merged(book)
    added = book.add_contact("Ann Foe", now=NOON, introducer="bob lee")
    assert added.introduced_by == robert.id
    assert contact_said("Bob Lee", book.records) == now(book, robert)
    there = Directory(book.records)
    found = there.matching(parse_filter("via:bob", Here(NOON)))
    assert found == [added.id]


@for_each("typed", ["bob lee", "Bob", "lee bob", "bob l", "bpb lee"])
def test_a_search_finds_them(typed: str) -> None:
    book = book_in_memory()
    robert = merged(book)
    book.add_contact("Ann Foe", now=NOON)
    assert look_up(book.records, typed, 5)[0].contact.id == robert.id


def test_the_filter_finds_them(book: Book) -> None:
    robert = merged(book)
    assert Directory(book.records).matching(parse_filter("bob", Here(NOON))) == [robert.id]


def test_whoever_is_called_so_now_comes_first(book: Book) -> None:
    robert = merged(book)
    bob = book.add_contact("Bob Lee", now=NOON)
    assert people_meant(book.records, "bob lee") == [bob]
    assert contact_said("Bob Lee", book.records) == bob
    assert people_meant(book.records, "robert lee") == [now(book, robert)]


def test_an_import_brings_nobody_back(book: Book) -> None:
    bob = book.add_contact("Bob Lee", now=NOON, organization="Acme")
    robert = book.add_contact("Robert Lee", now=NOON, organization="Acme")
    book.unite_contacts(robert.id, bob.id)
    (match,) = match_all([IncomingContact("Bob Lee", organization="Acme")], book.records)
    assert (match.verdict, match.contact_id) == (Verdict.SAME, robert.id)
    (match,) = match_all([IncomingContact("Bob Lee")], book.records)
    assert (match.verdict, match.contact_id) == (Verdict.MAYBE, robert.id)


@pytest.mark.parametrize("first", [False, True])
def test_somebody_of_that_name_may_be_them(book: Book, first: bool) -> None:
    double = book.add_contact("Bob Lee", now=NOON) if first else None
    bob = book.add_contact("Bob Lee", now=NOON)
    robert = book.add_contact("Robert Lee", now=NOON)
    book.unite_contacts(robert.id, bob.id)
    double = double or book.add_contact("Bob Lee", now=NOON)
    (pair,) = find_duplicates(book.records)
    assert {pair.kept_id, pair.other_id} == {robert.id, double.id}


def test_undo_takes_the_name_back(book: Book) -> None:
    before = export_json(book.records)
    robert = merged(book)
    book.undo()
    assert not contact_said("Bob Lee", book.records).also_known_as
    assert names(book) == ["Bob Lee", "Prof. Robert Lee"]
    book.redo()
    assert contact_said("Bob Lee", book.records).id == robert.id
    for _ in range(3):
        book.undo()
    assert export_json(book.records) == before


def test_names_of_two_merges_are_all_kept(book: Book) -> None:
    robert = merged(book)
    other = book.add_contact("R. Lee", now=NOON)
    kept = book.unite_contacts(other.id, robert.id)
    assert kept.names == ("R. Lee", "Prof. Robert Lee", "Bob Lee")
    assert people_meant(book.records, "bob lee") == [kept]


@for_each(
    "former, later, known_by",
    [
        ("Ann Foe", "Ann Poe", ("Ann Foe",)),
        ("Ann Foe", "Ann Foe Poe", ("Ann Foe",)),
        ("Bob Lee", "Robert Lee", ("Bob Lee",)),
        ("Bob", "Robert Lee", ("Bob",)),
        ("Ann", "Ann Foe", ()),
        ("ann foe", "Ann Foe", ()),
        ("Ann Foe", "Dr. Ann Foe, PhD", ()),
        ("Ann Keller", "Ann Kellar", ()),
        ("the recruiter", "Ann Foe", ()),
        ("Ann Foe", "Tom Poe", ()),
        ("Foe, Ann", "Ann Foe", ()),
    ],
)
def test_a_new_name_keeps_the_former_where_it_was_theirs(
    former: str, later: str, known_by: tuple[str, ...]
) -> None:
    book = book_in_memory()
    contact = book.add_contact(former, now=NOON)
    assert book.edit_contact(contact.id, name=later).also_known_as == known_by
    book.undo()
    assert now(book, contact).also_known_as == ()


def test_a_name_taken_back_is_no_other_name(book: Book) -> None:
    ann = book.add_contact("Ann Foe", now=NOON)
    book.edit_contact(ann.id, name="Ann Poe")
    assert book.edit_contact(ann.id, name="Ann Foe").also_known_as == ("Ann Poe",)
    assert book.edit_contact(ann.id, also_known_as=()).also_known_as == ()


def test_forgetting_somebody_erases_every_name(tmp_path: Path) -> None:
    book = Book(tmp_path / "store.json")
    robert = merged(book)
    jane = book.add_contact("Jane Doe", now=NOON)
    call(book, jane, "@bob lee", "Bob Lee hires, said Bob", "ask robert lee")
    book.edit_contact(jane.id, notes="knows Bob Lee")
    bobby = book.add_contact("Bob Lee Chan", now=NOON)
    book.forget(robert.id)
    book.close()
    assert names(book) == ["Bob Lee Chan", "Jane Doe"]
    for path in tmp_path.rglob("*"):
        if path.is_file():
            said = path.read_text(errors="replace").replace(bobby.name, "")
            assert "Bob Lee" not in said, path
            assert "Robert" not in said, path


def test_another_keeps_a_name_that_the_forgotten_one_had(book: Book) -> None:
    robert = merged(book)
    bob = book.add_contact("Bob Lee", now=NOON)
    book.forget(bob.id)
    assert now(book, robert).also_known_as == ("Bob Lee",)


def test_an_export_brings_the_names_along(book: Book) -> None:
    robert = merged(book)
    document = next(
        each
        for each in json.loads(export_json(book.records))["contacts"]
        if each["id"] == robert.id
    )
    assert document["also_known_as"] == ["Bob Lee"]


def test_an_import_means_first_who_is_called_so_now(book: Book) -> None:
    merged(book)
    bob = book.add_contact("Bob Lee", now=NOON, organization="Bay")
    (match,) = match_all([IncomingContact("Bob Lee")], book.records)
    assert match.contact_id == bob.id
