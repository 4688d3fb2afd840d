"""What is typed to see only some people, and what everybody is sorted by."""

from datetime import UTC, datetime, timedelta

import pytest

from tests.cases import for_each
from tui.model.followup import TouchKind
from tui.model.people import ContactState, Source, Warmth
from tui.playbook.network.directory import Column, Directory
from tui.playbook.network.filters import parse_filter
from tui.playbook.time.here import Here

HERE = Here(datetime(2026, 11, 20, 12, tzinfo=UTC))


@pytest.fixture
def season(world):
    """Five people that differ in everything a filter looks at."""
    freight = world.organization("Bay Freight")
    clinic = world.organization("Clínica Luz")
    smith = world.contact("Prof. Smith", source=Source.FACULTY, tags=("Mentors",))
    world.talk(smith, 3)
    wendy = world.contact(
        "Wendy Ho",
        title="Data Analyst",
        organization_id=freight.id,
        source=Source.REFERRAL,
        introduced_by=smith.id,
        to_ask=True,
    )
    tomas = world.contact(
        "Tomás Rivera", organization_id=clinic.id, introduced_by=wendy.id, tags=("data",)
    )
    world.touch(tomas, TouchKind.OUTREACH, 2)
    world.contact("Lena Fischer", source=Source.LINKEDIN, warmth_override=Warmth.WARM)
    world.contact(
        "Omar Haddad", source=Source.EVENT, emails=("Omar@Bay.org",), phones=("+1 (555) 010-77",)
    )
    world.contact("Old Friend", source=Source.FRIENDS, state=ContactState.ARCHIVED)
    return world


def seen(world, text, due=None):
    directory = Directory(world.records)
    by_name = {contact.name: contact.id for contact in world.records.contacts.values()}
    directory.due = {
        by_name[name]: world.now + timedelta(days=days) for name, days in (due or {}).items()
    }
    ids = directory.matching(parse_filter(text, HERE))
    return [world.records.contacts[each].name.split()[-1] for each in ids]


@for_each(
    ("text", "names"),
    [
        ("", ["Fischer", "Haddad", "Smith", "Rivera", "Ho"]),
        ("   ", ["Fischer", "Haddad", "Smith", "Rivera", "Ho"]),
        ("wendy", ["Ho"]),
        ("WENDY ho", ["Ho"]),
        ("tomas", ["Rivera"]),
        ("data", ["Rivera", "Ho"]),
        ("data analyst", ["Ho"]),
        ("omar@bay", ["Haddad"]),
        ("155501077", ["Haddad"]),
        ("010-77", ["Haddad"]),
        ("nobody", []),
        ("stage:talked", ["Smith"]),
        ("stage:to-ask", ["Ho"]),
        ('stage:"to ask"', ["Ho"]),
        ("stage:a", ["Rivera"]),
        ("-stage:known", ["Smith", "Rivera", "Ho"]),
        ("source:ref", ["Ho"]),
        ("source:none", ["Rivera"]),
        ("source:social", []),
        ("org:freight", ["Ho"]),
        ("org:luz", ["Rivera"]),
        ('org:"bay fr', ["Ho"]),
        ("org:none", ["Fischer", "Haddad", "Smith"]),
        ("tag:mentor", ["Smith"]),
        ("#data", ["Rivera"]),
        ("-tag:none", ["Smith", "Rivera"]),
        ("warm:yes", ["Fischer", "Smith", "Rivera", "Ho"]),
        ("warm:cold", ["Haddad"]),
        ("via:smith", ["Rivera", "Ho"]),
        ("via:wendy", ["Rivera"]),
        ("via:none", ["Fischer", "Haddad", "Smith"]),
        ("stage:archived", ["Friend"]),
        ("-stage:archived wendy", ["Ho"]),
        ("stage: source: wendy", ["Ho"]),
        ("data -via:wendy", ["Ho"]),
        ("[/ -", []),
    ],
)
def test_a_filter_shows(season, text, names):
    assert seen(season, text) == names


@for_each(
    ("text", "names"),
    [
        ("due:overdue", ["Smith"]),
        ("due:today", ["Rivera", "Smith"]),
        ("due:week", ["Ho", "Rivera", "Smith"]),
        ("due:+2w", ["Fischer", "Ho", "Rivera", "Smith"]),
        ('due:"in two weeks"', ["Fischer", "Ho", "Rivera", "Smith"]),
        ("due:next-friday", ["Ho", "Rivera", "Smith"]),
        ("due:dec-1", ["Ho", "Rivera", "Smith"]),
        ("due:12/3", ["Fischer", "Ho", "Rivera", "Smith"]),
        ("due:mon", ["Rivera", "Smith"]),
        ("due:mont", ["Fischer", "Ho", "Rivera", "Smith"]),
        ("due:nov-19", ["Smith"]),
        ("due:none", ["Haddad"]),
        ("due:any", ["Fischer", "Ho", "Rivera", "Smith"]),
        ("due:o wendy", []),
    ],
)
def test_a_filter_by_what_is_due(season, text, names):
    due = {"Prof. Smith": -1, "Tomás Rivera": 0, "Wendy Ho": 6, "Lena Fischer": 13}
    assert sorted(seen(season, text, due)) == (names if "o wendy" not in text else ["Ho"])


@for_each(
    ("text", "words"),
    [
        ("stage:foo", "“foo” is no stage; it can be known, to-ask, asked"),
        ("source:foo", "“foo” is no source; it can be family, friends"),
        ("warm:maybe", "“maybe” is neither warm nor cold"),
        ("due:someday", "“someday” is no time; due: takes overdue, today"),
        ("due:thu-27-nov", "27 Nov 2026 is a Friday, not a Thursday"),
        ("when:now", "“when:” is nothing to filter by; it can be stage: source: org:"),
    ],
)
def test_a_term_that_cannot_be_read_gets_a_sentence_and_does_nothing(season, text, words):
    (problem,) = parse_filter(text, HERE).problems
    assert problem.startswith(words)
    assert problem.endswith(".")
    assert len(seen(season, text)) == 5


def test_the_directory_follows_changes(season):
    directory = Directory(season.records)
    season.records.watch(directory.note_change)
    everybody = parse_filter("", HERE)
    by_name = directory.matching(everybody)
    omar = next(c for c in season.records.contacts.values() if c.name == "Omar Haddad")
    season.touch(omar, TouchKind.OUTREACH, 1)
    assert directory[omar.id].stage == "asked"
    season.records.put(omar.changed(name="Aaron Haddad"))
    assert directory.matching(everybody) == [omar.id, *(i for i in by_name if i != omar.id)]
    freight = season.records.organization_named("Bay Freight")
    season.records.put(freight.changed(name="Harbor Lines"))
    assert len(directory.matching(parse_filter("org:harbor", HERE))) == 1
    season.records.remove(type(omar), omar.id)
    assert omar.id not in directory.matching(everybody)


def test_everybody_is_sorted_by_any_column(season):
    directory = Directory(season.records)
    by_id = season.records.contacts
    directory.due = {key: season.now for key in by_id if by_id[key].name == "Lena Fischer"}
    found = {
        column: by_id[directory.matching(parse_filter("", HERE), column)[0]].name
        for column in Column
    }
    assert found == {
        Column.NAME: "Lena Fischer",
        Column.FAMILY: "Lena Fischer",
        Column.ORGANIZATION: "Wendy Ho",
        Column.SOURCE: "Omar Haddad",
        Column.STAGE: "Wendy Ho",
        Column.TOUCH: "Tomás Rivera",
        Column.NEXT: "Lena Fischer",
    }
    assert [column.following for column in Column] == [*list(Column)[1:], Column.NAME]


def test_everybody_is_prepared_bit_by_bit(season):
    directory = Directory(season.records)
    rounds = 0
    while directory.prepare(2):
        rounds += 1
    assert rounds == 3
    assert not directory.prepare(2)


def test_who_led_to_whom_follows_a_change_of_any_name(season):
    directory = Directory(season.records)
    season.records.watch(directory.note_change)

    def led_by(words):
        ids = directory.matching(parse_filter(f"via:{words}", HERE))
        return [season.records.contacts[each].name.split()[-1] for each in ids]

    assert led_by("wendy") == ["Rivera"]
    (wendy,) = (each for each in season.records.contacts.values() if each.name == "Wendy Ho")
    season.put(wendy.changed(name="Gwen Ho"))
    assert led_by("wendy") == []
    assert led_by("gwen") == ["Rivera"]
