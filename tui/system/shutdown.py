"""How the program ends when it is told to."""

import asyncio
import os
import signal
import sys
import threading
from collections.abc import Callable
from contextlib import suppress

from tui.system.early_signals import EarlySignals

if sys.platform != "win32":
    import termios


def watch_signals(
    loop: asyncio.AbstractEventLoop,
    end: Callable[[int], None],
    hang_up: Callable[[int], None],
) -> None:
    """Have `end` called on SIGTERM, SIGINT and SIGQUIT, `hang_up` on SIGHUP.

    Both get the signal's number. One that `EarlySignals` noted counts as if it came now.
    Where the system has no such handlers (Windows), or outside the main thread, nothing is
    watched.
    """
    with suppress(NotImplementedError, RuntimeError, ValueError, AttributeError):
        early = signal.getsignal(signal.SIGTERM)
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGQUIT):
            loop.add_signal_handler(number, end, number)
        loop.add_signal_handler(signal.SIGHUP, hang_up, signal.SIGHUP)
        if isinstance(early, EarlySignals) and early.number:
            loop.call_soon(hang_up if early.number == signal.SIGHUP else end, early.number)


def terminal_is_there() -> bool:
    """Whether the terminal the program reads from is still there."""
    if sys.platform == "win32":
        return True
    try:
        termios.tcgetattr(sys.stdin.fileno())
    except (termios.error, OSError, ValueError, AttributeError):
        return False
    return True


def end_at_the_latest(status: int, seconds: float) -> None:
    """End the program in that many seconds, whatever it does then."""
    timer = threading.Timer(seconds, os._exit, (status,))
    timer.daemon = True
    timer.start()
