"""The people of a file, or of all files in a folder."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from tui.exchange.folder_memory import FolderMemory, Written, remembered
from tui.exchange.incoming import MOST_CONTACTS, ExchangeError, IncomingContact, Problem, ReadPeople
from tui.exchange.progress import Watch, unwatched
from tui.exchange.readers.appointments import IncomingAppointment, read_appointment, uid_of
from tui.exchange.readers.detect_format import FileContent, FileKind, kind_of_path, read_path
from tui.exchange.readers.talks.invitations import (
    LARGEST,
    IncomingInvitation,
    may_be_invitation,
    read_invitation,
)
from tui.exchange.readers.vcard.vcard import read_vcards
from tui.exchange.seal import has_seal, is_sealed
from tui.model.text.addresses import uid_key
from tui.model.text.patterns import pattern_of
from tui.system.typed_paths import open_file

_CARDS = frozenset({".vcf", ".vcard"})
_CARDS_AND_LISTS = _CARDS | {".txt"}
_TABLES = frozenset({".csv", ".tsv"})
_CONNECTIONS = "connections.csv"
_OF_LINKEDIN = frozenset({_CONNECTIONS, "invitations.csv", "importedcontacts.csv", "profile.csv"})
_EVENT = ".ics"
_LARGEST_SINGLE = 1_000_000
_MOST_FILES = 20_000
_MOST_NAMED = 6
_SENT = pattern_of(rb"^METHOD:(?!PUBLISH)", re.MULTILINE | re.IGNORECASE)
_INVITATIONS = frozenset({_EVENT, ".eml"})
_NOBODY = "There is no vCard, CSV, text or invitation in this folder."


def read_people(
    path: Path, mapping: Mapping[str, str] | None = None, *, watch: Watch = unwatched
) -> FileContent:
    """Read a file as `read_path` does, or all cards, tables and lists in a folder.

    Of calendars in it, only our own appointments are read; where it holds nothing else, those
    are invitations.

    What is in a folder and is not read, or cannot be, is named in the remark. Raises as
    `read_path` does.
    """
    if not path.is_dir():
        if _is_own_event(path):
            return _event_alone(path)
        return read_path(path, mapping, watch=watch)
    taken, others = _files_in(path)
    memories: dict[Path, FolderMemory] = {}
    appointments, left = _appointments(others, memories)
    invitations: list[tuple[str, IncomingInvitation]] = []
    contacts: list[IncomingContact] = []
    problems: list[Problem] = []
    remarks: list[str] = []
    own_profile = None
    if not taken and len(left) == len(others):
        left = list(_invitations(left, invitations, remarks))
    for number, file in enumerate(taken):
        watch(number / len(taken))
        try:
            content = read_path(file, mapping)
        except ExchangeError as error:
            remarks.append(f"{file.name}: {error}")
            continue
        except OSError as error:
            remarks.append(f"{file.name} could not be read: {error.strerror}.")
            continue
        remarks += [f"{file.name}: {content.remark}"] if content.remark else []
        reading = content.reading
        own_profile = own_profile or content.own_profile
        former = _former(file, memories)
        is_edited = former is None and _is_edited_card(file)
        contacts += [
            replace(with_former(each, former), number=place, edited=is_edited)
            for place, each in enumerate(reading.contacts, start=len(contacts) + 1)
        ]
        problems += [
            Problem(place, f"{file.name}, {each.number}: {each.reason}")
            for place, each in enumerate(reading.problems, start=len(problems) + 1)
        ]
        if len(contacts) > MOST_CONTACTS:
            raise ExchangeError(f"It holds more than {MOST_CONTACTS:,} people; import it in parts.")
    return FileContent(
        FileKind.FOLDER,
        ReadPeople(tuple(contacts), tuple(problems)),
        remark=" ".join([*_first_of(remarks), *_left_alone(left)]),
        appointments=tuple(appointments),
        invitations=tuple(invitations),
        own_profile=own_profile,
    )


def _is_own_event(path: Path) -> bool:
    """Whether a file is one event of ours in a calendar, and not somebody's answer to it."""
    if path.suffix.casefold() != _EVENT or not path.is_file():
        return False
    content = _calendar(path)
    return bool(uid_of(content)) and not _SENT.search(content)


def _event_alone(path: Path) -> FileContent:
    """Return the one appointment in a file of our own, for instance one that a server has."""
    read = read_appointment(path.name, _calendar(path), _former(path, {}))
    return FileContent(
        FileKind.APPOINTMENT, ReadPeople((), ()), appointments=(read,) if read else ()
    )


def _appointments(
    files: Iterable[Path], memories: dict[Path, FolderMemory]
) -> tuple[list[IncomingAppointment], list[Path]]:
    """Return our own appointments that somebody changed, and the files with none of ours."""
    found: list[IncomingAppointment] = []
    others = []
    for file in files:
        content = _calendar(file)
        if not uid_of(content):
            others.append(file)
        elif not is_sealed(content):
            read = read_appointment(file.name, content, _former(file, memories))
            found += [read] if read else []
    return found, others


def _invitations(
    files: Iterable[Path], found: list[tuple[str, IncomingInvitation]], remarks: list[str]
) -> Iterator[Path]:
    """Read the invitations among files, and yield the others; `remarks` say what is wrong."""
    for file in files:
        try:
            content = _whole_invitation(file)
            if content:
                found.append((file.name, read_invitation(content)))
            else:
                yield file
        except ExchangeError as error:
            remarks.append(f"{file.name}: {error}")
        except OSError as error:
            remarks.append(f"{file.name} could not be read: {error.strerror}.")


def _whole_invitation(file: Path) -> bytes:
    """Return the content of a calendar or of a letter with one; nothing for any other file."""
    if file.suffix.casefold() not in _INVITATIONS:
        return b""
    with open_file(file) as opened:
        content = opened.read(LARGEST + 1)
    return content if may_be_invitation(content) else b""


def _is_invitation(file: Path) -> bool:
    try:
        return bool(_whole_invitation(file))
    except OSError:
        return False


def _is_edited_card(file: Path) -> bool:
    """Whether the program wrote a card, and somebody changed it since."""
    if file.suffix.casefold() not in _CARDS or file.stat().st_size > _LARGEST_SINGLE:
        return False
    content = file.read_bytes()
    return has_seal(content) and not is_sealed(content)


def _calendar(file: Path) -> bytes:
    if file.suffix.casefold() != _EVENT or file.stat().st_size > _LARGEST_SINGLE:
        return b""
    try:
        return file.read_bytes()
    except OSError:
        return b""


def _former(file: Path, memories: dict[Path, FolderMemory]) -> Written | None:
    """Return what the program had last written in this place, if that is known."""
    if file.parent not in memories:
        memories[file.parent] = remembered(file.parent)
    return memories[file.parent].files.get(file.name)


def with_former(person: IncomingContact, former: Written | None) -> IncomingContact:
    """Return somebody in a folder with what the program had written there, if that is known."""
    if former is None or uid_key(former.uid) != uid_key(person.uid):
        return person
    (then,) = read_vcards(former.text.split("\n")).contacts or [None]
    return replace(person, former=then)


def kind_of_people(path: Path) -> FileKind:
    """Return what a file is, or that it is a folder with people in it; see `read_people`."""
    if not path.is_dir():
        return FileKind.APPOINTMENT if _is_own_event(path) else kind_of_path(path)
    _files_in(path)
    return FileKind.FOLDER


def _files_in(folder: Path) -> tuple[list[Path], list[Path]]:
    """Return the files in a folder that may hold people, and the others.

    Of LinkedIn's archive, unpacked, only the lists of people: its other tables have names in
    them, of skills and schools. Raises ExchangeError when there are none, or far too many.
    """
    every = [each for each in _walk(folder) if each.is_file()]
    is_linkedin = any(each.name.casefold() == _CONNECTIONS for each in every)
    taken = [
        each
        for each in every
        if each.suffix.casefold() in _CARDS_AND_LISTS
        or (
            each.suffix.casefold() in _TABLES
            and (not is_linkedin or each.name.casefold() in _OF_LINKEDIN)
        )
    ]
    if not taken and not any(uid_of(_calendar(each)) or _is_invitation(each) for each in every):
        raise ExchangeError(_NOBODY)
    known = set(taken)
    return taken, [each for each in every if each not in known]


def _walk(folder: Path) -> Iterator[Path]:
    """Yield everything in a folder and the folders in it, in order, but for what is hidden."""
    count = 0
    waiting = [folder]
    while waiting:
        for each in sorted(waiting.pop(0).iterdir()):
            if each.name.startswith((".", "__MACOSX")):
                continue
            count += 1
            if count > _MOST_FILES:
                raise ExchangeError(f"There are more than {_MOST_FILES:,} files in this folder.")
            if each.is_dir() and not each.is_symlink():
                waiting.append(each)
            else:
                yield each


def _first_of(remarks: list[str]) -> list[str]:
    more = len(remarks) - _MOST_NAMED
    return [*remarks[:_MOST_NAMED], f"And {more:,} more of the kind."] if more > 0 else remarks


def _left_alone(left: list[Path]) -> list[str]:
    if not left:
        return []
    names = ", ".join(each.name for each in left[:_MOST_NAMED])
    more = f" and {len(left) - _MOST_NAMED:,} more" if len(left) > _MOST_NAMED else ""
    return [f"Left alone: {names}{more}."]
