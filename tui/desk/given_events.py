"""The events that calendars were last given, wherever that was.

A calendar takes an event for newer by its SEQUENCE and DTSTAMP, so that these must not fall
from one export to the next, be that another file, a folder, or an appointment by itself.
"""

import os
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, tzinfo

from tui.exchange.writers.calendar import (
    appointment_ics,
    as_calendar,
    calendar_events,
    event_uid,
    latest_events,
)
from tui.exchange.writers.invitation import invitation_ics
from tui.model.interview import Interview
from tui.model.records import Records
from tui.system.files import write_private
from tui.system.locations import locate
from tui.system.typed_paths import read_file

EventMaker = Callable[[Records, Interview, datetime, tzinfo], bytes]
"""Makes a calendar of one appointment at a moment, by the clock of a zone."""

_MOST_EVENTS = 5_000
_LARGEST = 32 << 20


def appointment(records: Records, interview: Interview, now: datetime, zone: tzinfo) -> bytes:
    """Return an appointment as a calendar, and remember it; raises as `appointment_ics` does."""
    calendar = appointment_ics(records, interview, now, zone, former=given_events())
    remember_events(calendar)
    return calendar


def invitation(records: Records, interview: Interview, now: datetime, zone: tzinfo) -> bytes:
    """Return an invitation, and remember the event; raises as `invitation_ics` does."""
    former = given_events()
    content = invitation_ics(records, interview, now, zone, former=former)
    remember_events(
        as_calendar(calendar_events(records, (), now, zone, former)[event_uid(interview)])
    )
    return content


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
