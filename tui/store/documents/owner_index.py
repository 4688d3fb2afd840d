"""Finding the documents that belong to another without decoding them all."""

import json
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any

from tui.store.files.file_section import each_in
from tui.store.files.raw_documents import Operation, decode


class OwnerIndex:
    """Who owns the documents of one table, by one of their fields.

    It is made on first use, by a search for the field in the raw texts: inside a JSON
    string every quote is escaped, so the field's quoted name cannot be user text. What
    the search finds is a superset, which the decoded documents narrow down.
    """

    def __init__(self, table: str, field: str) -> None:
        self._table = table
        self._field = field
        self._find = re.compile(
            rf'{re.escape(json.dumps(field))}:("[^"\\]*(?:\\.[^"\\]*)*")'
        ).findall
        self._keys: defaultdict[str, bytearray] | None = None
        self._left: Iterator[tuple[str, str]] = iter(())

    def changed(self, operations: list[Operation]) -> None:
        """Take note of changes that were made."""
        if self._keys is not None:
            for table, key, raw in operations:
                if table == self._table and raw is not None:
                    self._add(self._keys, key, raw)

    def owned(self, raw: Mapping[str, str], owner: str) -> list[tuple[str, dict[str, Any]]]:
        """Return the documents whose field is `owner`, with their ids, oldest first."""
        keys = self._begun(raw)
        for key, text in self._left:
            self._add(keys, key, text)
        owned = dict.fromkeys(keys.get(json.dumps(owner), b"").decode("ascii").split())
        found = [(key, decode(there)) for key in owned if (there := raw.get(key)) is not None]
        return [(key, document) for key, document in found if document.get(self._field) == owner]

    def index_piece(self, raw: Mapping[str, str], documents: int) -> bool:
        """Index that many more documents, while nobody waits; returns whether any may be left."""
        keys, indexed = self._begun(raw), 0
        for key, text in islice(self._left, documents):
            self._add(keys, key, text)
            indexed += 1
        return indexed == documents

    def _begun(self, raw: Mapping[str, str]) -> defaultdict[str, bytearray]:
        if self._keys is None:
            self._keys = defaultdict(bytearray)
            self._left = each_in(raw)
        return self._keys

    def _add(self, keys: defaultdict[str, bytearray], key: str, raw: str) -> None:
        for owner in self._find(raw):
            # As texts of their own the ids would take more than the documents do, packed.
            keys[owner] += f"{key} ".encode("ascii")
