"""An informational interview: its appointment, agenda, notes and what was made of it."""

from enum import StrEnum
from typing import ClassVar

from pydantic import Field

from tui.model.base import Moment, Part, Record, new_id
from tui.model.text import Line, Text, clean_line


class Format(StrEnum):
    """How the two meet (F4)."""

    PHONE = "phone"
    VIDEO = "video"
    IN_PERSON = "in person"


class InterviewStatus(StrEnum):
    """How far an interview has come; `no show` and `canceled` end it without a talk."""

    PLANNED = "planned"
    SCHEDULED = "scheduled"
    LIVE = "live"
    TALKED = "talked"
    NO_SHOW = "no show"
    CANCELED = "canceled"


OPEN_STATUSES = (InterviewStatus.LIVE, InterviewStatus.SCHEDULED, InterviewStatus.PLANNED)
"""An interview in one of these is still to come or under way; the nearest first."""


class QuestionState(StrEnum):
    """What became of a question on the agenda."""

    OPEN = "open"
    ANSWERED = "answered"
    PASSED = "passed"


class Mark(StrEnum):
    """What a line of notes is; its value is the first character that says so."""

    PLAIN = ""
    INSIGHT = "!"
    QUOTE = '"'
    PROMISE = ">"
    OFFER = "<"
    PERSON = "@"
    ASK_LATER = "?"
    PERSONAL = "~"

    @property
    def words(self) -> str:
        """The mark in words, as screens show it."""
        return _MARK_WORDS[self]


_MARK_WORDS = {
    Mark.PLAIN: "note",
    Mark.INSIGHT: "insight",
    Mark.QUOTE: "their words",
    Mark.PROMISE: "I promised",
    Mark.OFFER: "they offered",
    Mark.PERSON: "a person",
    Mark.ASK_LATER: "ask later",
    Mark.PERSONAL: "personal",
}


class Agreement(StrEnum):
    """How an answer stands to what others said to the same question (O3)."""

    UNSAID = ""
    AGREES = "agrees"
    DIFFERS = "differs"


class AgendaItem(Part):
    """One question on an agenda; `question_id` is its id in the bank, empty for an own one.

    `minutes` are planned for it, `spent` are the seconds it has taken so far. `agreement`
    is the person's own word on the answer beside the others'.
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
    """An item of the person's own on the checklist of one interview."""

    id: str = Field(default_factory=new_id)
    text: Line


class Reflection(Part):
    """What the person thinks about it afterwards, by the five prompts of A4."""

    job: Text = ""
    field: Text = ""
    organization: Text = ""
    skills: Text = ""
    next_steps: Text = ""


class LaterReflection(Part):
    """What the person thinks of it at a later reading (A5), so many days after the talk."""

    days: int
    written: Moment
    reflection: Reflection = Reflection()


class Research(Part):
    """What was found out beforehand (P1)."""

    person: Text = ""
    organization: Text = ""
    field: Text = ""


class Interview(Record):
    """One conversation with one contact.

    `minutes` is the length agreed, `scheduled` when the start was fixed the last time.
    `started` and `ended` are set by the call itself. `checklist` holds the ids of the
    ticked items, `own_checks` the items that the person added to it. `reflection` is what
    they thought at first; what they think when they come back to it (A5) is in
    `later_reflections`. `current_item` is the id of the agenda item under discussion,
    since `turned`. `details_confirmed` says that their title and addresses were confirmed
    (D7). `learned` is the person's own sentence for the thank-you, `letter_note` the id of
    the line they chose for it, and `letter_phrasing` the wording they left it at.
    """

    table: ClassVar[str] = "interviews"

    contact_id: str
    created: Moment
    status: InterviewStatus = InterviewStatus.PLANNED
    format: Format = Format.PHONE
    start: Moment | None = None
    scheduled: Moment | None = None
    minutes: int = Field(default=25, ge=5, le=480)
    place: Line = ""
    agenda: tuple[AgendaItem, ...] = ()
    checklist: tuple[str, ...] = ()
    own_checks: tuple[OwnCheck, ...] = ()
    research: Research = Research()
    started: Moment | None = None
    ended: Moment | None = None
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


class Note(Record):
    """One line taken during a call.

    `seconds` counts from the start of the call to the moment the line was begun.
    `item_id` is the agenda item it answers. `contact_id` is the contact a person line
    led to, `followup_id` the promise or offer it made.
    """

    table: ClassVar[str] = "notes"

    interview_id: str
    seconds: int = 0
    mark: Mark = Mark.PLAIN
    text: Line
    item_id: str = ""
    contact_id: str = ""
    followup_id: str = ""


class Question(Record):
    """A question of the person's own, or what they think of one in the built-in bank.

    `bank_id` is the id in the bank of the question that `favorite` is about; an own one
    has none.
    """

    table: ClassVar[str] = "questions"

    text: Line
    theme: Line = ""
    favorite: bool = False
    minutes: int = 2
    bank_id: str = ""


class Grouping(Record):
    """A decision about which wordings ask the same (O3).

    `wording` is one question with `others`, or is apart from each of them. A later
    decision overrules an earlier one.
    """

    table: ClassVar[str] = "groupings"

    wording: Line
    others: tuple[Line, ...]
    together: bool
    decided: Moment


def split_mark(line: str) -> tuple[Mark, str]:
    """Split a typed line into its mark, by the first character, and its text.

    A line that is nothing but a mark is plain text. A quotation loses its closing quote.
    """
    line = clean_line(line)
    if not line[1:].strip() or line[0] not in _MARK_CHARACTERS:
        return Mark.PLAIN, line
    mark = Mark(line[0])
    text = line[1:].strip()
    if mark is Mark.QUOTE:
        text = text.removesuffix('"').rstrip()
    return mark, text


_MARK_CHARACTERS = frozenset(mark.value for mark in Mark if mark.value)
