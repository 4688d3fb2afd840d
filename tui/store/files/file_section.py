"""One table as it stands in a store file, and what was changed in it since."""

import threading
import zlib
from array import array
from bisect import bisect_left
from collections.abc import ItemsView, Iterable, Iterator, Mapping, MutableMapping, ValuesView
from itertools import islice

from tui.model.text.patterns import pattern_of

Documents = list[tuple[str, str]]
"""Raw JSON documents and their ids."""

PACKED_FROM = 1_000
"""Documents from which on a table is packed."""
_BLOCK = 1 << 13
"""Characters that are looked through, or packed, as one: some 30 documents."""
_BLOCKS_AT_ONCE = 8
_AT_ONCE = 250
_LOOKUPS = 12
"""Documents that are looked up in the text; for more it is split, which takes as long as 14."""
_FAST = 1
_BITS = 20
"""Bits of an entry that say the block; the others are of the id's hash."""

_DOCUMENT = pattern_of(r'"(\d+)":(\{.*\})')
_documents_in = _DOCUMENT.findall


class _Packed:
    """Documents that never change, compressed block by block, in their order."""

    def __init__(self, blocks: list[bytes], entries: Iterable[int]) -> None:
        self._blocks = blocks
        self._entries = array("Q", sorted(entries))
        self._read_last: tuple[int, dict[str, str]] = (-1, {})

    def __len__(self) -> int:
        return len(self._entries)

    def texts(self) -> Iterator[str]:
        """Yield the blocks as they stood in the file."""
        return map(_unpacked, self._blocks)

    def blocks_of(self, key: str) -> Iterator[int]:
        """Yield the blocks that may have a document: nearly always one or none."""
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
                documents = dict(_documents_in(_unpacked(self._blocks[block])))
                self._read_last = block, documents
            if key in documents:
                return documents[key]
        return None


class _Packing:
    """Documents being packed, block by block."""

    def __init__(self, texts: Iterator[str]) -> None:
        self._texts = texts
        self._blocks: list[bytes] = []
        self._entries = array("Q")

    def pack_blocks(self) -> Documents:
        """Pack some more blocks; return what is in them, nothing when there was none left."""
        packed: Documents = []
        for text in islice(self._texts, _BLOCKS_AT_ONCE):
            documents = _documents_in(text)
            number = len(self._blocks)
            self._entries.extend(_hashed(key) << _BITS | number for key, _ in documents)
            self._blocks.append(zlib.compress(text.encode("ascii"), _FAST))
            packed += documents
        return packed

    def packed(self) -> _Packed:
        """Return what was packed."""
        return _Packed(self._blocks, self._entries)


class FileSection(MutableMapping[str, str]):
    """The documents of one table by id, as the file has them and as they were changed since.

    Most of a store is notes, and most of them are never looked at. A few are looked up in the
    text; for more its lines are split. Before that, while nobody waits, many are packed.
    """

    def __init__(self, body: str, start: int, end: int) -> None:
        """Take the lines from `start` to `end` of the text `body`."""
        self._lines: tuple[str, int, int] | None = (body, start, end)
        self._split: dict[str, str] = {}
        self._looked_up: dict[str, str | None] = {}
        self._packed: _Packed | None = None
        self._packing: _Packing | None = None
        self._guard = threading.Lock()
        self._replaced: dict[str, str] = {}
        self._gone: set[str] = set()
        self._added: dict[str, str] = {}

    def __getitem__(self, key: str) -> str:
        found = self._added.get(key) or self._replaced.get(key)
        if found is None and key not in self._gone:
            found = self._find(key)
        if found is None:
            raise KeyError(key)
        return found

    def __setitem__(self, key: str, raw: str) -> None:
        is_new = key in self._added or key in self._gone or self._find(key) is None
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
        return dict(self.each()) if self._is_changed or isinstance(in_file, _Packed) else in_file

    def each(self) -> Iterator[tuple[str, str]]:
        """Yield the ids and documents as they are now; what is not split stays so."""
        for text in self._texts_in_file():
            yield from self._now(_documents_in(text))
        yield from list(self._added.items())

    def texts(self) -> Iterator[str]:
        """Yield it as it stands in a file; between two pieces go a comma and a line feed."""
        packed = self._packed
        touched = {*self._replaced, *self._gone}
        blocks = {block for key in touched for block in packed.blocks_of(key)} if packed else None
        for number, text in enumerate(self._texts_in_file()):
            is_touched = touched and (blocks is None or number in blocks)
            now = _as_lines(self._now(_documents_in(text))) if is_touched else text
            if now:
                yield now
        yield from _in_pieces(self._added)

    def holding(self, text: str) -> Documents | None:
        """Return the documents with a text in them, without a split: those of the file come first.

        None when they are split or packed.
        """
        lines = self._lines
        if lines is None:
            return None
        body, at, end = lines
        found: Documents = []
        while (at := body.find(text, at, end)) >= 0:
            first, last = body.rfind("\n", 0, at) + 1, body.find("\n", at)
            found += _documents_in(body, first, last)
            at = last
        changed = [*self._replaced.items(), *self._added.items()]
        kept = [each for each in found if each[0] not in self._replaced.keys() | self._gone]
        return kept + [each for each in changed if text in each[1]]

    def pack_piece(self) -> Documents:
        """Pack some more, if there are many; return them, nothing once all are packed.

        Until then they are kept as they were as well. A few are split: then nothing keeps the
        text of the whole file.
        """
        with self._guard:
            if self._packing is None:
                if self._packed is not None:
                    return []
                if not self._are_many():
                    self._split_lines()
                    return []
                self._packing = _Packing(self._texts_split())
            if documents := self._packing.pack_blocks():
                return documents
            self._packed, self._packing = self._packing.packed(), None
            self._lines, self._split, self._looked_up = None, {}, {}
            return []

    @property
    def is_packed(self) -> bool:
        """Whether all that the file has is packed."""
        return self._packed is not None

    @property
    def section(self) -> tuple[str, int, int] | None:
        """Where its lines are, None once any is changed, or they are split or packed."""
        return None if self._is_changed else self._lines

    def copy(self) -> "FileSection":
        """Return a copy that changes of this one do not reach; what the file has is shared."""
        copy = FileSection("", 0, 0)
        with self._guard:
            copy._lines, copy._split, copy._packed = self._lines, self._split, self._packed
            copy._looked_up = dict(self._looked_up)
        copy._replaced, copy._gone = dict(self._replaced), set(self._gone)
        copy._added = dict(self._added)
        return copy

    @property
    def _is_changed(self) -> bool:
        return bool(self._replaced or self._gone or self._added)

    def _find(self, key: str) -> str | None:
        """Return a document as the file has it, None when it has none."""
        with self._guard:
            if self._lines is not None and key not in self._looked_up:
                if len(self._looked_up) < _LOOKUPS:
                    self._looked_up[key] = _look_up(key, *self._lines)
                else:
                    self._split_lines()
            if self._lines is not None:
                return self._looked_up[key]
        return self._in_file().get(key)

    def _in_file(self) -> dict[str, str] | _Packed:
        with self._guard:
            return self._split_lines() if self._packed is None else self._packed

    def _split_lines(self) -> dict[str, str]:
        if self._lines is not None:
            self._split = dict(_documents_in(*self._lines))
            self._lines, self._looked_up = None, {}
        return self._split

    def _texts_in_file(self) -> Iterator[str]:
        with self._guard:
            return self._texts_split() if self._packed is None else self._packed.texts()

    def _texts_split(self) -> Iterator[str]:
        return _in_pieces(self._split) if self._lines is None else _blocks(*self._lines)

    def _are_many(self) -> bool:
        if self._lines is None:
            return len(self._split) >= PACKED_FROM
        body, start, end = self._lines
        return body.count("\n", start, end) + 1 >= PACKED_FROM

    def _now(self, documents: Documents) -> Documents:
        """Return documents of the file as they are now."""
        if not (self._replaced or self._gone):
            return documents
        replaced, gone = self._replaced, self._gone
        return [(key, replaced.get(key, raw)) for key, raw in documents if key not in gone]


def each_in(documents: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield a table's ids and documents as they are now, whatever is changed meanwhile."""
    if isinstance(documents, FileSection):
        return documents.copy().each()
    return iter([*documents.items()])


def lines_of(documents: Mapping[str, str]) -> Iterator[str]:
    """Yield a table as it stands in a file; between two pieces go a comma and a line feed."""
    return documents.texts() if isinstance(documents, FileSection) else _in_pieces(documents)


def _blocks(body: str, start: int, end: int) -> Iterator[str]:
    while start < end:
        # A line feed inside a document is escaped.
        last = body.find(",\n", start + _BLOCK, end)
        last = end if last < 0 else last
        yield body[start:last]
        start = last + len(",\n")


def _look_up(key: str, body: str, start: int, end: int) -> str | None:
    """Return the document of an id in lines, None when there is none."""
    # A line feed inside a document is escaped; what is looked up is mostly of late.
    wanted = f'"{key}":'
    at = body.rfind(f"\n{wanted}", start, end) + 1
    if not at and not body.startswith(wanted, start, end):
        return None
    at = at or start
    after = body.find("\n", at, end)
    return dict(_documents_in(body, at, end if after < 0 else after)).get(key)


def _in_pieces(documents: Mapping[str, str]) -> Iterator[str]:
    left = iter([*documents.items()])
    while piece := list(islice(left, _AT_ONCE)):
        yield _as_lines(piece)


def _as_lines(documents: Documents) -> str:
    return ",\n".join([f'"{key}":{raw}' for key, raw in documents])


def _unpacked(block: bytes) -> str:
    return zlib.decompress(block).decode("ascii")


def _hashed(key: str) -> int:
    return hash(key) & (1 << 64 - _BITS) - 1
