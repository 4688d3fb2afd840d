"""What each command does once the command line is understood."""

import gc
import io
import os
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from pkgutil import resolve_name
from shutil import rmtree
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from tui.cli.main import BAD_USAGE, CommandError, has_terminal
from tui.cli.who import contact_meant
from tui.desk.desk import Desk
from tui.desk.kept_queue import print_due
from tui.desk.keymap import key_in_words
from tui.desk.queue_keeper import QueueKeeper, due_rows
from tui.desk.settings import Settings, read_settings
from tui.exchange.writers.markdown import conversation
from tui.model.text import clean_line, clean_text
from tui.store.book import Book
from tui.store.errors import StoreError
from tui.system.clipboard import Clipboard, write_to_tty
from tui.system.clock import Clock, clock_from
from tui.system.locations import Locations, locate

if TYPE_CHECKING:
    from tui.app.first_look import FirstLook

_READING = frozenset({"brief", "due", "thanks", "notes", "export"})


def run(arguments: Namespace) -> int:
    """Carry out a parsed command and return the exit status; raises CommandError."""
    try:
        clock = clock_from(os.environ)
    except ValueError as error:
        raise CommandError(str(error), BAD_USAGE) from error
    places = locate(os.environ, arguments.store)
    keeper = QueueKeeper(places)
    settings = read_settings(places.config)
    try:
        if arguments.command == "demo":
            return _demo(arguments, places, clock, settings)
        if arguments.command in (None, "call") and not arguments.plain:
            return _open(arguments, places, clock, settings, keeper)
        if arguments.command == "merge":
            return _merge(arguments, places, clock, settings, keeper)
        with _opened(places.store, reading=_only_reads(arguments)) as book:
            for problem in (*settings.problems, *book.reports, *book.problems):
                print(f"askaround: {clean_line(problem)}", file=sys.stderr)
            desk = _desk(book, clock, places, settings)
            if arguments.command == "due":
                from tui.cli.commands.queue import due  # noqa: PLC0415 - as in _COMMANDS

                return due(arguments, desk, keeper)
            if arguments.plain and arguments.command in (None, "call"):
                status = _open_in_lines(desk, arguments.who if arguments.command else ())
            else:
                status = resolve_name(_COMMANDS[arguments.command])(arguments, desk)
        keeper.keep(desk)
        return status
    except StoreError as error:
        raise CommandError(str(error)) from error


def _only_reads(arguments: Namespace) -> bool:
    return arguments.command in _READING or getattr(arguments, "dry_run", False)


@contextmanager
def _opened(path: Path, *, reading: bool = False) -> Iterator[Book]:
    book = Book(path, reading=reading)
    try:
        yield book
    finally:
        book.close()


def _desk(book: Book, clock: Clock, places: Locations, settings: Settings) -> Desk:
    clipboard = Clipboard(os.environ, places.clipboard_file, write_to_tty)
    return Desk(book, clock, clipboard, settings)


def _open(
    arguments: Namespace, places: Locations, clock: Clock, settings: Settings, keeper: QueueKeeper
) -> int:
    with _opened(places.store) as book:
        call_id = ""
        if arguments.command == "call":
            desk = _desk(book, clock, places, settings)
            call_id = desk.interview_to_come(contact_meant(desk, arguments.who)).id
        status = _open_screen(
            book, clock, places, settings, arguments.look, keeper=keeper, call_id=call_id
        )
    keeper.keep(_desk(book, clock, places, settings))
    return status


def _open_in_lines(desk: Desk, who: Sequence[str]) -> int:
    """Do without the screen: a command a line, and an answer."""
    from tui.cli.plain.line_input import LineInput  # noqa: PLC0415 - only --plain needs them
    from tui.cli.plain.program import PlainProgram  # noqa: PLC0415

    if isinstance(sys.stdin, io.TextIOWrapper):
        sys.stdin.reconfigure(errors="replace")
    return PlainProgram(desk, LineInput(sys.stdin, sys.stdout)).run(who)


def _merge(
    arguments: Namespace, places: Locations, clock: Clock, settings: Settings, keeper: QueueKeeper
) -> int:
    from tui.cli.commands.merge import merge  # noqa: PLC0415 - only this command needs it

    with _opened(places.store, reading=arguments.dry_run) as book:
        told = [each for each in book.reports if each not in book.copy_reports]
        for problem in (*settings.problems, *told, *book.problems):
            print(f"askaround: {clean_line(problem)}", file=sys.stderr)
        outcome = merge(arguments, book, clock, key_in_words("undo", settings.keys))
    print(outcome)
    keeper.keep(_desk(book, clock, places, settings))
    return 0


def _open_screen(
    book: Book,
    clock: Clock,
    places: Locations,
    settings: Settings,
    look: "FirstLook",
    *,
    keeper: QueueKeeper | None = None,
    call_id: str = "",
    clean_up: Callable[[], None] = lambda: None,
) -> int:
    # Until the first screen is painted: see ReadingIn.
    gc.disable()

    def write_terminal(sequence: str) -> None:
        app.write_to_terminal(sequence)

    clipboard = Clipboard(os.environ, places.clipboard_file, write_terminal)
    desk = Desk(book, clock, clipboard, settings)
    if not call_id:
        look.show(due_rows(desk), desk.now())
    from tui.app.app import Askaround  # noqa: PLC0415 - the screen's libraries are slow to load

    app = Askaround(desk, keeper, call_id=call_id, error_log=places.log, clean_up=clean_up)
    look.take_over()
    app.run()
    return app.return_code or 0


def _demo(arguments: Namespace, places: Locations, clock: Clock, settings: Settings) -> int:
    from tui.cli.demo.season import fill  # noqa: PLC0415 - only the demo needs the made-up season

    with TemporaryDirectory(prefix="askaround-demo-", ignore_cleanup_errors=True) as folder:
        throw_away = replace(
            places,
            store=Path(folder) / "store.json",
            clipboard_file=Path(folder) / "clipboard.txt",
        )
        with _opened(throw_away.store) as book:
            fill(book, clock())
            book.forget_steps()
            if arguments.plain:
                return _open_in_lines(_desk(book, clock, throw_away, settings), ())
            if has_terminal():
                remove = partial(rmtree, folder, ignore_errors=True)
                look = arguments.look
                return _open_screen(book, clock, throw_away, settings, look, clean_up=remove)
            _print_season(_desk(book, clock, throw_away, settings))
    return 0


def _print_season(desk: Desk) -> None:
    from tui.cli.commands import people as person_commands  # noqa: PLC0415 - as in _COMMANDS

    records = desk.book.records
    print("A made-up season: what is due, one conversation, and its thank-you note.\n")
    rows = due_rows(desk)
    print_due(rows, desk.now(), as_json=False, quiet=False)
    begun = [each for each in records.interviews.values() if person_commands.began(each)]
    print("\n" + clean_text(conversation(records, begun[-1], desk.zone)))
    person_commands.print_thanks(desk, begun[-1])


# Each is loaded when it is asked for: none of them is needed for the screen.
_COMMANDS = {
    "add": "tui.cli.commands.people:add",
    "done": "tui.cli.commands.queue:done",
    "postpone": "tui.cli.commands.postpone:postpone",
    "brief": "tui.cli.commands.people:print_brief",
    "thanks": "tui.cli.commands.people:thanks",
    "notes": "tui.cli.commands.people:notes",
    "export": "tui.cli.commands.export:export",
    "import": "tui.cli.commands.import_people:import_files",
    "undo": "tui.cli.commands.queue:undo",
}
