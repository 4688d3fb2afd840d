"""What came of asking: asked, replied, talked, introduced; counted from the records alone."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, tzinfo

from tui.model.followup import Direction, TouchKind
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
        `unasked` are those one has talked with and never asked: they are in no other count.
    """

    total: Counts
    by_source: tuple[tuple[Source | None, Counts], ...]
    by_month: tuple[tuple[date, Counts], ...]
    unasked: int = 0


def funnel(records: Records, zone: tzinfo) -> Funnel:
    """Return what came of asking (O2), by months in the person's time zone.

    Those you wrote to or called to ask, and who answered, count as asked, and only what came of
    that is counted with them: their answer, an appointment, a talk, an introduction, each of
    which is a reply.
    Archived and resting people count: it happened.
    """
    unasked = 0
    by_source: dict[Source | None, list[Counts]] = defaultdict(list)
    by_month: dict[date, list[Counts]] = defaultdict(list)
    for contact in records.contacts.values():
        if not records.has_history(contact.id):
            continue
        asked = _first_asked(records, contact)
        if asked is None:
            unasked += bool(conversations(records, contact.id))
        else:
            counts = _counts(records, contact, asked)
            by_source[contact.source].append(counts)
            by_month[asked.astimezone(zone).date().replace(day=1)].append(counts)
    sources = [(source, _sum(by_source[source])) for source in (*Source, None)]
    return Funnel(
        _sum(counts for _, counts in sources),
        tuple((source, counts) for source, counts in sources if counts.asked),
        tuple((month, _sum(by_month[month])) for month in sorted(by_month)),
        unasked,
    )


def _sum(many: Iterable[Counts]) -> Counts:
    return sum(many, Counts())


def _first_asked(records: Records, contact: Contact) -> datetime | None:
    """Return when somebody was first asked; the call that was the talk itself asked nothing.

    Who has answered was asked, by word of mouth where nothing was written.
    """
    return min(
        (
            touch.when
            for touch in records.touches_of(contact.id)
            if touch.answer is not None
            or (is_ask(touch) and not (touch.kind is TouchKind.CALL and touch.interview_id))
        ),
        default=None,
    )


def _counts(records: Records, contact: Contact, asked: datetime) -> Counts:
    agreed = any(
        interview.status is not InterviewStatus.PLANNED
        for interview in records.interviews_of(contact.id)
    )
    wrote = any(
        touch.direction is Direction.IN and touch.when >= asked
        for touch in records.touches_of(contact.id)
    )
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
