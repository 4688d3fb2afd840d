"""Whether a letter would still say what is so, by what happened with a contact."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType

from tui.model.followup import Answer, Direction, Touch, TouchKind, that_arrived
from tui.model.interview import OPEN_STATUSES, Interview, InterviewStatus
from tui.model.people import Contact
from tui.model.records import Records
from tui.playbook.contacts.history import (
    conversations,
    decided_against,
    has_helped,
    interview_end,
)
from tui.playbook.contacts.requests import last_answer, refusal
from tui.playbook.letters.news.landed import joins
from tui.playbook.letters.parts import LetterKind, month_day
from tui.playbook.letters.who.introduction import knows_me
from tui.playbook.time.dates import in_words

_TO_SETTLE = (*OPEN_STATUSES, InterviewStatus.NO_SHOW, InterviewStatus.CANCELED)
_REQUESTS = (TouchKind.OUTREACH, TouchKind.NUDGE)


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a letter would not be true, in a sentence, and the kind that fits; None if none does."""

    sentence: str
    fits: LetterKind | None = None


def refused(records: Records, contact: Contact, kind: LetterKind, now: datetime) -> Refusal | None:
    """Return why a letter of this kind would not be true, and what fits; None if it would be.

    A first request after the talk, a nudge after nothing, thanks for a no that was a yes: the
    records say that it is so. `now` (aware) decides what "today" is.
    """
    held = conversations(records, contact.id)
    if held and (late := _TOO_LATE.get(kind)) and not _still_stands(records, contact, kind):
        today = _is_today(interview_end(held[-1]), now)
        fits = LetterKind.THANK_YOU if today else LetterKind.UPDATE
        return Refusal(f"You have talked with {contact.name} already{late}.", fits)
    if kind is LetterKind.UPDATE and held and _is_today(interview_end(held[-1]), now):
        words = f"You talked with {contact.name} today; today a thank-you is what fits."
        return Refusal(words, LetterKind.THANK_YOU)
    reason = _REASONS.get(kind)
    return reason(records, contact) if reason else None


def too_late_to_confirm(interview: Interview, contact: Contact, now: datetime) -> str:
    """Return why there is nothing to confirm at `now` (aware), empty before the time of a talk."""
    if interview.start is None or interview.start > now:
        return ""
    start = interview.start.astimezone(now.tzinfo)
    return (
        f"The time of your talk with {contact.name} was {in_words(start.date())} at {start:%H:%M}, "
        "so it is too late to confirm: if you talked, a thank-you fits, else another date."
    )


def _still_stands(records: Records, contact: Contact, kind: LetterKind) -> bool:
    """Whether a talk changed nothing: another time is to be settled, or they said no since."""
    if kind is LetterKind.DECLINED:
        return refusal(records, contact) is not None
    interviews = records.interviews_of(contact.id)
    return kind is LetterKind.SCHEDULE and interviews[-1].status in _TO_SETTLE


def _is_today(moment: datetime, now: datetime) -> bool:
    return moment.astimezone(now.tzinfo).date() == now.date()


def _is_from_them(touch: Touch) -> bool:
    return touch.direction is Direction.IN


def _has_answered(records: Records, contact: Contact) -> bool:
    return any(map(_is_from_them, records.touches_of(contact.id)))


def _was_asked(records: Records, contact: Contact) -> bool:
    return any(_is_request(touch) for touch in records.touches_of(contact.id))


def _answered_already(records: Records, contact: Contact) -> Refusal | None:
    """A first request to somebody who has answered one: what the answer was decides."""
    answer = last_answer(records, contact)
    if answer is None or answer.answer is Answer.NO or not _was_asked(records, contact):
        return None
    return Refusal(
        f"{contact.name} has answered your request, so it is too late for a first message.",
        LetterKind.SCHEDULE,
    )


def _declined(records: Records, contact: Contact) -> Refusal | None:
    name = contact.name
    if refusal(records, contact) is not None:
        return None
    answer = last_answer(records, contact)
    if answer is not None and answer.answer is Answer.LATER:
        day = answer.ask_again
        until = f" on {month_day(day)}" if day else " later"
        return Refusal(
            f"{name} did not say no but asked you to come back{until}.", LetterKind.SCHEDULE
        )
    is_agreed = _appointment(records, contact)
    if (
        is_agreed
        or (answer is not None and _was_asked(records, contact))
        or (_has_answered(records, contact) and not _was_asked(records, contact))
    ):
        return Refusal(
            f"{name} did not say no; if they do, askaround replied {name} no keeps it.",
            LetterKind.CONFIRMATION if is_agreed else LetterKind.SCHEDULE,
        )
    if _was_asked(records, contact):
        return Refusal(
            f"{name} has not answered yet; if they say no, askaround replied {name} no keeps it.",
            LetterKind.NUDGE,
        )
    return Refusal(
        f"You have not asked {name} yet, so there is no answer to thank for.", LetterKind.OUTREACH
    )


def _not_for_me(records: Records, contact: Contact) -> Refusal | None:
    name = contact.name
    held = conversations(records, contact.id)
    if joins(records, contact):
        return Refusal(
            f"Your new position is where {name} works, so it is for you after all.",
            LetterKind.LANDED,
        )
    if not held and refusal(records, contact) is not None:
        return Refusal(f"{name} said no, so there is nothing to take back.", LetterKind.DECLINED)
    reached = _was_asked(records, contact) or _has_answered(records, contact)
    if not (held or reached or _appointment(records, contact)):
        return Refusal(f"Nothing was sent to {name}, so there is nothing to take back.")
    if records.profile.position and decided_against(records, contact) is None and held:
        return Refusal(
            f"You have a new position, and that is the news for {name}; askaround against {name} "
            "keeps that this work is not for you.",
            LetterKind.LANDED,
        )
    return None


def _appointment(records: Records, contact: Contact) -> bool:
    return any(
        interview.status is InterviewStatus.SCHEDULED and interview.start is not None
        for interview in records.interviews_of(contact.id)
    )


def _unknown(records: Records, contact: Contact) -> Refusal | None:
    """News to somebody who has neither talked nor written with me, and does not know me."""
    name = contact.name
    if contact.is_close or knows_me(contact) or has_helped(records, contact):
        return None
    if _has_answered(records, contact):
        return None
    if not that_arrived(records.touches_of(contact.id)):
        return Refusal(
            f"You have neither written to {name} nor talked with them yet.", LetterKind.OUTREACH
        )
    return Refusal(f"{name} has not answered you yet, so news comes too early.", LetterKind.NUDGE)


def _nudge(records: Records, contact: Contact) -> Refusal | None:
    touches = records.touches_of(contact.id)
    requests = [touch for touch in touches if _is_request(touch)]
    if not requests:
        fits = LetterKind.SCHEDULE if _has_answered(records, contact) else LetterKind.OUTREACH
        return Refusal(
            f"No request to {contact.name} was sent yet, so there is nothing to nudge for.", fits
        )
    if not any(_is_from_them(touch) and touch.when > requests[-1].when for touch in touches):
        return None
    is_no = refusal(records, contact) is not None
    fits = LetterKind.DECLINED if is_no else LetterKind.SCHEDULE
    return Refusal(f"{contact.name} has answered since you wrote.", fits)


def _is_request(touch: Touch) -> bool:
    """Whether I asked, in writing or by a call that was no conversation."""
    is_call = touch.kind is TouchKind.CALL and not touch.interview_id
    return touch.direction is Direction.OUT and (touch.kind in _REQUESTS or is_call)


def _scheduling(records: Records, contact: Contact) -> Refusal | None:
    interviews = records.interviews_of(contact.id)
    name = contact.name
    if interviews and interviews[-1].status in _TO_SETTLE:
        return None
    if refusal(records, contact) is not None:
        return Refusal(f"{name} said no, so there is no time to settle.", LetterKind.DECLINED)
    if _has_answered(records, contact):
        return None
    if _was_asked(records, contact):
        return Refusal(
            f"{name} has not answered yet, so there is no time to settle.", LetterKind.NUDGE
        )
    return Refusal(
        f"You have not asked {name} for a talk yet, so there is no time to settle.",
        LetterKind.OUTREACH,
    )


_TOO_LATE: Mapping[LetterKind, str] = MappingProxyType(
    {
        LetterKind.OUTREACH: ", so it is too late for a first message",
        LetterKind.NUDGE: ", so there is nothing to nudge for",
        LetterKind.SCHEDULE: ", and no further talk is planned",
        LetterKind.DECLINED: " and they have not said no",
    }
)
_REASONS: Mapping[LetterKind, Callable[[Records, Contact], Refusal | None]] = MappingProxyType(
    {
        LetterKind.OUTREACH: _answered_already,
        LetterKind.NUDGE: _nudge,
        LetterKind.SCHEDULE: _scheduling,
        LetterKind.UPDATE: _unknown,
        LetterKind.LANDED: _unknown,
        LetterKind.DECLINED: _declined,
        LetterKind.NOT_FOR_ME: _not_for_me,
    }
)
