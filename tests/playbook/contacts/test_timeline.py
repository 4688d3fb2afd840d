"""What happened with somebody: also who named them, and when."""

from datetime import timedelta

from tests.world import NOON
from tui.playbook.contacts.timeline import timeline
from tui.store.book import book_in_memory

DAY = timedelta(days=1)


def named_in_talk(book, name, line, days):
    contact = book.add_contact(name, now=NOON)
    now = NOON + days * DAY
    plan = book.plan_interview(contact.id, now=now)
    book.start_call(plan.id, now=now)
    book.keep_line(plan.id, line, seconds=90, now=now + timedelta(seconds=95))
    book.hang_up(plan.id, now=now + timedelta(minutes=20))


def told(book, name):
    contact = next(each for each in book.records.contacts.values() if each.name == name)
    events = timeline(book.records, contact)
    return [(event.what, (event.when - NOON).days) for event in reversed(events)]


def test_added_by_hand_then_named_by_two():
    book = book_in_memory()
    book.add_contact("Zoe Ax", now=NOON)
    named_in_talk(book, "Jane Doe", "@Zoe Ax", 4)
    named_in_talk(book, "Bob Lee", "@Zoe Ax, Acme", 6)
    assert told(book, "Zoe Ax") == [
        ("added", 0),
        ("named by Jane Doe", 4),
        ("named by Bob Lee", 6),
    ]


def test_added_by_who_named_them():
    book = book_in_memory()
    named_in_talk(book, "Jane Doe", "@Zoe Ax", 4)
    named_in_talk(book, "Bob Lee", "@Zoe Ax", 6)
    assert told(book, "Zoe Ax") == [
        ("added, introduced by Jane Doe", 4),
        ("named by Bob Lee", 6),
    ]


def test_added_with_who_introduced_them():
    book = book_in_memory()
    book.add_contact("Zoe Ax", now=NOON, introducer="Jane Doe")
    named_in_talk(book, "Bob Lee", "@Zoe Ax", 6)
    assert told(book, "Zoe Ax") == [
        ("added, introduced by Jane Doe", 0),
        ("named by Bob Lee", 6),
    ]
