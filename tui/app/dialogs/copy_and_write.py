"""The one way a screen writes a file: a new one, which the person names."""

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from textual.app import App

from tui.app.dialogs.ask_line import AskLine
from tui.app.dialogs.half_typed import DraftKeeper
from tui.app.dialogs.messages import say
from tui.desk.desk import Desk
from tui.system.clipboard import Outcome
from tui.system.files import write_new_file
from tui.system.locations import locate
from tui.system.typed_paths import Kind, PathError, kind_at, path_of
from tui.system.typed_paths import file_name as name_of_file

_MOST_NUMBERED = 100


def ask_where_to_write(
    app: App[Any],
    desk: Desk,
    text: str | Callable[[Path], str],
    name: str,
    *,
    aside: str = "",
    formats: str = "",
    is_format: Callable[[Path], bool] = lambda _path: True,
) -> None:
    """Ask for a file, proposing `name`, and write the text; never over another file.

    A text may depend on the file, such as on its ending: `formats` is a sentence on that, and
    a file that `is_format` does not take is not written. What is said `aside` of the text
    follows where it was written to.
    """

    def write(typed: str | None) -> None:
        if typed and typed.strip():
            try:
                path = path_of(typed.strip())
                path = write_new_file(path, text if isinstance(text, str) else text(path))
            except PathError as error:
                say(app, str(error), wrong=True)
            except OSError as error:
                say(app, f"{typed} could not be written: {error.strerror}.", wrong=True)
                return
            say(app, f"Written to {path}. {aside}".strip())
        if typed is not None:
            keeper.clear()

    def meaning(typed: str) -> str:
        path = path_of(typed.strip())
        if _is_own(desk, path):
            raise ValueError(f"{path} is askaround's own; choose another name.")
        words = _meaning(path)
        if not is_format(path):
            raise ValueError(f"The name says what it is: {formats}")
        return f"{words}\n{formats}" if formats else words

    keeper = DraftKeeper(desk.book, f"file:{name}")
    dialog = AskLine(
        "Write to which file?",
        value=_free(desk, name),
        preview=meaning,
        hint=formats,
        keeper=keeper,
        enter="write",
    )
    app.push_screen(dialog, write)


def file_name(words: str, ending: str) -> str:
    """Return a file name in the home folder, made of the words: "~/call-jane-doe.ics"."""
    return f"~/{name_of_file(words, ending)}"


def _is_own(desk: Desk, path: Path) -> bool:
    return desk.book.owns(path) or locate(os.environ, None).owns(path)


def _free(desk: Desk, name: str) -> str:
    """Return the name, or with a number behind it the first that no file has: ~/report-2.md."""
    stem, dot, ending = name.rpartition(".")
    for number in range(1, _MOST_NUMBERED):
        proposed = name if number == 1 else f"{stem}-{number}{dot}{ending}"
        try:
            path = path_of(proposed)
        except PathError:
            return name
        if _is_own(desk, path):
            return name
        if kind_at(path) is Kind.NOTHING and not path.is_symlink():
            return proposed
    return name


def _meaning(path: Path) -> str:
    if kind_at(path) is not Kind.NOTHING or path.is_symlink():
        raise ValueError(f"{path} is there already; choose another name.")
    if kind_at(path.parent) is not Kind.FOLDER:
        raise ValueError(f"There is no folder {path.parent}.")
    return f"a new file: {path}"


def copy_and_say(app: App[Any], desk: Desk, text: str, done: str = "") -> None:
    """Copy in the background, and say in a toast what came of it, after what is `done` by it."""

    def copied(outcome: Outcome) -> None:
        # The program may be quitting; then there is nobody to tell.
        with suppress(RuntimeError):
            app.call_from_thread(say, app, f"{done} {outcome.words}".strip())

    desk.clipboard.copy_in_background(text, copied)
