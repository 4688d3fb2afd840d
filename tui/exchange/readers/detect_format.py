"""What kind of file it is, judged by its content, and the people in it."""

import io
import stat
from codecs import BOM_UTF8
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice
from pathlib import Path
from typing import BinaryIO

from tui.exchange.incoming import (
    LARGEST_EXPORT,
    LARGEST_STREAM,
    LARGEST_TABLE,
    ExchangeError,
    IncomingContact,
    ReadPeople,
    TooLargeError,
)
from tui.exchange.progress import Watch, WatchedFile, unwatched
from tui.exchange.readers.any_csv import read_any_csv
from tui.exchange.readers.appointments import IncomingAppointment
from tui.exchange.readers.askaround_json import people_in, read_own_json
from tui.exchange.readers.csv_rows import cells_of, is_row_of, table_rows
from tui.exchange.readers.foreign_kinds import (
    refuse_document,
    refuse_foreign,
    refuse_letter,
    refuse_prose,
)
from tui.exchange.readers.google_csv import is_google_header, read_google
from tui.exchange.readers.header_columns import columns_of, no_name_column
from tui.exchange.readers.linkedin import (
    connections_in,
    is_imported_header,
    is_invitation_header,
    is_linkedin_header,
    read_invitations,
    read_linkedin,
    refuse_other_list,
    refuse_too_many_rows,
    table_in,
)
from tui.exchange.readers.linkedin_profile import OwnProfile, is_profile_header, read_profile
from tui.exchange.readers.pasted_names import read_pasted
from tui.exchange.readers.talks.invitations import (
    LARGEST as LARGEST_MAIL,
)
from tui.exchange.readers.talks.invitations import (
    IncomingInvitation,
    may_be_invitation,
    read_invitation,
)
from tui.exchange.readers.talks.talk_or_list import is_talk
from tui.exchange.readers.talks.transcripts import IsTranscriptError, has_cues
from tui.exchange.readers.text_lines import card_lines_of, guessed_encoding, lines_of
from tui.exchange.readers.vcard.vcard import read_vcards, refuse_too_many_cards
from tui.model.records import Records
from tui.model.text.lines import clean_line


class FileKind(StrEnum):
    """What a file with people in it can be; the value is what the person reads."""

    LINKEDIN_ARCHIVE = "LinkedIn archive"
    LINKEDIN_CSV = "LinkedIn connections"
    LINKEDIN_INVITATIONS = "LinkedIn invitations"
    LINKEDIN_PROFILE = "your LinkedIn profile"
    LINKEDIN_CONTACTS = "LinkedIn imported contacts"
    GOOGLE_CSV = "Google contacts"
    CSV = "CSV"
    VCARD = "vCard"
    OWN_JSON = "askaround export"
    LIST = "list of names"
    FOLDER = "folder"
    APPOINTMENT = "appointment"
    INVITATION = "invitation"


class _NoPeopleError(ExchangeError):
    """A text has neither cards nor a header in it."""


@dataclass(frozen=True, slots=True)
class FileContent:
    """What a file is and the people in it; `records` is the whole book in an export of our own.

    `appointments` are those of our own in calendars that somebody changed, `invitations` are
    somebody else's, each with the name of its file, which is empty where there is only one.
    `own_profile` is one's own, on LinkedIn. `remark` is a sentence about the
    whole file, if there is something to say about it.
    """

    kind: FileKind
    reading: ReadPeople
    records: Records | None = None
    remark: str = ""
    appointments: tuple[IncomingAppointment, ...] = ()
    invitations: tuple[tuple[str, IncomingInvitation], ...] = ()
    own_profile: OwnProfile | None = None


_ARCHIVE = b"PK\x03\x04"
_LISTS = frozenset({".txt", ".text", ".md", ".list"})
_CARD = "BEGIN:VCARD"
_LINES_TO_LOOK_AT = 50
_ENOUGH_FOR_THE_KIND = 1 << 16
_LONGEST_COLUMN_NAME = 40
_MOST_NAMED = 6
_NO_LETTER = "\ufffd"
_OWN_PROFILE, _ADDRESS_BOOK = "profile.csv", "importedcontacts.csv"
_HAS_ADDRESS_BOOK = (
    "It also has ImportedContacts.csv, the address book you once gave to LinkedIn; to take people "
    "from that, unpack it and import it alone."
)
_LARGEST = {FileKind.OWN_JSON: LARGEST_EXPORT}
_LARGEST[FileKind.INVITATION] = LARGEST_MAIL
_LARGEST |= dict.fromkeys((FileKind.VCARD, FileKind.LINKEDIN_ARCHIVE), LARGEST_STREAM)
_GUESSED = (
    "It does not say how its letters are encoded, and was read as {}; if names look wrong, save "
    "it as UTF-8 and import that."
)
_WHOSE_TALK = (
    "It is the transcript of a talk; say whose: askaround import FILE --with WHO, with part of "
    "their name."
)
_UNKNOWN = (
    "This kind of file cannot be read; these can: LinkedIn's Connections.csv or archive, "
    "Google's CSV, any CSV with a header, vCard, or an export of this program."
)


def read_path(
    path: Path, mapping: Mapping[str, str] | None = None, *, watch: Watch = unwatched
) -> FileContent:
    """Read the people of a file, whatever its kind; `mapping` is that of `read_any_csv`.

    Raises ExchangeError, with one sentence about the file, when it is too large or of an
    unknown kind, OSError when it cannot be opened, and what `watch` raises to stop.
    """
    with _opened(path, watch) as file:
        return read_file(file, mapping, may_be_list=_may_be_list(path))


def kind_of_path(path: Path, *, as_table: bool = False) -> FileKind:
    """Return what a file is, judged by its beginning; raises as `read_path` does.

    With `as_table`, anything that may be a table is a CSV file.
    """
    with _opened(path, unwatched) as file:
        return kind_of(file, {"name": ""} if as_table else None, may_be_list=_may_be_list(path))


def _may_be_list(path: Path) -> bool:
    """Whether a text without a header may be names, one a line: its name says that it is text."""
    return path.suffix.casefold() in _LISTS


def _opened(path: Path, watch: Watch) -> BinaryIO:
    mode = path.stat().st_mode
    # Opening a pipe would wait for somebody to write into it.
    if not stat.S_ISREG(mode) and not stat.S_ISDIR(mode):
        raise ExchangeError("It is not a file.")
    return WatchedFile(path, watch)


def read_file(
    file: BinaryIO, mapping: Mapping[str, str] | None = None, *, may_be_list: bool = False
) -> FileContent:
    """Read the people of an open file that can be read twice; see `read_path`.

    With `may_be_list`, a text without a header is read as names, one person a line.
    """
    kind = kind_of(file, mapping, may_be_list=may_be_list)
    largest = _LARGEST.get(kind, LARGEST_TABLE)
    if file.seek(0, io.SEEK_END) > largest:
        raise TooLargeError(largest)
    match kind:
        case FileKind.LINKEDIN_ARCHIVE:
            with connections_in(file) as member:
                reading = read_linkedin(lines_of(member))
            return FileContent(
                kind, reading, remark=_others_in(file), own_profile=_profile_in(file)
            )
        case FileKind.LINKEDIN_PROFILE:
            return FileContent(kind, ReadPeople((), ()), own_profile=read_profile(lines_of(file)))
        case FileKind.OWN_JSON:
            file.seek(0)
            read = read_own_json(file.read())
            return FileContent(
                kind, ReadPeople(tuple(people_in(read.records)), read.problems), read.records
            )
        case FileKind.INVITATION:
            file.seek(0)
            found = read_invitation(file.read(LARGEST_MAIL))
            return FileContent(kind, ReadPeople((), ()), invitations=(("", found),))
    reading = _people_of(kind, file, mapping)
    remarks = (
        _GUESSED.format(encoding) if (encoding := guessed_encoding(file)) else "",
        _not_read(reading.unread, "Lines of cards" if kind is FileKind.VCARD else "Columns"),
        _damaged(reading.contacts),
    )
    return FileContent(kind, reading, remark=" ".join(filter(None, remarks)))


def _people_of(kind: FileKind, file: BinaryIO, mapping: Mapping[str, str] | None) -> ReadPeople:
    """Return the people of a list, a table or cards."""
    match kind:
        case FileKind.LINKEDIN_CSV:
            refuse_too_many_rows(file)
            return read_linkedin(lines_of(file))
        case FileKind.LINKEDIN_INVITATIONS:
            return read_invitations(lines_of(file))
        case FileKind.LIST:
            reading = read_pasted((line.rstrip("\n") for line in lines_of(file)), is_file=True)
            refuse_prose([person.name for person in reading.contacts])
            return reading
        case FileKind.GOOGLE_CSV:
            return read_google(lines_of(file))
        case FileKind.VCARD:
            refuse_too_many_cards(file)
            return read_vcards(card_lines_of(file))
        case _:
            return read_any_csv(lines_of(file), mapping)


def _profile_in(archive: BinaryIO) -> OwnProfile | None:
    """Return one's own profile in LinkedIn's archive; None where there is none to be read."""
    with suppress(ExchangeError), table_in(archive, _OWN_PROFILE) as file:
        return read_profile(lines_of(file)) if file else None
    return None


def _others_in(archive: BinaryIO) -> str:
    """Return a sentence on the address book in LinkedIn's archive, which is no list of contacts."""
    with suppress(ExchangeError), table_in(archive, _ADDRESS_BOOK) as file:
        return _HAS_ADDRESS_BOOK if file else ""
    return ""


def _damaged(people: Sequence[IncomingContact]) -> str:
    """Return a sentence on who has letters that could not be read; empty for nobody."""
    names = [each.name for each in people if _NO_LETTER in f"{each}"]
    if not names:
        return ""
    shown = ", ".join(clean_line(name)[:_LONGEST_COLUMN_NAME] for name in names[:_MOST_NAMED])
    more = f" and {len(names) - _MOST_NAMED:,} more" if len(names) > _MOST_NAMED else ""
    return f"Letters that could not be read became {_NO_LETTER} here: {shown}{more}."


def _not_read(columns: Sequence[str], what: str) -> str:
    """Return a sentence on the columns that were not read; empty when there are none."""
    if not columns:
        return ""
    names = [clean_line(column)[:_LONGEST_COLUMN_NAME] for column in columns[:_MOST_NAMED]]
    more = f" and {len(columns) - len(names)} more" if len(columns) > len(names) else ""
    return f"{what} that were not read: {', '.join(names)}{more}."


def kind_of(
    file: BinaryIO, mapping: Mapping[str, str] | None = None, *, may_be_list: bool = False
) -> FileKind:
    """Return what a file is, judged by its content.

    A `mapping` is for tables, so with one, every table is read like any other CSV. Raises
    ExchangeError for other files, with a sentence that says what it is if that is known; with
    `may_be_list`, any other text is a list.
    """
    file.seek(0)
    beginning = file.read(_ENOUGH_FOR_THE_KIND)
    head = beginning[: 1 << 12]
    if not head.strip():
        raise ExchangeError("It is empty.")
    if head.startswith(_ARCHIVE):
        refuse_document(file)
        return FileKind.LINKEDIN_ARCHIVE
    refuse_foreign(head)
    if _is_invitation(file, head):
        return FileKind.INVITATION
    if not may_be_list:
        refuse_letter(head)
    if head.removeprefix(BOM_UTF8).lstrip().startswith((b"{", b"[{")):
        if b'"askaround"' not in head:
            raise ExchangeError(
                "It is JSON, but not an export of this program; export the people as CSV or vCard."
            )
        return FileKind.OWN_JSON
    if len(beginning) == _ENOUGH_FOR_THE_KIND:
        # Not in the middle of a character, which would not be UTF-8.
        beginning = beginning[: beginning.rfind(b"\n") + 1] or beginning
    lines = list(islice(lines_of(io.BytesIO(beginning)), _LINES_TO_LOOK_AT))
    try:
        return _kind_of_text(lines, mapping)
    except _NoPeopleError:
        _refuse_talk(beginning)
        if not may_be_list:
            raise
    return FileKind.LIST


def _refuse_talk(text: bytes) -> None:
    """Raise IsTranscriptError, with a sentence, for a text that is no list but a talk."""
    if is_talk(text):
        raise IsTranscriptError(_WHOSE_TALK)


def _is_invitation(file: BinaryIO, head: bytes) -> bool:
    """Whether it is a calendar, or a mail that carries one somewhere behind its head.

    Raises ExchangeError, with a sentence, for what is no less of one talk: a transcript.
    """
    if has_cues(head):
        raise IsTranscriptError(_WHOSE_TALK)
    if may_be_invitation(head):
        return True
    try:
        refuse_letter(head)
    except ExchangeError:
        file.seek(0)
        return may_be_invitation(file.read(LARGEST_MAIL))
    return False


def _kind_of_text(lines: Sequence[str], mapping: Mapping[str, str] | None) -> FileKind:
    first = next((line.strip() for line in lines if line.strip()), "")
    card = next((at for at, line in enumerate(lines) if line.strip().upper() == _CARD), None)
    # A cell of a table may hold a card.
    if card is not None and not any(_kind_of_header(cells_of(line)) for line in lines[:card]):
        return FileKind.VCARD
    if first.startswith("<"):
        raise ExchangeError("It is a web page or XML; export the people as CSV or vCard.")
    rows = [cells_of(line) for line in lines]
    if any(map(is_profile_header, rows)):
        return FileKind.LINKEDIN_PROFILE
    if mapping:
        # Which column has the name may yet have to be told.
        for row in () if any(mapping.values()) else rows:
            refuse_other_list(row)
        return FileKind.CSV
    return _kind_of_table(lines)


def _kind_of_table(lines: Sequence[str]) -> FileKind:
    kinds = ((at, _kind_of_header(cells_of(line))) for at, line in enumerate(lines))
    at, kind = next((each for each in kinds if each[1]), (0, None))
    if kind is FileKind.CSV and not _has_rows(lines, at):
        raise _NoPeopleError(_UNKNOWN)
    if kind is None:
        rows = [row.cells for row in islice(table_rows(lines, columns_of), 2)]
        if rows and columns_of(rows[0]):
            return FileKind.CSV
        raise _NoPeopleError(no_name_column(rows[0]) if _is_table(rows) else _UNKNOWN)
    return kind


def _has_rows(lines: Sequence[str], at: int) -> bool:
    """Whether a line may be a header: it begins the text, or a row with as many cells follows it.

    In the midst of a page "Manager at Adyen | ex-Shell | Speaker" is no row of names of columns.
    """
    rows = [line for line in lines[at + 1 :] if line.strip()]
    is_first = not any(line.strip() for line in lines[:at])
    return is_first or not rows or any(is_row_of(lines[at], row) for row in rows)


def _is_table(rows: Sequence[Sequence[str]]) -> bool:
    """Whether these are a header and a row under it, rather than two lines of prose."""
    if len(rows) < 2 or len(rows[0]) != len(rows[1]):  # noqa: PLR2004 - a header and a row
        return False
    return len(rows[0]) > 1 and all(0 < len(cell) <= _LONGEST_COLUMN_NAME for cell in rows[0])


def _kind_of_header(cells: Sequence[str]) -> FileKind | None:
    if is_linkedin_header(cells):
        return FileKind.LINKEDIN_CSV
    if is_google_header(cells):
        return FileKind.GOOGLE_CSV
    if is_invitation_header(cells):
        return FileKind.LINKEDIN_INVITATIONS
    if is_imported_header(cells):
        return FileKind.LINKEDIN_CONTACTS
    refuse_other_list(cells)
    # A single word is a header only where nothing comes before it.
    return FileKind.CSV if len(cells) > 1 and columns_of(cells) else None
