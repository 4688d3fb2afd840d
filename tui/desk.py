"""What every screen works with, handed down from the command line."""

from datetime import datetime, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from tzlocal import get_localzone

from tui.clipboard import Clipboard
from tui.clock import Clock
from tui.playbook.queue import QueueItem, queue
from tui.store.book import Book


class Desk:
    """The book, the time and the clipboard of one run of the program."""

    def __init__(self, book: Book, clock: Clock, clipboard: Clipboard) -> None:
        self.book = book
        self.clock = clock
        self.clipboard = clipboard
        self._queue: list[QueueItem] = []
        self._queue_made: tuple[int, int] = (-1, -1)

    def now(self) -> datetime:
        """Return the present moment, aware, in the person's time zone."""
        return self.clock().astimezone(self.zone)

    @property
    def zone(self) -> tzinfo:
        """The person's time zone: their own word, else the system's."""
        name = self.book.records.profile.time_zone
        try:
            return ZoneInfo(name) if name else get_localzone()
        except (ZoneInfoNotFoundError, ValueError):
            return get_localzone()

    def queue(self) -> list[QueueItem]:
        """Return the follow-up queue, made anew after a change and each minute."""
        now = self.now()
        made = (self.book.revision, int(now.timestamp() // 60))
        if made != self._queue_made:
            self._queue = queue(self.book.records, now)
            self._queue_made = made
        return self._queue
