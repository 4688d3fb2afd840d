"""Programs that write to a store until they are killed, each a process of its own."""

import os
import signal
from collections.abc import Callable
from itertools import count
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerProcess
from pathlib import Path

from tests.store.support import note
from tui.store.book import Book
from tui.store.documents.document_store import DocumentStore
from tui.store.files import writer
from tui.store.files.disk import RealDisk

# What they need is loaded once, and not by each.
_PROCESSES = get_context("forkserver")
_PROCESSES.set_forkserver_preload([__name__])


def start(
    program: Callable[[Connection, Path, int], None], path: Path, number: int
) -> tuple[ForkServerProcess, Connection]:
    """Start a program; what it sends can be received until it has ended."""
    told, tells = _PROCESSES.Pipe(duplex=False)
    process = _PROCESSES.Process(target=program, args=(tells, path, number), daemon=True)
    process.start()
    tells.close()
    return process, told


def commit_in_a_tight_loop(tells: Connection, path: Path, number: int) -> None:
    """Commit pairs of lines and tell the number of each pair that was saved."""
    writer.JOURNAL_LIMIT = 6000
    store = DocumentStore(path)
    for each in count(number):
        store.commit([note(f"{each}"), note(f"{each}")])
        assert store.flush()
        tells.send(each)


def forget_wendy(_tells: Connection, path: Path, number: int) -> None:
    """Forget somebody and be killed after so many changes of the folder."""
    disk = _EndingDisk()
    book = Book(path, disk=disk)
    (wendy,) = (each for each in book.records.contacts.values() if each.name == "Wendy Ho")
    book.flush()
    disk.left = number
    book.forget(wendy.id)
    book.erased(10)


class _EndingDisk(RealDisk):
    """A disk that kills its process when nothing is left of what it may do."""

    left: int | None = None

    def _step(self) -> None:
        if self.left is not None:
            self.left -= 1
            if self.left < 0:
                os.kill(os.getpid(), signal.SIGKILL)

    def unlink(self, path: Path) -> None:
        self._step()
        super().unlink(path)

    def rename(self, source: Path, target: Path) -> None:
        self._step()
        super().rename(source, target)

    def sync_folder(self, folder: Path) -> None:
        self._step()
        super().sync_folder(folder)
