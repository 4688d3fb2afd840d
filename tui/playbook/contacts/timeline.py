"""Everything that happened with one contact, in order."""

from dataclasses import dataclass
from datetime import datetime

from tui.model.counting import counted
from tui.model.followup import Direction, Touch, TouchKind
from tui.model.interview import InterviewStatus
from tui.model.people import Contact
from tui.model.records import Records
from tui.playbook.time.dates import in_words


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened: when (UTC), what it was in words, and what was said."""

    when: datetime
    what: str
    said: str = ""


def timeline(records: Records, contact: Contact) -> list[Event]:
    """Return the touches, appointments and conversations of a contact, newest first."""
    introducer = records.introducer_of(contact)
    added = f"added, introduced by {introducer.name}" if introducer else "added"
    events = [Event(contact.created, added)]
    for touch in records.touches_of(contact.id):
        if touch.kind is TouchKind.CALL and touch.interview_id in records.interviews:
            continue
        way = "from them" if touch.direction is Direction.IN else "from you"
        what = f"{touch.kind.words} {way}{_answered(touch)}"
        events.append(Event(touch.when, what, touch.text))
    for interview in records.interviews_of(contact.id):
        if interview.start and interview.status is InterviewStatus.SCHEDULED:
            events.append(Event(interview.start, f"appointment, {interview.minutes} min"))
        lines = len(records.notes_of(interview.id))
        if interview.ended and interview.started:
            talked = f"talked for {interview.length}"
            how = "answered in writing" if interview.in_writing else talked
            events.append(Event(interview.ended, f"{how}, {counted(lines, 'line')} kept"))
    events += [
        Event(followup.decided, followup.decision.value, followup.what)
        for followup in records.followups_of(contact.id)
        if followup.what and followup.decided
    ]
    if contact.decided_against:
        events.append(Event(contact.decided_against, "you decided against it"))
    return sorted(events, key=lambda event: event.when, reverse=True)


def _answered(touch: Touch) -> str:
    """Return what a reply answers: ", no", or ", later: Mon 4 Jan"."""
    if touch.answer is None:
        return ""
    day = f": {in_words(touch.ask_again)}" if touch.ask_again else ""
    return f", {touch.answer.value}{day}"
