"""The events that calendars were last given, wherever that was.

A calendar takes an event for newer by its SEQUENCE and DTSTAMP, so that these must not fall
from one export to the next, be that another file, a folder, or an appointment by itself.
"""

import os
from contextlib import suppress

from tui.exchange.writers.calendar import as_calendar, latest_events
from tui.system.files import write_private
from tui.system.locations import locate
from tui.system.typed_paths import read_file

_MOST_EVENTS = 5_000
_LARGEST = 32 << 20


def given_events() -> bytes:
    """Return the events that were given out, as one calendar; empty where there are none."""
    try:
        return read_file(locate(os.environ, None).calendar_file, _LARGEST)
    except OSError:
        return b""


def remember_events(calendar: bytes) -> None:
    """Keep the events of a calendar that is being given out, together with former ones.

    Where they cannot be kept nothing is said: a calendar by itself has its numbers as well.
    """
    former = given_events()
    kept = latest_events(former, calendar)
    content = as_calendar(*list(kept.values())[-_MOST_EVENTS:])
    if content != former:
        with suppress(OSError):
            write_private(locate(os.environ, None).calendar_file, content)
