"""How Today ranks: now, on the clock, late to people, a talk ahead, whom to write to (O2, F5)."""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime, timedelta, tzinfo
from enum import StrEnum
from typing import Generic, NamedTuple

from tui.playbook.queue.catching_up import small_things
from tui.playbook.queue.due import T, ToDo, is_overdue, lateness, tomorrow
from tui.playbook.queue.items import Action


class Group(StrEnum):
    """What kind of lateness something has; the value is its heading, the order how it ranks."""

    CLOCK = "On the clock"
    PEOPLE = "Late or due today"
    TALK_AHEAD = "To get ready"
    NEWS = "Good news to tell"
    WRITE_FIRST = "To write first"
    SPARE_TIME = "When there is time"
    AHEAD = "Coming up"


TO_DO = frozenset(Group) - {Group.AHEAD}
"""What is to be done today."""

NOW = "Now"
SMALL_THINGS = "Three small things would put you back on track"

PRESSING = frozenset({Group.CLOCK, Group.PEOPLE})
"""What counts in the bar: what has an hour or a deadline, and what people wait for."""

_SOON = timedelta(days=1)
_NEAR = timedelta(minutes=30)
_ON_THE_CLOCK = frozenset({Action.APPOINTMENT, Action.CONFIRM})
_FOR_ONESELF = frozenset(
    {
        Action.PREPARE,
        Action.QUESTIONS,
        Action.REFLECT,
        Action.REVISIT,
        Action.LINKEDIN,
        Action.DETAILS,
    }
)
_NO_HURRY = frozenset({Action.OFFER, Action.ANSWERS})
"""What is a gift, and never late."""
_WRITTEN_FIRST = {"F5": 0, "A7": 1, "R9": 2}


class Fold(StrEnum):
    """What can be folded into one row; what was dropped today stands below what was done."""

    LATE = "late"
    WRITE_FIRST = "to write first"
    AHEAD = "coming up"
    DROPPED = "dropped"


_FOLDS = {Group.WRITE_FIRST: Fold.WRITE_FIRST, Group.AHEAD: Fold.AHEAD}


class Section(NamedTuple, Generic[T]):
    """A part of Today: what is shown under its title, and what is folded behind one row."""

    title: str
    items: list[T]
    fold: Fold | None = None
    folded: Sequence[T] = ()
    is_counted: bool = True

    @property
    def heading(self) -> str:
        """The title, and how many there are."""
        return (
            f"{self.title} · {len(self.items) + len(self.folded)}"
            if self.is_counted
            else self.title
        )


class Ranked(NamedTuple, Generic[T]):
    """What to do, ranked: the one thing that matters most now, if any, and the rest by group."""

    now: T | None
    groups: dict[Group, list[T]]


def group_of(item: ToDo, now: datetime) -> Group:
    """Return where something belongs at `now` (aware, in the person's zone).

    A thank-you is on the clock from hanging up (A1), and so is the time to settle with
    somebody who said yes (R6). Whoever helped can hear of the new position from the day on
    which there is one (N3). What gets one ready for a talk of today or tomorrow comes before
    anybody is written to for the first time; a gift waits for spare time.
    """
    if item.action == Action.THANK_YOU:
        return Group.CLOCK
    if item.action == Action.LANDED and item.due >= tomorrow(now):
        return Group.NEWS
    if item.action == Action.SCHEDULE and item.due < now + _SOON:
        return Group.CLOCK
    return Group.AHEAD if item.due >= tomorrow(now) else _group_of_due(item, now)


def _group_of_due(item: ToDo, now: datetime) -> Group:
    if item.action in _ON_THE_CLOCK:
        return Group.CLOCK
    if item.action == Action.OUTREACH:
        return Group.WRITE_FIRST
    if item.action == Action.PREPARE and item.until and item.until < tomorrow(now) + _SOON:
        return Group.TALK_AHEAD
    waits = item.action in _FOR_ONESELF or item.action in _NO_HURRY
    return Group.SPARE_TIME if waits else Group.PEOPLE


def ranked(
    items: Iterable[T], now: datetime, zone: tzinfo, *, first_of: Collection[Group] = TO_DO
) -> Ranked[T]:
    """Rank what is to be done at `now` (aware, in the person's zone).

    What matters most is the first of the first of the groups `first_of` that has any: what is
    first on the clock, else what people have waited for the longest beside the wait that was
    allowed, else whom to write to, else one's own homework.
    """
    groups: dict[Group, list[T]] = {group: [] for group in Group}
    for item in items:
        groups[group_of(item, now)].append(item)
    groups[Group.CLOCK].sort(key=lambda item: (_can_wait(item, now), item.deadline or item.due))
    groups[Group.PEOPLE].sort(
        key=lambda item: (not is_overdue(item, now, zone), -lateness(item, now), item.due)
    )
    groups[Group.TALK_AHEAD].sort(key=lambda item: (item.until or item.due, item.due))
    groups[Group.NEWS].sort(key=lambda item: item.due)
    groups[Group.WRITE_FIRST].sort(
        key=lambda item: (_WRITTEN_FIRST.get(item.rule, len(_WRITTEN_FIRST)), item.since)
    )
    groups[Group.SPARE_TIME].sort(key=lambda item: item.due)
    groups[Group.AHEAD].sort(key=lambda item: item.due)
    first = next((group for group in Group if group in first_of and groups[group]), None)
    return Ranked(groups[first].pop(0) if first else None, groups)


def in_order(items: Iterable[T], now: datetime, zone: tzinfo) -> list[T]:
    """Return what there is to do in the order in which Today ranks it, what is ahead last."""
    found = ranked(items, now, zone, first_of=())
    return [item for group in found.groups.values() for item in group]


def as_listed(items: Sequence[T], now: datetime, zone: tzinfo) -> list[T]:
    """Return what there is to do in the order of Today's rows, what is folded in its place.

    `now` is aware, in the person's zone.
    """
    return [item for each in sections(items, now, zone) for item in (*each.items, *each.folded)]


def is_to_do(item: ToDo, now: datetime) -> bool:
    """Whether something is to be done today, at `now` (aware, in the person's zone).

    That is what is due today, and what should not wait for its deadline, as a thank-you.
    """
    return group_of(item, now) in TO_DO


def sections(
    items: Sequence[T],
    now: datetime,
    zone: tzinfo,
    *,
    unfolded: Collection[Fold] = (),
    roomy: bool = True,
    room: int = 0,
) -> list[Section[T]]:
    """Return the sections of Today at `now` (aware, in the person's zone), those with anything.

    After a week away three small things stand for all that is late (O4), one first message
    for all of them, and a line for what is coming up unless it is `roomy`; but for what is
    `unfolded`, and as far as there is `room`: so many rows, headings among them.
    """
    small = small_things(items, now, zone)
    late: list[T] = []
    if small and Fold.LATE not in unfolded:
        others = [item for item in items if item not in small]
        late, items = [], []
        for item in others:
            (late if is_overdue(item, now, zone) else items).append(item)
    elif small:
        small = []
    # Only what is on the clock comes before the small things.
    rank = ranked(items, now, zone, first_of={Group.CLOCK} if small else TO_DO)
    made = [Section(NOW, [rank.now] if rank.now else [], is_counted=False)]
    for group, found in rank.groups.items():
        if group is Group.PEOPLE:
            made.append(Section(SMALL_THINGS, small, Fold.LATE, late, is_counted=False))
        fold = _FOLDS.get(group)
        least = 1 if fold is Fold.WRITE_FIRST else 0
        # What is coming up is folded only below something that is to be done.
        whole = fold is Fold.AHEAD and (roomy or not any(part.items for part in made))
        if fold is None or fold in unfolded or whole or len(found) <= least + 1:
            made.append(Section(group, found, fold))
        else:
            made.append(Section(group, found[:least], fold, found[least:]))
    filled = [section for section in made if section.items or section.folded]
    return _filled(filled, room - rows_taken(filled, roomy=roomy))


def _filled(made: list[Section[T]], spare: int) -> list[Section[T]]:
    """Unfold whom to write to, then what is coming up, as far as so many rows are to `spare`."""
    for place, section in enumerate(made):
        folded = section.folded
        if not folded or spare < 1 or section.fold not in (Fold.WRITE_FIRST, Fold.AHEAD):
            continue
        # The row that stands for them goes when the last of them is shown.
        shown = len(folded) if spare >= len(folded) - 1 else spare
        items = [*section.items, *folded[:shown]]
        made[place] = section._replace(items=items, folded=folded[shown:])
        spare -= shown - (shown == len(folded))
    return made


def rows_taken(made: Sequence[Section[T]], *, roomy: bool) -> int:
    """Return how many rows sections take: each with its heading, a blank between two if `roomy`."""
    rows = sum(1 + len(each.items) + bool(each.folded) for each in made)
    return rows + (max(0, len(made) - 1) if roomy else 0)


def first_to_write(items: Iterable[T], now: datetime, zone: tzinfo) -> T | None:
    """Return the first message that is the best to write next, None when there is none.

    Before a first talk ever that is a friend (F5), then whoever was recommended (A7).
    """
    to_write = (item for item in items if item.action == Action.OUTREACH)
    return ranked(to_write, now, zone).now


def _can_wait(item: ToDo, now: datetime) -> bool:
    """Whether something is no talk that begins now."""
    return item.action != Action.APPOINTMENT or item.due > now + _NEAR
