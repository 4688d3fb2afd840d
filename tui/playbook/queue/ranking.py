"""How Today ranks: now, on the clock, late to people, to write first, in spare time (O2, F5)."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta, tzinfo
from enum import StrEnum
from typing import Generic

from tui.playbook.queue.catching_up import small_things
from tui.playbook.queue.due import T, ToDo, is_overdue, lateness, tomorrow
from tui.playbook.queue.items import Action


class Group(StrEnum):
    """What kind of lateness something has; the value is its heading, the order how it ranks."""

    CLOCK = "On the clock"
    PEOPLE = "Late or due today"
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
_FROM_THE_FIRST_DAY: Mapping[str, Group] = {
    Action.THANK_YOU: Group.CLOCK,
    Action.LANDED: Group.PEOPLE,
}
_WRITTEN_FIRST = {"F5": 0, "A7": 1, "R9": 2}


class Fold(StrEnum):
    """What can be folded into one row."""

    LATE = "late"
    WRITE_FIRST = "to write first"
    AHEAD = "coming up"


_FOLDS = {Group.WRITE_FIRST: Fold.WRITE_FIRST, Group.AHEAD: Fold.AHEAD}


@dataclass(frozen=True, slots=True)
class Section(Generic[T]):
    """A part of Today: what is shown under its title, and what is folded behind one row."""

    title: str
    items: list[T]
    fold: Fold | None = None
    folded: list[T] = field(default_factory=list)
    is_counted: bool = True

    @property
    def heading(self) -> str:
        """The title, and how many there are."""
        return (
            f"{self.title} · {len(self.items) + len(self.folded)}"
            if self.is_counted
            else self.title
        )


@dataclass(frozen=True, slots=True)
class Ranked(Generic[T]):
    """What to do, ranked: the one thing that matters most now, if any, and the rest by group."""

    now: T | None
    groups: dict[Group, list[T]]


def group_of(item: ToDo, now: datetime) -> Group:
    """Return where something belongs at `now` (aware, in the person's zone).

    A thank-you is on the clock from hanging up (A1), and so is the time to settle with
    somebody who said yes (R6). Whoever helped hears of the new position from the day on
    which there is one (N3).
    """
    if item.action in _FROM_THE_FIRST_DAY:
        return _FROM_THE_FIRST_DAY[item.action]
    if item.action == Action.SCHEDULE and item.due < now + _SOON:
        return Group.CLOCK
    if item.due >= tomorrow(now):
        return Group.AHEAD
    if item.action in _ON_THE_CLOCK:
        return Group.CLOCK
    if item.action == Action.OUTREACH:
        return Group.WRITE_FIRST
    return Group.SPARE_TIME if item.action in _FOR_ONESELF else Group.PEOPLE


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
    groups[Group.WRITE_FIRST].sort(
        key=lambda item: (_WRITTEN_FIRST.get(item.rule, len(_WRITTEN_FIRST)), item.since)
    )
    groups[Group.SPARE_TIME].sort(key=lambda item: item.due)
    groups[Group.AHEAD].sort(key=lambda item: item.due)
    first = next((group for group in Group if group in first_of and groups[group]), None)
    return Ranked(groups[first].pop(0) if first else None, groups)


def sections(
    items: Sequence[T],
    now: datetime,
    zone: tzinfo,
    *,
    unfolded: Collection[Fold] = (),
    roomy: bool = True,
) -> list[Section[T]]:
    """Return the sections of Today at `now` (aware, in the person's zone), those with anything.

    After a week away three small things stand for all that is late (O4), one first message
    for all of them, and a line for what is coming up unless it is `roomy`; but for what is
    `unfolded`.
    """
    small = small_things(items, now, zone)
    late: list[T] = []
    if small and Fold.LATE not in unfolded:
        late = [item for item in items if item not in small and is_overdue(item, now, zone)]
        items = [item for item in items if item not in small and item not in late]
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
    return [section for section in made if section.items or section.folded]


def first_to_write(items: Iterable[T], now: datetime, zone: tzinfo) -> T | None:
    """Return the first message that is the best to write next, None when there is none.

    Before a first talk ever that is a friend (F5), then whoever was recommended (A7).
    """
    to_write = (item for item in items if item.action == Action.OUTREACH)
    return ranked(to_write, now, zone).now


def _can_wait(item: ToDo, now: datetime) -> bool:
    """Whether something is no talk that begins now."""
    return item.action != Action.APPOINTMENT or item.due > now + _NEAR
