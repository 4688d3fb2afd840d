"""A journal that another program takes away while the store is open: told, and saved again."""

import os
import random
import shutil
import signal
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from tests.store.simulated_disk import CrashError, SimulatedDisk
from tests.waiting import wait_until
from tests.world import NOON
from tui.cli.main import main
from tui.store import maintenance
from tui.store.book import Book
from tui.store.documents.tinydb_storage import JournalStorage


def _remove(path):
    shutil.rmtree(path.with_name("store.json.wal"))


def _remove_files(path):
    for file in path.with_name("store.json.wal").iterdir():
        file.unlink()


def _empty_files(path):
    for file in path.with_name("store.json.wal").iterdir():
        os.truncate(file, 0)


def _move(path):
    path.with_name("store.json.wal").rename(path.with_name("store.json.wal (conflict)"))


def _replace_files(path):
    for file in path.with_name("store.json.wal").iterdir():
        former = file.with_name("former")
        former.touch(mode=0o600)
        former.write_bytes(file.read_bytes() + b"\n" * 100_000)
        former.replace(file)


def _remove_the_folder_of_all(path):
    shutil.rmtree(path.parent)


TAKEN = [
    _remove,
    _remove_files,
    _empty_files,
    _move,
    _replace_files,
    _remove_the_folder_of_all,
]


@pytest.fixture
def path(tmp_path, monkeypatch):
    for name in ("DATA", "STATE", "CONFIG"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name))
    return tmp_path / "a store" / "store.json"


def _names(path):
    book = Book(path, reading=True)
    names = {contact.name for contact in book.records.contacts.values()}
    book.close()
    return names


def _told(book):
    return [report for report in book.reports if "took away" in report]


@pytest.mark.parametrize("take", TAKEN)
def test_the_next_word_saves_everything_again(path, take):
    book = Book(path)
    book.add_contact("Before", now=NOON)
    assert book.flush()
    take(path)
    book.add_contact("After", now=NOON)
    assert book.flush()
    # As after kill -9: nothing was closed.
    assert _names(path) == {"Before", "After"}
    assert len(_told(book)) == 1
    book.add_contact("Later", now=NOON)
    assert book.flush()
    assert _names(path) == {"Before", "After", "Later"}
    book.close()
    assert maintenance.check(path) == []
    again = Book(path)
    assert again.reports == []
    again.close()


@pytest.mark.parametrize("take", TAKEN)
def test_one_look_saves_everything_again(path, take):
    book = Book(path)
    book.add_contact("Before", now=NOON)
    assert book.flush()
    book.look_at_journal()
    assert book.flush()
    assert _told(book) == []
    take(path)
    book.look_at_journal()
    wait_until(lambda: _told(book), "it is told")
    assert _names(path) == {"Before"}
    book.close()


def test_it_is_saved_again_at_the_end_too(path):
    book = Book(path)
    book.add_contact("Before", now=NOON)
    assert book.flush()
    _remove(path)
    book.close()
    assert _told(book)
    assert _names(path) == {"Before"}
    assert maintenance.check(path) == []


def test_both_store_file_and_journal_may_go_and_the_backup_serves(path):
    book = Book(path)
    book.add_contact("Before", now=NOON)
    assert book.flush()
    _remove(path)
    book.add_contact("After", now=NOON)
    assert book.flush()
    book.add_contact("Later", now=NOON)
    assert book.flush()
    path.write_text("damaged")
    assert _names(path) == {"Before", "After", "Later"}
    book.close()


def test_what_cannot_be_saved_again_is_not_called_saved(path):
    book = Book(path)
    book.add_contact("Before", now=NOON)
    assert book.flush()
    _remove(path)
    # A file where the folder was: root may write everywhere else.
    path.with_name("store.json.new").mkdir()
    book.add_contact("After", now=NOON)
    assert not book.flush()
    assert book.state.reason
    path.with_name("store.json.new").rmdir()
    assert book.flush()
    assert _names(path) == {"Before", "After"}
    book.close()


def test_our_own_rotation_takes_nothing_away(path):
    book = Book(path)
    writer = book._store._storage.writer
    for number in range(12):
        book.add_contact(f"Somebody {number}", now=NOON)
        writer.snapshot_due = True
        book.look_at_journal()
        book.flush()
        wait_until(lambda: not writer.snapshot_due, "the store file is written")
    book.close()
    assert _told(book) == []


_KILLED = """
    import sys, os, time
    from pathlib import Path
    from datetime import datetime, UTC
    from tui.store.book import Book
    book = Book(Path(sys.argv[1]))
    for number in range(1_000_000):
        book.add_contact(f"Nr {number}", now=datetime.now(UTC))
        if book.flush():
            print(number, flush=True)
"""


def test_what_was_called_saved_survives_a_kill(path):
    child = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(_KILLED), str(path)],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert child.stdout is not None
    rng = random.Random(7)
    for _ in range(5):
        for _ in range(rng.randrange(5, 25)):
            child.stdout.readline()
        for take in rng.sample([_remove, _empty_files], 1):
            take(path)
    # What was called saved before the last time may hang on the next word.
    for _ in range(3):
        last = int(child.stdout.readline())
    child.send_signal(signal.SIGKILL)
    child.wait()
    names = _names(path)
    assert {f"Nr {number}" for number in range(last + 1)} <= names


def test_a_start_without_journal_says_that_words_may_be_missing(path, capsys):
    book = Book(path)
    for name in ("First", "Second"):
        book.add_contact(name, now=NOON)
        book.close()
        book = Book(path)
    book.close()
    for take in (_remove, _remove_files, _empty_files):
        take(path)
        assert main(["check", "--store", str(path)]) == 1, take
        assert "store.json.wal, which keeps new words" in capsys.readouterr().out, take
        opened = Book(path)
        assert any("store.json.wal, which keeps" in report for report in opened.reports), take
        opened.close()
        assert main(["check", "--store", str(path)]) == 0, take
    # As on another machine, to which only the store file is carried.
    elsewhere = path.parent.with_name("elsewhere") / "store.json"
    elsewhere.parent.mkdir()
    shutil.copy(path, elsewhere)
    opened = Book(elsewhere)
    assert opened.reports == []
    opened.close()


def test_a_crash_at_any_moment_leaves_what_the_store_file_had():
    """While all is saved again, what is on the disk is the former store file or the new one."""
    store = Path("/sim/store.json")
    for steps in range(60):
        disk = SimulatedDisk(random.Random(steps))
        storage = JournalStorage(store, disk)
        storage.write({"notes": {"1": {"text": "kept"}}})
        writer = storage.writer
        assert writer is not None
        writer.snapshot_due = True
        writer.step()
        storage.write({"notes": {"1": {"text": "kept"}, "2": {"text": "taken"}}})
        writer.step()
        for key in [key for key in disk.seen if key[0] == "/sim/store.json.wal"]:
            disk.unlink(Path(*key))
        disk.sync_folder(Path("/sim/store.json.wal"))
        storage.write(
            {"notes": {"1": {"text": "kept"}, "2": {"text": "taken"}, "3": {"text": "new"}}}
        )
        disk.crash_in = steps
        try:
            writer.step()
            saved = True
        except CrashError:
            saved = False
        disk.restart(power_cut=steps % 2 == 0)
        found = set(JournalStorage(store, disk).raw("notes"))
        assert found == {"1", "2", "3"} if saved else "1" in found, steps
        if saved:
            break
    assert saved
