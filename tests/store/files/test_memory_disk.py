"""A book in memory: it does what any book does, and leaves nothing on the disk."""

import os
from pathlib import Path

import pytest

from tests.world import NOON
from tui.store.book import Book, book_in_memory
from tui.store.files.memory_disk import MemoryDisk

PATH = Path("/in-memory/store.json")


def test_what_is_closed_opens_again_as_long_as_its_disk_is_there():
    disk = MemoryDisk()
    book = Book(PATH, disk=disk)
    for number in range(300):
        book.add_contact(f"Somebody {number}", now=NOON)
    book.undo()
    book.save_draft("x", "half")
    book.close()
    again = Book(PATH, disk=disk)
    assert len(again.records.contacts) == 299
    assert again.draft("x") == "half"
    again.redo()
    assert len(again.records.contacts) == 300
    again.close()
    assert [*Book(PATH, disk=MemoryDisk()).records.contacts] == []


def test_nothing_of_it_is_on_the_disk(monkeypatch):
    opened = []
    real = os.open
    monkeypatch.setattr(os, "open", lambda path, *more: opened.append(path) or real(path, *more))
    book = book_in_memory()
    book.add_contact("Jane Doe", now=NOON)
    assert book.flush()
    assert book.in_memory
    book.close()
    assert opened == []
    assert not PATH.parent.exists()


def test_it_refuses_what_a_disk_refuses():
    disk = MemoryDisk()
    disk.close(disk.create(PATH))
    with pytest.raises(FileExistsError):
        disk.create(PATH)
    with pytest.raises(FileExistsError):
        disk.link(PATH, PATH)
    with pytest.raises(FileNotFoundError):
        disk.read(PATH.with_name("other"))
    disk.unlink(PATH.with_name("other"))
