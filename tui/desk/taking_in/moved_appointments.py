"""Appointments that somebody moved in a calendar, as entries of an import."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from tui.exchange.matching.moved import Moved, moved
from tui.exchange.readers.appointments import IncomingAppointment
from tui.model.interview import InterviewStatus
from tui.model.people import Contact
from tui.model.records import Records
from tui.playbook.interview.appointment import appointment_words
from tui.store.book import Book


@dataclass(frozen=True, slots=True)
class MovedAppointment:
    """What a calendar says otherwise about the talk with somebody, and in words.

    `can_be_taken` is false where the person has to say more; `is_sure` where it can be taken
    in without being asked.
    """

    moved: Moved
    name: str
    words: str
    can_be_taken: bool = True
    is_sure: bool = True


def moved_appointments(
    incoming: Iterable[IncomingAppointment], records: Records, now: datetime
) -> Iterator[MovedAppointment]:
    """Yield what calendars say otherwise about talks ahead; `now` is by the person's clock."""
    for each in incoming:
        interview = records.interviews.get(each.interview_id)
        found = moved(each, interview, now.tzinfo or UTC)
        if interview is None or found is None:
            continue
        contact = records.contacts.get(interview.contact_id) or Contact(name="", created=now)
        former = appointment_words(interview, contact, now)
        if found.is_off:
            words = f"the talk was called off in the calendar (it is {former})"
            yield MovedAppointment(found, contact.name, words, is_sure=False)
        elif found.day:
            day = f"{found.day:%a} {found.day.day} {found.day:%b}"
            words = f"the talk is on {day} in the calendar, without a time: fix it here ({former})"
            yield MovedAppointment(found, contact.name, words, can_be_taken=False)
        else:
            planned = interview.changed(start=found.start, **found.fields)
            words = f"the talk is now {appointment_words(planned, contact, now)} (was {former})"
            yield MovedAppointment(found, contact.name, words)


def take_appointment(book: Book, found: Moved, now: datetime) -> None:
    """Make the change to the interview in the book, as a step of its own or of the one begun."""
    if found.is_off:
        book.end_without_conversation(found.interview_id, InterviewStatus.CANCELED, now=now)
    elif found.start is not None:
        book.schedule(found.interview_id, found.start, now=now, **found.fields)
