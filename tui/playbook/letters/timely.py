"""Whether a letter would still say what is so, by what happened with a contact."""

from datetime import datetime

from tui.model.followup import Direction, Touch, TouchKind
from tui.model.interview import OPEN_STATUSES, InterviewStatus
from tui.model.people import Contact
from tui.model.records import Records
from tui.playbook.contacts.history import conversations, has_helped, interview_end
from tui.playbook.letters.parts import LetterKind
from tui.playbook.letters.who.introduction import knows_me

_TO_SETTLE = (*OPEN_STATUSES, InterviewStatus.NO_SHOW, InterviewStatus.CANCELED)
_REQUESTS = (TouchKind.OUTREACH, TouchKind.NUDGE)


def untrue(records: Records, contact: Contact, kind: LetterKind, now: datetime) -> str:
    """Return the sentence on why a letter of this kind would not be true; empty if it would be.

    A first request after the talk, a nudge after nothing, an update on the day of the talk:
    the records say that it is so. `now` (aware) decides what "today" is.
    """
    held = conversations(records, contact.id)
    talked = f"You have talked with {contact.name} already" if held else ""
    today = bool(held) and interview_end(held[-1]).astimezone(now.tzinfo).date() == now.date()
    match kind:
        case LetterKind.OUTREACH if talked:
            return f"{talked}, so a first request comes too late."
        case LetterKind.NUDGE:
            return (
                f"{talked}, so there is nothing to nudge for."
                if talked
                else _nudge(records, contact)
            )
        case LetterKind.SCHEDULE:
            return _scheduling(records, contact, talked)
        case LetterKind.UPDATE if today or (not held and is_unanswered(records, contact)):
            return (
                f"You talked with {contact.name} today; today a thank-you is what fits."
                if today
                else f"{contact.name} has not answered yet, so there is nothing to report back on."
            )
        case LetterKind.UPDATE | LetterKind.LANDED if _is_stranger(records, contact):
            return f"You have neither written to {contact.name} nor talked with them yet."
    return ""


def is_unanswered(records: Records, contact: Contact) -> bool:
    """Whether I asked a stranger for a talk and have heard nothing from them at all."""
    known = contact.is_close or knows_me(contact) or has_helped(records, contact)
    touches = records.touches_of(contact.id)
    heard = any(touch.direction is Direction.IN for touch in touches)
    return not known and not heard and any(map(_is_request, touches))


def _nudge(records: Records, contact: Contact) -> str:
    touches = records.touches_of(contact.id)
    requests = [touch for touch in touches if _is_request(touch)]
    if not requests:
        return f"No request to {contact.name} was sent yet, so there is nothing to nudge for."
    answered = any(
        touch.direction is Direction.IN and touch.when > requests[-1].when for touch in touches
    )
    return f"{contact.name} has answered since you wrote." if answered else ""


def _is_request(touch: Touch) -> bool:
    """Whether I asked, in writing or by a call that was no conversation."""
    is_call = touch.kind is TouchKind.CALL and not touch.interview_id
    return touch.direction is Direction.OUT and (touch.kind in _REQUESTS or is_call)


def _scheduling(records: Records, contact: Contact, talked: str) -> str:
    interviews = records.interviews_of(contact.id)
    if interviews and interviews[-1].status in _TO_SETTLE:
        return ""
    if talked:
        return f"{talked}, and no further talk is planned."
    if not records.touches_of(contact.id):
        return f"You have not asked {contact.name} for a talk yet, so there is no time to settle."
    return ""


def _is_stranger(records: Records, contact: Contact) -> bool:
    known = contact.is_close or knows_me(contact) or has_helped(records, contact)
    return not known and not records.touches_of(contact.id)
