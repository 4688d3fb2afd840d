"""What goes out comes back."""

import csv
import json
import re
from io import BytesIO, StringIO

import pytest
import vobject
from hypothesis import HealthCheck, given, settings

from tests.cases import for_each
from tests.exchange.books import books, contacts
from tests.world import NOW
from tui.exchange.incoming import ExchangeError
from tui.exchange.matching.match_people import Verdict, match_all
from tui.exchange.readers.askaround_json import read_own_json
from tui.exchange.readers.detect_format import FileKind, read_file
from tui.exchange.writers.askaround_json import export_json
from tui.exchange.writers.csv import HEADER, export_csv, neutralized
from tui.exchange.writers.vcard import export_vcf, folded
from tui.model.naming.placeholders import unless_placeholder
from tui.model.people import Contact, Source
from tui.model.records import Records

many = settings(deadline=None, max_examples=60, suppress_health_check=list(HealthCheck))


def book_of(*people: Contact) -> Records:
    records = Records()
    for each in people:
        records.put(each)
    return records


def known(values: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(filter(unless_placeholder, values))


@many
@given(books())
def test_json_gives_the_same_book(records: Records) -> None:
    exported = export_json(records).encode()
    content = read_file(BytesIO(exported))
    assert content.kind is FileKind.OWN_JSON
    assert not content.reading.problems
    assert content.records is not None
    assert export_json(content.records).encode() == exported
    assert content.records.contacts == records.contacts
    assert [person.uid for person in content.reading.contacts] == sorted(records.contacts)


@many
@given(contacts())
def test_csv_gives_the_same_people(contact: Contact) -> None:
    (person,) = read_file(BytesIO(export_csv(book_of(contact)).encode())).reading.contacts
    assert person.uid == contact.id
    assert person.title == unless_placeholder(contact.title)
    assert (person.emails, person.phones) == (known(contact.emails), known(contact.phones))
    notes = unless_placeholder(contact.notes.strip())
    assert (person.links, person.notes) == (known(contact.links), notes)
    assert set(person.tags) <= set(contact.tags)
    assert contact.source in (None, person.source)


@many
@given(contacts())
def test_cards_give_the_same_people(contact: Contact) -> None:
    (person,) = read_file(BytesIO(export_vcf(book_of(contact)).encode())).reading.contacts
    assert person.uid == contact.id
    assert person.title == unless_placeholder(contact.title)
    assert person.emails == known(contact.emails)
    assert person.notes == unless_placeholder(contact.notes.strip())
    assert contact.source in (None, person.source)


@many
@given(books())
def test_what_was_exported_is_known_again(records: Records) -> None:
    for exported in (export_csv(records), export_vcf(records)):
        if records.contacts:
            people = read_file(BytesIO(exported.encode())).reading.contacts
            for match in match_all(people, records):
                assert match.verdict in (Verdict.SAME, Verdict.CHANGED)
                assert match.contact_id == match.incoming.uid
                assert match.job is None


@many
@given(books())
def test_no_cell_is_a_formula(records: Records) -> None:
    rows = list(csv.reader(StringIO(export_csv(records), newline="")))
    assert tuple(rows[0]) == HEADER
    assert len(rows) == 1 + len(records.contacts)
    assert not any(
        cell.startswith(("=", "+", "-", "@", "\t", "\r")) for row in rows for cell in row
    )


@for_each("cell", ["=1", "+1", "-1", "@a", "\t1", "\r1", "'=1"])
def test_formulas_are_neutralized(cell: str) -> None:
    assert neutralized(cell) == f"'{cell}"
    assert neutralized(f"a{cell}") == f"a{cell}"
    assert neutralized("'quoted'") == "'quoted'"


@many
@given(books())
def test_cards_are_by_the_standard(records: Records) -> None:
    exported = export_vcf(records)
    assert not re.search("(?<!\r)\n|\r(?!\n)", exported)
    lines = exported.encode().split(b"\r\n")
    assert all(len(line) <= 75 for line in lines)
    cards = list(vobject.readComponents(exported))
    assert len(cards) == len(records.contacts)
    for card, contact in zip(cards, records.contacts.values(), strict=True):
        card.validate(raiseException=True)
        assert card.fn.value == contact.name
        assert card.uid.value == contact.id
        assert card.n.value
        assert re.fullmatch(r"\d{8}T\d{6}Z", card.rev.value)


def test_the_same_data_comes_out_the_same() -> None:
    jane = Contact(name="Jane Doe", created=NOW, source=Source.ALUMNI, tags=("Data",))
    records = book_of(jane)
    assert export_vcf(records) == export_vcf(records)
    assert export_csv(records) == export_csv(records)
    assert "CATEGORIES:Data,alumni" in export_vcf(records)


@for_each("length", [74, 75, 76, 149, 150, 1_000])
@for_each("letter", ["a", "é", "問", "🚀"])
def test_folding_cuts_no_letter(letter: str, length: int) -> None:
    line = letter * length
    pieces = folded(line).encode().split(b"\r\n")
    assert all(len(piece) <= 75 and piece.decode() is not None for piece in pieces)
    assert folded(line).replace("\r\n ", "") == f"{line}\r\n"


def test_json_that_another_program_wrote_again() -> None:
    records = book_of(*(Contact(name=f"Person {n}", created=NOW) for n in range(4_000)))
    document = json.loads(export_json(records))
    for again in (
        json.dumps(document).encode(),
        json.dumps(document, sort_keys=True, indent="\t").encode("utf-8-sig"),
    ):
        content = read_file(BytesIO(again))
        assert content.records is not None
        assert content.records.contacts == records.contacts
        assert not content.reading.problems


def test_json_that_is_damaged_keeps_the_rest() -> None:
    jane = Contact(name="Jane Doe", created=NOW)
    document = json.loads(export_json(book_of(jane)))
    document["contacts"][:0] = [
        {"id": jane.id, "name": "no moment"},
        "text",
        {"name": "no id", "created": "2026-01-01T00:00:00Z"},
        {"id": "../../x", "name": "no uuid", "created": "2026-01-01T00:00:00Z"},
    ]
    document["contacts"].append(document["contacts"][-1])
    document["spells"] = []
    document["touches"] = {}
    read = read_own_json(json.dumps(document).encode())
    assert list(read.records.contacts) == [jane.id]
    reasons = [problem.reason for problem in read.problems]
    assert reasons[0].startswith("In contacts: created: ")
    assert reasons[1:] == [
        "In contacts: an entry is not an object.",
        "In contacts: an entry has no proper id.",
        "In contacts: an entry has no proper id.",
        f"In contacts: {jane.id} is there twice.",
        "The table touches is not known here.",
        "The table spells is not known here.",
    ]


@for_each(
    ("content", "sentence"),
    [
        (b'{"askaround": "1", "contacts": [', "cut off or damaged"),
        (b'{"a": 1}', "not an export of this program"),
        (b"[" * 100_000, "cut off or damaged"),
        (b'{"askaround": 1, "contacts": [' + b"[]," * 2_000_000, "more than 3,200,000 values"),
        (b'{"askaround": 1, "contacts": [' + b"9" * 5_000 + b"]}", "damaged"),
    ],
)
def test_json_that_is_none_of_ours(content: bytes, sentence: str) -> None:
    with pytest.raises(ExchangeError, match=sentence):
        read_own_json(content)
