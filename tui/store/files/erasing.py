"""Leaving nothing on the disk of what the store no longer holds.

Somebody is forgotten by a change like any other, which the journal and the backups outlive.
So that nothing cuts the erasing of these short for good, a mark lies beside the store from
before that change is written until all of it is done. It holds the number of the change, and
nothing else: where the change itself never arrived, there is nothing to erase.
"""

from contextlib import suppress
from pathlib import Path

from tui.store.files.backups import backups
from tui.store.files.disk import Disk
from tui.store.files.paths import StorePaths
from tui.store.files.recovery import LoadedStore


def mark(disk: Disk, paths: StorePaths, seq: int) -> None:
    """Have the next opening erase what is left, if change `seq` is there; raises OSError."""
    disk.unlink(paths.erasing)
    handle = disk.create(paths.erasing)
    try:
        disk.write(handle, str(seq).encode("ascii"))
        disk.sync(handle)
    finally:
        disk.close(handle)
    disk.sync_folder(paths.erasing.parent)


def unmark(disk: Disk, paths: StorePaths) -> None:
    """Take the mark away; raises OSError."""
    disk.unlink(paths.erasing)
    disk.sync_folder(paths.erasing.parent)


def is_due(disk: Disk, paths: StorePaths, loaded: LoadedStore) -> bool:
    """Whether an erasing was cut off and can be done; raises OSError.

    It waits for the next opening where the store was damaged, or another program changed it:
    what was found then may be needed.
    """
    if disk.identity(paths.erasing) is None:
        return False
    seq = disk.read(paths.erasing)
    if seq.isdigit() and int(seq) > loaded.state.seq:
        # The change never arrived.
        unmark(disk, paths)
        return False
    if loaded.foreign or loaded.left_over or loaded.damaged:
        loaded.reports.append(
            "Forgetting somebody was cut off, and the files of the store were changed since. "
            "Former versions of them are kept until askaround is opened the next time; take out "
            "what you need before."
        )
        return False
    return True


def erase_former(disk: Disk, paths: StorePaths, newest: Path, journal: set[Path]) -> None:
    """Remove all former versions but the store file, the `newest` backup, and these segments.

    Raises OSError; what is left is removed the next time.
    """
    # At every moment the store file and the newest backup may be lost: what is left leads here.
    for backup in reversed(backups(disk, paths)):
        if backup.path != newest:
            disk.unlink(backup.path)
            disk.sync_folder(paths.backups)
    for folder, kept in (
        (paths.backups, {newest}),
        (paths.journal, journal),
        (paths.damaged, set[Path]()),
    ):
        names = disk.names(folder)
        for path in {folder / name for name in names} - kept:
            disk.unlink(path)
        if names:
            disk.sync_folder(folder)
    with suppress(FileNotFoundError):
        disk.unlink(paths.next_main)
    unmark(disk, paths)
