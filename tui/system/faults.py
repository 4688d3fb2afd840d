"""The faults of the program itself: where they happened is written down, without any words."""

import asyncio
import sys
import threading
import traceback
from collections import deque
from collections.abc import Callable
from pathlib import Path
from time import monotonic

from tui.system.files import write_private

AT_MOST = 20
"""So many faults within `WITHIN` are one that comes again and again, at each paint perhaps."""

WITHIN = 2.0
"""Seconds, see `AT_MOST`."""

TOLD_AGAIN_AFTER = 10.0
"""Seconds in which nobody is told of the same fault twice."""

_TRACES_KEPT = 20


class Faults:
    """What went wrong in one run; the traces go to `log`, which others cannot read."""

    def __init__(self, log: Path | None, ticks: Callable[[], float] = monotonic) -> None:
        self._log = log
        self._ticks = ticks
        self._moments: deque[float] = deque(maxlen=AT_MOST)
        self._told: dict[str, float] = {}
        self._written = log is not None

    def take(self, error: BaseException | None) -> bool:
        """Write down where an error was raised; return whether somebody should be told now."""
        now, trace = self._ticks(), _trace(error)
        self._moments.append(now)
        if trace not in self._told and len(self._told) < _TRACES_KEPT:
            self._write([*self._told, trace])
        told_at = self._told.get(trace)
        if told_at is not None and now - told_at < TOLD_AGAIN_AFTER:
            return False
        self._told[trace] = now
        return True

    @property
    def flood(self) -> bool:
        """Whether they come so fast that nobody could go on working."""
        full = len(self._moments) == AT_MOST
        return full and self._moments[-1] - self._moments[0] < WITHIN

    @property
    def words(self) -> str:
        """What to say when the program goes on."""
        told = "That did not work: a fault of askaround itself. What you entered before is kept"
        return (
            f"{told}; the trace of the fault lies in {self._log}." if self._written else f"{told}."
        )

    @property
    def last_words(self) -> str:
        """What to say when the program ends by it."""
        told = "askaround stopped because of a fault of its own. What you entered is saved"
        return (
            f"{told}; the trace of the fault lies in {self._log}." if self._written else f"{told}."
        )

    def _write(self, traces: list[str]) -> None:
        if self._log is not None:
            try:
                write_private(self._log, "\n".join(traces).encode(errors="replace"))
            except OSError:
                self._written = False


def report_fault(log: Path | None) -> str:
    """Return what to say after a fault; the trace, without anybody's words, goes to `log`.

    To be called while the exception is being handled.
    """
    faults = Faults(log)
    faults.take(sys.exception())
    return faults.last_words


def watch_faults(
    loop: asyncio.AbstractEventLoop, meet: Callable[[BaseException], None]
) -> Callable[[], None]:
    """Have `meet` called, in the loop, with what no task and no thread has dealt with.

    Returns what ends this.
    """

    def from_task(_loop: asyncio.AbstractEventLoop, context: dict[str, object]) -> None:
        error = context.get("exception")
        if isinstance(error, Exception):
            meet(error)

    def from_thread(ended: threading.ExceptHookArgs) -> None:
        if isinstance(ended.exc_value, Exception):
            loop.call_soon_threadsafe(meet, ended.exc_value)

    former = threading.excepthook
    threading.excepthook = from_thread
    loop.set_exception_handler(from_task)

    def stop() -> None:
        threading.excepthook = former
        loop.set_exception_handler(None)

    return stop


def _trace(error: BaseException | None) -> str:
    """Return where a fault was raised and what led to it; messages may hold private words."""
    parts: list[str] = []
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        parts.append("".join(traceback.format_tb(error.__traceback__)) + type(error).__qualname__)
        error = error.__cause__ or error.__context__
    return "\n\nwhich came of\n\n".join(parts) + "\n"
