"""What stands in for the clock and the clipboard."""

from collections.abc import Callable
from datetime import datetime, timedelta

from tests.world import NOON
from tui.system.clipboard import Outcome


class StoppedClock:
    """Says the same moment until it is moved."""

    def __init__(self) -> None:
        self.moment = NOON

    def __call__(self) -> datetime:
        return self.moment

    def move(self, **by: float) -> None:
        self.moment += timedelta(**by)


class TellingClipboard:
    """Keeps what was copied."""

    def __init__(self) -> None:
        self.texts: list[str] = []

    def copy_in_background(self, text: str, done: Callable[[Outcome], None]) -> None:
        self.texts.append(text)
