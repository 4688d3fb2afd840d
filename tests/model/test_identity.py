"""Who in the book somebody is, and what is said where it could be several."""

from typing import TYPE_CHECKING, Any

import pytest

from tests.cases import for_each
from tui.model.identity.same import Person, contact_said, person_meant, person_said
from tui.model.people import Contact

if TYPE_CHECKING:
    from tests.world import World

JANE = "linkedin.com/in/jane-doe"


@pytest.fixture
def janes(world: "World") -> "World":
    """Three of one name: at Acme, at Bay Freight, and one of whom only the address is known."""
    for name in ("Acme", "Bay Freight"):
        world.contact("Jane Doe", organization_id=world.organization(name).id)
    world.contact("Jane Doe", emails=("jane@home.org",))
    return world


def known_at(world: "World", *, at: str = "", **fields: Any) -> Contact:
    organization_id = world.organization(at).id if at else ""
    return world.contact(organization_id=organization_id, **fields)


def where(world: "World", words: str) -> str:
    contact = contact_said(words, world.records)
    return "" if contact is None else world.records.organization_of(contact) or contact.emails[0]


@for_each(
    ("words", "meant"),
    [
        ("Jane Doe at Acme", "Acme"),
        ("Jane Doe at ACME, Inc.", "Acme"),
        ("Dr. Jané Doe (Acme)", "Acme"),
        ("Jane Doe, Acme", "Acme"),
        ("Jane Doe, Analyst, Acme, Inc.", "Acme"),
        ("jane doe @ bay freight", "Bay Freight"),
        ("Jane Doe <jane@home.org>", "jane@home.org"),
        ("JANE@home.org", "jane@home.org"),
        ("Jane Doerr", ""),
        ("Joe", ""),
    ],
)
def test_words_that_tell_namesakes_apart(janes: "World", words: str, meant: str) -> None:
    assert where(janes, words) == meant


@for_each("word", ["Doe", "jane", "DOE"])
def test_a_word_that_is_part_of_several_names_is_asked_about(janes: "World", word: str) -> None:
    with pytest.raises(ValueError, match=f"“{word}” could be 3 people: Jane Doe; Jane Doe"):
        where(janes, word)


def test_one_sentence_says_who_could_be_meant_and_what_to_add(janes: "World") -> None:
    sentence = (
        "3 people are called Jane Doe: add an organization or an address "
        "(at Acme; at Bay Freight; jane@home.org)."
    )
    for words in ("Jane Doe", "jane doe", "Doe, Jane", "Prof. Jane Doe, PhD"):
        with pytest.raises(ValueError, match="people are called") as told:
            contact_said(words, janes.records)
        assert str(told.value) == sentence


def test_of_many_namesakes_a_few_are_told_and_other_spellings_by_name(world: "World") -> None:
    for name in ("Zoë Ito", "Zoe Ito", "Dr. Zoë Ito", "Zoé Ito", "Zoe A. Ito"):
        world.contact(name)
    with pytest.raises(ValueError, match=r"^5 people are called Zoë Ito: .*Zoe Ito without.*; …\)"):
        contact_said("Zôe Ito", world.records)
    assert contact_said("Zoe Ito", world.records) == list(world.records.contacts.values())[1]


@for_each(
    ("known", "person"),
    [
        ({"name": "John Smith Jr."}, Person("John Smith Sr.")),
        ({"name": "John Smith II"}, Person("John Smith III")),
        ({"name": "John A. Smith"}, Person("John B. Smith")),
        ({"name": "Jane Doe", "links": (JANE,)}, Person("Jane Doe", links=(f"{JANE}-2",))),
        ({"name": "Jane Doe", "emails": ("j@a.org",)}, Person("Jane Doe", emails=("j@b.org",))),
        ({"name": "J. Roe Jr.", "emails": ("r@a.org",)}, Person("J. Roe Sr.", emails=("r@a.org",))),
        ({"name": "Jane Doe", "at": "Boston"}, Person("Jane Doe", "The Boston Company")),
        ({"name": "Jürgen Müller"}, Person("Juergen Mueller")),
    ],
)
def test_who_contradict_each_other_are_two(
    world: "World", known: dict[str, Any], person: Person
) -> None:
    known_at(world, **known)
    assert person_meant(person, world.records) is None


@for_each(
    ("known", "person"),
    [
        ({"name": "John Smith"}, Person("John Smith Jr.")),
        ({"name": "Jane Doe", "links": (JANE,)}, Person("Jane Ito", links=(f"www.{JANE}/",))),
        ({"name": "Jane Doe", "emails": ("J@a.org",)}, Person("Jane Ito", emails=("j@A.org",))),
        ({"name": "Jane Doe", "title": "Analyst", "at": "Acme"}, Person("Jane Doe", "analyst")),
        ({"name": "Jane Doe", "at": "Acme"}, Person("Jane Doe")),
        ({"name": "Jane Doe"}, Person("Jane Doe", "Acme")),
    ],
)
def test_what_only_one_of_them_says_is_no_contradiction(
    world: "World", known: dict[str, Any], person: Person
) -> None:
    contact = known_at(world, **known)
    assert person_meant(person, world.records) == contact


@for_each(
    ("words", "person"),
    [
        ("Jane Doe", Person("Jane Doe")),
        ("Jane Doe (she/her)", Person("Jane Doe (she/her)")),
        ("Doe, Jane", Person("Doe, Jane")),
        ("Jane Doe, PhD", Person("Jane Doe, PhD")),
        ("Jane Doe, PhD, Acme", Person("Jane Doe", "Acme")),
        ("Prof. Smith at Bay", Person("Prof. Smith", "Bay")),
        ("Cher at Acme", Person("Cher", "Acme")),
        ("Natalie Atwood", Person("Natalie Atwood")),
        ("", Person("")),
        ("at", Person("at")),
    ],
)
def test_words_about_somebody_are_taken_apart(words: str, person: Person) -> None:
    assert person_said(words) == person
