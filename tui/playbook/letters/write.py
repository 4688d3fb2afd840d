"""The letters: drafts made from the person's own data and notes, to be looked over."""

from collections.abc import Callable
from datetime import datetime

from tui.model.followup import news_key
from tui.model.interview import OPEN_STATUSES, Interview, InterviewStatus
from tui.model.people import Contact
from tui.model.records import Records
from tui.playbook.letters.appointment import confirmation, scheduling
from tui.playbook.letters.asking.nudge import nudge
from tui.playbook.letters.asking.request import outreach
from tui.playbook.letters.good_ends import farewell, kind_reply
from tui.playbook.letters.in_writing import questions
from tui.playbook.letters.linkedin import linkedin
from tui.playbook.letters.memories import last_talk
from tui.playbook.letters.news.landed import landed
from tui.playbook.letters.news.update import introduction_thanks, update
from tui.playbook.letters.news.update_reasons import UpdateReason
from tui.playbook.letters.parts import Draft, LetterKind
from tui.playbook.letters.style import BUILT_IN, LetterStyle, home_zone
from tui.playbook.letters.thank_you import thank_you
from tui.playbook.letters.timely import refused, too_late_to_confirm
from tui.playbook.queue.items import Action, QueueItem

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
    write = _writer_for(records, item, now, phrasing, style)
    return write() if write else None


def asks_for_letter(records: Records, item: QueueItem, now: datetime) -> bool:
    """Whether an item of the queue asks for a letter; much quicker than to write it."""
    return _writer_for(records, item, now, 0, BUILT_IN) is not None


def _writer_for(
    records: Records, item: QueueItem, now: datetime, phrasing: int, style: LetterStyle
) -> _Writer | None:
    contact = records.get(Contact, item.contact_id)
    interview = records.get(Interview, item.interview_id)
    if contact is None:
        return None
    reason = UpdateReason.THEIR_NEWS if item.key.startswith(news_key(contact.id)) else None
    writers: dict[Action, _Writer] = {
        Action.OUTREACH: lambda: outreach(records, contact, phrasing, style=style),
        Action.NUDGE: lambda: nudge(records, contact, phrasing, now=now, style=style),
        Action.SCHEDULE: lambda: scheduling(records, contact, phrasing, now=now, style=style),
        Action.LINKEDIN: lambda: linkedin(records, contact, phrasing, now=now, style=style),
        Action.UPDATE: lambda: update(
            records, contact, phrasing, reason=reason, now=now, style=style
        ),
        Action.LANDED: lambda: landed(records, contact, phrasing, now=now, style=style),
        Action.KIND_REPLY: lambda: kind_reply(records, contact, phrasing, style=style),
        Action.FAREWELL: lambda: farewell(records, contact, phrasing, now=now, style=style),
    }
    if interview is not None:
        writers |= {
            Action.CONFIRM: lambda: confirmation(records, interview, phrasing, style=style),
            Action.QUESTIONS: lambda: questions(records, interview, phrasing, style=style),
            Action.THANK_YOU: lambda: thank_you(records, interview, phrasing, now=now, style=style),
            Action.THANK_REFERRER: lambda: introduction_thanks(
                records, contact, interview, phrasing, now=now, style=style
            ),
        }
    return writers.get(item.action)


def letter_to(
    records: Records,
    contact: Contact,
    kind: LetterKind,
    now: datetime,
    phrasing: int = 0,
    *,
    style: LetterStyle = BUILT_IN,
) -> Draft:
    """Return the letter of a kind to a contact, in one of its phrasings; `now` is aware.

    A thank-you is for the last conversation, a confirmation for the next appointment. Raises
    ValueError, with a sentence, where there is none, and where the letter would say what is
    not so.
    """
    if why := refused(records, contact, kind, now.astimezone(home_zone(records, style))):
        raise ValueError(f"{why.sentence}{_instead(contact, why.fits)}")
    writers: dict[LetterKind, _Writer] = {
        LetterKind.OUTREACH: lambda: outreach(records, contact, phrasing, style=style),
        LetterKind.NUDGE: lambda: nudge(records, contact, phrasing, now=now, style=style),
        LetterKind.SCHEDULE: lambda: scheduling(records, contact, phrasing, now=now, style=style),
        LetterKind.CONFIRMATION: lambda: confirmation(
            records, _appointment_with(records, contact, now, style), phrasing, style=style
        ),
        LetterKind.QUESTIONS: lambda: questions(
            records, _talk_in_writing(records, contact), phrasing, style=style
        ),
        LetterKind.THANK_YOU: lambda: thank_you(
            records, _conversation_with(records, contact), phrasing, now=now, style=style
        ),
        LetterKind.LINKEDIN: lambda: linkedin(records, contact, phrasing, now=now, style=style),
        LetterKind.UPDATE: lambda: update(records, contact, phrasing, now=now, style=style),
        LetterKind.LANDED: lambda: landed(records, contact, phrasing, now=now, style=style),
        LetterKind.DECLINED: lambda: kind_reply(records, contact, phrasing, style=style),
        LetterKind.NOT_FOR_ME: lambda: farewell(records, contact, phrasing, now=now, style=style),
    }
    return writers[kind]()


def _instead(contact: Contact, fits: LetterKind | None) -> str:
    """Which command prints what fits."""
    if fits is None:
        return ""
    command = "thanks" if fits is LetterKind.THANK_YOU else f"letter {fits}"
    return f" askaround {command} {contact.name} prints what fits."


def _conversation_with(records: Records, contact: Contact) -> Interview:
    talk = last_talk(records, contact)
    if talk is None:
        raise ValueError(
            f"You have not talked with {contact.name} yet, so there is nothing to thank them for; "
            f"askaround call {contact.name} begins a talk."
        )
    return talk


def _talk_in_writing(records: Records, contact: Contact) -> Interview:
    for interview in records.interviews_of(contact.id):
        if interview.status in OPEN_STATUSES and interview.in_writing:
            return interview
    raise ValueError(
        f"{contact.name} was not asked to answer in writing yet; "
        f"askaround schedule {contact.name} --by writing records that they will."
    )


def _appointment_with(
    records: Records, contact: Contact, now: datetime, style: LetterStyle
) -> Interview:
    why = ""
    for interview in records.interviews_of(contact.id):
        if interview.status is InterviewStatus.SCHEDULED and interview.start is not None:
            why = too_late_to_confirm(interview, contact, now.astimezone(home_zone(records, style)))
            if not why:
                return interview
    if why:
        raise ValueError(why)
    raise ValueError(
        f"No appointment with {contact.name} is agreed on yet; "
        f"askaround schedule {contact.name} fri 3pm keeps one."
    )
