"""The time of day, as something a test can hold still."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from zoneinfo import ZoneInfoNotFoundError

from tzlocal import get_localzone

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
