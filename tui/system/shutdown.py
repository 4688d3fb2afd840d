"""How the program ends when it is told to."""

import asyncio
import signal
from collections.abc import Callable
from contextlib import suppress


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
