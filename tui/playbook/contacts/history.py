"""What happened with a contact, as the rules need to know it."""

from datetime import datetime, timedelta

from tui.model.followup import Decision, Direction, FollowUp, Touch, TouchKind
from tui.model.interview import Interview, InterviewStatus, Reflection
from tui.model.people import Contact, Warmth
from tui.model.records import Records

ASKING_KINDS = frozenset({TouchKind.OUTREACH, TouchKind.NUDGE, TouchKind.CALL})
_TELLING = frozenset({TouchKind.UPDATE, TouchKind.THANK_YOU, TouchKind.LANDED})
_PROMISE_KEY = "A6:"
# A promise that begins with one of these is kept by writing to them.
_TELLING_VERBS = frozenset(
    [
        "answer",
        "bring",
        "call",
        "connect",
        "e-mail",
        "email",
        "forward",
        "give",
        "introduce",
        "invite",
        "lend",
        "let",
        "mail",
        "message",
        "phone",
        "reply",
        "send",
        "share",
        "show",
        "tell",
        "text",
        "thank",
        "write",
    ]
)


def interview_end(interview: Interview) -> datetime:
    """Return when an interview ended, in UTC; without an end, the best guess there is."""
    if interview.ended:
        return interview.ended
    if begun := interview.started or interview.start:
        return begun + timedelta(minutes=interview.minutes)
    return interview.created


def conversations(records: Records, contact_id: str) -> list[Interview]:
    """Return the interviews with a contact that took place, in the order they ended."""
    held = [
        interview
        for interview in records.interviews_of(contact_id)
        if interview.status is InterviewStatus.TALKED
    ]
    if len(held) > 1:
        held.sort(key=interview_end)
    return held


def has_touch(records: Records, interview: Interview, kind: TouchKind, since: datetime) -> bool:
    """Whether a touch of mine is tied to the interview, or to none but came after `since`."""
    return any(
        touch.kind is kind
        and touch.direction is Direction.OUT
        and (touch.interview_id == interview.id or (not touch.interview_id and touch.when >= since))
        for touch in records.touches_of(interview.contact_id)
    )


def questions_sent(records: Records, interview: Interview) -> Touch | None:
    """Return the letter with the questions of a talk in writing, None before it went out."""
    sent = [
        touch
        for touch in records.touches_of(interview.contact_id)
        if touch.kind is TouchKind.QUESTIONS and touch.interview_id == interview.id
    ]
    return sent[-1] if sent else None


def is_thanked(records: Records, interview: Interview) -> bool:
    """Whether the thank-you for a conversation was sent or dropped (A1).

    Once one has talked again, one letter, for the last talk, thanks for them all.
    """
    held = conversations(records, interview.contact_id)
    if held and held[-1].id != interview.id:
        return True
    decision = records.followup(f"A1:{interview.id}")
    if decision and decision.decision in (Decision.DONE, Decision.DROPPED):
        return True
    return has_touch(records, interview, TouchKind.THANK_YOU, interview_end(interview))


def is_reflected(interview: Interview) -> bool:
    """Whether any of the prompts was answered (A4)."""
    return interview.reflection != Reflection()


PROMPTS = len(Reflection.model_fields)
"""How many prompts a reflection has (A4)."""


def prompts_written(interview: Interview) -> int:
    """Return how many of the prompts of the reflection were answered (A4)."""
    written = [text for text in vars(interview.reflection).values() if text and text.strip()]
    return len(written)


def is_ask(touch: Touch) -> bool:
    """Whether a touch is me writing to somebody, or calling them, to ask."""
    return touch.direction is Direction.OUT and touch.kind in ASKING_KINDS


def open_promises(records: Records, contact_id: str) -> list[FollowUp]:
    """Return the promises and offers that are not kept yet, including postponed ones (A6)."""
    return [
        followup
        for followup in records.followups_of(contact_id)
        if followup.key.startswith(_PROMISE_KEY)
        and followup.decision in (Decision.OPEN, Decision.POSTPONED)
        and records.followup(followup.key) is followup
    ]


def is_told_by_keeping(promise: FollowUp) -> bool:
    """Whether keeping a promise of mine means writing to them: "send her the chart" does (A6)."""
    return promise.what.partition(" ")[0].lower() in _TELLING_VERBS


def touch_of_promise(promise: FollowUp) -> TouchKind | None:
    """Return the touch that keeping a promise, or asking about an offer, leaves (A6)."""
    if promise.theirs:
        return TouchKind.OTHER
    return TouchKind.UPDATE if is_told_by_keeping(promise) else None


def kept_promises(records: Records, contact_id: str) -> list[FollowUp]:
    """Return the promises to a contact that I kept (A6)."""
    return [
        followup
        for followup in records.followups_of(contact_id)
        if followup.key.startswith(_PROMISE_KEY)
        and followup.decision is Decision.DONE
        and not followup.theirs
    ]


def told_by(records: Records, contact: Contact) -> list[Touch]:
    """Return my letters to a contact that tell how things went, oldest first (N1 to N3).

    A message that merely kept a promise ("send her the chart") is not one of them.
    """
    kept = {promise.touch_id for promise in kept_promises(records, contact.id)}
    return [
        touch
        for touch in records.touches_of(contact.id)
        if touch.direction is Direction.OUT and touch.kind in _TELLING and touch.id not in kept
    ]


def has_helped(records: Records, contact: Contact) -> bool:
    """Whether a contact helped: talked, introduced somebody, or offered something (N3).

    An introduction is a help once anything came of it: whoever was neither written to nor led
    to anybody who was, is only a name that stands in the book.
    """
    return (
        contact.mentor
        or bool(conversations(records, contact.id))
        or any(followup.theirs for followup in records.followups_of(contact.id))
        or any(
            records.touches_of(each)
            for referred in records.introduced_by(contact.id)
            for each in (contact.id, referred.id)
        )
    )


def decided_against(records: Records, contact: Contact) -> datetime | None:
    """Return when it was decided that this is not for me (S4), None if it stands no longer.

    Asking them again, or an appointment made since, takes it back.
    """
    when = contact.decided_against
    if when is None:
        return None
    asked = any(
        touch.kind is TouchKind.OUTREACH and touch.direction is Direction.OUT and touch.when > when
        for touch in records.touches_of(contact.id)
    )
    agreed = any(
        interview.status is not InterviewStatus.PLANNED
        and (interview.started or interview.scheduled or interview.created) > when
        for interview in records.interviews_of(contact.id)
    )
    return None if asked or agreed else when


def warmth_of(records: Records, contact: Contact) -> Warmth:
    """Return whether a contact is warm or cold (F3): who was talked to is warm from then on.

    The person's own word comes first.
    """
    if contact.warmth_override is None and conversations(records, contact.id):
        return Warmth.WARM
    return contact.warmth


def said_about_staying_in_touch(records: Records, contact: Contact) -> bool | None:
    """Return what a contact last answered to staying in touch (N2), None if it is not known."""
    for interview in reversed(conversations(records, contact.id)):
        if interview.stay_in_touch is not None:
            return interview.stay_in_touch
    return None


def wants_no_letters(records: Records, contact: Contact) -> bool:
    """Whether somebody said no to staying in touch (N2): nothing is proposed to write to them.

    What one owes them one still does; a mentor is asked no such thing.
    """
    return not contact.mentor and said_about_staying_in_touch(records, contact) is False


def interest_shown(records: Records, contact: Contact) -> str:
    """Return by what a contact I talked to shows that they want to hear more, in words (N2).

    Empty where nothing does, or where they said no to staying in touch.
    """
    held = conversations(records, contact.id)
    if contact.mentor:
        return "they are a mentor"
    if not held or wants_no_letters(records, contact):
        return ""
    if any(interview.stay_in_touch for interview in held):
        return "they agreed to stay in touch"
    if any(interview.linkedin_agreed for interview in held):
        return "they agreed to connect"
    if any(followup.theirs for followup in records.followups_of(contact.id)):
        return "they offered you something"
    wrote = any(
        touch.direction is Direction.IN and touch.when > interview_end(held[0])
        for touch in records.touches_of(contact.id)
    )
    return "they wrote to you after the talk" if wrote else ""


def interview_begin(interview: Interview) -> datetime:
    """Return when an interview began or is to begin, in UTC; with no date, when it was planned."""
    return interview.started or interview.start or interview.created
