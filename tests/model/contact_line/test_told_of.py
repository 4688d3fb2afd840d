"""A sentence behind a name in a call is told of that person, and no part of their name."""

from tests.cases import for_each
from tests.world import NOON
from tui.model.contact_line.noted import NobodyError, line_noted
from tui.store.book import book_in_memory

SENTENCES = """
Wendy is hard to reach, write short
wendy is hard to reach, write short
WENDY IS HARD TO REACH
Wendy Is Hard To Reach
Wendy isn’t on e-mail much
Wendy can help with the visa
Wendy said to write short
Wendy likes long e-mails
Wendy only answers texts
Wendy hires in spring
Wendy never picks up
Wendy would be good to ask about pay
Wendy knows everybody at Intuit
Wendy: hard to reach
Wendy, hard to reach before noon
Wendy was my boss at Ford
wendy ho prefers texts
Wendy Ho is on leave until June
ask Wendy, she knows the visa people
"""


def call(book):
    denise = book.add_contact("Denise Okafor", now=NOON)
    plan = book.plan_interview(denise.id, now=NOON)
    book.start_call(plan.id, now=NOON)
    return plan


@for_each("said", SENTENCES.strip().splitlines())
def test_known_person_gets_the_rest_as_a_note(said):
    book = book_in_memory()
    wendy = book.add_contact("Wendy Ho", now=NOON, organization="Bay Freight")
    note = book.keep_line(call(book).id, f"@{said}", seconds=1, now=NOON)
    kept = book.records.contacts[wendy.id]
    assert note.contact_id == wendy.id
    assert (kept.name, kept.title) == ("Wendy Ho", "")
    assert said.split()[-1].casefold() in kept.notes.casefold()
    assert note.text == said
    assert len(book.records.contacts) == 2


@for_each(
    ("said", "name", "notes"),
    [
        ("Maren is hard to reach, write short", "Maren", "is hard to reach, write short"),
        ("Ludwig van Beek likes music", "Ludwig van Beek", "likes music"),
        ("Dr Kim Park might know", "Dr Kim Park", "might know"),
        ("her boss Tom hates calls", "Tom", "her boss\nhates calls"),
    ],
)
def test_somebody_new_has_a_name_and_no_sentence_for_one(said, name, notes):
    line = line_noted(said)
    assert (line.name, line.notes) == (name, notes)


def test_of_two_called_so_nobody_is_guessed():
    book = book_in_memory()
    for name in ("Wendy Ho", "Wendy Lam"):
        book.add_contact(name, now=NOON)
    note = book.keep_line(call(book).id, "@Wendy is hard to reach", seconds=1, now=NOON)
    assert (note.contact_id, len(book.records.contacts)) == ("", 3)


@for_each("said", ["Jane is a nurse at Mercy", "Jane is nurse at Mercy"])
def test_a_job_told_in_a_sentence_is_their_job(said):
    line = line_noted(said)
    assert (line.name, line.title, line.organization) == ("Jane", "nurse", "Mercy")


@for_each("name", ["Will Grant", "Grace Will", "mark may", "Ray Knows", "Wendy Ho", "grace will"])
def test_a_name_that_is_a_verb_stays_one(name):
    assert line_noted(name).name == name
    assert line_noted(f"{name}, Acme").organization == "Acme"


@for_each("said", ["the thing she really wants is calm", "Qyx of hers never writes"])
def test_no_contact_is_called_a_sentence(said):
    try:
        name = line_noted(said).name
    except NobodyError:
        return
    assert "writes" not in name
    assert "wants" not in name
