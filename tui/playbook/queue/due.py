"""When something is due, in words."""

from datetime import datetime, timedelta, tzinfo
from typing import Protocol, TypeVar

from tui.playbook.queue.items import Action
from tui.playbook.time.dates import relative

_SHORTEST_WAIT = timedelta(hours=1)
_WORKING_WEEK = timedelta(days=5)
_OWED = frozenset({Action.PROMISE, Action.RESUME, Action.THANK_REFERRER})
_BY_THE_HOUR = frozenset({Action.APPOINTMENT, Action.SCHEDULE})


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


class ToDo(Due, Protocol):
    """Something to do with somebody: an item of the queue, as it is or as it was kept."""

    @property
    def rule(self) -> str:
        """The id of the rule it comes from."""

    @property
    def contact_id(self) -> str:
        """With whom."""

    @property
    def what(self) -> str:
        """What there is to do, in a few words."""

    @property
    def why(self) -> str:
        """The rule in words."""

    @property
    def since(self) -> datetime:
        """From when its wait is counted."""

    @property
    def until(self) -> datetime | None:
        """From when on it is pointless, if there is such a moment."""


T = TypeVar("T", bound=ToDo)


def is_overdue(item: Due, now: datetime, zone: tzinfo) -> bool:
    """Whether an item is late: a deadline by the minute, anything else when its day is over.

    A missed deadline stays missed, even when the item was put off.
    """
    if item.deadline is not None:
        return item.deadline < now
    return item.due.astimezone(zone).date() < now.astimezone(zone).date()


def lateness(item: ToDo, now: datetime) -> float:
    """Return how late something is, as a share of the wait that led to it; 0.0 when it is not.

    A nudge due after a week and a week late counts 1.0, and so does a quarterly update that
    is three months late. What one promised or owes weighs as if the wait had been a working
    week at most: so it comes before a nudge that is just as late.
    """
    wait = max(item.due - item.since, _SHORTEST_WAIT)
    if item.action in _OWED:
        wait = min(wait, _WORKING_WEEK)
    return max(now - item.due, timedelta()) / wait


def moment_in_words(item: Due, now: datetime, zone: tzinfo) -> str:
    """Return when something is due, as `relative` does: by the hour only what has an hour.

    For a missed deadline, how long ago that was; for an appointment whose time has come,
    "now".
    """
    due, deadline = item.due, item.deadline
    if item.action == Action.APPOINTMENT and due <= now:
        return "now"
    if deadline is None and item.action not in _BY_THE_HOUR:
        # Else what is to be done before a talk reads as if the talk were in an hour.
        return relative(due, now, zone, hours=False)
    if deadline is None or deadline >= now:
        return relative(due, now, zone)
    if deadline.astimezone(zone).date() < now.astimezone(zone).date():
        return relative(deadline, now, zone)
    minutes = (now - deadline) // timedelta(minutes=1)
    return f"{minutes // 60} h late" if minutes >= 60 else f"{minutes} min late"  # noqa: PLR2004
