"""Days as people type them: fri, next friday, in two weeks, the 27th, eom, a week from tuesday."""

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta
from functools import cache, lru_cache

from tui.model.text.patterns import pattern_of
from tui.playbook.time.dates import SATURDAY, add_months
from tui.playbook.time.days.calendar_days import (
    MONTH,
    WEEKDAY,
    calendar_day,
    month_number,
    weekday_number,
)
from tui.playbook.time.days.holidays import holiday_meant
from tui.playbook.time.days.relative_days import relative_day
from tui.playbook.time.words import NUMBERS

DayRule = Callable[[date], date]
"""Turns the day on which something is said into the day that is meant."""
_Groups = dict[str, str | None]
_Form = Callable[[_Groups, date], date]
_WEEK, _FRIDAY, _HALF_A_YEAR = 7, 4, 6
_KEPT = 4096
_COUNT = (
    r"\d{1,3}|a couple of|a couple|couple of|couple|a few|few|an?|one|two|three|four|five|six"
    r"|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty"
)
_UNIT = (
    r"d|days?'?|w|wks?|weeks?'?|m|mos?|mths?|months?'?|y|yrs?|years?|fortnights?"
    r"|(?:business|working|work) ?days?|weekdays?"
)
# The last day of the month.
_EDGE_DAY = pattern_of(r"^(?:the )?(first|last) (?:working |business )?day (?:of|in)\b")
_FIXED = {"today": 0, "tonight": 0, "now": 0, "tomorrow": 1, "yesterday": -1}


# A line is asked again at each key, and most of its words are as they were.
@lru_cache(maxsize=_KEPT)
def day_meant(words: str, *, day_first: bool = False) -> DayRule | None:
    """Return what day these words mean, all of them; None if they mean none.

    What comes back raises `ImpossibleDayError` where the words contradict themselves.
    """
    words = _EDGE_DAY.sub(_edge_named, words.lower())
    for pattern, form in _forms():
        if found := pattern.fullmatch(words):
            groups = found.groupdict()
            return lambda today: form(groups, today)

    def meaning(other: str) -> DayRule | None:
        return day_meant(other, day_first=day_first)

    return (
        calendar_day(words, day_first=day_first)
        or holiday_meant(words)
        or relative_day(words, meaning)
    )


def _edge_named(found: re.Match[str]) -> str:
    return "end of" if found[1] == "last" else "start of"


def is_weekday(words: str) -> bool:
    """Whether words are the name of a day of the week and nothing else."""
    return re.fullmatch(WEEKDAY, words.lower()) is not None


def is_coming_weekday(words: str, today: date) -> bool:
    """Whether words are the weekday of today, and do not say that another week is meant."""
    found = re.fullmatch(rf"(?:this (?:coming )?)?(?P<weekday>{WEEKDAY})", words.lower())
    return found is not None and weekday_number(found["weekday"]) == today.weekday()


def other_next(words: str, today: date) -> date | None:
    """Return the other day that "next fri" can be; None where it can be one day only.

    It is the one of next week, and others mean the one to come. On a Sunday it is not sure
    which week is next.
    """
    found = re.fullmatch(rf"next (?P<weekday>{WEEKDAY})", words.lower())
    if found is None:
        return None
    meant, coming = _next(found.groupdict(), today), _coming(found.groupdict(), today)
    if coming != meant:
        return coming
    is_sunday = today.weekday() == _WEEK - 1
    return meant + timedelta(weeks=1) if is_sunday and (meant - today).days < _WEEK else None


@cache
def _forms() -> list[tuple[re.Pattern[str], _Form]]:
    base = rf"(?P<base>today|now|tomorrow|(?:next )?(?:{WEEKDAY}))"
    base_2 = base.replace("base", "base_2")
    end_of_day = "eod|cob|eob|end of (?:the )?day|close of business"
    day = rf"(?P<weekday>{WEEKDAY})"
    count, unit = rf"(?P<count>{_COUNT})", rf"(?P<unit>{_UNIT})"
    period = rf"(?P<period>day|week|month|quarter|year|{MONTH})"
    which = r"(?: of| in)?(?: the| this)?(?P<next> next)?"
    table: list[tuple[str, _Form]] = [
        (r"(?P<name>today|tonight|now|tomorrow|yesterday)", _fixed),
        (r"this (?:morning|afternoon|evening)", lambda _, today: today),
        (r"(?:day after|after) tomorrow", lambda _, today: today + timedelta(days=2)),
        (rf"(?:this coming |this |coming |upcoming )?{day}", _coming),
        (rf"(?P<last>last|past) {day}", _coming),
        (rf"next {day}|(?P<day_2>{WEEKDAY}) (?:of )?next week", _next),
        (rf"{day} (?P<after>after next)", _next),
        (rf"(?:{count} )?{unit} (?:from|after|on) {base}", _counted),
        (rf"{count} (?P<unit>weeks?) {base}", _counted),
        (rf"(?:a )?(?P<unit>fortnight) (?:from |on )?{base}", _counted),
        (rf"{base} (?P<unit>week)", _counted),
        (rf"{day} in {count} weeks?", _in_weeks),
        (rf"(?:in |within )?(?:the next )?{count} {unit}(?: time| out)?", _counted),
        (r"(?:in )?(?:a )?(?P<unit>fortnight)", _counted),
        (r"\+ ?(?P<count>\d{1,3}) ?(?P<unit>[dwmy]|days?|weeks?|months?|years?)", _counted),
        (rf"(?:in )?(?P<count>\d{{1,3}}){unit}", _counted),
        (rf"{count} {unit} (?P<ago>ago)", _counted),
        (r"(?:in )?half a year", lambda _, today: add_months(today, _HALF_A_YEAR)),
        (rf"(?:{end_of_day})", lambda _, today: today),
        (rf"(?:{end_of_day})(?: on)? {base}|{base_2} (?:{end_of_day})", _based),
        (r"(?P<edge>eo)(?P<period>[wmqy])", _edge),
        (
            rf"(?P<edge>end|close|start|beginning|early|middle|mid|later?){which} {period}"
            r"(?: (?P<year>\d{4}))?",
            _edge,
        ),
        (r"(?P<next>next) (?P<period>week|month|quarter|year)", _edge),
        (r"(?P<period>week|month) after next", lambda found, today: _start(found, today, 2)),
        (r"this (?P<period>week|month|year)", _edge_of_this),
        (r"(?:this |the )?weekend", lambda _, today: _on_or_after(today, SATURDAY)),
        (r"next weekend", lambda _, today: _monday(today) + timedelta(days=_WEEK + SATURDAY)),
    ]
    return [(re.compile(pattern), form) for pattern, form in table]


def _fixed(found: _Groups, today: date) -> date:
    return today + timedelta(days=_FIXED[found["name"] or ""])


def _coming(found: _Groups, today: date) -> date:
    number = weekday_number(found["weekday"] or "")
    if found.get("last"):
        return today - timedelta(days=(today.weekday() - number - 1) % _WEEK + 1)
    return _on_or_after(today + timedelta(days=1), number)


def _next(found: _Groups, today: date) -> date:
    number = weekday_number(found["weekday"] or found.get("day_2") or "")
    weeks = 2 if found.get("after") else 1
    return _monday(today) + timedelta(weeks=weeks, days=number)


def _in_weeks(found: _Groups, today: date) -> date:
    weeks = _number(found["count"])
    return _monday(today) + timedelta(weeks=weeks, days=weekday_number(found["weekday"] or ""))


def _based(found: _Groups, today: date) -> date:
    base = found.get("base") or found.get("base_2")
    if not base:
        return today
    if base in _FIXED:
        return today + timedelta(days=_FIXED[base])
    form = _next if base.startswith("next ") else _coming
    return form({"weekday": base.removeprefix("next ")}, today)


def _counted(found: _Groups, today: date) -> date:
    today = _based(found, today)
    count = _number(found.get("count")) * (-1 if found.get("ago") else 1)
    unit = found["unit"] or ""
    if unit.startswith("f"):
        return today + timedelta(weeks=2 * count)
    if unit[0] == "b" or unit.startswith(("wo", "weekd")):
        return _business_days(today, count)
    if unit[0] == "d":
        return today + timedelta(days=count)
    if unit[0] == "w":
        return today + timedelta(weeks=count)
    return add_months(today, count * (12 if unit[0] == "y" else 1))


def _number(words: str | None) -> int:
    bare = (words or "a").removeprefix("a ").removesuffix(" of")
    return NUMBERS.get(bare) or int(bare)


def _business_days(day: date, count: int) -> date:
    step = timedelta(days=1 if count > 0 else -1)
    while count:
        day += step
        count -= step.days if day.weekday() < SATURDAY else 0
    return day


def _edge_of_this(found: _Groups, today: date) -> date:
    return _edge({**found, "edge": "end"}, today)


def _edge(found: _Groups, today: date) -> date:
    """Return where a day, week, month, quarter or year begins, is half over or ends."""
    edge, ahead = found.get("edge") or "start", 1 if found.get("next") else 0
    start = _start(found, today, ahead)
    period = found["period"] or ""
    if edge in ("end", "eo", "close", "late", "later"):
        return _end(period, start, today)
    if edge in ("mid", "middle"):
        return start + timedelta(days=2 if period == "week" else 14)
    return start


def _start(found: _Groups, today: date, ahead: int) -> date:
    period = found["period"] or ""
    if period == "day":
        return today + timedelta(days=ahead)
    if period in ("w", "week"):
        return _monday(today) + timedelta(weeks=ahead)
    first = today.replace(day=1)
    if period in ("m", "month"):
        return add_months(first, ahead)
    if period in ("q", "quarter"):
        return add_months(first.replace(month=(first.month - 1) // 3 * 3 + 1), 3 * ahead)
    if period in ("y", "year"):
        return date(today.year + ahead, 1, 1)
    month = month_number(period)
    year = found.get("year")
    return date(int(year) if year else today.year + (month < today.month), month, 1)


def _end(period: str, start: date, today: date) -> date:
    if period == "day":
        return start
    if period in ("w", "week"):
        return _on_or_after(max(today, start), _FRIDAY)
    months = {"q": 3, "quarter": 3, "y": 12, "year": 12}.get(period, 1)
    last = add_months(start, months - 1)
    return last.replace(day=monthrange(last.year, last.month)[1])


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _on_or_after(day: date, weekday: int) -> date:
    return day + timedelta(days=(weekday - day.weekday()) % _WEEK)
