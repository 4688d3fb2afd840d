"""Keeping the queue, so that the next start shows it at once and `askaround due` needs no store."""

from threading import Thread

from tui.desk.desk import Desk
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

    def keep_what_was_read(self, desk: Desk) -> list[DueRow]:
        """Keep the queue, unless something was written since it was read, and return it."""
        due = due_list(desk)
        self._begun.keep(due)
        return due.rows

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
    contacts = desk.book.records.contacts
    return [
        DueRow(
            key=proposal.item.key,
            rule=proposal.item.rule,
            who=contacts[proposal.item.contact_id].name,
            contact_id=proposal.item.contact_id,
            interview_id=proposal.item.interview_id,
            action=proposal.item.action.value,
            what=proposal.item.what,
            why=proposal.item.why,
            since=proposal.item.since,
            due=proposal.item.due,
            any_day=proposal.any_day,
            deadline=proposal.item.deadline,
            appears=proposal.appears,
            until=proposal.ends,
        )
        for proposal in desk.proposals()
    ]
