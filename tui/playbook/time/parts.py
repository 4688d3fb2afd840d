"""The words of a line told apart: those for a day, for a time of day, and what is left over."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from tui.model.text.patterns import pattern_of
from tui.playbook.time.clock_times import Clock, Later, clock_meant, length_written
from tui.playbook.time.days.calendar_days import WEEKDAY
from tui.playbook.time.days.days import DayRule, day_meant
from tui.playbook.time.languages import in_english
from tui.playbook.time.words import words_of

Run = tuple[int, int]
"""Where a run of words begins and where it ends."""
_MOST_WORDS, _LONGEST_RUN = 20, 8
# What may stand around a day, a time and a place without meaning anything more.
_FILLER_WORDS = (
    "at on in the by until till til before from for around about approx ca or so of - time first "
    "thing early late sometime morning afternoon evening night lunchtime please due no later "
    "latest than am pm and my here sharp that is & um between tbc tba tentative tentatively"
    " confirmed maybe"
)
FILLERS = frozenset(_FILLER_WORDS.split())
_PART = pattern_of(r"\b(morning|afternoon|evening|night|nite|arvo|tonight|tonite)\b", re.IGNORECASE)
_WRITTEN_OUT = pattern_of(r"\b\d{4}-\d{1,2}-\d{1,2}\b")
_HOUR_ALONE = pattern_of(r"[1-9]|1[0-2]|[a-z]{3,6}", re.IGNORECASE)
_THREE_DIGITS = pattern_of(r"[1-9][0-5]\d")
_BARE_NUMBER = pattern_of(rf"(?:{WEEKDAY}) \d{{1,2}}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Parts:
    """What the words of a line are: a day, a time of day, and runs that are neither.

    The day or the time of day begins at the word numbered `start`.
    """

    day: DayRule | None = None
    day_words: str = ""
    clock: Clock | Later | None = None
    rest: tuple[Run, ...] = ()
    start: int = 0
    weight: tuple[int, ...] = (0,)


def taken_apart(
    text: str, *, day_first: bool = False, time_wanted: bool = False
) -> tuple[list[str], Parts]:
    """Return the words of a text, and the way to take them apart that leaves the fewest over.

    Where a `time_wanted` is, a number behind a day can be an hour: fri 3.
    """
    text = in_english(text)
    minutes, without = length_written(text)
    words = words_of(without)
    if not 0 < len(words) <= _MOST_WORDS:
        return words, Parts(rest=((0, len(words)),) if words else ())
    part = found[1].lower() if (found := _PART.search(text)) else ""
    exact = _WRITTEN_OUT.search(text) is not None
    days = {
        run: rule
        for run in _runs(words)
        if (rule := day_meant(joined(words, run), day_first=day_first))
    }
    clocks, trouble = _clocks(words, part, exact=exact)
    if time_wanted and trouble is None:
        clocks = {**_hours_alone(words, days), **clocks}
    best = _best(words, days, clocks)
    if best.rest and best.clock is not None:
        apart = _with_days_apart(words, days, clocks, day_first=day_first)
        best = min((best, *apart), key=_weight)
    if trouble is not None and best.clock is None:
        raise trouble
    if minutes is not None and isinstance(best.clock, Clock) and best.clock.minutes is None:
        longer = Clock(best.clock.start, minutes, best.clock.loose)
        best = replace(best, clock=longer)
    return words, best


def is_numbered_weekday(words: str) -> bool:
    """Whether words are a day of the week and a number that may be a day or an hour: fri 11."""
    return _BARE_NUMBER.fullmatch(words) is not None


def _clocks(
    words: list[str], part: str, *, exact: bool
) -> tuple[dict[Run, Clock | Later], ValueError | None]:
    """Return the runs that are times of day, and why one that looks like one is none."""
    clocks: dict[Run, Clock | Later] = {}
    trouble = None
    for run in _runs(words):
        try:
            clock = clock_meant(joined(words, run), part=part, exact=exact)
        except ValueError as error:
            trouble = error
        else:
            if clock is not None:
                clocks[run] = clock
    return clocks, trouble


def _hours_alone(words: list[str], days: Iterable[Run]) -> dict[Run, Clock | Later]:
    """Return the numbers right behind a day that can be hours."""
    runs = {(end, end + 1) for _, end in days}
    numbers = {run: joined(words, run) for run in runs}
    hours = {
        run: clock_meant(f"at {number}")
        for run, number in numbers.items()
        if _HOUR_ALONE.fullmatch(number)
    }
    # Tues 930.
    hours |= {
        run: clock_meant(f"{number[:-2]}:{number[-2:]}")
        for run, number in numbers.items()
        if _THREE_DIGITS.fullmatch(number)
    }
    return {run: hour for run, hour in hours.items() if hour}


def _with_days_apart(
    words: list[str], days: dict[Run, DayRule], clocks: dict[Run, Clock | Later], *, day_first: bool
) -> Iterator[Parts]:
    """Yield the ways in which a time of day stands in a day: next week 3pm thursday, fri 3, dec 4.

    Both ends of the day are one by themselves.
    """
    for clock_run, clock in clocks.items():
        for first in (run for run in days if run[1] <= clock_run[0]):
            for second in (run for run in days if run[0] >= clock_run[1]):
                meant = f"{joined(words, first)} {joined(words, second)}"
                if rule := day_meant(meant, day_first=day_first):
                    yield _parts(words, (first, second), rule, clock_run, clock)


def _weight(parts: Parts) -> tuple[int, ...]:
    return parts.weight


def _best(
    words: list[str],
    days: dict[Run, DayRule],
    clocks: dict[Run, Clock | Later],
) -> Parts:
    return min(
        (
            _parts(words, (day,), days.get(day), clock, clocks.get(clock))
            for day in ((0, 0), *days)
            for clock in ((0, 0), *clocks)
            if day[1] <= clock[0] or clock[1] <= day[0]
        ),
        key=_weight,
    )


def _parts(
    words: list[str],
    day_runs: tuple[Run, ...],
    rule: DayRule | None,
    clock_run: Run,
    clock: Clock | Later | None,
) -> Parts:
    taken = {*range(*clock_run)}.union(*(range(*run) for run in day_runs))
    day = " ".join(joined(words, run) for run in day_runs)
    rest = tuple(_left_over(words, taken))
    left = sum(end - start for start, end in rest)
    parts = (rule is not None) + (clock is not None)
    weight = (
        left,
        -parts,
        is_numbered_weekday(day),
        -len(day.split()),
        clock_run[0] - clock_run[1],
    )
    return Parts(rule, day, clock, rest, min(taken, default=0), weight)


def _left_over(words: list[str], taken: set[int]) -> Iterator[Run]:
    """Yield the runs of words not taken, without the fillers at their ends."""
    at = 0
    while at < len(words):
        end = at
        while end < len(words) and end not in taken:
            end += 1
        start, stop = at, end
        while start < stop and words[start].casefold() in FILLERS:
            start += 1
        while stop > start and words[stop - 1].casefold() in FILLERS:
            stop -= 1
        if start < stop:
            yield start, stop
        at = max(end, at + 1)


def _runs(words: list[str]) -> Iterator[Run]:
    for start in range(len(words)):
        for end in range(start + 1, min(start + _LONGEST_RUN, len(words)) + 1):
            yield start, end


def joined(words: list[str], run: Run) -> str:
    """Return a run of words with a space between each two."""
    return " ".join(words[run[0] : run[1]])
