"""A disk in memory, for what is to be kept nowhere."""

import errno
from itertools import count
from pathlib import Path

from tui.store.files.disk import FileIdentity, HeldLock


class _File:
    def __init__(self, number: int) -> None:
        self.number = number
        self.content = bytearray()


class _NoLock:
    def release(self) -> None:
        """Nobody else can see what is in memory."""


class MemoryDisk:
    """A disk (see `Disk`) that holds its files as long as it is there itself."""

    def __init__(self) -> None:
        self._files: dict[Path, _File] = {}
        self._handles: dict[int, _File] = {}
        self._numbers = count(1)

    def lock(self, path: Path) -> HeldLock:  # noqa: ARG002 - of any path
        """Return a lock, which nobody else can hold."""
        return _NoLock()

    def read(self, path: Path) -> bytes:
        """Return the whole file."""
        return bytes(self._file(path).content)

    def identity(self, path: Path) -> FileIdentity | None:
        """Return which version of the file lies at `path`, None when there is none."""
        file = self._files.get(path)
        return FileIdentity(file.number, len(file.content), 0) if file else None

    def names(self, folder: Path) -> list[str]:
        """Return the names in a folder."""
        return sorted(path.name for path in list(self._files) if path.parent == folder)

    def make_folder(self, path: Path) -> None:
        """Do nothing: every folder is there."""

    def create(self, path: Path) -> int:
        """Make a new file to append to; returns its handle."""
        if path in self._files:
            raise FileExistsError(errno.EEXIST, "there already", str(path))
        number = next(self._numbers)
        self._files[path] = self._handles[number] = _File(number)
        return number

    def write(self, handle: int, data: bytes) -> None:
        """Append the data."""
        self._handles[handle].content += data

    def sync(self, handle: int) -> None:
        """Do nothing: memory is all there is."""

    def close(self, handle: int) -> None:
        """Close the file."""
        del self._handles[handle]

    def sync_folder(self, folder: Path) -> None:
        """Do nothing: memory is all there is."""

    def rename(self, source: Path, target: Path) -> None:
        """Give the file another name, replacing what had it."""
        self._files[target] = self._file(source)
        del self._files[source]

    def link(self, source: Path, target: Path) -> None:
        """Give the file a second name; FileExistsError when it is taken."""
        if target in self._files:
            raise FileExistsError(errno.EEXIST, "there already", str(target))
        self._files[target] = self._file(source)

    def unlink(self, path: Path) -> None:
        """Remove the name; it is not an error if it is not there."""
        self._files.pop(path, None)

    def _file(self, path: Path) -> _File:
        try:
            return self._files[path]
        except KeyError:
            raise FileNotFoundError(errno.ENOENT, "not there", str(path)) from None
