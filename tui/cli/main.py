"""The command line: what was asked for, and the exit status.

Only what a command needs is imported, when it is needed: argparse alone answers `--version`.
"""

import argparse
import io
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import TYPE_CHECKING

from tui.cli.errors import BAD_USAGE, FAILED, CommandError
from tui.cli.parser import _parser
from tui.cli.terminal import _complain, has_terminal, printable

if TYPE_CHECKING:
    from tui.app.first_look import FirstLook

_INTERRUPTED = 130
_READER_GONE = 141


def main(argv: Sequence[str] | None = None) -> int:
    """Run askaround with these arguments, else the process's own; return the exit status.

    0 done, 1 what was asked failed, 2 bad usage. Errors are one sentence on standard error.
    """
    if sys.stdout is None:
        _complain("Standard output is closed, so that nothing can be printed.")
        return FAILED
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    try:
        try:
            return _run(_parser().parse_args(argv, argparse.Namespace(store=None, plain=False)))
        finally:
            sys.stdout.flush()
    except CommandError as error:
        _complain(str(error))
        return error.status
    except KeyboardInterrupt:
        return _INTERRUPTED
    except BrokenPipeError:
        _print_no_more()
        return _READER_GONE
    except Exception as error:  # noqa: BLE001 - a traceback would print what people wrote
        _complain(_what_failed(error))
        return FAILED


def _what_failed(error: Exception) -> str:
    if not isinstance(error, OSError):
        from tui.system.locations import locate  # noqa: PLC0415
        from tui.system.shutdown import report_fault  # noqa: PLC0415

        return report_fault(locate(os.environ, None).log)
    if error.filename is not None:
        return f"{error.filename} cannot be used: {error.strerror}."
    # What is printed has no name, whatever else fails to be read or written has.
    _print_no_more()
    return f"It could not be printed: {error.strerror}."


def _print_no_more() -> None:
    """Let Python flush standard output once more at the end without a complaint."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _run(arguments: argparse.Namespace) -> int:
    command = arguments.command
    if has_terminal() and os.environ.get("TERM") == "dumb":
        arguments.plain = True
    if command in (None, "call") and not (arguments.plain or has_terminal()):
        raise CommandError(
            "There is no terminal here to open the screen in; "
            "add, due, done, postpone, undo, brief, thanks, notes, import, export, merge, check, "
            "restore, where and demo work without one, and --plain does without a screen.",
            BAD_USAGE,
        )
    if command in _WITHOUT_MODEL:
        return _WITHOUT_MODEL[command](arguments)
    if command == "due" and _print_kept_queue(arguments):
        return 0
    with _looked_at(arguments) as arguments.look:
        from tui.store.loading import loading  # noqa: PLC0415

        with loading():
            from tui.cli import run as subcommands  # noqa: PLC0415 - slower than all of `where`

        return subcommands.run(arguments)


def _help(arguments: argparse.Namespace) -> int:
    return _run(_parser().parse_args([*filter(None, [arguments.topic]), "--help"]))


def _print_kept_queue(arguments: argparse.Namespace) -> bool:
    from tui.cli.commands.due import print_kept  # noqa: PLC0415
    from tui.system.clock import local_zone  # noqa: PLC0415
    from tui.system.locations import locate  # noqa: PLC0415

    places = locate(os.environ, arguments.store)
    return print_kept(places, _now(), local_zone(), as_json=arguments.json, quiet=arguments.quiet)


@contextmanager
def _looked_at(arguments: argparse.Namespace) -> "Iterator[FirstLook | None]":
    """Have the terminal wait for the screen; where it opens on Today, show what was kept of it."""
    if arguments.command not in (None, "call", "demo") or arguments.plain or not has_terminal():
        yield None
        return
    from tui.app.first_look import FirstLook  # noqa: PLC0415

    with FirstLook() as look:
        if arguments.command is None:
            _show_kept_queue(look, arguments)
        yield look


def _show_kept_queue(look: "FirstLook", arguments: argparse.Namespace) -> None:
    from tui.desk.kept_queue import kept_rows  # noqa: PLC0415
    from tui.system.clock import local_zone  # noqa: PLC0415
    from tui.system.locations import locate  # noqa: PLC0415

    rows, now = kept_rows(locate(os.environ, arguments.store), _now(), local_zone())
    look.show(rows or (), now)


def _now() -> datetime:
    from tui.system.clock import clock_from  # noqa: PLC0415

    try:
        return clock_from(os.environ)()
    except ValueError as error:
        raise CommandError(str(error), BAD_USAGE) from error


def _config(arguments: argparse.Namespace) -> int:
    from tui.cli.commands.config import edit_settings  # noqa: PLC0415
    from tui.system.locations import locate  # noqa: PLC0415

    try:
        return edit_settings(locate(os.environ, arguments.store).config)
    except (OSError, ValueError) as error:
        raise CommandError(f"The settings could not be opened: {error}.") from error


def _complete(arguments: argparse.Namespace) -> int:
    if arguments.names is not None:
        from tui.cli.commands.completion_names import names_for  # noqa: PLC0415

        for name in names_for(arguments.shell, arguments.names, os.environ):
            print(name)
    else:
        from tui.cli.commands.completion import script  # noqa: PLC0415

        print(script(arguments.shell, _parser()), end="")
    return 0


def _look_after_store(arguments: argparse.Namespace) -> int:
    from tui.cli.commands.store import check_store, restore_store  # noqa: PLC0415
    from tui.store.errors import StoreError  # noqa: PLC0415
    from tui.system.locations import locate  # noqa: PLC0415

    path = locate(os.environ, arguments.store).store
    if arguments.command == "restore" and arguments.list:
        arguments.seq = None
    try:
        return (check_store if arguments.command == "check" else restore_store)(arguments, path)
    except StoreError as error:
        raise CommandError(str(error)) from error


def _where(arguments: argparse.Namespace) -> int:
    from tui.store.files.paths import Places  # noqa: PLC0415
    from tui.system.locations import locate  # noqa: PLC0415

    places = locate(os.environ, arguments.store)
    beside = Places.of(places.store)
    print(f"store      {printable(places.store)}")
    print(f"journal    {printable(beside.journal)}")
    print(f"backups    {printable(beside.backups)}")
    print(f"damaged    {printable(beside.damaged)}")
    print(f"lock       {printable(beside.lock)}")
    print(f"settings   {printable(places.config)}")
    print(f"letters    {printable(places.templates)}")
    print(f"queue      {printable(places.due_file)}")
    print(f"clipboard  {printable(places.clipboard_file)}")
    print(f"errors     {printable(places.log)}")
    return 0


_WITHOUT_MODEL: dict[str, Callable[[argparse.Namespace], int]] = {
    "where": _where,
    "help": _help,
    "completion": _complete,
    "config": _config,
    "check": _look_after_store,
    "restore": _look_after_store,
}
