"""What can wait until the first screen is there: other places, notes, patterns, piece by piece."""

import asyncio
import gc
from collections.abc import Callable
from contextlib import suppress
from contextvars import copy_context
from threading import Thread
from time import perf_counter, sleep
from typing import Any

from textual.app import App
from textual.timer import Timer

from tui.app.places import load_all, styles
from tui.desk.desk import Desk
from tui.model.text.patterns import compile_waiting
from tui.system.spare_memory import give_back

_EVERY = 0.012
_AT_ONCE = 0.003
"""Seconds of work, every `_EVERY` seconds: no key waits longer than that."""
_PATTERNS_REST = 19
"""Times as long as compiling a pattern takes, until the next: a key has the processor."""


class ReadingIn:
    """Loads the other places and the notes in a thread, then fills the search from a timer."""

    def __init__(self, app: App[Any], desk: Desk, painted: Callable[[], None]) -> None:
        self._painted = painted
        self._app = app
        self._desk = desk
        self._timer: Timer | None = None

    def start(self) -> None:
        """Begin, in the program's own event loop; the first screen is painted."""
        self._painted()
        loop, context = asyncio.get_running_loop(), copy_context()

        def warm_up() -> None:
            load_all()
            self._desk.book.warm_up()
            give_back()
            # The program may have ended meanwhile.
            with suppress(RuntimeError):
                loop.call_soon_threadsafe(self._begin, context=context)
            self._compile_patterns()

        Thread(target=warm_up, daemon=True).start()

    def _compile_patterns(self) -> None:
        begun = perf_counter()
        for _ in compile_waiting():
            sleep(_PATTERNS_REST * (perf_counter() - begun))
            if not self._app.is_running:
                return
            begun = perf_counter()

    def _begin(self) -> None:
        if self._app.is_running:
            sheet = self._app.stylesheet
            sheet.read_all([path for path in styles() if not sheet.has_source(str(path))])
            self._timer = self._app.set_interval(_EVERY, self._read_on)

    def _read_on(self) -> None:
        if not self._desk.finder.work(_AT_ONCE) and self._timer is not None:
            self._timer.stop()
            # A collection that looks through all that was read would hold up a key for 20 ms.
            gc.freeze()
            # Half of what was read is there as text no more.
            Thread(target=give_back, daemon=True).start()
