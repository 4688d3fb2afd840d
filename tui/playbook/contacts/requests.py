"""A request for an interview, and what came of it so far."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from tui.model.followup import Answer, Decision, Direction, Touch, TouchKind, that_arrived
from tui.model.interview import Interview, InterviewStatus
from tui.model.people import Contact
from tui.model.records import Records
from tui.playbook.contacts.history import interview_end, is_ask

_FELL_THROUGH = {
    InterviewStatus.NO_SHOW: "they did not come",
    InterviewStatus.CANCELED: "the talk was canceled",
}
_AHEAD = (InterviewStatus.SCHEDULED, InterviewStatus.LIVE)
_A_DAY = timedelta(days=1)
"""What was written the day before already counts as coming back, whatever the time zone."""


@dataclass(frozen=True, slots=True)
class Request:
    """A request without a reply, and the nudges that followed it, oldest first (R9)."""

    asked: Touch
    nudges: tuple[Touch, ...]

    @property
    def last(self) -> Touch:
        """The latest message that waits for an answer."""
        return self.nudges[-1] if self.nudges else self.asked


@dataclass(frozen=True, slots=True)
class UnsettledAppointment:
    """They are or were willing, but there is no appointment (R6).

    `since` is when the last message about it came, `id` the id of that; `unanswered` counts
    my own messages since theirs; `words` say what happened. `not_before` is the day on which
    to come back where they said later.
    """

    id: str
    since: datetime
    unanswered: int
    words: str
    interview_id: str
    not_before: date | None = None


def open_request(records: Records, contact: Contact) -> Request | None:
    """Return the last request to a contact if nothing has come of it yet (R9)."""
    touches = records.touches_of(contact.id)
    asked = _last_request(touches)
    if asked is None or _was_answered(records, contact, touches, asked.when):
        return None
    nudges = (
        touch for touch in touches if touch.kind is TouchKind.NUDGE and touch.when > asked.when
    )
    return Request(asked, tuple(nudges))


def last_answer(records: Records, contact: Contact) -> Touch | None:
    """Return the reply that says where a request stands; None where it does so no longer.

    That is the last one to the last request, unless an appointment was made since.
    """
    touches = records.touches_of(contact.id)
    asked = _last_request(touches)
    replies = [
        touch
        for touch in touches
        if touch.kind is TouchKind.REPLY
        and touch.direction is Direction.IN
        and (asked is None or touch.when >= asked.when)
    ]
    if not replies or _was_agreed_on(records, contact, replies[-1].when):
        return None
    return replies[-1]


def refusal(records: Records, contact: Contact) -> Touch | None:
    """Return the reply that says no to the last request, if that is where it stands (R10)."""
    reply = last_answer(records, contact)
    return reply if reply is not None and reply.answer is Answer.NO else None


def awaits_answer(records: Records, contact: Contact) -> bool:
    """Whether a reply now would answer something: a request, times proposed, an appointment.

    After a talk they just write, unless they were asked again.
    """
    if open_request(records, contact) or appointment_to_settle(records, contact):
        return True
    interviews = records.interviews_of(contact.id)
    statuses = {interview.status for interview in interviews}
    return (
        not statuses.isdisjoint(_AHEAD)
        or refusal(records, contact) is not None
        or InterviewStatus.TALKED not in statuses
    )


def appointment_to_settle(records: Records, contact: Contact) -> UnsettledAppointment | None:
    """Return why an appointment is the next thing to agree on, None if it is not (R6).

    Either they replied to the last request, or the last appointment fell through; not after
    a no. Where they said later, it is settled on the day they named, and until then nothing
    that was written counts.
    """
    interviews = records.interviews_of(contact.id)
    touches = that_arrived(records.touches_of(contact.id))
    unsettled = _fell_through(interviews, touches) or _reply(interviews, touches)
    if unsettled is None or any(interview.status in _AHEAD for interview in interviews):
        return None
    reply = last_answer(records, contact)
    if open_request(records, contact) or (reply and reply.answer is Answer.NO):
        return None
    later = _later(records, contact, reply)
    since, unanswered, name = unsettled.since, 0, unsettled.id
    for touch in touches:
        if later is not None and _is_before_its_day(touch, later):
            continue
        if touch.when > unsettled.since or touch is reply:
            since, name = touch.when, touch.id
            unanswered = unanswered + 1 if touch.direction is Direction.OUT else 0
    day = later.ask_again if later is not None and name == later.id else None
    return UnsettledAppointment(
        name, since, unanswered, unsettled.words, unsettled.interview_id, day
    )


def _was_agreed_on(records: Records, contact: Contact, since: datetime) -> bool:
    """Whether an appointment was made, or a call begun, after a reply."""
    for interview in records.interviews_of(contact.id):
        begun = interview.started or interview.scheduled or interview.created
        if interview.status in (*_AHEAD, InterviewStatus.TALKED) and begun >= since:
            return True
        if interview.status in _FELL_THROUGH and begun > since:
            return True
    return False


def _later(records: Records, contact: Contact, reply: Touch | None) -> Touch | None:
    """Return the reply that said later, unless one has come back to it already."""
    if reply is None or reply.answer is not Answer.LATER or reply.ask_again is None:
        return None
    done = records.followup(later_key(contact.id, reply))
    return None if done and done.decision is Decision.DONE else reply


def later_key(contact_id: str, reply: Touch) -> str:
    """Return the key of coming back to somebody who said later (R10)."""
    return f"R10:{contact_id}:{reply.id}"


def _is_before_its_day(touch: Touch, later: Touch) -> bool:
    return (
        touch.direction is Direction.OUT
        and touch.when >= later.when
        and later.ask_again is not None
        and touch.when.date() < later.ask_again - _A_DAY
    )


def _last_request(touches: list[Touch]) -> Touch | None:
    for touch in reversed(touches):
        if touch.kind is TouchKind.OUTREACH and is_ask(touch):
            return touch
    return None


def _was_answered(
    records: Records, contact: Contact, touches: list[Touch], asked: datetime
) -> bool:
    if any(touch.direction is Direction.IN and touch.when >= asked for touch in touches):
        return True
    return any(
        interview.status is not InterviewStatus.PLANNED
        and max(interview.created, interview.start or interview.created, interview_end(interview))
        >= asked
        for interview in records.interviews_of(contact.id)
    )


def _reply(interviews: list[Interview], touches: list[Touch]) -> UnsettledAppointment | None:
    asked = _last_request(touches)
    talked = [
        interview_end(interview)
        for interview in interviews
        if interview.status is InterviewStatus.TALKED
    ]
    if talked and (asked is None or max(talked) >= asked.when):
        return None
    for touch in touches:
        if touch.direction is Direction.OUT or (asked and touch.when < asked.when):
            continue
        if asked or touch.kind is TouchKind.REPLY:
            return UnsettledAppointment(touch.id, touch.when, 0, "they replied", "")
    return None


def _fell_through(interviews: list[Interview], touches: list[Touch]) -> UnsettledAppointment | None:
    held = [
        interview for interview in interviews if interview.status is not InterviewStatus.PLANNED
    ]
    if not held or held[-1].status not in _FELL_THROUGH:
        return None
    last = held[-1]
    begun = last.start or last.created
    tied = (
        touch.when for touch in touches if touch.interview_id == last.id and touch.when >= begun
    )
    when = last.ended or min(tied, default=begun)
    return UnsettledAppointment(last.id, when, 0, _FELL_THROUGH[last.status], last.id)
