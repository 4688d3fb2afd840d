"""The same letters mean the same people everywhere, however their names are written."""

import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cases import for_each
from tests.world import NOW, World
from tui.app.screens.person.contact_form import contact_fields
from tui.app.screens.prep.bank_rows import offers
from tui.app.screens.today.rows import is_shown
from tui.cli.commands.completion_names import names_for
from tui.desk.contact_fields import contact_values
from tui.model.interview import Question
from tui.model.records import Records
from tui.model.text.folding import words_sought
from tui.playbook.answers.search import NoteIndex
from tui.playbook.network.directory import Directory
from tui.playbook.network.filters import parse_filter
from tui.playbook.network.lookup import (
    likely_contact,
    look_up,
    organizations_like,
    people_meant,
)
from tui.playbook.questions.choosing import question_list
from tui.store.book import Book

NAMES = [
    ("Zoë Ångström", "zoe"),
    ("Zoë Ångström", "ang"),
    ("Þóra Ðorđe", "thora"),
    ("Søren Lund", "soren"),
    ("Shane O’Neil", "o'neil"),
    ("Jean‑Luc Roy", "jean-luc"),
    ("Işık Demir", "isik"),
    ("Álvaro Núñez", "alvaro"),
    ("Shane O'Neil", "o’neil"),
    ("Shane O’Neil", "oneil"),
    ("Jean‑Luc Roy", "jean luc"),
    ("Jean–Luc Roy", "jean-luc r"),
    ("Jürgen Groß", "jurgen gross"),
    ("Łukasz Wójcik", "lukasz w"),
    ("Nguyễn Văn Đạt", "nguyen van dat"),
    ("İnci Öz", "inci"),
    ("Lars Bœuf", "boeuf"),
    ("Kaʻiulani Māhoe", "kaiulani"),
]
Lookup = Callable[[Records, str], list[str]]


def jump(records: Records, typed: str) -> list[str]:
    return [found.contact.name for found in look_up(records, typed, 9)]


def command_line(records: Records, typed: str) -> list[str]:
    return [contact.name for contact in people_meant(records, typed)]


def at(records: Records, typed: str) -> list[str]:
    found = likely_contact(typed, records)
    return [found.name] if found else []


def at_an_organization(records: Records, typed: str) -> list[str]:
    return at(records, f"{typed}, nowhere")


def filter_of_the_map(records: Records, typed: str) -> list[str]:
    found = Directory(records).matching(parse_filter(typed, NOW.date()))
    return [records.contacts[each].name for each in found]


def filter_of_today(records: Records, typed: str) -> list[str]:
    words = words_sought(typed)
    return [each.name for each in records.contacts.values() if is_shown(words, records, each.id)]


def introduced_by(records: Records, typed: str) -> list[str]:
    guest = next(each for each in records.contacts.values() if each.name == "Greta Guest")
    values = {field.id: field.value for field in contact_fields(guest, records)}
    found = contact_values({**values, "introducer": typed}, guest, records)["introduced_by"]
    return [records.contacts[found].name]


LOOKUPS = [
    jump,
    command_line,
    at,
    at_an_organization,
    filter_of_the_map,
    filter_of_today,
    introduced_by,
]


@for_each("lookup", LOOKUPS)
@for_each("form", ["NFC", "NFD"])
@for_each(("name", "typed"), NAMES)
def test_everybody_is_found_in_every_place(
    world: World, lookup: Lookup, form: str, name: str, typed: str
) -> None:
    written = unicodedata.normalize(form, name)  # type: ignore[arg-type]
    for other in ("Greta Guest", "Bo Lind"):
        world.contact(other)
    known = world.contact(written)
    assert lookup(world.records, typed) == [known.name]
    assert lookup(world.records, typed.upper()) == [known.name]


@for_each(("name", "typed"), NAMES)
def test_organizations_questions_and_tags_are_found_alike(
    world: World, name: str, typed: str
) -> None:
    employer = world.organization(f"{name} Works")
    world.organization("Bay")
    assert organizations_like(world.records, typed) == [employer]
    world.contact("Bo Lind", organization_id=employer.id)
    ann = world.contact("Ann Orr", tags=(name.replace(" ", "-"),))
    bo = world.records.people_at(employer.id)[0]
    assert filter_of_the_map(world.records, f'org:"{typed}"') == ["Bo Lind"]
    assert jump(world.records, typed) == command_line(world.records, typed) == [bo.name]
    world.put(bo.changed(organization_id="", introduced_by=world.contact(name).id))
    assert filter_of_the_map(world.records, f'via:"{typed}"') == ["Bo Lind"]
    assert ann.name not in filter_of_the_map(world.records, f'via:"{typed}"')
    world.put(Question(text=f"What would {name} say?", theme="own"))
    listed = [each for each in question_list(world.records, typed) if each.own]
    assert [each.text for each in listed] == [f"What would {name} say?"]
    assert [offer.question for _, offer in offers([], listed, typed)] == listed


@for_each(("name", "typed"), NAMES)
def test_answers_find_the_lines_that_name_somebody(world: World, name: str, typed: str) -> None:
    world.notes(world.talk(world.contact("Greta Guest")), f"@{name}, Acme")
    index = NoteIndex()
    list(index.fill(world.records))
    assert [hit.entry.text for hit in index.search(typed).hits] == [f"{name}, Acme"]


def test_answers_join_no_words_that_are_two() -> None:
    index = NoteIndex()
    world = World()
    world.notes(world.talk(world.contact()), "we’re here, I’ll go", "l’équipe d’Artagnan")
    list(index.fill(world.records))
    found = {word: len(index.search(word).hits) for word in ("were", "ill", "equipe", "dartagnan")}
    assert found == {"were": 0, "ill": 0, "equipe": 1, "dartagnan": 1}


@pytest.mark.parametrize(("name", "typed"), [each for each in NAMES if "'" not in each[1]])
def test_the_shell_completes_everybody(tmp_path: Path, name: str, typed: str) -> None:
    book = Book(tmp_path / "store.json")
    for each in (name, "Bo Lind"):
        book.add_contact(each, now=NOW)
    book.close()
    words = ["call", "--store", str(tmp_path / "store.json"), typed]
    assert names_for("zsh", words, {}) == [name]


@for_each(
    ("typed", "meant"),
    [
        ("ana li", ["Ana Li"]),
        ("ana", ["Ana Li"]),
        ("an", ["Ana Li", "Diana Lind"]),
        ("li ana", ["Ana Li"]),
        ("li an", ["Ana Li", "Diana Lind"]),
        ("analyst", ["Bo Ray"]),
        ("bo analyst", ["Bo Ray"]),
        ("bo@ray-works.org", ["Bo Ray"]),
        ("rayworks", ["Bo Ray"]),
        ("Dr. Bo Ray", ["Bo Ray"]),
        ("Bo Ray, PhD", ["Bo Ray"]),
        ("lind acme", ["Diana Lind"]),
        ("lind bay", []),
        ("", []),
        (" - ", []),
    ],
)
def test_a_name_means_nobody_of_whom_it_is_only_said(
    world: World, typed: str, meant: list[str]
) -> None:
    world.contact("Ana Li")
    world.contact("Diana Lind", organization_id=world.organization("Acme").id)
    world.contact("Bo Ray", title="Analyst", emails=("bo@ray-works.org",))
    assert command_line(world.records, typed) == meant


def test_at_means_the_one_at_the_organization_and_nobody_who_contradicts(world: World) -> None:
    for firm in ("Acme", "Bay Freight"):
        world.contact(f"Jane Doe {firm[0]}", organization_id=world.organization(firm).id)
    assert at(world.records, "jane") == ["Jane Doe A"]
    assert at(world.records, "jane, bay") == ["Jane Doe B"]
    world.contact("John Smith Jr.")
    assert at(world.records, "Jon Smith") == ["John Smith Jr."]
    assert at(world.records, "John Smith Sr.") == []


@for_each(
    ("typed", "told"),
    [
        ("jane", r"“jane” could be 2 people: Jane Doe; Jane Orr. Say more of the name."),
        ("nobody", "“nobody” is nobody you have added"),
        ("acme", "“acme” is nobody you have added"),
    ],
)
def test_introduced_by_asks_who_is_meant(world: World, typed: str, told: str) -> None:
    for name in ("Jane Doe", "Jane Orr", "Greta Guest"):
        world.contact(name, organization_id=world.organization("Acme").id)
    with pytest.raises(ValueError, match=f"^{told}"):
        introduced_by(world.records, typed)
    assert introduced_by(world.records, "orr") == ["Jane Orr"]
