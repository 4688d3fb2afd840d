"""Who in a file is in the book already."""

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import pytest

from tests.cases import for_each
from tests.work import work_of
from tui.exchange.incoming import IncomingContact
from tui.exchange.matching.duplicates import find_duplicates
from tui.exchange.matching.match_people import JobChange, Match, Verdict, match_all
from tui.exchange.progress import StoppedError, unwatched
from tui.model.naming import likeness
from tui.model.naming.names import name_parts, without_ornaments
from tui.model.naming.spelling import name_key, organization_key, spelling_of
from tui.model.people import Contact, Source
from tui.model.text.addresses import phone_key, slug_of

if TYPE_CHECKING:
    from tests.world import World

PROFILE = "https://www.linkedin.com/in/jane-doe-1"


def person(name: str = "Jane Doe", organization: str = "Acme", **fields: Any) -> IncomingContact:
    return IncomingContact(name=name, organization=organization, **fields)


def known(
    world: "World", name: str = "Jane Doe", organization: str = "Acme", **fields: Any
) -> Contact:
    employer = world.records.organization_named(organization) if organization else None
    if organization and employer is None:
        employer = world.organization(organization)
    return world.contact(name, organization_id=employer.id if employer else "", **fields)


def match(world: "World", incoming: IncomingContact) -> Match:
    (found,) = match_all([incoming], world.records)
    return found


def test_somebody_unknown_is_new(world: "World") -> None:
    known(world)
    assert match(world, person("Wendy Ho")) == Match(person("Wendy Ho"), Verdict.NEW)


@for_each(
    ("contact", "incoming"),
    [
        ({}, person()),
        ({}, person("JANE DOE", "Acme, Inc.")),
        ({}, person("Dr. Jane A. Doe, PhD", "ACME")),
        ({"organization": "", "emails": ("jane@acme.com",)}, person(emails=("JANE@acme.com",))),
        ({"phones": ("+1 (555) 010-0101",)}, person("J. Doe", "", phones=("555 010 0101",))),
        ({"links": (PROFILE,)}, person("Jane Smith", links=(f"{PROFILE.upper()}/?trk=x",))),
        ({"organization": ""}, person(organization="")),
        ({"emails": ("j@x.org",)}, person("Jane", emails=("j@x.org",))),
        ({"emails": ("j@x.org",)}, person("Jane Mary Doe", emails=("j@x.org",))),
    ],
)
def test_the_same_person_is_known_again(
    world: "World", contact: dict[str, Any], incoming: IncomingContact
) -> None:
    jane = known(world, **contact)
    found = match(world, incoming)
    assert found.verdict in (Verdict.SAME, Verdict.CHANGED)
    assert found.contact_id == jane.id
    assert found.because


@for_each(
    ("contact", "incoming"),
    [
        ({}, person("Jana Doe")),
        ({}, person("J. Doe")),
        ({}, person("Doe Jane")),
        ({}, person(organization="")),
        ({"organization": ""}, person()),
        ({"organization": ""}, person(organization="", emails=("jane@x.org",))),
        ({"emails": ("info@acme.com",)}, person("Wendy Ho", emails=("info@acme.com",))),
        ({"emails": ("j@x.org",)}, person("Jane Smith", emails=("j@x.org",))),
        ({"phones": ("5550100101",)}, person("Jane Ito", "", phones=("+1 555 010 0101",))),
        ({"phones": ("5550100101",)}, person("Jano Doe", "", phones=("+1 555 010 0101",))),
        ({"phones": ("+1 (555) 010-0101",)}, person("Max Doe", "", phones=("555-010-0101",))),
        ({"emails": ("a@acme.com",)}, person(emails=("b@acme.com",))),
        (
            {"emails": ("j@x.org",), "links": (PROFILE,)},
            person(emails=("j@x.org",), links=(f"{PROFILE}2",)),
        ),
    ],
)
def test_who_may_be_the_same_is_asked_about(
    world: "World", contact: dict[str, Any], incoming: IncomingContact
) -> None:
    jane = known(world, **contact)
    found = match(world, incoming)
    assert (found.verdict, found.contact_id) == (Verdict.MAYBE, jane.id)


@for_each(
    ("contact", "incoming"),
    [
        ({"links": (PROFILE,)}, person(links=(f"{PROFILE}23",))),
        ({"links": (PROFILE,)}, person("Jane Do", links=(f"{PROFILE}23",))),
        ({}, person(organization="Globex")),
        ({}, person("Jana Doe", "Globex")),
        ({"phones": ("+1 555 010 0101",)}, person("Wendy Ho", "", phones=("+1 555 010 0101",))),
        ({"phones": ("911",)}, person("Wendy Ho", "", phones=("911",))),
    ],
)
def test_two_people_stay_two(
    world: "World", contact: dict[str, Any], incoming: IncomingContact
) -> None:
    known(world, **contact)
    assert match(world, incoming).verdict is Verdict.NEW


def test_what_is_empty_is_filled_and_notes_are_added(world: "World") -> None:
    known(world, organization="", emails=("jane@home.example",), notes="mine")
    found = match(
        world,
        person(
            title="Analyst",
            emails=("JANE@home.example", "jane@acme.com"),
            phones=("+1 555 010 0101",),
            notes="theirs",
            source=Source.ALUMNI,
        ),
    )
    assert found.verdict is Verdict.CHANGED
    assert found.fields == {
        "title": "Analyst",
        "organization": "Acme",
        "emails": ("jane@home.example", "jane@acme.com"),
        "phones": ("+1 555 010 0101",),
        "notes": "mine\n\ntheirs",
        "source": Source.ALUMNI,
    }
    assert found.job is None


def test_notes_are_added_once(world: "World") -> None:
    jane = known(world, links=(PROFILE,), notes="Connected on LinkedIn on 12 Mar 2024.")
    incoming = person(links=(PROFILE,), notes="She offered to read my thesis.")
    fields = match(world, incoming).fields
    assert fields["notes"] == f"{jane.notes}\n\n{incoming.notes}"
    world.records.put(jane.changed(**fields))
    assert match(world, incoming).verdict is Verdict.SAME


def test_long_notes_of_the_book_are_never_cut(world: "World") -> None:
    known(world, links=(PROFILE,), notes="a" * 60_000)
    found = match(world, person(links=(PROFILE,), notes="b"))
    assert found.fields["notes"] == "a" * 60_000 + "\n\nb"


def test_a_connection_does_not_say_where_somebody_is_from(world: "World") -> None:
    known(world, links=(PROFILE,))
    assert not match(world, person(links=(PROFILE,), source=Source.LINKEDIN)).fields


def test_what_is_filled_in_is_the_same_next_time(world: "World") -> None:
    jane = known(world, links=(PROFILE,))
    incoming = person(title="Analyst", emails=("jane@acme.com",), links=(PROFILE,))
    fields = match(world, incoming).fields
    world.records.put(jane.changed(**fields))
    assert match(world, incoming).verdict is Verdict.SAME


@for_each(
    ("title", "organization", "job"),
    [
        ("Analyst", "Acme, Inc.", None),
        ("ANALYST", "", None),
        ("", "Acme", None),
        ("Director", "Acme", JobChange("Analyst", "Acme", "Director", "Acme")),
        ("Analyst", "Globex", JobChange("Analyst", "Acme", "Analyst", "Globex")),
        ("Director", "Globex", JobChange("Analyst", "Acme", "Director", "Globex")),
        ("", "Globex", JobChange("Analyst", "Acme", "", "Globex")),
    ],
)
def test_a_new_job_is_told_and_not_taken_over(
    world: "World", title: str, organization: str, job: JobChange | None
) -> None:
    known(world, title="Analyst", links=(PROFILE,))
    found = match(world, person(organization=organization, title=title, links=(PROFILE,)))
    assert found.job == job
    assert found.verdict is (Verdict.CHANGED if job else Verdict.SAME)
    assert not found.fields


def test_a_title_elsewhere_does_not_fill_the_title_here(world: "World") -> None:
    known(world, links=(PROFILE,))
    found = match(world, person(organization="Globex", title="Director", links=(PROFILE,)))
    assert found.fields == {}
    assert found.job == JobChange("", "Acme", "Director", "Globex")


def test_one_person_twice_in_a_file_comes_once(world: "World") -> None:
    rows = [
        person(links=(PROFILE,)),
        person("Wendy Ho"),
        person("Jane Doe, PhD", "", links=(PROFILE + "/",), emails=("jane@acme.com",)),
        person("Jane Doe", emails=("JANE@acme.com",), phones=("5550101010",)),
        person(links=(f"{PROFILE}23",)),
    ]
    jane, wendy, namesake = match_all(rows, world.records)
    assert jane.incoming.emails == ("jane@acme.com",)
    assert jane.incoming.phones == ("5550101010",)
    assert wendy.incoming.name == "Wendy Ho"
    assert namesake.incoming.links == (f"{PROFILE}23",)


def test_two_rows_for_one_contact_are_one_change(world: "World") -> None:
    jane = known(world, emails=("a@x.org", "b@x.org"))
    rows = [
        person(emails=("a@x.org",), phones=("5550101010",)),
        person(emails=("b@x.org",), phones=("5550101011",)),
    ]
    (found,) = match_all(rows, world.records)
    assert found.contact_id == jane.id
    assert found.fields == {"phones": ("5550101010", "5550101011")}


def test_two_of_one_name_at_one_organization_are_not_guessed(world: "World") -> None:
    known(world, links=(PROFILE,))
    known(world, links=(f"{PROFILE}23",))
    assert match(world, person()).verdict is Verdict.MAYBE


@for_each(
    ("link", "slug"),
    [
        ("https://www.linkedin.com/in/Jane-Doe/", "jane-doe"),
        ("linkedin.com/in/jane-doe?trk=1", "jane-doe"),
        ("http://de.linkedin.com/in/jane-doe/en#top", "jane-doe"),
        ("https://www.linkedin.com/in/zo%C3%AB", "zoë"),
        ("https://www.linkedin.com/pub/jane-doe/1/2/3/", "pub/jane-doe/1/2/3"),
        ("https://www.linkedin.com/company/acme", ""),
        ("https://acme.com/in/jane", ""),
        ("https://notlinkedin.com/in/jane", ""),
        ("", ""),
    ],
)
def test_slugs(link: str, slug: str) -> None:
    assert slug_of(link) == slug


@for_each(
    ("one", "other"),
    [
        ("+49 (0)30 1234567", "030/1234567"),
        ("+1 555 010 0101", "(555) 010-0101"),
        ("+1 555 010 0101 ext. 22", "15550100101"),
    ],
)
def test_numbers_are_compared_by_their_last_digits(one: str, other: str) -> None:
    assert phone_key(one)
    assert phone_key(one)[-7:] == phone_key(other)[-7:]


@for_each(
    "name",
    [
        *("Jane Doe", "JANE DOE", "Doe, Jane", "Jane Doe, PhD, MBA", "Dr. Jane Doe", "🚀 Jane Doe"),
        *("Jane A. Doe", "Jane (she/her) Doe", 'Jane "JD" Doe', "Jáne Döe", "Jane Doe PMP"),
    ],
)
def test_spellings_of_one_name(name: str) -> None:
    assert name_key(name) == "jane doe"


def test_other_names_stay_apart() -> None:
    names = ["Ma Li", "Li Ma", "李雷", "Jane Mary Doe", "Smith", "!!!", "🚀", "محمد علی"]
    assert len(set(map(name_key, names))) == len(names)
    assert organization_key("The Acme Co., Ltd.") == organization_key("ACME")
    assert organization_key("Inc.") == "inc"


@for_each(
    ("name", "parts"),
    [
        ("Jane Doe", ("", "Jane", "Doe", "")),
        ("Dr. Jane A. Doe, PhD", ("Dr.", "Jane A.", "Doe", "PhD")),
        ("Prof. Smith", ("Prof.", "", "Smith", "")),
        ("Cher", ("", "Cher", "", "")),
        ("Smith, Acme", ("", "Smith,", "Acme", "")),
        ("", ("", "", "", "")),
    ],
)
def test_parts_of_a_name(name: str, parts: tuple[str, ...]) -> None:
    assert name_parts(name) == parts


def test_pictures_in_names() -> None:
    assert without_ornaments("👩‍💻 Zoë 🇫🇷 Ång✨ström") == "Zoë Ång ström"
    assert without_ornaments("🚀") == "🚀"
    assert without_ornaments("می‌خواهم") == "می‌خواهم"


@pytest.mark.parametrize(
    "fields",
    [
        {"emails": lambda number: ("info@acme.com",)},
        {"phones": lambda number: ("+1 555 010 0101",)},
        {"name": lambda number: "John Smith"},
        {"name": lambda number: "John Smith", "phones": lambda number: (f"555{number:07}",)},
        {"name": lambda number: "John Smith", "notes": lambda number: f"{number}" * 100},
        {"name": lambda number: f"John Smith{number % 100}"},
    ],
    ids=" ".join,
)
def test_thousands_that_are_much_alike_take_no_longer(
    world: "World", fields: dict[str, Any]
) -> None:
    def row(number: int) -> IncomingContact:
        made = {key: make(number) for key, make in fields.items()}
        return person(**{"name": f"John{number} Smith", "number": number, **made})

    def work_for(numbers: range) -> int:
        for number in numbers[len(world.records.contacts) :]:
            made = row(number)
            known(world, made.name, emails=made.emails, phones=made.phones)
        rows = [row(number) for number in numbers]
        return work_of(lambda: match_all(rows, world.records))

    assert work_for(range(1_000)) * 6 > work_for(range(5_000))


def stopped(_share: float) -> None:
    raise StoppedError


@pytest.mark.parametrize("watch", [unwatched, stopped])
def test_nothing_is_kept_of_the_names_that_were_compared(
    world: "World", watch: Callable[[float], None]
) -> None:
    known(world, "Bob Doe", links=(PROFILE,))
    people = [person("Robert Doe"), person("Dr. Rob Doe", links=("linkedin.com/in/rob",))]
    with suppress(StoppedError):
        match_all(people, world.records, watch)
    find_duplicates(world.records)
    for keeper in (spelling_of, organization_key, slug_of, likeness._parts):
        assert keeper.cache_info().currsize == 0
