"""The documents of a store: TinyDB tables, changed in transactions that last."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from operator import itemgetter
from pathlib import Path
from time import sleep
from types import TracebackType
from typing import Self, cast
from uuid import UUID

from tinydb import TinyDB
from tinydb.table import Document

from tui.store.documents.half_typed import Drafts
from tui.store.documents.owner_index import OwnerIndex
from tui.store.documents.tinydb_storage import JournalStorage
from tui.store.documents.tinydb_table import JournalTable
from tui.store.files.disk import Disk, FileIdentity
from tui.store.files.file_section import FileSection, each_in
from tui.store.files.raw_documents import Change, Rows, copy_rows
from tui.store.loading import loading
from tui.store.saving import SaveState, Saving

_NOTES = "notes"
_DECODED_AT_ONCE = 500
_WARMED_AT_ONCE = 400
_REST = 0.002


class _Database(TinyDB):
    table_class = JournalTable

    def journal_table(self, name: str) -> JournalTable:
        return cast(JournalTable, self.table(name))


class DocumentStore:
    """The store file, as documents by table and record id.

    A record's UUID, read as a number, is its TinyDB document id, so that plain
    `TinyDB(path)` opens the file and two stores can be merged without renumbering.

    `reports` says in sentences what happened at opening: damage repaired, another
    program's changes taken, an older version's store taken over, or why the store can
    only be read; `read_only` is that reason, empty when it can be written.
    """

    def __init__(self, path: Path, disk: Disk | None = None, *, reading: bool = False) -> None:
        """Open or create the store at `path`, or only read it; raises StoreError."""
        with loading():
            self._storage = JournalStorage(path, disk, reading=reading)
        self.path = path
        self.paths = self._storage.paths
        self.reports = self._storage.reports
        self.read_only = self._storage.read_only
        self._database = _Database(storage=lambda: self._storage)
        self._drafts = Drafts(self._storage)
        self._notes = OwnerIndex(_NOTES, "interview_id")
        self._storage.indexes.append(self._notes)
        self._storage.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def tables(self) -> set[str]:
        """Return the names of the tables that hold documents."""
        return self._database.tables()

    def documents(self, table: str) -> Iterator[Document]:
        """Yield the documents of a table in the order they were added."""
        items = each_in(self._storage.raw(table))
        while chunk := list(islice(items, _DECODED_AT_ONCE)):
            # One call of the decoder for many documents takes half the time.
            decoded = json.loads(f"[{','.join([raw for _, raw in chunk])}]")
            for (key, _), document in zip(chunk, decoded, strict=True):
                yield Document(document, doc_id=int(key))

    def raw_documents(self, table: str) -> Iterator[str]:
        """Yield the documents of a table as JSON, in the order they were added."""
        return map(itemgetter(1), each_in(self._storage.raw(table)))

    def rows(self) -> Rows:
        """Return all documents as raw JSON, in a copy that later changes do not reach."""
        with self._storage.guard:
            return copy_rows(self._storage.rows)

    def document(self, table: str, record_id: str) -> Document | None:
        """Return one document as it stands, None when there is none."""
        found = self._database.table(table).get(doc_id=UUID(record_id).int)
        return found if isinstance(found, Document) else None

    def notes(self, interview_id: str) -> Iterator[Document]:
        """Yield the notes of an interview; only these are decoded."""
        with self._storage.guard:
            found = self._notes.owned(self._storage.raw(_NOTES), interview_id)
        for key, document in found:
            yield Document(document, doc_id=int(key))

    def warm_up(self) -> None:
        """Take up little memory, and make the first look at notes fast, in pieces of a millisecond.

        To be called in a thread of its own, once the first screen is there.
        """
        while self._warm_piece():
            sleep(_REST)

    def _warm_piece(self) -> bool:
        with self._storage.guard:
            for table, raw in self._storage.rows.items():
                if isinstance(raw, FileSection) and (piece := raw.pack_piece()):
                    if table == _NOTES:
                        self._notes.take(piece, whole=False)
                    return True
            notes = self._storage.raw(_NOTES)
            if isinstance(notes, FileSection) and notes.is_packed:
                self._notes.take((), whole=True)
            return self._notes.index_piece(notes, _WARMED_AT_ONCE)

    def commit(self, changes: Iterable[Change], clearing: Sequence[str] = ()) -> int:
        """Make all changes or none, and forget the drafts with the keys `clearing`.

        Returns the number of the change at once: it is visible from now on, and on its
        way to the disk, where `state` tells when it has arrived. Raises StoreError when
        the store can only be read, TypeError or ValueError for what is not JSON; then
        nothing has changed.
        """
        with self._storage.transaction():
            self._make(changes, clearing)
        return self._storage.seq

    def commit_for_good(self, changes: Iterable[Change], clearing: Sequence[str] = ()) -> None:
        """Make all changes or none, as `commit` does, and have what was before them erased.

        `erased` tells when no file of the store has it any more.
        """
        # What fails here must not leave the mark that something is to be erased.
        made = list(changes)
        with self._storage.erasing_transaction():
            self._make(made, clearing)

    def erased(self, timeout: float) -> str:
        """Wait up to `timeout` seconds for the erasing; return why it is not done yet, or ""."""
        writer = self._storage.writer
        return writer.wait_for_erasing(timeout) if writer is not None else self.refusal

    def _make(self, changes: Iterable[Change], clearing: Sequence[str]) -> None:
        for table_name, record_id, document in changes:
            table = self._database.journal_table(table_name)
            number = UUID(record_id).int
            if document is None:
                table.remove(doc_ids=[number])
            else:
                table.put(Document(document, doc_id=number))
        for key in clearing:
            self._storage.change(self._drafts.clearing(key))

    def save_draft(self, key: str, text: str) -> None:
        """Keep half-typed text, on its way to the disk within 0.4 s; not a step to undo.

        An empty text removes the draft. A store that can only be read does not keep it.
        """
        self._drafts.save(key, text)

    def save_drafts(self, texts: Mapping[str, str]) -> None:
        """Keep texts by key as one change, on its way to the disk at once; raises StoreError."""
        self._drafts.save_now(texts)

    def drafts(self) -> dict[str, str]:
        """Return all half-typed texts by key, once they are on their way to the disk."""
        self._drafts.collect()
        return {key: self._drafts.get(key) for key in self._drafts.keys("")}

    def draft_keys(self, beginning: str) -> list[str]:
        """Return the keys of the half-typed texts that begin so, in their order."""
        return self._drafts.keys(beginning)

    def draft(self, key: str) -> str:
        """Return the half-typed text under this key, empty when there is none."""
        return self._drafts.get(key)

    def clear_draft(self, key: str) -> None:
        """Forget the half-typed text under this key."""
        self._drafts.save(key, "")

    @property
    def refusal(self) -> str:
        """Why no change can be made, as of now; empty when one can."""
        return self._storage.refusal

    @property
    def state(self) -> SaveState:
        """Whether the disk holds everything; drafts count from the moment they are on their way."""
        writer = self._storage.writer
        return writer.state if writer is not None else SaveState(Saving.SAVED)

    def changed_outside(self) -> FileIdentity | None:
        """Return which version of the store file another program put there, None if none did."""
        writer = self._storage.writer
        return writer.changed_outside() if writer is not None else None

    def look_at_journal(self) -> None:
        """Have everything saved again if another program took the journal away; `reports` tell."""
        if self._storage.writer is not None:
            self._storage.writer.look_at_journal()

    def on_state(self, listener: Callable[[SaveState], None]) -> None:
        """Have `listener` called with each new state, from the thread that writes."""
        if self._storage.writer is not None:
            self._storage.writer.listener = listener

    def flush(self, timeout: float = 5.0) -> bool:
        """Wait up to `timeout` seconds until all is saved or refused; returns whether saved."""
        writer = self._storage.writer
        return writer is None or writer.flush(timeout)

    def close(self) -> None:
        """Save everything, make a store file of it, and let the next process write.

        Raises StoreError when the disk refused some changes; the store is closed all the same.
        """
        self._storage.close()
