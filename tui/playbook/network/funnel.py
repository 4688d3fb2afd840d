"""What came of asking: asked, replied, talked, introduced; counted from the records alone."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, tzinfo

from tui.model.followup import Direction
from tui.model.interview import InterviewStatus
from tui.model.people import Contact, Source
from tui.model.records import Records
from tui.playbook.contacts.history import conversations, is_ask
from tui.playbook.contacts.stages import Stage, stage


@dataclass(frozen=True, slots=True)
class Counts:
    """How many people were asked, and how many of them replied, talked, introduced somebody.

    And how many came to a good end: they declined, or it was decided against.
    """

    asked: int = 0
    replied: int = 0
    talked: int = 0
    introduced: int = 0
    declined: int = 0
    decided_against: int = 0

    def __add__(self, other: "Counts") -> "Counts":
        """Return the sum of both."""
        return Counts(
            self.asked + other.asked,
            self.replied + other.replied,
            self.talked + other.talked,
            self.introduced + other.introduced,
            self.declined + other.declined,
            self.decided_against + other.decided_against,
        )


@dataclass(frozen=True, slots=True)
class Funnel:
    """The counts of everybody, by source in the order of F1 and F2, and by month.

    The source is None where none was noted. A month is given by its first day; everybody
        counts in the month in which they were first asked, whenever the rest happened.
    """

    total: Counts
    by_source: tuple[tuple[Source | None, Counts], ...]
    by_month: tuple[tuple[date, Counts], ...]


def funnel(records: Records, zone: tzinfo) -> Funnel:
    """Return what came of asking (O2), by months in the person's time zone.

    Those you wrote to or called to ask count as asked. An appointment or a conversation
    counts as both asked and replied, even when neither was noted; an introduction counts as
    replied. Archived and resting people count: it happened.
    """
    by_source: dict[Source | None, list[Counts]] = defaultdict(list)
    by_month: dict[date, list[Counts]] = defaultdict(list)
    for contact in records.contacts.values():
        asked = _first_asked(records, contact) if records.has_history(contact.id) else None
        if asked is not None:
            counts = _counts(records, contact)
            by_source[contact.source].append(counts)
            by_month[asked.astimezone(zone).date().replace(day=1)].append(counts)
    sources = [(source, _sum(by_source[source])) for source in (*Source, None)]
    return Funnel(
        _sum(counts for _, counts in sources),
        tuple((source, counts) for source, counts in sources if counts.asked),
        tuple((month, _sum(by_month[month])) for month in sorted(by_month)),
    )


def _sum(many: Iterable[Counts]) -> Counts:
    return sum(many, Counts())


def _first_asked(records: Records, contact: Contact) -> datetime | None:
    moments = [touch.when for touch in records.touches_of(contact.id) if is_ask(touch)]
    moments += [
        interview.created
        for interview in records.interviews_of(contact.id)
        if interview.status is not InterviewStatus.PLANNED
    ]
    return min(moments, default=None)


def _counts(records: Records, contact: Contact) -> Counts:
    agreed = any(
        interview.status is not InterviewStatus.PLANNED
        for interview in records.interviews_of(contact.id)
    )
    wrote = any(touch.direction is Direction.IN for touch in records.touches_of(contact.id))
    introduced = bool(records.introduced_by(contact.id))
    stands = stage(records, contact)
    return Counts(
        asked=1,
        replied=int(agreed or wrote or introduced),
        talked=int(bool(conversations(records, contact.id))),
        introduced=int(introduced),
        declined=int(stands is Stage.DECLINED),
        decided_against=int(stands is Stage.DECIDED_AGAINST),
    )
