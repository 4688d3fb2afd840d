"""Where the program's files are on this computer."""

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import platformdirs

from tui.system.typed_paths import PathError, path_of

_NAME = "askaround"


class Locations(NamedTuple):
    """The paths in use.

    The store, the settings, the text last copied, the queue last printed, the events that
    calendars were last given, the log of errors.
    """

    store: Path
    config: Path
    clipboard_file: Path
    due_file: Path
    calendar_file: Path
    log: Path

    @property
    def templates(self) -> Path:
        """The folder with the person's own letters."""
        return templates_beside(self.config)

    @property
    def docs_page(self) -> Path:
        """The documentation as it was last opened in the browser."""
        return self.clipboard_file.with_name("docs.html")

    def owns(self, path: Path) -> bool:
        """Whether a path is one of the files that the program writes by itself."""
        pages = (self.clipboard_file, self.docs_page, self.due_file, self.calendar_file)
        own = (self.config, *pages, self.log)
        return path.resolve() in [each.resolve() for each in own]


def templates_beside(config: Path) -> Path:
    """Return the folder with the person's own letters, which is beside the settings."""
    return config.with_name("templates")


def locate(environ: Mapping[str, str], store_option: Path | None) -> Locations:
    """Return absolute paths, none of which need exist.

    The store is `store_option`, else ASKAROUND_STORE, else in the platform's folder for
    a person's data. Raises PathError when it can be no path here.
    """
    state = platformdirs.user_state_path(_NAME, appauthor=False)
    store = store_option or Path(
        environ.get("ASKAROUND_STORE")
        or platformdirs.user_data_path(_NAME, appauthor=False) / "store.json"
    )
    return Locations(
        store=_absolute(store),
        config=platformdirs.user_config_path(_NAME, appauthor=False) / "config.toml",
        clipboard_file=state / "clipboard.txt",
        due_file=state / "due.json",
        calendar_file=state / "calendar.ics",
        log=error_log(),
    )


def error_log() -> Path:
    """Return the file that keeps where the last fault happened."""
    return platformdirs.user_state_path(_NAME, appauthor=False) / "errors.log"


def _absolute(path: Path) -> Path:
    try:
        return path_of(path).absolute()
    except OSError:
        raise PathError("The folder you are in is not there any more: go to another one.") from None
