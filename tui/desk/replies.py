"""Keeping what somebody answered, and saying what that leads to."""

from datetime import date, datetime
from functools import partial
from typing import Any

from tui.desk.desk import Desk
from tui.exchange.contact_list import is_list
from tui.exchange.pasted_person import line_of_paste
from tui.model.contact_line.contact_line import parse_contact_line
from tui.model.contact_line.line import ContactLine
from tui.model.followup import Answer
from tui.model.interview import Format, Interview, InterviewStatus
from tui.model.people import Contact
from tui.playbook.contacts.requests import awaits_answer
from tui.playbook.interview.brief import clocks
from tui.playbook.interview.offered import Way, way_offered
from tui.playbook.letters.times import offered_way
from tui.playbook.time.dates import with_year
from tui.playbook.time.several import times_offered


def proposed_to(desk: Desk, contact: Contact) -> list[datetime]:
    """Return the times to come that somebody was offered."""
    return [each for each in contact.proposed if each > desk.now()]


def way_said(desk: Desk, contact: Contact) -> dict[str, Any]:
    """Return the format and the place by which somebody offers to meet, empty if they do not."""
    return _as_fields(offered_way(desk.book.records, contact))


def _as_fields(way: Way) -> dict[str, Any]:
    if way.how is None:
        return {}
    return {"format": way.how} | ({"place": way.where} if way.where else {})


def accept_time(
    desk: Desk, contact: Contact, start: datetime, *, wrote: str | None = None
) -> Interview:
    """Make a time that was proposed the appointment, as one step; how to talk is as they wrote.

    `wrote` is that where it is not kept yet.
    """
    book = desk.book
    said = way_said(desk, contact) if wrote is None else _as_fields(way_offered(wrote))
    with book.transaction(f"Agreed on a time with {contact.name}"):
        interview = desk.interview_to_come(contact)
        fields: dict[str, Any] = {"form_open": False}
        if interview.start is None and not interview.place:
            # They took a time, and nobody may have said yet how to talk.
            is_phone = interview.format is Format.PHONE and not contact.phones
            fields = said or {"form_open": is_phone}
        return book.schedule(interview.id, start, now=desk.now(), **fields)


def by_both_clocks(desk: Desk, contact: Contact, start: datetime) -> str:
    """Return a moment in words, by their clock too where it differs."""
    talk = Interview(contact_id=contact.id, created=desk.now(), start=start)
    return clocks(talk, contact, desk.zone, desk.now())


def named_instead(line: str) -> ContactLine:
    """Read whom they named instead; raises ValueError, with a sentence, for none or several."""
    if is_list(line):
        raise ValueError("These are several people; name one, and add the others afterwards.")
    return parse_contact_line(line_of_paste(line))


def keep_reply(
    desk: Desk,
    contact: Contact,
    answer: Answer,
    *,
    text: str = "",
    ask_again: date | None = None,
    somebody_else: ContactLine | None = None,
    start: datetime | None = None,
) -> str:
    """Keep a reply and what it answers, in one step; return what follows, in a sentence.

    With a yes to one of the times that were proposed, `start` is the appointment.
    Where nothing was asked, as after a talk, they just wrote. Raises ValueError, with a
    sentence, for a later without a day, and where whom they named could be several people.
    """
    if answer is Answer.LATER and ask_again is None:
        raise ValueError("Say on which day to come back.")
    book, name = desk.book, contact.name
    asked = awaits_answer(book.records, contact)
    had_appointment = any(
        interview.status is InterviewStatus.SCHEDULED
        for interview in book.records.interviews_of(contact.id)
    )
    keep = partial(
        book.keep_reply,
        contact.id,
        answer if asked else None,
        now=desk.now(),
        text=text,
        ask_again=ask_again,
        somebody_else=somebody_else if asked else None,
    )
    if start is not None:
        with book.transaction(f"Agreed on a time with {name}"):
            keep()
            accept_time(desk, contact, start, wrote=text)
        return f"Noted: {name} said yes, and you talk on {by_both_clocks(desk, contact, start)}."
    others = times_offered(text, desk.here, contact.time_zone)
    if contact.proposed and others and not set(others) & set(contact.proposed):
        with book.transaction(f"Noted the times of {name}"):
            # Theirs are to be answered now, and mine did not suit them.
            book.edit_contact(contact.id, proposed=())
            keep()
    else:
        keep()
    off = " The appointment is canceled." if had_appointment and answer is not Answer.YES else ""
    if not asked or (answer is Answer.YES and had_appointment):
        return f"Noted that {name} wrote."
    if answer is Answer.YES:
        return f"Noted: {name} said yes. Next, agree on a time."
    if ask_again is not None and answer is Answer.LATER:
        day = with_year(ask_again, desk.now().date())
        return f"{name} is back on your list on {day}, and not before.{off}"
    if somebody_else is not None:
        return f"Noted: {name} named {somebody_else.name}, who is on your list to ask.{off}"
    return f"Noted: {name} said no. Two kind lines, and then they rest.{off}"
