"""Whatever happens to the files: nothing that was saved is lost, and it is told."""

from collections.abc import Callable
from pathlib import Path

import pytest
from tinydb import TinyDB

from tests.store.support import FIXTURE, abandon, held, note, parsed, plain, seasoned, texts
from tui.store.documents.document_store import DocumentStore
from tui.store.errors import StoreError
from tui.store.maintenance import backups, check, repair, restore

Damage = Callable[[Path], object]


def _change(edit: Callable[[bytes], bytes]) -> Damage:
    return lambda path: path.write_bytes(edit(path.read_bytes()))


DAMAGES: dict[str, Damage] = {
    "deleted": Path.unlink,
    "emptied": _change(lambda _: b""),
    "cut in half": _change(lambda data: data[: len(data) // 2]),
    "cut by one line": _change(lambda data: data[: data.rstrip().rfind(b"\n")]),
    "zeroed": _change(lambda data: bytes(len(data))),
    "zeros inside": _change(lambda data: data[:60] + bytes(40) + data[100:]),
    "garbage": _change(lambda data: bytes(range(256)) * 4),
    "garbage inside": _change(lambda data: data[:60] + b"\xff\xfe" * 9 + data[78:]),
    "garbage behind": _change(lambda data: data + b"\0\0\xffgarbage"),
    "another file": _change(lambda _: b"shopping list"),
    "other JSON": _change(lambda _: b"[1, 2, 3]"),
}


@pytest.mark.parametrize("newest_too", [False, True], ids=["alone", "newest backup too"])
@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES)
def test_a_damaged_store_file_is_recovered(
    tmp_path: Path, damage: Damage, newest_too: bool
) -> None:
    path = tmp_path / "store.json"
    kept = seasoned(path)
    damage(path)
    if newest_too:
        damage(backups(path)[0].path)
    with DocumentStore(path) as store:
        assert texts(store) == kept
        assert "nothing that was saved is missing" in store.reports[0]
    assert check(path) == []
    with DocumentStore(path) as store:
        assert texts(store) == kept
        assert store.reports == []


def test_a_torn_end_of_the_journal_is_no_damage(tmp_path: Path) -> None:
    path = tmp_path / "store.json"
    kept = seasoned(path)
    newest = max(path.with_name("store.json.wal").iterdir(), key=lambda each: int(each.stem))
    newest.write_bytes(newest.read_bytes() + b'12345678 {"s":99,"p":')
    with DocumentStore(path) as store:
        assert texts(store) == kept
        store.commit([note("after")])
        assert store.flush()
        abandon(store)
    with DocumentStore(path) as store:
        assert texts(store) == [*kept, "after"]


def test_an_edit_by_another_program_is_taken(tmp_path: Path) -> None:
    path = tmp_path / "store.json"
    kept = seasoned(path, 3)
    DocumentStore(path).close()
    before = plain(path)
    with TinyDB(path) as database:
        database.table("notes").insert({"text": "from outside"})
    with DocumentStore(path) as store:
        assert sorted(texts(store)) == sorted([*kept, "from outside"])
        assert "changed by another program" in store.reports[0]
        assert "1 entry" in store.reports[0]
    assert before in [plain(each.path) for each in backups(path)]
    with DocumentStore(path) as store:
        assert store.reports == []


def test_an_older_copy_put_in_its_place_is_taken_and_the_newer_kept(tmp_path: Path) -> None:
    path = tmp_path / "store.json"
    seasoned(path, 3)
    DocumentStore(path).close()
    newest = plain(path)
    older = backups(path)[1]
    wanted = plain(older.path)
    path.write_bytes(older.path.read_bytes())
    with DocumentStore(path) as store:
        assert held(store) == wanted
        assert "changed by another program" in store.reports[0]
        store.commit([note("and on")])
        assert store.flush()
        abandon(store)
    assert newest in [plain(each.path) for each in backups(path)]
    with DocumentStore(path) as store:
        assert "and on" in texts(store)
        assert store.reports == []


def test_a_file_changed_while_it_is_open_is_kept_aside(tmp_path: Path) -> None:
    path = tmp_path / "store.json"
    store = DocumentStore(path)
    store.commit([note("ours")])
    assert store.flush()
    path.write_text('{"notes":{"1":{"text":"theirs"}}}')
    store.close()
    assert any("while it was in use" in report for report in store.reports)
    assert "theirs" in next(path.with_name("store.json.bad").iterdir()).read_text()
    with DocumentStore(path) as again:
        assert texts(again) == ["ours"]


def test_without_any_backup_a_damaged_file_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "store.json"
    path.write_bytes(b'{"notes":{"1":')
    with pytest.raises(StoreError, match="left as it is"):
        DocumentStore(path)
    assert path.read_bytes() == b'{"notes":{"1":'


def test_a_store_of_schema_1_is_taken_over(tmp_path: Path) -> None:
    path = tmp_path / "store.json"
    path.write_bytes(FIXTURE.read_bytes())
    expected = plain(path)
    with DocumentStore(path) as store:
        assert "older version" in store.reports[0]
        found = held(store)
    for step in found["history"].values():
        assert step.pop("made").endswith("+00:00")
    assert found == expected
    assert parsed(path)["_meta"]["1"]["schema"] == 2
    assert backups(path)[-1].path.read_bytes() == FIXTURE.read_bytes()


def test_a_crash_during_the_takeover_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "store.json"
    path.write_bytes(FIXTURE.read_bytes())
    store = DocumentStore(path)
    assert store.flush()
    expected = held(store)
    abandon(store)
    path.write_bytes(FIXTURE.read_bytes())
    with DocumentStore(path) as again:
        assert held(again) == expected


def test_a_newer_schema_is_only_read(tmp_path: Path) -> None:
    path = tmp_path / "store.json"
    kept = seasoned(path, 1)
    DocumentStore(path).close()
    text = path.read_text().replace('"schema":2', '"schema":9')
    path.write_text(text)
    with DocumentStore(path) as store:
        assert texts(store) == kept
        assert "newer version" in store.read_only
        with pytest.raises(StoreError, match="newer version"):
            store.commit([note()])
    assert path.read_text() == text


def test_a_store_that_is_being_written_is_found_sound(tmp_path: Path) -> None:
    path = tmp_path / "store.json"
    seasoned(path)
    with DocumentStore(path) as store:
        for number in range(40):
            store.commit([note(f"line {number}")])
            assert check(path) == []
        path.chmod(0o644)
        assert check(path) == [f"Others can read {path}; --repair makes it private."]


def test_check_repair_and_restore(tmp_path: Path) -> None:
    path = tmp_path / "store.json"
    with pytest.raises(StoreError, match="There is no store"):
        check(path)
    seasoned(path)
    assert check(path) == []
    with DocumentStore(path), pytest.raises(StoreError, match="is open in process"):
        repair(path)
    backups(path)[0].path.write_bytes(b"garbage")
    path.chmod(0o644)
    assert len(check(path)) == 2
    assert len(repair(path)) == 2
    assert check(path) == []
    newest = plain(path)
    chosen = backups(path)[-1]
    wanted = plain(chosen.path)
    assert f"Restored backup {chosen.seq}" in restore(path, chosen.seq)[-1]
    assert plain(path) == wanted
    assert newest in [plain(each.path) for each in backups(path)]
    with pytest.raises(StoreError, match="no backup 12345"):
        restore(path, 12345)
