"""Every reader with broken files: it reads, or says in one sentence why not, in little memory.

Each case is made of its number alone, so that one that fails can be run again.
ASKAROUND_FUZZ_CASES says how many each reader is tried with.
"""

import os
import random
import resource
import sys
from collections.abc import Callable
from contextlib import suppress
from io import BytesIO

import pytest

from tests.exchange import transcript_texts
from tests.exchange.cards import SAMPLES
from tests.exchange.invites import STYLES, mail
from tests.exchange.readers.test_tables import (
    HEADER,
    JANE,
    NEW_GOOGLE,
    NOTES,
    OLD_GOOGLE,
    WENDY,
    archive,
)
from tests.world import NOW
from tui.desk.taking_in.invitations import invited
from tui.exchange.incoming import ExchangeError, ReadPeople
from tui.exchange.matching.match_people import match_all
from tui.exchange.readers.any_csv import read_any_csv
from tui.exchange.readers.askaround_json import people_in, read_own_json
from tui.exchange.readers.detect_format import read_file
from tui.exchange.readers.google_csv import read_google
from tui.exchange.readers.linkedin import read_linkedin
from tui.exchange.readers.pasted_names import read_pasted
from tui.exchange.readers.talks.invitations import read_invitation
from tui.exchange.readers.talks.transcripts import read_talk
from tui.exchange.readers.text_lines import card_lines_of, lines_of
from tui.exchange.readers.vcard.vcard import read_vcards
from tui.exchange.writers.askaround_json import export_json
from tui.exchange.writers.csv import export_csv
from tui.exchange.writers.vcard import export_vcf
from tui.model.interview import Interview
from tui.model.note import Note
from tui.model.people import Contact, Organization, Source
from tui.model.records import Records
from tui.model.text.lines import clean_line

CASES = int(os.environ.get("ASKAROUND_FUZZ_CASES", "200"))
MOST_MEMORY = 400_000 if sys.platform != "darwin" else 400_000_000
TOKENS = [
    *(b"\0", b"\r", b"\n", b"\r\r\n", b'"', b'""', b",", b";", b":", b"=", b"=\r\n", b"\\", b"\t"),
    *(b"\xff", b"\xfe\xff", b"\xff\xfe", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"\xf0\x9f\x9a\x80"),
    *(
        b"BEGIN:VCARD\r\n",
        b"END:VCARD\r\n",
        b"AGENT:\r\n",
        b"item1.",
        b";ENCODING=QUOTED-PRINTABLE",
    ),
    *(b";CHARSET=utf-7", b";CHARSET=hex", b"FN:", b"N:;;;;", b"\\,", b" ::: ", b"* ", b"'=", b"<"),
    *(b"PK\x03\x04", b"PK\x05\x06", b"{", b"[", b'"askaround"', b"9" * 400, b"," * 3_000),
    *(b'"' * 301, b"a@" * 500, b"(" * 500, b" via " * 300, b"#" * 500, b"\x1b[" * 200, b"- " * 300),
]


def a_book() -> Records:
    records = Records()
    acme = Organization(name="Acme")
    jane = Contact(
        name="Jane Doe",
        created=NOW,
        organization_id=acme.id,
        emails=("jane@acme.com",),
        phones=("+1 555 010 0101",),
        links=("https://www.linkedin.com/in/jane-doe-1",),
        source=Source.ALUMNI,
        notes="a\nb",
    )
    call = Interview(contact_id=jane.id, created=NOW, start=NOW)
    for record in (acme, jane, call, Note(interview_id=call.id, text="a line")):
        records.put(record)
    return records


def own_json(content: bytes) -> ReadPeople:
    read = read_own_json(content)
    return ReadPeople(tuple(people_in(read.records)), read.problems)


def an_invitation(content: bytes) -> ReadPeople:
    found = read_invitation(content)
    assert found.place == clean_line(found.place)
    with suppress(ExchangeError):
        invited(found, BOOK, NOW, lambda contact: Interview(contact_id=contact.id, created=NOW))
    return ReadPeople((), ())


def a_transcript(content: bytes) -> ReadPeople:
    lines = read_talk(content).lines
    assert lines
    assert all(line.text == clean_line(line.text) and line.seconds >= 0 for line in lines)
    assert all(line.speaker == clean_line(line.speaker) for line in lines)
    return ReadPeople((), ())


BOOK = a_book()
TALKS = [each.encode() for each in (*transcript_texts.STYLES.values(), transcript_texts.PLAIN)]
INVITES = [each.encode() for text in STYLES.values() for each in (text, mail(text))]
TABLES = [(NOTES + HEADER + JANE + WENDY).encode(), NEW_GOOGLE.encode(), OLD_GOOGLE.encode()]
CARDS = [sample.content for sample in SAMPLES.values()]
PASTED = b"Jane Doe, Analyst, Acme <j@x.org> #alumni via Prof. Smith\n- Wendy Ho +1 555 010 0101\n"
JSON = export_json(BOOK).encode()
OWN = [export_csv(BOOK).encode(), export_vcf(BOOK).encode(), JSON]
ARCHIVES = [archive("Connections.csv", each) for each in TABLES[:1]]
READERS: dict[str, tuple[Callable[[bytes], ReadPeople], list[bytes]]] = {
    "any file": (
        lambda content: read_file(BytesIO(content)).reading,
        [*TABLES, *CARDS, *OWN, *ARCHIVES],
    ),
    "archive": (lambda content: read_file(BytesIO(content)).reading, ARCHIVES),
    "cards": (lambda content: read_vcards(card_lines_of(BytesIO(content))), CARDS),
    "connections": (lambda content: read_linkedin(lines_of(BytesIO(content))), TABLES),
    "google": (lambda content: read_google(lines_of(BytesIO(content))), TABLES[1:]),
    "any table": (lambda content: read_any_csv(lines_of(BytesIO(content))), [*TABLES, OWN[0]]),
    "pasted": (lambda content: read_pasted(lines_of(BytesIO(content))), [PASTED, *TABLES]),
    "invitations": (an_invitation, INVITES),
    "transcripts": (a_transcript, TALKS),
    "own export": (own_json, [JSON]),
}


def broken(chance: random.Random, seeds: list[bytes]) -> bytes:
    """Return a seed with a few things wrong with it."""
    content = bytearray(chance.choice(seeds))
    for _ in range(chance.choice([1, 1, 2, 4, 16])):
        place = chance.randrange(len(content) + 1)
        length = chance.choice([1, 1, 4, 32, 256])
        match chance.randrange(7):
            case 0:
                content[place : place + 1] = bytes([chance.randrange(256)])
            case 1:
                del content[place : place + length]
            case 2:
                content[place:place] = chance.choice(TOKENS)
            case 3:
                content[place:place] = content[place : place + length] * chance.choice([2, 50])
            case 4:
                other = chance.choice(seeds)
                start = chance.randrange(len(other))
                content[place:place] = other[start : start + 4 * length]
            case 5:
                content[place:] = b""
            case 6:
                content[place : place + length] = chance.randbytes(length)
    return bytes(content)


@pytest.mark.parametrize("reader", READERS)
def test_a_broken_file_is_read_or_refused(reader: str) -> None:
    read, seeds = READERS[reader]
    memory = most_memory()
    for number in range(CASES):
        content = broken(random.Random(f"{reader} {number}"), seeds)
        try:
            reading = read(content)
        except ExchangeError as error:
            sentence = str(error)
            assert sentence, number
            assert sentence.endswith("."), (number, sentence)
        except Exception as error:
            raise AssertionError(f"case {number} of {reader}") from error
        else:
            check(reading, number)
        assert most_memory() - memory < MOST_MEMORY, (reader, number)


def most_memory() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def check(reading: ReadPeople, number: int) -> None:
    """Whatever was read can be kept, compared and written."""
    records = Records()
    for contact in reading.contacts:
        assert contact.name == clean_line(contact.name), number
        texts = (contact.name, contact.title, contact.organization, *contact.emails)
        assert not any("\n" in text or "\0" in text for text in texts), number
        records.put(Contact(name=contact.name, created=NOW, notes=contact.notes))
    assert all(problem.reason for problem in reading.problems), number
    matches = match_all(reading.contacts, BOOK)
    assert len(matches) <= len(reading.contacts), number
    export_vcf(records).encode()
    export_csv(records).encode()
