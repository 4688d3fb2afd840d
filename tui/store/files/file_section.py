"""One table as it stands in a store file, and what was changed in it since."""

import threading
import zlib
from array import array
from bisect import bisect_left
from collections.abc import ItemsView, Iterable, Iterator, Mapping, MutableMapping, ValuesView
from itertools import islice

from tui.model.text.patterns import pattern_of

_DOCUMENT = pattern_of(r'"(\d+)":(\{.*\})')
_documents_in = _DOCUMENT.findall
_each_document_in = _DOCUMENT.finditer

BLOCK = 256
"""Documents that are compressed, or written, as one."""
PACKED_FROM = 1_000
"""Documents from which on a table is worth it."""
_FAST = 1
_BITS = 20
"""Bits of an entry that are the block; the others are of the id's hash."""


class _Packed:
    """Documents that never change, compressed block by block, in their order."""

    def __init__(self, blocks: list[bytes], entries: "array[int]", count: int) -> None:
        self._blocks = blocks
        self._entries = entries
        self._count = count
        self._read_last: tuple[int, dict[str, str]] = (-1, {})

    def __len__(self) -> int:
        return self._count

    def texts(self) -> Iterator[str]:
        """Yield the blocks as they stand in a file, but for what is between them."""
        for block in self._blocks:
            yield _unpacked(block)

    def blocks_of(self, key: str) -> Iterator[int]:
        """Yield the blocks that may have a document, nearly always one or none."""
        wanted = _hashed(key)
        at = bisect_left(self._entries, wanted << _BITS)
        while at < len(self._entries) and self._entries[at] >> _BITS == wanted:
            yield self._entries[at] & (1 << _BITS) - 1
            at += 1

    def get(self, key: str) -> str | None:
        """Return a document, None when there is none."""
        for block in self.blocks_of(key):
            number, documents = self._read_last
            if number != block:
                documents = dict(
                    _documents_in(zlib.decompress(self._blocks[block]).decode("ascii"))
                )
                self._read_last = block, documents
            if key in documents:
                return documents[key]
        return None


class _Packing:
    """Documents being packed, block by block."""

    def __init__(self, documents: Iterator[tuple[str, str]]) -> None:
        self._documents = documents
        self._blocks: list[bytes] = []
        self._entries = array("Q")
        self._count = 0

    def pack_block(self) -> bool:
        """Pack one more block; return whether any may be left."""
        block = list(islice(self._documents, BLOCK))
        if block:
            number = len(self._blocks)
            self._entries.extend(_hashed(key) << _BITS | number for key, _ in block)
            self._blocks.append(zlib.compress(_lines(block).encode("ascii"), _FAST))
            self._count += len(block)
        return len(block) == BLOCK

    def packed(self) -> _Packed:
        """Return what was packed."""
        return _Packed(self._blocks, array("Q", sorted(self._entries)), self._count)


class FileSection(MutableMapping[str, str]):
    """The documents of one table by id, split on first use.

    Most of a store is notes, and most of them are never looked at: while nobody waits, many
    are packed, piece by piece. What is changed stands beside what the file had.
    """

    def __init__(self, body: str, start: int, end: int) -> None:
        """Take the lines from `start` to `end` of the text `body`."""
        self._lines: tuple[str, int, int] | None = (body, start, end)
        self._split: dict[str, str] = {}
        self._packed: _Packed | None = None
        self._packing: _Packing | None = None
        self._guard = threading.Lock()
        self._replaced: dict[str, str] = {}
        self._gone: set[str] = set()
        self._added: dict[str, str] = {}

    def __getitem__(self, key: str) -> str:
        found = self._added.get(key) or self._replaced.get(key)
        if found is None and key not in self._gone:
            found = self._in_file().get(key)
        if found is None:
            raise KeyError(key)
        return found

    def __setitem__(self, key: str, raw: str) -> None:
        is_new = key in self._added or key in self._gone or self._in_file().get(key) is None
        (self._added if is_new else self._replaced)[key] = raw

    def __delitem__(self, key: str) -> None:
        if key not in self:
            raise KeyError(key)
        if self._added.pop(key, None) is None:
            self._replaced.pop(key, None)
            self._gone.add(key)

    def __len__(self) -> int:
        return len(self._in_file()) - len(self._gone) + len(self._added)

    def __iter__(self) -> Iterator[str]:
        return (key for key, _ in self.each())

    def items(self) -> ItemsView[str, str]:
        """The ids and documents in their order, as they are now."""
        return self.as_dict().items()

    def values(self) -> ValuesView[str]:
        """The documents in their order, as they are now."""
        return self.as_dict().values()

    def as_dict(self) -> Mapping[str, str]:
        """Return the documents as a dict, where a lookup costs a fraction of one here."""
        in_file = self._in_file()
        if isinstance(in_file, dict) and self._is_unchanged:
            return in_file
        return dict(self.each())

    def each(self) -> Iterator[tuple[str, str]]:
        """Yield the ids and documents, of those packed never more than a block at a time."""
        in_file = self._in_file()
        if isinstance(in_file, dict):
            yield from self._changed(in_file.items())
        else:
            for text in in_file.texts():
                yield from self._changed(_documents_in(text))
        yield from list(self._added.items())

    def texts(self) -> Iterator[str]:
        """Yield it as it stands in a file; between two pieces go a comma and a line feed."""
        in_file = self._in_file()
        if isinstance(in_file, dict):
            yield from _in_pieces(self.each())
            return
        touched = {
            block for key in (*self._replaced, *self._gone) for block in in_file.blocks_of(key)
        }
        for number, text in enumerate(in_file.texts()):
            now = _lines(self._changed(_documents_in(text))) if number in touched else text
            if now:
                yield now
        yield from _in_pieces(list(self._added.items()))

    def pack_piece(self) -> bool:
        """Pack a millisecond's worth more, if there are many; return whether any are left.

        Until all are packed, they are kept as they were as well.
        """
        with self._guard:
            if self._packing is None:
                if self._packed is not None or not self._are_many():
                    return False
                self._packing = _Packing(self._from_file())
            if self._packing.pack_block():
                return True
            self._packed, self._packing = self._packing.packed(), None
            self._lines, self._split = None, {}
            return False

    @property
    def section(self) -> tuple[str, int, int] | None:
        """Where its lines are, None once any of it has been split or changed."""
        return self._lines if self._is_unchanged else None

    def copy(self) -> "FileSection":
        """Return a copy that changes of this one do not reach; what the file had is shared."""
        copy = FileSection("", 0, 0)
        with self._guard:
            copy._lines, copy._split, copy._packed = self._lines, self._split, self._packed
        copy._replaced, copy._gone = dict(self._replaced), set(self._gone)
        copy._added = dict(self._added)
        return copy

    @property
    def _is_unchanged(self) -> bool:
        return not (self._replaced or self._gone or self._added)

    def _in_file(self) -> "dict[str, str] | _Packed":
        with self._guard:
            if self._packed is not None:
                return self._packed
            if self._lines is not None:
                self._split = dict(_documents_in(*self._lines))
                self._lines = None
            return self._split

    def _from_file(self) -> Iterator[tuple[str, str]]:
        if self._lines is None:
            return iter(list(self._split.items()))
        return ((match[1], match[2]) for match in _each_document_in(*self._lines))

    def _are_many(self) -> bool:
        if self._lines is None:
            return len(self._split) >= PACKED_FROM
        body, start, end = self._lines
        return body.count("\n", start, end) + 1 >= PACKED_FROM

    def _changed(self, documents: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
        """Return documents of the file as they are now."""
        if not (self._replaced or self._gone):
            return [*documents]
        return [
            (key, self._replaced.get(key, raw)) for key, raw in documents if key not in self._gone
        ]


def each_in(documents: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield a table's ids and documents as they are now, whatever is changed meanwhile."""
    return (
        documents.copy().each()
        if isinstance(documents, FileSection)
        else iter([*documents.items()])
    )


def lines_of(documents: Mapping[str, str]) -> Iterator[str]:
    """Yield a table as it stands in a file, in pieces with a comma and a line feed between them."""
    return (
        documents.texts() if isinstance(documents, FileSection) else _in_pieces(documents.items())
    )


def _in_pieces(documents: Iterable[tuple[str, str]]) -> Iterator[str]:
    left = iter(documents)
    while block := list(islice(left, BLOCK)):
        yield _lines(block)


def _unpacked(block: bytes) -> str:
    return zlib.decompress(block).decode("ascii")


def _hashed(key: str) -> int:
    return hash(key) & (1 << 64 - _BITS) - 1


def _lines(documents: Iterable[tuple[str, str]]) -> str:
    return ",\n".join([f'"{key}":{raw}' for key, raw in documents])
