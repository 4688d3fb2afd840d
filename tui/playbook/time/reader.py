"""The one reader of days and moments: what people type, wherever the program asks for one."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo

from tui.playbook.time.calendar_days import ImpossibleDayError
from tui.playbook.time.clock_times import (
    Clock,
    Later,
    clock_meant,
    length_written,
    looks_like_clock,
)
from tui.playbook.time.dates import add_months, in_words
from tui.playbook.time.days import DayRule, day_meant, is_weekday
from tui.playbook.time.places import zone_meant
from tui.playbook.time.words import words_of

_MOST_YEARS = 10
_MOST_WORDS, _LONGEST_RUN = 20, 8
# What may stand around a day, a time and a place without meaning anything more.
_FILLERS = frozenset(
    "at on in the by until till til before from for around about approx ca circa or so of - – time "
    "first thing early late sometime morning afternoon evening night lunchtime please due no later "
    "latest than and my here sharp that is & ok also let's say between".split()
)
_PART = re.compile(r"\b(morning|afternoon|evening|night|tonight)\b", re.IGNORECASE)
_WRITTEN_OUT = re.compile(r"\b\d{4}-\d{1,2}-\d{1,2}\b")
_YEAR = re.compile(r"\b(?:19|20|21)\d\d\b")
_DAY_EXAMPLES = "write fri, 3d, +2w, dec 1 or 2026-12-01"
_EXAMPLES = "write fri 14:00 or dec 1 2pm"


@dataclass(frozen=True, slots=True)
class Here:
    """When and where somebody types: `now` on their clock; `day_first` if 1/12 is 1 December."""

    now: datetime
    day_first: bool = False

    @property
    def today(self) -> date:
        """The day it is for them."""
        return self.now.date()

    @property
    def zone(self) -> tzinfo:
        """The time zone they are in."""
        return self.now.tzinfo or UTC


@dataclass(frozen=True, slots=True)
class Moment:
    """A moment as it was meant: `start` on the clock of whoever typed it.

    `minutes` is the length written with it, `place` and `zone` the place named and its zone.
    """

    start: datetime
    minutes: int | None = None
    place: str = ""
    zone: str = ""


class PastError(ImpossibleDayError):
    """A moment that is over, where one to come was asked for."""

    def __init__(self, sentence: str, moment: Moment) -> None:
        super().__init__(sentence)
        self.moment = moment


@dataclass(frozen=True, slots=True)
class _Parts:
    """What the words of a line are: a day, a time of day, and runs that are neither."""

    day: DayRule | None = None
    day_words: str = ""
    clock: Clock | Later | None = None
    rest: tuple[tuple[int, int], ...] = ()
    weight: tuple[int, ...] = (0,)


def read_day(text: str, here: Here) -> date:
    """Return the day that words mean: fri, +2w, next monday, 12/1, fri 3pm Tokyo; maybe one over.

    A weekday is the next one, never today. A day of the year is the nearest one. Of a moment
    it is the day by the clock here. Raises ValueError with a sentence for the person,
    `ImpossibleDayError` if the words were understood.
    """
    words, parts = _taken_apart(text, here)
    if parts.day is None and (parts.clock is None or _is_loose(parts)):
        raise ValueError(f"“{text.strip()}” is not a day: {_DAY_EXAMPLES}.")
    if not parts.rest and (parts.clock is None):
        return _of_day(parts, here.today)
    place = _place(text, words, parts, here, ahead=False)
    if parts.clock is None:
        raise ValueError(f"“{place[0]}” is not understood: {_DAY_EXAMPLES}.")
    return _nearest(parts, here, place).start.date()


def read_day_ahead(text: str, here: Here) -> date:
    """Return the day that words mean, as `read_day` does, from today on and ten years at most.

    Raises ValueError with a sentence for the person.
    """
    day = read_day(text, here)
    if day < here.today:
        raise ImpossibleDayError(
            f"{in_words(day)} {day.year} is over: take today or a later day{_or_a_year(text)}."
        )
    if day > add_months(here.today, 12 * _MOST_YEARS):
        raise ImpossibleDayError(
            f"{day.year} is more than ten years ahead: take an earlier day."
        )
    return day


def read_moment(text: str, here: Here) -> Moment:
    """Return the moment that words mean: fri 3pm, dec 1 14:00 Berlin, fri 3-3:30pm UTC+2.

    It is the nearest one to come by the clock of the place named, else by the clock here; a
    time alone is its next occurrence. Raises ValueError with a sentence that names the part
    not understood, `PastError` for a moment that is over.
    """
    words, parts = _taken_apart(text, here)
    if parts.clock is None or _is_loose(parts):
        _refuse_clock(text, words, parts)
    moment = _nearest(parts, here, _place(text, words, parts, here, ahead=True))
    if moment.start < here.now:
        over = f"{in_words(moment.start.date())} {moment.start:%Y}, {moment.start:%H:%M}"
        later = f"take a later time{_or_a_year(text)}"
        raise PastError(f"{over} is over: {later}.", moment)
    if moment.start.date() > add_months(here.today, 12 * _MOST_YEARS):
        raise ImpossibleDayError(
            f"{moment.start.year} is more than ten years ahead: take an earlier day."
        )
    return moment


def _or_a_year(text: str) -> str:
    return "" if _YEAR.search(text) else ", or write the year as well"


def _is_loose(parts: _Parts) -> bool:
    return isinstance(parts.clock, Clock) and parts.clock.loose and parts.day is None


def _refuse_clock(text: str, words: list[str], parts: _Parts) -> None:
    for start, end in parts.rest:
        for at in range(start, end):
            for to in (at + 2, at + 1):
                if to <= end and looks_like_clock(" ".join(words[at:to])):
                    wrong = " ".join(words[at:to])
                    raise ValueError(f"“{wrong}” is not a time of day: write 14:00 or 2pm.")
    raise ValueError(f"“{text.strip()}” has no time: {_EXAMPLES}.")


def _place(
    text: str, words: list[str], parts: _Parts, here: Here, *, ahead: bool
) -> tuple[str, str]:
    """Return the place that the words left over name, and its zone; empty for no words."""
    if not parts.rest:
        return "", ""
    runs = [" ".join(words[start:end]) for start, end in parts.rest]
    first = runs[0]
    for run in runs:
        if looks_like_clock(run) or any(map(looks_like_clock, run.split())):
            if parts.clock is not None and clock_meant(run) is not None:
                raise ValueError(f"“{text.strip()}” has two times: {_EXAMPLES}.")
            raise ValueError(f"“{run}” is not a time of day: write 14:00 or 2pm.")
    comes_first = parts.rest[0][0] == 0 or all(
        word.lower() in _FILLERS for word in words[: parts.rest[0][0]]
    )
    if len(runs) > 1 or (comes_first and not ahead):
        what = _DAY_EXAMPLES if not ahead else _EXAMPLES
        unknown = next((run for run in runs if not _is_place(run)), runs[-1])
        raise ValueError(f"“{unknown}” is not understood: {what}.")
    if comes_first and parts.day is None and not _is_place(first):
        raise ValueError(f"“{first}” is not a day: {_DAY_EXAMPLES}.")
    return first, _zone(first)


def _zone(run: str) -> str:
    try:
        return zone_meant(run)
    except ValueError:
        words = run.split()
        for count in range(len(words) - 1, 0, -1):
            for known, other in (
                (words[:count], words[count:]),
                (words[-count:], words[:-count]),
            ):
                if _is_place(" ".join(known)):
                    unknown = " ".join(other)
                    raise ValueError(f"“{unknown}” is not understood: {_EXAMPLES}.") from None
        raise


def _is_place(words: str) -> bool:
    try:
        return bool(zone_meant(words))
    except ValueError:
        return False


def _nearest(parts: _Parts, here: Here, place: tuple[str, str]) -> Moment:
    """Return the nearest moment to come, by the clock of the place; else the last one over."""
    clock = parts.clock
    name, zone = place
    there = here.now.astimezone(ZoneInfo(zone)) if zone else here.now
    if isinstance(clock, Later):
        start = (here.now.astimezone(UTC) + clock.span).astimezone(here.zone)
        return Moment(start.replace(second=0, microsecond=0), place=name, zone=zone)
    assert clock is not None  # noqa: S101
    starts = sorted(_at(day, clock.start, there) for day in _days(parts, here.today, there.date()))
    start = next((each for each in starts if each > here.now), starts[-1])
    return Moment(start.astimezone(here.zone), clock.minutes, name, zone)


def _days(parts: _Parts, here: date, there: date) -> Iterator[date]:
    """Yield the days that can be meant, by the calendar here and by the one there."""
    if parts.day is None:
        yield from (there, there + timedelta(days=1))
        return
    yield _of_day(parts, here)
    if there != here:
        yield _of_day(parts, there)
        if is_weekday(parts.day_words):
            # Where the day is another one than here, a weekday can be their today.
            yield _of_day(parts, min(here, there) - timedelta(days=1))


def _of_day(parts: _Parts, today: date) -> date:
    assert parts.day is not None  # noqa: S101
    try:
        return parts.day(today)
    except OverflowError:
        raise ImpossibleDayError(f"“{parts.day_words}” is too far away: take another day.") from None


def _at(day: date, clock: time, there: datetime) -> datetime:
    # By way of UTC, so that an hour the clocks skip becomes the one that exists.
    return datetime.combine(day, clock, there.tzinfo).astimezone(UTC)


def _taken_apart(text: str, here: Here) -> tuple[list[str], _Parts]:
    """Return the words of a text, and the way to take them apart that leaves the fewest over."""
    minutes, without = length_written(text)
    words = words_of(without)
    if not 0 < len(words) <= _MOST_WORDS:
        return words, _Parts(rest=((0, len(words)),) if words else ())
    part = found[1].lower() if (found := _PART.search(text)) else ""
    exact = _WRITTEN_OUT.search(text) is not None
    days = {run: rule for run in _runs(words) if (rule := _rule(words, run, here))}
    clocks: dict[tuple[int, int], Clock | Later] = {}
    trouble: ValueError | None = None
    for run in _runs(words):
        try:
            clock = clock_meant(_joined(words, run), part=part, exact=exact)
        except ValueError as error:
            trouble = error
        else:
            if clock is not None:
                clocks[run] = clock
    best = _best(words, days, clocks)
    if trouble is not None and best.clock is None:
        raise trouble
    if minutes is not None and isinstance(best.clock, Clock) and best.clock.minutes is None:
        longer = Clock(best.clock.start, minutes, best.clock.loose)
        best = _Parts(best.day, best.day_words, longer, best.rest)
    return words, best


def _rule(words: list[str], run: tuple[int, int], here: Here) -> DayRule | None:
    return day_meant(_joined(words, run), day_first=here.day_first)


def _best(
    words: list[str],
    days: dict[tuple[int, int], DayRule],
    clocks: dict[tuple[int, int], Clock | Later],
) -> _Parts:
    return min(
        (
            _parts(words, day, days.get(day), clock, clocks.get(clock))
            for day in ((0, 0), *days)
            for clock in ((0, 0), *clocks)
            if day[1] <= clock[0] or clock[1] <= day[0]
        ),
        key=lambda each: each.weight,
    )


def _parts(
    words: list[str],
    day: tuple[int, int],
    rule: DayRule | None,
    clock_run: tuple[int, int],
    clock: Clock | Later | None,
) -> _Parts:
    taken = {*range(*day), *range(*clock_run)}
    rest = tuple(_left_over(words, taken))
    left = sum(end - start for start, end in rest)
    parts = (rule is not None) + (clock is not None)
    weight = (left, -parts, -(day[1] - day[0]), -(clock_run[1] - clock_run[0]))
    return _Parts(rule, _joined(words, day), clock, rest, weight)


def _left_over(words: list[str], taken: set[int]) -> Iterator[tuple[int, int]]:
    """Yield the runs of words not taken, without the fillers at their ends."""
    at = 0
    while at < len(words):
        end = at
        while end < len(words) and end not in taken:
            end += 1
        start, stop = at, end
        while start < stop and words[start].casefold() in _FILLERS:
            start += 1
        while stop > start and words[stop - 1].casefold() in _FILLERS:
            stop -= 1
        if start < stop:
            yield start, stop
        at = max(end, at + 1) if end in taken or end > at else at + 1


def _runs(words: list[str]) -> Iterator[tuple[int, int]]:
    for start in range(len(words)):
        for end in range(start + 1, min(start + _LONGEST_RUN, len(words)) + 1):
            yield start, end


def _joined(words: list[str], run: tuple[int, int]) -> str:
    return " ".join(words[run[0] : run[1]])
