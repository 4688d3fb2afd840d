"""What a rule looks at, and what it proposes before any decision is considered."""

from datetime import datetime, tzinfo
from typing import NamedTuple

from tui.model.records import Records
from tui.playbook.queue.items import QueueItem
from tui.playbook.rules import Rules


class Situation(NamedTuple):
    """What every rule looks at: the records, the person's zone, the numbers of the playbook.

    `no_talk_yet` says that the first talk ever is still to come. No rule looks at the clock:
    the proposal says what depends on it.
    """

    records: Records
    zone: tzinfo
    rules: Rules
    no_talk_yet: bool = False


class Proposal(NamedTuple):
    """An item of the queue as a rule proposes it.

    `cause` is the moment of what it follows from: an earlier decision is about an earlier
    round. It is in the queue from `appears` on, until it becomes pointless. `any_day` says
    that no day is set: it is due today as long as it is open. What `fades` is a gentle
    reminder: never late, and gone from then on.
    """

    item: QueueItem
    cause: datetime
    appears: datetime | None = None
    any_day: bool = False
    fades: datetime | None = None

    def stands_at(self, now: datetime) -> bool:
        """Whether it is in the queue at this moment."""
        return (self.appears is None or self.appears <= now) and (
            self.ends is None or now < self.ends
        )

    @property
    def ends(self) -> datetime | None:
        """From when on it is no longer in the queue, pointless or faded; None for never."""
        return self.item.until or self.fades
