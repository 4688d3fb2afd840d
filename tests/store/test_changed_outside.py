"""A store that another program changes while it is open: told at once, kept, and joined."""

import json
import shlex
from uuid import uuid4

import pytest

from tests.waiting import wait_until
from tests.world import NOON
from tui.cli.main import main
from tui.store import maintenance
from tui.store.book import Book

HOW = ["in place", "renamed", "sealed copy"]


@pytest.fixture
def path(tmp_path, monkeypatch):
    for name in ("DATA", "STATE", "CONFIG"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name))
    path = tmp_path / "a store" / "store.json"
    book = Book(path)
    book.add_contact("Ours Before", now=NOON)
    book.close()
    return path


def change(path, how, name="Theirs"):
    """Have another program change the store file."""
    if how == "sealed copy":
        # As a sync program brings it from another machine.
        other = Book(path.with_name("elsewhere.json"))
        other.add_contact(name, now=NOON)
        other.close()
        path.with_name("elsewhere.json").replace(path)
        return
    found = json.loads(path.read_text())
    contact, new = next(iter(found["contacts"].values())), uuid4()
    found["contacts"][str(new.int)] = {**contact, "id": str(new), "name": name}
    if how == "in place":
        path.write_text(json.dumps(found))
    else:
        path.with_name("temporary").touch(mode=0o600)
        path.with_name("temporary").write_text(json.dumps(found))
        path.with_name("temporary").replace(path)


def names(path):
    book = Book(path, reading=True)
    found = {contact.name for contact in book.records.contacts.values()}
    book.close()
    return found


@pytest.mark.parametrize("how", HOW)
def test_it_is_noticed_told_and_joined(path, how, capsys):
    book = Book(path)
    book.add_contact("Ours Now", now=NOON)
    assert book.flush()
    assert book.changed_outside() is None
    assert maintenance.check(path) == []
    change(path, how)
    seen = book.changed_outside()
    assert seen is not None
    assert book.changed_outside() == seen
    # In `check`, while it is open.
    (told,) = [line for line in maintenance.check(path) if "while it is open" in line]
    assert "nothing is lost" in told
    # When it is closed.
    book.close()
    (told,) = [line for line in book.reports if "while it was in use" in line]
    (kept,) = path.with_name("store.json.bad").iterdir()
    merge = f"askaround merge {shlex.quote(str(kept))}"
    assert merge in told
    # In `check`, and at the next start.
    assert main(["check", "--store", str(path)]) == 0
    assert merge in capsys.readouterr().out
    again = Book(path)
    assert any(merge in line and "had it open" in line for line in again.reports)
    assert again.changed_outside() is None
    again.close()
    assert {"Ours Before", "Ours Now"} <= names(path) or how != "sealed copy"
    # And joined by what was offered.
    assert main(["merge", str(kept), "--store", str(path)]) == 0
    assert "Theirs" in names(path)
    assert "Ours Now" in names(path)
    assert Book(path, reading=True).copy_reports == []


def test_our_own_store_files_are_no_change(path):
    book = Book(path)
    for number in range(20):
        book.add_contact(f"Somebody {number}", now=NOON)
        writer = book._store._storage.writer
        writer.snapshot_due = True
        book.flush()
        assert book.changed_outside() is None
    path.unlink()
    assert book.changed_outside() is None
    book.close()
    assert path.exists()


def test_what_was_removed_after_all_was_saved_is_there_again_at_the_end(path):
    book = Book(path)
    book.add_contact("Somebody", now=NOON)
    writer = book._store._storage.writer
    writer.snapshot_due = True
    book.flush()
    wait_until(lambda: not writer.snapshot_due, "the store file is written")
    path.unlink()
    book.close()
    assert Book(path, reading=True).records.contacts
    assert path.exists()


def test_a_command_says_so_at_its_end(path, monkeypatch, capsys):
    from tui.cli.commands import queue  # noqa: PLC0415

    def change_meanwhile(desk):
        desk.book.add_contact("Ours Now", now=NOON)
        change(path, "in place")
        return "done"

    monkeypatch.setattr(queue, "undo", change_meanwhile)
    assert main(["undo", "--store", str(path)]) == 0
    assert "while it was in use" in capsys.readouterr().err


def test_what_cannot_be_read_is_not_offered(path):
    book = Book(path)
    book.add_contact("Ours Now", now=NOON)
    path.write_text(path.read_text()[:-40])
    book.close()
    assert Book(path, reading=True).copy_reports == []
