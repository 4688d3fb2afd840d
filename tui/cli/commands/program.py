"""The commands about the program itself: its help, its files, its settings."""

import os

from tui.cli.errors import CommandError
from tui.cli.parser import make_parser
from tui.cli.terminal import has_terminal
from tui.desk.settings import documented_settings, read_settings
from tui.model.text import clean_line
from tui.store.files.paths import StorePaths
from tui.system.editor import run_editor
from tui.system.files import write_private
from tui.system.locations import Locations
from tui.system.typed_paths import printable


def print_help(_locations: Locations, *, topic: str | None) -> int:
    """Print the help for the command `topic`, else for the program; ends with SystemExit."""
    make_parser().parse_args([*filter(None, [topic]), "--help"])
    return 0


def print_paths(locations: Locations) -> int:
    """Print every file and folder that the program reads or writes, one per line."""
    beside = StorePaths.of(locations.store)
    print(f"store      {printable(locations.store)}")
    print(f"journal    {printable(beside.journal)}")
    print(f"backups    {printable(beside.backups)}")
    print(f"damaged    {printable(beside.damaged)}")
    print(f"lock       {printable(beside.lock)}")
    print(f"settings   {printable(locations.config)}")
    print(f"letters    {printable(locations.templates)}")
    print(f"queue      {printable(locations.due_file)}")
    print(f"calendar   {printable(locations.calendar_file)}")
    print(f"clipboard  {printable(locations.clipboard_file)}")
    print(f"errors     {printable(locations.log)}")
    return 0


def edit_settings(locations: Locations) -> int:
    """Open the settings in the person's editor, else print where they are.

    If there is no file, one with every default and its source is made first. Afterwards
    each mistake in it is named in a sentence. Raises CommandError when the file cannot be
    made or the editor cannot be run.
    """
    path = locations.config
    try:
        if not path.exists():
            write_private(path, documented_settings().encode())
        if has_terminal():
            run_editor(path, os.environ)
        else:
            print(printable(path))
    except (OSError, ValueError) as error:
        raise CommandError(f"The settings could not be opened: {error}.") from error
    for problem in read_settings(path).problems:
        print(clean_line(problem))
    return 0
