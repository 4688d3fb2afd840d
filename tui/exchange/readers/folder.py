"""The people of a file, or of all files in a folder."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from tui.exchange.folder_memory import FolderMemory, Written, remembered
from tui.exchange.incoming import MOST_CONTACTS, ExchangeError, IncomingContact, Problem, ReadPeople
from tui.exchange.progress import Watch, unwatched
from tui.exchange.readers.detect_format import FileContent, FileKind, kind_of_path, read_path
from tui.exchange.readers.vcard.vcard import read_vcards
from tui.model.addresses import uid_key

_CARDS_AND_LISTS = frozenset({".vcf", ".vcard", ".txt"})
_TABLES = frozenset({".csv", ".tsv"})
_CONNECTIONS = "connections.csv"
_OF_LINKEDIN = frozenset({_CONNECTIONS, "invitations.csv", "importedcontacts.csv"})
_MOST_FILES = 20_000
_MOST_NAMED = 6
_NOBODY = "There is no vCard, CSV or text in this folder."


def read_people(
    path: Path, mapping: Mapping[str, str] | None = None, *, watch: Watch = unwatched
) -> FileContent:
    """Read a file as `read_path` does, or all cards, tables and lists in a folder.

    What is in a folder and is not read, or cannot be, is named in the remark. Raises as
    `read_path` does.
    """
    if not path.is_dir():
        return read_path(path, mapping, watch=watch)
    taken, left = _files_in(path)
    contacts: list[IncomingContact] = []
    problems: list[Problem] = []
    memories: dict[Path, FolderMemory] = {}
    remarks = []
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
        former = memories.setdefault(file.parent, remembered(file.parent)).files.get(file.name)
        contacts += [
            replace(with_former(each, former), number=place)
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
    )


def with_former(person: IncomingContact, former: Written | None) -> IncomingContact:
    """Return somebody in a folder with what the program had written there, if that is known."""
    if former is None or uid_key(former.uid) != uid_key(person.uid):
        return person
    (then,) = read_vcards(former.text.split("\n")).contacts or [None]
    return replace(person, former=then)


def kind_of_people(path: Path) -> FileKind:
    """Return what a file is, or that it is a folder with people in it; see `read_people`."""
    if not path.is_dir():
        return kind_of_path(path)
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
    if not taken:
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
