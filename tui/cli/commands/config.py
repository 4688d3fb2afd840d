"""The commands about the settings: opening them, and saying or changing one."""

import os
from collections.abc import Sequence

from tui.cli.answering import say
from tui.cli.errors import BAD_USAGE, CommandError
from tui.cli.terminal import has_terminal
from tui.desk.settings.documented import documented_settings
from tui.desk.settings.reading import read_settings
from tui.desk.settings.told import settings_known, settings_set, value_now, with_setting
from tui.model.text.lines import clean_line
from tui.system.editor import run_editor
from tui.system.files import write_private
from tui.system.locations import Locations
from tui.system.typed_paths import printable, read_file

_LARGEST = 256 << 10


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


def settings(locations: Locations, *, words: Sequence[str]) -> int:
    """Say what is set, or one setting, or set it; what else is in the file stays as it is.

    Raises CommandError for what is no setting, or no value of it, and where the file cannot
    be read or written.
    """
    try:
        text = read_file(locations.config, _LARGEST).decode("utf-8-sig")
    except FileNotFoundError:
        text = documented_settings()
    except (OSError, UnicodeDecodeError) as error:
        raise CommandError(f"The settings cannot be read: {error}.") from error
    name, value = "".join(words[:1]).casefold(), " ".join(words[1:]).lstrip("= ")
    try:
        if value:
            text = with_setting(text, name, value)
            write_private(locations.config, text.encode())
        _say_set(text, name)
    except ValueError as error:
        raise CommandError(str(error), BAD_USAGE) from error
    except OSError as error:
        raise CommandError(f"The settings cannot be written: {error}.") from error
    return 0


def _say_set(text: str, name: str) -> None:
    found, known = settings_set(text), settings_known()
    if name and name not in known:
        # It says so, with the names that there are.
        with_setting(text, name, "")
    elif name:
        say(f"{name}: {value_now(text, name)}.")
    else:
        say(f"Set: {'; '.join(f'{each} {value}' for each, value in found.items()) or 'nothing'}.")
        say(f"As usual: {', '.join(each for each in known if each not in found)}.")
