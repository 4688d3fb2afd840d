"""Days of the calendar as people type them: dec 1, 1 Dec 2026, 12/1, 1.12., the 27th."""

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta
from functools import cache

WEEKDAY = (
    r"mon(?:day)?|tue(?:s|sday)?|wed(?:s|nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?"
    r"|sun(?:day)?"
)
MONTH = (
    r"jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
)
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_MONTHS = (
    *("jan", "feb", "mar", "apr", "may", "jun"),
    *("jul", "aug", "sep", "oct", "nov", "dec"),
)
# Beyond these somebody mistyped, and clocks of other zones run out of calendar.
_YEARS = range(1900, 2200)
_CENTURY, _LEAP_YEAR, _LEAST_YEAR = 2000, 2000, 100
_LONGEST_FEBRUARY = 29
_ALL_MONTHS = range(1, 13)
# Eight years hold a 29 February, whatever the century.
_LONGEST_WAIT = 8
# A day of the year that has been for no longer is not meant for the next year.
_JUST_OVER = timedelta(days=90)


class ImpossibleDayError(ValueError):
    """Words that were understood, and mean no day that can be; its text is a sentence."""


def weekday_number(name: str) -> int:
    """Return the number of a day of the week by its name, 0 for Monday."""
    return _WEEKDAYS.index(name[:3].lower())


def month_number(name: str) -> int:
    """Return the number of a month by its name."""
    return _MONTHS.index(name[:3].lower()) + 1


def calendar_day(words: str, *, day_first: bool) -> Callable[[date], date] | None:
    """Return what day of the calendar words mean, by the day on which they are said.

    Without a year the next such day is meant, or one over for less than three months. 12/1
    is a month and a day, with `day_first` a day and a month, unless only the other can be.
    None for words that mean no day. What comes back raises `ImpossibleDayError` for a wrong
    day of the week, and for a day that the month does not have, as 30 February.
    """
    for pattern in _patterns():
        if found := pattern.fullmatch(words):
            break
    else:
        return None
    groups: dict[str, str | None] = found.groupdict()
    weekday, month, year = groups.get("weekday"), groups.get("month"), groups.get("year")
    day = int(groups.get("day") or 0)
    if first := groups.get("first"):
        pairs = [(int(first), int(groups["second"] or 0))]
        pairs.append(pairs[0][::-1])
        pairs = pairs[::-1] if day_first else pairs
    elif month:
        number = int(month) if month.isdecimal() else month_number(month)
        pairs = [(number, day)]
    elif last := groups.get("last"):
        pairs = [(int(last), day)]
    else:
        return _of_month(day, weekday)
    dates = [pair for pair in pairs if _is_date(*pair, year)]
    if not dates:
        return _refused(pairs, year)
    pairs = dates
    wanted = None if weekday is None else weekday_number(weekday)
    return lambda today: _nearest(pairs, year, wanted, today)


@cache
def _patterns() -> list[re.Pattern[str]]:
    start, weekday = rf"(?:(?P<weekday>{WEEKDAY}) )?(?:the )?", rf"(?P<weekday>{WEEKDAY})"
    day, year = r"(?P<day>\d{1,2})", r"(?:\d{4}|'\d\d)"
    month, ordinal = rf"(?P<month>{MONTH})", r"(?:st|nd|rd|th)"
    # Two digits behind a day that can be no hour.
    far_year = r"(?P<year>2[5-9]|[3-9]\d)"
    digits, short_year = r"(?P<first>\d{1,2})", r"(?P<year>\d{4}|\d\d)"
    return [
        re.compile(pattern)
        for pattern in (
            rf"{start}{month} ?(?:the )?{day}(?:{ordinal}|\.)?(?: (?P<year>{year}))?",
            rf"{month} ?{day}{ordinal}?(?: (?P<year>{year}))? {weekday}",
            rf"{start}{day}(?:{ordinal}|\.)?(?: of)? ?{month}(?: (?P<year>{year}))?",
            rf"{day}(?:{ordinal}|\.)?(?: of)? ?{month}(?: (?P<year>{year}))? {weekday}",
            rf"{start}{day}(?:{ordinal}|\.)?(?: of)? ?{month} {far_year}",
            rf"{start}{month} ?{day}{ordinal}? {far_year}",
            rf"{start}{day}{ordinal}",
            rf"{weekday} (?:the )?{day}\.?",
            rf"(?:{weekday} )?(?P<year>\d{{4}})[-/.](?P<month>\d{{1,2}})[-/.]{day}",
            r"(?P<year>20\d\d)(?P<month>\d\d)(?P<day>\d\d)",
            rf"{start}{digits}/(?P<second>\d{{1,2}})(?:/{short_year})?",
            rf"{start}{day}\.(?P<last>\d{{1,2}})(?:\.{short_year}|\.)?",
            rf"{start}{day}\.(?P<last>\d{{1,2}})\. {short_year}",
            rf"{start}{digits}-(?P<second>\d{{1,2}})-(?P<year>\d{{4}})",
        )
    ]


def _refused(pairs: list[tuple[int, int]], year: str | None) -> Callable[[date], date] | None:
    """Return what refuses a day that a month does not have; None where no month is meant."""
    named = next(((month, day) for month, day in pairs if month in _ALL_MONTHS and day > 0), None)
    if named is None or (year and _year(year) not in _YEARS):
        return None
    month, day = named
    most = monthrange(_year(year) if year else _LEAP_YEAR, month)[1]
    name = f"{date(_LEAP_YEAR, month, 1):%B}"
    when = f"{name} {_year(year)}" if year else name
    at_most = " at most" if most == _LONGEST_FEBRUARY and not year else ""

    def refuse(_: date) -> date:
        raise ImpossibleDayError(f"There is no {day} {when}: {name} has {most} days{at_most}.")

    return refuse


def _year(written: str) -> int:
    number = int(written.lstrip("'"))
    return number if number >= _LEAST_YEAR else _CENTURY + number


def _of_month(day: int, weekday: str | None) -> Callable[[date], date] | None:
    """Return the next day of a month with this number."""
    if not _is_date(1, day):
        return None

    def next_one(today: date) -> date:
        for ahead in range(12):
            years, month = divmod(today.month - 1 + ahead, 12)
            found = _date(today.year + years, month + 1, day)
            if found and found >= today:
                return _checked(found, None if weekday is None else weekday_number(weekday))
        raise AssertionError(day)

    return next_one


def _nearest(
    pairs: list[tuple[int, int]], year: str | None, weekday: int | None, today: date
) -> date:
    choices = [near for pair in pairs if (near := _near(*pair, year, today))]
    for days in choices:
        for each in days:
            if weekday is None or each.weekday() == weekday:
                return each
    return _checked(choices[0][0], weekday)


def _near(month: int, day: int, year: str | None, today: date) -> list[date]:
    """Return the day in the year written; else the next one, and before it one just over."""
    if year:
        found = _date(_year(year), month, day)
        return [found] if found else []
    if (month, day) == (2, _LONGEST_FEBRUARY):
        year_meant = today.year + (today.month > month)
        if _date(year_meant, month, day) is None:
            raise ImpossibleDayError(
                f"{year_meant} has no 29 February: write another day, or the year as well."
            )
    coming = _first(range(today.year, today.year + _LONGEST_WAIT + 1), month, day, today)
    over = _first(range(today.year, today.year - 2, -1), month, day, today, before=True)
    just_over = over is not None and today - over < _JUST_OVER
    return [each for each in (over if just_over else None, coming) if each]


def _first(years: range, month: int, day: int, today: date, *, before: bool = False) -> date | None:
    days = (_date(year, month, day) for year in years)
    return next((each for each in days if each and (each < today) is before), None)


def _checked(day: date, weekday: int | None) -> date:
    if weekday is not None and day.weekday() != weekday:
        names = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
        raise ImpossibleDayError(
            f"{day.day} {day:%b %Y} is a {names[day.weekday()]}, not a {names[weekday]}: "
            "write one of the two."
        )
    return day


def _is_date(month: int, day: int, year: str | None = None) -> bool:
    return _date(_year(year) if year else _LEAP_YEAR, month, day) is not None


def _date(year: int, month: int, day: int) -> date | None:
    if year not in _YEARS:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None
