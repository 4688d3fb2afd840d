"""Watching how far the reading of a file has got, and stopping it."""

import io
from collections.abc import Callable
from pathlib import Path

Watch = Callable[[float], None]
"""Called now and then with the share done, from 0 to 1; raises StoppedError to stop the work."""

_BYTES_BETWEEN = 1 << 18


class StoppedError(Exception):
    """Whoever asked for the work no longer wants it."""


def unwatched(_share: float) -> None:
    """Watch nothing."""


class WatchedFile(io.BufferedReader):
    """A file that reports how much of it has been read; some kinds are read twice."""

    def __init__(self, path: Path, watch: Watch) -> None:
        """Open the file at `path`; raises OSError."""
        super().__init__(io.FileIO(path))
        self._size = max(1, path.stat().st_size)
        self._watch = watch
        self._since = 0

    def read(self, size: int | None = -1, /) -> bytes:
        """Read as any file does."""
        return self._noted(super().read(size))

    def read1(self, size: int = -1, /) -> bytes:
        """Read as any file does."""
        return self._noted(super().read1(size))

    def _noted(self, content: bytes) -> bytes:
        self._since += len(content)
        if self._since > _BYTES_BETWEEN:
            self._since = 0
            self._watch(min(1.0, self.tell() / self._size))
        return content
