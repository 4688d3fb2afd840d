"""Transactions: the one way the records change, on the disk and in memory, with undo."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

from pydantic import ValidationError

from tui.model.base import Record, new_id, slim
from tui.model.note import Note
from tui.model.records import RECORD_TYPES, Records
from tui.model.text.lines import clean_line, clean_text
from tui.store.documents.document_store import DocumentStore
from tui.store.files.disk import Disk, FileIdentity
from tui.store.files.memory_disk import MemoryDisk
from tui.store.files.raw_documents import Change
from tui.store.loading import loading
from tui.store.reading import RecordReader, slim_all
from tui.store.saving import SaveState
from tui.store.steps import TABLE as _HISTORY
from tui.store.steps import Step, to_redo, to_undo, words_of
from tui.store.versions import Seen

R = TypeVar("R", bound=Record)
Listener = Callable[[frozenset[str]], None]
"""Called after each change with the ids of the records that changed."""

_KIND_OF_TABLE = {kind.table: kind for kind in RECORD_TYPES}
_STEPS_KEPT = 200


class MissingRecordError(LookupError):
    """A verb named a record that is not there, or no longer there."""


class Transaction:
    """Changes being collected; reads see what was put before."""

    def __init__(self, records: Records, words: str) -> None:
        self.records = records
        self.words = words
        self.changes: dict[tuple[type[Record], str], Record | None] = {}
        self.cleared_drafts: list[str] = []
        self.seen: list[Seen] = []

    def inner(self) -> "Transaction":
        """Return a view for a verb inside this transaction; the words of that verb do not count."""
        view = Transaction(self.records, self.words)
        view.changes = self.changes
        view.cleared_drafts = self.cleared_drafts
        view.seen = self.seen
        return view

    def put(self, record: R) -> R:
        """Add the record, or replace the one with its id; returns it."""
        self.changes[type(record), record.id] = record
        return record

    def remove(self, kind: type[Record], record_id: str) -> None:
        """Take the record out."""
        self.changes[kind, record_id] = None

    def documents(self) -> Iterator[Change]:
        """Yield the changes as documents, and let go of each: thousands would be there twice."""
        for kind, record_id in list(self.changes):
            record = self.changes.pop((kind, record_id))
            yield kind.table, record_id, record.to_document() if record else None

    def clear_draft(self, key: str) -> None:
        """Forget the half-typed text under this key together with the changes."""
        self.cleared_drafts.append(key)

    def get(self, kind: type[R], record_id: str) -> R:
        """Return the record as the transaction sees it; raises MissingRecordError."""
        if (kind, record_id) in self.changes:
            record = self.changes[kind, record_id]
        else:
            record = self.records.get(kind, record_id)
        if not isinstance(record, kind):
            raise MissingRecordError(f"There is no {kind.__name__.lower()} {record_id!r} any more.")
        return record


class Ledger:
    """The records, their store, and the steps that led here.

    `thrown_away` says that nothing of it outlasts the program, as in the demo.
    """

    thrown_away = False

    burst = ""
    """What the steps made now have in common, to be undone together; empty for nothing."""

    def __init__(self, path: Path, *, reading: bool = False, disk: Disk | None = None) -> None:
        """Open or create the store at `path`, or only read it; raises StoreError.

        A document that cannot be read stays in the store; `problems` says which. Without a
        `disk` it is on the one of this computer.
        """
        self.in_memory = isinstance(disk, MemoryDisk)
        with loading():
            self._open_at(path, disk, reading=reading)

    def _open_at(self, path: Path, disk: Disk | None, *, reading: bool) -> None:
        self._store = DocumentStore(path, disk, reading=reading)
        self.records = Records(self.read_notes)
        self._reader = RecordReader()
        self.revision = 0
        self._open: Transaction | None = None
        self._listeners: list[Listener] = []
        for kind in RECORD_TYPES:
            if kind is not Note:
                for record in self._reader.read(kind, self._store.raw_documents(kind.table)):
                    self.records.put(record)
        self._steps = list(self._read_steps())

    @property
    def path(self) -> Path:
        """The path of the store."""
        return self._store.path

    @property
    def mail_memory(self) -> Path:
        """The path of what is remembered of the mail that was read."""
        return self._store.paths.mail

    def owns(self, path: Path) -> bool:
        """Whether a path is the store, or one of the files and folders beside it."""
        return self._store.paths.owns(path)

    @property
    def problems(self) -> list[str]:
        """Which documents could not be read, in sentences."""
        return self._reader.problems

    @property
    def reports(self) -> list[str]:
        """What happened when the store was opened and since then, in sentences."""
        return self._store.reports

    @property
    def read_only(self) -> str:
        """Why the store can only be read; empty when it can be written."""
        return self._store.read_only

    @property
    def refusal(self) -> str:
        """Why no change can be made, as of now; empty when one can."""
        return self._store.refusal

    @property
    def state(self) -> SaveState:
        """Whether the disk holds everything; if not, why."""
        return self._store.state

    def changed_outside(self) -> FileIdentity | None:
        """Return which version of the store file another program put there, None if none did.

        It is one look at the disk. What is there is set aside when the store is closed.
        """
        return self._store.changed_outside()

    def look_at_journal(self) -> None:
        """Have everything saved again if another program took the journal away; `reports` tell.

        It waits for nothing: the thread that writes does it.
        """
        self._store.look_at_journal()

    def on_state(self, listener: Callable[[SaveState], None]) -> None:
        """Have `listener` called with each new state, from the thread that writes."""
        self._store.on_state(listener)

    def erased(self, timeout: float) -> str:
        """Wait up to `timeout` seconds until what was made for good is so on the disk.

        Return why it is not yet, empty when it is.
        """
        return self._store.erased(timeout)

    def flush(self, timeout: float = 5.0) -> bool:
        """Wait up to `timeout` seconds until all is saved or refused; returns whether saved."""
        return self._store.flush(timeout)

    def warm_up(self) -> None:
        """Make the first look at notes fast, and take up less; in a thread of its own."""
        slim_all(self.records)
        self._store.warm_up()

    def read_notes(self, interview_id: str) -> list[Note]:
        """Read the lines of a call, in the order they were begun, without keeping them.

        `records.notes_of` keeps them in memory, which is too much for all conversations.
        """
        notes = self._reader.read_documents(Note, self._store.notes(interview_id))
        return sorted(notes, key=lambda note: note.place)

    def save_draft(self, key: str, text: str) -> None:
        """Keep half-typed text, which is not a step to undo; empty text removes it."""
        self._store.save_draft(key, text)

    def draft(self, key: str) -> str:
        """Return the half-typed text under this key, empty when there is none."""
        return clean_text(self._store.draft(key))

    def clear_draft(self, key: str) -> None:
        """Forget the half-typed text under this key."""
        self._store.clear_draft(key)

    def close(self) -> None:
        """Close the store; raises StoreError when the disk refused some changes."""
        self._store.close()

    def subscribe(self, listener: Listener) -> None:
        """Have `listener` called after each change."""
        self._listeners.append(listener)

    @contextmanager
    def transaction(self, words: str) -> Iterator[Transaction]:
        """Collect changes, then make them all at once: one step to undo, called `words`.

        The block may set the words once it knows them. A transaction inside another
        joins it, so that several verbs become one step. The changes are visible at once
        and on their way to the disk; `state` tells when they have arrived. Raises
        StoreError when the store can only be read; then nothing has changed. An error
        inside leaves everything as it was.
        """
        if self._open is not None:
            yield self._open.inner()
            return
        self._open = transaction = Transaction(self.records, words)
        try:
            yield transaction
        finally:
            self._open = None
        # What changes nothing is no step: its undo would do nothing either.
        if all(self.records.get(*which) == new for which, new in transaction.changes.items()):
            for key in transaction.cleared_drafts:
                self.clear_draft(key)
            return
        step = Step(
            id=new_id(),
            words=clean_line(transaction.words),
            undone=False,
            made=datetime.now(UTC).isoformat(timespec="milliseconds"),
            documents=self._current((kind.table, key) for kind, key in transaction.changes),
            seen=tuple(transaction.seen),
            burst=self.burst,
        )
        steps = [*map(self._left_behind, self._steps), step]
        done = [past.id for past in steps if not past.undone]
        left = [past.id for past in steps if past.undone and past.documents]
        kept = {*done[-_STEPS_KEPT:], *left[-_STEPS_KEPT:]}
        history: list[Change] = [
            (_HISTORY, past.id, None) for past in self._steps if past.id not in kept
        ]
        history += [
            (_HISTORY, new.id, new.to_document())
            for old, new in zip([*self._steps, None], steps, strict=True)
            if new is not old and new.id in kept
        ]
        self._commit(transaction.documents(), history, transaction.cleared_drafts)
        self._steps = [past for past in steps if past.id in kept]

    def _left_behind(self, step: Step) -> Step:
        """Return the step as another change leaves it.

        An undone step keeps only what differs from the present. What it had added is left
        out: any copy that has it brings it back, whatever is known.
        """
        if step.left or not step.undone:
            return step
        now = self._current((table, key) for table, key, _ in step.documents)
        documents = zip(step.documents, now, strict=True)
        told = tuple(change for change, (_, _, present) in documents if present is not None)
        return replace(step, documents=told, left=True, seen=())

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to take back."""
        return any(step.words and not step.undone for step in self._steps)

    @property
    def next_undo(self) -> tuple[str, str]:
        """The id of the step that undo takes back first, and what it undoes; empty for nothing."""
        steps = to_undo(self._steps)
        return (steps[0].id, words_of(steps)) if steps else ("", "")

    @property
    def can_redo(self) -> bool:
        """Whether there is an undone change to make again."""
        return any(step.words and step.undone and not step.left for step in reversed(self._steps))

    def forget_steps(self) -> None:
        """Make the present the beginning: nothing before it can be undone."""
        self._store.commit([(_HISTORY, step.id, None) for step in self._steps])
        self._steps = []

    def _commit_for_good(self, changes: Sequence[Change], drafts: Sequence[str]) -> None:
        """Make changes that nothing takes back: no step, and no file, has what was before.

        Documents that are not records of this version are changed as they are; half-typed
        texts with the keys `drafts` go. Raises StoreError; then nothing has changed.
        """
        history: list[Change] = [(_HISTORY, step.id, None) for step in self._steps]
        records = [change for change in changes if _is_record(*change)]
        rest = [change for change in changes if not _is_record(*change)]
        self._commit(records, [*rest, *history], drafts, for_good=True)
        self._steps = []

    @property
    def steps_in_burst(self) -> int:
        """How many steps the burst of now has made so far, 0 where there is none."""
        made = to_undo(self._steps)
        return len(made) if self.burst and made and made[0].burst == self.burst else 0

    def undo(self) -> str | None:
        """Take the last change, or burst of them, back; its words, None when there is none."""
        return self._swap(to_undo(self._steps))

    def redo(self) -> str | None:
        """Make the last undone change, or burst, again; its words, None when there is none."""
        return self._swap(to_redo(self._steps))

    def _swap(self, steps: Sequence[Step]) -> str | None:
        """Change documents for what these steps hold, one after the other, in one commit."""
        if not steps:
            return None
        put: dict[tuple[str, str], Any] = {}
        swapped: dict[str, Step] = {}
        for step in steps:
            keys = [(table, key) for table, key, _ in step.documents]
            current = tuple(
                (table, key, put.get((table, key), now)) for table, key, now in self._current(keys)
            )
            swapped[step.id] = replace(step, undone=not step.undone, documents=current)
            put |= {(table, key): document for table, key, document in step.documents}
        self._commit(
            [(table, key, document) for (table, key), document in put.items()],
            [(_HISTORY, step.id, step.to_document()) for step in swapped.values()],
        )
        self._steps = [swapped.get(step.id, step) for step in self._steps]
        return words_of(steps)

    def _commit(
        self,
        changes: Iterable[Change],
        history: Sequence[Change],
        drafts: Sequence[str] = (),
        *,
        for_good: bool = False,
    ) -> None:
        new: list[tuple[type[Record], str, Record | None]] = []

        def read_back() -> Iterator[Change]:
            for table, record_id, document in changes:
                # What cannot be read back must not reach the disk.
                new.append((_KIND_OF_TABLE[table], record_id, _record(table, document)))
                yield table, record_id, document
            yield from history

        commit = self._store.commit_for_good if for_good else self._store.commit
        commit(read_back(), clearing=drafts)
        for kind, record_id, record in new:
            if record is None:
                self.records.remove(kind, record_id)
            else:
                self.records.put(record)
        self.revision += 1
        changed = frozenset(record_id for _, record_id, _ in new)
        for listener in self._listeners:
            listener(changed)

    def _current(self, keys: Iterable[tuple[str, str]]) -> tuple[Change, ...]:
        return tuple(
            (table, record_id, self._store.document(table, record_id)) for table, record_id in keys
        )

    def _read_steps(self) -> Iterator[Step]:
        for document in self._store.documents(_HISTORY):
            try:
                yield Step.from_document(document)
            except (KeyError, TypeError, ValueError):
                self.problems.append("One step to undo cannot be read and was left alone.")


def _is_record(table: str, _record_id: str, document: Mapping[str, Any] | None) -> bool:
    try:
        return table in _KIND_OF_TABLE and (
            document is None or _record(table, document) is not None
        )
    except ValidationError:
        return False


def _record(table: str, document: Mapping[str, Any] | None) -> Record | None:
    if document is None:
        return None
    record = _KIND_OF_TABLE[table].from_document(document)
    slim(record)
    return record
