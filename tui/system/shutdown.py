"""How the program ends when it is told to, or through a fault of its own."""

import asyncio
import signal
import sys
import traceback
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from tui.system.files import write_private


def watch_signals(
    loop: asyncio.AbstractEventLoop,
    end: Callable[[int], None],
    hang_up: Callable[[int], None],
) -> None:
    """Have `end` called on SIGTERM and SIGINT, `hang_up` when the terminal is gone (SIGHUP).

    Both get the signal's number. Where the system has no such handlers (Windows), or
    outside the main thread, nothing is watched.
    """
    with suppress(NotImplementedError, RuntimeError, ValueError):
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, end, number)
        loop.add_signal_handler(signal.SIGHUP, hang_up, signal.SIGHUP)


def report_fault(log: Path | None) -> str:
    """Return what to say after a fault; the trace, without anybody's words, goes to `log`.

    To be called while the exception is being handled.
    """
    told = "askaround stopped because of a fault of its own. What you entered is saved"
    if log is None:
        return f"{told}."
    try:
        write_private(log, _trace(sys.exception()).encode(errors="replace"))
    except OSError:
        return f"{told}."
    return f"{told}; the trace of the fault lies in {log}."


def _trace(error: BaseException | None) -> str:
    """Return where a fault was raised and what led to it; messages may hold private words."""
    parts: list[str] = []
    while error is not None:
        parts.append("".join(traceback.format_tb(error.__traceback__)) + type(error).__qualname__)
        error = error.__cause__ or error.__context__
    return "\n\nwhich came of\n\n".join(parts) + "\n"
