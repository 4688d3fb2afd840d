"""What is due, read from the store with as little else as can be: for `askaround due`."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, tzinfo
from typing import NamedTuple

from tui.desk.kept_queue import DueFile, DueList, DueRow
from tui.desk.settings.reading import read_settings
from tui.model.people import Contact
from tui.playbook.queue.proposal import Proposal
from tui.playbook.queue.queue import Queue
from tui.playbook.time.dates import zone_named
from tui.store.reading import glance_at
from tui.system.locations import Locations


class ReadQueue(NamedTuple):
    """The queue, the moment in the person's zone, and what is wrong with files, in sentences."""

    rows: Sequence[DueRow]
    now: datetime
    problems: Sequence[str]


def read_queue(locations: Locations, now: datetime, local: tzinfo) -> ReadQueue:
    """Read what is due from the store, and keep it for the next time; raises StoreError.

    `now` is aware, `local` the system's zone. What was read is kept, even if the store has
    changed since: it is kept as of before.
    """
    file = DueFile(locations)
    settings = read_settings(locations.config)
    records, reports = glance_at(locations.store)
    zone = records.profile.time_zone
    here = now.astimezone(zone_named(zone) or local)
    rows = rows_of(Queue(records, settings.rules).proposals(here), records.contacts)
    file.keep(DueList(rows, here.date().isoformat(), zone))
    return ReadQueue(rows, here, (*settings.problems, *reports))


def rows_of(proposals: Iterable[Proposal], contacts: Mapping[str, Contact]) -> list[DueRow]:
    """Return what the queue is made of as `askaround due` prints it."""
    return [
        DueRow(
            key=item.key,
            rule=item.rule,
            who=contacts[item.contact_id].name,
            contact_id=item.contact_id,
            interview_id=item.interview_id,
            action=item.action.value,
            what=item.what,
            why=item.why,
            since=item.since,
            due=item.due,
            any_day=proposal.any_day,
            deadline=item.deadline,
            appears=proposal.appears,
            until=proposal.ends,
        )
        for proposal in proposals
        for item in (proposal.item,)
    ]
