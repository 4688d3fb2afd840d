"""Opening a store: who may write, what is there, and what has to be done first."""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from tui.store.errors import NO_ROOM, StoreError, cannot, reason
from tui.store.files import erasing
from tui.store.files.backups import keep, keep_aside, quarantine
from tui.store.files.disk import Disk, FileIdentity, HeldLock
from tui.store.files.journal import Journal
from tui.store.files.lock import InUseError, has_ended
from tui.store.files.migrations import SCHEMA
from tui.store.files.paths import StorePaths
from tui.store.files.recovery import LoadedStore, load
from tui.store.files.saver import Saver

_READ_ATTEMPTS = 5


@dataclass(slots=True)
class OpenedStore:
    """An open store; without `saver` it can only be read, and `read_only` says why.

    `beside_writer` says that this is because another process had it open at that time,
    `erase_due` that former versions are to be erased: somebody was forgotten.
    """

    paths: StorePaths
    loaded: LoadedStore
    reports: list[str]
    lock: HeldLock | None = None
    saver: Saver | None = None
    read_only: str = ""
    beside_writer: bool = False
    erase_due: bool = False


def open_store(path: Path, disk: Disk, *, reading: bool = False) -> OpenedStore:
    """Open or create the store at `path`; raises StoreError.

    With `reading`, nothing is locked or written, so that another process can still write.
    """
    paths = StorePaths.of(path)
    if reading:
        loaded = read_beside_writer(paths, disk)
        newer = [_newer(loaded)] if loaded.state.schema > SCHEMA else []
        why = "This store was opened to be read only."
        return OpenedStore(paths, loaded, [*newer, *loaded.reports], read_only=why)
    try:
        disk.make_folder(paths.main.parent)
        lock = disk.lock(paths.lock)
    except InUseError as error:
        opened = _opened_to_read(paths, read_beside_writer(paths, disk), in_use_by(error.pid))
        opened.beside_writer = True
        return opened
    except OSError as error:
        return _opened_unwritable(paths, disk, error)
    try:
        loaded = load(disk, paths)
        if loaded.state.schema > SCHEMA:
            lock.release()
            return _opened_to_read(paths, loaded, _newer(loaded))
        return _opened_to_write(disk, paths, loaded, lock)
    except OSError as error:
        lock.release()
        raise cannot("written", paths.main, error) from error
    except BaseException:
        lock.release()
        raise


def read_beside_writer(paths: StorePaths, disk: Disk) -> LoadedStore:
    """Read a store that another process may be writing; raises StoreError."""

    def version() -> FileIdentity | None:
        try:
            return disk.identity(paths.main)
        except OSError as error:
            raise cannot("read", paths.main, error) from error

    for _ in range(_READ_ATTEMPTS):
        before = version()
        try:
            loaded = load(disk, paths)
        except StoreError:
            if version() == before:
                raise
            continue
        if version() == before:
            return loaded
    raise StoreError(f"{paths.main} keeps changing; try again in a moment.")


def in_use_by(pid: int) -> str:
    """Return words that say process `pid` (0: unknown) is writing, and how to make changes."""
    if has_ended(pid):
        return "The other askaround has ended: quit this one and start it again to make changes."
    return (
        f"This store is open in {InUseError(pid)}; here it can only be read. "
        "Close that one and start this one again to make changes."
    )


def _opened_unwritable(paths: StorePaths, disk: Disk, error: OSError) -> OpenedStore:
    """Open a store only to read, in a folder that cannot be written; raises StoreError."""
    try:
        there = disk.identity(paths.main) is not None
    except OSError:
        there = False
    if not there:
        raise cannot("written", paths.main, error) from error
    why = f"{paths.main} cannot be written ({reason(error)}); here it can only be read."
    return _opened_to_read(paths, read_beside_writer(paths, disk), why)


def _newer(loaded: LoadedStore) -> str:
    return (
        f"This store was written by a newer version of askaround (schema {loaded.state.schema}, "
        f"this one knows {SCHEMA}); here it can only be read. Install the newer version."
    )


def _opened_to_read(paths: StorePaths, loaded: LoadedStore, why: str) -> OpenedStore:
    return OpenedStore(paths, loaded, [why, *loaded.reports], read_only=why)


def _opened_to_write(
    disk: Disk, paths: StorePaths, loaded: LoadedStore, lock: HeldLock
) -> OpenedStore:
    for folder in (paths.journal, paths.backups):
        _make_if_there_is_room(disk, folder)
    disk.sync_folder(paths.main.parent)
    with suppress(FileNotFoundError):
        # A segment that was given up must not come back, and its numbers with it.
        disk.sync_folder(paths.journal)
    for path in loaded.damaged:
        quarantine(disk, paths, path)
    keep_aside(disk, paths, loaded.left_over)
    if loaded.damaged or loaded.left_over:
        disk.sync_folder(paths.backups)
    journal = Journal(disk, paths.journal, loaded.segments)
    saver = Saver(disk, paths, journal, loaded.main_seq, loaded.reports)
    erase_due = erasing.is_due(disk, paths, loaded)
    if loaded.former is not None:
        try:
            # The journal comes first: it has to lead up to every backup.
            journal.append(loaded.former.lines)
            saver.write_backup(loaded.former.rows, loaded.former.schema, loaded.former.seq)
        except OSError:
            if loaded.install_first:
                raise
    if loaded.migrated_from is not None and loaded.main_seq is not None:
        keep(disk, paths, paths.main, loaded.main_seq)
    if loaded.install_first:
        state = loaded.state
        if state.lines:
            journal.append(state.lines)
        saver.install(state.rows, state.schema, state.seq)
        state.lines, loaded.snapshot_due = [], False
    return OpenedStore(paths, loaded, loaded.reports, lock, saver, erase_due=erase_due)


def _make_if_there_is_room(disk: Disk, folder: Path) -> None:
    """Make a folder; on a full disk it is made with the first file in it."""
    try:
        disk.make_folder(folder)
    except OSError as error:
        if error.errno not in NO_ROOM:
            raise
