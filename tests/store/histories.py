"""Random histories of changes, crashes and refusals over a simulated disk, and what must hold.

Changes that were called saved survive; the others are there as a whole or not at all, and
never a later one without those before it. The store file itself is readable at all times.
"""

import json
import random
from pathlib import Path

import pytest

from tests.store.simulated_disk import CrashError, SimulatedDisk
from tui.store.documents.tinydb_storage import JournalStorage
from tui.store.errors import StoreError
from tui.store.files import file_section, snapshot
from tui.store.files.file_section import FileSection
from tui.store.files.raw_documents import Operation, Rows, apply, copy_rows

PATH = Path("/sim/store.json")


def _pack(rows: Rows, pieces: int) -> None:
    """Pack some of what the store file has, as the program does while nobody waits."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(file_section, "PACKED_FROM", 1)
        patch.setattr(file_section, "_BLOCK", 30)
        for documents in rows.values():
            if isinstance(documents, FileSection):
                for _ in range(pieces):
                    documents.pack_piece()


class BrokenPromiseError(AssertionError):
    """A promise was broken."""


class History:
    """One random history; `run` raises BrokenPromiseError when a promise is broken."""

    def __init__(self, seed: int) -> None:
        self.rng = random.Random(seed)
        self.disk = SimulatedDisk(self.rng)
        self.states: list[Rows] = [{}]
        self.numbers = [0]
        self.saved = 0
        self.damaged: set[int] = set()
        self.with_errors = self.rng.random() < 0.5
        self.with_damage = not self.with_errors and self.rng.random() < 0.5

    def run(self) -> None:
        for _ in range(self.rng.randint(2, 5)):
            self._life(quiet=False)
        self._life(quiet=True)
        self._life(quiet=True)

    def _life(self, *, quiet: bool) -> None:
        rng, disk = self.rng, self.disk
        self._check_main()
        self._damage()
        if not quiet:
            disk.crash_in = rng.choice([None, rng.randrange(1, 25), rng.randrange(1, 120)])
            if self.with_errors:
                disk.error_rate = rng.choice([0, 0, 0.03, 0.2])
                disk.space = rng.choice([None, None, rng.randrange(0, 3000)])
        try:
            storage = JournalStorage(PATH, disk)
            self._check_opened(storage)
            self._work(storage)
        except CrashError:
            disk.restart(power_cut=rng.random() < 0.6)
        except StoreError as error:
            if not self.with_errors or quiet:
                raise BrokenPromiseError(str(error)) from error
            disk.restart(power_cut=rng.random() < 0.3)

    def _work(self, storage: JournalStorage) -> None:
        rng, writer = self.rng, storage.writer
        assert writer is not None
        for _ in range(rng.randint(1, 14)):
            action = rng.random()
            if action < 0.55:
                self._commit(storage)
            elif action < 0.65 and self.with_errors:
                self.disk.heal()
            elif action < 0.75:
                writer._snapshot_at = 0
                writer.snapshot_due = True
            elif action < 0.79 and not writer.erase_due:
                self._forget(storage)
            elif action < 0.82 and not self.with_damage:
                self._take_journal(storage)
            elif action < 0.9:
                _pack(storage.rows, pieces=rng.randint(1, 4))
            if rng.random() < 0.6:
                writer.step()
                self._note_saved(storage)
        if rng.random() < 0.5:
            storage.close()
            self.saved = len(self.states) - 1
        self.disk.restart(power_cut=rng.random() < 0.5)

    def _forget(self, storage: JournalStorage) -> None:
        """Take a table out for good."""
        state = copy_rows(self.states[-1])
        operations: list[Operation] = [("b", key, None) for key in state.get("b", ())]
        if not operations:
            return
        apply(state, operations)
        try:
            with storage.erasing_transaction():
                storage.change(operations)
        except StoreError:
            if not self.with_errors:
                raise
            return
        self.states.append(state)
        self.numbers.append(storage.seq)

    def _take_journal(self, storage: JournalStorage) -> None:
        """Have another program remove or empty segments: the store file alone is sure then."""
        assert storage.writer is not None
        folder, share = storage.paths.journal, self.rng.choice([0.5, 1])
        for name in self.disk.names(folder):
            if self.rng.random() < share:
                if self.rng.random() < 0.5:
                    self.disk.unlink(folder / name)
                else:
                    inode = self.disk._inode(folder / name)
                    inode.unsynced.clear()
                    del inode.seen[:], inode.lasting[:]
        self.saved = min(self.saved, self.numbers.index(storage.writer._saver.main_seq or 0))
        storage.writer.look_at_journal()

    def _commit(self, storage: JournalStorage) -> None:
        operations: list[Operation] = []
        for _ in range(self.rng.randint(1, 3)):
            key = str(self.rng.randrange(6))
            value = {"n": self.rng.randrange(1000), "t": "x" * self.rng.randrange(40)}
            raw = None if self.rng.random() < 0.2 else json.dumps(value, separators=(",", ":"))
            operations.append((self.rng.choice("ab"), key, raw))
        state = copy_rows(self.states[-1])
        apply(state, operations)
        with storage.transaction():
            for operation in operations:
                storage.change([operation])
        self.states.append(state)
        self.numbers.append(storage.seq)

    def _note_saved(self, storage: JournalStorage) -> None:
        assert storage.writer is not None
        durable = storage.writer.durable
        self.saved = max(self.saved, *(i for i, n in enumerate(self.numbers) if n <= durable), 0)

    def _check_opened(self, storage: JournalStorage) -> None:
        if storage.seq not in self.numbers:
            raise BrokenPromiseError(f"change {storage.seq} never happened; known: {self.numbers}")
        last = self.numbers.index(storage.seq)
        if last < self.saved:
            raise BrokenPromiseError(f"saved up to {self.saved}, found {last}: {storage.reports}")
        if storage.rows != self.states[last]:
            raise BrokenPromiseError(f"change {last} is not whole or not in order")
        del self.states[last + 1 :], self.numbers[last + 1 :]
        self._note_saved(storage)

    def _check_main(self) -> None:
        identity = self.disk.identity(PATH)
        if identity is None or identity.inode in self.damaged:
            return
        try:
            snapshot.read(self.disk.read(PATH))
        except snapshot.UnreadableError as error:
            raise BrokenPromiseError(f"the store file is not readable: {error}") from error

    def _damage(self) -> None:
        """Damage the store file, and the newest backup if there is another one."""
        names = self.disk.names(PATH.with_name("store.json.bak"))
        identity = self.disk.identity(PATH)
        if not self.with_damage or not names or self.rng.random() < 0.6:
            return
        if identity is None or identity.inode in self.damaged:
            return
        newest = max(names, key=lambda name: int(name.removesuffix(".json")))
        victims = [PATH]
        if len(names) > 1 and self.rng.random() < 0.7:
            victims.append(PATH.with_name("store.json.bak") / newest)
        for victim in victims:
            if self.disk.identity(victim) is not None:
                data = bytearray(self.disk.read(victim))
                inode = self.disk._new_inode()
                inode.seen = inode.lasting = data[: len(data) // 2]
                self.disk._name({self.disk._key(victim): inode})
                self.disk.sync_folder(victim.parent)
                self.damaged.add(inode.number)
