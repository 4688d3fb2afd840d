"""`askaround docs`: the documentation as one page for a browser."""

import os
import sys
from pathlib import Path

import tui
from tui.cli.commands.handing_out import written
from tui.cli.errors import CommandError
from tui.exchange.writers.docs_page import docs_page
from tui.system.files import write_private
from tui.system.locations import Locations
from tui.system.system_opener import open_by_system
from tui.system.typed_paths import printable

PAGES = (
    "season.md",
    "letters.md",
    "files.md",
    "mail-and-reminders.md",
    "settings.md",
    "accessibility.md",
    "command-line.md",
    "keys.md",
)


def show_docs(locations: Locations, *, out: Path | None) -> int:
    """Open the documentation in the browser, or write it to a new file."""
    try:
        text = _page(_docs_folder())
    except OSError as error:
        raise CommandError(f"The documentation is not here: {error}.") from error
    if out is not None:
        print(f"Wrote the documentation to {written(text, out, 'askaround-docs.html')}.")
        return 0
    page = locations.docs_page
    try:
        write_private(page, text.encode())
    except OSError as error:
        raise CommandError(f"{printable(page)} could not be written: {error.strerror}.") from error
    try:
        open_by_system(page.as_uri(), os.environ, sys.platform)
    except ValueError as reason:
        print(f"The documentation is in {printable(page)}; nothing opened it: {reason}.")
    else:
        print("The documentation is open in your browser.")
    return 0


def _docs_folder() -> Path:
    """Where its pages are: within the installed program, else at the top of a checkout."""
    package = Path(tui.__file__).parent
    installed = package / "docs"
    return installed if installed.is_dir() else package.parent / "docs"


def _page(folder: Path) -> str:
    pages = {name: (folder / name).read_text("utf-8") for name in PAGES}
    return docs_page(pages, lambda address: (folder / address).read_bytes())
