"""The places in which mail lies: Maildirs, mailboxes and single letters, found in folders."""

import os
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from tui.exchange.incoming import ExchangeError
from tui.exchange.mail.linkedin import FILES, MESSAGE, is_archive, kind_of_table, tables_in
from tui.exchange.mail.mbox import begins_like_mbox
from tui.exchange.mail.places import place_named
from tui.model.mail import MailPlace
from tui.system.typed_paths import open_file, printable

_BEGINNING = 1 << 12
_LETTERS = frozenset({".eml", ".emlx"})
_TABLE, _ARCHIVE = ".csv", ".zip"
_BOXES = frozenset({".mbox", ".mbx", ".mboxrd", ".mboxo", ".mboxcl", ""})
_NO_MAIL = frozenset({".notmuch", ".git", "xapian", "__pycache__"})
_DEEPEST = 40


class SourceKind(StrEnum):
    """In which form messages lie somewhere; the value is what the person reads."""

    MAILDIR = "Maildir"
    MBOX = "mailbox"
    LETTER = "letter"
    LINKEDIN = "LinkedIn messages"


@dataclass(frozen=True, slots=True)
class Source:
    """A Maildir, a mailbox or a letter, and what its name says of the messages in it."""

    kind: SourceKind
    path: Path
    place: MailPlace


def sources_in(path: Path, unreadable: Callable[[str], None]) -> Iterator[Source]:
    """Yield where mail lies at a path, or anywhere in a folder.

    Links are followed, and no folder is looked into twice. What cannot be looked into is told,
    in a sentence. Raises ExchangeError, with a sentence, where there is no mail at the path.
    """
    try:
        mode = path.stat().st_mode
    except OSError as error:
        raise ExchangeError(f"It could not be read: {error.strerror}.") from None
    if stat.S_ISDIR(mode):
        # The folder that was named is meant, whatever it is called.
        yield from _in_folder(path, place_named(path.name), unreadable, set(), 0, named=True)
        return
    if not stat.S_ISREG(mode):
        raise ExchangeError("It is not a file.")
    try:
        source = _file(path, place_named(path.name), named=True)
    except OSError as error:
        raise ExchangeError(f"It could not be read: {error.strerror}.") from None
    if source is None:
        raise ExchangeError(
            "It is not mail; this reads a Maildir, an mbox file, a letter (.eml, .emlx), and "
            "LinkedIn's messages.csv."
        )
    yield source


def mail_at(path: Path) -> SourceKind | None:
    """Return in which form there is mail at a path, None where there is none or it cannot be read.

    A folder with mailboxes somewhere in it is none, and LinkedIn's invitations are people.
    """
    try:
        if path.is_dir():
            is_maildir = (path / "cur").is_dir() and (path / "new").is_dir()
            return SourceKind.MAILDIR if is_maildir else None
        source = _file(path, MailPlace.ANY, named=True)
        if source is None or not path.stat().st_size:
            return None
        is_people = source.kind is SourceKind.LINKEDIN and _table_at(path) != MESSAGE
        return None if is_people else source.kind
    except (OSError, ExchangeError):
        return None


def _in_folder(
    folder: Path,
    place: MailPlace,
    unreadable: Callable[[str], None],
    visited: set[tuple[int, int]],
    depth: int,
    *,
    named: bool = False,
) -> Iterator[Source]:
    try:
        found = folder.stat()
        identity = (found.st_dev, found.st_ino)
        if identity in visited or depth > _DEEPEST:
            return
        visited.add(identity)
        with os.scandir(folder) as listed:
            entries = sorted(listed, key=lambda entry: entry.name)
    except OSError as error:
        unreadable(f"{printable(folder)} could not be read: {error.strerror}.")
        return
    if place is MailPlace.UNREAD and not named:
        return
    names = {entry.name for entry in entries}
    is_maildir = {"cur", "new"} <= names
    if is_maildir:
        yield Source(SourceKind.MAILDIR, folder, place)
    for entry in entries:
        if entry.name in _NO_MAIL or (is_maildir and entry.name in ("cur", "new", "tmp")):
            continue
        path = Path(entry.path)
        own = place_named(entry.name)
        inner = place if own is MailPlace.ANY else own
        try:
            if entry.is_dir():
                yield from _in_folder(path, inner, unreadable, visited, depth + 1)
            elif (
                entry.is_file()
                and inner is not MailPlace.UNREAD
                and (source := _file(path, inner)) is not None
            ):
                yield source
        except OSError as error:
            unreadable(f"{printable(path)} could not be read: {error.strerror}.")


def _file(path: Path, place: MailPlace, *, named: bool = False) -> Source | None:
    ending = path.suffix.casefold()
    if ending in _LETTERS:
        return Source(SourceKind.LETTER, path, place)
    if ending == _ARCHIVE and named and _is_archive(path):
        with tables_in(path) as tables:
            return Source(SourceKind.LINKEDIN, path, place) if tables else None
    if ending == _TABLE and (named or path.name.casefold() in FILES):
        return Source(SourceKind.LINKEDIN, path, place) if _table_at(path) else None
    # Names with a dot in them have any ending: Re. Lunch, archive.2024.
    if not named and ending not in _BOXES and not ending[1:].isdigit() and " " not in ending:
        return None
    with open_file(path) as file:
        beginning = file.read(_BEGINNING)
    if begins_like_mbox(beginning) or (named and not beginning):
        return Source(SourceKind.MBOX, path, place)
    return Source(SourceKind.LETTER, path, place) if named and is_letter(beginning) else None


def _is_archive(path: Path) -> bool:
    with open_file(path) as file:
        return is_archive(file)


def _table_at(path: Path) -> str:
    with open_file(path) as file:
        return kind_of_table(file.read(_BEGINNING).decode("utf-8", "replace"))


def is_letter(beginning: bytes) -> bool:
    """Whether a file that begins so is a letter with its head."""
    from tui.exchange.readers.foreign_kinds import begins_like_letter  # noqa: PLC0415 - loads zipfile

    return begins_like_letter(beginning)


def new_in_maildir(folder: Path) -> Iterator[tuple[os.DirEntry[str], bytes, str]]:
    """Yield the messages of a Maildir with the part of their names that stays, and their flags.

    Flags, and whether it was read, are told by the rest of a name. Raises OSError.
    """
    for part in ("new", "cur"):
        with os.scandir(folder / part) as listed:
            for entry in listed:
                name, sign, flags = _parted(entry.name)
                if not name.startswith("."):
                    yield entry, os.fsencode(name), flags if sign else ""


def _parted(name: str) -> tuple[str, str, str]:
    for sign in (":2,", "!2,", ";2,", "-2,"):
        if sign in name:
            return name.partition(sign)
    return name, "", ""
