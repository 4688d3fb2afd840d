"""Who is in the book already and is suggested once more: the warmest lead of a season."""

from datetime import timedelta

import pytest

from tests.world import NOON
from tui.model.followup import Direction, TouchKind
from tui.model.interview import InterviewStatus
from tui.model.people import ContactState
from tui.playbook.letters.asking.request import outreach
from tui.playbook.queue.queue import queue
from tui.store.book import book_in_memory

LATER = NOON + timedelta(days=9)


@pytest.fixture
def book():
    book = book_in_memory()
    book.save_profile(now=NOON, name="Sam Rivera")
    return book


def call_with(book, name, line, now=NOON):
    contact = next((each for each in book.records.contacts.values() if each.name == name), None)
    contact = contact or book.add_contact(name, now=now)
    plan = book.plan_interview(contact.id, now=now)
    book.start_call(plan.id, now=now)
    book.keep_line(plan.id, line, seconds=1, now=now)
    book.hang_up(plan.id, now=now + timedelta(minutes=20))
    return contact


def wendy(book):
    return next(each for each in book.records.contacts.values() if each.name == "Wendy Ho")


def test_somebody_let_rest_wakes_and_her_request_says_who_suggested_her(book):
    book.rest_contact(book.add_contact("Wendy Ho", now=NOON, to_ask=False).id)
    denise = call_with(book, "Denise Okafor", "@Wendy Ho")
    known = wendy(book)
    assert (known.state, known.to_ask) == (ContactState.ACTIVE, True)
    assert known.introduced_by == denise.id
    book.edit_contact(known.id, may_use_name=True)
    assert "Denise Okafor" in outreach(book.records, wendy(book)).body


def test_whose_name_may_not_be_used_yields_and_the_others_are_kept(book):
    denise = call_with(book, "Denise Okafor", "@Wendy Ho")
    book.edit_contact(wendy(book).id, may_use_name=False)
    omar = call_with(book, "Omar Haddad", "@wendy ho")
    known = wendy(book)
    assert (known.introduced_by, known.also_introduced_by) == (omar.id, (denise.id,))
    assert known.may_use_name is None
    for introducer in (denise, omar):
        assert book.records.introduced_by(introducer.id) == [known]
    call_with(book, "Denise Okafor", "@Wendy Ho", now=LATER)
    known = wendy(book)
    assert (known.introduced_by, known.also_introduced_by) == (omar.id, (denise.id,))


def test_whoever_was_heard_from_keeps_the_first_and_is_not_asked_again(book):
    denise = call_with(book, "Denise Okafor", "@Wendy Ho")
    book.log_touch(wendy(book).id, TouchKind.REPLY, now=NOON, direction=Direction.IN)
    to_ask = wendy(book).to_ask
    omar = call_with(book, "Omar Haddad", "@Wendy Ho")
    known = wendy(book)
    assert (known.introduced_by, known.also_introduced_by) == (denise.id, ())
    assert omar.id not in known.named_after_talk
    assert known.to_ask is to_ask


def test_after_the_talk_everybody_who_suggested_her_is_thanked(book):
    for name in ("Denise Okafor", "Omar Haddad"):
        call_with(book, name, "@Wendy Ho")
    book.record_conversation(book.plan_interview(wendy(book).id, now=LATER).id)
    (talk,) = (
        each
        for each in book.records.interviews_of(wendy(book).id)
        if each.status is InterviewStatus.TALKED
    )
    now = talk.ended + timedelta(days=3)
    thanks = [item for item in queue(book.records, now) if item.rule == "A7"]
    names = {book.records.contacts[item.contact_id].name for item in thanks}
    assert names == {"Denise Okafor", "Omar Haddad"}
    assert len({item.key for item in thanks}) == 2


def test_nobody_is_suggested_by_whom_they_led_to(book):
    wendy_ = book.add_contact("Wendy Ho", now=NOON)
    call_with(book, "Wendy Ho", "@Omar Haddad")
    call_with(book, "Omar Haddad", "@Wendy Ho")
    known = book.records.contacts[wendy_.id]
    assert (known.introduced_by, known.also_introduced_by) == ("", ())


def test_two_made_one_keep_all_who_suggested_them(book):
    for name in ("Denise Okafor", "Omar Haddad"):
        call_with(book, name, "@Wendy Ho")
    other = book.add_contact("W. Ho", now=NOON)
    omar, denise = wendy(book).introduced_by, wendy(book).also_introduced_by[0]
    book.unite_contacts(other.id, wendy(book).id)
    kept = book.records.contacts[other.id]
    assert {kept.introduced_by, *kept.also_introduced_by} == {omar, denise}
    double = book.add_contact("Denise O.", now=NOON)
    book.unite_contacts(double.id, denise)
    assert double.id in book.records.contacts[other.id].also_introduced_by


def test_first_name_after_the_whole_name_in_one_call_is_the_same_person(book):
    denise = book.add_contact("Denise Okafor", now=NOON)
    book.add_contact("Wendy Lam", now=NOON)
    plan = book.plan_interview(denise.id, now=NOON)
    book.start_call(plan.id, now=NOON)
    book.keep_line(plan.id, "@Wendy Ho, Bay", seconds=1, now=NOON)
    note = book.keep_line(plan.id, "@wendy", seconds=2, now=NOON)
    assert note.contact_id == wendy(book).id


def test_whoever_is_named_only_after_the_talk_is_thanked_for_nothing(book):
    known = book.add_contact("Wendy Ho", now=NOON)
    book.record_conversation(book.plan_interview(known.id, now=NOON).id)
    call_with(book, "Omar Haddad", "@Wendy Ho", now=LATER)
    assert wendy(book).introduced_by == ""
    assert [item for item in queue(book.records, LATER) if item.rule == "A7"] == []


@pytest.mark.parametrize("line", ["@Denise Okafor", "@denise", "@DENISE OKAFOR"])
def test_who_is_on_the_phone_is_nobody_new(book, line):
    denise = call_with(book, "Denise Okafor", line)
    assert list(book.records.contacts) == [denise.id]
    assert book.records.contacts[denise.id].introduced_by == ""


def test_another_of_that_first_name_is_somebody(book):
    call_with(book, "Denise Okafor", "@denise, Acme")
    call_with(book, "Denise Okafor", "@Denise Wu")
    assert {each.name for each in book.records.contacts.values()} == {
        "Denise Okafor",
        "Denise Wu",
        "denise",
    }
