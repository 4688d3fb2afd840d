"""TinyDB tables over raw documents: only what is touched is decoded, kept and committed."""

from collections.abc import Callable, Iterator, Mapping, MutableMapping
from typing import Any, cast

from tinydb.storages import Storage
from tinydb.table import Document, Table

from tui.store.files.raw_documents import Operation, decode, encode

RowChange = tuple[str, str | None]
"""A document id, and the raw document or None to remove it."""


class TableView(Mapping[str, dict[str, Any]]):
    """A table to read; each access decodes again, so that nobody holds what others see."""

    def __init__(self, raw: Mapping[str, str]) -> None:
        self.raw = raw

    def __getitem__(self, key: str) -> dict[str, Any]:
        return decode(self.raw[key])

    def __contains__(self, key: object) -> bool:
        return key in self.raw

    def __iter__(self) -> Iterator[str]:
        return iter(list(self.raw))

    def __len__(self) -> int:
        return len(self.raw)


class ChangingView(MutableMapping[int, dict[str, Any]]):
    """A table being changed by one of TinyDB's updaters."""

    def __init__(self, raw: Mapping[str, str]) -> None:
        self._raw = raw
        self._touched: dict[int, dict[str, Any]] = {}
        self._removed: set[int] = set()

    def __contains__(self, key: object) -> bool:
        return key in self._touched or (key not in self._removed and str(key) in self._raw)

    def __getitem__(self, key: int) -> dict[str, Any]:
        if key not in self:
            raise KeyError(key)
        if key not in self._touched:
            self._touched[key] = decode(self._raw[str(key)])
        return self._touched[key]

    def __setitem__(self, key: int, document: dict[str, Any]) -> None:
        self._touched[key] = document
        self._removed.discard(key)

    def __delitem__(self, key: int) -> None:
        if key not in self:
            raise KeyError(key)
        self._touched.pop(key, None)
        self._removed.add(key)

    def __iter__(self) -> Iterator[int]:
        yield from [key for key in map(int, self._raw) if key not in self._removed]
        yield from [key for key in self._touched if str(key) not in self._raw]

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def clear(self) -> None:
        """Remove every document."""
        self._removed.update(map(int, self._raw))
        self._touched.clear()

    def changes(self) -> list[RowChange]:
        """Return what differs; raises TypeError or ValueError for what is not JSON."""
        changes: list[RowChange] = [
            (str(key), None) for key in self._removed if str(key) in self._raw
        ]
        for key, document in self._touched.items():
            raw = encode(document)
            if self._raw.get(str(key)) != raw:
                changes.append((str(key), raw))
        return changes


class RowStorage(Storage):
    """What a JournalTable needs of its storage."""

    def raw(self, table: str) -> Mapping[str, str]:
        """Return the raw documents of a table by id."""
        raise NotImplementedError

    def change(self, operations: list[Operation]) -> int:
        """Make the changes, all or none; returns the number of the change."""
        raise NotImplementedError


class JournalTable(Table):
    """A TinyDB table whose updates commit the documents they touched, and nothing else."""

    def __init__(self, storage: Storage, name: str, *_cache: Any, **_options: Any) -> None:
        # TinyDB hands out cached results again and again: to change one is to change them all.
        super().__init__(storage, name, cache_size=0)
        self._rows = cast(RowStorage, storage)

    def put(self, document: Document) -> None:
        """Add the document, or replace the one with its id as a whole."""

        def replace(table: dict[int, Mapping[str, Any]]) -> None:
            table[document.doc_id] = dict(document)

        self._update_table(replace)

    def _read_table(self) -> dict[str, Mapping[str, Any]]:
        return cast(dict[str, Mapping[str, Any]], TableView(self._rows.raw(self.name)))

    def _update_table(self, updater: Callable[[dict[int, Mapping[str, Any]]], None]) -> None:
        view = ChangingView(self._rows.raw(self.name))
        updater(cast(dict[int, Mapping[str, Any]], view))
        self._rows.change([(self.name, key, raw) for key, raw in view.changes()])
