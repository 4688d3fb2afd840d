"""A store opens for writing on a full disk, and everything is written once there is room."""

import errno
import os
import shutil

import pytest

from tests.waiting import wait_until
from tests.world import NOON
from tui.store.book import Book
from tui.store.files import writer
from tui.store.files.disk import RealDisk
from tui.store.files.lock import InUseError, Lock
from tui.store.saving import Saving


class FullDisk(RealDisk):
    """A disk without a free byte, until there is `room`."""

    room = False

    def _refuse(self):
        if not self.room:
            raise OSError(errno.ENOSPC, "No space left on device")

    def make_folder(self, path):
        if not path.is_dir():
            self._refuse()
        super().make_folder(path)

    def write(self, handle, data):
        self._refuse()
        super().write(handle, data)


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "store.json"
    book = Book(path)
    book.add_contact("Jane Doe", now=NOON)
    book.close()
    return path


@pytest.mark.parametrize("gone", ["", ".wal", ".bak", ".lock"])
def test_a_full_disk_is_opened_to_write(path, gone):
    if gone == ".lock":
        path.with_name("store.json.lock").unlink()
    elif gone:
        shutil.rmtree(path.with_name(f"store.json{gone}"))
    disk = FullDisk()
    book = Book(path, disk=disk)
    assert book.read_only == ""
    book.add_contact("Tom Reed", now=NOON)
    assert not book.flush()
    assert (book.state.saving, book.state.reason) == (Saving.NOT_SAVED, "disk full")
    disk.room = True
    wait_until(lambda: book.state.saving is Saving.SAVED, "it is written")
    book.close()
    again = Book(path)
    assert {each.name for each in again.records.contacts.values()} == {"Jane Doe", "Tom Reed"}
    again.close()


def test_the_disk_is_tried_often_enough_to_be_done_within_three_seconds():
    assert writer._RETRY_LONGEST <= 2.5


def test_a_lock_holds_that_cannot_say_whose_it_is(tmp_path, monkeypatch):
    def full(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "write", full)
    lock = Lock(tmp_path / "lock")
    with pytest.raises(InUseError, match="another process"):
        Lock(tmp_path / "lock")
    lock.release()
    Lock(tmp_path / "lock").release()


def test_a_lock_names_the_one_that_took_it_last(tmp_path):
    (tmp_path / "lock").write_text("123456789")
    lock = Lock(tmp_path / "lock")
    assert (tmp_path / "lock").read_text() == str(os.getpid())
    lock.release()
