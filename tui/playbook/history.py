"""What happened with a contact, as the rules need to know it."""

from datetime import datetime, timedelta

from tui.model.followup import Decision, Direction, FollowUp, Touch, TouchKind
from tui.model.interview import Interview, InterviewStatus, Reflection
from tui.model.records import Records

ASKING_KINDS = frozenset({TouchKind.OUTREACH, TouchKind.NUDGE, TouchKind.CALL})
_PROMISE_KEY = "A6:"


def talk_end(interview: Interview) -> datetime:
    """Return when the talk ended, in UTC; without an end, the best guess there is."""
    length = timedelta(minutes=interview.minutes)
    if interview.ended:
        return interview.ended
    if begun := interview.started or interview.start:
        return begun + length
    return interview.created


def talks(records: Records, contact_id: str) -> list[Interview]:
    """Return the interviews with a contact that took place, in the order they ended."""
    held = (
        interview
        for interview in records.interviews_of(contact_id)
        if interview.status is InterviewStatus.TALKED
    )
    return sorted(held, key=talk_end)


def has_touch(records: Records, interview: Interview, kind: TouchKind, since: datetime) -> bool:
    """Say whether a touch of mine is tied to the interview, or to none but came after `since`."""
    return any(
        touch.kind is kind
        and touch.direction is Direction.OUT
        and (touch.interview_id == interview.id or (not touch.interview_id and touch.when >= since))
        for touch in records.touches_of(interview.contact_id)
    )


def is_thanked(records: Records, interview: Interview) -> bool:
    """Say whether the thank-you for a talk was sent, or decided not to be (A1)."""
    decision = records.followup(f"A1:{interview.id}")
    if decision and decision.decision in (Decision.DONE, Decision.DROPPED):
        return True
    return has_touch(records, interview, TouchKind.THANK_YOU, talk_end(interview))


def is_reflected(interview: Interview) -> bool:
    """Say whether any of the five prompts was answered (A4)."""
    return interview.reflection != Reflection()


def is_ask(touch: Touch) -> bool:
    """Say whether a touch is me writing to or calling somebody to ask."""
    return touch.direction is Direction.OUT and touch.kind in ASKING_KINDS


def open_promises(records: Records, contact_id: str) -> list[FollowUp]:
    """Return the promises and offers not kept yet, postponed ones too (A6)."""
    return [
        followup
        for followup in records.followups_of(contact_id)
        if followup.key.startswith(_PROMISE_KEY)
        and followup.decision in (Decision.OPEN, Decision.POSTPONED)
    ]
