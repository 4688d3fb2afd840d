"""Days and moments: as people type them, as the program says them, and how they move."""

import re
from calendar import monthrange
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo

_MORNING = time(9)
SATURDAY = 5
_YEAR_SHOWN_AFTER_DAYS = 180
_WEEKS_AFTER_DAYS = 100
_YEARS_AFTER_DAYS = 730

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = (
    *("january", "february", "march", "april", "may", "june", "july"),
    *("august", "september", "october", "november", "december"),
)
_SHORTEST_NAME = 3
# Beyond these somebody mistyped, and clocks of other zones run out of calendar.
_YEARS = range(1900, 2200)

_SPAN = re.compile(r"\+?\s*(\d{1,3})\s*(d|days?|w|weeks?|m|months?|y|years?)")
_MONTH_DAY = re.compile(r"([a-z]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(\d{4}))?")
_DAY_MONTH = re.compile(r"(\d{1,2})(?:st|nd|rd|th|\.)?\s+([a-z]+)\.?(?:,?\s+(\d{4}))?")
_CLOCK = re.compile(
    r"(?:\bat\s+)?(?<![\d:.-])(?:(\d{1,2})[:.](\d{2})\s*([ap]m)?|(\d{1,2})\s*([ap]m))(?![\w:])"
)

_DAY_AT_END = re.compile(
    r"\b(?:by|on|until|before)\s+(?:next\s+)?([\w,+.-]+(?:\s+[\w,.]+){0,2})$", re.IGNORECASE
)


def zone_of(name: str) -> tzinfo:
    """Return the time zone of this name ("Europe/Berlin"); UTC if it is empty or unknown."""
    return zone_named(name) or UTC


def zone_named(name: str) -> tzinfo | None:
    """Return the time zone of this name, None if it is empty or there is no such zone."""
    try:
        return ZoneInfo(name) if name else None
    except (ValueError, OSError, KeyError):
        return None


def morning_of(day: date, zone: tzinfo) -> datetime:
    """Return 9:00 on a day in a zone, as a moment in UTC."""
    return datetime.combine(day, _MORNING, zone).astimezone(UTC)


def in_words(day: date) -> str:
    """Return a day as the program writes it: "Fri 27 Nov"."""
    return f"{day:%a} {day.day} {day:%b}"


def weekday_on_or_after(day: date) -> date:
    """Return the day itself, or the Monday after it when it falls on a weekend."""
    return day + timedelta(days=7 - day.weekday() if day.weekday() >= SATURDAY else 0)


def add_months(day: date, months: int) -> date:
    """Return the day so many months later, or the last of that month if it is shorter."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def relative(due: datetime, now: datetime, zone: tzinfo) -> str:
    """Say when something is due, by the days of `zone`.

    "overdue 2 d" for a day gone by, in weeks from 100 days on and in years from two years
    on; "today" for an hour gone by, "in 5 h", "tomorrow", else the date, with the year
    in place of the weekday when it is half a year away.
    """
    day = due.astimezone(zone).date()
    days = (day - now.astimezone(zone).date()).days
    if days < 0:
        return _overdue(-days)
    if days == 0:
        minutes = (due - now) // timedelta(minutes=1)
        if minutes <= 0:
            return "today"
        return f"in {minutes // 60} h" if minutes >= 60 else f"in {minutes} min"  # noqa: PLR2004
    if days == 1:
        return "tomorrow"
    return f"{day.day} {day:%b %Y}" if days > _YEAR_SHOWN_AFTER_DAYS else in_words(day)


def _overdue(days: int) -> str:
    if days < _WEEKS_AFTER_DAYS:
        return f"overdue {days} d"
    return f"overdue {days // 7} w" if days < _YEARS_AFTER_DAYS else f"overdue {days // 365} y"


def parse_date_words(text: str, today: date) -> date:
    """Read a day: fri, 3d, +2w, 1m, tomorrow, dec 1, 1 dec, 2026-12-01.

    A weekday is the next one, never today; a day of the year that has passed is next
    year's. Raises ValueError with a sentence for the person.
    """
    words = " ".join(text.lower().split())
    day = (
        _named_day(words, today)
        or _span(words, today)
        or _iso_day(words)
        or _calendar_day(words, today)
    )
    if day is None:
        raise ValueError(f"“{text.strip()}” is not a day: write fri, 3d, +2w, dec 1 or 2026-12-01.")
    return day


def day_in_line(line: str, today: date) -> date | None:
    """Return the day a line ends with: "send the article by fri", None when it names none.

    A weekday is the next one. Bare words count only after "by", "on", "until", "before".
    """
    found = _DAY_AT_END.search(line.strip().rstrip(".!"))
    if found is None:
        return None
    try:
        return parse_date_words(found[1], today)
    except ValueError:
        return None


def without_day(line: str, today: date) -> str:
    """Return a line without the day it ends with: "send the article"."""
    if day_in_line(line, today) is None:
        return line
    return _DAY_AT_END.sub("", line.strip().rstrip(".!")).rstrip(" ,")


def parse_moment_words(text: str, now_local: datetime) -> datetime:
    """Read an appointment: fri 14:00, dec 1 2pm, tomorrow 9:30.

    Inputs and output are aware and in the zone of `now_local`. A time alone is its next
    occurrence. Raises ValueError with a sentence when the day or the time is missing.
    """
    words = " ".join(re.sub(r"\bnoon\b", "12:00", text.lower()).split())
    words = re.sub(r"(?<=\d)t(?=\d)", " ", words)
    found = _CLOCK.search(words)
    if found is None:
        raise ValueError(f"“{text.strip()}” has no time: write fri 14:00 or dec 1 2pm.")
    clock = _clock(found)
    if clock is None:
        raise ValueError(f"“{found[0].strip()}” is not a time of day: write 14:00 or 2pm.")
    rest = f"{words[: found.start()]} {words[found.end() :]}".strip(" ,")
    today = now_local.date()
    if rest:
        try:
            day = parse_date_words(rest, today)
        except ValueError:
            meant = f"“{text.strip()}” is not a day and a time"
            raise ValueError(f"{meant}: write fri 14:00 or dec 1 2pm.") from None
        return _at(day, clock, now_local)
    moment = _at(today, clock, now_local)
    return moment if moment > now_local else _at(today + timedelta(days=1), clock, now_local)


def _at(day: date, clock: time, now_local: datetime) -> datetime:
    zone = now_local.tzinfo
    # By way of UTC, so that an hour the clocks skip becomes the one that exists.
    return datetime.combine(day, clock, zone).astimezone(UTC).astimezone(zone)


def _clock(found: re.Match[str]) -> time | None:
    hour_24, minute, half_24, hour_12, half_12 = found.groups()
    hour, half = int(hour_24 or hour_12), half_24 or half_12
    if half:
        if not 1 <= hour <= 12:  # noqa: PLR2004
            return None
        hour = hour % 12 + (12 if half == "pm" else 0)
    try:
        return time(hour, int(minute or 0))
    except ValueError:
        return None


def _named_day(words: str, today: date) -> date | None:
    if words in ("today", "tomorrow"):
        return today + timedelta(days=words == "tomorrow")
    weekday = _index(words, _WEEKDAYS)
    if weekday is None:
        return None
    return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def _span(words: str, today: date) -> date | None:
    found = _SPAN.fullmatch(words)
    if found is None:
        return None
    count = int(found[1])
    match found[2][0]:
        case "d":
            return today + timedelta(days=count)
        case "w":
            return today + timedelta(weeks=count)
        case "m":
            return add_months(today, count)
        case _:
            return add_months(today, 12 * count)


def _iso_day(words: str) -> date | None:
    if not re.fullmatch(r"\d{4}-\d{1,2}-\d{1,2}", words):
        return None
    year, month, day = map(int, words.split("-"))
    return _date(year, month, day)


def _calendar_day(words: str, today: date) -> date | None:
    if found := _MONTH_DAY.fullmatch(words):
        name, day, year = found.groups()
    elif found := _DAY_MONTH.fullmatch(words):
        day, name, year = found.groups()
    else:
        return None
    month = _index(name, _MONTHS)
    if month is None:
        return None
    # Eight years hold a 29 February, whatever the century.
    years = [int(year)] if year else range(today.year, today.year + 9)
    days = (_date(each, month + 1, int(day)) for each in years)
    return next((each for each in days if each and (year or each >= today)), None)


def _date(year: int, month: int, day: int) -> date | None:
    if year not in _YEARS:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _index(word: str, names: tuple[str, ...]) -> int | None:
    if len(word) < _SHORTEST_NAME:
        return None
    return next((index for index, name in enumerate(names) if name.startswith(word)), None)


def minutes_and_seconds(seconds: int) -> str:
    """Write seconds as mm:ss, with as many minutes as it takes."""
    return f"{seconds // 60:02}:{seconds % 60:02}"


def day_spoken(day: date) -> str:
    """Return a day in full: "Friday 27 November 2026"."""
    return f"{day:%A} {day.day} {day:%B} {day.year}"
