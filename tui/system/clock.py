"""The time of day, as something a test can hold still."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from zoneinfo import ZoneInfoNotFoundError

from tzlocal import get_localzone

# Where 12/1 is 1 December; elsewhere it is 12 January.
_MONTH_FIRST = frozenset({"US", "PH", "CA", "JP", "CN", "TW", "KR", "HU", "LT", "MN"})

Clock = Callable[[], datetime]
"""Returns the present moment as an aware datetime."""


def system_clock() -> datetime:
    """Return the present moment in UTC."""
    return datetime.now(UTC)


def local_zone() -> tzinfo:
    """Return the system's time zone by name, so that it knows about daylight saving time."""
    with suppress(ZoneInfoNotFoundError, ValueError, OSError):
        return get_localzone()
    return UTC


def day_comes_first(environ: Mapping[str, str]) -> bool:
    """Whether 1/12 is 1 December where the person lives, by the locale they set."""
    names = (environ.get(name, "") for name in ("LC_ALL", "LC_TIME", "LANG"))
    name = next((each for each in names if each), "")
    territory = name.partition(".")[0].partition("_")[2]
    return bool(territory) and territory not in _MONTH_FIRST


def clock_from(environ: Mapping[str, str]) -> Clock:
    """Return the system's clock, or one that stands still at ASKAROUND_NOW.

    ASKAROUND_NOW is an ISO 8601 moment (in the system's zone unless it names one), or @ and
    the path of a file that holds one and is read again each time. It is there for tests
    and screenshots. Raises ValueError when it cannot be read.
    """
    frozen = environ.get("ASKAROUND_NOW", "")
    if not frozen:
        return system_clock
    if frozen.startswith("@"):
        file = Path(frozen[1:])
        return lambda: _moment(file.read_text().strip())
    moment = _moment(frozen)
    return lambda: moment


def _moment(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text).astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise ValueError(
            f"ASKAROUND_NOW is {text!r}; write a moment like 2026-11-20T09:00."
        ) from error
