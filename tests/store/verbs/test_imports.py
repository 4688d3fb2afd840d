"""Many people taken in at once."""

import gc
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.world import BEGUN
from tui.desk.taking_in.carrying_out import carry_out
from tui.desk.taking_in.import_plan import Choice, ImportPlan, plan_for
from tui.exchange.incoming import IncomingContact
from tui.exchange.matching.match_people import Match
from tui.model.base import new_id
from tui.model.followup import Touch, TouchKind, news_key
from tui.model.people import Contact, Source
from tui.model.records import Records
from tui.playbook.contacts.stages import Stage, stage
from tui.playbook.letters.write import draft_for
from tui.playbook.queue.items import Action
from tui.playbook.queue.queue import queue
from tui.store.arrivals import Arrival, NewWork
from tui.store.book import Book
from tui.store.ledger import MissingRecordError

JANE = IncomingContact("Jane Doe", "Analyst", "Acme", links=("linkedin.com/in/jane",))


@pytest.fixture
def book(tmp_path: Path) -> Any:
    opened = Book(tmp_path / "store.json")
    yield opened
    opened.close()


def take(book: Book, *people: IncomingContact, choices: list[Choice] | None = None) -> ImportPlan:
    plan = plan_for(people, [], book.records)
    carry_out(book, plan, choices or plan.defaults(), now=BEGUN, source="a file")
    return plan


def on_linkedin(title: str, organization: str, **fields: Any) -> IncomingContact:
    return IncomingContact(
        **{"name": "Jane Doe", "links": JANE.links, "source": Source.LINKEDIN, **fields},
        title=title,
        organization=organization,
    )


def test_new_people_are_known_and_fill_no_queue(book: Book) -> None:
    take(book, *(IncomingContact(f"P{number} Q", organization="Acme") for number in range(9)))
    assert {stage(book.records, each) for each in book.records.contacts.values()} == {Stage.KNOWN}
    assert len(book.records.organizations) == 1
    assert queue(book.records, BEGUN + timedelta(days=300)) == []
    assert book.undo() == "Imported 9 from a file"
    assert not book.records.contacts
    assert not book.records.organizations


def test_one_organization_is_added_once_however_it_is_spelled(book: Book) -> None:
    book.add_contact("Wendy Ho", now=BEGUN, organization="Acme")
    names = ("ACME, Inc.", "Acme LLC", "The Globex", "globex")
    take(book, *(IncomingContact(f"P{name} Q", organization=name) for name in names))
    assert [each.name for each in book.records.organizations.values()] == ["Acme", "The Globex"]


def test_somebody_known_keeps_what_stands_in_the_book(book: Book) -> None:
    jane = book.add_contact("Jane Doe", now=BEGUN, title="Lead", emails=["j@doe.example"])
    take(
        book,
        IncomingContact(
            "Jane Doe", "Analyst", "Acme", ("J@Doe.example", "j@acme.example"), ("555 010 0101",)
        ),
    )
    after = book.records.contacts[jane.id]
    assert (after.title, book.records.organization_of(after)) == ("Lead", "Acme")
    assert after.emails == ("j@doe.example", "j@acme.example")
    assert after.phones == ("555 010 0101",)


def test_introducers_are_found_wherever_they_stand(book: Book) -> None:
    take(
        book,
        IncomingContact("Jane Doe", introducer="Prof. Smith"),
        IncomingContact("Prof. Smith"),
        IncomingContact("Wendy Ho", introducer="Omar Haddad"),
    )
    people = {each.name: each for each in book.records.contacts.values()}
    assert len(people) == 4
    assert people["Jane Doe"].introduced_by == people["Prof. Smith"].id
    assert people["Jane Doe"].source is Source.REFERRAL
    assert people["Wendy Ho"].introduced_by == people["Omar Haddad"].id
    assert not people["Omar Haddad"].to_ask


def test_a_file_that_names_ids_keeps_them(book: Book) -> None:
    known, other = new_id(), new_id()
    take(book, IncomingContact("Jane Doe", uid=known.upper()), IncomingContact("Bo", uid="bo-1"))
    assert known in book.records.contacts
    again = take(book, IncomingContact("Jane Doe-Smith", uid=known))
    assert [entry.words for entry in again.entries] == ["Jane Doe · now called Jane Doe-Smith"]
    assert book.records.contacts[known].name == "Jane Doe-Smith"
    arrivals = [Arrival({"name": "A"}, uid=other), Arrival({"name": "B"}, uid=other)]
    book.take_people(arrivals, now=BEGUN)
    assert len(book.records.contacts) == 4


def talked_to(book: Book) -> Contact:
    take(book, on_linkedin("Analyst", "Acme"))
    (jane,) = book.records.contacts.values()
    call = book.plan_interview(jane.id, now=BEGUN)
    book.start_call(call.id, now=BEGUN)
    book.hang_up(call.id, now=BEGUN)
    return jane


def test_new_work_of_somebody_one_talked_to_is_a_reason_to_write(book: Book) -> None:
    jane = talked_to(book)
    touches = len(book.records.touches_of(jane.id))
    plan = take(book, on_linkedin("Lead", "Bay Freight"))
    assert plan.entries[0].words == "Jane Doe · now Lead, Bay Freight (was Analyst, Acme)"
    assert len(book.records.touches_of(jane.id)) == touches
    key = news_key(jane.id, "Lead at Bay Freight")
    (item,) = [each for each in queue(book.records, BEGUN) if each.key == key]
    assert item.action is Action.UPDATE
    assert item.what == "congratulate them on the new work: Lead at Bay Freight"
    assert item.due == BEGUN + timedelta(days=7)
    draft = draft_for(book.records, item, BEGUN)
    assert draft is not None
    assert "[the news about them]" in draft.body
    book.mark_done(key, jane.id, now=BEGUN, touch=TouchKind.UPDATE, summary=item.what)
    assert key not in {each.key for each in queue(book.records, BEGUN)}
    book.undo()
    book.postpone(key, jane.id, BEGUN.date() + timedelta(days=3), now=BEGUN + timedelta(hours=1))
    (item,) = [each for each in queue(book.records, BEGUN) if each.key == key]
    assert item.due.date() == BEGUN.date() + timedelta(days=3)
    book.undo()
    assert book.undo() == "Imported 1 from a file"
    assert book.records.contacts[jane.id].title == "Analyst"
    assert book.records.followup(key) is None


def test_who_was_told_since_is_not_news_any_more(book: Book) -> None:
    jane = talked_to(book)
    take(book, on_linkedin("Lead", "Bay Freight"))
    book.log_touch(jane.id, TouchKind.UPDATE, now=BEGUN + timedelta(days=1))
    keys = {each.key for each in queue(book.records, BEGUN + timedelta(days=2))}
    assert news_key(jane.id, "Lead at Bay Freight") not in keys


def test_new_work_of_anybody_else_is_only_taken_in(book: Book) -> None:
    take(book, on_linkedin("Analyst", "Acme"))
    take(book, on_linkedin("Lead", "Acme"))
    (jane,) = book.records.contacts.values()
    assert jane.title == "Lead"
    assert book.records.followups_of(jane.id) == []
    assert not book.records.table(Touch)


def test_other_files_change_no_work_unless_told(book: Book) -> None:
    take(book, JANE)
    changed = IncomingContact("Jane Doe", "Lead", "Bay", ("j@bay.example",), links=JANE.links)
    plan = plan_for([changed], [], book.records)
    assert plan.entries[0].choices == (Choice.ADD, Choice.LEAVE, Choice.REPLACE)
    carry_out(book, plan, [Choice.ADD], now=BEGUN, source="a file")
    (jane,) = book.records.contacts.values()
    assert (jane.title, jane.emails) == ("Analyst", ("j@bay.example",))
    take(book, changed, choices=[Choice.REPLACE])
    assert book.records.contacts[jane.id].title == "Lead"


def test_who_may_be_known_waits_for_a_decision(book: Book) -> None:
    take(book, IncomingContact("Jane Doe"))
    jane = IncomingContact("Jane Doe", organization="Acme")
    plan = take(book, jane)
    assert plan.entries[0].words == "Jane Doe · + Acme · (the same name)"
    assert plan.undecided() == 1
    assert len(book.records.organizations) == 0
    take(book, jane, choices=[Choice.SEPARATE])
    assert len(book.records.contacts) == 2
    book.undo()
    take(book, jane, choices=[Choice.ADD])
    (contact,) = book.records.contacts.values()
    assert book.records.organization_of(contact) == "Acme"


def test_an_error_leaves_everything_as_it_was(book: Book) -> None:
    arrivals = [
        Arrival({"name": "Jane"}),
        Arrival({}, contact_id="gone", work=NewWork("Lead", "Bay")),
    ]
    with pytest.raises(MissingRecordError):
        book.take_people(arrivals, now=BEGUN)
    assert not book.records.contacts
    assert book.undo() is None


def other_book() -> tuple[Records, Contact, Touch]:
    records = Records()
    jane = Contact(name="Jane Doe", created=BEGUN)
    touch = Touch(contact_id=jane.id, when=BEGUN, kind=TouchKind.OUTREACH)
    records.put(jane)
    records.put(touch)
    return records, jane, touch


def test_another_book_never_overwrites_unless_told(book: Book) -> None:
    records, jane, touch = other_book()
    plan = plan_for([], [records], book.records)
    assert plan.counts() == {"new": 1, "same": 0, "changed": 0, "maybe": 0}
    carry_out(book, plan, plan.defaults(), now=BEGUN, source="out.json")
    assert book.records.contacts[jane.id] == jane
    assert book.records.touches_of(jane.id) == [touch]
    assert plan_for([], [records], book.records).counts()["same"] == 1
    book.edit_contact(jane.id, title="Lead")
    later = Touch(contact_id=jane.id, when=BEGUN, kind=TouchKind.REPLY)
    records.put(later)
    plan = plan_for([], [records], book.records)
    assert plan.entries[0].words == "Jane Doe · + 1 touch · differs: title"
    carry_out(book, plan, plan.defaults(), now=BEGUN, source="out.json")
    assert book.records.contacts[jane.id].title == "Lead"
    assert len(book.records.touches_of(jane.id)) == 2
    plan = plan_for([], [records], book.records)
    assert plan.defaults() == [Choice.LEAVE]
    carry_out(book, plan, [Choice.REPLACE], now=BEGUN, source="out.json")
    assert book.records.contacts[jane.id].title == ""


def test_another_book_brings_no_second_organization_profile_or_decision(book: Book) -> None:
    jane = Contact(name="Jane Doe", created=BEGUN)
    from_there = Book(book.path.with_name("there.json"))
    from_there.take_records([jane])
    from_there.edit_contact(jane.id, organization="ACME")
    from_there.save_profile(now=BEGUN, name="Nora")
    from_there.drop(f"S2:{jane.id}", jane.id, now=BEGUN)
    book.take_records([jane])
    book.add_contact("Wendy Ho", now=BEGUN, organization="Acme")
    book.save_profile(now=BEGUN, name="Nora C.")
    book.postpone(f"S2:{jane.id}", jane.id, BEGUN.date(), now=BEGUN)
    plan = plan_for([], [from_there.records], book.records)
    assert [entry.verdict for entry in plan.entries] == ["changed", "changed"]
    chosen = [Choice.REPLACE if Choice.REPLACE in e.choices else Choice.LEAVE for e in plan.entries]
    carry_out(book, plan, chosen, now=BEGUN, source="there.json")
    assert [each.name for each in book.records.organizations.values()] == ["Acme"]
    assert book.records.organization_of(book.records.contacts[jane.id]) == "Acme"
    assert book.records.profile.name == "Nora"
    assert len(book.records.followups_of(jane.id)) == 1
    from_there.close()


def test_who_shares_an_address_and_a_first_name_is_not_taken_for_somebody_else(book: Book) -> None:
    phone, office = "+1 555 100 1000", "office@beta.org"
    take(
        book,
        IncomingContact("Anna Berg", organization="Acme", phones=(phone,)),
        IncomingContact("John Roe", organization="Beta", emails=(office,)),
    )
    before = dict(book.records.contacts)
    plan = take(
        book,
        IncomingContact("Anna Ito", "CTO", "Acme", phones=(phone,)),
        IncomingContact("John Miller", "Clerk", "Beta", emails=(office,)),
    )
    assert plan.counts()["maybe"] == plan.undecided() == 2
    assert book.records.contacts == before
    take(
        book,
        *(entry.match.incoming for entry in plan.entries if entry.match),
        choices=[Choice.SEPARATE] * 2,
    )
    assert len(book.records.contacts) == 4


def test_two_rows_that_introduce_each_other_make_no_circle(book: Book) -> None:
    take(book, IncomingContact("Ann", introducer="Bea"), IncomingContact("Bea", introducer="Ann"))
    ann, bea = book.records.contacts.values()
    assert book.records.introducers_of(ann) == [bea]
    assert book.records.introducers_of(bea) == []


def test_the_former_work_is_kept_in_the_notes(book: Book) -> None:
    take(book, JANE)
    jane = next(iter(book.records.contacts.values()))
    take(book, on_linkedin("Lead", "Bay Freight"))
    assert (
        book.records.contacts[jane.id].notes
        == "Was Analyst at Acme until the import of 2 Nov 2026."
    )
    take(book, on_linkedin("Director", "Bay Freight", notes="met her again"))
    assert book.records.contacts[jane.id].notes.splitlines() == [
        "Was Analyst at Acme until the import of 2 Nov 2026.",
        "",
        "met her again",
        "",
        "Was Lead at Bay Freight until the import of 2 Nov 2026.",
    ]
    book.undo()
    book.undo()
    assert book.records.contacts[jane.id] == jane


def test_a_plan_that_nobody_else_holds_is_let_go_of_meanwhile(
    book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    people = [JANE, IncomingContact("Ana Ruiz"), IncomingContact("Dr. Wendy Lund", "CFO", "Globex")]
    left: list[int] = []
    take_records = book.take_records

    def counted(records: Any, **words: Any) -> None:
        left.append(sum(isinstance(each, Match) for each in gc.get_objects()))
        take_records(records, **words)

    monkeypatch.setattr(book, "take_records", counted)
    gc.collect()
    before = sum(isinstance(each, Match) for each in gc.get_objects())
    taken = carry_out(
        book, plan_for(people, [], book.records), [Choice.ADD] * 3, now=BEGUN, source=""
    )
    assert (taken, left[-1]) == (3, before)
    assert [each.name for each in book.records.contacts.values()] == [each.name for each in people]
