"""The journal: one line for each transaction, appended and synced.

A line is `crc32 SP {"s":seq,"p":previous,"v":schema,"o":[[table,id,document|null],…]} NL`.
`s` always names the same change, wherever it is written again; `p` is the change it was
made on top of; `v` is the schema after it. A line with s = p is a mark: the store file that
holds everything up to s, with the checksum in `c`, is in place.

Lines lie in segments N.log. A segment in which anything failed is never written again:
what was not saved goes to the next one. When the store is opened, so does every line that
the store file does not hold, since nobody knows whether it ever reached the disk.
"""

import contextlib
import json
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tui.model.text.patterns import pattern_of
from tui.store.files.disk import Disk
from tui.store.files.raw_documents import Operation, encode

_CRC_LENGTH = 8

_HEADER = pattern_of(rb'\{"s":(\d+),"p":(\d+),"v":(\d+),"o":\[(?:\],"c":"([0-9a-f]{8})"\}\n|\[\")')


@dataclass(frozen=True, slots=True)
class JournalLine:
    """One line: what it says about itself, and its bytes including the line end."""

    seq: int
    previous: int
    schema: int
    data: bytes
    crc_of_main: str = ""

    @property
    def is_mark(self) -> bool:
        """Whether it only says that a store file is in place."""
        return self.seq == self.previous

    def operations(self) -> list[Operation]:
        """Return the changes it makes."""
        values: list[tuple[str, str, Mapping[str, Any] | None]]
        values = json.loads(self.data[_CRC_LENGTH + 1 :])["o"]
        return [
            (table, key, None if document is None else encode(document))
            for table, key, document in values
        ]


def change_line(
    seq: int, previous: int, schema: int, operations: Sequence[Operation]
) -> JournalLine:
    """Return the line of a transaction."""
    # One buffer: of a large import every copy takes megabytes, which leave holes behind.
    data = bytearray(b'%08x {"s":%d,"p":%d,"v":%d,"o":[' % (0, seq, previous, schema))
    separator = ""
    for table, key, raw in operations:
        change = f'{separator}[{json.dumps(table)},"{key}",{"null" if raw is None else raw}]'
        data += change.encode("ascii")
        separator = ","
    data += b"]}"
    data[:_CRC_LENGTH] = b"%08x" % zlib.crc32(memoryview(data)[_CRC_LENGTH + 1 :])
    data += b"\n"
    return JournalLine(seq, previous, schema, bytes(data))


def mark_line(seq: int, schema: int, crc: str) -> JournalLine:
    """Return the line that says that the store file of change `seq` is in place."""
    payload = f'{{"s":{seq},"p":{seq},"v":{schema},"o":[],"c":"{crc}"}}'
    return JournalLine(seq, seq, schema, _with_crc(payload), crc)


def _with_crc(payload: str) -> bytes:
    data = payload.encode("ascii")
    return b"%08x %s\n" % (zlib.crc32(data), data)


def parse_line(data: bytes) -> JournalLine | None:
    """Return the line in these bytes (line end included), None when they are not one."""
    payload = _CRC_LENGTH + 1
    if data[:payload] != b"%08x " % zlib.crc32(memoryview(data)[payload:-1]):
        return None
    match = _HEADER.match(data, payload)
    if match is None:
        return None
    seq, previous, schema, mark = match.groups()
    return JournalLine(int(seq), int(previous), int(schema), data, (mark or b"").decode())


@dataclass(frozen=True, slots=True)
class Segment:
    """A segment that was read: its lines up to the first bad one, and what came after.

    `lost_lines` counts the good lines after a bad one; `torn` says there is a bad one.
    """

    number: int
    path: Path
    lines: tuple[JournalLine, ...]
    torn: bool
    lost_lines: int

    @property
    def last_seq(self) -> int:
        """The highest number in it."""
        return max((line.seq for line in self.lines), default=0)


def read_segments(disk: Disk, folder: Path) -> list[Segment]:
    """Return the segments in a journal's folder, oldest first; raises OSError."""
    names = [name for name in disk.names(folder) if name.removesuffix(".log").isdecimal()]
    segments = []
    for name in sorted(names, key=lambda name: int(name.removesuffix(".log"))):
        # Another process removes those that the store file has made superfluous.
        with contextlib.suppress(FileNotFoundError):
            segments.append(_read_segment(disk, folder / name))
    return segments


def _read_segment(disk: Disk, path: Path) -> Segment:
    # A line counts only with its end: what comes after the last line end is torn.
    whole = disk.read(path).splitlines(keepends=True)
    rest = whole.pop() if whole and not whole[-1].endswith(b"\n") else b""
    parsed = [parse_line(data) for data in whole]
    good = parsed.index(None) if None in parsed else len(parsed)
    return Segment(
        number=int(path.stem),
        path=path,
        lines=tuple(line for line in parsed[:good] if line is not None),
        torn=bool(rest) or good < len(parsed),
        lost_lines=sum(line is not None for line in parsed[good:]),
    )


@dataclass(slots=True)
class Replay:
    """The changes that follow `base`, in order; `gaps` are segments that do not connect."""

    base: int
    lines: list[JournalLine] = field(default_factory=list)
    gaps: list[Segment] = field(default_factory=list)

    @property
    def seq(self) -> int:
        """The number of the last change."""
        return self.lines[-1].seq if self.lines else self.base


def replay(segments: Sequence[Segment], base: int) -> Replay:
    """Return the chain of changes that follows change `base`.

    A line made on top of an earlier change than the last one replaces what came between, if
    that lies in an earlier segment: those lines had failed, and nobody was told otherwise.
    """
    result = Replay(base)
    origin: dict[int, int] = {}
    for segment in segments:
        for line in segment.lines:
            if line.is_mark or line.seq <= base or line.seq in origin:
                continue
            if line.previous == base or line.previous in origin:
                while result.seq > line.previous and origin[result.seq] < segment.number:
                    del origin[result.lines.pop().seq]
            if result.seq != line.previous:
                result.gaps.append(segment)
                break
            result.lines.append(line)
            origin[line.seq] = segment.number
    return result


class Journal:
    """The end of the journal, where new lines are written."""

    def __init__(self, disk: Disk, folder: Path, segments: Sequence[Segment]) -> None:
        """Write after `segments`, which stay as they are."""
        self._disk = disk
        self._folder = folder
        self._ends = {segment.number: segment.last_seq for segment in segments}
        self._next_number = max(self._ends, default=0) + 1
        self._open: tuple[int, int] | None = None
        # The inode and the least length in bytes of each segment written here.
        self._written: dict[int, tuple[int, int]] = {}
        self.size = 0

    def append(self, lines: Sequence[JournalLine]) -> None:
        """Put the lines on the disk; after an OSError they may or may not be there."""
        if not lines:
            return
        data = b"".join(line.data for line in lines)
        number, handle = self._open or self._begin()
        try:
            self._disk.write(handle, data)
            self._disk.sync(handle)
        except OSError:
            self._abandon(number, handle)
            raise
        self._ends[number] = max(self._ends.get(number, 0), lines[-1].seq)
        inode, length = self._written[number]
        self._written[number] = (inode, length + len(data))
        self.size += len(data)

    def is_whole(self) -> bool:
        """Whether everything written here still lies where it was put; one look for each segment.

        Another program may have removed, moved, emptied or replaced it.
        """
        return all(
            self._is_in_place(number, inode, length)
            for number, (inode, length) in self._written.items()
        )

    def rotate(self) -> None:
        """Begin a new segment with the next line; `size` counts from here."""
        if self._open is not None:
            _, handle = self._open
            self._open = None
            self._disk.close(handle)
        self.size = 0

    def segments_after(self, seq: int) -> set[Path]:
        """Return the segments that are being written, or hold something newer than a change."""
        numbers = {number for number, last in self._ends.items() if last > seq}
        return set(map(self._path, {*numbers, *(self._open or ())[:1]}))

    def forget(self, kept: Iterable[Path]) -> None:
        """Know no segments any more but these."""
        paths = set(kept)
        self._ends = {n: last for n, last in self._ends.items() if self._path(n) in paths}
        self._written = {n: place for n, place in self._written.items() if n in self._ends}

    def drop(self, upto: int) -> None:
        """Remove the segments that hold nothing newer than change `upto`."""
        current = self._open[0] if self._open else None
        for number in [n for n, last in self._ends.items() if last <= upto and n != current]:
            self._disk.unlink(self._path(number))
            del self._ends[number]
            self._written.pop(number, None)

    def _begin(self) -> tuple[int, int]:
        number = self._next_number
        self._next_number += 1
        try:
            handle = self._disk.create(self._path(number))
        except FileNotFoundError:
            # There was no room for the folder when the store was opened.
            self._disk.make_folder(self._folder)
            self._disk.sync_folder(self._folder.parent)
            handle = self._disk.create(self._path(number))
        try:
            self._disk.sync_folder(self._folder)
            made = self._disk.identity(self._path(number))
        except OSError:
            self._abandon(number, handle)
            raise
        self._written[number] = (made.inode if made is not None else 0, 0)
        self._open = (number, handle)
        return self._open

    def _is_in_place(self, number: int, inode: int, length: int) -> bool:
        try:
            found = self._disk.identity(self._path(number))
        except OSError:
            # Nobody may look there just now, which takes nothing away.
            return True
        return found is not None and found.inode == inode and found.size >= length

    def _abandon(self, number: int, handle: int) -> None:
        self._open = None
        with contextlib.suppress(OSError):
            self._disk.close(handle)
        if number not in self._ends:
            # Nothing in it was ever called saved, and a full disk needs its bytes.
            self._written.pop(number, None)
            with contextlib.suppress(OSError):
                self._disk.unlink(self._path(number))

    def _path(self, number: int) -> Path:
        return self._folder / f"{number}.log"
