"""How the program ends when it is told to."""

import asyncio
import os
import signal
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from time import monotonic, sleep

from tui.system.terminal.early_signals import EarlySignals

if sys.platform != "win32":
    import termios

_MOST_MORE = 60.0
_LOOK_EVERY = 0.2


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


def has_shell() -> bool:
    """Whether there is a shell that could have the program go on after it was suspended.

    There is none where it is what a terminal window, a container or a script's session began
    with: then it would stand still for ever.
    """
    if sys.platform == "win32":
        return False
    parent, group = os.getppid(), os.getpgrp()
    try:
        while os.getpgid(parent) == group:
            # A wrapper that was started by the shell, and is suspended along with it.
            parent = _parent_of(parent)
        return os.getsid(parent) == os.getsid(0)
    except (OSError, ValueError):
        return False


def _parent_of(process: int) -> int:
    after_name = Path(f"/proc/{process}/stat").read_text("utf-8", "replace").rpartition(")")[2]
    return int(after_name.split()[1])


def end_at_the_latest(
    status: int,
    seconds: float,
    *,
    may_end: Callable[[], bool] = lambda: True,
    last_act: Callable[[], None] = lambda: None,
) -> None:
    """End the program in that many seconds, whatever it does then, after the `last_act`.

    It has up to a minute more until `may_end` says that it may.
    """

    def wait() -> None:
        sleep(seconds)
        end = monotonic() + _MOST_MORE
        while not may_end() and monotonic() < end:
            sleep(_LOOK_EVERY)
        with suppress(Exception):
            last_act()
        os._exit(status)

    threading.Thread(target=wait, daemon=True).start()
