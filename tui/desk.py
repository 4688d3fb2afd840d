"""What every screen works with, handed down from the command line."""

from contextlib import suppress
from datetime import UTC, datetime, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from tzlocal import get_localzone

from tui.clipboard import Clipboard
from tui.clock import Clock
from tui.exchange.contact_line import parse_contact_line
from tui.model.interview import OPEN_STATUSES, Interview
from tui.model.people import Contact, Source
from tui.playbook.preparation import default_agenda
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
        with suppress(ZoneInfoNotFoundError, ValueError):
            if name:
                return ZoneInfo(name)
        with suppress(ZoneInfoNotFoundError, ValueError):
            return get_localzone()
        return UTC

    def add_contact_line(
        self, line: str, *, introducer: str = "", source: Source | None = None
    ) -> Contact:
        """Add a contact by one line; `introducer` and `source` hold unless the line names some.

        Raises ValueError, with a sentence, for a line without a name or with a bad address.
        """
        parsed = parse_contact_line(line)
        return self.book.add_contact(
            parsed.name,
            now=self.now(),
            title=parsed.title,
            organization=parsed.organization,
            emails=parsed.emails,
            tags=parsed.tags,
            source=parsed.source or source,
            introducer=parsed.introducer or introducer,
        )

    def interview_to_come(self, contact: Contact) -> Interview:
        """Return the interview that is live, scheduled or planned; a new plan if none is."""
        records = self.book.records
        for status in OPEN_STATUSES:
            for interview in records.interviews_of(contact.id):
                if interview.status is status:
                    return interview
        agenda = default_agenda(records, contact)
        return self.book.plan_interview(contact.id, now=self.now(), agenda=agenda)

    def queue(self) -> list[QueueItem]:
        """Return the follow-up queue, made anew after a change and each minute."""
        now = self.now()
        made = (self.book.revision, int(now.timestamp() // 60))
        if made != self._queue_made:
            self._queue = queue(self.book.records, now)
            self._queue_made = made
        return self._queue
