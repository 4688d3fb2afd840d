"""When something is due, in words."""

from datetime import datetime, timedelta, tzinfo
from typing import Protocol

from tui.playbook.queue.items import Action
from tui.playbook.time.dates import relative


def tomorrow(now: datetime) -> datetime:
    """Return when the day of `now` (aware, in the person's zone) ends.

    What is due before that is due today.
    """
    return (now + timedelta(days=1)).replace(hour=0, minute=0, second=0, microsecond=0)


class Due(Protocol):
    """Something that is due: an item of the queue, as it is or as it was kept."""

    @property
    def action(self) -> str:
        """What there is to do; see `Action`."""

    @property
    def due(self) -> datetime:
        """When it is due."""

    @property
    def deadline(self) -> datetime | None:
        """When it will be too late, if there is such a moment."""


def is_overdue(item: Due, now: datetime, zone: tzinfo) -> bool:
    """Whether an item is late: a deadline by the minute, anything else when its day is over.

    A missed deadline stays missed, even when the item was put off.
    """
    if item.deadline is not None:
        return item.deadline < now
    return item.due.astimezone(zone).date() < now.astimezone(zone).date()


def moment_in_words(item: Due, now: datetime, zone: tzinfo) -> str:
    """Return when something is due, as `relative` does.

    For a missed deadline, how long ago that was; for an appointment whose time has come,
    "now".
    """
    due, deadline = item.due, item.deadline
    if item.action == Action.APPOINTMENT and due <= now:
        return "now"
    if deadline is None or deadline >= now:
        return relative(due, now, zone)
    if deadline.astimezone(zone).date() < now.astimezone(zone).date():
        return relative(deadline, now, zone)
    minutes = (now - deadline) // timedelta(minutes=1)
    return f"overdue {minutes // 60} h" if minutes >= 60 else f"overdue {minutes} min"  # noqa: PLR2004
