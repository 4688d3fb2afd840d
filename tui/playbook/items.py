"""What the follow-up queue is made of."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from tui.model.followup import TouchKind


class Action(StrEnum):
    """What there is to do."""

    OUTREACH = "outreach"
    NUDGE = "nudge"
    CONFIRM = "confirm"
    THANK_YOU = "thank-you"
    LINKEDIN = "linkedin"
    RESUME = "résumé"
    REFLECT = "reflect"
    REVISIT = "revisit"
    PROMISE = "promise"


@dataclass(frozen=True, slots=True)
class QueueItem:
    """One thing to do, and why (O2).

    `key` names the rule and its subject and is what decisions are filed under. `rule` is
    the id of the rule, `what` a short imperative without the name, `why` the rule in
    words. `due` is an aware moment in UTC. A `hard` deadline is missed once it has passed.
    `touch` is what goes on the timeline when the item is done.
    """

    key: str
    rule: str
    contact_id: str
    interview_id: str
    action: Action
    what: str
    why: str
    due: datetime
    hard: bool
    touch: TouchKind | None


def rule_in_words(item: QueueItem) -> str:
    """Return the id of the rule and the reason in words: "A1: thank-you due 48 h …"."""
    return f"{item.rule}: {item.why}"
