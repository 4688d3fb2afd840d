"""What a made-up season is made of: its people, and the conversations with them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from tui.model.followup import Answer, Direction, TouchKind
from tui.model.interview import Format
from tui.model.people import ContactState, Source

DemoTouch = tuple[float, TouchKind, Direction, str]
"""Days ago (or after a conversation), what it was, who wrote, and the text.

In the text, {weekday} and {day} stand for the day of the conversation: Wednesday, 20th.
"""
DemoLine = tuple[str, str, str]
"""When the line was begun (mm:ss), the question it answers, and what was typed."""


@dataclass(frozen=True, slots=True)
class DemoPerson:
    """One invented contact; `days_ago` is when they were added, `answer` what they replied."""

    name: str
    title: str
    organization: str
    days_ago: float
    source: Source | None = None
    introducer: str = ""
    email: str = ""
    to_ask: bool = True
    tags: tuple[str, ...] = ()
    how_we_met: str = ""
    greet_as: str = ""
    why_them: str = ""
    time_zone: str = ""
    state: ContactState = ContactState.ACTIVE
    answer: Answer | None = None
    touches: tuple[DemoTouch, ...] = ()


@dataclass(frozen=True, slots=True)
class DemoInterview:
    """One invented interview: it was held if it has lines, else it is still to come.

    `questions` are ids of the bank, or the words of an own question. `talked` is its length
    in minutes, `kept` are the promises that are done, `done` the keys of other follow-ups
    that are done, with a gap for the interview's id. `decided_against` is how many days
    after it the person saw that it is not for them, `asked_before` how many days before the
    answers the questions went out, where it was in writing. `hour` is when one ahead begins.
    """

    name: str
    days_ago: float
    format: Format
    minutes: int
    questions: tuple[str, ...]
    place: str = ""
    talked: int = 0
    lines: tuple[DemoLine, ...] = ()
    linkedin_agreed: bool | None = None
    resume_asked_for: bool | None = None
    reflection: Mapping[str, str] = field(default_factory=dict)
    research: Mapping[str, str] = field(default_factory=dict)
    afterwards: tuple[DemoTouch, ...] = ()
    kept: tuple[str, ...] = ()
    done: tuple[str, ...] = ()
    decided_against: float | None = None
    asked_before: float = 0
    hour: int = 10


@dataclass(frozen=True, slots=True)
class Cast:
    """Who a season is about, whom they know and talked to, and who is next.

    `own_questions` gives the theme of each question that is not in the bank. People are
    listed after those who introduced them, interviews in the order they were held.
    """

    profile: Mapping[str, Any]
    organizations: Mapping[str, Mapping[str, Any]]
    people: tuple[DemoPerson, ...]
    interviews: tuple[DemoInterview, ...]
    next_interview: DemoInterview
    own_questions: Mapping[str, str]


def sent(days: float, kind: TouchKind, text: str = "") -> DemoTouch:
    """Return something that was written to somebody so many days after a conversation."""
    return (days, kind, Direction.OUT, text)
