"""The question bank: open questions that no search would answer (P2, P3)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from tui.model.connection import LINKEDIN_ID
from tui.playbook.questions.bank_lines import LINES, RETIRED


class Theme(StrEnum):
    """What a question is about (P3)."""

    PATH = "path into the work"
    FIRST_JOB = "getting started"
    GETTING_IN = "getting in from elsewhere"
    TRAINING = "learning and training"
    DAY = "an ordinary day"
    BEST_HARDEST = "best and hardest parts"
    SKILLS = "skills and qualities"
    ADVANCEMENT = "advancement"
    CONDITIONS = "pay, hours and security"
    FIT = "fit and belonging"
    CHANGES = "changes ahead"
    READING = "what to read and join"
    ADVICE = "advice"
    ORGANIZATION = "the organization"
    PEOPLE = "other people to talk to"


_FORMER_HEADINGS = {
    "first job and how it was got": Theme.FIRST_JOB,
    "training and studies": Theme.TRAINING,
    "a normal day": Theme.DAY,
    "advice to a younger self": Theme.ADVICE,
}


def theme_now(theme: str) -> str:
    """Return the heading of a theme, which may have been kept under an earlier one."""
    return _FORMER_HEADINGS.get(theme, theme)


class Tiara(StrEnum):
    """What a question is after: of five kinds, two each make a conversation."""

    TRENDS = "trends"
    INSIGHTS = "insights"
    ADVICE = "advice"
    RESOURCES = "resources"
    ASSIGNMENTS = "assignments"

    @property
    def letter(self) -> str:
        """The letter of the kind in TIARA."""
        return self.value[0].upper()


USUAL_MINUTES = 3
"""How long most questions take to answer, those of one's own among them."""


@dataclass(frozen=True, slots=True)
class BankQuestion:
    """One question; its id never changes, `minutes` is how long an answer usually takes.

    A retired one is no longer offered, but talks that hold it keep it.
    """

    id: str
    theme: Theme
    text: str
    minutes: int = USUAL_MINUTES
    tiara: Tiara | None = None
    retired: bool = False


_THEMES = {
    "path": Theme.PATH,
    "first-job": Theme.FIRST_JOB,
    "in": Theme.GETTING_IN,
    "training": Theme.TRAINING,
    "day": Theme.DAY,
    "best": Theme.BEST_HARDEST,
    "skills": Theme.SKILLS,
    "advancement": Theme.ADVANCEMENT,
    "terms": Theme.CONDITIONS,
    "fit": Theme.FIT,
    "changes": Theme.CHANGES,
    "reading": Theme.READING,
    "advice": Theme.ADVICE,
    "organization": Theme.ORGANIZATION,
    "people": Theme.PEOPLE,
}
_KINDS = {"T": Tiara.TRENDS, "I": Tiara.INSIGHTS, "A": Tiara.ADVICE} | {
    "R": Tiara.RESOURCES,
    "S": Tiara.ASSIGNMENTS,
}
# A story of years or of a whole day takes longer to tell.
_LONG_STORIES = frozenset({Theme.PATH, Theme.DAY})


def _read() -> Iterator[BankQuestion]:
    for stem, theme in _THEMES.items():
        for number, line in enumerate(LINES[stem].strip().splitlines(), start=1):
            words = line.strip()
            kind, text = words.removeprefix(RETIRED).split(maxsplit=1)
            yield BankQuestion(
                id=f"{stem}-{number}",
                theme=theme,
                text=text,
                minutes=4 if theme in _LONG_STORIES else 3,
                tiara=_KINDS[kind],
                retired=words.startswith(RETIRED),
            )


OF_RESEARCH = frozenset({"path-11", "training-9", "organization-10"})
"""What only somebody can answer who works with people from universities."""
CLOSING: tuple[BankQuestion, ...] = (
    BankQuestion("closing-missed", Theme.PEOPLE, "What have I not asked that I should have?", 1),
    BankQuestion(
        "closing-others",
        Theme.PEOPLE,
        "Who would you talk to next if you were me?",
        1,
        Tiara.RESOURCES,
    ),
    BankQuestion("closing-name", Theme.PEOPLE, "May I mention your name?", 1),
    BankQuestion(
        "closing-in-touch",
        Theme.PEOPLE,
        "May I stay in touch and write to you when I have news or a question?",
        1,
    ),
    BankQuestion(LINKEDIN_ID, Theme.PEOPLE, "May we connect on LinkedIn?", 1),
)
"""The questions that close a conversation (D6): what would be lost for good comes first."""

_ALL = tuple(_read())

BANK: tuple[BankQuestion, ...] = tuple(question for question in _ALL if not question.retired)
"""The questions to offer, by theme."""

KNOWN: Mapping[str, BankQuestion] = MappingProxyType(
    {question.id: question for question in (*_ALL, *CLOSING)}
)
"""Every question there ever was, by id, the retired ones in their places."""

OPENERS: tuple[str, ...] = (
    "How has your week been so far?",
    "What are you looking forward to at work this month?",
)
"""Small talk to begin with (D1); it is on no agenda."""

PROBES: tuple[str, ...] = (
    "What is a good example of that?",
    "How did you come to decide that?",
    "What was hard about it?",
    "What happened next?",
)
"""What keeps an answer going (D2); they are on no agenda."""
