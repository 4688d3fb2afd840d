"""TinyDB's Storage, replaced by one that never leaves half a file behind."""

import json
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tinydb.storages import Storage

Tables = dict[str, dict[str, Any]]


class StoreError(Exception):
    """The store cannot be opened or written; the message says what to do."""


class AtomicStorage(Storage):
    """The tables in memory and in one JSON file, which is replaced as a whole.

    A change is written to a new file beside the old one, synced to the disk and then
    renamed over it, so that the file is always either the former or the new state.
    """

    def __init__(self, path: Path) -> None:
        """Read the file at `path`, if there is one; raises StoreError when it cannot be read."""
        super().__init__()
        self._path = path
        self._batching = False
        self._tables = self._load()

    def read(self) -> Tables | None:
        """Return the tables as TinyDB expects them, None for a new store."""
        return self._tables

    def write(self, data: Tables) -> None:
        """Take the tables over, and put them on the disk unless a batch is open."""
        self._tables = data
        if not self._batching:
            self._replace_file()

    @contextmanager
    def batch(self) -> Iterator[None]:
        """Write once for all changes inside; after an error the file stays as it was."""
        self._batching = True
        try:
            yield
            self._replace_file()
        except BaseException:
            self._tables = self._load()
            raise
        finally:
            self._batching = False

    def _load(self) -> Tables | None:
        folder = self._path.parent
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            text = self._path.read_text(encoding="utf-8")
        except FileNotFoundError:
            return None
        except IsADirectoryError as error:
            raise StoreError(f"{self._path} is a folder; name a file with --store.") from error
        except (OSError, UnicodeDecodeError) as error:
            raise StoreError(
                f"{self._path} cannot be read ({error}); check its path and permissions."
            ) from error
        try:
            tables = json.loads(text)
        except ValueError as error:
            raise StoreError(
                f"{self._path} is damaged ({error}); it was left as it is. "
                "Restore a copy of it, or name another store with --store."
            ) from error
        if not isinstance(tables, dict):
            raise StoreError(f"{self._path} is not a store of askaround; name another one.")
        return tables

    def _replace_file(self) -> None:
        content = json.dumps(self._tables, ensure_ascii=False, separators=(",", ":"))
        # mkstemp makes the file with mode 0600, whatever the umask.
        descriptor, name = tempfile.mkstemp(prefix=f".{self._path.name}.", dir=self._path.parent)
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(content.encode())
                file.flush()
                os.fsync(file.fileno())
            Path(name).replace(self._path.resolve())
        except OSError as error:
            Path(name).unlink(missing_ok=True)
            raise StoreError(f"{self._path} could not be written: {error.strerror}.") from error
        self._sync_folder()

    def _sync_folder(self) -> None:
        folder = os.open(self._path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
