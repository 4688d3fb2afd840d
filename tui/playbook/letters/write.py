"""The letters: drafts made from the person's own data and notes, to be looked over."""

from collections.abc import Callable
from datetime import datetime

from tui.model.followup import news_key
from tui.model.interview import Interview
from tui.model.people import Contact
from tui.model.records import Records
from tui.playbook.letters.appointment import confirmation, scheduling
from tui.playbook.letters.checks import blanks, findings, open_blanks
from tui.playbook.letters.findings import Finding
from tui.playbook.letters.landed import landed
from tui.playbook.letters.linkedin import linkedin
from tui.playbook.letters.parts import PHRASINGS, Draft, LetterKind
from tui.playbook.letters.request import nudge, outreach
from tui.playbook.letters.style import BUILT_IN, LetterStyle, LetterTemplate
from tui.playbook.letters.thank_you import thank_you
from tui.playbook.letters.update import best_reason, introduction_thanks, update
from tui.playbook.letters.update_reasons import UpdateReason
from tui.playbook.queue.items import Action, QueueItem

__all__ = [
    "BUILT_IN",
    "PHRASINGS",
    "Draft",
    "Finding",
    "LetterKind",
    "LetterStyle",
    "LetterTemplate",
    "UpdateReason",
    "best_reason",
    "blanks",
    "confirmation",
    "draft_for",
    "findings",
    "introduction_thanks",
    "landed",
    "linkedin",
    "nudge",
    "open_blanks",
    "outreach",
    "scheduling",
    "thank_you",
    "update",
]


_Writer = Callable[[], Draft]


def draft_for(
    records: Records,
    item: QueueItem,
    now: datetime,
    phrasing: int = 0,
    *,
    style: LetterStyle = BUILT_IN,
) -> Draft | None:
    """Return the letter an item of the queue asks for; None when it asks for none."""
    contact = records.get(Contact, item.contact_id)
    interview = records.get(Interview, item.interview_id)
    if contact is None:
        return None
    reason = UpdateReason.THEIR_NEWS if item.key.startswith(news_key(contact.id)) else None
    writers: dict[Action, _Writer] = {
        Action.OUTREACH: lambda: outreach(records, contact, phrasing, style=style),
        Action.NUDGE: lambda: nudge(records, contact, phrasing, style=style),
        Action.SCHEDULE: lambda: scheduling(records, contact, phrasing, now=now, style=style),
        Action.LINKEDIN: lambda: linkedin(records, contact, phrasing, now=now, style=style),
        Action.UPDATE: lambda: update(
            records, contact, phrasing, reason=reason, now=now, style=style
        ),
        Action.LANDED: lambda: landed(records, contact, phrasing, now=now, style=style),
    }
    if interview is not None:
        writers |= {
            Action.CONFIRM: lambda: confirmation(records, interview, phrasing, style=style),
            Action.THANK_YOU: lambda: thank_you(records, interview, phrasing, now=now, style=style),
            Action.THANK_REFERRER: lambda: introduction_thanks(
                records, contact, interview, phrasing, now=now, style=style
            ),
        }
    write = writers.get(item.action)
    return write() if write else None
