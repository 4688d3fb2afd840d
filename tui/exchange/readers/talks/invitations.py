"""Invitations of other programs: a calendar with one appointment in it, or the mail that has it."""

import re
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from enum import StrEnum
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

from tui.exchange.incoming import ExchangeError, TooLargeError
from tui.exchange.readers.talks.invitation_place import meeting_place
from tui.model.interview import Format
from tui.model.text.lines import clean_line
from tui.model.text.patterns import pattern_of

LARGEST = 20_000_000
"""Bytes of a mail with what is attached to it."""

_LARGEST_CALENDAR = 5_000_000
_LONGEST_LINE = 100_000
_MOST_GUESTS = 200
_BEGIN = b"BEGIN:VCALENDAR"
_MAIL_PART = pattern_of(rb"text/calendar|application/ics|\.ics\b", re.IGNORECASE)
_FOLD = pattern_of(r"\r?\n[ \t]")
_COLON_IN_ZONE = pattern_of(
    r"^(DT\w+);TZID=([^\":;]*[:][^\"]*?)((?:;VALUE=[\w-]+)?:[\dTZ]+)$", re.IGNORECASE
)
_HARMLESS = pattern_of(
    r"FREQ=(?:YEARLY|MONTHLY)\b(?!.*INTERVAL=0)(?!.*BY(?:SECOND|MINUTE))", re.IGNORECASE
)
_LINKS = (
    "X-GOOGLE-CONFERENCE",
    "CONFERENCE",
    "X-MICROSOFT-SKYPETEAMSMEETINGURL",
    "X-MICROSOFT-ONLINEMEETINGEXTERNALLINK",
    "X-MICROSOFT-ONLINEMEETINGCONFLINK",
    "URL",
)
_OFFSET = pattern_of(r"^\((?:UTC|GMT)[^)]*\)\s*", re.IGNORECASE)
_FAULTS = (ValueError, TypeError, LookupError, AttributeError, OverflowError, RecursionError)
_ANSWERS = {"ACCEPTED": "accepts", "TENTATIVE": "may come"}


class Said(StrEnum):
    """What a calendar says: it invites or calls off, or somebody invited declines or proposes."""

    INVITES = "invites"
    DECLINES = "declines"
    PROPOSES = "proposes"


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody in an invitation; the name may be empty, and so may the address."""

    name: str
    email: str

    @property
    def words(self) -> str:
        """Who it is, in words."""
        return self.name or self.email


@dataclass(frozen=True, slots=True)
class IncomingInvitation:
    """An appointment that somebody else's calendar made, moved or called off.

    `people` are those in it, the `organizer` first, who is None where it does not say who that
    is. `start` has no time zone where it is by the clock of whoever reads it; it is None, and
    `day` set, where no time is said; also None where what is called off says no day.
    `how` is None where the words do not say it. Of two of one `uid`, the one with the greater
    `sequence`, then the later `stamp`, holds. What somebody declines `is_off`, and they are the
    only one in it.
    """

    uid: str
    sequence: int
    stamp: datetime | None
    summary: str
    start: datetime | None
    day: date | None
    minutes: int
    place: str
    how: Format | None
    people: tuple[Guest, ...]
    is_off: bool
    organizer: Guest | None = None
    said: Said = Said.INVITES

    @property
    def version(self) -> tuple[int, datetime, bool]:
        """What tells of two of one `uid` which holds: the greater."""
        return self.sequence, self.stamp or datetime.min.replace(tzinfo=UTC), self.is_off

    def start_in(self, zone: tzinfo) -> datetime | None:
        """Return the start, which is by this clock where the invitation does not say by which."""
        if self.start is not None and self.start.tzinfo is None:
            return self.start.replace(tzinfo=zone)
        return self.start


def may_be_invitation(content: bytes) -> bool:
    """Whether a file begins like a calendar, or is a mail that carries one."""
    head = content[: 1 << 12].removeprefix(b"\xef\xbb\xbf").lstrip()
    if head[: len(_BEGIN)].upper() == _BEGIN or _as_text(content[:64]).lstrip().upper().startswith(
        _BEGIN.decode()
    ):
        return True
    return re.match(rb"[\w-]+:", head) is not None and _MAIL_PART.search(content) is not None


def read_invitation(content: bytes) -> IncomingInvitation:
    """Return the one appointment in a calendar, or in a mail that carries one.

    Raises ExchangeError, with a sentence, where there is none that can be taken in: several,
    one that comes again and again, somebody's answer.
    """
    if len(content) > LARGEST:
        raise TooLargeError(LARGEST)
    text = _calendar_text(content)
    if len(text) > _LARGEST_CALENDAR:
        raise TooLargeError(_LARGEST_CALENDAR)
    with warnings.catch_warnings():
        # The library guesses at zones and says so; what it cannot tell is refused below.
        warnings.simplefilter("ignore")
        return _read(_FOLD.sub("", text).splitlines())


def _calendar_text(content: bytes) -> str:
    text = _as_text(content)
    if text.lstrip("\ufeff \r\n\t")[: len(_BEGIN)].upper() == _BEGIN.decode():
        return text
    # Slow to load, and only mails need it.
    from email import message_from_bytes, policy  # noqa: PLC0415

    try:
        for part in message_from_bytes(content, policy=policy.default).walk():
            name = (part.get_filename() or "").lower()
            kind = part.get_content_type()
            if kind in ("text/calendar", "application/ics") or name.endswith(".ics"):
                payload = part.get_payload(decode=True)
                if isinstance(payload, bytes) and _BEGIN in payload[:4096].upper():
                    return _as_text(payload)
    except (*_FAULTS, UnicodeError):
        pass
    raise ExchangeError("There is no invitation in this mail that can be read.")


def _as_text(content: bytes) -> str:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", "replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")


def _read(lines: Sequence[str]) -> IncomingInvitation:
    from icalendar import Calendar  # noqa: PLC0415 - slow to load, and only calendars need it

    events = list(_blocks(lines, "VEVENT"))
    if not events:
        raise ExchangeError("It is a calendar without an appointment in it.")
    uids = {_value(event, "UID") for event in events}
    if len(uids) > 1:
        raise ExchangeError(
            f"It is a calendar of {len(uids):,} appointments, not one invitation; "
            "save the one that is meant by itself."
        )
    if len(events) > 1 or any(_value(events[0], name) for name in ("RRULE", "RDATE")):
        raise ExchangeError(
            "It comes again and again, and a talk is once; save the one day that is meant "
            "by itself, or fix it with askaround schedule."
        )
    (event_lines,) = events
    zones = [zone for zone in _blocks(lines, "VTIMEZONE") if _is_harmless(zone)]
    whole = ["BEGIN:VCALENDAR", *(line for zone in zones for line in zone), *event_lines]
    try:
        calendar: Any = Calendar.from_ical("\r\n".join([*whole, "END:VCALENDAR", ""]))
        event = calendar.walk("VEVENT")[0]
    except _FAULTS:
        raise ExchangeError("It is a calendar that is damaged: ask for it again.") from None
    people = tuple(_people(event))
    organizer = people[0] if people and event.get("ORGANIZER") is not None else None
    method = (_value(lines, "METHOD") or "PUBLISH").upper()
    said = _said(method, people, event)
    if said is Said.DECLINES:
        people = people[1:] if organizer and len(people) > 1 else people
    is_off = method == "CANCEL" or _text(event, "STATUS").upper() == "CANCELLED"
    is_off = is_off or said is Said.DECLINES
    start: date | datetime | None = None
    length = timedelta()
    if not is_off or event.get("DTSTART") is not None:
        start, length = _times(event, event_lines)
    day = start if isinstance(start, date) and not isinstance(start, datetime) else None
    links = [str(each) for name in _LINKS for each in _all(event, name)]
    place, how = meeting_place(_text(event, "LOCATION"), links, _text(event, "DESCRIPTION"))
    return IncomingInvitation(
        uid=clean_line(_text(event, "UID"))[:500],
        sequence=_number(event),
        stamp=_stamp(event),
        summary=clean_line(_text(event, "SUMMARY"))[:200],
        start=start if isinstance(start, datetime) else None,
        day=day,
        minutes=round(length / timedelta(minutes=1)) if day is None else 0,
        place=place,
        how=how,
        people=people,
        is_off=is_off,
        organizer=organizer,
        said=said,
    )


def _said(method: str, people: Sequence[Guest], event: Any) -> Said:
    """Return what a calendar says; raises ExchangeError for an answer that changes nothing."""
    if method == "REPLY":
        who = people[-1].words if people else "somebody"
        (attendee, *_) = [*_all(event, "ATTENDEE"), None]
        answer = str(getattr(attendee, "params", {}).get("PARTSTAT", "")).upper()
        if answer == "DECLINED":
            return Said.DECLINES
        raise ExchangeError(
            f"It only answers an invitation ({who} {_ANSWERS.get(answer, 'answers')}), so there is "
            "nothing to take in."
        )
    return Said.PROPOSES if method == "COUNTER" else Said.INVITES


def _blocks(lines: Sequence[str], kind: str) -> Iterator[list[str]]:
    """Yield each part of a kind with its lines, without the alarms and pictures in it."""
    block: list[str] | None = None
    inside = 0
    for line in lines:
        begins = line[:40].strip().upper()
        if block is None:
            if begins == f"BEGIN:{kind}":
                block = [line]
            continue
        if kind == "VEVENT" and begins.startswith("BEGIN:"):
            inside += 1
        elif begins == f"END:{kind}":
            yield [*block, line]
            block, inside = None, 0
        elif inside and begins.startswith("END:"):
            inside -= 1
        elif not inside and len(line) < _LONGEST_LINE and not begins.startswith("ATTACH"):
            block.append(_COLON_IN_ZONE.sub(r'\1;TZID="\2"\3', line))


def _is_harmless(zone: Sequence[str]) -> bool:
    """Whether a zone's rules are years apart, as real ones are: others would take for ever."""
    rules = [line for line in zone if line[:5].upper() == "RRULE"]
    return len(zone) < _MOST_GUESTS and all(map(_HARMLESS.search, rules))


def _value(lines: Sequence[str], name: str) -> str:
    for line in lines:
        if line[: len(name)].upper() == name and line[len(name) : len(name) + 1] in (":", ";"):
            return line.partition(":")[2].strip()
    return ""


def _all(event: Any, name: str) -> list[Any]:
    found = event.get(name, [])
    return found if isinstance(found, list) else [found]


def _text(event: Any, name: str) -> str:
    return str(next(iter(_all(event, name)), ""))


def _number(event: Any) -> int:
    try:
        return max(0, min(int(_text(event, "SEQUENCE")), 1 << 31))
    except ValueError:
        return 0


def _stamp(event: Any) -> datetime | None:
    try:
        stamp: datetime = event.get("DTSTAMP").dt
        return stamp.astimezone(UTC) if stamp.tzinfo else stamp.replace(tzinfo=UTC)
    except _FAULTS:
        return None


def _people(event: Any) -> Iterator[Guest]:
    """Yield who is in it, the one who organizes it first; no rooms and no machines."""
    seen = set()
    for each in [*_all(event, "ORGANIZER"), *_all(event, "ATTENDEE")[:_MOST_GUESTS]]:
        params = getattr(each, "params", {})
        if str(params.get("CUTYPE", "")).upper() in ("ROOM", "RESOURCE"):
            continue
        email = clean_line(str(params.get("EMAIL") or each)).removeprefix("mailto:")
        email = email.removeprefix("MAILTO:").removeprefix("Mailto:")
        email = email if "@" in email else ""
        name = clean_line(str(params.get("CN", "")).strip("\"' "))[:200]
        if name.casefold() == email.casefold() or "@" in name:
            email, name = email or name, ""
        if "," in name and name.count(",") == 1:
            last, _, first = name.partition(",")
            name = f"{first.strip()} {last.strip()}".strip()
        if (name or email) and (email.casefold() or name) not in seen:
            seen.add(email.casefold() or name)
            yield Guest(name, email[:200])


def _times(event: Any, lines: Sequence[str]) -> tuple[date | datetime, timedelta]:
    try:
        start, length = event.start, event.end - event.start
    except _FAULTS:
        try:
            start, length = event.get("DTSTART").dt, timedelta()
        except _FAULTS:
            raise ExchangeError("It is an invitation that does not say when.") from None
    if not isinstance(start, date):
        raise ExchangeError("It is an invitation that does not say when.")
    if isinstance(start, datetime):
        zone = _zone_named(lines) if start.tzinfo is None else start.tzinfo
        start = start.replace(tzinfo=zone)
        try:
            start = start.astimezone(UTC) if zone else start
        except _FAULTS:
            raise ExchangeError("It is an invitation that does not say when.") from None
    return start, length


def _zone_named(lines: Sequence[str]) -> tzinfo | None:
    """Return the zone that a start names in words that the library does not know.

    None where it names none. Raises ExchangeError where nobody knows it.
    """
    line = next((line for line in lines if line[:8].upper() == "DTSTART;"), "")
    match = re.search(r";TZID=(?:\"([^\"]*)\"|([^;:]*))", line, re.IGNORECASE)
    name = (match[1] or match[2] or "").strip() if match else ""
    if not name:
        return None
    bare = _OFFSET.sub("", name)
    if bare.lower().rpartition("/")[2] in ("utc", "gmt", "greenwich mean time", "z") or not bare:
        return UTC
    from icalendar.timezone.windows_to_olson import (  # noqa: PLC0415 - as above
        WINDOWS_TO_OLSON,
    )

    by_country = re.sub(r" Time(?: \([^)]*\))?$", " Standard Time", bare)
    if known := WINDOWS_TO_OLSON.get(by_country):
        return ZoneInfo(known)
    for city in re.split(r"[,/]\s*", bare):
        if zone := _zones_by_city().get(city.strip().casefold().replace(" ", "_")):
            return ZoneInfo(zone)
    raise ExchangeError(
        f"It says the time by the clock of “{clean_line(name)[:60]}”, which nobody here knows; "
        "fix the talk with askaround schedule."
    )


@cache
def _zones_by_city() -> dict[str, str]:
    names = sorted(name for name in available_timezones() if "/" in name)
    return {name.rpartition("/")[2].casefold(): name for name in names if name[:4] != "Etc/"}
