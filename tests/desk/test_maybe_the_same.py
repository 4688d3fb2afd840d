"""Near spellings are said to be maybe the same, by each way in, and nobody is merged silently."""

import json

import pytest

from tests.cases import for_each
from tui.cli.main import main
from tui.exchange.incoming import IncomingContact
from tui.exchange.matching.duplicates import find_duplicates
from tui.exchange.matching.match_people import Verdict, match_all
from tui.model.contact_line.contact_line import parse_contact_line
from tui.model.identity.already_known import with_introducer
from tui.model.identity.same import Person, maybe_same

Output = pytest.CaptureFixture[str]
NEAR = [
    ("Bob O'Neil", 'Robert "Bob" O\'Neil Jr.'),
    ("Jose Garcia Lopez", "José García"),
    ("zhang wei", "Wei Zhang"),
    ("Liz Doe", "Elizabeth Doe"),
    ("Jon Smith", "John Smith"),
]
OTHERS = [("Jane Doe", "John Doe"), ("John Smith Sr.", "John Smith Jr."), ("Ann Lee", "Ann Li")]


@pytest.fixture
def store(tmp_path, monkeypatch):
    monkeypatch.setenv("ASKAROUND_STORE", str(tmp_path / "store.json"))


def everybody(capsys: Output) -> dict[str, str]:
    """Everybody in the book, each with the name of their introducer."""
    assert main(["export", "--format", "json"]) == 0
    contacts = json.loads(capsys.readouterr().out)["contacts"]
    names = {each["id"]: each["name"] for each in contacts}
    return {each["name"]: names.get(each.get("introduced_by", ""), "") for each in contacts}


@pytest.mark.parametrize(("typed", "known"), NEAR)
def test_the_command_says_it_and_keeps_two(store, capsys: Output, typed: str, known: str):
    assert main(["add", known]) == 0
    capsys.readouterr()
    assert main(["add", typed]) == 0
    joins = f"askaround same {known}, {typed} makes one of them."
    assert f"maybe the same as {known}: {joins}" in capsys.readouterr().out
    assert set(everybody(capsys)) == {known, typed}


@for_each(("typed", "known"), NEAR)
def test_D_and_an_import_find_them(world, typed: str, known: str):
    for name in (typed, known):
        world.contact(name)
    (pair,) = find_duplicates(world.records)
    assert not pair.is_certain
    (match,) = match_all([IncomingContact(f"{known} Ray")], world.records)[:1]
    assert match.verdict in (Verdict.NEW, Verdict.MAYBE)


@for_each(("typed", "known"), OTHERS)
def test_others_are_not_taken_for_one(world, typed: str, known: str):
    world.contact(known)
    assert maybe_same(Person(typed), world.records) == []
    (match,) = match_all([IncomingContact(typed)], world.records)
    assert match.verdict is Verdict.NEW


def test_two_who_work_elsewhere_are_two(world):
    world.contact("Robert Smith", organization_id=world.organization("Acme").id)
    assert maybe_same(Person("Bob Smith", "Globex"), world.records) == []
    assert [each.name for each in maybe_same(Person("Bob Smith", "Acme"), world.records)]


def test_who_is_found_follows_the_book(world):
    contact = world.contact("Robert Smith")
    assert maybe_same(Person("Bob Smith"), world.records) == [contact]
    other = contact.changed(name="Karl Ray")
    world.records.put(other)
    assert maybe_same(Person("Bob Smith"), world.records) == []
    assert maybe_same(Person("Carl Ray"), world.records) == []
    assert maybe_same(Person("Ray Karl"), world.records) == [other]
    world.records.remove(type(contact), contact.id)
    assert maybe_same(Person("Ray Karl"), world.records) == []


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("Garcia", "José García"),
        ("garcía", "José García"),
        ("Prof. Garcia", "José García"),
        ("José", "José García"),
        ("Garcia at Acme", "José García"),
        ("Bob", 'Robert "Bob" O\'Neil Jr.'),
        ("O'Neil", 'Robert "Bob" O\'Neil Jr.'),
        ("Bob O'Neil", 'Robert "Bob" O\'Neil Jr.'),
        ("Wei Zhang", "Zhang Wei"),
        ("Garcia at Globex", "Garcia"),
        ("Garciaparra", "Garciaparra"),
        ("Maria", "Maria"),
    ],
)
def test_F8_half_of_a_name_means_who_has_it(store, capsys: Output, words: str, meant: str):
    for line in ("José García, Acme", 'Robert "Bob" O\'Neil Jr.', "Zhang Wei"):
        assert main(["add", line]) == 0
    capsys.readouterr()
    assert main(["add", f"Lena Fox, Initech via {words}"]) == 0
    told = capsys.readouterr().err
    is_half = words not in ("Garcia at Globex", "Garciaparra", "Maria")
    assert (f"introduced by: {meant} (“{words}”)" in told) == is_half
    assert everybody(capsys)["Lena Fox"] == meant


def test_F8_a_new_introducer_by_a_near_name_is_told(world):
    world.contact("Robert Smith")
    line = with_introducer(parse_contact_line("Lena Fox via Bob Smith"), world.records)
    assert line.introducer == "Bob Smith (new; maybe Robert Smith)"
