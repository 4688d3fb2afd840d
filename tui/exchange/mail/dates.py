"""When a message was written, by what it says, else by what else is known."""

from datetime import UTC, datetime, timedelta, timezone
from email.utils import parsedate_tz

_FIRST_YEAR, _LAST_YEAR = 1990, 2100
_LONGEST = 200
_LARGEST_OFFSET = 24 * 60 * 60


def moment_of(date: str, received: str, stamp: float) -> datetime:
    """Return when a message was written, in UTC.

    By its Date; where that is missing or can be no date of a letter, by when it was received,
    else by `stamp`, in seconds.
    """
    for said in (date, received.rpartition(";")[2]):
        if found := _moment(said):
            return found
    try:
        return datetime.fromtimestamp(stamp, UTC)
    except (ValueError, OverflowError, OSError):
        return datetime.fromtimestamp(0, UTC)


def stamp_in(line: str) -> float | None:
    """Return the seconds of the date in the line that begins a message of a mailbox."""
    words = line.split()
    for begin in range(1, min(len(words), 4)):
        if found := _moment(" ".join(words[begin:])):
            return found.timestamp()
    return None


def _moment(said: str) -> datetime | None:
    said = said.strip()
    if not said or len(said) > _LONGEST:
        return None
    try:
        parts = parsedate_tz(said) or _iso(said)
        if parts is None or not _FIRST_YEAR <= parts[0] < _LAST_YEAR:
            return None
        offset = parts[9] or 0
        if abs(offset) >= _LARGEST_OFFSET:
            return None
        zone = timezone(timedelta(seconds=offset))
        year, month, day, hour, minute, second = parts[:6]
        return datetime(year, month, day, hour, minute, second, tzinfo=zone).astimezone(UTC)
    except (ValueError, OverflowError, IndexError, TypeError):
        return None


def _iso(said: str) -> tuple[int, ...] | None:
    """Return the parts of a moment as ISO 8601 has it, which some programs write."""
    found = datetime.fromisoformat(said)
    offset = found.utcoffset() or timedelta()
    return (*found.timetuple()[:9], int(offset.total_seconds()))
