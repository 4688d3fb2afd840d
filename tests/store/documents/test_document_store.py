"""What the store's face promises, against a plain dict."""

import tempfile
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from tinydb import where

from tests.cases import part_of
from tests.store.support import abandon, held, note, texts
from tui.store.documents.document_store import DocumentStore

Model = dict[str, dict[int, dict[str, Any]]]
TABLES = st.sampled_from(["contacts", "notes"])
IDS = st.integers(min_value=1, max_value=6).map(lambda number: str(UUID(int=number)))
VALUES = st.none() | st.dictionaries(
    st.sampled_from(["name", "text", '"interview_id":"x"', "\u2028\ud800"]),
    st.none() | st.booleans() | st.integers() | st.text(max_size=8) | st.lists(st.text(max_size=3)),
    max_size=3,
)
CHANGES = st.lists(st.tuples(TABLES, IDS, VALUES), min_size=1, max_size=4)


class AgainstADict(RuleBasedStateMachine):
    """Commits, undone and done again, closings and kills in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "store.json"
        self.model: Model = {}
        self.before: list[Model] = []

    @initialize()
    def open(self) -> None:
        self.store = DocumentStore(self.path)

    @rule(changes=CHANGES)
    def commit(self, changes: list[tuple[str, str, dict[str, Any] | None]]) -> None:
        self.before.append({table: dict(rows) for table, rows in self.model.items()})
        self.store.commit(changes)
        for table, record_id, document in changes:
            rows = self.model.setdefault(table, {})
            if document is None:
                rows.pop(UUID(record_id).int, None)
            else:
                rows[UUID(record_id).int] = document
        self.model = {table: rows for table, rows in self.model.items() if rows}

    @rule()
    def undo(self) -> None:
        if self.before:
            wanted = self.before.pop()
            numbers = {
                (table, number)
                for model in (self.model, wanted)
                for table, rows in model.items()
                for number in rows
            }
            self.store.commit(
                [
                    (table, str(UUID(int=number)), wanted.get(table, {}).get(number))
                    for table, number in sorted(numbers)
                ]
            )
            self.model = wanted

    @rule()
    def reopen(self) -> None:
        self.store.close()
        self.store = DocumentStore(self.path)
        assert not self.store.reports

    @rule()
    def crash(self) -> None:
        assert self.store.flush()
        abandon(self.store)
        self.store = DocumentStore(self.path)
        assert not self.store.reports

    @invariant()
    def equal(self) -> None:
        if hasattr(self, "store"):
            assert held(self.store) == self.model

    def teardown(self) -> None:
        if hasattr(self, "store"):
            self.store.close()
        self.folder.cleanup()


AgainstADict.TestCase.settings = settings(
    max_examples=part_of(25), stateful_step_count=20, deadline=None, print_blob=False
)
TestAgainstADict = AgainstADict.TestCase


def test_what_is_no_json_changes_nothing(tmp_path: Path) -> None:
    with DocumentStore(tmp_path / "store.json") as store:
        store.commit([note("first")])
        for value in (object(), float("nan")):
            _, record_id, _ = note()
            with pytest.raises((TypeError, ValueError)):
                store.commit([note("second"), ("notes", record_id, {"text": value})])
        assert texts(store) == ["first"]


def test_notes_are_found_by_their_interview(tmp_path: Path) -> None:
    path = tmp_path / "store.json"
    trap = note('"interview_id":"b"', "a")
    with DocumentStore(path) as store:
        store.commit([note("one", "a"), note("two", "b"), trap])
    with DocumentStore(path) as store:
        assert [each["text"] for each in store.notes("a")] == ["one", '"interview_id":"b"']
        assert [each["text"] for each in store.notes("b")] == ["two"]
        store.commit([note("three", "b"), (trap[0], trap[1], None)])
        assert [each["text"] for each in store.notes("b")] == ["two", "three"]
        assert [each["text"] for each in store.notes("a")] == ["one"]


def test_drafts_last_and_go_with_their_line(tmp_path: Path) -> None:
    path = tmp_path / "store.json"
    store = DocumentStore(path)
    for length in range(1, 11):
        store.save_draft("call", "half a line"[:length])
    assert store.draft("call") == "half a lin"
    assert store.flush()
    abandon(store)
    with DocumentStore(path) as store:
        assert store.draft("call") == "half a lin"
        store.commit([note("half a line")], clearing=["call"])
        assert store.draft("call") == ""
        store.save_draft("call", "x")
        store.clear_draft("call")
    with DocumentStore(path) as store:
        assert store.draft("call") == ""
        assert "drafts" not in store.tables()


def test_a_draft_is_saved_by_itself(tmp_path: Path) -> None:
    store = DocumentStore(tmp_path / "store.json")
    writer = store._storage.writer
    assert writer is not None
    before = writer.durable
    store.save_draft("call", "half")
    with store._storage.guard:
        assert store._storage.guard.wait_for(lambda: writer.durable > before, timeout=60)
    store.close()


def test_tinydbs_own_verbs_work(tmp_path: Path) -> None:
    path = tmp_path / "store.json"
    with DocumentStore(path) as store:
        table = store._database.table("questions")
        table.insert_multiple({"text": word, "stars": 0} for word in ("how", "why", "who"))
        assert table.update({"stars": 5}, where("text") == "why") == [2]
        assert [each["text"] for each in table.search(where("stars") == 5)] == ["why"]
        found = table.search(where("stars") == 5)
        found[0]["text"] = "changed by the caller"
        assert table.search(where("stars") == 5)[0]["text"] == "why"
        table.remove(where("text") == "who")
        table.upsert({"text": "when"}, where("text") == "when")
        store._database.table("other").insert({"a": 1})
        store._database.drop_table("other")
        expected = held(store)
    with DocumentStore(path) as store:
        assert held(store) == expected
        assert store.tables() == {"questions"}
        store._database.table("questions").truncate()
        assert store.tables() == set()
