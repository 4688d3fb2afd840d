"""What the follow-up queue is made of."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:  # just printing the queue does not need the model
    from tui.model.followup import TouchKind


class Action(StrEnum):
    """What there is to do."""

    OUTREACH = "outreach"
    NUDGE = "nudge"
    SCHEDULE = "schedule"
    KIND_REPLY = "kind reply"
    FAREWELL = "farewell"
    PREPARE = "prepare"
    CONFIRM = "confirm"
    QUESTIONS = "questions"
    ANSWERS = "answers"
    APPOINTMENT = "talk"
    OUTCOME = "outcome"
    DETAILS = "details"
    THANK_YOU = "thank-you"
    LINKEDIN = "linkedin"
    RESUME = "résumé"
    REFLECT = "reflect"
    REVISIT = "revisit"
    PROMISE = "promise"
    OFFER = "offer"
    UPDATE = "update"
    THANK_REFERRER = "thank the referrer"
    LANDED = "landed"


APPOINTMENTS = frozenset({Action.APPOINTMENT, Action.OUTCOME})
"""The actions that are an appointment itself, before and after its time is over."""


IDEAS_AND_HOMEWORK = frozenset({Action.OUTREACH, Action.REFLECT, Action.REVISIT})
"""What nobody waits for, and what may rest once there is a position (N3)."""


class QueueItem(NamedTuple):
    """One thing to do, and why (O2).

    `key` names the rule and its subject and is what decisions are filed under. `rule` is
    the id of the rule, `what` a short imperative without the name, `why` the rule in
    words. `due` is an aware moment in UTC, counted from `since`. A `deadline` is missed once
    it has passed, even when the item was put off. From `until` on it is pointless. `touch`
    is what goes on the timeline when the item is done.
    """

    key: str
    rule: str
    contact_id: str
    action: Action
    what: str
    why: str
    since: datetime
    due: datetime
    interview_id: str = ""
    deadline: datetime | None = None
    until: datetime | None = None
    touch: TouchKind | None = None

    @property
    def hard(self) -> bool:
        """Whether it has a deadline."""
        return self.deadline is not None


DAYS_AHEAD = 14
"""How many days ahead the queue is shown."""


def is_in_sight(due: datetime, deadline: datetime | None, now: datetime) -> bool:
    """Whether something is to be shown: it is due within two weeks, or its deadline is missed."""
    return due <= now + timedelta(days=DAYS_AHEAD) or (deadline is not None and deadline < now)


def part_refused(
    items: Iterable[QueueItem], check: Callable[[QueueItem], None]
) -> tuple[list[QueueItem], str]:
    """Return the items that `check` accepts, and the sentence of the last ValueError, if any."""
    taken, refusal = [], ""
    for item in items:
        try:
            check(item)
            taken.append(item)
        except ValueError as error:
            refusal = str(error)
    return taken, refusal


def refuse_before_its_time(item: QueueItem, now: datetime) -> None:
    """Raise ValueError, with a sentence, for an appointment that is still to come at `now`."""
    if item.action is Action.APPOINTMENT and now < item.due:
        raise ValueError(f"You have not talked yet: {item.why.removeprefix('agreed: ')}.")
