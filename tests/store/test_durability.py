"""The store on the real disk: kills, full disks, two copies, slow syncs, permissions."""

import errno
import os
import resource
import signal
import stat
import subprocess
import sys
import textwrap
import threading
from contextlib import suppress
from pathlib import Path

import pytest

from tests.cases import part_of
from tests.store.killed import commit_in_a_tight_loop, start
from tests.store.support import held, note, plain, texts
from tui.store.documents.document_store import DocumentStore
from tui.store.errors import StoreError
from tui.store.files.disk import RealDisk
from tui.store.maintenance import check
from tui.store.saving import SaveState, Saving

ROOT = Path(__file__).parents[2]


def run(code: str, *arguments: object) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(code), *map(str, arguments)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )


def test_twenty_kills_lose_nothing_that_was_saved(tmp_path: Path) -> None:
    path = tmp_path / "store.json"
    number = 0
    for kill in range(part_of(20)):
        process, told = start(commit_in_a_tight_loop, path, number)
        acknowledged = number - 1
        for _ in range(5 + 7 * kill % 60):
            acknowledged = told.recv()
        process.kill()
        with suppress(EOFError):
            while True:
                acknowledged = told.recv()
        process.join()
        assert process.exitcode == -signal.SIGKILL
        with DocumentStore(path) as store:
            found = [int(text) for text in texts(store)]
        assert found == [each for n in range(len(found) // 2) for each in (n, n)]
        assert len(found) // 2 > acknowledged
        number = len(found) // 2


_LITTLE_SPACE = """
    import resource, signal, sys
    from pathlib import Path
    from tests.store.support import note, texts
    from tui.store.documents.document_store import (DocumentStore)
    from tui.store.saving import Saving
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    store = DocumentStore(Path(sys.argv[1]))
    store.commit([note("before")])
    assert store.flush()
    resource.setrlimit(resource.RLIMIT_FSIZE, (600, resource.RLIM_INFINITY))
    for number in range(20):
        store.commit([note(f"{number} " + "x" * 100)])
    assert not store.flush(5)
    state = store.state
    assert state.saving is Saving.NOT_SAVED and state.waiting and "limit" in state.reason, state
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY,) * 2)
    store.commit([note("after")])
    store.flush(5)
    assert store.flush(5) and store.state.saving is Saving.SAVED, store.state
    print(len(texts(store)), flush=True)
    sys.stdin.readline()
"""


def test_a_full_disk_is_told_and_everything_is_saved_when_there_is_space(tmp_path: Path) -> None:
    path = tmp_path / "store.json"
    process = run(_LITTLE_SPACE, path)
    assert process.stdout is not None
    assert process.stdout.readline() == "22\n"
    process.kill()
    process.communicate()
    with DocumentStore(path) as store:
        assert len(texts(store)) == 22
        assert not store.reports
    assert resource.getrlimit(resource.RLIMIT_FSIZE)[0] == resource.RLIM_INFINITY


class RefusingDisk(RealDisk):
    """A disk that refuses to write journal lines while `refuses`."""

    refuses = False

    def write(self, handle: int, data: bytes) -> None:
        if self.refuses:
            raise OSError(28, "No space left on device")
        super().write(handle, data)


def test_closing_says_what_could_not_be_saved(tmp_path: Path) -> None:
    disk = RefusingDisk()
    store = DocumentStore(tmp_path / "store.json", disk)
    states: list[SaveState] = []
    store.on_state(states.append)
    store.commit([note()])
    assert store.flush()
    disk.refuses = True
    store.commit([note()])
    assert not store.flush()
    assert states[-1].saving is Saving.NOT_SAVED
    assert states[-1].reason == "disk full"
    with pytest.raises(StoreError, match=r"\(1\) could not be saved: disk full"):
        store.close()
    with DocumentStore(tmp_path / "store.json") as again:
        assert len(texts(again)) == 1


def test_a_copy_that_only_reads_says_when_the_other_has_ended(tmp_path: Path) -> None:
    path = tmp_path / "store.json"
    hold = """
        import sys
        from pathlib import Path
        from tui.store.documents.document_store import DocumentStore

        with DocumentStore(Path(sys.argv[1])):
            print("open", flush=True)
            sys.stdin.read()
    """
    with run(hold, path) as other:
        assert other.stdin is not None
        assert other.stdout is not None
        other.stdout.readline()
        with DocumentStore(path) as store:
            assert f"open in process {other.pid};" in store.refusal
            other.stdin.close()
            assert other.wait(120) == 0
            assert "has ended" in store.refusal
            with pytest.raises(StoreError, match="quit this one and start it again"):
                store.commit([note()])


@pytest.mark.parametrize("reason", [errno.EACCES, errno.EROFS])
def test_a_store_in_a_folder_that_takes_no_changes_can_be_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, reason: int
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(reason, os.strerror(reason))

    path = tmp_path / "store.json"
    with DocumentStore(path) as store:
        store.commit([note("one")])
    files = {file: file.read_bytes() for file in tmp_path.rglob("*") if file.is_file()}
    monkeypatch.setattr(RealDisk, "lock", refuse)
    assert check(path) == []
    with DocumentStore(path) as store:
        assert texts(store) == ["one"]
        why = f"{path} cannot be written ({os.strerror(reason).lower()}); here it can only be read."
        assert store.reports[0] == store.refusal == why
        with pytest.raises(StoreError, match="can only be read"):
            store.commit([note("two")])
    assert {file: file.read_bytes() for file in tmp_path.rglob("*") if file.is_file()} == files
    with pytest.raises(StoreError, match="cannot be written"):
        DocumentStore(tmp_path / "another.json")


def test_a_second_copy_reads_and_names_the_first(tmp_path: Path) -> None:
    path = tmp_path / "store.json"
    with DocumentStore(path) as first:
        first.commit([note("one")])
        assert first.flush()
        with DocumentStore(path) as second:
            assert texts(second) == ["one"]
            assert f"process {os.getpid()}" in second.reports[0]
            with pytest.raises(StoreError, match="only be read"):
                second.commit([note()])
    with DocumentStore(path) as third:
        assert not third.read_only


def test_a_reader_beside_a_busy_writer_sees_whole_changes(tmp_path: Path) -> None:
    path = tmp_path / "store.json"
    process, told = start(commit_in_a_tight_loop, path, 0)
    told.recv()
    try:
        for _ in range(30):
            with DocumentStore(path) as reader:
                found = [int(text) for text in texts(reader)]
                assert found == [each for n in range(len(found) // 2) for each in (n, n)]
    finally:
        process.kill()
        process.join()


class Shortened(RealDisk):
    """Lists a part of the journal that is removed before it can be read."""

    def names(self, folder: Path) -> list[str]:
        found = super().names(folder)
        return [*found, "1000000.log"] if folder.name.endswith(".wal") else found


def test_a_reader_does_without_a_part_of_the_journal_that_is_removed_meanwhile(
    tmp_path: Path,
) -> None:
    path = tmp_path / "store.json"
    with DocumentStore(path) as store:
        store.commit([note("kept")])
        assert store.flush()
        with DocumentStore(path, Shortened()) as reader:
            assert reader.read_only
            assert texts(reader) == ["kept"]


def test_every_store_file_is_plain_tinydb(tmp_path: Path) -> None:
    path = tmp_path / "store.json"
    for session in range(3):
        store = DocumentStore(path)
        store.commit([note("Zoë \ud800 李 \u2028"), note(f"session {session}")])
        expected = held(store)
        store.close()
        assert plain(path) == expected


class StuckDisk(RealDisk):
    """Syncs nothing until it is let go."""

    def __init__(self) -> None:
        self.let_go = threading.Event()
        self.let_go.set()

    def sync(self, handle: int) -> None:
        assert self.let_go.wait(60), "somebody waits for the disk who should not"
        super().sync(handle)


def test_a_slow_disk_costs_the_calling_thread_nothing(tmp_path: Path) -> None:
    disk = StuckDisk()
    with DocumentStore(tmp_path / "store.json", disk) as store:
        disk.let_go.clear()
        for number in range(50):
            store.commit([note(f"{number}")])
        assert texts(store) == [f"{number}" for number in range(50)]
        assert store.state.saving is Saving.SAVING
        disk.let_go.set()
        assert store.flush()


def test_nobody_else_may_read_it(tmp_path: Path) -> None:
    path = tmp_path / "new" / "folder" / "store.json"
    former = os.umask(0)
    try:
        for _ in range(2):
            with DocumentStore(path) as store:
                store.commit([note()])
    finally:
        os.umask(former)
    for folder, _, names in os.walk(tmp_path / "new"):
        assert stat.S_IMODE(Path(folder).stat().st_mode) == 0o700
        assert {stat.S_IMODE((Path(folder) / name).stat().st_mode) for name in names} <= {0o600}


def test_a_symbolic_link_stays_one(tmp_path: Path) -> None:
    target, link = tmp_path / "real" / "store.json", tmp_path / "link.json"
    target.parent.mkdir()
    link.symlink_to(target)
    with DocumentStore(link) as store:
        store.commit([note("through the link")])
    assert link.is_symlink()
    assert len(plain(target)["notes"]) == 1


@pytest.mark.parametrize("what", ["folder", "file above", "no store", "read-only", "unreadable"])
def test_a_path_that_will_not_do_is_said_in_one_sentence(tmp_path: Path, what: str) -> None:
    path = tmp_path / "store.json"
    disk = RealDisk()
    match what:
        case "folder":
            path.mkdir()
        case "file above":
            (tmp_path / "file").write_text("x")
            path = tmp_path / "file" / "store.json"
        case "no store":
            path.write_text("shopping list")
        case "read-only":
            disk = _Refusing("lock", 30, "Read-only file system")
        case "unreadable":
            disk = _Refusing("read", 13, "Permission denied")
            path.write_text("{}")
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(StoreError) as raised:
        DocumentStore(path, disk)
    assert str(path.name) in str(raised.value)
    assert "\n" not in str(raised.value)
    assert before is None or path.read_bytes() == before


class _Refusing(RealDisk):
    def __init__(self, operation: str, number: int, words: str) -> None:
        def refuse(*_: object) -> None:
            raise OSError(number, words)

        setattr(self, operation, refuse)


def test_without_hard_links_backups_are_copies(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(self: Path, target: Path) -> None:
        raise OSError(1, "Operation not permitted")

    monkeypatch.setattr(Path, "hardlink_to", refuse)
    for _ in range(3):
        with DocumentStore(tmp_path / "store.json") as store:
            store.commit([note()])
    assert len(list((tmp_path / "store.json.bak").iterdir())) == 3
