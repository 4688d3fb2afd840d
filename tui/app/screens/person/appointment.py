"""The appointment of an interview: in words, as the fields of a form, and back."""

from collections.abc import Mapping
from datetime import UTC, datetime, tzinfo
from typing import Any

from textual.content import Content

from tui.app.dialogs.form import Field, FieldError, Form, read_field
from tui.app.screens.place import Place
from tui.model.interview import Format, Interview
from tui.model.people import Contact
from tui.playbook.interview.brief import clocks
from tui.playbook.time.time_zones import parse_moment_anywhere, zone_meant

SHORTEST, LONGEST = 5, 480
_SAID_INSTEAD = {
    Format.VIDEO: {"video", "zoom", "teams", "meet", "skype", "facetime", "webex", "online"},
    Format.PHONE: {"phone", "telephone", "call", "mobile", "cell", "whatsapp", "signal"},
    Format.IN_PERSON: {"person", "personally", "office", "coffee", "lunch", "cafe", "café"},
}


def appointment_words(interview: Interview, contact: Contact, zone: tzinfo) -> str:
    """Say when, how and where, with both clocks if the time zones differ (R6)."""
    parts = [clocks(interview, contact, zone), f"{interview.minutes} min"]
    parts += [interview.format.value, interview.place]
    return " · ".join(part for part in parts if part)


def appointment_fields(interview: Interview, contact: Contact, zone: tzinfo) -> list[Field]:
    """Return the fields to fix an appointment by."""
    start = f"{interview.start.astimezone(zone):%Y-%m-%d %H:%M}" if interview.start else ""
    return [
        Field("start", "When", start, hint="such as fri 14:00 or fri 3pm Berlin"),
        Field("minutes", "Minutes", str(interview.minutes)),
        Field("format", "Format", interview.format.value, hint="phone, video, in person"),
        Field("place", "Number, link, place", interview.place),
        Field("time_zone", "Their time zone", contact.time_zone, hint="such as Berlin"),
    ]


def appointment_values(values: Mapping[str, str], now: datetime) -> dict[str, Any]:
    """Turn what the form gave back into fields for `Book.schedule`; `now` has the person's zone.

    Raises FieldError for what cannot be read. `start` may be None. The
    zone of the other person is only checked, since it is not the interview's.
    """
    minutes = values["minutes"].strip()
    if not minutes.isdecimal() or not SHORTEST <= int(minutes) <= LONGEST:
        raise FieldError("minutes", f"Minutes are a whole number from {SHORTEST} to {LONGEST}.")
    how = read_field(values, "format", format_meant)
    their_zone(values)
    start = read_field(
        values, "start", lambda text: parse_moment_anywhere(text, now) if text.strip() else None
    )
    return {
        "start": start,
        "minutes": int(minutes),
        "format": how,
        "place": values["place"],
    }


def their_zone(values: Mapping[str, str]) -> str:
    """Return the time zone of the other person; raises FieldError for one nobody knows."""
    return read_field(values, "time_zone", zone_meant)


def format_meant(words: str) -> Format:
    """Return how two meet, also from what people say instead: "Zoom", "coffee".

    Raises ValueError, with a sentence, for what means none.
    """
    wanted = words.strip().casefold()
    for how, others in _SAID_INSTEAD.items():
        if wanted == how.value or set(wanted.replace("-", " ").split()) & others:
            return how
    known = ", ".join(each.value for each in Format)
    raise ValueError(f"“{words.strip()}” is no format; it can be {known}.")


def appointment_preview(
    values: Mapping[str, str], interview: Interview, contact: Contact, now: datetime
) -> Content:
    """Say how the fields are understood, by both clocks (R6); raises FieldError as they do."""
    fields = appointment_values(values, now)
    meant = interview.changed(**fields)
    with_zone = contact.changed(time_zone=their_zone(values))
    return Content.styled(appointment_words(meant, with_zone, now.tzinfo or UTC), "$success")


def ask_for_appointment(place: Place, interview: Interview) -> None:
    """Ask for date, time, length, format and place, and keep them (R6)."""
    desk = place.desk
    contact = desk.book.records.contacts[interview.contact_id]
    now = desk.now()

    def keep(values: Mapping[str, str] | None) -> None:
        if values is None:
            return
        fields = appointment_values(values, now)
        start, zone = fields.pop("start"), their_zone(values)
        if start:
            words = "Scheduled the interview"
        else:
            words = "Took the date away" if interview.start else "Changed the appointment"
        with desk.book.transaction(words):
            if zone != contact.time_zone:
                desk.book.edit_contact(contact.id, time_zone=zone)
            if start is None:
                desk.book.unschedule(interview.id, **fields)
            else:
                desk.book.schedule(interview.id, start, now=desk.now(), **fields)

    place.ask(
        Form(
            f"The appointment with {contact.name}",
            appointment_fields(interview, contact, desk.zone),
            check=lambda values: appointment_values(values, now),
            preview=lambda values: appointment_preview(values, interview, contact, now),
            keeper=place.keeper(f"appointment:{interview.id}"),
        ),
        keep,
    )
