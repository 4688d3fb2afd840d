"""One look at the mail: the messages that are new and concern somebody in the book."""

import os
import time
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Set
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from tui.exchange.incoming import ExchangeError
from tui.exchange.mail.folders import Source, SourceKind, new_in_maildir, sources_in
from tui.exchange.mail.head import (
    LARGEST_HEAD,
    Fields,
    RawMail,
    addresses_in,
    fields_of,
    head_in,
    is_report,
    letter_in,
    marks_of,
    message_of,
    place_of,
)
from tui.exchange.mail.linkedin import read_linkedin_messages, tables_in
from tui.exchange.mail.mbox import MboxMark, heads_in, tail_at, unread_from
from tui.exchange.mail.memory import (
    FolderMark,
    MailMemory,
    address_mark,
    name_mark,
)
from tui.exchange.mail.threads import Answers, id_mark
from tui.exchange.mail.words import in_letters, people_in
from tui.model.mail import MailMessage, MailPerson, MailPlace
from tui.model.text.addresses import mail_key
from tui.system.typed_paths import open_file, printable

_USUAL_HEAD = 1 << 14
_LONG_AGO = 2_000_000_000
"""Nanoseconds after which a folder that changed would show it by another time."""
_BEING_WRITTEN = 60_000_000_000
"""Nanoseconds in which a letter whose head does not end yet may still be written."""
_MOST_PROBLEMS = 3
_DIGITS_OF_SECONDS = 10
_SURER = 100
"""So much more says a letter of a contact to one person than a letter to a contact."""
_NEVER = datetime.fromtimestamp(0, UTC)

Pause = Callable[[], None]
"""Called after each message; raises StoppedError to stop the look."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Whom a look is about: the keys of the addresses of contacts, and of the person's own.

    `threads` are the ids of messages that are in the book, `name` is the person's own.
    `came_back` tells whether a report says that a message could not be delivered.
    """

    contacts: Collection[str]
    mine: Collection[str]
    threads: Set[str] = frozenset()
    name: str = ""
    came_back: Callable[[MailMessage], bool] = lambda _: False


@dataclass(slots=True)
class Look:
    """What a look found: messages of or to contacts, letters of others, and what to remember.

    `strangers` are by the key of the address the latest letter of somebody else, with how many
    there were; `mine` are the keys of the person's own addresses, `problems` sentences on what
    could not be read, `read` how many messages were read in how many `places`; it `began` at
    that many nanoseconds.
    """

    memory: MailMemory
    messages: list[MailMessage] = field(default_factory=list)
    strangers: dict[str, tuple[MailMessage, int]] = field(default_factory=dict)
    mine: frozenset[str] = frozenset()
    problems: list[str] = field(default_factory=list)
    read: int = 0
    places: int = 0
    began: int = 0


def look_at_mail(
    paths: Iterable[Path],
    wanted: Wanted,
    memory: MailMemory,
    is_personal: Callable[[MailMessage], bool],
    *,
    pause: Pause = lambda: None,
) -> Look:
    """Read what is new in some folders and files; `memory` stays as it is.

    `is_personal` tells a person's letter from a program's.
    """
    paths = [*paths]
    look, ids = _look_once(paths, wanted, memory.copy(), is_personal, pause)
    came_late = memory.answered.intersection(map(id_mark, ids - wanted.threads))
    if came_late:
        # Somebody answered a letter that was not there yet: perhaps a contact, from elsewhere.
        memory = memory.copy()
        memory.forget_what_was_read()
        look, _ = _look_once(paths, wanted, memory, is_personal, pause)
        look.memory.answered -= came_late
    return look


def _look_once(
    paths: Iterable[Path],
    wanted: Wanted,
    memory: MailMemory,
    is_personal: Callable[[MailMessage], bool],
    pause: Pause,
) -> tuple[Look, set[str]]:
    """Look once, and return with it the ids of the messages with contacts."""
    look = Look(memory, began=time.time_ns())
    known = frozenset(map(address_mark, {*wanted.contacts, *wanted.mine}))
    if (known - look.memory.known) & look.memory.seen:
        # Somebody was added since whose letters were passed over.
        look.memory.forget_what_was_read()
    look.memory.known = known
    reader = _Reader(look, wanted, is_personal)
    for path in paths:
        try:
            for source in sources_in(path.absolute(), look.problems.append):
                look.places += 1
                if source.kind is SourceKind.LINKEDIN:
                    _take_linkedin(source, look, reader, pause)
                    continue
                for raw in _unread(source, look, pause):
                    reader.take(raw)
                    pause()
        except ExchangeError as error:
            look.problems.append(f"{printable(path)}: {error}")
    return look, reader.finish()


class _Reader:
    """Takes in heads one by one, and keeps what may matter."""

    def __init__(
        self, look: Look, wanted: Wanted, is_personal: Callable[[MailMessage], bool]
    ) -> None:
        self._look = look
        self.contacts = frozenset(wanted.contacts)
        self._threads = frozenset(wanted.threads)
        self.name = wanted.name
        self._name = wanted.name.casefold().encode()
        self._is_personal = is_personal
        self._came_back = wanted.came_back
        self._answers = Answers(look.began / 1e9)
        self._ids: set[bytes] = set()
        self._keys: dict[str, str] = {}
        self._strangers: dict[str, tuple[RawMail, Fields, int]] = {}
        self.mine = {*wanted.mine, *look.memory.mine}
        # Many have a card of their own in their address book.
        self._sure = {*wanted.mine}
        self._of_linkedin: frozenset[str] = frozenset()

    def take(self, raw: RawMail) -> None:
        """Take in the head of a message."""
        fields = fields_of(raw.head)
        place = place_of(raw, fields)
        own = fields.get("message-id", b"").strip()
        is_copy = bool(own) and own in self._ids
        if place not in (MailPlace.UNREAD, MailPlace.TRASH):
            self._ids.add(own)
        self._look.read += not is_copy
        if place is MailPlace.UNREAD:
            return
        senders = self._keys_in(fields.get("from", b""))
        receivers = self._keys_in(fields.get("to", b"")) + self._keys_in(fields.get("cc", b""))
        self._look.memory.seen.update(map(address_mark, (*senders, *receivers)))
        if self._is_named_like_me(fields):
            self._sure.update(senders)
        if place is MailPlace.SENT:
            self.mine.update(senders)
        if "list-id" not in fields:
            for name in ("delivered-to", "x-original-to"):
                self.mine.update({*self._keys_in(fields.get(name, b""))} & {*receivers})
        if not senders:
            return
        if self.contacts.isdisjoint(senders) and self.contacts.isdisjoint(receivers):
            if not is_copy:
                self._take_stranger(raw, fields, senders[0])
        else:
            self._look.messages.append(message_of(raw, fields))

    def take_linkedin(self, messages: Iterable[MailMessage], mine: frozenset[str]) -> None:
        """Take in messages that have profiles for addresses."""
        self._of_linkedin |= mine
        for message in messages:
            self._look.read += 1
            keys = {message.sender.address, *(each.address for each in message.to)}
            self._look.memory.seen.update(map(address_mark, keys))
            if not self.contacts.isdisjoint(keys):
                self._look.messages.append(message)

    def finish(self) -> set[str]:
        """Tell who is who among those who are not in the book; return the ids of contacts' mail."""
        memory, ids = self._look.memory, {each.id for each in self._look.messages}
        self._look.messages += self._answers.to_any(ids | self._threads)
        memory.answered |= self._answers.marks
        known = frozenset((self.mine - self.contacts) | self._sure)
        mine = known or self._guessed()
        self._look.mine, self._look.memory.mine = mine | self._of_linkedin, known
        for sender, (raw, fields, count) in self._strangers.items():
            if sender not in mine:
                message = message_of(raw, fields)
                if self._is_personal(message):
                    self._look.strangers[sender] = (message, count)
        return ids

    def _guessed(self) -> frozenset[str]:
        """Return the person's own address where nothing tells it: who the contacts write to.

        Else who writes to them; a mailbox has nobody else's letters.
        """
        guessed: Counter[str] = Counter()
        mail = (each for each in self._look.messages if "@" in each.sender.address)
        for message in filter(self._is_personal, mail):
            sender, to = mail_key(message.sender.address), [mail_key(e.address) for e in message.to]
            if sender not in self.contacts:
                guessed[sender] += 1
            elif len(to) == 1 and not message.cc:
                guessed[to[0]] += _SURER
        for key in self.contacts:
            guessed.pop(key, None)
        return frozenset(key for key, _ in guessed.most_common(1))

    def _take_stranger(self, raw: RawMail, fields: Fields, sender: str) -> None:
        if place_of(raw, fields) is MailPlace.TRASH:
            return
        if is_report(fields):
            self._take_report(raw, fields)
        elif self._is_personal(MailMessage("", _NEVER, MailPerson(sender), marks=marks_of(fields))):
            # Perhaps from or to a contact at an address that is not in the book.
            self._answers.hold(raw, fields)
            if sender in self.mine:
                return
            raw = RawMail(b"", raw.stamp, raw.place)
            latest, known, count = self._strangers.get(sender, (raw, fields, 0))
            if raw.stamp >= latest.stamp:
                latest, known = raw, fields
            self._strangers[sender] = (latest, known, count + 1)

    def _take_report(self, raw: RawMail, fields: Fields) -> None:
        self._answers.hold(raw, fields)
        report = message_of(raw, fields)
        if not self._came_back(report):
            return
        told = fields.get("x-failed-recipients", b"")
        failed = self._keys_in(told + b" " + report.subject.encode())
        if self.contacts.issuperset(failed) and report.thread:
            # The letter may be in a folder that is read in another look.
            self._look.memory.returned |= {id_mark(report.thread[0])}
        if not self.contacts.isdisjoint(failed) or not (failed or report.thread):
            self._look.messages.append(report)

    def _is_named_like_me(self, fields: Fields) -> bool:
        if not self._name or self._name not in fields.get("from", b"").lower():
            return False
        text = in_letters(fields["from"]).casefold().encode()
        return any(each.name.casefold().encode() == self._name for each in people_in(text.decode()))

    def _keys_in(self, value: bytes) -> list[str]:
        found = addresses_in(value)
        for address in found:
            if address not in self._keys:
                self._keys[address] = mail_key(address)
        return [self._keys[address] for address in found]


def _take_linkedin(source: Source, look: Look, reader: _Reader, pause: Pause) -> None:
    try:
        found = source.path.stat()
        mark = (found.st_size, found.st_mtime_ns)
        if look.memory.letters.get(str(source.path)) != mark:
            with tables_in(source.path) as tables:
                for table in tables:
                    read = read_linkedin_messages(table, reader.contacts, reader.name, pause)
                    reader.take_linkedin(*read)
            look.memory.letters[str(source.path)] = mark
    except ExchangeError as error:
        look.problems.append(f"{printable(source.path)}: {error}")
    except OSError as error:
        look.problems.append(f"{printable(source.path)} could not be read: {error.strerror}.")


def _unread(source: Source, look: Look, pause: Pause) -> Iterator[RawMail]:
    """Yield the messages of a source that were not read yet, and remember that they were."""
    try:
        match source.kind:
            case SourceKind.MAILDIR:
                yield from _in_maildir(source, look)
            case SourceKind.MBOX:
                yield from _in_mbox(source, look, pause)
            case SourceKind.LETTER:
                yield from _in_letter(source, look)
    except OSError as error:
        look.problems.append(f"{printable(source.path)} could not be read: {error.strerror}.")


def _in_maildir(source: Source, look: Look) -> Iterator[RawMail]:
    folders = look.memory.folders
    key = str(source.path)
    changed = tuple((source.path / part).stat().st_mtime_ns for part in ("new", "cur"))
    former = folders.get(key)
    if former is not None and former.changed == changed:
        return
    known = former.names if former is not None else frozenset()
    names: set[int] = set()
    unread: list[str] = []
    for entry, name, flags in new_in_maildir(source.path):
        mark = name_mark(name)
        if mark in known:
            names.add(mark)
            continue
        if "D" in flags or not entry.is_file():
            continue
        place = MailPlace.TRASH if "T" in flags else source.place
        try:
            text = _beginning(entry.path)
        except FileNotFoundError:
            # It got other flags, or was filed, in this moment: the next look finds it.
            continue
        except OSError as error:
            unread.append(f"{printable(entry.path)} could not be read: {error.strerror}.")
            continue
        names.add(mark)
        yield RawMail(head_in(text) or text, _stamp_of(name, entry), place, entry.path)
    look.problems += unread[:_MOST_PROBLEMS]
    if len(unread) > _MOST_PROBLEMS:
        more = len(unread) - _MOST_PROBLEMS
        look.problems.append(
            f"{more:,} more letters in {printable(source.path)} could not be read."
        )
    # What changes within the same tick of the clock of the disk would not be noticed.
    quiet = tuple(0 if look.began - each < _LONG_AGO else each for each in changed)
    folders[key] = FolderMark(quiet, frozenset(names))


def _in_mbox(source: Source, look: Look, pause: Pause) -> Iterator[RawMail]:
    key = str(source.path)
    with open_file(source.path) as file:
        found = os.fstat(file.fileno())
        former = look.memory.boxes.get(key)
        if former and (former.size, former.modified) == (found.st_size, found.st_mtime_ns):
            return
        offset = unread_from(file, former)
        for head, stamp, following in heads_in(file, offset, lambda _read: pause()):
            yield RawMail(head, found.st_mtime if stamp is None else stamp, source.place)
            offset = following
        mark = MboxMark(offset, found.st_size, found.st_mtime_ns, tail_at(file, offset))
    look.memory.boxes[key] = mark


def _in_letter(source: Source, look: Look) -> Iterator[RawMail]:
    found = source.path.stat()
    mark = (found.st_size, found.st_mtime_ns)
    if look.memory.letters.get(str(source.path)) == mark:
        return
    text = letter_in(_beginning(str(source.path)))
    head = head_in(text)
    is_fresh = look.began - found.st_mtime_ns < _BEING_WRITTEN
    if head is None and is_fresh and not text.endswith(b"\n"):
        return
    file = str(source.path)
    yield RawMail(text if head is None else head, found.st_mtime, source.place, file)
    look.memory.letters[str(source.path)] = mark


def _beginning(path: str) -> bytes:
    """Return the beginning of a file, with the whole head of a message; raises OSError."""
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    try:
        text = os.read(handle, _USUAL_HEAD)
        if len(text) == _USUAL_HEAD and head_in(text) is None:
            text += os.read(handle, LARGEST_HEAD - _USUAL_HEAD)
        return text
    finally:
        os.close(handle)


def _stamp_of(name: bytes, entry: os.DirEntry[str]) -> float:
    """Return when a message came: the name says so in seconds, else the file does."""
    seconds = name.partition(b".")[0]
    if seconds.isdigit() and len(seconds) == _DIGITS_OF_SECONDS:
        return float(seconds)
    try:
        return entry.stat().st_mtime
    except OSError:
        return 0.0
