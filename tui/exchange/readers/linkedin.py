"""LinkedIn's lists of connections and invitations, alone or inside the archive they come in."""

import struct
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from pathlib import PurePosixPath
from typing import BinaryIO, cast

from tui.exchange.incoming import (
    LARGEST_TABLE,
    MOST_CONTACTS,
    Collector,
    ExchangeError,
    IncomingContact,
    ReadPeople,
    TooLargeError,
    incoming,
    refuse_too_many,
)
from tui.exchange.readers.csv_rows import CsvRow, Header, table_rows
from tui.exchange.readers.text_lines import lines_of, may_have_more
from tui.model.naming.names import without_ornaments
from tui.model.people import Source
from tui.model.text.patterns import pattern_of

_PREAMBLE_ROWS = 20
_NEEDED = ("first name", "last name")
_ITS_OWN = "connected on"
_COLUMNS = frozenset(
    (*_NEEDED, _ITS_OWN, "url", "email address", "company", "position"),
)
_PHONES = ("phone", "phone number", "phones", "mobile phone", "telephone")
_READ = _COLUMNS | {*_PHONES, "tags", "notes"}
_INVITATION = ("from", "to", "direction", "inviterprofileurl")
_ADDRESS_BOOK = ("firstname", "lastname", "emails", "phonenumbers", "createdat")
_OTHER_LISTS = (
    (
        ("conversation id", "sender profile url"),
        "It is LinkedIn's list of messages, which does not say who people are: askaround mail "
        "messages.csv takes in who wrote to whom, and Connections.csv has the people.",
    ),
)
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec"
_DAY_MONTH_YEAR = pattern_of(r"(\d{1,2})[ -]([A-Za-z]{3,9})\.?[ -](\d{4}|\d{2})")
_MONTH_DAY_YEAR = pattern_of(r"([A-Za-z]{3,9})\.? (\d{1,2}),? (\d{4})")
_SLASHES = pattern_of(r"(\d{1,2})/(\d{1,2})/(\d{4}|\d{2})")
_MEMBER = "connections.csv"
_DIRECTORY_END = struct.Struct("<4s4H2LH")
_LARGEST_DIRECTORY = 4_000_000


def is_linkedin_header(cells: Iterable[str]) -> bool:
    """Whether this row is the header of a list of connections rather than of another table."""
    header = Header(tuple(cells))
    if not all(name in header for name in _NEEDED):
        return False
    others = {name.casefold() for name in header.names} - set(_NEEDED)
    is_without_days = "url" in others or others >= {"company", "position"}
    return _ITS_OWN in header or (is_without_days and others <= _COLUMNS)


def is_invitation_header(cells: Iterable[str]) -> bool:
    """Whether this row is the header of the invitations to connect, sent and received."""
    return all(name in Header(tuple(cells)) for name in _INVITATION)


def is_imported_header(cells: Iterable[str]) -> bool:
    """Whether this row is the header of the address book that one once gave to LinkedIn."""
    header = Header(tuple(cells))
    return all(name in header for name in _ADDRESS_BOOK)


def refuse_other_list(cells: Iterable[str]) -> None:
    """Raise ExchangeError, with a sentence, for a list of LinkedIn's that is of no people."""
    header = Header(tuple(cells))
    for names, sentence in _OTHER_LISTS:
        if all(name in header for name in names):
            raise ExchangeError(sentence)


def read_invitations(lines: Iterable[str]) -> ReadPeople:
    """Read Invitations.csv: whom one invited, and who invited one, with what was written.

    Raises ExchangeError when there is no header.
    """
    found = Collector()
    header = None
    for number, cells, flaw in table_rows(lines, is_invitation_header):
        if header is not None and flaw:
            found.problem(number, flaw)
        elif header is not None:
            found.read(number, _invited, header.cells(cells))
        elif is_invitation_header(cells):
            header = Header(cells)
        elif number > _PREAMBLE_ROWS:
            break
    if header is None:
        raise ExchangeError("It has no header with From, To and Direction.")
    return found.reading()


def read_linkedin(lines: Iterable[str]) -> ReadPeople:
    """Read Connections.csv, with any preamble, its columns in any order and others among them.

    Columns that somebody added for a phone, notes or tags are read as well.

    Decorations of a name (🚀) are left out, credentials are kept. Raises ExchangeError when
        there is no header.
    """
    found = Collector()
    header = None
    others: list[str] = []
    for number, cells, flaw in table_rows(lines, is_linkedin_header):
        if header is not None and flaw:
            found.problem(number, flaw)
        elif header is not None:
            row = header.cells(cells)
            found.read(number, _contact, row)
            found.pass_over((name, row.get(name.casefold(), "")) for name in others)
            found.pass_over(header.unnamed(cells))
        elif is_linkedin_header(cells):
            header = Header(cells)
            others = [name for name in header.names if name and name.casefold() not in _READ]
        elif number > _PREAMBLE_ROWS:
            break
    if header is None:
        raise ExchangeError("It has no header with First Name, Last Name and URL.")
    return found.reading()


def refuse_too_many_rows(file: BinaryIO) -> None:
    """Raise TooManyError for Connections.csv with too many people, before one is taken apart."""
    if may_have_more(file, b"\n", MOST_CONTACTS):
        refuse_too_many(_rows_below_header(lines_of(file)))


def _rows_below_header(lines: Iterable[str]) -> Iterator[CsvRow]:
    rows = table_rows(lines, is_linkedin_header)
    for number, cells, _ in rows:
        if is_linkedin_header(cells):
            yield from rows
        elif number > _PREAMBLE_ROWS:
            return


def linkedin_day(text: str) -> date | None:
    """Return a day from the forms LinkedIn has used: 12 Mar 2024, 7-Feb-22, 03/15/2024, 2024-03-12.

    Month names are English whatever the system's language. None for any other text.
    """
    text = " ".join(text.split())
    if match := _DAY_MONTH_YEAR.fullmatch(text):
        return _day(match[3], _month(match[2]), match[1])
    if match := _MONTH_DAY_YEAR.fullmatch(text):
        return _day(match[3], _month(match[1]), match[2])
    if match := _SLASHES.fullmatch(text):
        first, second, year = match.groups()
        return _day(year, int(first), second) or _day(year, int(second), first)
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None


@contextmanager
def connections_in(archive: BinaryIO) -> Iterator[BinaryIO]:
    """Open Connections.csv inside LinkedIn's archive, to be read as a stream.

    Raises ExchangeError when the archive is damaged, has no such file, or one that is too
        large.
    """
    with table_in(archive, _MEMBER) as file:
        if file is None:
            raise ExchangeError(
                "It is an archive without Connections.csv; if it is LinkedIn's, ask for a "
                "copy of your data that has the connections, else unpack it and import the "
                "files in it."
            )
        yield file


@contextmanager
def table_in(archive: BinaryIO, name: str) -> Iterator[BinaryIO | None]:
    """Open a table of this name (in small letters) inside LinkedIn's archive; None without one.

    Raises ExchangeError when the archive is damaged, or the table is too large.
    """
    check_directory(archive)
    try:
        with zipfile.ZipFile(archive) as files:
            member = next(
                (member for member in files.infolist() if _base_name(member.filename) == name),
                None,
            )
            if member is None:
                yield None
                return
            if member.file_size > LARGEST_TABLE:
                raise TooLargeError(LARGEST_TABLE)
            with files.open(member) as file:
                yield cast(BinaryIO, file)
    except ExchangeError:
        raise
    except (
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        OSError,
        RuntimeError,
        ValueError,
        struct.error,
    ) as error:
        raise ExchangeError(
            "Its archive is damaged, or locked with a password; download it again."
        ) from error


def _day(year: str, month: int, day: str) -> date | None:
    try:
        return date(int(year) + (2000 if len(year) == 2 else 0), month, int(day))  # noqa: PLR2004
    except ValueError:
        return None


def _month(name: str) -> int:
    place = f"{_MONTHS} ".find(f"{name[:3].lower()} ")
    return place // 4 + 1 if place >= 0 else 0


def check_directory(archive: BinaryIO) -> None:
    """Refuse an archive whose list of files is itself a bomb, before reading all of it."""
    archive.seek(0, 2)
    size = archive.tell()
    archive.seek(max(0, size - 0xFFFF - _DIRECTORY_END.size))
    tail = archive.read()
    archive.seek(0)
    place = tail.rfind(b"PK\5\6")
    if place < 0 or len(tail) - place < _DIRECTORY_END.size:
        raise ExchangeError("Its archive is cut off; download it again.")
    length = _DIRECTORY_END.unpack_from(tail, place)[5]
    if length > _LARGEST_DIRECTORY or b"PK\6\7" in tail[:place]:
        raise ExchangeError(
            "It is an archive with far too many files; take Connections.csv out of it."
        )


def _base_name(path: str) -> str:
    return PurePosixPath(path.replace("\\", "/")).name.casefold()


def _contact(number: int, row: Mapping[str, str]) -> IncomingContact:
    name = f"{row.get('first name', '')} {row.get('last name', '')}"
    connected = row.get("connected on", "").strip()
    day = linkedin_day(connected)
    return incoming(
        number,
        without_ornaments(name),
        title=row.get("position", ""),
        organization=row.get("company", ""),
        emails=[row.get("email address", "")],
        phones=[row.get(name, "") for name in _PHONES],
        links=[row.get("url", "")],
        tags=row.get("tags", "").split(","),
        # A day that we cannot read stays as it is written there.
        notes="\n".join(
            filter(
                None,
                (
                    row.get("notes", "").strip(),
                    f"Connected on LinkedIn: {connected}" if connected and day is None else "",
                ),
            )
        ),
        source=Source.LINKEDIN,
        connected=day,
    )


def _invited(number: int, row: Mapping[str, str]) -> IncomingContact:
    is_mine = row.get("direction", "").strip().upper() == "OUTGOING"
    when, message = row.get("sent at", "").strip(), row.get("message", "").strip()
    day = linkedin_day(when.partition(",")[0])
    said = "Invited on LinkedIn" if is_mine else "Invited you on LinkedIn"
    on = f" on {day.day} {day:%b %Y}" if day else f" ({when})" if when else ""
    return incoming(
        number,
        without_ornaments(row.get("to" if is_mine else "from", "")),
        links=[row.get("inviteeprofileurl" if is_mine else "inviterprofileurl", "")],
        notes=f"{said}{on}: {message}" if message else f"{said}{on}.",
        source=Source.LINKEDIN,
    )
