"""What was read of the mail already, so that the next look reads only what is new.

It holds digests and the person's own addresses, and those who write and are not in the book.
Without it everything is read again, and nothing is taken in twice: the book knows its messages.
"""

import json
from array import array
from base64 import b64decode, b64encode
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from hashlib import blake2b
from pathlib import Path
from typing import Any
from zlib import crc32

from tui.exchange.mail.mbox import MboxMark
from tui.system.files import write_private
from tui.system.typed_paths import read_file

_LARGEST = 64 << 20
_MOST_WRITERS = 200


@dataclass(frozen=True, slots=True)
class Writer:
    """Somebody who writes to the person: how often, and when they last did, in ISO 8601."""

    address: str
    name: str
    when: str
    count: int = 1

    @property
    def moment(self) -> datetime:
        """When they last wrote, in UTC."""
        return datetime.fromisoformat(self.when).astimezone(UTC)


@dataclass(frozen=True, slots=True)
class FolderMark:
    """The messages of a Maildir that were read, as digests, and when its folders last changed."""

    changed: tuple[int, ...]
    names: frozenset[int]


@dataclass(slots=True)
class MailMemory:
    """What was read, by path; `seen` and `known` are checksums of addresses.

    `seen` are those in the messages read so far, `known` those that were looked for. `mine` are
    the person's own addresses as the mail tells them. `taken` are the ids of the touches that
    messages left: one that the book lacks was taken back. `hidden` are checksums of addresses
    whose owners were forgotten for good. `answered` are checksums of the ids of messages that
    others answered of late. `aliases` are addresses of contacts that only a thread tells, each
    with the ids of the contact and of the message that told it. `returned` are checksums of the
    ids of messages that came back, which may be read later.
    """

    folders: dict[str, FolderMark] = field(default_factory=dict)
    boxes: dict[str, MboxMark] = field(default_factory=dict)
    letters: dict[str, tuple[int, int]] = field(default_factory=dict)
    seen: set[int] = field(default_factory=set)
    known: frozenset[int] = frozenset()
    mine: frozenset[str] = frozenset()
    taken: frozenset[str] = frozenset()
    writers: tuple[Writer, ...] = ()
    hidden: frozenset[int] = frozenset()
    answered: frozenset[int] = frozenset()
    aliases: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    returned: frozenset[int] = frozenset()

    def forgetting(self, marks: Iterable[int]) -> "MailMemory":
        """Return a memory without anybody in it, in which some addresses are never offered."""
        return MailMemory(mine=self.mine, taken=self.taken, hidden=self.hidden | {*marks})

    def forget_what_was_read(self) -> None:
        """Have everything read again at the next look."""
        self.folders, self.boxes, self.letters, self.writers = {}, {}, {}, ()

    def copy(self) -> "MailMemory":
        """Return one that can be changed without changing this one."""
        return MailMemory(
            dict(self.folders),
            dict(self.boxes),
            dict(self.letters),
            set(self.seen),
            self.known,
            self.mine,
            self.taken,
            self.writers,
            self.hidden,
            self.answered,
            self.aliases,
            self.returned,
        )


def address_mark(key: str) -> int:
    """Return the checksum that an address is remembered by."""
    return crc32(key.encode("utf-8", "replace"))


def name_mark(name: bytes) -> int:
    """Return the digest that the file of a message is remembered by."""
    return int.from_bytes(blake2b(name, digest_size=8).digest())


def load_memory(path: Path) -> MailMemory:
    """Return what is remembered; nothing where that is missing, damaged, or of another version."""
    try:
        found = json.loads(read_file(path, _LARGEST))
        if found["version"] != _VERSION:
            return MailMemory()
        folders = {
            str(folder): FolderMark(tuple(map(int, changed)), frozenset(_unpacked("Q", names)))
            for folder, (changed, names) in found["folders"].items()
        }
        boxes = {
            str(box): MboxMark(int(offset), int(size), int(modified), str(tail))
            for box, (offset, size, modified, tail) in found["boxes"].items()
        }
        letters = {str(file): (int(one), int(two)) for file, (one, two) in found["letters"].items()}
        writers = tuple(
            Writer(str(each["address"]), str(each["name"]), str(each["when"]), int(each["count"]))
            for each in found["writers"]
        )
        # What cannot be read must not fail later.
        _ = [each.moment for each in writers]
        return MailMemory(
            folders,
            boxes,
            letters,
            set(_unpacked("I", found["seen"])),
            frozenset(_unpacked("I", found["known"])),
            frozenset(map(str, found["mine"])),
            frozenset(map(str, found["taken"])),
            writers,
            frozenset(_unpacked("I", found["hidden"])),
            frozenset(_unpacked("I", found["answered"])),
            {str(key): (str(who), str(told)) for key, (who, told) in found["aliases"].items()},
            frozenset(_unpacked("I", found.get("returned", ""))),
        )
    except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return MailMemory()


def save_memory(path: Path, memory: MailMemory) -> None:
    """Keep what is remembered, in a file that nobody else can read; raises OSError."""
    content: dict[str, Any] = {
        "version": _VERSION,
        "folders": {
            folder: (mark.changed, _packed("Q", mark.names))
            for folder, mark in memory.folders.items()
        },
        "boxes": {
            box: (mark.offset, mark.size, mark.modified, mark.tail)
            for box, mark in memory.boxes.items()
        },
        "letters": memory.letters,
        "seen": _packed("I", memory.seen),
        "known": _packed("I", memory.known),
        "mine": sorted(memory.mine),
        "taken": sorted(memory.taken),
        "hidden": _packed("I", memory.hidden),
        "answered": _packed("I", memory.answered),
        "aliases": memory.aliases,
        "returned": _packed("I", memory.returned),
        "writers": [asdict(each) for each in memory.writers[:_MOST_WRITERS]],
    }
    write_private(path, json.dumps(content).encode())


_VERSION = 1


def _packed(kind: str, numbers: Iterable[int]) -> str:
    return b64encode(array(kind, sorted(numbers)).tobytes()).decode("ascii")


def _unpacked(kind: str, text: str) -> list[int]:
    numbers = array(kind)
    numbers.frombytes(b64decode(text))
    return numbers.tolist()
