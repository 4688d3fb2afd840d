"""Keeping what somebody answered, and saying what that leads to."""

from datetime import date, datetime
from functools import partial

from tui.desk.desk import Desk
from tui.exchange.contact_list import is_list
from tui.exchange.pasted_person import line_of_paste
from tui.model.contact_line.contact_line import parse_contact_line
from tui.model.contact_line.line import ContactLine
from tui.model.followup import Answer
from tui.model.interview import Interview, InterviewStatus
from tui.model.people import Contact
from tui.playbook.contacts.requests import awaits_answer
from tui.playbook.interview.brief import clocks
from tui.playbook.time.dates import with_year
from tui.playbook.time.several import times_offered


def proposed_to(desk: Desk, contact: Contact) -> list[datetime]:
    """Return the times to come that somebody was offered."""
    return [each for each in contact.proposed if each > desk.now()]


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
            desk.accept_time(contact, start)
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
