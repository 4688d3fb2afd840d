"""What was forgotten is nowhere on the disk, wherever the process or the power ends."""

import random
import signal
import sys
from pathlib import Path
from uuid import UUID

import pytest

from tests.cases import for_each, part_of
from tests.store.killed import forget_wendy, start
from tests.store.simulated_disk import CrashError, SimulatedDisk
from tests.world import NOON
from tui.store import maintenance
from tui.store.book import Book
from tui.store.documents.tinydb_storage import JournalStorage
from tui.store.files.memory_disk import MemoryDisk

PATH = Path("/sim/store.json")
SECRET = "wendy"
MOST_STEPS = 400


def key(number: int) -> str:
    return str(UUID(int=number).int)


def written(storage: JournalStorage) -> None:
    assert storage.writer is not None
    storage.writer.step()


def seasoned(disk: SimulatedDisk) -> JournalStorage:
    """A store whose journal and backups all have the secret."""
    for session in range(4):
        storage = JournalStorage(PATH, disk)
        storage.change([("a", key(session), f'{{"n":{session}}}')])
        storage.change([("b", key(session), f'{{"t":"{SECRET} {session}"}}')])
        storage.close()
    storage = JournalStorage(PATH, disk)
    storage.change([("b", key(9), f'{{"t":"{SECRET} last"}}')])
    written(storage)
    return storage


def forget(storage: JournalStorage) -> None:
    with storage.erasing_transaction():
        storage.change([("b", each, None) for each in list(storage.raw("b"))])
    written(storage)


def holders(disk: SimulatedDisk) -> list[str]:
    return [name for (_, name), inode in disk.seen.items() if SECRET.encode() in inode.seen]


@for_each("power_cut", [False, True])
@for_each("seed", range(part_of(3)))
def test_wherever_it_is_cut_off_the_next_opening_finishes_it(power_cut: bool, seed: int) -> None:
    for steps in range(MOST_STEPS):
        disk = SimulatedDisk(random.Random(seed * 1000 + steps))
        storage = seasoned(disk)
        assert holders(disk)
        disk.crash_in = steps
        try:
            forget(storage)
            storage.change([("a", key(7), '{"n":7}')])
            storage.close()
        except CrashError:
            disk.restart(power_cut=power_cut)
        else:
            break
        again = JournalStorage(PATH, disk)
        held = set(again.raw("a"))
        assert {key(each) for each in range(4)} <= held
        arrived = not again.raw("b")
        again.close()
        assert (holders(disk) == []) is arrived, (steps, holders(disk))
        assert ("/sim", "store.json.erasing") not in disk.seen
        once_more = JournalStorage(PATH, disk)
        assert set(once_more.raw("a")) == held
        assert once_more.reports == []
    assert 10 < steps < MOST_STEPS - 1
    assert holders(disk) == []


def test_a_full_disk_says_so_and_the_next_opening_erases(monkeypatch: pytest.MonkeyPatch) -> None:
    disk = SimulatedDisk(random.Random(1))
    storage = seasoned(disk)
    with storage.erasing_transaction():
        storage.change([("b", each, None) for each in list(storage.raw("b"))])
    assert storage.writer is not None
    storage.writer._append()
    disk.space = 0
    written(storage)
    assert storage.writer.wait_for_erasing(0) == "disk full"
    assert holders(disk)
    disk.heal()
    again = JournalStorage(PATH, disk)
    again.close()
    assert holders(disk) == []


def test_a_book_in_memory_forgets_too() -> None:
    book = Book(Path("/in-memory/store.json"), disk=MemoryDisk())
    wendy = book.add_contact("Wendy Ho", now=NOON)
    book.forget(wendy.id)
    assert book.erased(5) == ""
    book.close()


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_kill_9_in_between_is_made_good_by_the_next_opening(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    path = folder / "store.json"
    ends = set()
    for steps in (0, 1, 2, 3, 4, 5, 7, 9, 12, 60):
        book = Book(path)
        if all(each.name != "Wendy Ho" for each in book.records.contacts.values()):
            book.add_contact("Wendy Ho", now=NOON)
        book.add_contact(f"Zoe Fox {steps}", now=NOON)
        book.close()
        process, _ = start(forget_wendy, path, steps)
        process.join()
        ends.add(process.exitcode)
        again = Book(path)
        names = [each.name for each in again.records.contacts.values()]
        assert f"Zoe Fox {steps}" in names
        again.close()
        found = [each for each in folder.rglob("*") if each.is_file()]
        left = [each.name for each in found if b"Wendy" in each.read_bytes()]
        assert bool(left) is ("Wendy Ho" in names), (steps, left)
        assert maintenance.check(path) == []
        assert not path.with_name("store.json.erasing").exists()
    assert ends == {-signal.SIGKILL, 0}
