"""The appointment of an interview: in words, as the fields of a form, and back."""

from collections.abc import Mapping
from datetime import datetime, tzinfo
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from tui.model.interview import Format, Interview
from tui.model.people import Contact
from tui.playbook.dates import parse_moment_words
from tui.screens.form import Field

SHORTEST, LONGEST = 5, 480


def appointment_words(interview: Interview, contact: Contact, zone: tzinfo) -> str:
    """Say when, how and where, with both clocks if the time zones differ (R6)."""
    parts = [_when(interview.start.astimezone(zone)) if interview.start else "no date yet"]
    theirs = _their_time(interview, contact, zone)
    if theirs:
        parts.append(theirs)
    parts += [f"{interview.minutes} min", interview.format.value, interview.place]
    return " · ".join(part for part in parts if part)


def appointment_fields(interview: Interview, zone: tzinfo) -> list[Field]:
    """Return the fields to fix an appointment by."""
    start = interview.start.astimezone(zone) if interview.start else None
    return [
        Field("start", "When", f"{start:%Y-%m-%d %H:%M}" if start else "", hint="fri 14:00"),
        Field("minutes", "Minutes", str(interview.minutes)),
        Field("format", "Format", interview.format.value, hint="phone, video, in person"),
        Field("place", "Number, link, place", interview.place),
    ]


def appointment_values(values: Mapping[str, str], now: datetime) -> dict[str, Any]:
    """Turn what the form gave back into fields for `Book.schedule`; `now` has the person's zone.

    Raises ValueError, with a sentence, for what cannot be read. `start` may be None.
    """
    minutes = values["minutes"].strip()
    if not minutes.isdecimal() or not SHORTEST <= int(minutes) <= LONGEST:
        raise ValueError(f"Minutes are a whole number from {SHORTEST} to {LONGEST}.")
    wanted = values["format"].strip().lower()
    try:
        how = Format(wanted)
    except ValueError:
        known = ", ".join(each.value for each in Format)
        raise ValueError(f"“{wanted}” is no format; it can be {known}.") from None
    start = values["start"].strip()
    return {
        "start": parse_moment_words(start, now) if start else None,
        "minutes": int(minutes),
        "format": how,
        "place": values["place"],
    }


def _when(moment: datetime) -> str:
    return f"{moment:%a} {moment.day} {moment:%b} {moment:%H:%M}"


def _their_time(interview: Interview, contact: Contact, zone: tzinfo) -> str:
    if interview.start is None or not contact.time_zone:
        return ""
    try:
        theirs = interview.start.astimezone(ZoneInfo(contact.time_zone))
    except (ZoneInfoNotFoundError, ValueError):
        return ""
    if theirs.utcoffset() == interview.start.astimezone(zone).utcoffset():
        return ""
    return f"{theirs:%a %H:%M} for them"
