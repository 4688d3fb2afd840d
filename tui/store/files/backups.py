"""Former store files, kept under the number of the last change they hold."""

import contextlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from tui.store.files import snapshot
from tui.store.files.disk import Disk
from tui.store.files.journal import Segment
from tui.store.files.paths import StorePaths

KEPT = 5


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup: the number of its last change, its path, when it was made, its size in bytes."""

    seq: int
    path: Path
    made: datetime
    size: int


def backups(disk: Disk, paths: StorePaths) -> list[Backup]:
    """Return the backups of a store, newest first."""
    found = []
    for name in disk.names(paths.backups):
        path = paths.backups / name
        identity = disk.identity(path)
        if name.removesuffix(".json").isdecimal() and identity is not None:
            made = datetime.fromtimestamp(identity.changed / 1e9, UTC)
            found.append(Backup(int(path.stem), path, made, identity.size))
    return sorted(found, key=lambda backup: -backup.seq)


def keep(disk: Disk, paths: StorePaths, source: Path, seq: int) -> None:
    """Make the file `source`, which ends with change `seq`, a backup; it is on the disk then."""
    with contextlib.suppress(FileExistsError):
        disk.link(source, paths.backups / f"{seq}.json")
    disk.sync_folder(paths.backups)


def prune(disk: Disk, paths: StorePaths) -> int:
    """Keep the newest five; returns the change the second newest ends with, -1 if there is none.

    The journal has to reach back to that one, so that the store file and the newest
    backup may both be lost.
    """
    found = backups(disk, paths)
    for backup in found[KEPT:]:
        disk.unlink(backup.path)
    return found[1].seq if len(found) > 1 else -1


def readable(
    disk: Disk, paths: StorePaths, damaged: list[Path]
) -> Iterator[tuple[Backup, snapshot.Snapshot]]:
    """Yield the backups that can be read, newest first; adds the others to `damaged`."""
    for backup in backups(disk, paths):
        try:
            content = snapshot.read(disk.read(backup.path))
        except (snapshot.UnreadableError, OSError):
            damaged.append(backup.path)
        else:
            yield backup, content


def quarantine(disk: Disk, paths: StorePaths, path: Path) -> Path:
    """Move a damaged file aside, never over another one; returns where it lies now."""
    disk.make_folder(paths.damaged)
    taken = set(disk.names(paths.damaged))
    names = (f"{path.name}.{number}" for number in range(1, len(taken) + 2))
    target = paths.damaged / next(name for name in names if name not in taken)
    disk.rename(path, target)
    return target


def keep_aside(disk: Disk, paths: StorePaths, segments: Iterable[Segment]) -> None:
    """Give segments of the journal a second name among the damaged files, once each."""
    for segment in segments:
        disk.make_folder(paths.damaged)
        numbers = (
            f"{segment.lines[0].seq}-{segment.last_seq}" if segment.lines else f"{segment.number}"
        )
        with contextlib.suppress(FileExistsError):
            disk.link(segment.path, paths.damaged / f"journal.{numbers}.log")
        disk.sync_folder(paths.damaged)
