"""Transactions: the one way the records change, on the disk and in memory, with undo."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar
from uuid import UUID

from pydantic import ValidationError

from tui.model.base import Record, new_id
from tui.model.interview import Note
from tui.model.records import RECORD_TYPES, Records
from tui.model.text import clean_line
from tui.store.documents import Change, DocumentStore

R = TypeVar("R", bound=Record)
Listener = Callable[[frozenset[str]], None]
"""Called after each change with the ids of the records that changed."""

_KIND_OF_TABLE = {kind.table: kind for kind in RECORD_TYPES}
_HISTORY = "history"
_STEPS_KEPT = 200


class MissingRecordError(LookupError):
    """A verb named a record that is not there (any more)."""


@dataclass(frozen=True, slots=True)
class Step:
    """One undoable change: its words, and the documents that undoing or redoing it puts back."""

    id: str
    words: str
    undone: bool
    documents: tuple[Change, ...]

    def to_document(self) -> dict[str, Any]:
        """Return the step as JSON values."""
        return {
            "id": self.id,
            "words": self.words,
            "undone": self.undone,
            "documents": [list(change) for change in self.documents],
        }

    @classmethod
    def from_document(cls, document: Mapping[str, Any]) -> "Step":
        """Read a step back from its document."""
        return cls(
            id=document["id"],
            words=document["words"],
            undone=document["undone"],
            documents=tuple((table, key, value) for table, key, value in document["documents"]),
        )


class Transaction:
    """Changes being collected; reads see what was put before."""

    def __init__(self, records: Records, words: str) -> None:
        self.records = records
        self.words = words
        self.changes: dict[tuple[type[Record], str], Record | None] = {}

    def inner(self) -> "Transaction":
        """Return a view for a verb inside this transaction, whose words do not count."""
        view = Transaction(self.records, self.words)
        view.changes = self.changes
        return view

    def put(self, record: R) -> R:
        """Add the record, or replace the one with its id; returns it."""
        self.changes[type(record), record.id] = record
        return record

    def remove(self, kind: type[Record], record_id: str) -> None:
        """Take the record out."""
        self.changes[kind, record_id] = None

    def get(self, kind: type[R], record_id: str) -> R:
        """The record as the transaction sees it; raises MissingRecordError."""
        if (kind, record_id) in self.changes:
            record = self.changes[kind, record_id]
        else:
            record = self.records.get(kind, record_id)
        if not isinstance(record, kind):
            raise MissingRecordError(f"There is no {kind.__name__.lower()} {record_id!r} any more.")
        return record


class Ledger:
    """The records, their store, and the steps that led here."""

    def __init__(self, path: Path) -> None:
        """Open or create the store at `path`; raises StoreError.

        A document that cannot be read stays in the store; `problems` says which.
        """
        self._store = DocumentStore(path)
        self.records = Records(self._load_notes)
        self.problems: list[str] = []
        self.revision = 0
        self._open: Transaction | None = None
        self._listeners: list[Listener] = []
        for kind in RECORD_TYPES:
            if kind is not Note:
                for record in self._read(kind, self._store.documents(kind.table)):
                    self.records.put(record)
        self._steps = [Step.from_document(each) for each in self._store.documents(_HISTORY)]

    @property
    def path(self) -> Path:
        """Where the store lies."""
        return self._store.path

    def close(self) -> None:
        """Close the store; everything that was said to be saved is on the disk already."""
        self._store.close()

    def subscribe(self, listener: Listener) -> None:
        """Have `listener` called after each change."""
        self._listeners.append(listener)

    @contextmanager
    def transaction(self, words: str) -> Iterator[Transaction]:
        """Collect changes, then make them all at once: one step to undo, called `words`.

        The block may set the words, once it knows them. A transaction inside another
        joins it, so that several verbs become one step. Raises StoreError when the disk
        refuses; then nothing changed. An error inside leaves everything as it was.
        """
        if self._open is not None:
            yield self._open.inner()
            return
        self._open = transaction = Transaction(self.records, words)
        try:
            yield transaction
        finally:
            self._open = None
        if not transaction.changes:
            return
        changes: list[Change] = [
            (kind.table, record_id, record.to_document() if record else None)
            for (kind, record_id), record in transaction.changes.items()
        ]
        step = Step(
            new_id(), clean_line(transaction.words), undone=False, documents=self._current(changes)
        )
        dropped = [each for each in self._steps if each.undone]
        kept = [each for each in self._steps if not each.undone] + [step]
        dropped += kept[:-_STEPS_KEPT]
        history: list[Change] = [(_HISTORY, each.id, None) for each in dropped]
        self._commit(changes, [*history, (_HISTORY, step.id, step.to_document())])
        self._steps = kept[-_STEPS_KEPT:]

    def undo(self) -> str | None:
        """Take the last change back and return its words; None when there is none."""
        done = [step for step in self._steps if not step.undone]
        return self._swap(done[-1]) if done else None

    def redo(self) -> str | None:
        """Make the last undone change again and return its words; None when there is none."""
        undone = [step for step in self._steps if step.undone]
        return self._swap(undone[0]) if undone else None

    def _swap(self, step: Step) -> str:
        swapped = Step(step.id, step.words, not step.undone, self._current(step.documents))
        self._commit(step.documents, [(_HISTORY, step.id, swapped.to_document())])
        self._steps[self._steps.index(step)] = swapped
        return step.words

    def _commit(self, changes: Iterable[Change], history: Iterable[Change]) -> None:
        changes = list(changes)
        self._store.commit([*changes, *history])
        for table, record_id, document in changes:
            kind = _KIND_OF_TABLE[table]
            if document is None:
                self.records.remove(kind, record_id)
            else:
                self.records.put(kind.from_document(document))
        self.revision += 1
        changed = frozenset(record_id for _, record_id, _ in changes)
        for listener in self._listeners:
            listener(changed)

    def _current(self, changes: Iterable[Change]) -> tuple[Change, ...]:
        return tuple(
            (table, record_id, self._store.document(table, record_id))
            for table, record_id, _ in changes
        )

    def _load_notes(self, interview_id: str) -> list[Note]:
        documents = self._store.documents(Note.table)
        own = (each for each in documents if each.get("interview_id") == interview_id)
        return list(self._read(Note, own))

    def _read(self, kind: type[R], documents: Iterable[Mapping[str, Any]]) -> Iterator[R]:
        for document in documents:
            try:
                record = kind.from_document(document)
                UUID(record.id)
            except (ValidationError, ValueError) as error:
                reason = str(error).splitlines()[0]
                name = document.get("id", "without an id")
                self.problems.append(
                    f"One entry in {kind.table} ({name}) cannot be read and was left alone: "
                    f"{reason}"
                )
            else:
                yield record
