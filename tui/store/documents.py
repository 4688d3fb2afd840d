"""The documents on the disk: TinyDB tables, changed in transactions."""

from collections.abc import Iterator, Mapping, MutableMapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from tinydb import TinyDB
from tinydb.table import Document

from tui.store.storage import AtomicStorage

SCHEMA = 1

Change = tuple[str, str, Mapping[str, Any] | None]
"""One document as it shall be: table, record id (a UUID), document or None to remove it."""


class DocumentStore:
    """The store file, as documents by table and record id.

    A record's UUID, read as a number, is its TinyDB document id, so that plain
    `TinyDB(path)` opens the file and two stores can be joined without renumbering.
    """

    def __init__(self, path: Path) -> None:
        """Open or create the store at `path`; raises StoreError."""
        self.path = path
        self._storage = AtomicStorage(path)
        self._database = TinyDB(storage=lambda: self._storage)

    def documents(self, table: str) -> Iterator[Document]:
        """Yield the documents of a table in the order they were added."""
        yield from self._database.table(table)

    def document(self, table: str, record_id: str) -> Document | None:
        """Return one document as it stands, None when there is none."""
        found = self._database.table(table).get(doc_id=UUID(record_id).int)
        return found if isinstance(found, Document) else None

    def commit(self, changes: Sequence[Change]) -> None:
        """Make all changes or none; on the disk when this returns; raises StoreError."""
        with self._storage.batch():
            for table_name, record_id, document in changes:
                table = self._database.table(table_name)
                number = UUID(record_id).int
                present = table.contains(doc_id=number)
                if document is None:
                    if present:
                        table.remove(doc_ids=[number])
                elif present:
                    table.update(partial(_replace, new=document), doc_ids=[number])
                else:
                    table.insert(Document(document, doc_id=number))

    def close(self) -> None:
        """Close the store; everything committed is on the disk already."""
        self._database.close()


def _replace(old: MutableMapping[str, Any], *, new: Mapping[str, Any]) -> None:
    old.clear()
    old.update(new)
