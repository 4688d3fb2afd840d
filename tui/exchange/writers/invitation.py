"""An invitation to one appointment, for the person's own mail program to send (R6)."""

from datetime import datetime, timedelta, tzinfo

from tui.exchange.writers.calendar import calendar_events, event_uid, number_and_stamp
from tui.model.interview import Format, Interview, InterviewStatus
from tui.model.people import Contact
from tui.model.records import Records

_AHEAD = (InterviewStatus.SCHEDULED, InterviewStatus.LIVE)


class NoOwnAddressError(ValueError):
    """The person has told no e-mail address of their own to invite from."""

    def __init__(self) -> None:
        super().__init__(
            "An invitation says who invites: write your own e-mail address under About you."
        )


def invitation_ics(
    records: Records, interview: Interview, now: datetime, zone: tzinfo, *, former: bytes = b""
) -> bytes:
    """Return a calendar that asks the contact to an appointment, or takes that back.

    It is the same event as in the person's own calendar, without questions and notes; `former`
    is that of `export_ics`. Raises ValueError, with a sentence, where there is no
    appointment, or one of the two has no e-mail address.
    """
    contact = records.contacts[interview.contact_id]
    is_off = interview.status is InterviewStatus.CANCELED
    if (
        interview.start is None
        or interview.in_writing
        or not (is_off or interview.status in _AHEAD)
    ):
        raise ValueError(f"There is no appointment with {contact.name} yet to invite them to.")
    if not is_off and interview.start <= now:
        raise ValueError(
            f"The time of the appointment with {contact.name} has come: "
            "nobody is invited to it now."
        )
    their_address = next(iter(contact.emails), "")
    if not their_address:
        raise ValueError(f"There is no e-mail address of {contact.name} to send it to.")
    if interview.invitation:
        raise ValueError(
            f"The appointment with {contact.name} came as an invitation: answer or change that one."
        )
    profile = records.profile
    own = next(iter(profile.addresses), "")
    if not own:
        raise NoOwnAddressError
    from icalendar import Calendar, Event  # noqa: PLC0415 - slow, and only calendars need it

    ours = calendar_events(records, (), now, zone, former)[event_uid(interview)]
    number, stamp = number_and_stamp(ours)
    event = Event()
    event.add("uid", event_uid(interview))
    event.add("sequence", number)
    event.add("dtstamp", max(now, stamp))
    event.add("dtstart", interview.start)
    event.add("dtend", interview.start + timedelta(minutes=interview.minutes))
    with_whom = f" with {profile.name}" if profile.name else ""
    event.add("summary", f"Informational interview{with_whom}")
    event.add("description", f"{interview.format.value.capitalize()}, {interview.minutes} minutes")
    if where := _place(interview, contact):
        event.add("location", where)
    event.add("status", "CANCELLED" if is_off else "CONFIRMED")
    event.add("organizer", f"mailto:{own}", parameters=_named(profile.name))
    asked = {"ROLE": "REQ-PARTICIPANT", "PARTSTAT": "NEEDS-ACTION", "RSVP": "TRUE"}
    event.add("attendee", f"mailto:{their_address}", parameters=_named(contact.name) | asked)
    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", "-//askaround//EN")
    calendar.add("method", "CANCEL" if is_off else "REQUEST")
    calendar.add_component(event)
    return bytes(calendar.to_ical())


def _place(interview: Interview, contact: Contact) -> str:
    """Return where it is: the place, or for a call without one, the number to be called."""
    if interview.place or interview.format is not Format.PHONE:
        return interview.place
    return next(iter(contact.phones), "")


def _named(name: str) -> dict[str, str]:
    # No quotation mark can stand in a parameter.
    return {"CN": name.replace('"', "'")} if name else {}
