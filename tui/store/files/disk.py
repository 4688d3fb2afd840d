"""The few things the store asks of the disk; a simulated one can stand in its place."""

import contextlib
import errno
import os
import shutil
import sys
from pathlib import Path
from typing import NamedTuple, Protocol

from tui.store.files.lock import Lock
from tui.system.typed_paths import read_file

if sys.platform == "darwin":
    import fcntl

_NO_HARD_LINKS = (errno.EPERM, errno.ENOTSUP, errno.EMLINK, errno.ENOSYS)


class FileIdentity(NamedTuple):
    """What tells one version of a file from another; `changed` is in ns, `size` in bytes."""

    inode: int
    size: int
    changed: int


class HeldLock(Protocol):
    """A lock that is held."""

    def release(self) -> None:
        """Let go of it."""


class Disk(Protocol):
    """File operations; each raises OSError when the disk refuses."""

    def lock(self, path: Path) -> HeldLock:
        """Take the lock at `path`; raises InUseError when another process holds it."""

    def read(self, path: Path) -> bytes:
        """Return the whole file."""

    def identity(self, path: Path) -> FileIdentity | None:
        """Return which version of the file lies at `path`, None when there is none."""

    def names(self, folder: Path) -> list[str]:
        """Return the names in a folder; none when there is no such folder."""

    def make_folder(self, path: Path) -> None:
        """Make the folder and any missing above it, for the owner's eyes only."""

    def create(self, path: Path) -> int:
        """Make a new file (mode 0600 whatever the umask) to append to; returns its handle."""

    def write(self, handle: int, data: bytes) -> None:
        """Append all of `data`; after an error some of it may be there."""

    def sync(self, handle: int) -> None:
        """Wait until everything written to the file is on the disk."""

    def close(self, handle: int) -> None:
        """Close the file, without waiting for the disk."""

    def sync_folder(self, folder: Path) -> None:
        """Wait until the names in the folder are on the disk."""

    def rename(self, source: Path, target: Path) -> None:
        """Give the file another name, replacing what had it."""

    def link(self, source: Path, target: Path) -> None:
        """Give the file a second name (or make a copy); FileExistsError when it is taken."""

    def unlink(self, path: Path) -> None:
        """Remove the name; it is not an error if it is not there."""


class RealDisk:
    """The disk of this computer."""

    def lock(self, path: Path) -> HeldLock:
        """Take the lock at `path`; raises InUseError when another process holds it."""
        if not os.access(path.parent, os.W_OK):
            raise PermissionError(errno.EACCES, "its folder cannot be written")
        return Lock(path)

    def read(self, path: Path) -> bytes:
        """Return the whole file."""
        return read_file(path)

    def identity(self, path: Path) -> FileIdentity | None:
        """Return which version of the file lies at `path`, None when there is none."""
        try:
            status = path.stat()
        except FileNotFoundError:
            return None
        return FileIdentity(status.st_ino, status.st_size, status.st_mtime_ns)

    def names(self, folder: Path) -> list[str]:
        """Return the names in a folder; none when there is no such folder."""
        try:
            return sorted(os.listdir(folder))  # noqa: PTH208 - names, not paths
        except FileNotFoundError:
            return []

    def make_folder(self, path: Path) -> None:
        """Make the folder and any missing above it, for the owner's eyes only."""
        for folder in reversed([path, *path.parents]):
            with contextlib.suppress(FileExistsError):
                folder.mkdir(mode=0o700)
        if not path.is_dir():
            raise NotADirectoryError(errno.ENOTDIR, "not a folder", str(path))

    def create(self, path: Path) -> int:
        """Make a new file (mode 0600 whatever the umask) to append to; returns its handle."""
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_APPEND
        if sys.platform == "win32":
            return os.open(path, flags | os.O_BINARY)
        handle = os.open(path, flags, 0o600)
        os.fchmod(handle, 0o600)
        return handle

    def write(self, handle: int, data: bytes) -> None:
        """Append all of `data`; after an error some of it may be there."""
        rest = memoryview(data)
        while rest:
            rest = rest[os.write(handle, rest) :]

    def sync(self, handle: int) -> None:
        """Wait until everything written to the file is on the disk."""
        if sys.platform == "darwin":
            # On macOS fsync stops at the drive's own memory.
            fcntl.fcntl(handle, fcntl.F_FULLFSYNC)
        elif sys.platform == "win32":
            os.fsync(handle)
        else:
            os.fdatasync(handle)

    def close(self, handle: int) -> None:
        """Close the file, without waiting for the disk."""
        os.close(handle)

    def sync_folder(self, folder: Path) -> None:
        """Wait until the names in the folder are on the disk."""
        if sys.platform == "win32":
            return
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)

    def rename(self, source: Path, target: Path) -> None:
        """Give the file another name, replacing what had it."""
        source.replace(target)

    def link(self, source: Path, target: Path) -> None:
        """Give the file a second name (or make a copy); FileExistsError when it is taken."""
        try:
            target.hardlink_to(source)
        except OSError as error:
            if error.errno not in _NO_HARD_LINKS:
                raise
            self._copy(source, target)

    def _copy(self, source: Path, target: Path) -> None:
        handle = self.create(target)
        try:
            with source.open("rb") as original, os.fdopen(handle, "wb", closefd=False) as copy:
                shutil.copyfileobj(original, copy)
            self.sync(handle)
        except OSError:
            target.unlink(missing_ok=True)
            raise
        finally:
            os.close(handle)

    def unlink(self, path: Path) -> None:
        """Remove the name; it is not an error if it is not there."""
        path.unlink(missing_ok=True)
