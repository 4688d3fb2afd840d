"""The appointment of an interview: in words, as the fields of a form, and back."""

from collections.abc import Mapping
from datetime import UTC, datetime, tzinfo
from typing import Any

from textual.content import Content

from tui.model.interview import Format, Interview
from tui.model.people import Contact
from tui.playbook.brief import clocks
from tui.playbook.dates import parse_moment_words, zone_named
from tui.screens.form import Field

SHORTEST, LONGEST = 5, 480


def appointment_words(interview: Interview, contact: Contact, zone: tzinfo) -> str:
    """Say when, how and where, with both clocks if the time zones differ (R6)."""
    parts = [clocks(interview, contact, zone), f"{interview.minutes} min"]
    parts += [interview.format.value, interview.place]
    return " · ".join(part for part in parts if part)


def appointment_fields(interview: Interview, contact: Contact, zone: tzinfo) -> list[Field]:
    """Return the fields to fix an appointment by."""
    start = f"{interview.start.astimezone(zone):%Y-%m-%d %H:%M}" if interview.start else ""
    return [
        Field("start", "When", start, hint="such as fri 14:00"),
        Field("minutes", "Minutes", str(interview.minutes)),
        Field("format", "Format", interview.format.value, hint="phone, video, in person"),
        Field("place", "Number, link, place", interview.place),
        Field("time_zone", "Their time zone", contact.time_zone, hint="such as Europe/Berlin"),
    ]


def appointment_values(values: Mapping[str, str], now: datetime) -> dict[str, Any]:
    """Turn what the form gave back into fields for `Book.schedule`; `now` has the person's zone.

    Raises ValueError, with a sentence, for what cannot be read. `start` may be None. The
    zone of the other person is only checked, since it is not the interview's.
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
    their_zone(values)
    start = values["start"].strip()
    return {
        "start": parse_moment_words(start, now) if start else None,
        "minutes": int(minutes),
        "format": how,
        "place": values["place"],
    }


def their_zone(values: Mapping[str, str]) -> str:
    """Return the time zone of the other person; raises ValueError for one nobody knows."""
    name = values["time_zone"].strip()
    if name and zone_named(name) is None:
        raise ValueError(f"“{name}” is no time zone; write one like Europe/Berlin.")
    return name


def appointment_preview(
    values: Mapping[str, str], interview: Interview, contact: Contact, now: datetime
) -> Content:
    """Say how the fields are understood, by both clocks (R6); raises ValueError as they do."""
    fields = appointment_values(values, now)
    meant = interview.changed(**fields)
    with_zone = contact.changed(time_zone=their_zone(values))
    return Content.styled(appointment_words(meant, with_zone, now.tzinfo or UTC), "$success")
