"""The command that opens the settings."""

import os

from tui.cli.errors import CommandError
from tui.cli.terminal import has_terminal
from tui.desk.settings import documented_settings, read_settings
from tui.model.text import clean_line
from tui.system.editor import run_editor
from tui.system.files import write_private
from tui.system.locations import Locations
from tui.system.typed_paths import printable


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
