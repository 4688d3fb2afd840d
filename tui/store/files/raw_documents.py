"""Documents as the store keeps them in memory: raw JSON text, decoded only on access.

All JSON is ASCII: any TinyDB on any platform opens it, and half a character from a bad
paste (a lone surrogate) survives as it is and never keeps a change from being saved.
"""

import json
from collections.abc import Iterable, Mapping, MutableMapping
from typing import Any
from uuid import UUID

from tui.store.files.file_section import FileSection

Rows = dict[str, MutableMapping[str, str]]
"""Raw JSON documents by table and document id (a decimal number as text)."""

Operation = tuple[str, str, str | None]
"""What a document is to become: table, document id, raw JSON or None to remove it."""

_ENCODER = json.JSONEncoder(separators=(",", ":"), allow_nan=False, check_circular=False)


def as_dict(documents: Mapping[str, str]) -> Mapping[str, str]:
    """Return a table's documents as a dict, where a lookup costs a fraction of a section's."""
    return documents.as_dict() if isinstance(documents, FileSection) else documents


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
