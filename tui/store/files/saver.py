"""Putting changes and store files on the disk, in an order that no crash can hurt."""

import contextlib
import shlex
from collections.abc import Callable
from pathlib import Path

from tui.store.files import erasing, snapshot
from tui.store.files.backups import keep, prune, quarantine
from tui.store.files.disk import Disk, FileIdentity
from tui.store.files.journal import Journal, mark_line
from tui.store.files.paths import StorePaths
from tui.store.files.raw_documents import Rows

_SYNC_EVERY = 4 << 20
"""Bytes; a file synced in pieces delays no journal line for long."""


def _nothing() -> None:
    pass


class Saver:
    """The files of one store, opened to be written."""

    def __init__(
        self,
        disk: Disk,
        paths: StorePaths,
        journal: Journal,
        main_seq: int | None,
        reports: list[str],
    ) -> None:
        """Write after `journal`; the store file, if it is sound, ends with change `main_seq`."""
        self.journal = journal
        self.main_seq = main_seq
        self._disk = disk
        self._paths = paths
        self._reports = reports
        self._identity = disk.identity(paths.main)
        # Odd while a file of ours is put in place.
        self._installs = 0

    def changed_outside(self) -> FileIdentity | None:
        """Return which version of the store file another program put there, None if none did.

        It costs one look at the disk, and may be called from any thread.
        """
        installs, known = self._installs, self._identity
        try:
            found = self._disk.identity(self._paths.main)
        except OSError:
            return None
        is_steady = installs == self._installs and installs % 2 == 0
        return found if is_steady and found not in (None, known) else None

    def is_missing(self) -> bool:
        """Whether another program removed the store file."""
        try:
            return self._disk.identity(self._paths.main) is None
        except OSError:
            return False

    def install(
        self, rows: Rows, schema: int, seq: int, between: Callable[[], None] = _nothing
    ) -> None:
        """Make a store file of `rows`, which end with change `seq`, and put it in place.

        `between` is called after each piece. Raises OSError; then the former file and
        the journal still hold everything.
        """
        crc = self._write_next(rows, schema, seq, between)
        self._keep_former()
        self._installs += 1
        try:
            self._disk.rename(self._paths.next_main, self._paths.main)
            self.main_seq = seq
            self._identity = self._disk.identity(self._paths.main)
        finally:
            self._installs += 1
        self._disk.sync_folder(self._paths.main.parent)
        with contextlib.suppress(OSError):
            # The mark only helps us notice that another program put an older file there.
            self.journal.append([mark_line(seq, schema, crc)])
        self.journal.drop(prune(self._disk, self._paths))

    def save_again(self, rows: Rows, schema: int, seq: int) -> None:
        """Make a store file and a backup of `rows`, which need nothing the journal had.

        To be called when that is not whole any more. Raises OSError.
        """
        self.journal.rotate()
        self.journal.forget(())
        self._disk.make_folder(self._paths.main.parent)
        self.install(rows, schema, seq)
        self.write_backup(rows, schema, seq)
        told = (
            f"Another program took away what was written in {self._paths.journal.name} while it "
            f"was in use: all of it was saved again, in {self._paths.main.name}."
        )
        if told not in self._reports:
            self._reports.append(told)

    def mark_erasing(self, seq: int) -> None:
        """Have what change `seq` takes away erased, now or at the next opening; raises OSError."""
        erasing.mark(self._disk, self._paths, seq)

    def erase(
        self, rows: Rows, schema: int, seq: int, between: Callable[[], None] = _nothing
    ) -> None:
        """Leave nothing on the disk but `rows`, which end with change `seq`.

        Raises OSError; then the next opening tries again.
        """
        self.install(rows, schema, seq, between=between)
        newest = self.write_backup(rows, schema, seq, between=between)
        kept = self.journal.segments_after(seq)
        erasing.erase_former(self._disk, self._paths, newest, kept)
        self.journal.forget(kept)

    def write_backup(
        self, rows: Rows, schema: int, seq: int, between: Callable[[], None] = _nothing
    ) -> Path:
        """Make a backup of `rows` and return its path; raises OSError.

        One of the same number, which may be of before another program changed the file, lies
        there until this one takes its place. `between` is called after each piece.
        """
        self._write_next(rows, schema, seq, between)
        self._disk.make_folder(self._paths.backups)
        backup = self._paths.backups / f"{seq}.json"
        self._disk.rename(self._paths.next_main, backup)
        self._disk.sync_folder(self._paths.backups)
        return backup

    def _write_next(self, rows: Rows, schema: int, seq: int, between: Callable[[], None]) -> str:
        path = self._paths.next_main
        self._disk.unlink(path)
        handle = self._disk.create(path)
        piece = b""
        unsynced = 0
        try:
            for piece in snapshot.chunks(rows, schema, seq):
                self._disk.write(handle, piece)
                unsynced += len(piece)
                if unsynced > _SYNC_EVERY:
                    self._disk.sync(handle)
                    unsynced = 0
                between()
            self._disk.sync(handle)
        except OSError:
            with contextlib.suppress(OSError):
                self._disk.unlink(path)
            raise
        finally:
            with contextlib.suppress(OSError):
                self._disk.close(handle)
        return snapshot.crc_of(piece)

    def _keep_former(self) -> None:
        main = self._paths.main
        identity = self._disk.identity(main)
        if identity is None:
            return
        if identity != self._identity:
            kept = quarantine(self._disk, self._paths, main)
            self._reports.append(
                f"Another program changed {main.name} while it was in use; what it wrote is "
                f"kept as {kept}, and askaround merge {shlex.quote(str(kept))} joins it."
            )
        elif self.main_seq is not None:
            self._disk.make_folder(self._paths.backups)
            keep(self._disk, self._paths, main, self.main_seq)
