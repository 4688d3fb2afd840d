"""An informational interview: its appointment, agenda, notes and reflection."""

from enum import StrEnum
from typing import ClassVar

from pydantic import Field

from tui.model.base import Moment, Part, Record, new_id
from tui.model.people import Channel
from tui.model.text.lines import Line, Text

SHORTEST, LONGEST = 5, 480
"""How many minutes an interview may take."""
RANKED, CONFIRMED, AIM = "questions", "confirm", "aim"
"""The items of the checklist that ranking the questions, confirming and a goal tick."""


class Format(StrEnum):
    """How the two meet (F4)."""

    PHONE = "phone"
    VIDEO = "video"
    IN_PERSON = "in person"
    IN_WRITING = "in writing"

    @property
    def channel(self) -> Channel:
        """Over what it goes on the timeline."""
        return Channel.EMAIL if self is Format.IN_WRITING else Channel(self.value)


class InterviewStatus(StrEnum):
    """How far an interview has got; `no show` and `canceled` end it without a conversation."""

    PLANNED = "planned"
    SCHEDULED = "scheduled"
    LIVE = "live"
    TALKED = "talked"
    NO_SHOW = "no show"
    CANCELED = "canceled"


OPEN_STATUSES = (InterviewStatus.LIVE, InterviewStatus.SCHEDULED, InterviewStatus.PLANNED)
"""An interview in one of these is under way or still to come; the nearest first."""


class QuestionState(StrEnum):
    """What became of a question on the agenda."""

    OPEN = "open"
    ANSWERED = "answered"
    PASSED = "passed"


class Agreement(StrEnum):
    """How an answer compares with what others said to the same question (O3)."""

    UNSAID = ""
    AGREES = "agrees"
    DIFFERS = "differs"


class AgendaItem(Part):
    """One question on an agenda; `question_id` is its id in the bank, empty for the person's own.

    `minutes` are planned for it, `spent` are the seconds it has taken so far. `agreement`
    is the person's own verdict on how the answer compares with the others'.
    """

    id: str = Field(default_factory=new_id)
    text: Line
    question_id: str = ""
    theme: Line = ""
    must_ask: bool = False
    closing: bool = False
    minutes: int = 2
    spent: int = 0
    state: QuestionState = QuestionState.OPEN
    agreement: Agreement = Agreement.UNSAID


class OwnCheck(Part):
    """One of the person's own items on the checklist of one interview."""

    id: str = Field(default_factory=new_id)
    text: Line


class Drawn(StrEnum):
    """Whether a conversation left the person more drawn to that work, less, or the same."""

    MORE = "more"
    LESS = "less"
    SAME = "the same"

    @property
    def sign(self) -> str:
        """The sign that stands for it, which is also its key."""
        return {Drawn.MORE: "+", Drawn.LESS: "-", Drawn.SAME: "="}[self]


class Reflection(Part):
    """What the person thinks of it afterwards, by the prompts of A4."""

    job: Text = ""
    field: Text = ""
    organization: Text = ""
    skills: Text = ""
    talk: Text = ""
    next_steps: Text = ""


class LaterReflection(Part):
    """What the person thinks on rereading it (A5), `days` after the conversation."""

    days: int
    written: Moment
    reflection: Reflection = Reflection()


class Research(Part):
    """What was found out beforehand (P1)."""

    person: Text = ""
    organization: Text = ""
    field: Text = ""


class Invitation(Part):
    """What somebody else's calendar calls an appointment, and the version that was taken in.

    `start` is when that version says it is: the talk may have been moved here since.
    """

    uid: str
    sequence: int = 0
    stamp: Moment | None = None
    start: Moment | None = None


class Interview(Record):
    """One informational interview with one contact, from the plan to the reflection.

    `goal` is the one thing the person wants to know by its end (F9), `minutes` the length
    agreed, `scheduled` when the start was last fixed.
    `started` and `ended` are set by the call itself; `only_day` says that of these nobody knows
    the hour. `checklist` holds the ids of the
    ticked items, `own_checks` the items that the person added. `reflection` is what they
        thought at first; what they think when they come back to it (A5) is in
    `later_reflections`, how drawn to the work they were then in `drawn`. `current_item` is
    the id of the agenda item under discussion, since `turned`. `details_confirmed` says that
    their title and addresses were confirmed (D7). `learned` is the person's own sentence for
    the thank-you, `letter_note` the id of the line they chose for it, and `letter_phrasing`
    the wording they left it at. `invitation` is that of somebody else's calendar, where the
    appointment came from one. `struck` are the ids of lines of a transcript that were struck.
    `form_open` says that a time was agreed on, and not yet whether one talks by phone, by
    video or in person.
    """

    table: ClassVar[str] = "interviews"

    contact_id: str
    created: Moment
    status: InterviewStatus = InterviewStatus.PLANNED
    format: Format = Format.PHONE
    start: Moment | None = None
    scheduled: Moment | None = None
    minutes: int = Field(default=25, ge=SHORTEST, le=LONGEST)
    place: Line = ""
    form_open: bool = False
    invitation: Invitation | None = None
    agenda: tuple[AgendaItem, ...] = ()
    checklist: tuple[str, ...] = ()
    own_checks: tuple[OwnCheck, ...] = ()
    research: Research = Research()
    goal: Line = ""
    started: Moment | None = None
    ended: Moment | None = None
    only_day: bool = False
    current_item: str = ""
    turned: Moment | None = None
    short: bool = False
    details_confirmed: bool = False
    learned: Line = ""
    letter_note: str = ""
    letter_phrasing: int = 0
    linkedin_agreed: bool | None = None
    resume_asked_for: bool | None = None
    stay_in_touch: bool | None = None
    reflection: Reflection = Reflection()
    reflected: Moment | None = None
    later_reflections: tuple[LaterReflection, ...] = ()
    drawn: Drawn | None = None
    struck: tuple[str, ...] = ()

    @property
    def in_writing(self) -> bool:
        """Whether questions and answers go by e-mail: without a date, a clock or a no-show."""
        return self.format is Format.IN_WRITING

    @property
    def length(self) -> str:
        """How long it took, else is to take, in words: "25 min", or that it is in writing."""
        if self.in_writing:
            return self.format.value
        if self.started and self.ended:
            took = round((self.ended - self.started).total_seconds() / 60)
            return f"{took} min" if took > 0 else "under a minute"
        return f"{self.minutes} min"


class Question(Record):
    """One of the person's own questions, or what they think of one in the built-in bank.

    `bank_id` is the bank's id of the question that `favorite` is about; the person's own
        questions have none.
    """

    table: ClassVar[str] = "questions"

    text: Line
    theme: Line = ""
    favorite: bool = False
    minutes: int = 2
    bank_id: str = ""


class Grouping(Record):
    """A decision about which wordings ask the same thing (O3).

    `wording` is one question with `others`, or a different one from each of them. A later
    decision overrules an earlier one.
    """

    table: ClassVar[str] = "groupings"

    wording: Line
    others: tuple[Line, ...]
    together: bool
    decided: Moment
