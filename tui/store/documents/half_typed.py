"""Half-typed text: saved while it is typed, and never a step to undo."""

from collections.abc import Mapping
from uuid import NAMESPACE_OID, UUID, uuid5

from tui.store.documents.tinydb_storage import JournalStorage
from tui.store.files.raw_documents import Change, Operation, decode, encode

TABLE = "drafts"
DELAY = 0.4
"""Seconds after a key by which the text is on its way to the disk."""


class Drafts:
    """The texts by key (say, the id of the interview a line is typed in)."""

    def __init__(self, storage: JournalStorage) -> None:
        self._storage = storage
        self._unsaved: dict[str, str] = {}
        if storage.writer is not None:
            storage.writer.collect = self.collect

    def save(self, key: str, text: str) -> None:
        """Keep the text; several keystrokes within 0.4 s become one change."""
        with self._storage.guard:
            if self.get(key) != text and self._storage.writer is not None:
                self._unsaved[key] = text
                self._storage.writer.collect_within(DELAY)

    def save_now(self, texts: Mapping[str, str]) -> None:
        """Keep texts by key, as one change and without any delay; empty ones are removed."""
        with self._storage.guard:
            self._unsaved.update(texts)
            self.collect()

    def keys(self, beginning: str) -> list[str]:
        """Return the keys that begin so, in their order."""
        with self._storage.guard:
            raw = self._storage.raw(TABLE).values()
            kept = [str(decode(each)["key"]) for each in raw if beginning in each]
            there = {*kept, *self._unsaved}
            return sorted(key for key in there if key.startswith(beginning) and self.get(key))

    def get(self, key: str) -> str:
        """Return the text, empty when there is none."""
        with self._storage.guard:
            if key in self._unsaved:
                return self._unsaved[key]
            raw = self._storage.raw(TABLE).get(_document_id(key))
            return "" if raw is None else str(decode(raw)["text"])

    def clearing(self, key: str) -> list[Operation]:
        """Forget what is not saved yet; returns the operations that remove the rest."""
        with self._storage.guard:
            self._unsaved.pop(key, None)
            number = _document_id(key)
            return [(TABLE, number, None)] if number in self._storage.raw(TABLE) else []

    def collect(self) -> None:
        """Make one change of everything typed since the last one."""
        with self._storage.guard:
            operations: list[Operation] = [
                (TABLE, _document_id(key), encode({"key": key, "text": text}) if text else None)
                for key, text in self._unsaved.items()
            ]
            self._unsaved.clear()
            if operations:
                self._storage.change(operations)


def changed_draft(key: str, text: str) -> Change:
    """Return the change that makes the text under a key this one."""
    return TABLE, str(UUID(int=int(_document_id(key)))), {"key": key, "text": text}


def _document_id(key: str) -> str:
    return str(uuid5(NAMESPACE_OID, key).int)
