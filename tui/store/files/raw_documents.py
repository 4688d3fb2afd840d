"""Documents as the store keeps them in memory: raw JSON text, decoded only on access.

All JSON is ASCII: any TinyDB on any platform opens it, and half a character from a bad
paste (a lone surrogate) survives as it is and never keeps a change from being saved.
"""

import json
import threading
from collections import UserDict
from collections.abc import Iterable, Mapping, MutableMapping
from itertools import islice
from typing import Any
from uuid import UUID

from tui.model.text.patterns import pattern_of

Rows = dict[str, MutableMapping[str, str]]
"""Raw JSON documents by table and document id (a decimal number as text)."""

Operation = tuple[str, str, str | None]
"""What a document is to become: table, document id, raw JSON or None to remove it."""

_ENCODER = json.JSONEncoder(separators=(",", ":"), allow_nan=False, check_circular=False)


_DOCUMENT = pattern_of(r'"(\d+)":(\{.*\})')
_documents_in = _DOCUMENT.findall
_each_document_in = _DOCUMENT.finditer


class FileSection(UserDict[str, str]):
    """One table as it stands in a store file, split into documents on first use.

    Most of a store is notes, and most of them are never looked at. It can also be split
    piece by piece, while nobody waits.
    """

    def __init__(self, body: str, start: int, end: int) -> None:
        """Take the lines from `start` to `end` of the text `body`."""
        self._section: tuple[str, int, int] | None = (body, start, end)
        self._split: dict[str, str] = {}
        self._splitting = threading.Lock()

    @property
    def data(self) -> dict[str, str]:  # type: ignore[override]
        """The documents by id."""
        with self._splitting:
            if self._section is not None:
                self._split.update(_documents_in(*self._section))
                self._section = None
        return self._split

    def split_piece(self, documents: int) -> bool:
        """Split off that many more documents; returns whether any are left."""
        with self._splitting:
            if self._section is None:
                return False
            body, start, end = self._section
            found = list(islice(_each_document_in(body, start, end), documents))
            self._split.update((match[1], match[2]) for match in found)
            left = len(found) == documents
            self._section = (body, found[-1].end(), end) if left else None
            return left

    @property
    def section(self) -> tuple[str, int, int] | None:
        """Where its lines are, None once any of it has been split."""
        return None if self._split else self._section

    def copy(self) -> "FileSection":
        """Return a copy that is split as far as this one."""
        copy = FileSection("", 0, 0)
        with self._splitting:
            copy._section = self._section
            copy._split = dict(self._split)
        return copy


def as_dict(documents: Mapping[str, str]) -> Mapping[str, str]:
    """Return a table's documents as a dict, where a lookup costs a fraction of a section's."""
    return documents.data if isinstance(documents, FileSection) else documents


def encode(document: Mapping[str, Any]) -> str:
    """Return the document as one line of JSON; raises TypeError or ValueError."""
    return _ENCODER.encode(document)


def decode(raw: str) -> dict[str, Any]:
    """Return the document in a line of JSON."""
    document: dict[str, Any] = json.loads(raw)
    return document


def document_id(record_id: str) -> str:
    """Return the TinyDB document id of a record: its UUID as a decimal number."""
    return str(UUID(record_id).int)


def apply(rows: Rows, operations: Iterable[Operation]) -> None:
    """Make the changes in `rows`; a table left without documents is removed."""
    for table, key, raw in operations:
        if raw is not None:
            rows.setdefault(table, {})[key] = raw
        elif table in rows:
            rows[table].pop(key, None)
            if not rows[table]:
                del rows[table]


def difference(before: Rows, after: Rows) -> list[Operation]:
    """Return the operations that turn `before` into `after`."""
    operations: list[Operation] = []
    for table in before.keys() | after.keys():
        old, new = before.get(table, {}), after.get(table, {})
        operations += [(table, key, None) for key in old if key not in new]
        operations += [(table, key, raw) for key, raw in new.items() if old.get(key) != raw]
    return operations


def copy_rows(rows: Rows) -> Rows:
    """Return a copy that later changes do not reach; the texts themselves are shared."""
    return {
        table: documents.copy() if isinstance(documents, FileSection) else dict(documents)
        for table, documents in rows.items()
    }


Change = tuple[str, str, Mapping[str, Any] | None]
"""What a document is to become: table, record id (a UUID), document or None to remove it."""
