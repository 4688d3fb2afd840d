"""The command line: what was asked for, and the exit status.

Only what a command needs is imported, when it is needed: argparse alone answers `--version`.
"""

import argparse
import io
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tui.cli.errors import BAD_USAGE, FAILED, CommandError
from tui.cli.parser import make_parser, with_words_joined
from tui.cli.subcommand import Needs, Subcommand
from tui.cli.table import BY_NAME
from tui.cli.terminal import complain, has_terminal

if TYPE_CHECKING:
    from tui.app.first_look import FirstLook

INTERRUPTED = 130
READER_GONE = 141


def main(argv: Sequence[str] | None = None) -> int:
    """Run askaround with these arguments, else with the process's; return the exit status.

    0: done; 1: it failed; 2: bad usage. Errors are one sentence on standard error.
    """
    if sys.stdout is None:
        complain("Standard output is closed, so that nothing can be printed.")
        return FAILED
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    try:
        try:
            words = with_words_joined(sys.argv[1:] if argv is None else argv)
            start = argparse.Namespace(store=None, plain=False)
            arguments = make_parser(words).parse_args(words, start)
            return _run(arguments)
        finally:
            sys.stdout.flush()
    except CommandError as error:
        if str(error):
            complain(str(error))
        return error.status
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _print_no_more()
        return READER_GONE
    except Exception as error:  # noqa: BLE001 - a traceback would print what people wrote
        complain(_what_failed(error))
        return FAILED


def _what_failed(error: Exception) -> str:
    from tui.store.errors import StoreError  # noqa: PLC0415
    from tui.system.typed_paths import PathError  # noqa: PLC0415

    if isinstance(error, StoreError | PathError):
        return str(error)
    if not isinstance(error, OSError):
        from tui.system.faults import report_fault  # noqa: PLC0415
        from tui.system.locations import error_log  # noqa: PLC0415

        return report_fault(error_log())
    if error.filename is not None:
        return f"{error.filename} cannot be used: {error.strerror}."
    # Standard output has no name; whatever else fails to be read or written has one.
    _print_no_more()
    return f"It could not be printed: {error.strerror}."


def _print_no_more() -> None:
    """Let Python flush standard output once more at the end without complaining."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _run(arguments: argparse.Namespace) -> int:
    values = vars(arguments)
    command = BY_NAME.get(values.pop("command") or "")
    store, plain = values.pop("store"), values.pop("plain")
    opens_screen = command is None or command.needs is Needs.SCREEN
    in_lines = plain or (has_terminal() and os.environ.get("TERM") == "dumb")
    if opens_screen and not (in_lines or has_terminal() or (command and command.name == "demo")):
        raise CommandError(
            "There is no terminal here to open the screen in: askaround --plain works line by "
            "line without one, askaround demo prints a made-up season, and askaround help lists "
            "the commands.",
            BAD_USAGE,
        )
    if command and command.needs is Needs.LOCATIONS:
        return _look_after_files(command, store, values)
    shows = opens_screen and not in_lines and has_terminal()
    if shows and command is None and _is_wanted_in_lines(store):
        in_lines, shows = True, False
    with _looked_at(store, shows=shows, kept_queue=command is None) as look:
        from tui.store.loading import loading  # noqa: PLC0415

        with loading():
            from tui.cli.run import Run  # noqa: PLC0415 - slower than all of `where`

        return Run(store, look, in_lines=in_lines).carry_out(command, values)


def _is_wanted_in_lines(store: Path | None) -> bool:
    from tui.cli.first_start import is_wanted_in_lines  # noqa: PLC0415 - not for other commands

    return is_wanted_in_lines(store)


def _look_after_files(command: Subcommand, store: Path | None, values: dict[str, Any]) -> int:
    from tui.system.locations import locate  # noqa: PLC0415

    return int(command.function()(locate(os.environ, store), **values))


@contextmanager
def _looked_at(
    store: Path | None, *, shows: bool, kept_queue: bool
) -> "Iterator[FirstLook | None]":
    """Prepare the terminal for the screen; if it opens on Today, show what was kept of that."""
    if not shows:
        yield None
        return
    from tui.system.terminal.early_pastes import pastes_marked  # noqa: PLC0415
    from tui.system.terminal.early_signals import EarlySignals  # noqa: PLC0415

    signals = EarlySignals()
    try:
        signals.watch()
        with pastes_marked():
            from tui.app.first_look import FirstLook  # noqa: PLC0415

            look = FirstLook(signals)
            try:
                with look:
                    if kept_queue:
                        _show_kept_queue(look, store)
                    yield look
            finally:
                # A signal may have come before the block above was begun.
                look.__exit__()
    except Exception:
        # What a signal raises may come out as another error: a library's, while it is loaded.
        if signals.number:
            raise SystemExit(128 + signals.number) from None
        raise
    finally:
        signals.leave()


def _show_kept_queue(look: "FirstLook", store: Path | None) -> None:
    from tui.cli.clock import clock  # noqa: PLC0415
    from tui.desk.kept_queue import kept_rows  # noqa: PLC0415
    from tui.system.clock import local_zone  # noqa: PLC0415
    from tui.system.locations import locate  # noqa: PLC0415

    rows, now = kept_rows(locate(os.environ, store), clock()(), local_zone())
    look.show(rows or (), now)
