"""Opening a store: who may write, what is there, and what has to be done first."""

from dataclasses import dataclass
from pathlib import Path

from tui.store.errors import StoreError, cannot, reason
from tui.store.files.backups import keep, keep_aside, quarantine
from tui.store.files.disk import Disk, Held, Identity
from tui.store.files.journal import Journal
from tui.store.files.lock import InUseError, has_ended
from tui.store.files.migrations import SCHEMA
from tui.store.files.paths import Places
from tui.store.files.recovery import Loaded, load
from tui.store.files.saver import Saver

_READ_ATTEMPTS = 5


@dataclass(slots=True)
class Opened:
    """An open store; without `saver` it can only be read, and `read_only` says why.

    `beside_writer` says that this is because another process had it open at that time.
    """

    places: Places
    loaded: Loaded
    reports: list[str]
    lock: Held | None = None
    saver: Saver | None = None
    read_only: str = ""
    beside_writer: bool = False


def open_store(path: Path, disk: Disk, *, reading: bool = False) -> Opened:
    """Open or create the store at `path`; raises StoreError.

    When `reading` nothing is locked or written, so that whoever wants to write is not
    kept from it.
    """
    places = Places.of(path)
    if places.main.is_dir():
        raise StoreError(f"{places.main} is a folder; name a file with --store.")
    if reading:
        loaded = read_beside_writer(places, disk)
        newer = [_newer(loaded)] if loaded.state.schema > SCHEMA else []
        why = "This store was opened to be read only."
        return Opened(places, loaded, [*newer, *loaded.reports], read_only=why)
    try:
        disk.make_folder(places.main.parent)
        lock = disk.lock(places.lock)
    except InUseError as error:
        opened = _opened_to_read(places, read_beside_writer(places, disk), in_use_by(error.pid))
        opened.beside_writer = True
        return opened
    except OSError as error:
        return _opened_unwritable(places, disk, error)
    try:
        loaded = load(disk, places)
        if loaded.state.schema > SCHEMA:
            lock.release()
            return _opened_to_read(places, loaded, _newer(loaded))
        return _opened_to_write(disk, places, loaded, lock)
    except OSError as error:
        lock.release()
        raise cannot("written", places.main, error) from error
    except BaseException:
        lock.release()
        raise


def read_beside_writer(places: Places, disk: Disk) -> Loaded:
    """Read a store that another process may be writing; raises StoreError."""

    def version() -> Identity | None:
        try:
            return disk.identity(places.main)
        except OSError as error:
            raise cannot("read", places.main, error) from error

    for _ in range(_READ_ATTEMPTS):
        before = version()
        try:
            loaded = load(disk, places)
        except StoreError:
            if version() == before:
                raise
            continue
        if version() == before:
            return loaded
    raise StoreError(f"{places.main} changes all the time; try again in a moment.")


def in_use_by(pid: int) -> str:
    """Say that process `pid` (0 if it is unknown) may write, and how to make changes."""
    if has_ended(pid):
        return "The other askaround has ended: quit this one and start it again to make changes."
    return (
        f"This store is open in {InUseError(pid)}; here it can only be read. "
        "Close that one and start this one again to make changes."
    )


def _opened_unwritable(places: Places, disk: Disk, error: OSError) -> Opened:
    """Open a store to be read only, in a folder that takes no changes; raises StoreError."""
    try:
        there = disk.identity(places.main) is not None
    except OSError:
        there = False
    if not there:
        raise cannot("written", places.main, error) from error
    why = f"{places.main} cannot be written ({reason(error)}); here it can only be read."
    return _opened_to_read(places, read_beside_writer(places, disk), why)


def _newer(loaded: Loaded) -> str:
    return (
        f"This store was written by a newer version of askaround (schema {loaded.state.schema}, "
        f"this one knows {SCHEMA}); here it can only be read. Install the newer version."
    )


def _opened_to_read(places: Places, loaded: Loaded, why: str) -> Opened:
    return Opened(places, loaded, [why, *loaded.reports], read_only=why)


def _opened_to_write(disk: Disk, places: Places, loaded: Loaded, lock: Held) -> Opened:
    disk.make_folder(places.journal)
    disk.make_folder(places.backups)
    disk.sync_folder(places.main.parent)
    for path in loaded.damaged:
        quarantine(disk, places, path)
    keep_aside(disk, places, loaded.left_over)
    disk.sync_folder(places.backups)
    journal = Journal(disk, places.journal, loaded.segments)
    saver = Saver(disk, places, journal, loaded.main_seq, loaded.reports)
    if loaded.former is not None:
        try:
            # First the journal: it has to lead up to every backup.
            journal.append(loaded.former.lines)
            saver.write_backup(loaded.former.rows, loaded.former.schema, loaded.former.seq)
        except OSError:
            if loaded.install_first:
                raise
    if loaded.migrated_from is not None and loaded.main_seq is not None:
        keep(disk, places, places.main, loaded.main_seq)
    if loaded.install_first:
        state = loaded.state
        if state.lines:
            journal.append(state.lines)
        saver.install(state.rows, state.schema, state.seq)
        state.lines, loaded.snapshot_due = [], False
    return Opened(places, loaded, loaded.reports, lock, saver)
