"""Who suggested somebody stays what it was, whoever names them later (F8)."""

from datetime import timedelta

import pytest

from tests.world import NOON
from tui.model.followup import Direction, TouchKind
from tui.model.introductions import may_name
from tui.model.note import Mark
from tui.model.people import ContactState
from tui.playbook.letters.asking.request import outreach
from tui.store.book import book_in_memory

DAY = timedelta(days=1)


@pytest.fixture
def book():
    book = book_in_memory()
    book.save_profile(now=NOON, name="Sam Rivera")
    return book


def named(book, name):
    return next((each for each in book.records.contacts.values() if each.name == name), None)


def call(book, name, *lines, days=0):
    contact = named(book, name) or book.add_contact(name, now=NOON)
    now = NOON + days * DAY
    plan = book.plan_interview(contact.id, now=now)
    book.start_call(plan.id, now=now)
    notes = [book.keep_line(plan.id, line, seconds=1, now=now) for line in lines]
    book.hang_up(plan.id, now=now + timedelta(minutes=20))
    return contact, *notes


def who(book, name="Zoe Ax"):
    """Return who introduced them, then who did so too, with what each said of their name."""
    contact = named(book, name)
    ids = [contact.introduced_by, *contact.also_introduced_by]
    return [(book.records.contacts[each].name, may_name(contact, each)) for each in ids if each]


@pytest.mark.parametrize("second", ["@Zoe Ax", "@zoe ax, Acme", "@Zoe Ax, designer, she knows me"])
def test_first_introducer_with_a_yes_stays(book, second):
    jane, _ = call(book, "Jane Doe", "@Zoe Ax, Acme")
    book.answer_use_of_name(named(book, "Zoe Ax").id, jane.id, answer=True)
    call(book, "Bob Lee", second, days=3)
    assert who(book) == [("Jane Doe", True), ("Bob Lee", None)]
    assert "Jane Doe" in outreach(book.records, named(book, "Zoe Ax")).body


@pytest.mark.parametrize(
    ("jane_says", "bob_says", "first"),
    [
        (None, None, "Jane Doe"),
        (True, True, "Jane Doe"),
        (None, True, "Bob Lee"),
        (False, None, "Bob Lee"),
        (False, True, "Bob Lee"),
        (False, False, "Jane Doe"),
        (None, False, "Jane Doe"),
        (True, False, "Jane Doe"),
    ],
)
def test_yes_comes_before_the_earlier(book, jane_says, bob_says, first):
    jane, _ = call(book, "Jane Doe", "@Zoe Ax, Acme")
    bob, _ = call(book, "Bob Lee", "@Zoe Ax", days=1)
    zoe = named(book, "Zoe Ax")
    book.answer_use_of_name(zoe.id, jane.id, answer=jane_says)
    book.answer_use_of_name(zoe.id, bob.id, answer=bob_says)
    assert who(book)[0][0] == first
    assert dict(who(book)) == {"Jane Doe": jane_says, "Bob Lee": bob_says}


def test_nobody_is_named_otherwise_once_they_have_answered(book):
    call(book, "Jane Doe", "@Zoe Ax, Acme")
    bob, _ = call(book, "Bob Lee", "@Zoe Ax", days=1)
    zoe = named(book, "Zoe Ax")
    book.log_touch(zoe.id, TouchKind.REPLY, now=NOON + 2 * DAY, direction=Direction.IN)
    book.answer_use_of_name(zoe.id, bob.id, answer=True)
    assert who(book) == [("Jane Doe", None), ("Bob Lee", True)]


def test_striking_takes_back_just_what_the_line_did(book):
    jane, first = call(book, "Jane Doe", "@Zoe Ax, Acme")
    book.answer_use_of_name(named(book, "Zoe Ax").id, jane.id, answer=True)
    before = named(book, "Zoe Ax")
    _, second = call(book, "Bob Lee", "@Zoe Ax, analyst <zoe@acme.com>, likes tea", days=1)
    after = named(book, "Zoe Ax")
    assert after != before
    book.strike_line(second.id)
    assert named(book, "Zoe Ax") == before
    book.undo()
    assert named(book, "Zoe Ax") == after
    book.strike_line(first.id)
    assert who(book) == [("Bob Lee", None)]
    book.undo()
    assert named(book, "Zoe Ax") == after
    book.redo()
    assert who(book) == [("Bob Lee", None)]


def test_striking_the_first_keeps_whom_the_second_named_too(book):
    _, first = call(book, "Jane Doe", "@Zoe Ax, Acme")
    _, second = call(book, "Bob Lee", "@Zoe Ax", days=1)
    book.strike_line(first.id)
    assert who(book) == [("Bob Lee", None)]
    book.strike_line(second.id)
    assert named(book, "Zoe Ax") is None
    book.undo()
    book.undo()
    assert who(book) == [("Jane Doe", None), ("Bob Lee", None)]


@pytest.mark.parametrize("change", ["edit", "mark", "strike"])
def test_somebody_who_rested_rests_again(book, change):
    zoe = book.add_contact("Zoe Ax", now=NOON, to_ask=False)
    book.rest_contact(zoe.id)
    before = named(book, "Zoe Ax")
    _, note = call(book, "Bob Lee", "@Zoe Ax, Acme, analyst", days=1)
    assert named(book, "Zoe Ax").state is ContactState.ACTIVE
    match change:
        case "edit":
            book.edit_line(note.id, "@Ida Moe", now=NOON + DAY)
        case "mark":
            book.mark_line(note.id, Mark.ASK_LATER, now=NOON + DAY)
        case "strike":
            book.strike_line(note.id)
    assert named(book, "Zoe Ax") == before


def test_what_was_told_since_stays(book):
    zoe = book.add_contact("Zoe Ax", now=NOON)
    _, note = call(book, "Bob Lee", "@Zoe Ax, analyst", days=1)
    book.edit_contact(zoe.id, title="Chief Analyst", notes="Met her at lunch.")
    book.strike_line(note.id)
    kept = named(book, "Zoe Ax")
    assert (kept.title, kept.notes, kept.introduced_by) == (
        "Chief Analyst",
        "Met her at lunch.",
        "",
    )


def test_who_is_written_down_as_introducer_stays_when_the_line_goes(book):
    jane = book.add_contact("Jane Doe", now=NOON)
    book.add_contact("Zoe Ax", now=NOON, introducer="Jane Doe")
    _, note = call(book, "Jane Doe", "@Zoe Ax", days=1)
    book.strike_line(note.id)
    assert named(book, "Zoe Ax").introduced_by == jane.id


@pytest.mark.parametrize("line", ["@Zoe Ax, Acme Ltd", "@zoe ax, analyst", "@Zoe Axe"])
def test_a_line_mended_keeps_the_yes_and_the_order(book, line):
    jane, first = call(book, "Jane Doe", "@Zoe Ax, Acme")
    zoe = named(book, "Zoe Ax")
    book.answer_use_of_name(zoe.id, jane.id, answer=True)
    book.edit_line(first.id, line, now=NOON)
    (kept,) = [
        each for each in book.records.contacts.values() if each.name.lower().startswith("zoe")
    ]
    assert (kept.id, kept.may_use_name, kept.introduced_by) == (zoe.id, True, jane.id)
    call(book, "Bob Lee", f"@{kept.name}", days=1)
    book.edit_line(first.id, "@Zoe Ax, Acme", now=NOON)
    assert [name for name, _ in who(book, kept.name)] == ["Jane Doe", "Bob Lee"]


def test_a_second_line_in_the_same_talk_holds_the_introduction(book):
    book.add_contact("Zoe Ax", now=NOON)
    _, first, second = call(book, "Jane Doe", "@Zoe Ax", "@Zoe Ax, analyst", days=1)
    book.strike_line(first.id)
    assert who(book) == [("Jane Doe", None)]
    book.strike_line(second.id)
    assert who(book) == []
    assert named(book, "Zoe Ax").title == ""


def test_forgetting_one_introducer_leaves_the_other_with_their_own_answer(book):
    jane, _ = call(book, "Jane Doe", "@Zoe Ax, Acme")
    call(book, "Bob Lee", "@Zoe Ax", days=1)
    book.answer_use_of_name(named(book, "Zoe Ax").id, jane.id, answer=True)
    book.forget(jane.id)
    assert who(book) == [("Bob Lee", None)]


def test_two_made_one_keep_each_answer(book):
    jane, _ = call(book, "Jane Doe", "@Zoe Ax, Acme")
    call(book, "Bob Lee", "@Zoe Ax", days=1)
    book.answer_use_of_name(named(book, "Zoe Ax").id, jane.id, answer=True)
    other = book.add_contact("Z. Ax", now=NOON)
    book.unite_contacts(other.id, named(book, "Zoe Ax").id)
    assert who(book, "Z. Ax") == [("Jane Doe", True), ("Bob Lee", None)]
