"""When a talk was, by the name of its transcript: the day, and the hour where that is told."""

import re
from contextlib import suppress
from datetime import UTC, datetime, timedelta, timezone, tzinfo

from tui.exchange.readers.talks.transcript_head import day_said
from tui.model.text.patterns import pattern_of

_DAY = pattern_of(r"(?<!\d)(?P<year>20\d\d)[-_. ]?(?P<month>[01]\d)[-_. ]?(?P<day>[0-3]\d)(?!\d)")
_HOUR = pattern_of(
    r"^[-_ T,]{1,3}(?:at[_ ])?(?P<hour>[0-2]?\d)[-_.:h ]?(?P<minute>[0-5]\d)"
    r"(?:[-_.:]?[0-5]\d(?:[.,_]\d{1,6})?)?(?!\d)"
    r"(?:[\s_\u202f]?(?P<half>[ap])\.?m\b)?"
    r"[\s_]?(?P<zone>Z(?![a-z])|(?:(?:UTC|GMT)(?:(?P<sign>[+\u2212-])(?P<off>\d{1,2})(?:[:_]?(?P<rest>\d\d))?)?"
    r"|E[SD]T|C[SD]T|M[SD]T|P[SD]T)(?![a-z]))?",
    re.IGNORECASE,
)
_OF_AMERICA = {"E": -5, "C": -6, "M": -7, "P": -8}
"""The hours of standard time, by the first letter of how zones are called there."""
_NOON = 12
_SIGNS = pattern_of(r"[-_.]+")


def moment_named(name: str) -> tuple[datetime, bool] | None:
    """Return the day in the name of a file, and whether its hour is in it; None for no day.

    Without a zone it is by the clock of whoever made the file; without an hour it is at noon.
    """
    for found in _DAY.finditer(name):
        year, month, day = (int(found[part]) for part in ("year", "month", "day"))
        behind = _HOUR.match(name[found.end() :])
        with suppress(ValueError):
            at = datetime(year, month, day, _NOON)  # noqa: DTZ001 - by the clock of whoever made it
            hour = _hour_in(behind) if behind else None
            if behind is None or hour is None:
                return at, False
            # Zoom's names begin so, and are in GMT.
            zone = UTC if name.startswith("GMT") else _zone_in(behind)
            return at.replace(hour=hour, minute=int(behind["minute"]), tzinfo=zone), True
    for sign in (" ", "/"):
        if said := day_said(_SIGNS.sub(sign, name)):
            return said, False
    return None


def _hour_in(found: re.Match[str]) -> int | None:
    hour, half = int(found["hour"]), (found["half"] or "").lower()
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return hour if hour < 24 else None  # noqa: PLR2004 - a day


def _zone_in(found: re.Match[str]) -> tzinfo | None:
    zone = (found["zone"] or "").upper()
    if not zone:
        return None
    if zone[0] in _OF_AMERICA and zone[-1] == "T" and len(zone) == 3:  # noqa: PLR2004 - EST, PDT
        return timezone(timedelta(hours=_OF_AMERICA[zone[0]] + (zone[1] == "D")))
    ahead = timedelta(hours=int(found["off"] or 0), minutes=int(found["rest"] or 0))
    return timezone(ahead if found["sign"] == "+" else -ahead)
