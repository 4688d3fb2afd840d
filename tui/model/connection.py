"""That two are connected on LinkedIn: how it is known, and what is pointless to ask then."""

import re
from datetime import date, datetime

from tui.model.followup import TouchKind
from tui.model.interview import Interview, QuestionState
from tui.model.people import Contact
from tui.model.records import Records
from tui.model.text.patterns import pattern_of

LINKEDIN_ID = "closing-linkedin"
"""The id in the bank of the question whether they may connect (D6)."""

_CONNECTED = pattern_of(
    r"\bconnected on linkedin\b(?: on|:)?\s*(?:(\d{1,2}) (\w{3})\w* (\d{4}))?", re.IGNORECASE
)


def connection_words(day: date) -> str:
    """Return what the notes of a contact say of a connection since this day."""
    return f"Connected on LinkedIn on {day.day} {day:%b %Y}."


def is_connected(notes: str) -> bool:
    """Whether the notes of a contact say that we are connected on LinkedIn."""
    return _CONNECTED.search(notes) is not None


def connected_since(notes: str) -> date | None:
    """Return the day since which we are connected; None where the notes name none."""
    found = _CONNECTED.search(notes)
    if found is None or not found[1]:
        return None
    try:
        return datetime.strptime(f"{found[1]} {found[2]} {found[3]}", "%d %b %Y").date()  # noqa: DTZ007 - a day has no zone
    except ValueError:
        return None


def on_linkedin(records: Records, contact: Contact) -> bool:
    """Whether a contact is connected on LinkedIn, or invited there (A2, D6)."""
    touches = records.touches_of(contact.id)
    return is_connected(contact.notes) or any(each.kind is TouchKind.LINKEDIN for each in touches)


def as_asked(records: Records, interview: Interview) -> Interview:
    """Return an interview without what has become pointless to ask since it was planned (D6).

    That is to connect on LinkedIn, once they are connected.
    """
    contact = records.contacts.get(interview.contact_id)
    left = tuple(
        item
        for item in interview.agenda
        if item.question_id != LINKEDIN_ID or item.state is not QuestionState.OPEN
    )
    if len(left) == len(interview.agenda) or contact is None or not on_linkedin(records, contact):
        return interview
    return interview.changed(agenda=left)
