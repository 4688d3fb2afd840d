"""The calls ahead and the follow-ups, as an iCalendar file that any calendar reads."""

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import NAMESPACE_URL, uuid5

from tui.model.connection import as_asked
from tui.model.interview import Format, Interview, InterviewStatus
from tui.model.people import Contact
from tui.model.records import Records
from tui.model.text.lines import clean_line
from tui.model.text.patterns import pattern_of

if TYPE_CHECKING:
    from icalendar import Event

D = TypeVar("D", date, datetime)

_HEAD = (
    b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//askaround//EN\r\nCALSCALE:GREGORIAN\r\n"
    b"X-WR-CALNAME:Informational interviews\r\n"
)
_END = b"END:VCALENDAR\r\n"
_AHEAD = (InterviewStatus.SCHEDULED, InterviewStatus.LIVE)
_BEFORE = {Format.IN_PERSON: timedelta(minutes=60)}
_BEFORE_A_CALL = timedelta(minutes=15)
_CALLED_OFF = (InterviewStatus.NO_SHOW, InterviewStatus.CANCELED)
_LARGEST_SEQUENCE = 900_000_000
_FIRST_DAY = datetime(2020, 1, 1, tzinfo=UTC)
_NEW_LINE = b"\r\n"
_BEGIN_EVENT, _END_EVENT = b"BEGIN:VEVENT\r\n", b"END:VEVENT"
_BEGIN_ALARM = b"BEGIN:VALARM\r\n"
_BEGIN = pattern_of(rb"^BEGIN:", re.MULTILINE | re.IGNORECASE)
_UID = pattern_of(rb"^UID:((?:[^\r\n]|\r\n[ \t])+)\r\n", re.MULTILINE)
_OWN_UID = b"@askaround"
_INVITED = b"\r\nX-ASKAROUND-INVITED:TRUE\r\n"
_SEQUENCE = pattern_of(rb"^SEQUENCE:(\d{1,9})\r\n", re.MULTILINE)
_STAMP = pattern_of(rb"^DTSTAMP:[^\r]*\r\n", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class CalendarFollowUp:
    """A follow-up for the calendar.

    `key` names the rule and its subject and never changes; `name` is the person it is about,
        `what` a short imperative, `why` the rule in words, `due` an aware moment.
    """

    key: str
    name: str
    what: str
    why: str
    due: datetime


def export_ics(
    records: Records,
    followups: Iterable[CalendarFollowUp],
    now: datetime,
    zone: tzinfo,
    former: bytes = b"",
) -> bytes:
    """Return one event per interview with a date, and one all-day event per follow-up.

    A talk that took place stays where it was; what is ahead has an alarm. An interview that
    was called off stays as a canceled event, so that calendars that have it remove it. Calls
    have their times in UTC; a follow-up is on the day it is due by the clock of `zone`, and
    does not make that day busy. UIDs never change.
    `former` is what earlier exports returned, if known, in any order: an unchanged event
    comes out the same, byte for byte; a changed one gets a greater SEQUENCE than it ever had,
    and `now` as its DTSTAMP.
    Without `former`, unchanged data comes out the same too, and the SEQUENCE counts the
    minutes from when the interview was made to its start (for a follow-up, the days to its
    due day): it rises when an appointment moves later, as most of those that move do, or is
    called off.
    """
    return as_calendar(*calendar_events(records, followups, now, zone, former).values())


def calendar_events(
    records: Records,
    followups: Iterable[CalendarFollowUp],
    now: datetime,
    zone: tzinfo,
    former: bytes = b"",
) -> dict[str, bytes]:
    """Return the events of `export_ics` by UID, each from BEGIN:VEVENT to END:VEVENT."""
    known = _versions(former)
    return {
        str(event["uid"]): _versioned(event, least, made, now, known)
        for event, least, made in (*_calls(records, known), *_followups(followups, zone))
    }


def latest_events(*calendars: bytes) -> dict[str, bytes]:
    """Return of each of our events in some calendars the version with the greatest SEQUENCE."""
    return {uid: max(each, key=_number) for uid, each in _versions(*reversed(calendars)).items()}


def _versions(*calendars: bytes) -> dict[str, list[bytes]]:
    found: dict[str, list[bytes]] = {}
    for calendar in calendars:
        for event in _events_in(calendar):
            if uid := _UID.search(event):
                # That of an invitation is long: its line is folded.
                name = uid[1].replace(b"\r\n ", b"").decode("utf-8", "replace")
                found.setdefault(name, []).append(event)
    return found


def appointment_ics(
    records: Records, interview: Interview, now: datetime, zone: tzinfo, *, former: bytes = b""
) -> bytes:
    """Return one appointment as a calendar, the same event as in `export_ics` (R6).

    Raises ValueError, with a sentence, for an interview that is not scheduled.
    """
    if interview.start is None or interview.in_writing or interview.status not in _AHEAD:
        raise ValueError("There is no appointment yet to put into a calendar.")
    events = calendar_events(records, (), now, zone, former)
    return as_calendar(events[event_uid(interview)])


def event_uid(interview: Interview) -> str:
    """Return what every calendar calls an appointment: what the invitation to it does, if any."""
    if interview.invitation and interview.invitation.uid:
        return interview.invitation.uid
    return f"{interview.id}@askaround"


def as_calendar(*events: bytes) -> bytes:
    """Return a whole calendar that holds these events."""
    return b"".join([_HEAD, *events, _END])


def number_and_stamp(event: bytes) -> tuple[int, datetime]:
    """Return the SEQUENCE and DTSTAMP of an event of ours."""
    return _number(event), _stamp(event)


def says_the_same(one: bytes, other: bytes) -> bool:
    """Whether two events of ours differ at most in SEQUENCE and DTSTAMP."""
    return _unversioned(one) == _unversioned(other)


def with_line_ends(calendar: bytes) -> bytes:
    """Return a calendar with the line ends of the standard, which some programs change."""
    return calendar.replace(_NEW_LINE, b"\n").replace(b"\n", _NEW_LINE)


def count_events(calendar: bytes) -> int:
    """Return how many events a calendar has."""
    return sum(1 for _ in _events_in(calendar))


def is_own_calendar(content: bytes) -> bool:
    """Whether a file is what `export_ics` writes, without events or anything else of others."""
    events = list(_events_in(content))
    return (
        content.startswith(_HEAD)
        and len(_BEGIN.findall(content)) == len(events) + content.count(_BEGIN_ALARM) + 1
        and all(
            (uid := _UID.search(event)) and (uid[1].endswith(_OWN_UID) or _INVITED in event)
            for event in events
        )
    )


def _versioned(
    event: "Event", least: int, made: datetime, now: datetime, known: dict[str, list[bytes]]
) -> bytes:
    """Return an event with the SEQUENCE and DTSTAMP that its former versions call for."""
    if versions := known.get(str(event["uid"])):
        greatest = max(map(_number, versions))
        latest = [each for each in versions if _number(each) == greatest]
        # Where two programs made a version of one number, both have to be followed by another.
        if all(_unversioned(each) == event.to_ical() for each in latest):
            return latest[0]
        made = max(now, *map(_stamp, versions))
        # Whoever invites counts; a greater number of ours would make their next one look old.
        least = least if "X-ASKAROUND-INVITED" in event else max(least, greatest + 1)
    event.add("sequence", min(least, _LARGEST_SEQUENCE))
    event.add("dtstamp", made.astimezone(UTC))
    return bytes(event.to_ical())


def _number(event: bytes) -> int:
    match = _SEQUENCE.search(event)
    return int(match[1]) if match else 0


def _stamp(event: bytes) -> datetime:
    """Return the DTSTAMP of an event; long ago where there is none."""
    match = _STAMP.search(event)
    try:
        words = match[0].decode().strip() if match else ""
        return datetime.strptime(words, "DTSTAMP:%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
    except ValueError:
        return _FIRST_DAY


def _events_in(former: bytes) -> Iterator[bytes]:
    # A line of text may end with the same words; it continues on the next one, after a space.
    for piece in former.split(_NEW_LINE + _BEGIN_EVENT)[1:]:
        inside, end, _ = piece.partition(_NEW_LINE + _END_EVENT)
        if end:
            yield _BEGIN_EVENT + inside + end + _NEW_LINE


def _unversioned(event: bytes) -> bytes:
    return _STAMP.sub(b"", _SEQUENCE.sub(b"", event))


def _with_former_names(
    interviews: Iterable[Interview], given: Collection[str]
) -> Iterator[Interview]:
    """Yield the interviews, and called off what was `given` out before somebody invited to it."""
    for interview in interviews:
        yield interview
        if interview.invitation:
            former = interview.changed(invitation=None, status=InterviewStatus.CANCELED)
            if event_uid(former) in given:
                yield former


def _calls(records: Records, given: Collection[str]) -> Iterator[tuple["Event", int, datetime]]:
    for interview in _with_former_names(records.interviews.values(), given):
        is_off = interview.status in _CALLED_OFF
        if interview.start is None or interview.in_writing:
            continue
        is_ahead = interview.status in _AHEAD
        if not (is_off or is_ahead or interview.status is InterviewStatus.TALKED):
            continue
        contact = records.contacts.get(interview.contact_id)
        name = contact.name if contact else ""
        event = _event(
            uid=event_uid(interview),
            summary=f"Informational interview with {name}" if name else "Informational interview",
            description="\n\n".join(_description(records, interview, contact)),
            dtstart=interview.start,
            dtend=_after(interview.start, timedelta(minutes=interview.minutes)),
            location=_location(interview, contact),
            url=_url(interview.place),
            transp="TRANSPARENT" if is_off else "OPAQUE",
            status="CANCELLED" if is_off else "",
        )
        if interview.invitation:
            event.add("x-askaround-invited", "TRUE")
        if is_ahead:
            _add_alarm(event, _BEFORE.get(interview.format, _BEFORE_A_CALL))
        if invitation := interview.invitation:
            yield event, invitation.sequence, invitation.stamp or interview.created
            continue
        minutes = (interview.start - interview.created) // timedelta(minutes=1)
        yield event, max(0, minutes) + int(is_off), interview.created


def _followups(
    followups: Iterable[CalendarFollowUp], zone: tzinfo
) -> Iterator[tuple["Event", int, datetime]]:
    for followup in followups:
        day = _day_in(zone, followup.due)
        event = _event(
            uid=f"{uuid5(NAMESPACE_URL, f'askaround:{followup.key}')}@askaround",
            summary=clean_line(f"{followup.name}: {followup.what}"),
            description=clean_line(followup.why),
            dtstart=day,
            dtend=_after(day, timedelta(days=1)),
            transp="TRANSPARENT",
        )
        midnight = datetime(day.year, day.month, day.day, tzinfo=UTC)
        yield event, max(0, (midnight - _FIRST_DAY).days), midnight


def _after(begin: D, span: timedelta) -> D | None:
    """Return when something ends, None where the calendar itself ends."""
    try:
        return begin + span
    except OverflowError:
        return None


def _day_in(zone: tzinfo, moment: datetime) -> date:
    try:
        return moment.astimezone(zone).date()
    except OverflowError:
        return moment.date()


def _event(*, uid: str, **properties: Any) -> "Event":
    # Slow to import, and only the calendar needs it.
    from icalendar import Event  # noqa: PLC0415

    event = Event()
    event.add("uid", uid)
    # Others may see a person's calendar; whom they ask for advice is nobody's business.
    event.add("class", "PRIVATE")
    for name, value in properties.items():
        if value:
            event.add(name, value)
    return event


def _add_alarm(event: "Event", before: timedelta) -> None:
    from icalendar import Alarm  # noqa: PLC0415 - as above

    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", str(event["summary"]))
    alarm.add("trigger", -before)
    event.add_component(alarm)


def _description(records: Records, interview: Interview, contact: Contact | None) -> Iterator[str]:
    who = [contact.title, records.organization_of(contact)] if contact else []
    if any(who):
        yield ", ".join(filter(None, who))
    lines = [f"{interview.format.value.capitalize()}, {interview.minutes} minutes"]
    if interview.place:
        lines.append(f"Where: {interview.place}")
    if contact and contact.phones:
        lines.append(f"Phone: {', '.join(contact.phones)}")
    yield "\n".join(lines)
    if agenda := as_asked(records, interview).agenda:
        yield "\n".join(
            ["Questions:"]
            + [
                f"{number}. {item.text}{' (must-ask)' if item.must_ask else ''}"
                for number, item in enumerate(agenda, start=1)
            ]
        )


def _url(place: str) -> str:
    """Return the link that a place begins with, "" for none."""
    first = next(iter(place.split()), "").rstrip(",;")
    return first if first.startswith(("https://", "http://")) else ""


def _location(interview: Interview, contact: Contact | None) -> str:
    if interview.place or interview.format is not Format.PHONE or contact is None:
        return interview.place
    return contact.phones[0] if contact.phones else ""
