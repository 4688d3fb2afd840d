"""What a request and a nudge ask, of whom, for how long, and in what tone."""

import re

from tui.model.interview import Interview, InterviewStatus
from tui.model.people import Contact
from tui.model.records import Records
from tui.model.text.patterns import pattern_of
from tui.playbook.letters.parts import (
    capitalized,
)
from tui.playbook.letters.style import (
    greeted,
    signed,
)
from tui.playbook.letters.who.introducer import (
    is_suggested,
    named_to,
    usable_introducer,
)
from tui.playbook.letters.who.introduction import as_known, knows_me
from tui.playbook.letters.who.me.sentences import who_in_short
from tui.playbook.rules import Rules

YOUR_WORK = "your work"
"""What is said of it to somebody close, who knows what they do and where."""
FRIEND_SUBJECT = "Could I ask you about your work?"
# Who advises students is asked for advice, and not how they came to give it.
_ADVISES = pattern_of(
    r"\b(?:(?:academic|college|guidance|school|career|transfer|student|program|financial aid"
    r"|enrollment|admissions?) (?:advis[eo]r|counsel(?:l)?or|coach)|advising (?:office|center)"
    r"|student success|admissions (?:office|officer|representative))\b",
    re.IGNORECASE,
)
KNOWN_WRITTEN_ASKS = (
    "Could I send you five short questions by e-mail?",
    "Would you answer five short questions for me by e-mail?",
    "Could I ask you five short questions by e-mail?",
)
FRIEND_WRITTEN_ASKS = (
    "Could I send you five questions by e-mail about {work}?",
    "Would you let me practice on you, with five questions by e-mail about {work}?",
    "Would you answer five questions for me, by e-mail, about {work}?",
)


def is_adviser(contact: Contact) -> bool:
    """Whether somebody advises students or applicants, and is asked for that."""
    return _ADVISES.search(f"{contact.title} {contact.how_we_met} {contact.notes}") is not None


def is_asked_plainly(records: Records, contact: Contact) -> bool:
    """Whether somebody is asked for a talk, with no word of an informational interview."""
    contact = as_known(records, contact)
    return contact.is_close or is_known(records, contact) or is_adviser(contact)


def is_known(records: Records, contact: Contact) -> bool:
    """Whether one writes as to somebody who knows one: an old boss, a neighbor, from church."""
    return knows_me(contact, records.organization_of(contact))


def a_minutes(minutes: int) -> str:
    """Return how long, before a noun: "a 25-minute", "an 80-minute"."""
    spoken = str(minutes)
    return f"{'an' if spoken.startswith('8') or spoken in {'11', '18'} else 'a'} {spoken}-minute"


def first_subject(records: Records, contact: Contact) -> str:
    """Return the subject of the first letter: who sent me, if somebody did (R3)."""
    if contact.is_close or is_known(records, contact):
        return FRIEND_SUBJECT
    if is_adviser(contact) and not contact.introduced_by:
        return "Could I ask you for advice?"
    introducer = usable_introducer(records, contact)
    if introducer and is_suggested(records, contact):
        return f"{capitalized(named_to(contact, introducer))} suggested that I write to you"
    return "Request for an informational interview"


def hello(records: Records, contact: Contact) -> str:
    """Return how to begin a call or a text: who it is, in short to those who know me."""
    profile = records.profile
    who = who_in_short(profile)
    if contact.is_close or is_known(records, contact):
        who = signed(profile, is_close=contact.is_close)
    return f"{'Hi' if contact.is_close else 'Hello'} {greeted(contact)}, this is {who}"


def planned_talk(records: Records, contact: Contact) -> Interview | None:
    """Return the talk with somebody that has no day yet, the last one planned; None for none."""
    planned = [
        interview
        for interview in records.interviews_of(contact.id)
        if interview.status is InterviewStatus.PLANNED
    ]
    return planned[-1] if planned else None


def minutes_of(records: Records, contact: Contact, rules: Rules) -> int:
    """Return how many minutes are asked for."""
    planned = planned_talk(records, contact)
    return planned.minutes if planned else rules.ask_minutes


def is_in_writing(records: Records, contact: Contact) -> bool:
    """Whether the questions are to be answered in writing."""
    planned = planned_talk(records, contact)
    return planned is not None and planned.in_writing
