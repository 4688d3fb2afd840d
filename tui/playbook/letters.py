"""The letters: drafts made from the person's own data and notes, to be looked over."""

from datetime import datetime

from tui.model.interview import Interview
from tui.model.people import Contact
from tui.model.records import Records
from tui.playbook.items import Action, QueueItem
from tui.playbook.letter_checks import Finding, blanks, findings
from tui.playbook.letter_parts import PHRASINGS, Draft, LetterKind
from tui.playbook.letters_request import confirmation, nudge, outreach
from tui.playbook.letters_thanks import thank_you

__all__ = [
    "PHRASINGS",
    "Draft",
    "Finding",
    "LetterKind",
    "blanks",
    "confirmation",
    "draft_for",
    "findings",
    "nudge",
    "outreach",
    "thank_you",
]


def draft_for(records: Records, item: QueueItem, now: datetime, phrasing: int = 0) -> Draft | None:
    """Return the letter an item of the queue asks for; None when it asks for none."""
    contact = records.get(Contact, item.contact_id)
    interview = records.get(Interview, item.interview_id)
    if contact is None:
        return None
    match item.action:
        case Action.OUTREACH:
            return outreach(records, contact, phrasing)
        case Action.NUDGE:
            return nudge(records, contact, phrasing)
        case Action.CONFIRM if interview:
            return confirmation(records, interview, phrasing)
        case Action.THANK_YOU if interview:
            return thank_you(records, interview, phrasing, now=now)
    return None
