"""The command line: what was asked for, and the exit status.

Only what a command needs is imported, when it is needed: argparse alone answers `--version`.
"""

import argparse
import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from tui import __version__

FAILED = 1
BAD_USAGE = 2
_INTERRUPTED = 130
_READER_GONE = 141


class CommandError(Exception):
    """A command cannot do its work; the message is a sentence for the person."""

    def __init__(self, message: str, status: int = FAILED) -> None:
        super().__init__(message)
        self.status = status


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        _complain(f"{message}; {self.prog} --help says what can be asked.")
        raise SystemExit(BAD_USAGE)


def main(argv: Sequence[str] | None = None) -> int:
    """Run askaround with these arguments, else the process's own; return the exit status.

    0 done, 1 what was asked failed, 2 bad usage. Errors are one sentence on standard error.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    try:
        status = _run(_parser().parse_args(argv, argparse.Namespace(store=None)))
        sys.stdout.flush()
    except CommandError as error:
        _complain(str(error))
        return error.status
    except KeyboardInterrupt:
        return _INTERRUPTED
    except BrokenPipeError:
        # Python flushes standard output once more at the end, and would complain then.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _READER_GONE
    return status


def _run(arguments: argparse.Namespace) -> int:
    command = arguments.command
    if command in (None, "call") and not has_terminal():
        raise CommandError(
            "There is no terminal here to open the screen in; "
            "add, due, thanks, notes, export, check, restore, where and demo work without one.",
            BAD_USAGE,
        )
    if command == "where":
        return _where(arguments)

    if command in ("check", "restore"):
        return _look_after_store(arguments)

    from tui import subcommands  # noqa: PLC0415 - slower than all of `where`

    return subcommands.run(arguments)


def _look_after_store(arguments: argparse.Namespace) -> int:
    from tui.locations import locate  # noqa: PLC0415
    from tui.store.errors import StoreError  # noqa: PLC0415
    from tui.store_commands import check_store, restore_store  # noqa: PLC0415

    path = locate(os.environ, arguments.store).store
    if arguments.command == "restore" and arguments.list:
        arguments.seq = None
    try:
        return (check_store if arguments.command == "check" else restore_store)(arguments, path)
    except StoreError as error:
        raise CommandError(str(error)) from error


def _where(arguments: argparse.Namespace) -> int:
    from tui.locations import locate  # noqa: PLC0415
    from tui.store.places import Places  # noqa: PLC0415

    places = locate(os.environ, arguments.store)
    beside = Places.of(places.store)
    print(f"store      {printable(places.store)}")
    print(f"journal    {printable(beside.journal)}")
    print(f"backups    {printable(beside.backups)}")
    print(f"damaged    {printable(beside.damaged)}")
    print(f"lock       {printable(beside.lock)}")
    print(f"settings   {printable(places.config)}")
    print(f"clipboard  {printable(places.clipboard_file)}")
    print(f"errors     {printable(places.log)}")
    return 0


def has_terminal() -> bool:
    """Whether a person sits at both ends: standard input and standard output."""
    return sys.stdin is not None and sys.stdin.isatty() and sys.stdout.isatty()


def printable(path: Path) -> str:
    """Return a path as text that no terminal takes for a command."""
    return str(path) if str(path).isprintable() else ascii(str(path))


def _complain(message: str) -> None:
    safe = "".join(each if each.isprintable() or each == "\n" else "?" for each in message)
    print(f"askaround: {safe}", file=sys.stderr)


def _parser() -> argparse.ArgumentParser:
    store = _Parser(add_help=False)
    store.add_argument(
        "--store",
        type=Path,
        metavar="PATH",
        default=argparse.SUPPRESS,
        help="the file to keep everything in (also ASKAROUND_STORE)",
    )
    parser = _Parser(
        prog="askaround",
        parents=[store],
        description="Informational interviews in the terminal. Without a command it opens "
        "the program.",
    )
    parser.add_argument("--version", action="version", version=f"askaround {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")

    def command(name: str, words: str) -> argparse.ArgumentParser:
        return commands.add_parser(name, help=words, description=words, parents=[store])

    def command_about_a_person(name: str, words: str) -> argparse.ArgumentParser:
        about = command(name, words)
        about.add_argument("who", nargs="+", metavar="WHO", help="any unique part of a name")
        return about

    command("demo", "open a throw-away store with a made-up season of conversations")
    add = command("add", "add a contact")
    add.add_argument(
        "line",
        nargs="+",
        metavar="LINE",
        help='like "Jane Doe, Data Analyst, Acme <jane@acme.com> #alumni via Prof. Smith"',
    )
    command_about_a_person("call", "open on the call with somebody: the phone is ringing")
    due = command("due", "print the follow-up queue: what is due, and the next 14 days")
    due.add_argument("--json", action="store_true", help="as a JSON list")
    thanks = command_about_a_person("thanks", "print the thank-you note for the last conversation")
    thanks.add_argument("--copy", action="store_true", help="copy it to the clipboard as well")
    command_about_a_person("notes", "print the conversations with somebody as Markdown")
    export = command("export", "write everything out")
    export.add_argument("--format", required=True, choices=["json"], help="the format")
    export.add_argument("--out", type=Path, metavar="PATH", help="a file; else standard output")
    export.add_argument("--force", action="store_true", help="replace the file if there is one")
    check = command("check", "say whether the store is sound")
    check.add_argument("--repair", action="store_true", help="put right what can be")
    restore = command("restore", "bring a backup of the store back")
    restore.add_argument("seq", nargs="?", type=int, metavar="NUMBER", help="which backup")
    restore.add_argument("--list", action="store_true", help="list the backups")
    command("where", "print the paths in use")
    return parser
