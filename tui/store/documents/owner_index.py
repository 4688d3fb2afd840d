"""Finding the documents that belong to another without decoding them all."""

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import Any

from tui.store.files.file_section import FileSection, each_in
from tui.store.files.raw_documents import Operation, decode

_Ids = defaultdict[str, bytearray]
"""Ids by owner, as numbers of 16 bytes: as texts of their own they would take eight times that."""
_BYTES = 16


class OwnerIndex:
    """Who owns the documents of one table, by one of their fields.

    It is made by a search for the field in the raw texts: inside a JSON string every quote is
    escaped, so the field's quoted name cannot be user text. What the search finds is a
    superset, which the decoded documents narrow down.
    """

    def __init__(self, table: str, field: str) -> None:
        self._table = table
        self._field = field
        self._find = re.compile(
            rf'{re.escape(json.dumps(field))}:("[^"\\]*(?:\\.[^"\\]*)*")'
        ).findall
        self._ids: _Ids = defaultdict(bytearray)
        self._changed: _Ids = defaultdict(bytearray)
        self._is_whole = False
        self._left: Iterator[tuple[str, str]] | None = None

    def changed(self, operations: list[Operation]) -> None:
        """Take note of changes that were made."""
        made = ((key, raw) for table, key, raw in operations if table == self._table)
        self._add(self._changed, ((key, raw) for key, raw in made if raw is not None))

    def owned(self, raw: Mapping[str, str], owner: str) -> list[tuple[str, dict[str, Any]]]:
        """Return the documents whose field is `owner`, with their ids, oldest first."""
        quoted = json.dumps(owner)
        documents: Iterable[tuple[str, str]] | None = None
        if not self._is_whole and isinstance(raw, FileSection):
            # To index all of them for the first screen would take ten times as long.
            documents = raw.holding(f"{json.dumps(self._field)}:{quoted}")
        if documents is None:
            self._index_all(raw)
            ids = bytes(self._ids.get(quoted, b"") + self._changed.get(quoted, b""))
            numbers = (ids[at : at + _BYTES] for at in range(0, len(ids), _BYTES))
            keys = dict.fromkeys(str(int.from_bytes(number)) for number in numbers)
            documents = [(key, there) for key in keys if (there := raw.get(key)) is not None]
        found = [(key, decode(text)) for key, text in documents]
        return [(key, document) for key, document in found if document.get(self._field) == owner]

    def take(self, documents: Iterable[tuple[str, str]], *, whole: bool) -> None:
        """Index some of the documents in their order; `whole`: now all are."""
        if not self._is_whole:
            self._add(self._ids, documents)
            self._is_whole = whole

    def index_piece(self, raw: Mapping[str, str], documents: int) -> bool:
        """Index that many more documents, while nobody waits; returns whether any may be left."""
        if self._is_whole:
            return False
        if self._left is None:
            self._left = each_in(raw)
        piece = list(islice(self._left, documents))
        self.take(piece, whole=len(piece) < documents)
        return not self._is_whole

    def _index_all(self, raw: Mapping[str, str]) -> None:
        while self.index_piece(raw, len(raw) + 1):
            pass

    def _add(self, ids: _Ids, documents: Iterable[tuple[str, str]]) -> None:
        for key, raw in documents:
            number = int(key)
            # No record has a longer one; another program may write what it likes.
            if number >> 8 * _BYTES == 0:
                for owner in self._find(raw):
                    ids[owner] += number.to_bytes(_BYTES)
