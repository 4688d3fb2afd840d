"""TinyDB's Storage over raw documents and a journal."""

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tui.store.documents.owner_index import OwnerIndex
from tui.store.documents.tinydb_table import RowStorage, TableView
from tui.store.errors import StoreError, cannot
from tui.store.files.disk import Disk, RealDisk
from tui.store.files.journal import change_line
from tui.store.files.lock import holder
from tui.store.files.migrations import SCHEMA
from tui.store.files.opening import in_use_by, open_store
from tui.store.files.raw_documents import Operation, Rows, apply, copy_rows, difference, encode
from tui.store.files.writer import Image, Writer

_ERASING_MAY_TAKE = 5.0
"""Seconds to wait for an erasing before the next."""


class JournalStorage(RowStorage):
    """The documents in memory, and the writer that puts their changes on the disk.

    `writer` is None and `read_only` says why when the store can only be read.
    """

    def __init__(self, path: Path, disk: Disk | None = None, *, reading: bool = False) -> None:
        """Open or create the store at `path`; raises StoreError. `start` begins to write."""
        super().__init__()
        opened = open_store(path, disk or RealDisk(), reading=reading)
        self.paths = opened.paths
        self.reports = opened.reports
        self.read_only = opened.read_only
        self._beside_writer = opened.beside_writer
        self.guard = threading.Condition()
        self.indexes: list[OwnerIndex] = []
        self.writer: Writer | None = None
        state = opened.loaded.state
        self.rows: Rows = state.rows
        self.seq = state.seq
        self._next_seq = opened.loaded.next_seq
        self._lock = opened.lock
        self._closed = False
        self._batch: list[Operation] | None = None
        self._former: list[Operation] = []
        if opened.saver is not None:
            self.writer = Writer(opened.saver, self.guard, self._image)
            self.writer.durable = state.lines[0].previous if state.lines else state.seq
            self.writer.snapshot_due = opened.loaded.snapshot_due
            self.writer.erase_due = opened.erase_due
            self.writer.add(state.lines)

    @property
    def refusal(self) -> str:
        """Why no change can be made, as of now; empty when one can."""
        if self._beside_writer:
            return in_use_by(holder(self.paths.lock))
        return self.read_only

    def start(self) -> None:
        """Have changes written by a thread of their own."""
        if self.writer is not None:
            self.writer.start()

    def read(self) -> dict[str, Any]:
        """Return the tables as TinyDB expects them."""
        return {table: TableView(raw) for table, raw in self.rows.items()}

    def write(self, data: Mapping[str, Any]) -> None:
        """Make `data` the whole database: what differs is one change."""
        wanted: Rows = {}
        for table, documents in data.items():
            if isinstance(documents, TableView):
                wanted[table] = dict(documents.raw)
            else:
                wanted[table] = {str(key): encode(document) for key, document in documents.items()}
        self.change(difference(self.rows, {table: raw for table, raw in wanted.items() if raw}))

    def raw(self, table: str) -> Mapping[str, str]:
        """Return the raw documents of a table by id."""
        return self.rows.get(table, {})

    def change(self, operations: list[Operation]) -> int:
        """Make the changes, all or none; returns the number they are saved under.

        Inside a `transaction` they wait for its end. Raises StoreError when the store can
        only be read.
        """
        if self.writer is None or self._closed:
            raise StoreError(self.refusal or "The store is closed.")
        with self.guard:
            if self._batch is None:
                self._apply(operations)
                self._log(operations)
            else:
                self._former += [(t, key, self.raw(t).get(key)) for t, key, _ in operations]
                self._apply(operations)
                self._batch += operations
        return self.seq

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Make all changes inside one change; after an error none of them is made."""
        with self.guard:
            self._batch, self._former = [], []
            try:
                yield
                self._log(self._batch)
            except BaseException:
                self._apply(self._former[::-1])
                raise
            finally:
                self._batch, self._former = None, []

    @contextmanager
    def erasing_transaction(self) -> Iterator[None]:
        """Make all changes inside one change, and have what was before it erased from the disk.

        Raises StoreError when the store cannot be written; then nothing has changed.
        """
        writer = self.writer
        if writer is None or self._closed:
            raise StoreError(self.refusal or "The store is closed.")
        if why := writer.wait_for_erasing(_ERASING_MAY_TAKE):
            raise StoreError(
                f"The last forgetting is not carried out on the disk yet ({why}): try again later."
            )
        with self.guard:
            try:
                writer.mark_erasing(self._next_seq)
            except OSError as error:
                raise cannot("written", self.paths.main, error) from error
            with self.transaction():
                yield
            writer.erase_soon()

    def close(self) -> None:
        """Save everything, make a store file of it, and let the next process write.

        Raises StoreError when the disk refused some changes; the store is closed all the same.
        """
        writer = self.writer
        if writer is None or self._closed:
            return
        try:
            saved = writer.close()
        finally:
            self._closed = True
            if self._lock is not None:
                self._lock.release()
        if not saved:
            state = writer.state
            raise StoreError(
                f"The last changes ({state.waiting}) could not be saved: {state.reason}. "
                f"What was saved before is safe in {self.paths.main}."
            )

    def _apply(self, operations: list[Operation]) -> None:
        apply(self.rows, operations)
        for index in self.indexes:
            index.changed(operations)

    def _log(self, operations: list[Operation]) -> None:
        if operations and self.writer is not None:
            line = change_line(self._next_seq, self.seq, SCHEMA, operations)
            self._next_seq += 1
            self.seq = line.seq
            self.writer.add([line])

    def _image(self) -> Image:
        with self.guard:
            return copy_rows(self.rows), SCHEMA, self.seq
