"""After a week away: three small things first, and the rest when one is ready (O4)."""

from collections.abc import Sequence
from datetime import datetime, timedelta, tzinfo

from tui.playbook.queue.due import T, ToDo, is_overdue, lateness
from tui.playbook.queue.items import Action

SMALL_THINGS = 3
_MANY = 9
_AWAY = timedelta(days=7)
# What one owes a person comes first, and what is done with one letter or one key.
_SMALL_FIRST = (
    Action.THANK_YOU,
    Action.CONFIRM,
    Action.SCHEDULE,
    Action.RESUME,
    Action.THANK_REFERRER,
    Action.PROMISE,
    Action.OUTCOME,
    Action.NUDGE,
    Action.UPDATE,
    Action.LANDED,
    Action.LINKEDIN,
)
_RANK = {action.value: place for place, action in enumerate(_SMALL_FIRST)}


def small_things(items: Sequence[T], now: datetime, zone: tzinfo) -> list[T]:
    """Return the three late things to begin with; none where nothing needs to be folded.

    Few late ones are shown as they are. Many are folded, and so are more than three where
    nothing came up in the week before today. Of each person at most one is among them, as
    long as there are others.
    """
    late = [item for item in items if is_overdue(item, now, zone)]
    if len(late) < _MANY and not (len(late) > SMALL_THINGS and _was_away(items, now, zone)):
        return []
    late.sort(key=lambda item: (_RANK.get(item.action, len(_RANK)), -lateness(item, now)))
    of_each: dict[str, T] = {}
    for item in late:
        of_each.setdefault(item.contact_id, item)
    first = list(of_each.values())[:SMALL_THINGS]
    return [*first, *(item for item in late if item not in first)][:SMALL_THINGS]


def _was_away(items: Sequence[ToDo], now: datetime, zone: tzinfo) -> bool:
    """Whether nothing that is to be done began in the week before today.

    What is done today does not count, so that the list does not unfold under one's hands.
    """
    midnight = now.astimezone(zone).replace(hour=0, minute=0, second=0, microsecond=0)
    begun = [item.since for item in items if item.since < midnight]
    return bool(begun) and midnight - max(begun) >= _AWAY
