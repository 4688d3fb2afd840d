"""Somebody who is added a second time stays one person, and what is new about them is kept."""

from datetime import UTC, datetime

import pytest

from tests.cases import for_each
from tui.cli.errors import CommandError
from tui.cli.who import contact_meant
from tui.desk.desk import Desk
from tui.model.people import ContactState, Source
from tui.store.book import Book, book_in_memory
from tui.system.clipboard import Clipboard

NOW = datetime(2026, 11, 19, 17, tzinfo=UTC)


@pytest.fixture
def desk(tmp_path):
    book = Book(tmp_path / "store.json")
    yield Desk(book, lambda: NOW, Clipboard({}, tmp_path / "clip.txt", lambda _: None))
    book.close()


def add(desk, *lines, **more):
    return [desk.add_contact_line(line, **more) for line in lines]


def people(desk):
    return list(desk.book.records.contacts.values())


@pytest.mark.parametrize(
    ("line", "again"),
    [
        ("Jane Doe", "Jane Doe"),
        ("Jane Doe", "jane doe, Analyst, Acme"),
        ("Jane Doe, Acme", "Jane Doe, Acme, Inc."),
        ("Jane Doe <jane@acme.com>", "J. Doe <JANE@acme.com>"),
        ("Jane Doe, Acme <jane@acme.com>", "Jane Smith, Bay <jane@acme.com>"),
    ],
)
def test_one_person_stays_one(desk, line, again):
    first, second = add(desk, line, again)
    assert (first.is_new, second.is_new) == (True, False)
    assert [each.id for each in people(desk)] == [first.contact.id] == [second.contact.id]
    assert people(desk)[0].name == "Jane Doe"


@pytest.mark.parametrize(
    ("line", "again"),
    [
        ("Jane Doe, Acme", "Jane Doe, Bay"),
        ("Jane Doe <jane@acme.com>", "Jane Doe <jane@bay.org>"),
        ("Jane Doe", "Jane Does"),
    ],
)
def test_two_people_of_one_name_stay_two(desk, line, again):
    assert [each.is_new for each in add(desk, line, again)] == [True, True]
    assert len(people(desk)) == 2


def test_a_name_that_several_have_wants_more_words(desk):
    add(desk, "Jane Doe, Acme", "Jane Doe, Bay")
    with pytest.raises(ValueError, match=r"^2 people are called Jane Doe: add an organization"):
        add(desk, "jane doe")
    assert len(people(desk)) == 2
    (again,) = add(desk, "Jane Doe, Bay <jane@bay.org>")
    assert (again.is_new, again.changed) == (False, True)


def test_what_is_new_is_added_and_nothing_replaced(desk):
    add(desk, "Jane Doe, Analyst, Acme <jane@acme.com> #alumni")
    (again,) = add(desk, "Jane Doe, Chief, Acme <jane@acme.com> jane@home.org #club via Al Smith")
    assert again.in_words("Jane Doe") == (
        "Jane Doe is here already: added jane@home.org, #club, that Al Smith introduced them and "
        "“Also: Chief.” to the notes; the title stays Analyst"
    )
    jane, al = people(desk)
    assert (jane.title, jane.emails) == ("Analyst", ("jane@acme.com", "jane@home.org"))
    assert (jane.source, jane.tags, jane.introduced_by) == (Source.ALUMNI, ("club",), al.id)
    assert (al.name, al.to_ask) == ("Al Smith", False)
    (nothing,) = add(desk, "Jane Doe, Acme")
    assert nothing.in_words("Jane Doe") == "Jane Doe is here already: nothing of this is new"
    assert desk.book.undo() == "Added to Jane Doe"
    (jane,) = people(desk)
    assert (jane.emails, jane.tags) == (("jane@acme.com",), ())


def test_S2_whom_one_adds_by_hand_one_means_to_ask_also_when_they_were_imported(desk):
    imported = desk.book.add_contact("Jane Doe", now=NOW, to_ask=False)
    assert desk.queue() == []
    add(desk, "Jane Doe")
    assert [item.key for item in desk.queue()] == [f"S2:{imported.id}"]
    desk.book.edit_contact(imported.id, state=ContactState.ARCHIVED)
    (back,) = add(desk, "Jane Doe")
    assert back.changed
    assert people(desk)[0].state is ContactState.ACTIVE


def test_two_who_are_called_the_same_are_told_apart(desk):
    add(desk, "Jane Doe, Acme <jane@acme.com>", "Jane Doe, Bay", "Jane Doe, Acme <doe@acme.com>")
    desk.book.add_contact("Jane Doe", now=NOW, organization="Bay")
    with pytest.raises(CommandError) as told:
        contact_meant(desk, ["jane"])
    lines = str(told.value).split("\n  ")
    assert lines[0].startswith("jane could be 4 people")
    assert lines[1] == "Jane Doe, Acme (jane@acme.com)"
    assert lines[3] == "Jane Doe, Acme (doe@acme.com)"
    assert lines[4].startswith("Jane Doe, Bay (added 2026-11-19 ")
    assert contact_meant(desk, ["doe@acme.com"]).emails == ("doe@acme.com",)
    with pytest.raises(CommandError, match="2 people"):
        contact_meant(desk, ["jane", "bay"])


def test_F8_nobody_is_introduced_by_whom_they_led_to(desk):
    add(desk, "Alan Smith", "Wendy Ho via Alan Smith", "Bo Ray via Wendy Ho")
    for introducer in ("Bo Ray", "Wendy Ho", "Alan Smith"):
        (again,) = add(desk, "Alan Smith", introducer=introducer)
        assert not again.changed
    alan, wendy, bo = people(desk)
    assert (alan.introduced_by, wendy.introduced_by, bo.introduced_by) == ("", alan.id, wendy.id)


def test_F8_who_sent_one_to_somebody_known_is_kept_as_of_somebody_new(desk):
    add(desk, "Jane Doe", "Al Smith")
    add(desk, "jane doe", introducer="Al Smith")
    jane, al = people(desk)
    assert (jane.introduced_by, jane.source) == (al.id, Source.REFERRAL)


@for_each(
    "line, told",
    [
        ("jane doe", "nothing of this is new"),
        ("Jane Doe, Acme, Inc.", "nothing of this is new"),
        ("Jane Doe, analyst", "nothing of this is new"),
        ("Jane Doe, Chief", "added “Also: Chief.” to the notes; the title stays Data Analyst"),
        ("Jane Doe #friends", "nothing of this is new; the source stays alumni"),
        ("Jane Doe 202-555-0117", "added 202-555-0117"),
        ("Jane Doe met at PyLadies", "added how you met; the source stays alumni"),
        ("J. Doe <jane@acme.com>", "added the name J. Doe"),
        (
            "Jane Doe, likes tea, linkedin.com/in/jane #club",
            "added linkedin.com/in/jane, #club and “likes tea” to the notes",
        ),
        (
            "Jane Smith, Bay <jane@acme.com>",
            "added the name Jane Smith and “Also: Bay.” to the notes; the organization stays Acme",
        ),
    ],
)
def test_it_is_told_just_what_was_added_and_what_stays(line, told):
    book = book_in_memory()
    desk = Desk(book, lambda: NOW, None)
    add(desk, "Jane Doe, Data Analyst, Acme <jane@acme.com> #alumni")
    (again,) = add(desk, line)
    assert again.in_words("Jane") == f"Jane is here already: {told}"


def test_an_old_name_is_no_second_person(desk):
    bob, robert = (each.contact for each in add(desk, "Bob Lee", "Prof. Robert Lee, MIT"))
    desk.book.unite_contacts(robert.id, bob.id)
    for line in ("bob lee", "Lee, Robert (Prof.)", "Bob Lee, MIT"):
        (again,) = add(desk, line)
        assert (again.contact.id, again.maybe) == (robert.id, None)
        assert again.in_words("R") == "R is here already: nothing of this is new"
