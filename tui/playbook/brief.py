"""One page to have in hand before a conversation (P1 to P7, D6)."""

from collections.abc import Iterator
from datetime import datetime, tzinfo
from zoneinfo import ZoneInfo

from tui.model.followup import Direction
from tui.model.interview import AgendaItem, Interview
from tui.model.people import Contact
from tui.model.records import Records
from tui.model.sheet import Section
from tui.playbook.conversation import closing_questions
from tui.playbook.dates import in_words, relative
from tui.playbook.history import open_promises
from tui.playbook.preparation import agenda_minutes
from tui.playbook.stages import Move, stage, whose_move

_LONGEST_TEXT = 150
_MOST_LINES = 3
_MOST_QUESTIONS = 10
_MOST_PROMISES = 4


def brief(records: Records, interview: Interview, now: datetime, zone: tzinfo) -> list[Section]:
    """Return what to have in mind for an interview, as sections of plain lines.

    Who they are, where things stand, how they are known, the last words, promises both
    ways, research (P1), logistics with both clocks (P6), the pitch (P4), the questions,
    must-asks first (P2), the closing three (D6), and what to be ready for (P7). What is
    empty is left out; long texts are cut, so that it stays one page.
    """
    contact = records.contacts.get(interview.contact_id)
    sections = [Section("When and where", tuple(_logistics(interview, contact, now, zone)))]
    if contact is not None:
        sections = [
            Section("Who", tuple(_who(records, contact))),
            *sections,
            Section("Where things stand", tuple(_standing(records, contact))),
            Section("How I know them", tuple(_connection(records, contact))),
            Section("Last words", tuple(_last_words(records, contact, zone))),
            Section("Promises", tuple(_promises(records, contact, now, zone))),
        ]
    sections += [
        Section("Research", tuple(_research(records, interview, contact))),
        Section("My pitch", tuple(_cut(records.profile.pitch))),
        Section("Questions", tuple(_questions(interview))),
        Section("To close", tuple(closing_questions(interview))),
        Section("Be ready", tuple(readiness(records, contact))),
    ]
    return [section for section in sections if section.lines]


def clocks(interview: Interview, contact: Contact | None, zone: tzinfo) -> str:
    """Say when an interview is, by my clock and, where it differs, by theirs (R6)."""
    if interview.start is None:
        return "no date yet"
    mine = interview.start.astimezone(zone)
    words = f"{in_words(mine.date())}, {mine:%H:%M}"
    theirs = _their_clock(interview.start, contact)
    if theirs is None or theirs.utcoffset() == mine.utcoffset():
        return words
    day = "" if theirs.date() == mine.date() else f"{in_words(theirs.date())}, "
    return f"{words} for me, {day}{theirs:%H:%M} for them"


def _their_clock(start: datetime, contact: Contact | None) -> datetime | None:
    if contact is None or not contact.time_zone:
        return None
    try:
        return start.astimezone(ZoneInfo(contact.time_zone))
    except (ValueError, OSError, KeyError):
        return None


def _who(records: Records, contact: Contact) -> Iterator[str]:
    about = (contact.name, contact.title, records.organization_of(contact))
    yield ", ".join(part for part in about if part)
    if reached := [*contact.phones, *contact.emails, *contact.links]:
        yield ", ".join(reached)


def _logistics(
    interview: Interview, contact: Contact | None, now: datetime, zone: tzinfo
) -> Iterator[str]:
    when = clocks(interview, contact, zone)
    if interview.start and interview.start > now:
        soon = relative(interview.start, now, zone)
        when += f" ({soon})" if soon.startswith(("in ", "tomorrow")) else ""
    yield when
    place = f": {interview.place}" if interview.place else ""
    yield f"{interview.minutes} minutes, {interview.format.value}{place}"


def _standing(records: Records, contact: Contact) -> Iterator[str]:
    move = whose_move(records, contact)
    turn = "" if move is Move.NOBODY else f"; the next move is {move.value}"
    yield f"{stage(records, contact).value}{turn}"
    if contact.mentor:
        yield "a mentor"


def _connection(records: Records, contact: Contact) -> Iterator[str]:
    source = f", through {contact.source.value}" if contact.source else ""
    yield f"{contact.warmth.value}{source}"
    if introducer := records.introducer_of(contact):
        leave = {
            True: "I may use the name",
            False: "I may not use the name",
            None: "I have not asked whether I may use the name",
        }[contact.may_use_name]
        yield f"suggested by {introducer.name}; {leave}"
    yield from _cut(contact.how_we_met)


def _last_words(records: Records, contact: Contact, zone: tzinfo) -> Iterator[str]:
    said = [touch for touch in records.touches_of(contact.id) if touch.text.strip()]
    last_of = {touch.direction: touch for touch in said}
    for touch in sorted(last_of.values(), key=lambda each: each.when, reverse=True):
        who = "they" if touch.direction is Direction.IN else "I"
        day = in_words(touch.when.astimezone(zone).date())
        yield f"{who}, {day}: {' '.join(_cut(touch.text))}"


def _promises(records: Records, contact: Contact, now: datetime, zone: tzinfo) -> Iterator[str]:
    today = now.astimezone(zone).date()
    promises = open_promises(records, contact.id)
    for promise in promises[:_MOST_PROMISES]:
        who = "they offered" if promise.theirs else "I promised"
        due = f", by {in_words(promise.due)}" if promise.due else ""
        late = " (late)" if promise.due and promise.due < today else ""
        yield f"{who}: {promise.what}{due}{late}"
    if (left := len(promises) - _MOST_PROMISES) > 0:
        yield f"and {left} more"


def _research(records: Records, interview: Interview, contact: Contact | None) -> Iterator[str]:
    yield from _cut(interview.research.person)
    yield from _cut(contact.notes if contact else "")
    yield from _cut(interview.research.organization)
    organization = records.organizations.get(contact.organization_id) if contact else None
    yield from _cut(organization.research if organization else "")
    yield from _cut(interview.research.field)


def _questions(interview: Interview) -> Iterator[str]:
    asked = [item for item in interview.agenda if not item.closing]
    ranked = sorted(asked, key=lambda item: not item.must_ask)
    for number, item in enumerate(ranked[:_MOST_QUESTIONS], start=1):
        yield f"{number}. {item.text}{_weight(item)}"
    if (left := len(ranked) - _MOST_QUESTIONS) > 0:
        yield f"and {left} more"
    if asked and (over := agenda_minutes(interview) - interview.minutes) > 0:
        yield f"{over} min more than the length agreed"


def _weight(item: AgendaItem) -> str:
    must = "must-ask, " if item.must_ask else ""
    return f" ({must}{item.minutes} min)"


def readiness(records: Records, contact: Contact | None) -> Iterator[str]:
    """Yield what to be ready for: it can become a job interview, above all where they hire (P7)."""
    yield "It can turn into a job interview: know why this work and why you."
    organization = records.organizations.get(contact.organization_id) if contact else None
    if organization and organization.openings:
        yield f"Openings at {organization.name}: {'; '.join(organization.openings[:_MOST_LINES])}"


def _cut(text: str) -> list[str]:
    """Return the first lines of a text, cut where it gets too long for one page."""
    lines = [" ".join(line.split()) for line in text.splitlines() if line.strip()]
    kept: list[str] = []
    room = _LONGEST_TEXT
    for line in lines[:_MOST_LINES]:
        if len(line) > room:
            kept.append(f"{line[:room].rpartition(' ')[0] or line[:room]} …")
            return kept
        kept.append(line)
        room -= len(line)
    return kept if len(lines) <= _MOST_LINES else [*kept, "…"]
