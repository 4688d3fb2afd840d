"""Signals that end the program before its event loop is there; loads in no time."""

import signal
from contextlib import suppress
from types import FrameType
from typing import Any


class EarlySignals:
    """What ends the program while it starts, before it has an event loop to hear of it.

    The first one raises SystemExit, so that everything is put right on the way out; after
    `only_note` it is but noted in `number`, for `watch_signals`.
    """

    def __init__(self) -> None:
        self.number = 0
        self._raises = True
        self._former: dict[int, Any] = {}

    def __call__(self, number: int, _frame: FrameType | None) -> None:
        """Take a signal."""
        is_first, self.number = not self.number, self.number or number
        if is_first and self._raises:
            raise SystemExit(128 + number)

    def watch(self) -> None:
        """Begin to take them, but for those that are to be ignored (nohup)."""
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
        while self._former:
            number, former = self._former.popitem()
            if signal.getsignal(number) is self:
                signal.signal(number, former)
