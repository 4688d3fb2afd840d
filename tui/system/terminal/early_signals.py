"""Signals that end the program before its event loop is there; loads in no time."""

import _thread
import signal
import sys
from contextlib import suppress
from time import sleep
from types import FrameType
from typing import Any

_SOON = 0.005
"""Seconds until what was swallowed is raised again: until then its swallower has returned."""


class EarlySignals:
    """What ends the program while it starts, before it has an event loop to hear of it.

    The first one raises SystemExit, so that everything is put right on the way out; after
    `only_note` it is but noted in `number`, for `watch_signals`.
    """

    def __init__(self) -> None:
        self.number = 0
        self._raises = True
        self._raised: SystemExit | None = None
        self._former: dict[int, Any] = {}
        self._tell_ignored = sys.unraisablehook

    def __call__(self, number: int, _frame: FrameType | None) -> None:
        """Take a signal."""
        self.number = self.number or number
        if self._raises and self._raised is None:
            self._raised = SystemExit(128 + self.number)
            raise self._raised

    def _raise_again(self, ignored: "sys.UnraisableHookArgs") -> None:
        """Raise again what came where nothing can be raised: while an object was thrown away."""
        if self._raised is None or ignored.exc_value is not self._raised:
            self._tell_ignored(ignored)
            return
        self._raised = None
        _thread.start_new_thread(_signal_soon, (self.number,))

    def watch(self) -> None:
        """Begin to take them, but for those that are to be ignored (nohup)."""
        sys.unraisablehook = self._raise_again
        for name in ("SIGTERM", "SIGINT", "SIGHUP", "SIGQUIT"):
            number = getattr(signal, name, None)
            # Outside the main thread nothing can be watched.
            with suppress(ValueError):
                if number is not None and signal.getsignal(number) != signal.SIG_IGN:
                    self._former[number] = signal.signal(number, self)

    def only_note(self) -> None:
        """Raise nothing from now on."""
        self._raises = False

    def leave(self) -> None:
        """Take none any more."""
        sys.unraisablehook = self._tell_ignored
        while self._former:
            number, former = self._former.popitem()
            if signal.getsignal(number) is self:
                signal.signal(number, former)


def _signal_soon(number: int) -> None:
    sleep(_SOON)
    signal.raise_signal(number)
