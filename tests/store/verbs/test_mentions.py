"""To speak of somebody whom one knows already is no introduction (F8, A7)."""

from datetime import timedelta
from typing import Any

from tests.cases import for_each
from tests.world import NOON
from tui.model.followup import Direction, TouchKind
from tui.model.people import Contact, ContactState, Source
from tui.playbook.letters.thank_you import thank_you
from tui.playbook.queue.queue import queue
from tui.store.book import Book, book_in_memory

LATER = NOON + timedelta(days=9)


def call(book: Book, name: str, *lines: str, now: Any = LATER) -> str:
    """Hold a talk with somebody, and return the letter of thanks."""
    found = (each for each in book.records.contacts.values() if each.name == name)
    contact = next(found, None) or book.add_contact(name, now=NOON)
    plan = book.plan_interview(contact.id, now=now)
    book.start_call(plan.id, now=now)
    for line in lines:
        book.keep_line(plan.id, line, seconds=1, now=now)
    book.hang_up(plan.id, now=now + timedelta(minutes=20))
    return thank_you(book.records, book.records.interviews[plan.id], now=now).body


def thanks(book: Book, name: str = "Robert Lee") -> str:
    """Return the letter of thanks as it is now."""
    (contact,) = (each for each in book.records.contacts.values() if each.name == name)
    talk = book.records.interviews_of(contact.id)[-1]
    return thank_you(book.records, talk, now=LATER).body


def jane(book: Book, **fields: Any) -> Contact:
    contact = book.add_contact("Jane Doe", now=NOON, to_ask=False)
    return book.edit_contact(contact.id, **fields) if fields else contact


@for_each(
    "fields",
    [
        {"source": Source.FRIENDS},
        {"source": Source.FAMILY},
        {"source": Source.CLASSMATES},
        {"source": Source.COLLEAGUES},
        {"source": Source.EVENT, "how_we_met": "met at the fair"},
        {"how_we_met": "at PyLadies"},
        {"mentor": True},
        {"source": Source.FRIENDS, "state": ContactState.RESTING},
    ],
)
@for_each("typed", ["@Jane Doe", "@jane", "@jane doe, Acme", "@Doe, Jane", "@Jane Doe??"])
def test_whom_one_knows_oneself_nobody_introduces(fields: dict[str, Any], typed: str) -> None:
    book = book_in_memory()
    before = jane(book, **fields)
    letter = call(book, "Robert Lee", typed)
    after = book.records.contacts[before.id]
    assert (after.introduced_by, after.also_introduced_by) == ("", ())
    assert (after.source, after.to_ask, after.state) == (before.source, False, before.state)
    assert "Jane" not in letter
    assert len(book.records.contacts) == 2


def test_what_the_line_says_of_them_is_kept_and_taken_back() -> None:
    book = book_in_memory()
    before = jane(book, source=Source.FRIENDS)
    call(book, "Robert Lee", "@Jane Doe, Analyst, Acme <jane@acme.com>, likes tea")
    after = book.records.contacts[before.id]
    assert (after.title, after.emails) == ("Analyst", ("jane@acme.com",))
    (note,) = book.records.notes_of(next(iter(book.records.interviews)))
    assert note.contact_id == before.id
    book.strike_line(note.id)
    assert book.records.contacts[before.id] == before


def test_whom_one_has_talked_with_nobody_introduces() -> None:
    book = book_in_memory()
    known = jane(book)
    book.log_touch(known.id, TouchKind.REPLY, now=NOON, direction=Direction.IN)
    assert "Jane" not in call(book, "Robert Lee", "@Jane Doe, she suggested it too")
    assert book.records.contacts[known.id].introduced_by == ""
    assert [item for item in queue(book.records, LATER) if item.rule == "A7"] == []


def test_a_friend_of_another_introducer_may_be_named_in_the_line() -> None:
    book = book_in_memory()
    known = jane(book, source=Source.FRIENDS)
    call(book, "Robert Lee", "@Jane Doe via Tom Ray")
    (tom,) = (each for each in book.records.contacts.values() if each.name == "Tom Ray")
    assert book.records.contacts[known.id].introduced_by == tom.id


def test_who_was_on_the_map_is_thanked_for_once_it_is_said_that_they_were_suggested() -> None:
    book = book_in_memory()
    known = jane(book, source=Source.LINKEDIN)
    assert "Jane" not in call(book, "Robert Lee", "@Jane Doe")
    after = book.records.contacts[known.id]
    robert = book.records.contacts[after.introduced_by]
    assert robert.name == "Robert Lee"
    book.answer_use_of_name(known.id, robert.id, answer=False)
    assert "Jane" not in thanks(book)
    book.answer_use_of_name(known.id, robert.id, answer=True)
    assert "Jane Doe" in thanks(book)


def test_a_line_may_say_that_they_were_suggested() -> None:
    book = book_in_memory()
    jane(book, source=Source.LINKEDIN)
    assert "Jane Doe" in call(book, "Robert Lee", "@Jane Doe, said I should talk to her")


def test_somebody_new_is_thanked_for() -> None:
    book = book_in_memory()
    assert "Jane Doe" in call(book, "Robert Lee", "@Jane Doe, Acme")


def test_nobody_is_thanked_for_twice() -> None:
    book = book_in_memory()
    call(book, "Robert Lee", "@Jane Doe, Acme", now=NOON)
    assert "Jane" not in call(book, "Robert Lee", "@Jane Doe", now=LATER)


def test_who_turns_out_to_have_been_known_is_not_thanked_for() -> None:
    book = book_in_memory()
    known = book.add_contact("Jane M. Doe-Ray", now=NOON)
    assert "Jane" in call(book, "Robert Lee", "@Jane Doe")
    (made,) = (each for each in book.records.contacts.values() if each.name == "Jane Doe")
    book.unite_contacts(known.id, made.id)
    assert "Jane" not in thanks(book)


@for_each("typed", ["@bob lee", "@Bob Lee", "@Rob Lee", "@R. Lee", "@Lee, Robert", "@robert lee"])
def test_nobody_points_to_themself(typed: str) -> None:
    book = book_in_memory()
    letter = call(book, "Robert Lee", typed)
    assert [each.name for each in book.records.contacts.values()] == ["Robert Lee"]
    assert "pointing" not in letter


@for_each("typed", ["@Bob Lee, Acme", "@Ann Lee", "@Bob Lee, nurse", "@Robert Leeson"])
def test_another_like_them_is_somebody(typed: str) -> None:
    book = book_in_memory()
    call(book, "Robert Lee", typed)
    assert len(book.records.contacts) == 2


def test_several_who_could_be_meant_are_nobody_to_thank_for() -> None:
    book = book_in_memory()
    for employer in ("Acme", "Bay"):
        book.add_contact("Jane Doe", now=NOON, organization=employer)
    assert "Jane" not in call(book, "Robert Lee", "@Jane Doe")


@for_each("answer", [None, False, True])
@for_each("by_form", [False, True])
def test_A7_who_only_spoke_of_somebody_on_the_map_introduced_nobody(
    answer: bool | None, by_form: bool
) -> None:
    book = book_in_memory()
    known = jane(book, source=Source.LINKEDIN)
    call(book, "Robert Lee", "@Jane Doe", now=NOON)
    robert = book.records.contacts[known.id].introduced_by
    if answer is not None and by_form:
        book.edit_contact(known.id, may_use_name=answer)
    elif answer is not None:
        book.answer_use_of_name(known.id, robert, answer=answer)
    book.record_conversation(book.plan_interview(known.id, now=LATER).id)
    due = [item for item in queue(book.records, LATER + timedelta(days=3)) if item.rule == "A7"]
    assert [item.contact_id for item in due] == [robert] * (answer is True)
