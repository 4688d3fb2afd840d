"""The one reader of days and moments: what people type, wherever the program asks for one."""

import re
from contextlib import suppress
from dataclasses import replace
from datetime import date
from itertools import islice

from tui.model.interview import Format
from tui.model.text.lines import FAULTS, UNREADABLE
from tui.model.text.patterns import pattern_of
from tui.playbook.time.clock_times import Clock, clock_meant, length_written, looks_like_clock
from tui.playbook.time.dates import add_months, day_spoken, in_words
from tui.playbook.time.days.calendar_days import MONTH, ImpossibleDayError
from tui.playbook.time.days.days import day_meant, is_coming_weekday
from tui.playbook.time.days.holidays import holiday_meant
from tui.playbook.time.days.relative_days import is_several_days
from tui.playbook.time.here import Here
from tui.playbook.time.meeting import MOST_WAYS, Meeting, meeting_apart, places_to_meet
from tui.playbook.time.moment import Moment, PastError, nearest, of_day
from tui.playbook.time.named_zone import EXAMPLES, is_beside_place, is_place, zone_named
from tui.playbook.time.parts import FILLERS, Parts, is_numbered_weekday, joined, taken_apart
from tui.playbook.time.places import NotUnderstoodError, zone_beside_place
from tui.playbook.time.words import words_of

_MOST_YEARS = 10
_HOURS = 24
_LAST_NUMBER = pattern_of(r"\d{1,2}(?=\.?$)")
_MONTH_ALONE = pattern_of(rf"(?:{MONTH})\.?(?: \d{{4}})?", re.IGNORECASE)
_WITHOUT_YEAR = pattern_of(rf"\b(?:{MONTH})\b|\d[/.]\d", re.IGNORECASE)
_YEAR = pattern_of(r"\b(?:19|20|21)\d\d\b")
# On the command line a name stands before the day; none of these is one.
_BEFORE_A_DAY = frozenset(
    {"on", "by", "until", "till", "til", "before", "for", "the", "at", "from", "about", "around"}
    | {"sometime", "first", "thing", "no", "later", "than", "not", "due", "in", "-"}
)
# In a week or two.
_SEVERAL = pattern_of(r"\bor (?:two|three|four|so|\d)\b", re.IGNORECASE)
# Mon 8 or 9, fri 3 or 3:30pm; not dec 1 or 2, nor in 2 or 3 days.
_TWO_TIMES = pattern_of(
    r"(?<![\d/.:+-])(?<!in )(?<!\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec) )"
    r"\b\d{1,2}(?::\d\d)?(?: ?[ap]m)? or (?:at )?\d{1,2}(?::\d\d)?(?: ?[ap]m)?\b"
    rf"(?!\s*(?:days?|weeks?|months?|hours?|hrs?|min|of|{MONTH})\b|[/.]\d)",
    re.IGNORECASE,
)
# 10am her time (London): the city says whose clock it is.
_THEIR_TIME_IN = pattern_of(
    r"\b(?:hers?|his|theirs?)(?: local)? time\s*(?:[(,]|\bin\b|[-–—])\s*"
    r"(?P<city>[^\W\d][^(),]*)\)?",
    re.IGNORECASE,
)
# What a time is told by that only its speaker knows: before my shift.
_BESIDE_SOMETHING = pattern_of(
    r"\b(?:right |just )?(?:before|after|during|between)\s+(?:my|her|his|their|our)\s+"
    r"[a-z]+(?: [a-z]+)?\s*$",
    re.IGNORECASE,
)
_DAY_EXAMPLES = "write fri, 3d, +2w, dec 1 or 2026-12-01"
_BETWEEN_TIMES = pattern_of(r"[,;&]|\b(?:or|and)\b")
_LEAST_OF_SEVERAL = 3
_COUNTS = {3: "three", 4: "four", 5: "five"}


def read_day(text: str, here: Here) -> date:
    """Return the day that words mean: fri, +2w, next monday, 12/1, fri 3pm Tokyo; maybe one over.

    A weekday is the next one, never today; a number behind it is the day of the month if that
    can be, else an hour: fri 11. A day of the year is the nearest one. Of a moment it is the
    day by the clock here. Raises ValueError with a sentence for the person,
    `ImpossibleDayError` if the words were understood.
    """
    try:
        return _day(text, here)
    except FAULTS as fault:
        raise ValueError(UNREADABLE) from fault


def is_month_alone(text: str) -> bool:
    """Whether words are a month and maybe a year, which mean its first day to `read_day`."""
    return bool(_month_alone(text))


def _month_alone(text: str) -> str:
    # Beside a number a month of another language is one: januar.
    month = " ".join(words_of(f"1 {text}")[1:])
    return month if _MONTH_ALONE.fullmatch(month) else ""


def _day(text: str, here: Here) -> date:
    text = f"in {month}" if (month := _month_alone(text)) else text
    words, parts = _day_apart(text, here)
    if parts.day is None and (parts.clock is None or _is_loose(parts)):
        raise ValueError(f"“{_unknown(text, words)}” is not a day: {_DAY_EXAMPLES}.")
    for word in words[: parts.start]:
        if word.casefold() not in _BEFORE_A_DAY:
            raise ValueError(f"“{word}” is not understood: {_DAY_EXAMPLES}.")
    if parts.clock is not None:
        place = _place(text, words, parts, ahead=False)
        return nearest(parts, here, place).start.date()
    for run in parts.rest:
        unknown = joined(words, run)
        if _SEVERAL.search(text) or day_meant(unknown) is not None:
            raise ValueError(f"“{text.strip()}” has two days: {_DAY_EXAMPLES}.")
        raise ValueError(f"“{unknown}” is not understood: {_DAY_EXAMPLES}.")
    return of_day(parts, here.today)


def read_day_ahead(text: str, here: Here) -> date:
    """Return the day that words mean, as `read_day` does, from today on and ten years at most.

    Raises ValueError with a sentence for the person.
    """
    day = read_day(text, here)
    if day < here.today:
        raise ImpossibleDayError(_has_passed(day, text))
    if day > add_months(here.today, 12 * _MOST_YEARS):
        raise ImpossibleDayError(f"{day.year} is more than ten years ahead: choose an earlier day.")
    return day


def day_read_back(text: str, here: Here) -> str:
    """Return the day that words mean, in full, and that a time written with it is not kept.

    Raises ValueError as `read_day_ahead` does.
    """
    day = day_spoken(read_day_ahead(text, here)) + week_ahead(text, here)
    return "; ".join(filter(None, (day, time_not_kept(text, here))))


def week_ahead(text: str, here: Here) -> str:
    """Return ", a week from today" where the words are the weekday of today; else nothing."""
    _, parts = _day_apart(text, here)
    is_named = parts.clock is None and is_coming_weekday(parts.day_words, here.today)
    return ", a week from today" if is_named else ""


def time_not_kept(text: str, here: Here) -> str:
    """Say that the time of day in the words for a day is not kept; empty where there is none."""
    _, parts = _day_apart(text, here)
    return "" if parts.clock is None else "the time of day is not kept"


def _day_apart(text: str, here: Here) -> tuple[list[str], Parts]:
    """Take words for a day apart; what can be no day of the month is an hour: fri 11."""
    words, parts = taken_apart(text, day_first=here.day_first)
    if parts.day is not None and is_numbered_weekday(parts.day_words):
        try:
            parts.day(here.today)
        except ImpossibleDayError:
            return taken_apart(text, day_first=here.day_first, time_wanted=True)
    return words, parts


def read_moment(text: str, here: Here, theirs: str = "") -> Moment:
    """Return the moment that words mean: fri 3pm, dec 1 14:00 Berlin, fri 3-3:30pm UTC+2.

    It is the nearest one to come by the clock of the place named, else by the clock here; a
    time alone is its next occurrence. "Their time" is by the zone `theirs`. Raises ValueError
    with a sentence that names the part not understood, `PastError` for a moment that is over.
    """
    beside = _THEIR_TIME_IN.search(text)
    if beside and is_place(beside["city"].strip()):
        text = f"{text[: beside.start()]}{beside['city'].strip()} time{text[beside.end() :]}"
    try:
        return _read_moment(text, here, theirs)
    except NotUnderstoodError:
        if untold := _BESIDE_SOMETHING.search(text):
            said = untold[0].strip()
            raise NotUnderstoodError(f"“{said}” is not understood: {EXAMPLES}.") from None
        raise
    except FAULTS as fault:
        raise ValueError(UNREADABLE) from fault


def _read_moment(text: str, here: Here, theirs: str) -> Moment:
    said = meeting_apart(text)
    try:
        return _with_meeting(_moment(said.when, here, theirs), said)
    except PastError as past:
        raise PastError(str(past), _with_meeting(past.moment, said)) from None
    except ImpossibleDayError:
        raise
    except ValueError:
        if moment := _at_a_place(said, here, theirs):
            return moment
        raise


def _with_meeting(moment: Moment, said: Meeting) -> Moment:
    return replace(moment, how=said.how, where=said.where, beside=said.beside)


def _at_a_place(said: Meeting, here: Here, theirs: str) -> Moment | None:
    """Return the moment beside a place to meet: wed 10 at Tatte; None where none is named."""
    minutes, text = length_written(said.when)
    ways = places_to_meet(text, anywhere=said.how is not None)
    for when, where in islice(ways, MOST_WAYS):
        if not _may_be_met_at(where, here):
            continue
        with suppress(ValueError):
            moment = _moment(when, here, theirs)
            return replace(
                moment,
                minutes=moment.minutes or minutes,
                how=said.how or Format.IN_PERSON,
                where=", ".join(filter(None, (where, said.where))),
                beside=said.beside,
            )
    return None


def _may_be_met_at(where: str, here: Here) -> bool:
    """Whether words are neither a time, nor a day, nor a place that has a clock of its own."""
    words, parts = taken_apart(where, day_first=here.day_first)
    if not words or looks_like_clock(words[0]) or words[-1].casefold() in FILLERS:
        return False
    if not parts.rest:
        return False
    if parts.clock is not None and parts.rest[0][0] > 0:
        return False
    try:
        zone_named(joined(words, (0, len(words))), "")
    except NotUnderstoodError:
        return True
    except ValueError:
        return False
    return False


def _moment(text: str, here: Here, theirs: str) -> Moment:
    if _TWO_TIMES.search(text):
        raise ValueError(_several_times(text))
    words, parts = taken_apart(text, day_first=here.day_first, time_wanted=True)
    if parts.clock is None and (hour := _hour_behind(parts, here.today)):
        # Mon 16, where the 16th is no Monday.
        at = text.rindex(hour)
        return _moment(f"{text[:at]}{hour}:00{text[at + len(hour) :]}", here, theirs)
    if parts.clock is None or _is_loose(parts):
        if parts.day is not None and (day := of_day(parts, here.today)) < here.today:
            raise ImpossibleDayError(_has_passed(day, text))
        if _has_two_days(words):
            raise ValueError(f"“{text.strip()}” has two days: write one, as in fri 14:00.")
        _refuse_clock(text, words, parts)
    if parts.day is not None and is_several_days(parts.day_words, day_meant):
        raise ImpossibleDayError(
            f"“{parts.day_words}” is several days: write which, as in next tue 3pm or dec 1 3pm."
        )
    if isinstance(parts.clock, Clock) and parts.clock.wrong:
        raise ImpossibleDayError(f"{parts.clock.wrong}: write the times again.")
    moment = nearest(parts, here, _place(text, words, parts, ahead=True, theirs=theirs))
    if moment.start < here.now:
        over = f"{in_words(moment.start.date())} {moment.start:%Y}, {moment.start:%H:%M}"
        later = f"choose a later time{_or_a_year(text)}"
        raise PastError(f"{over} has passed: {later}.", moment)
    if moment.start.date() > add_months(here.today, 12 * _MOST_YEARS):
        raise ImpossibleDayError(
            f"{moment.start.year} is more than ten years ahead: choose an earlier day."
        )
    return moment


def _hour_behind(parts: Parts, today: date) -> str:
    """Return the number behind a weekday that can be an hour, and is no such day; else nothing."""
    if parts.day is None or not is_numbered_weekday(parts.day_words):
        return ""
    number = _LAST_NUMBER.search(parts.day_words)
    with suppress(ImpossibleDayError):
        parts.day(today)
        return ""
    return number[0] if number and int(number[0]) < _HOURS else ""


def _unknown(text: str, words: list[str]) -> str:
    """Return the words of a text that are no day, without those that only stand around one."""
    known = [word.casefold() in FILLERS for word in words]
    at = known.index(False) if False in known else 0
    return " ".join(words[at:]) if at else text.strip()


def _has_passed(day: date, text: str) -> str:
    later = f"choose today or a later day{_or_a_year(text)}"
    return f"{in_words(day)} {day.year} has passed: {later}."


def _has_two_days(words: list[str]) -> bool:
    """Whether an "or" stands between two days: mon or tue."""
    at = next((at for at, word in enumerate(words) if word.casefold() in ("or", "/")), 0)
    before, behind = " ".join(words[:at]), " ".join(words[at + 1 :])
    return bool(at and day_meant(before) and behind and day_meant(behind))


def _or_a_year(text: str) -> str:
    is_named = holiday_meant(" ".join(words_of(text)).casefold()) is not None
    needed = (_WITHOUT_YEAR.search(text) or is_named) and not _YEAR.search(text)
    return ", or write the year as well" if needed else ""


def _several_times(text: str, what: str = "times") -> str:
    """Return a sentence for a text with more than one time; several are for a letter (R6)."""
    pieces = [each for each in _BETWEEN_TIMES.split(text) if any(map(str.isdigit, each))]
    count = _COUNTS.get(len(pieces), "two" if len(pieces) < _LEAST_OF_SEVERAL else "several")
    is_more = len(pieces) >= _LEAST_OF_SEVERAL
    more = "; a letter that settles the time proposes several" if is_more else ""
    return f"“{text.strip()}” has {count} {what}: {EXAMPLES}{more}."


def _is_loose(parts: Parts) -> bool:
    return isinstance(parts.clock, Clock) and parts.clock.loose and parts.day is None


def _refuse_clock(text: str, words: list[str], parts: Parts) -> None:
    for run in parts.rest:
        pieces = [piece for piece in re.split(r"/|\bor\b", joined(words, run)) if piece.strip()]
        clocks = [piece.split()[0] for piece in pieces]
        if len(pieces) > 1 and all(map(looks_like_clock, clocks)):
            raise ValueError(_several_times(text))
    for start, end in parts.rest:
        for at in range(start, end):
            for to in (at + 2, at + 1):
                if to <= end and looks_like_clock(" ".join(words[at:to])):
                    wrong = " ".join(words[at:to])
                    raise ValueError(f"“{wrong}” is not a time of day: write 14:00 or 2pm.")
    raise ValueError(f"“{text.strip()}” has no time: {EXAMPLES}.")


def _place(
    text: str, words: list[str], parts: Parts, *, ahead: bool, theirs: str = ""
) -> tuple[str, str]:
    """Return the place that the words left over name, and its zone; empty for no words.

    It may stand `ahead` of the rest; else this is where a name would be. `theirs` is the
    zone of the other person.
    """
    if not parts.rest:
        return "", ""
    runs = [joined(words, run) for run in parts.rest]
    for run in runs:
        _refuse_second(text, run, parts)
    if len(runs) > 1 and is_beside_place(" ".join(runs)):
        return " ".join(runs), zone_beside_place(" ".join(runs))
    examples = EXAMPLES if ahead else _DAY_EXAMPLES
    comes_first = all(word.casefold() in FILLERS for word in words[: parts.rest[0][0]])
    if comes_first and not (ahead and is_place(runs[0])):
        if parts.day is None:
            raise ValueError(f"“{runs[0]}” is not a day: {_DAY_EXAMPLES}.")
        raise NotUnderstoodError(f"“{runs[0]}” is not understood: {examples}.")
    if len(runs) > 1:
        unknown = next((run for run in runs if not is_place(run)), runs[-1])
        raise NotUnderstoodError(f"“{unknown}” is not understood: {examples}.")
    return runs[0], zone_named(runs[0], theirs)


def _refuse_second(text: str, run: str, parts: Parts) -> None:
    for words in (run, *run.split()):
        if parts.clock is not None and clock_meant(words) is not None:
            raise ValueError(_several_times(text))
        if looks_like_clock(words):
            raise ValueError(f"“{words}” is not a time of day: write 14:00 or 2pm.")
    if parts.day is not None and day_meant(run) is not None:
        raise ValueError(_several_times(text, "days"))
    if run.isdecimal():
        raise NotUnderstoodError(f"“{run}” is not understood: {EXAMPLES}.")
