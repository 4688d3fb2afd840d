"""Whether a store is sound, and what to do when it is not."""

import stat
from contextlib import suppress
from pathlib import Path
from time import sleep

from tui.store.documents.tinydb_storage import JournalStorage
from tui.store.errors import StoreError, cannot, changed_while_open
from tui.store.files import snapshot
from tui.store.files.backups import Backup, quarantine
from tui.store.files.backups import backups as list_backups
from tui.store.files.disk import FileIdentity, RealDisk
from tui.store.files.lock import InUseError
from tui.store.files.migrations import SCHEMA, migrated
from tui.store.files.paths import StorePaths
from tui.store.files.raw_documents import difference
from tui.store.files.recovery import load
from tui.system.typed_paths import read_file

_ATTEMPTS = 5
_PAUSE = 0.1
"""Seconds before looking again at a store that was being written."""


def check(path: Path) -> list[str]:
    """Return what is wrong with the store at `path`, in sentences; empty when it is sound.

    Changes nothing, and works while a program writes to the store. Raises StoreError when
    there is no store or it cannot be read.
    """
    paths, disk = StorePaths.of(path), RealDisk()
    try:
        if not paths.main.parent.is_dir() or not (
            paths.main.exists() or disk.names(paths.backups) or disk.names(paths.journal)
        ):
            raise StoreError(f"There is no store at {paths.main}.")
        try:
            lock = disk.lock(paths.lock)
        except (InUseError, OSError):
            return _steady_problems(paths)
        try:
            return _problems(paths)
        finally:
            lock.release()
    except OSError as error:
        raise cannot("checked", paths.main, error) from error


def _steady_problems(paths: StorePaths) -> list[str]:
    """Return what is wrong with a store to which another process may be writing."""
    problems: list[str] = []
    for _ in range(_ATTEMPTS):
        before = _versions(paths)
        with suppress(FileNotFoundError):  # it was being replaced at that moment
            problems = _problems(paths, in_use=True)
            if not problems or _versions(paths) == before:
                break
        sleep(_PAUSE)
    return problems


def _versions(paths: StorePaths) -> list[FileIdentity | None]:
    disk = RealDisk()
    journal = [paths.journal / name for name in disk.names(paths.journal)]
    return [disk.identity(file) for file in (paths.main, *journal)]


def _problems(paths: StorePaths, *, in_use: bool = False) -> list[str]:
    problems = [
        *_load_problems(paths, in_use=in_use),
        *_backup_problems(paths),
        *_mode_problems(paths),
    ]
    return list(dict.fromkeys(problems))


def repair(path: Path) -> list[str]:
    """Repair the store at `path`; returns what was done, in sentences. Raises StoreError.

    Nothing is thrown away: damaged files are moved beside the store.
    """
    if not StorePaths.of(path).main.parent.is_dir():
        raise StoreError(f"There is no store at {path}.")
    storage = _opened(path)
    paths, disk = storage.paths, RealDisk()
    done = list(storage.reports)
    try:
        for backup in list_backups(disk, paths):
            if _trouble(backup):
                kept = quarantine(disk, paths, backup.path)
                done.append(f"The damaged backup {backup.seq} was moved to {kept}.")
        for file in _open_to_others(paths):
            file.chmod(0o700 if file.is_dir() else 0o600)
            done.append(f"{file} can now be read by you only.")
    except OSError as error:
        raise cannot("repaired", paths.main, error) from error
    finally:
        storage.close()
    return done


def backups(path: Path) -> list[Backup]:
    """Return the backups of the store at `path`, newest first."""
    return list_backups(RealDisk(), StorePaths.of(path))


def restore(path: Path, seq: int) -> list[str]:
    """Make the store what backup `seq` holds; returns what was done, in sentences.

    This is one more change: the version before it is kept as a backup itself. Raises
    StoreError when there is no such backup or it cannot be read.
    """
    chosen = next((backup for backup in backups(path) if backup.seq == seq), None)
    if chosen is None:
        known = ", ".join(str(backup.seq) for backup in backups(path)) or "none"
        raise StoreError(f"There is no backup {seq} of {path}; there are: {known}.")
    try:
        content = snapshot.read(read_file(chosen.path))
    except (snapshot.UnreadableError, OSError) as error:
        raise StoreError(f"Backup {seq} cannot be read ({error}); choose another one.") from error
    if content.schema > SCHEMA:
        raise StoreError(f"Backup {seq} is of a newer version of askaround; install that one.")
    storage = _opened(path)
    try:
        former = _keep_present(storage)
        operations = difference(storage.rows, migrated(content.rows, content.schema))
        storage.change(operations)
    finally:
        storage.close()
    return [
        *storage.reports,
        f"Restored backup {seq} of {chosen.made:%Y-%m-%d %H:%M} UTC: {len(operations)} entries "
        f"changed. The version before is kept as backup {former}.",
    ]


def _keep_present(storage: JournalStorage) -> int:
    """Make the present version a store file, so that the next one makes it a backup."""
    seq = storage.seq
    if storage.writer is not None:
        storage.writer.snapshot_due = True
        storage.writer.step()
    return seq


def _opened(path: Path) -> JournalStorage:
    storage = JournalStorage(path)
    if storage.read_only:
        raise StoreError(storage.read_only)
    return storage


def _load_problems(paths: StorePaths, *, in_use: bool) -> list[str]:
    try:
        loaded = load(RealDisk(), paths)
    except StoreError as error:
        return [str(error)]
    problems = list(loaded.reports) if loaded.migrated_from is None else []
    if in_use and loaded.foreign:
        problems = [changed_while_open(paths.main)]
    if loaded.state.schema > SCHEMA:
        problems.append("It was written by a newer version of askaround; install that one.")
    return problems


def _backup_problems(paths: StorePaths) -> list[str]:
    found = [(backup.seq, _trouble(backup)) for backup in list_backups(RealDisk(), paths)]
    return [f"Backup {seq} cannot be read ({trouble})." for seq, trouble in found if trouble]


def _trouble(backup: Backup) -> str:
    try:
        snapshot.read(read_file(backup.path))
    except (snapshot.UnreadableError, OSError) as error:
        return str(error)
    return ""


def _mode_problems(paths: StorePaths) -> list[str]:
    return [
        f"Others can read {file}; --repair makes it private." for file in _open_to_others(paths)
    ]


def _open_to_others(paths: StorePaths) -> list[Path]:
    own = [paths.main, paths.lock, paths.journal, paths.backups, paths.damaged]
    files = [file for file in own if file.exists()]
    for folder in (paths.journal, paths.backups, paths.damaged):
        files += sorted(folder.iterdir()) if folder.is_dir() else []
    return [file for file in files if file.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO)]
