"""What goes with somebody who rests or is archived: said, so that nothing owed goes unseen."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from types import MappingProxyType

from tui.playbook.queue.items import APPOINTMENTS, Action, QueueItem
from tui.playbook.queue.ranking import PRESSING, group_of, in_order
from tui.playbook.time.dates import in_words, zone_of

_NAMED: Mapping[Action, str] = MappingProxyType(
    {
        Action.THANK_YOU: "the thank-you that was due",
        Action.CONFIRM: "the confirmation that was due",
        Action.SCHEDULE: "the time to agree on",
        Action.NUDGE: "the nudge that was due",
        Action.RESUME: "the résumé that they asked for",
        Action.THANK_REFERRER: "the thanks for an introduction",
        Action.LANDED: "the good news to tell",
    }
)


def let_go(items: Sequence[QueueItem], now: datetime) -> list[str]:
    """Return what goes with people who fall silent, of `items` that are open with them.

    That is what has an hour or a deadline and what people wait for, the first in rank first:
    "the thank-you that was due". `now` is aware, in the person's zone.
    """
    zone = now.tzinfo or zone_of("")
    return [
        _named(item, now)
        for item in in_order(items, now, zone)
        if item.action in APPOINTMENTS or group_of(item, now) in PRESSING
    ]


def _named(item: QueueItem, now: datetime) -> str:
    if item.action is Action.APPOINTMENT:
        return f"the talk on {in_words(item.due.astimezone(now.tzinfo).date())}"
    if item.action is Action.PROMISE:
        return f"your promise “{item.what}”"
    return _NAMED.get(item.action, f"“{item.what}”")


def let_go_words(gone: Sequence[str]) -> str:
    """Return that in one clause: ", with the thank-you that was due and 2 more"; or nothing."""
    if not gone:
        return ""
    first, *others = gone
    if len(others) == 1:
        return f", with {first} and {others[0]}"
    return f", with {first}{f' and {len(others)} more' if others else ''}"
