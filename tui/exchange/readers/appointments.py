"""Appointments of our own in a calendar where somebody may have moved them."""

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, tzinfo

from tui.exchange.folder_memory import Written
from tui.model.text.patterns import pattern_of

OWN_UID = "@askaround"
"""How the UID of each event of ours ends."""

_UID = pattern_of(rb"^UID(?:;[^:\r\n]*)?:([^\r\n]+)", re.MULTILINE | re.IGNORECASE)
_FOLD = pattern_of(rb"\r?\n[ \t]")
_BEGIN = pattern_of(rb"^BEGIN:VEVENT", re.MULTILINE | re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class IncomingAppointment:
    """An appointment as it stands in a calendar, in a file of this name.

    `start` has no time zone where the calendar names none that is known; it is None, and
    `day` set, where the calendar has a day without a time. `former` is what the program had
    last written there, if that is known.
    """

    file: str
    interview_id: str
    start: datetime | None
    day: date | None
    minutes: int
    place: str
    is_off: bool
    former: "IncomingAppointment | None" = None

    def start_in(self, zone: tzinfo) -> datetime | None:
        """Return the start, which is by this clock where the calendar does not say by which."""
        if self.start is not None and self.start.tzinfo is None:
            return self.start.replace(tzinfo=zone)
        return self.start


def uid_of(content: bytes) -> str:
    """Return the UID of our event in a file that holds nothing else; "" for any other file."""
    unfolded = _FOLD.sub(b"", content)
    match = _UID.search(unfolded) if len(_BEGIN.findall(unfolded)) == 1 else None
    uid = match[1].decode("utf-8", "replace").strip() if match else ""
    return uid if uid.endswith(OWN_UID) else ""


def read_appointment(
    name: str, content: bytes, former: Written | None = None
) -> IncomingAppointment | None:
    """Return the appointment in a file, None where there is none of ours that can be read."""
    uid = uid_of(content)
    if not uid:
        return None
    from icalendar import Calendar  # noqa: PLC0415 - slow to load, and only calendars need it

    try:
        (event,) = Calendar.from_ical(content).walk("VEVENT")
        start, end = event.start, event.end  # type: ignore[attr-defined]
        length: timedelta = end - start
    except (ValueError, TypeError, LookupError, AttributeError, OverflowError):
        return None
    then = None
    if former is not None and former.uid == uid:
        calendar = f"BEGIN:VCALENDAR\r\n{former.text}END:VCALENDAR\r\n"
        then = read_appointment(name, calendar.encode("utf-8", "surrogateescape"))
    is_moment = isinstance(start, datetime)
    return IncomingAppointment(
        file=name,
        interview_id=uid.removesuffix(OWN_UID),
        start=start if is_moment else None,
        day=None if is_moment else start,
        minutes=round(length / timedelta(minutes=1)) if is_moment else 0,
        place=str(event.get("LOCATION", "")),
        is_off=str(event.get("STATUS", "")).upper() == "CANCELLED",
        former=replace(then, former=None) if then else None,
    )
