"""Files that are no address books, or are meant to do harm."""

import resource
import sys
import zipfile
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path

import pytest

from tests.exchange.readers.test_tables import HEADER, JANE, archive
from tests.exchange.test_round_trips import book_of
from tests.world import NOW
from tui.exchange.incoming import (
    LARGEST_EXPORT,
    LARGEST_STREAM,
    LARGEST_TABLE,
    ExchangeError,
)
from tui.exchange.readers.detect_format import read_file, read_path
from tui.exchange.readers.pasted_names import read_pasted
from tui.exchange.writers.askaround_json import export_json
from tui.model.people import Contact

REFUSED: dict[str, tuple[bytes, str]] = {
    "nothing": (b"", "empty"),
    "white space": (b" \r\n\t \n" * 10, "empty"),
    "noise": (bytes(range(256)) * 40, "not text"),
    "picture": (b"\x89PNG\r\n\x1a\n" + bytes(2_000), "a picture"),
    "zeros": (bytes(100_000), "kind of file cannot be read|not text|empty"),
    "pdf": (b"%PDF-1.7\n", "PDF"),
    "gzip": (b"\x1f\x8b\x08\0\0", "gzip"),
    "old office": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512), "spreadsheet"),
    "spreadsheet": (archive("xl/workbook.xml", b"x", **{"[Content_Types].xml": b"x"}), "CSV"),
    "database": (b"SQLite format 3\0" + bytes(100), "database"),
    "page": (b"<!DOCTYPE html><html>", "web page"),
    "calendar": (b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", "calendar"),
    "other json": (b'{"contacts": []}', "not an export of this program"),
    "list": (b"[1, 2, 3]", "kind of file cannot be read"),
    "prose": (b"Dear Jane,\n\nthank you for your time.\n", "kind of file cannot be read"),
    "one word": (b"Jane", "kind of file cannot be read"),
    "other archive": (archive("holiday.jpg", b"x"), "without Connections.csv"),
    "half an archive": (archive("Connections.csv", HEADER.encode())[:60], "cut off"),
    "broken archive": (
        archive("Connections.csv", (HEADER + JANE).encode()).replace(
            b"Connections", b"Connectioms", 1
        ),
        "damaged",
    ),
    "archive without a header": (archive("Connections.csv", b"a,b\n1,2\n"), "no header"),
}
# Made when they are needed, since they are large.
LARGE: dict[str, tuple[Callable[[], bytes], str]] = {
    "million commas": (lambda: b"," * 1_000_000, "longer than|kind of file cannot be read"),
    "long line": (lambda: HEADER.encode() + b"a" * 2_000_000, "longer than 1,000,000 characters"),
    "million rows": (lambda: HEADER.encode() + JANE.encode() * 250_000, "more than 100,000 people"),
    "million empty rows": (
        lambda: HEADER.encode() + b",,,\n" * 1_000_000,
        "more than 200,000 rows",
    ),
    "million lines": (lambda: HEADER.encode() + b"\n" * 3_000_000, "lines|rows"),
    "million cards": (lambda: b"BEGIN:VCARD\nFN:A\nEND:VCARD\n" * 300_000, "more than"),
    "million open cards": (lambda: b"BEGIN:VCARD\n" * 300_000, "more than"),
    "million ones": (
        lambda: b'{"askaround":"1","contacts":[' + b"1," * 2_900_000 + b"1]}",
        "More than 100,000 records in it cannot be read",
    ),
    "million objects": (
        lambda: b'{"askaround":"1","contacts":[' + b'{"a":1},' * 1_500_000 + b"1]}",
        "More than 100,000 records in it cannot be read",
    ),
    "deep json": (lambda: b'{"askaround": 1,\n"contacts": ' + b"[" * 500_000, "damaged"),
}


@pytest.fixture(autouse=True)
def _small() -> Iterator[None]:
    """No file takes much memory; how long they take is measured by the benchmarks."""
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    yield
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert grown < (400_000 if sys.platform != "darwin" else 400_000_000)


@pytest.mark.parametrize("name", REFUSED)
def test_a_file_that_is_none_is_refused_in_a_sentence(name: str) -> None:
    content, words = REFUSED[name]
    refuse(content, words)


@pytest.mark.parametrize("name", LARGE)
def test_a_file_of_far_too_much_is_refused_in_a_sentence(name: str) -> None:
    make, words = LARGE[name]
    refuse(make(), words)


def refuse(content: bytes, words: str) -> None:
    with pytest.raises(ExchangeError, match=words) as caught:
        read_file(BytesIO(content))
    assert "\n" not in str(caught.value)
    assert str(caught.value).endswith((".", ")."))


def test_a_million_commas_under_a_header() -> None:
    reading = read_file(BytesIO(HEADER.encode() + b"," * 999_000 + b"\n" + JANE.encode())).reading
    assert [contact.name for contact in reading.contacts] == ["Jane Doe"]


def test_a_picture_of_megabytes_in_a_card() -> None:
    photo = b"PHOTO;ENCODING=b:" + b"/9j/4AAQ" * 100_000 + b"\r\n"
    folded = b"PHOTO;ENCODING=b:\r\n" + b" /9j/4AAQSkZJRgABAQ\r\n" * 100_000
    for picture in (photo, folded):
        card = b"BEGIN:VCARD\r\nFN:Jane Doe\r\n" + picture + b"END:VCARD\r\n"
        (contact,) = read_file(BytesIO(card)).reading.contacts
        assert contact.name == "Jane Doe"


def test_a_zip_bomb() -> None:
    bomb = archive("Connections.csv", HEADER.encode() + bytes(LARGEST_TABLE))
    assert len(bomb) < 100_000
    with pytest.raises(ExchangeError, match="too large"):
        read_file(BytesIO(bomb))
    small = archive("Connections.csv", HEADER.encode() + b",,,\n" * 10_000_000)
    with pytest.raises(ExchangeError, match="more than 200,000 rows"):
        read_file(BytesIO(small))


def test_an_archive_of_very_many_files() -> None:
    file = BytesIO()
    with zipfile.ZipFile(file, "w") as files:
        for number in range(65_000):
            files.writestr(f"{number}", b"")
    with pytest.raises(ExchangeError, match=r"too many files|without Connections"):
        read_file(file)


def test_an_archive_with_a_password() -> None:
    locked = bytearray(archive("Connections.csv", (HEADER + JANE).encode()))
    directory = locked.rfind(b"PK\x01\x02")
    locked[6] |= 1
    locked[directory + 8] |= 1
    with pytest.raises(ExchangeError, match="locked with a password"):
        read_file(BytesIO(bytes(locked)))


def test_a_file_that_is_too_large(tmp_path: Path) -> None:
    for beginning, limit in (
        (HEADER.encode(), LARGEST_TABLE),
        (HEADER.encode("utf-16"), LARGEST_TABLE),
        (b'{"askaround": 1,\n', LARGEST_EXPORT),
        (b"BEGIN:VCARD\n", LARGEST_STREAM),
        (b"PK\x03\x04", LARGEST_STREAM),
    ):
        file = tmp_path / "large"
        with file.open("wb") as opened:
            opened.write(beginning)
            opened.seek(limit + 100)
            opened.write(b"\n")
        with pytest.raises(ExchangeError, match=f"larger than {limit // 1_000_000} MB"):
            read_path(file)


def test_cards_may_have_pictures_of_any_size(tmp_path: Path) -> None:
    line = b"PHOTO;ENCODING=b;TYPE=JPEG:" + b"/9j/4AAQ" * 190_000 + b"\r\n"
    card = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Jane Doe\r\n%sTITLE:Lead\r\nEND:VCARD\r\n"
    file = tmp_path / "photos.vcf"
    with file.open("wb") as opened:
        for _ in range(40):
            opened.write(card % line)
    assert file.stat().st_size > LARGEST_TABLE
    reading = read_path(file).reading
    assert not reading.problems
    assert [contact.title for contact in reading.contacts] == ["Lead"] * 40


def test_a_note_of_megabytes_costs_its_card_only() -> None:
    long = b"BEGIN:VCARD\nFN:Wendy Ho\nNOTE:" + b"a" * 2_100_000 + b"\nEND:VCARD\n"
    reading = read_file(BytesIO(long + b"BEGIN:VCARD\nFN:Jane Doe\nEND:VCARD\n")).reading
    assert [contact.name for contact in reading.contacts] == ["Jane Doe"]
    assert [problem.number for problem in reading.problems] == [1]


def test_a_large_book_comes_back() -> None:
    contacts = (
        Contact(name=f"P{number} Q", created=NOW, notes="met at the fair " * 300)
        for number in range(12_000)
    )
    exported = export_json(book_of(*contacts)).encode()
    assert len(exported) > LARGEST_TABLE
    content = read_file(BytesIO(exported))
    assert len(content.reading.contacts) == 12_000
    assert not content.reading.problems


def test_what_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(IsADirectoryError):
        read_path(tmp_path)
    with pytest.raises(FileNotFoundError):
        read_path(tmp_path / "missing")
    with pytest.raises(ExchangeError, match="not a file"):
        read_path(Path("/dev/zero"))


def test_what_is_typed_is_no_markup_and_no_path() -> None:
    row = "[/b] \x1b[31mEve,../../etc/passwd\x00,,,$(rm -rf),\u202eevil,\r\n"
    (contact,) = read_file(BytesIO((HEADER + row).encode())).reading.contacts
    assert contact.name == "[/b] Eve ../../etc/passwd"
    assert contact.title == "evil"


LINES = {
    "- Jane Doe, Analyst, Acme <jane@acme.com> #alumni via Prof. Smith": ("Jane Doe", "Acme"),
    "12) Wendy Ho, CFO, Globex": ("Wendy Ho", "Globex"),
    "Jane Doe\tAnalyst\tAcme\tjane@acme.com": ("Jane Doe", "Acme"),
    "Jane Doe, Acme, https://www.linkedin.com/in/jane": ("Jane Doe", "Acme"),
    "Jane Doe, Acme, +1 (555) 010-0101": ("Jane Doe", "Acme"),
    "3M Manager Bob, 3M": ("3M Manager Bob", "3M"),
}


@pytest.mark.parametrize("line", LINES)
def test_a_pasted_line(line: str) -> None:
    (contact,) = read_pasted(["\n", f"{line}\n"]).contacts
    assert (contact.name, contact.organization) == LINES[line]
    assert contact.number == 2


def test_pasted_lines_that_are_nobody() -> None:
    lines = ["Jane Doe", "", "jane@acme.com", "Bob <not an address>", "x" * 3_000]
    reading = read_pasted(lines)
    assert [contact.name for contact in reading.contacts] == ["Jane Doe"]
    assert [problem.number for problem in reading.problems] == [3, 4, 5]
