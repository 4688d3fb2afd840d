"""The follow-up queue: what to do next, and why (O2).

It is derived afresh from what happened and what was decided, and so never stale.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, tzinfo

from tui.model.followup import Decision
from tui.model.people import Contact, ContactState
from tui.model.records import Records
from tui.playbook.dates import morning_of, zone_of
from tui.playbook.items import Action, QueueItem, rule_in_words
from tui.playbook.proposals import Situation, proposals
from tui.playbook.rules import CLASSIC, Rules

__all__ = ["Action", "QueueItem", "item_with_key", "queue", "queue_of", "rule_in_words"]


def queue(records: Records, now: datetime, rules: Rules = CLASSIC) -> list[QueueItem]:
    """Return everything open, however far ahead, by due moment (O2).

    `now` is aware. What was done or dropped is gone; what was postponed comes back at
    9:00 of its day in the person's time zone. Resting and archived contacts are silent
    (N4).
    """
    situation = _situation(records, now, rules)
    items = [
        item for contact in records.contacts.values() for item in _items_of(situation, contact)
    ]
    return sorted(items, key=lambda item: item.due)


def queue_of(
    records: Records, contact: Contact, now: datetime, rules: Rules = CLASSIC
) -> list[QueueItem]:
    """Return what is open with one contact, by due moment."""
    items = _items_of(_situation(records, now, rules), contact)
    return sorted(items, key=lambda item: item.due)


def item_with_key(
    records: Records, key: str, now: datetime, rules: Rules = CLASSIC
) -> QueueItem | None:
    """Return the open item with this key, None when there is none (any more)."""
    return next((item for item in queue(records, now, rules) if item.key == key), None)


def _situation(records: Records, now: datetime, rules: Rules) -> Situation:
    name = records.profile.time_zone
    zone = zone_of(name) if name else now.tzinfo or UTC
    return Situation(records, now, zone, rules)


def _items_of(situation: Situation, contact: Contact) -> Iterator[QueueItem]:
    if contact.state is not ContactState.ACTIVE:
        return
    for item, cause in proposals(situation, contact):
        decided = _as_decided(situation.records, item, cause, situation.zone)
        if decided is not None:
            yield decided


def _as_decided(
    records: Records, item: QueueItem, cause: datetime, zone: tzinfo
) -> QueueItem | None:
    followup = records.followup(item.key)
    # A decision from before the cause was about an earlier round: a request made anew.
    if followup is None or (followup.decided and followup.decided < cause):
        return item
    if followup.decision in (Decision.DONE, Decision.DROPPED):
        return None
    if followup.decision is Decision.POSTPONED and followup.postponed_to:
        return replace(item, due=morning_of(followup.postponed_to, zone))
    return item
