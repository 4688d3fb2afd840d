"""A request for an interview, and what came of it so far."""

from dataclasses import dataclass
from datetime import datetime

from tui.model.followup import Direction, Touch, TouchKind
from tui.model.interview import Interview, InterviewStatus
from tui.model.people import Contact
from tui.model.records import Records
from tui.playbook.contacts.history import interview_end, is_ask

_FELL_THROUGH = {
    InterviewStatus.NO_SHOW: "they did not come",
    InterviewStatus.CANCELED: "the conversation was canceled",
}
_AHEAD = (InterviewStatus.SCHEDULED, InterviewStatus.LIVE)


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
        my own messages since theirs; `words` say what happened.
    """

    id: str
    since: datetime
    unanswered: int
    words: str
    interview_id: str


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


def appointment_to_settle(records: Records, contact: Contact) -> UnsettledAppointment | None:
    """Return why an appointment is the next thing to agree on, None if it is not (R6).

    Either they replied to the last request, or the last appointment fell through.
    """
    interviews = records.interviews_of(contact.id)
    touches = records.touches_of(contact.id)
    if open_request(records, contact):
        return None
    unsettled = _fell_through(interviews, touches) or _reply(interviews, touches)
    if unsettled is None or any(interview.status in _AHEAD for interview in interviews):
        return None
    since, unanswered, name = unsettled.since, 0, unsettled.id
    for touch in touches:
        if touch.when > unsettled.since:
            since, name = touch.when, touch.id
            unanswered = unanswered + 1 if touch.direction is Direction.OUT else 0
    return UnsettledAppointment(name, since, unanswered, unsettled.words, unsettled.interview_id)


def _last_request(touches: list[Touch]) -> Touch | None:
    asked = [touch for touch in touches if is_ask(touch) and touch.kind is TouchKind.OUTREACH]
    return asked[-1] if asked else None


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
    if any(asked is None or end >= asked.when for end in talked):
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
