"""Where the files of a store are."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class StorePaths:
    """The store file and the files and folders beside it."""

    main: Path
    journal: Path
    backups: Path
    damaged: Path
    lock: Path
    next_main: Path

    @classmethod
    def of(cls, path: Path) -> "StorePaths":
        """Return the paths of the store at `path`; a symbolic link is followed."""
        main = path.expanduser().resolve()

        def beside(ending: str) -> Path:
            return main.with_name(main.name + ending)

        return cls(
            main=main,
            journal=beside(".wal"),
            backups=beside(".bak"),
            damaged=beside(".bad"),
            lock=beside(".lock"),
            next_main=beside(".new"),
        )
