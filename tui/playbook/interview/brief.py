"""One page to have in hand before a conversation (P1 to P7, D6)."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo
from zoneinfo import ZoneInfo

from tui.model.connection import as_asked, on_linkedin
from tui.model.followup import Direction
from tui.model.interview import AgendaItem, Interview
from tui.model.people import Contact
from tui.model.profile import source_label
from tui.model.records import Records
from tui.model.sheet import LabeledLine, Section
from tui.model.text.handed_out import without_addresses
from tui.playbook.answers.tips import TipKind, tips_at
from tui.playbook.contacts.history import open_promises, warmth_of
from tui.playbook.contacts.stages import Move, stage, whose_move
from tui.playbook.interview.agenda import if_time, planned_minutes
from tui.playbook.interview.call import closing_questions
from tui.playbook.time.dates import in_words, relative, with_year


@dataclass(frozen=True, slots=True)
class Limits:
    """How much to tell of each: characters and lines of a text, questions, promises."""

    text: int
    pitch: int
    lines: int
    questions: int
    promises: int


ONE_PAGE = Limits(text=150, pitch=300, lines=3, questions=7, promises=3)
NO_LIMITS = Limits(*[sys.maxsize] * 5)


def brief(
    records: Records,
    interview: Interview,
    now: datetime,
    zone: tzinfo,
    limits: Limits = ONE_PAGE,
    *,
    personal: bool = True,
) -> list[Section]:
    """Return what to bear in mind for an interview, as sections of plain lines.

    Who they are, where things stand, how you know them, the last messages, promises both
    ways, research (P1), logistics by both clocks (P6), the pitch (P4), the questions,
    must-asks first and those in reserve last (P2), the closing ones (D6), and what to be
    ready for (P7). Empty sections are left out; what exceeds the limits is cut, so that it
    stays one page. Not `personal`, it can be handed to others: no address, no number, and
    no place.
    """
    contact = records.contacts.get(interview.contact_id)
    interview = as_asked(records, interview)
    linkedin = contact is None or not on_linkedin(records, contact)
    if not personal:
        interview = interview.changed(place="")
        contact = contact and contact.changed(emails=(), phones=(), links=())
    sections = [Section("When and where", tuple(_logistics(interview, contact, now, zone)))]
    if contact is not None:
        sections = [
            Section("Who", tuple(_who(records, contact))),
            *sections,
            Section("Where things stand", tuple(_standing(records, contact))),
            Section("How I know them", tuple(_connection(records, contact, limits))),
            Section("Last messages", tuple(_last_messages(records, contact, zone, limits))),
            Section("Promises", tuple(_promises(records, contact, now, zone, limits))),
        ]
    sections += [
        Section("Research", tuple(_research(records, interview, contact, limits))),
        Section("My goal", tuple(_cut(interview.goal, limits))),
        Section("My pitch", tuple(_cut(records.profile.pitch, replace(limits, text=limits.pitch)))),
        *_questions(interview, limits),
        Section("To close", tuple(closing_questions(interview, linkedin=linkedin))),
        Section("Be ready", tuple(readiness(records, contact))),
    ]
    shown = [section for section in sections if section.lines]
    return shown if personal else [_handed_out(section) for section in shown]


def _handed_out(section: Section) -> Section:
    lines = (
        without_addresses(line)
        if isinstance(line, str)
        else replace(line, text=without_addresses(line.text))
        for line in section.lines
    )
    return replace(section, lines=tuple(lines))


def clocks(
    interview: Interview, contact: Contact | None, zone: tzinfo, now: datetime | None = None
) -> str:
    """Say when an interview is, by my clock and, where it differs, by theirs (R6).

    With the year when it is not the one of `now`.
    """
    if interview.start is None:
        return "no date" if interview.in_writing else "no date yet"
    mine = interview.start.astimezone(zone)
    today = now.astimezone(zone).date() if now else mine.date()
    words = f"{with_year(mine.date(), today)}, {mine:%H:%M}"
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
    if interview.in_writing:
        yield "in writing: questions by e-mail, no date"
        return
    when = clocks(interview, contact, zone, now)
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


def _connection(records: Records, contact: Contact, limits: Limits) -> Iterator[str]:
    source = f", through {source_label(contact.source, records.profile)}" if contact.source else ""
    yield f"a {warmth_of(records, contact).value} contact{source}"
    if introducer := records.introducer_of(contact):
        leave = {
            True: "I may use the name",
            False: "I may not use the name",
            None: "I have not asked whether I may use the name",
        }[contact.may_use_name]
        yield f"suggested by {introducer.name}; {leave}"
    yield from _cut(contact.how_we_met, limits)


def _last_messages(
    records: Records, contact: Contact, zone: tzinfo, limits: Limits
) -> Iterator[str]:
    said = [touch for touch in records.touches_of(contact.id) if touch.text.strip()]
    last_of = {touch.direction: touch for touch in said}
    for touch in sorted(last_of.values(), key=lambda touch: touch.when, reverse=True):
        who = "from them" if touch.direction is Direction.IN else "from me"
        day = in_words(touch.when.astimezone(zone).date())
        yield f"{who}, {day}: {' '.join(_cut(touch.text, limits))}"


def _promises(
    records: Records, contact: Contact, now: datetime, zone: tzinfo, limits: Limits
) -> Iterator[str]:
    today = now.astimezone(zone).date()
    promises = open_promises(records, contact.id)
    for promise in promises[: limits.promises]:
        who = "they offered" if promise.theirs else "I promised"
        due = f", by {in_words(promise.due)}" if promise.due else ""
        late = " (late)" if promise.due and promise.due < today else ""
        yield f"{who}: {promise.what}{due}{late}"
    if (left := len(promises) - limits.promises) > 0:
        yield f"and {left} more"


def _research(
    records: Records, interview: Interview, contact: Contact | None, limits: Limits
) -> Iterator[str]:
    yield from _cut(interview.research.person, limits)
    yield from _cut(contact.notes if contact else "", limits)
    yield from _cut(interview.research.organization, limits)
    organization = records.organizations.get(contact.organization_id) if contact else None
    yield from _cut(organization.research if organization else "", limits)
    yield from _cut(interview.research.field, limits)


def _questions(interview: Interview, limits: Limits) -> Iterator[Section]:
    reserve = if_time(interview)
    planned = [item for item in interview.agenda if not item.closing and item not in reserve]
    ranked = [*sorted(planned, key=lambda item: not item.must_ask), *reserve]
    lines: list[str | LabeledLine] = [
        LabeledLine(f"{item.text}{_weight(item)}", number=number)
        for number, item in enumerate(ranked[: limits.questions], start=1)
    ]
    first, second = lines[: len(planned)], lines[len(planned) :]
    over = 0 if interview.in_writing else planned_minutes(interview) - interview.minutes
    if over > 0 and planned:
        first.append(f"{over} min more than the length agreed")
    if (left := len(ranked) - limits.questions) > 0:
        (second or first).append(f"and {left} more")
    yield Section("Questions", tuple(first))
    yield Section("If there is time", tuple(second))


def _weight(item: AgendaItem) -> str:
    must = "must-ask, " if item.must_ask else ""
    return f" ({must}{item.minutes} min)"


def readiness(records: Records, contact: Contact | None) -> Iterator[str]:
    """Yield what to be ready for: it can become a job interview, especially if they hire (P7)."""
    yield "It can turn into a job interview: know why this work and why you."
    organization = records.organizations.get(contact.organization_id) if contact else None
    if organization is None:
        return
    found = tips_at(records, organization)
    if openings := dict.fromkeys(tip.text for tip in found if tip.kind is TipKind.OPENING):
        yield f"Openings at {organization.name}: {'; '.join(openings)}"


def _cut(text: str, limits: Limits) -> list[str]:
    """Return the first lines of a text, cut where they get too long."""
    lines = [" ".join(line.split()) for line in text.splitlines() if line.strip()]
    kept: list[str] = []
    room = limits.text
    for line in lines[: limits.lines]:
        if len(line) > room:
            kept.append(f"{line[:room].rpartition(' ')[0] or line[:room]} …")
            return kept
        kept.append(line)
        room -= len(line)
    return kept if len(lines) <= limits.lines else [*kept, "…"]
