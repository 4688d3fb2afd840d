"""What several store tests need."""

import json
from pathlib import Path
from typing import Any
from uuid import UUID

from tinydb import TinyDB

from tui.model.base import new_id
from tui.store.documents.document_store import DocumentStore
from tui.store.files.raw_documents import Change

FIXTURE = Path(__file__).with_name("fixtures") / "schema1.json"


def note(text: str = "a line", interview_id: str = "") -> Change:
    """A change that adds a note."""
    record_id = new_id()
    return "notes", record_id, {"id": record_id, "interview_id": interview_id, "text": text}


def texts(store: DocumentStore) -> list[str]:
    return [document["text"] for document in store.documents("notes")]


def held(store: DocumentStore) -> dict[str, dict[int, dict[str, Any]]]:
    """Everything a store holds."""
    return {
        table: {document.doc_id: dict(document) for document in store.documents(table)}
        for table in store.tables()
    }


def plain(path: Path) -> dict[str, dict[int, dict[str, Any]]]:
    """Everything plain TinyDB finds in a file, the store's own table aside."""
    with TinyDB(path, access_mode="r") as database:
        return {
            table: {document.doc_id: dict(document) for document in database.table(table)}
            for table in database.tables() - {"_meta"}
        }


def seasoned(path: Path, sessions: int = 4) -> list[str]:
    """Make a store with a few sessions behind it, the last one killed; returns its texts."""
    kept: list[str] = []
    for session in range(sessions):
        store = DocumentStore(path)
        for number in range(3):
            kept.append(f"session {session} line {number}")
            store.commit([note(kept[-1])])
        assert store.flush()
        if session < sessions - 1:
            store.close()
        else:
            abandon(store)
    return kept


def abandon(store: DocumentStore) -> None:
    """Let go of a store as a kill would: no store file is made, only the lock is given back."""
    storage = store._storage
    assert storage.writer is not None
    assert storage._lock is not None
    storage.writer.snapshot_due = False
    storage.writer._saver.main_seq = storage.seq
    storage.close()


def number_of(record_id: str) -> str:
    return str(UUID(record_id).int)


def parsed(path: Path) -> Any:
    return json.loads(path.read_bytes())
