"""What happened between two people, and what the person decided to do next."""

from collections.abc import Iterable, Sequence
from datetime import date
from enum import StrEnum
from typing import ClassVar
from uuid import UUID, uuid5

from tui.model.base import Moment, Record
from tui.model.people import Channel
from tui.model.text.lines import Line, Text


class TouchKind(StrEnum):
    """What kind of message or meeting a touch was."""

    OUTREACH = "outreach"
    REPLY = "reply"
    NUDGE = "nudge"
    CONFIRMATION = "confirmation"
    QUESTIONS = "questions"
    CALL = "call"
    THANK_YOU = "thank-you"
    LINKEDIN = "linkedin"
    RESUME = "resume"
    UPDATE = "update"
    LANDED = "landed"
    RETURNED = "returned"
    OTHER = "other"

    @property
    def words(self) -> str:
        """What it is called: "first message", "LinkedIn invitation"."""
        return _TOUCH_WORDS.get(self, self.value)


_TOUCH_WORDS = {
    TouchKind.OUTREACH: "first message",
    TouchKind.LINKEDIN: "LinkedIn invitation",
    TouchKind.RESUME: "résumé",
    TouchKind.LANDED: "good news",
    TouchKind.OTHER: "message",
    TouchKind.RETURNED: "message that came back",
}


class Direction(StrEnum):
    """Who wrote or called."""

    OUT = "out"
    IN = "in"


class Answer(StrEnum):
    """What they answered to a request: yes, later, or no."""

    YES = "yes"
    LATER = "later"
    NO = "no"


class Touch(Record):
    """A message or a meeting; a contact's timeline is made of these.

    `answer` is what a reply answers; one that says nothing of it reads as yes. `ask_again` is
    the day on which to come back, where they said later. `mail_id` is a digest of the
    Message-ID, where the message was found in the mail.
    """

    table: ClassVar[str] = "touches"

    contact_id: str
    when: Moment
    kind: TouchKind
    direction: Direction = Direction.OUT
    channel: Channel | None = None
    interview_id: str = ""
    text: Text = ""
    answer: Answer | None = None
    ask_again: date | None = None
    mail_id: str = ""


def that_arrived(touches: Iterable[Touch]) -> list[Touch]:
    """Return the touches without the letters that came back, which reached nobody."""
    return [touch for touch in touches if touch.kind is not TouchKind.RETURNED]


def mail_touch_id(contact_id: str, mail_id: str) -> str:
    """Return the id of the touch that a message in the mail leaves.

    It is the same on every computer, so that two copies of a book agree on it.
    """
    return str(uuid5(UUID(contact_id), mail_id))


def answer_in_words(touches: Sequence[Touch]) -> str:
    """Return what was answered last, of touches in order: "no", "later, 2027-01-05", or empty."""
    for touch in reversed(touches):
        if touch.answer is not None:
            day = f", {touch.ask_again.isoformat()}" if touch.ask_again else ""
            return f"{touch.answer.value}{day}"
    return ""


class Decision(StrEnum):
    """What the person decided about a follow-up; `open` for a promise not yet kept."""

    OPEN = "open"
    DONE = "done"
    POSTPONED = "postponed"
    DROPPED = "dropped"


class FollowUp(Record):
    """A decision about one follow-up, or a promise, which no other record implies.

    `key` names the rule and its subject: `A1:<interview id>`. A promise (A6) made in a
    call has its own `what` and `due`; so does news of a contact (N1, `news_key`), whose
    `due` is the day it was heard. `postponed_to` is the day it comes back. If it is done
    or dropped, `summary` says what it was, `touch_id` is the touch that doing it left, and
    `checks` are the items it ticked on the checklist of the interview.
    """

    table: ClassVar[str] = "followups"

    key: str
    contact_id: str
    decision: Decision = Decision.OPEN
    decided: Moment | None = None
    postponed_to: date | None = None
    what: Line = ""
    theirs: bool = False
    due: date | None = None
    interview_id: str = ""
    summary: Line = ""
    touch_id: str = ""
    checks: tuple[str, ...] = ()


def news_key(contact_id: str, news: str = "") -> str:
    """Return the key for news of a contact (N1); without `news`, what all such keys begin with."""
    return f"N1:{contact_id}:{news}"
