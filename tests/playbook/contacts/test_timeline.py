"""What happened with somebody: also who named them, and when."""

from datetime import timedelta

from tests.cases import for_each
from tests.world import NOON, World
from tui.model.note import Mark, Note
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


@for_each(
    "own, spoken, marked, kept",
    [
        (0, 0, 0, "0 lines"),
        (1, 0, 0, "1 line"),
        (0, 1, 0, "a transcript of 1 line"),
        (0, 1200, 0, "a transcript of 1,200 lines"),
        (3, 4, 0, "3 lines and a transcript of 4 lines"),
        (0, 4, 2, "2 lines and a transcript of 4 lines"),
    ],
)
def test_what_there_is_to_read_of_a_talk(own, spoken, marked, kept):
    world = World()
    talk = world.talk(jane := world.contact())
    world.notes(talk, *["a line"] * own)
    for number in range(spoken):
        mark = Mark.INSIGHT if number < marked else Mark.PLAIN
        world.put(Note(interview_id=talk.id, text=f"said {number}", spoken=True, mark=mark))
    (event,) = (each for each in timeline(world.records, jane) if each.talk_id)
    assert (event.talk_id, event.what) == (talk.id, f"talked for 25 min, {kept} kept")
