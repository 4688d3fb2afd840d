"""Two contacts who are one: nothing is lost, and undo brings the very same book back."""

import json
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.cases import part_of
from tests.exchange.books import books
from tests.world import BEGUN
from tui.exchange.matching.duplicates import find_duplicates
from tui.exchange.writers.askaround_json import export_json
from tui.model.followup import Decision, FollowUp, Touch, TouchKind
from tui.model.interview import Interview
from tui.model.note import Note
from tui.model.people import Contact, ContactState, Source
from tui.model.records import RECORD_TYPES, Records
from tui.playbook.queue.queue import Queue, queue
from tui.store.book import Book
from tui.store.ledger import MissingRecordError

KEYS = ("S2:{}", "R9:{}:1", "N2:{}:{}", "N3:{}", "N1:{}:Lead at Bay", "F5:{}")


@pytest.fixture
def book(tmp_path: Path) -> Any:
    opened = Book(tmp_path / "store.json")
    yield opened
    opened.close()


def content(records: Records) -> dict[str, dict[str, Any]]:
    """The whole book by table and id, whatever the order."""
    tables = json.loads(export_json(records))
    return {
        table: {entry["id"]: entry for entry in entries}
        for table, entries in tables.items()
        if isinstance(entries, list)
    }


def words_of(contact: Contact) -> set[str]:
    texts = (contact.name, contact.title, contact.how_we_met, contact.notes)
    return {*filter(str.strip, texts)}


@settings(max_examples=part_of(60), deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_merging_loses_nothing_and_undo_is_exact(data: st.DataObject) -> None:
    records = data.draw(books().filter(lambda each: len(each.contacts) > 1))
    kept_id, other_id, *_ = data.draw(st.permutations(list(records.contacts)))
    for contact_id in (kept_id, other_id):
        for form in data.draw(st.lists(st.sampled_from(KEYS), unique=True)):
            key = form.format(contact_id, contact_id)
            decided = BEGUN + timedelta(days=data.draw(st.integers(0, 3)))
            records.put(
                FollowUp(key=key, contact_id=contact_id, decision=Decision.DONE, decided=decided)
            )
    for interview in data.draw(st.lists(st.sampled_from([*records.interviews.values(), None]))):
        if interview is not None:
            records.put(Note(interview_id=interview.id, text="@ them", contact_id=other_id))
    with TemporaryDirectory() as folder:
        book = Book(Path(folder) / "store.json")
        book.take_records(each for kind in RECORD_TYPES for each in records.table(kind).values())
        book.flush()
        book.close()
        book = Book(Path(folder) / "store.json")
        before, kept, other = (
            content(book.records),
            *(book.records.contacts[each] for each in (kept_id, other_id)),
        )
        waiting = Queue(book.records)
        book.records.watch(waiting.note_change)
        assert waiting.items(BEGUN) == queue(book.records, BEGUN)
        keys_before = {each.key for each in book.records.table(FollowUp).values()}
        book.unite_contacts(kept_id, other_id)
        check_merged(book.records, before, kept, other)
        assert {each.key for each in book.records.table(FollowUp).values()} == {
            key.replace(other_id, kept_id) for key in keys_before
        }
        assert waiting.items(BEGUN) == queue(book.records, BEGUN)
        assert book.undo() == f"Merged {other.name} into {kept.name}"
        assert waiting.items(BEGUN) == queue(book.records, BEGUN)
        assert content(book.records) == before
        book.redo()
        check_merged(book.records, before, kept, other)
        after = content(book.records)
        book.close()
        book = Book(Path(folder) / "store.json")
        assert content(book.records) == after
        book.close()


def check_merged(
    records: Records, before: dict[str, dict[str, Any]], kept: Contact, other: Contact
) -> None:
    after = content(records)
    merged = records.contacts[kept.id]
    assert other.id not in records.contacts
    assert set(after["contacts"]) == set(before["contacts"]) - {other.id}
    for table in ("interviews", "touches", "questions", "organizations", "profile"):
        assert set(after[table]) == set(before[table])
    for table, entries in after.items():
        assert other.id not in json.dumps(entries), table
    assert [note["text"] for each in after["interviews"].values() for note in each["notes"]] == [
        note["text"] for each in before["interviews"].values() for note in each["notes"]
    ]
    promises = {key for key, each in before["followups"].items() if each["key"].startswith("A6:")}
    assert promises <= set(after["followups"])
    assert all(each["contact_id"] != other.id for each in after["touches"].values())
    for name in ("emails", "phones", "links", "tags"):
        there = {value.casefold().rstrip("/") for value in getattr(merged, name)}
        assert there >= {
            value.casefold().rstrip("/") for value in (*getattr(kept, name), *getattr(other, name))
        }
    said = " ".join([*merged.names, merged.title, merged.notes, merged.how_we_met])
    for words in words_of(kept) | words_of(other):
        assert words.casefold().rstrip("/") in said.casefold()
    assert records.followup(f"S2:{kept.id}") is None or (
        records.followup(f"S2:{kept.id}") in records.followups_of(kept.id)
    )
    assert merged.introduced_by not in (other.id, kept.id)


def test_introductions_go_along_in_both_directions(book: Book) -> None:
    smith = book.add_contact("Prof. Smith", now=BEGUN)
    kept = book.add_contact("Jane Doe", now=BEGUN, source=Source.ALUMNI)
    other = book.add_contact("Jane M. Doe", now=BEGUN, introducer="Prof. Smith")
    wendy = book.add_contact("Wendy Ho", now=BEGUN, introducer="Jane M. Doe")
    book.unite_contacts(kept.id, other.id)
    jane = book.records.contacts[kept.id]
    assert book.records.introducer_of(jane) == smith
    assert book.records.introduced_by(kept.id) == [book.records.contacts[wendy.id]]
    assert jane.also_known_as == ("Jane M. Doe",)
    assert jane.notes == "Also: source referral."


@pytest.mark.parametrize("keeps_other", [False, True])
def test_introductions_never_go_in_a_circle(book: Book, keeps_other: bool) -> None:
    ann = book.add_contact("Ann", now=BEGUN)
    bea = book.add_contact("Bea", now=BEGUN, introducer="Ann")
    cleo = book.add_contact("Cleo", now=BEGUN, introducer="Bea")
    anne = book.add_contact("Anne", now=BEGUN, introducer="Cleo")
    kept, other = (anne, ann) if keeps_other else (ann, anne)
    result = book.unite_contacts(kept.id, other.id)
    assert result.introduced_by == ""
    assert "introduced by Cleo" in result.notes
    assert book.records.introducers_of(cleo) == [book.records.contacts[bea.id], result]


def test_a_circle_that_is_there_ends_the_chain(book: Book) -> None:
    ann = book.add_contact("Ann", now=BEGUN)
    bea = book.add_contact("Bea", now=BEGUN, introducer="Ann")
    ann = book.edit_contact(ann.id, introduced_by=bea.id)
    assert book.records.introducers_of(ann) == [bea, ann]


def test_the_later_decision_holds(book: Book) -> None:
    kept = book.add_contact("Jane Doe", now=BEGUN)
    other = book.add_contact("Jane M. Doe", now=BEGUN)
    book.drop(f"S2:{kept.id}", kept.id, now=BEGUN)
    book.postpone(f"S2:{other.id}", other.id, BEGUN.date(), now=BEGUN + timedelta(days=1))
    book.unite_contacts(kept.id, other.id)
    decision = book.records.followup(f"S2:{kept.id}")
    assert decision is not None
    assert decision.decision is Decision.POSTPONED
    assert book.records.followups_of(kept.id) == [decision]
    book.undo()
    first = book.records.followup(f"S2:{kept.id}")
    assert first is not None
    assert first.decision is Decision.DROPPED


def test_who_rests_goes_on_if_the_other_does(book: Book) -> None:
    kept = book.add_contact("Jane Doe", now=BEGUN)
    other = book.add_contact("Jane Doe", now=BEGUN)
    book.rest_contact(kept.id)
    assert book.unite_contacts(kept.id, other.id).state is ContactState.ACTIVE


def test_a_line_that_named_them_names_the_one_who_is_kept(book: Book) -> None:
    jane = book.add_contact("Jane Doe", now=BEGUN)
    call = book.plan_interview(jane.id, now=BEGUN)
    book.start_call(call.id, now=BEGUN)
    note = book.keep_line(call.id, "@Wendy Ho, Acme", seconds=3, now=BEGUN)
    wendy = book.add_contact("Wendy Ho", now=BEGUN)
    book.log_touch(wendy.id, TouchKind.OUTREACH, now=BEGUN)
    book.unite_contacts(wendy.id, note.contact_id)
    assert book.records.notes_of(call.id)[0].contact_id == wendy.id
    assert book.records.contacts[wendy.id].introduced_by == jane.id
    assert len(book.records.table(Touch)) == 1
    assert len(book.records.table(Interview)) == 1


def test_one_contact_is_not_two(book: Book) -> None:
    jane = book.add_contact("Jane Doe", now=BEGUN)
    with pytest.raises(ValueError, match="one contact"):
        book.unite_contacts(jane.id, jane.id)
    with pytest.raises(MissingRecordError):
        book.unite_contacts(jane.id, "gone")
    assert book.undo() == "Added Jane Doe"


def test_two_people_are_kept_apart_for_good(book: Book) -> None:
    one = book.add_contact("Jane Doe", now=BEGUN, emails=["jane@acme.example"])
    other = book.add_contact("Jane Doe", now=BEGUN, emails=["jane@acme.example"])
    (pair,) = find_duplicates(book.records)
    assert {pair.kept_id, pair.other_id} == {one.id, other.id}
    assert pair.because == "the same e-mail address"
    book.keep_apart(one.id, other.id)
    assert find_duplicates(book.records) == []
    third = book.add_contact("Jane Doe", now=BEGUN, emails=["jane@acme.example"])
    assert len(find_duplicates(book.records)) == 1
    book.unite_contacts(third.id, one.id)
    assert find_duplicates(book.records) == []
    book.undo()
    book.undo()
    assert book.undo() == "Kept Jane Doe and Jane Doe apart"
    assert len(find_duplicates(book.records)) == 1


def test_one_number_and_one_last_name_may_be_one_person(book: Book) -> None:
    for name, phone in (("Robert Fox", "+1 (555) 010-0199"), ("Bob Fox", "555-010-0199")):
        contact = book.add_contact(name, now=BEGUN)
        book.edit_contact(contact.id, phones=(phone,))
    (pair,) = find_duplicates(book.records)
    assert not pair.is_certain
    assert pair.because == "the same number and a near name"
