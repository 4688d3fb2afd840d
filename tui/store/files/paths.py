"""Where the files of a store are."""

from pathlib import Path
from typing import NamedTuple

from tui.store.errors import StoreError
from tui.system.typed_paths import Kind, PathError, kind_at, path_of


class StorePaths(NamedTuple):
    """The store file and the files and folders beside it."""

    main: Path
    journal: Path
    backups: Path
    damaged: Path
    lock: Path
    next_main: Path
    erasing: Path
    mail: Path
    told: Path

    @classmethod
    def of(cls, path: Path) -> "StorePaths":
        """Return the paths of the store at `path`; a symbolic link is followed.

        Raises StoreError when there is, or can be, no store: only a file is ever read or
        replaced, never a device, a pipe or a socket.
        """
        try:
            main = path_of(path).resolve()
            kind = kind_at(main)
        except PathError as error:
            raise StoreError(f"The store cannot be there: {error}") from None
        if kind is Kind.FOLDER:
            raise StoreError(f"{main} is a folder; name a file with --store.")
        if kind is Kind.OTHER:
            raise StoreError(f"{main} is a device, a pipe or a socket; name a file with --store.")

        def beside(ending: str) -> Path:
            return main.with_name(main.name + ending)

        return cls(
            main=main,
            journal=beside(".wal"),
            backups=beside(".bak"),
            damaged=beside(".bad"),
            lock=beside(".lock"),
            next_main=beside(".new"),
            erasing=beside(".erasing"),
            mail=beside(".mail"),
            told=beside(".told"),
        )

    def owns(self, path: Path) -> bool:
        """Whether a path is the store, or one of the files and folders beside it."""
        files = {self.main, self.lock, self.next_main, self.erasing, self.mail, self.told}
        folders = {self.journal, self.backups, self.damaged}
        found = path.resolve()
        return found in files | folders or not folders.isdisjoint(found.parents)
