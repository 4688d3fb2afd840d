"""Everything that happened with one contact, in order."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from tui.model.followup import Direction, Touch, TouchKind
from tui.model.interview import Interview, InterviewStatus
from tui.model.introductions import introducers
from tui.model.people import Contact
from tui.model.records import Records
from tui.model.text.counting import counted
from tui.playbook.time.dates import in_words

_ONE_LINE = timedelta(minutes=15)
"""So long at most after a line was begun is whom it names added, else they were known."""


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened: when (UTC), what it was in words, and what was said.

    `talk_id` is the interview that took place then, if it was one.
    """

    when: datetime
    what: str
    said: str = ""
    talk_id: str = ""


def timeline(records: Records, contact: Contact) -> list[Event]:
    """Return the touches, appointments and conversations of a contact, newest first."""
    events = [*_added(records, contact)]
    for touch in records.touches_of(contact.id):
        if touch.kind is TouchKind.CALL and touch.interview_id in records.interviews:
            continue
        way = "from them" if touch.direction is Direction.IN else "from you"
        what = f"{touch.kind.words} {way}{_answered(touch)}"
        events.append(Event(touch.when, what, touch.text))
    for interview in records.interviews_of(contact.id):
        if interview.start and interview.status is InterviewStatus.SCHEDULED:
            events.append(Event(interview.start, f"appointment, {interview.minutes} min"))
        if interview.ended and interview.started:
            talked = f"talked for {interview.length}"
            how = "answered in writing" if interview.in_writing else talked
            what = f"{how}, {kept_words(records, interview)} kept"
            events.append(Event(interview.ended, what, talk_id=interview.id))
    events += [
        Event(followup.decided, followup.decision.value, followup.what)
        for followup in records.followups_of(contact.id)
        if followup.what and followup.decided
    ]
    if contact.decided_against:
        events.append(Event(contact.decided_against, "you decided against it"))
    return sorted(events, key=lambda event: event.when, reverse=True)


def kept_words(records: Records, interview: Interview) -> str:
    """Return what there is to read of a talk: "3 lines and a transcript of 120 lines"."""
    own = len(records.notes_of(interview.id))
    spoken = transcript_length(records, interview)
    transcript = f"a transcript of {counted(spoken, 'line')}" if spoken else ""
    kept = counted(own, "line") if own or not spoken else ""
    return " and ".join(filter(None, (kept, transcript)))


def transcript_length(records: Records, interview: Interview) -> int:
    """Return how many lines the transcript of a talk has, 0 where there is none."""
    return sum(note.spoken for note in records.lines_of(interview.id))


def _added(records: Records, contact: Contact) -> Iterator[Event]:
    """Yield when a contact was added, and when each of those who named them did (F8)."""
    people = [*filter(None, map(records.contacts.get, introducers(contact)))]
    when = {each.id: _naming(records, each, contact) for each in people}
    with_it = [each for each in people if _is_at_once(when[each.id], contact.created)]
    if not with_it:
        # Where no talk shows it, the line that added them said it.
        with_it = [each for each in people if when[each.id] is None][:1]
    added = f"added, introduced by {with_it[0].name}" if with_it else "added"
    yield Event(contact.created, added)
    for each in people:
        moment = when[each.id]
        if each not in with_it[:1] and moment is not None:
            yield Event(moment, f"named by {each.name}")


def _naming(records: Records, introducer: Contact, contact: Contact) -> datetime | None:
    """Return when somebody first named a contact in a talk, None where none shows it."""
    for talk in records.interviews_of(introducer.id):
        for note in records.notes_of(talk.id):
            if note.contact_id == contact.id:
                began = talk.started or talk.created
                return note.added or began + timedelta(seconds=note.seconds)
    return None


def _is_at_once(moment: datetime | None, created: datetime) -> bool:
    return moment is not None and abs(moment - created) < _ONE_LINE


def _answered(touch: Touch) -> str:
    """Return what a reply answers: ", no", or ", later: Mon 4 Jan"."""
    if touch.answer is None:
        return ""
    day = f": {in_words(touch.ask_again)}" if touch.ask_again else ""
    return f", {touch.answer.value}{day}"
