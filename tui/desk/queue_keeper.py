"""Keeping the queue, so that the next start shows it at once and `askaround due` needs no store."""

from threading import Thread

from tui.desk.desk import Desk
from tui.desk.due_reading import rows_of
from tui.desk.kept_queue import DueFile, DueList, DueRow
from tui.store.saving import Saving
from tui.system.locations import Locations

LOOK_EVERY = 20.0
"""Seconds between two looks while the program runs."""


class QueueKeeper:
    """Keeps the queue for the next start; make it before the settings are read."""

    def __init__(self, locations: Locations) -> None:
        self._locations = locations
        self._begun = self._seen = DueFile(locations)
        self._kept: DueFile | None = None

    def keep(self, desk: Desk) -> None:
        """Keep the queue; the disk must already hold the book as the desk has it."""
        file = DueFile(self._locations)
        if self._may_keep(desk, file):
            file.keep(due_list(desk))

    def look(self, desk: Desk) -> None:
        """Keep the queue if nothing was written since the last look and it is not kept yet.

        So it is there even after the program was killed. A thread waits for the disk.
        """
        file = DueFile(self._locations)
        quiet, self._seen = file.is_like(self._seen), file
        known = self._kept is not None and file.is_like(self._kept)
        if quiet and not known and self._may_keep(desk, file):
            self._kept = file
            Thread(target=file.keep, args=(due_list(desk),), daemon=True).start()

    def _may_keep(self, desk: Desk, file: DueFile) -> bool:
        saved = desk.book.state.saving is Saving.SAVED
        return saved and not desk.book.read_only and file.has_settings_of(self._begun)


def due_list(desk: Desk) -> DueList:
    """Return the queue from today on, in the form that is kept."""
    day, zone = desk.now().date(), desk.book.records.profile.time_zone
    return DueList(due_rows(desk), day.isoformat(), zone)


def due_rows(desk: Desk) -> list[DueRow]:
    """Return today's queue as `askaround due` prints it."""
    return rows_of(desk.proposals(), desk.book.records.contacts)
