"""Days that have a name: christmas, new year's eve, thanksgiving, easter."""

import re
from collections.abc import Callable
from datetime import date, timedelta
from functools import cache

from tui.playbook.time.dates import SATURDAY

_OfYear = Callable[[int], date]
_WEEK = 7
# Of a day that was so lately nobody means the next one.
_JUST_OVER = timedelta(days=90)
_MONDAY, _THURSDAY = 0, 3


def holiday_meant(words: str) -> Callable[[date], date] | None:
    """Return what day a name means, by the day on which it is said; None if it is no such name.

    Without a year it is the next one, or one over for less than three months.
    """
    found = re.fullmatch(
        r"(?P<next>(?:the )?(?:next|coming) )?(?P<name>.+?)(?: (?P<year>\d{4}))?", words
    )
    of_year = _of_year(found["name"]) if found else None
    if not found or of_year is None:
        return None
    if year := found["year"]:
        return lambda _: of_year(int(year))
    over = timedelta() if found["next"] else _JUST_OVER
    return lambda today: _nearest(of_year, today, over)


def working_day_after(day: date) -> date:
    """Return the next day that is no Saturday or Sunday."""
    day += timedelta(days=1)
    return day + timedelta(days=_WEEK - day.weekday() if day.weekday() >= SATURDAY else 0)


def working_day_before(day: date) -> date:
    """Return the last day before it that is no Saturday or Sunday."""
    day -= timedelta(days=1)
    return day - timedelta(days=max(0, day.weekday() - SATURDAY + 1))


def _nearest(of_year: _OfYear, today: date, over: timedelta) -> date:
    days = (of_year(today.year + ahead) for ahead in (-1, 0, 1))
    return next(day for day in days if day >= today or today - day < over)


def _of_year(name: str) -> _OfYear | None:
    for pattern, of_year in _named():
        if pattern.fullmatch(name):
            return of_year
    return None


@cache
def _named() -> list[tuple[re.Pattern[str], _OfYear]]:
    table: list[tuple[str, _OfYear]] = [
        (r"(?:christmas|x-?mas)(?: day)?", lambda year: date(year, 12, 25)),
        (r"(?:christmas|x-?mas) eve", lambda year: date(year, 12, 24)),
        (r"boxing day", lambda year: date(year, 12, 26)),
        (r"(?:the )?new years?(?:'?s)?'?(?: day)?", lambda year: date(year, 1, 1)),
        (r"(?:new years?(?:'?s)?'? eve|nye)", lambda year: date(year, 12, 31)),
        (r"thanksgiving(?: day)?", lambda year: _nth(year, 11, _THURSDAY, 4)),
        (r"black friday", lambda year: _nth(year, 11, _THURSDAY, 4) + timedelta(days=1)),
        (r"cyber monday", lambda year: _nth(year, 11, _THURSDAY, 4) + timedelta(days=4)),
        (r"halloween", lambda year: date(year, 10, 31)),
        (r"valentine'?s?'?(?: day)?", lambda year: date(year, 2, 14)),
        (r"independence day|(?:the )?fourth of july|july fourth", lambda year: date(year, 7, 4)),
        (r"juneteenth", lambda year: date(year, 6, 19)),
        (r"veterans'? day", lambda year: date(year, 11, 11)),
        (r"labou?r day", lambda year: _nth(year, 9, _MONDAY, 1)),
        (r"memorial day", lambda year: _nth(year, 6, _MONDAY, 1) - timedelta(days=_WEEK)),
        (r"mlk day|martin luther king day", lambda year: _nth(year, 1, _MONDAY, 3)),
        (r"presidents?'?s? day", lambda year: _nth(year, 2, _MONDAY, 3)),
        (r"columbus day|indigenous peoples'? day", lambda year: _nth(year, 10, _MONDAY, 2)),
        (r"easter(?: sunday)?", _easter),
        (r"good friday", lambda year: _easter(year) - timedelta(days=2)),
        (r"easter monday", lambda year: _easter(year) + timedelta(days=1)),
    ]
    return [(re.compile(pattern), of_year) for pattern, of_year in table]


def _nth(year: int, month: int, weekday: int, number: int) -> date:
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % _WEEK + _WEEK * (number - 1))


def _easter(year: int) -> date:
    """Return Easter Sunday, as Gauss and others have it for the Gregorian calendar."""
    golden, century = year % 19, year // 100
    moon = (19 * golden + century - century // 4 - (8 * century + 13) // 25 + 15) % 30
    moon -= moon // 28 * (1 - 29 // (moon + 1) * ((21 - golden) // 11))
    sunday = (year + year // 4 + moon + 2 - century + century // 4) % 7
    days = moon - sunday
    month = 3 + (days + 40) // 44
    return date(year, month, days + 28 - 31 * (month // 4))
