"""What the follow-up queue is made of."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # what only prints the queue has no use for the model
    from tui.model.followup import TouchKind


class Action(StrEnum):
    """What there is to do."""

    OUTREACH = "outreach"
    NUDGE = "nudge"
    SCHEDULE = "schedule"
    PREPARE = "prepare"
    CONFIRM = "confirm"
    APPOINTMENT = "talk"
    OUTCOME = "outcome"
    DETAILS = "details"
    THANK_YOU = "thank-you"
    LINKEDIN = "linkedin"
    RESUME = "résumé"
    REFLECT = "reflect"
    REVISIT = "revisit"
    PROMISE = "promise"
    UPDATE = "update"
    THANK_REFERRER = "thank the referrer"
    LANDED = "landed"


APPOINTMENTS = frozenset({Action.APPOINTMENT, Action.OUTCOME})
"""What is an appointment itself, before its time is over and after."""


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueItem:
    """One thing to do, and why (O2).

    `key` names the rule and its subject and is what decisions are filed under. `rule` is
    the id of the rule, `what` a short imperative without the name, `why` the rule in
    words. `due` is an aware moment in UTC, counted from `since`; `late_from` says from when
    on one counts as late for which no day is set. A `deadline` is missed
    once it has passed, also when the item was put off until later. From `until` on it is
    pointless. `touch` is what goes on the timeline when the item is done.
    """

    key: str
    rule: str
    contact_id: str
    interview_id: str = ""
    action: Action
    what: str
    why: str
    since: datetime
    due: datetime
    late_from: datetime | None = None
    deadline: datetime | None = None
    until: datetime | None = None
    touch: TouchKind | None = None

    @property
    def hard(self) -> bool:
        """Whether a deadline stands behind it."""
        return self.deadline is not None


DAYS_AHEAD = 14
"""How far ahead the queue is shown."""

_SHORTEST_WAIT = timedelta(hours=1)


def is_in_sight(due: datetime, deadline: datetime | None, now: datetime) -> bool:
    """Say whether something is to be shown: due within two weeks, or its deadline missed."""
    return due <= now + timedelta(days=DAYS_AHEAD) or (deadline is not None and deadline < now)


def part_refused(
    items: Iterable[QueueItem], check: Callable[[QueueItem], None]
) -> tuple[list[QueueItem], str]:
    """Return the items that `check` takes, and the sentence of the last ValueError, if any."""
    taken, refusal = [], ""
    for item in items:
        try:
            check(item)
            taken.append(item)
        except ValueError as error:
            refusal = str(error)
    return taken, refusal


def refuse_before_its_time(item: QueueItem, now: datetime) -> None:
    """Raise ValueError, with a sentence, for an appointment that has not come at `now`."""
    if item.action is Action.APPOINTMENT and now < item.due:
        raise ValueError(f"You have not talked yet: {item.why.removeprefix('agreed: ')}.")


def urgency(item: QueueItem, now: datetime) -> float:
    """Return how late an item is, as a share of the wait it came after; 0.0 when it is not.

    A nudge due after a week and late by a week counts 1.0, as a quarterly update does that
    is three months late.
    """
    begin = item.late_from or item.due
    late = max(now - begin, timedelta())
    return late / max(begin - item.since, _SHORTEST_WAIT)


def first_to_write(items: Iterable[QueueItem], now: datetime) -> QueueItem | None:
    """Return the item with a letter that is the latest by its wait, of equals the first."""
    to_write = [item for item in items if item.touch is not None]
    return max(to_write, key=lambda item: urgency(item, now), default=None)


def rule_in_words(item: QueueItem) -> str:
    """Return the id of the rule and the reason in words: "A1: thank-you due 48 h …"."""
    return f"{item.rule}: {item.why}"
