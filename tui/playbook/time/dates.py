"""Days and moments: as the program says them, and how they move."""

from calendar import monthrange
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo

_MORNING = time(9)
SATURDAY = 5
_YEAR_SHOWN_AFTER_DAYS = 180
_WEEKS_AFTER_DAYS = 100
_YEARS_AFTER_DAYS = 730
_LONG_SPAN, _TWO_DAYS = 3 * 3600, 48


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


def with_year(day: date, today: date) -> str:
    """Return a day as `in_words` does, with the year when it is not the one of `today`."""
    return in_words(day) if day.year == today.year else f"{in_words(day)} {day.year}"


def weekday_on_or_after(day: date) -> date:
    """Return the day itself, or the Monday after it when it falls on a weekend."""
    return day + timedelta(days=7 - day.weekday() if day.weekday() >= SATURDAY else 0)


def add_months(day: date, months: int) -> date:
    """Return the day so many months later, or the last of that month if it is shorter."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def relative(due: datetime, now: datetime, zone: tzinfo, *, hours: bool = True) -> str:
    """Say when something is due, by the days of `zone`, and for today by the hour if `hours`.

    "2 d late" for a day gone by, in weeks from 100 days on and in years from two years
    on; "today" for an hour gone by, "in 5 h", "tomorrow", else the date, with the year
    in place of the weekday when it is half a year away.
    """
    day = due.astimezone(zone).date()
    days = (day - now.astimezone(zone).date()).days
    if days < 0:
        return _late(-days)
    if days == 0:
        minutes = (due - now) // timedelta(minutes=1)
        if minutes <= 0 or not hours:
            return "today"
        return f"in {minutes // 60} h" if minutes >= 60 else f"in {minutes} min"  # noqa: PLR2004
    if days == 1:
        return "tomorrow"
    return f"{day.day} {day:%b %Y}" if days > _YEAR_SHOWN_AFTER_DAYS else in_words(day)


def nearness(start: datetime, now: datetime) -> str:
    """Return how near a moment is that is about to come, to begin a sentence: "In 15 min"."""
    minutes = max(0, round((start - now) / timedelta(minutes=1)))
    return f"In {minutes} min" if minutes else "Now"


def _late(days: int) -> str:
    if days < _WEEKS_AFTER_DAYS:
        return f"{days} d late"
    return f"{days // 7} w late" if days < _YEARS_AFTER_DAYS else f"{days // 365} y late"


def span_words(seconds: int) -> str:
    """Return a span as a clock shows it, mm:ss, and a long one roughly: "5 h", "3 days"."""
    if seconds < _LONG_SPAN:
        return minutes_and_seconds(seconds)
    hours = seconds // 3600
    return f"{hours} h" if hours < _TWO_DAYS else f"{hours // 24} days"


def span_to_the_minute(seconds: int) -> str:
    """Return a span in whole minutes, "3 min", and a long one roughly."""
    return f"{seconds // 60} min" if seconds < _LONG_SPAN else span_words(seconds)


def minutes_and_seconds(seconds: int) -> str:
    """Write seconds as mm:ss, with as many minutes as it takes."""
    return f"{seconds // 60:02}:{seconds % 60:02}"


def day_spoken(day: date) -> str:
    """Return a day in full: "Friday 27 November 2026"."""
    return f"{day:%A} {day.day} {day:%B} {day.year}"
