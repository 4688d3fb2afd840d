"""The question bank: open questions that no search would answer (P2, P3)."""

import re
from dataclasses import dataclass
from enum import StrEnum


class Theme(StrEnum):
    """What a question is about (P3)."""

    PATH = "path into the work"
    FIRST_JOB = "first job and how it was got"
    TRAINING = "training and studies"
    DAY = "a normal day"
    BEST_HARDEST = "best and hardest parts"
    SKILLS = "skills and qualities"
    ADVANCEMENT = "advancement"
    CHANGES = "changes ahead"
    READING = "what to read and join"
    ADVICE = "advice to a younger self"
    ORGANIZATION = "the organization"
    PEOPLE = "other people to talk to"


@dataclass(frozen=True, slots=True)
class BankQuestion:
    """One question; its id never changes, `minutes` is what an answer usually takes."""

    id: str
    theme: Theme
    text: str
    minutes: int = 2


_TEXTS: dict[Theme, tuple[str, tuple[str, ...]]] = {
    Theme.PATH: (
        "path",
        (
            "How did you get from where I am now to what you do today?",
            "What made you choose this field over the others you were considering?",
            "Which turn in your career surprised you the most?",
            "What did you leave behind to do this work, and how do you see that trade now?",
            "Who or what changed your direction along the way?",
        ),
    ),
    Theme.FIRST_JOB: (
        "first-job",
        (
            "How did your first job in this field come about?",
            "What do you think made them take you at a time when you had little to show?",
            "What did you get wrong in your first year, and what came of it?",
            "Where do newcomers really find their way in nowadays?",
        ),
    ),
    Theme.TRAINING: (
        "training",
        (
            "Which parts of your studies turned out to matter, and which did not?",
            "What did you have to teach yourself because no course covered it?",
            "How much weight do degrees and certificates carry when your team picks somebody?",
            "If you had one free semester for learning today, what would go into it?",
        ),
    ),
    Theme.DAY: (
        "day",
        (
            "What did you actually do yesterday, hour by hour?",
            "How does a busy week differ from a quiet one?",
            "What share of your time goes to people, to screens and to paper?",
            "How do your hours and your place of work shape the rest of your life?",
            "What would an outsider never guess about your days?",
        ),
    ),
    Theme.BEST_HARDEST: (
        "best",
        (
            "When did you last go home thinking that this is why you do it?",
            "What is the part you would hand to somebody else tomorrow if you could?",
            "What drives people out of this line of work?",
            "Which problem keeps coming back however often it is solved?",
        ),
    ),
    Theme.SKILLS: (
        "skills",
        (
            "What can the best people around you do that the merely good ones cannot?",
            "Which kind of person struggles in this role?",
            "Which skill took you the longest to build, and how did you practice it?",
            "From what you have heard of my background, what would carry over and what is missing?",
            "How could somebody show those abilities before anyone has hired them?",
        ),
    ),
    Theme.ADVANCEMENT: (
        "advancement",
        (
            "What do the next steps up from your position look like?",
            "How do people here earn more responsibility?",
            "What separates those who moved on quickly from those who stayed where they were?",
            "How do the different tracks compare, leading people against staying an expert?",
        ),
    ),
    Theme.CHANGES: (
        "changes",
        (
            "How will this work be different in three to five years?",
            "What has changed most since you started?",
            "Which new tool or rule worries your colleagues, and what do you make of it?",
            "Where do you expect demand to grow, and where to shrink?",
        ),
    ),
    Theme.READING: (
        "reading",
        (
            "What do you read or listen to in order to keep up?",
            "Which groups or meetings have been worth your evenings?",
            "Which book or talk changed how you go about your work?",
            "Where do people of your trade discuss things frankly?",
        ),
    ),
    Theme.ADVICE: (
        "advice",
        (
            "What would you tell yourself at my age?",
            "If you were in my place this year, what would you do first?",
            "Which common advice about this field should I ignore?",
            "What do you wish you had asked before you started?",
        ),
    ),
    Theme.ORGANIZATION: (
        "organization",
        (
            "How would you describe the way decisions are made at your organization?",
            "What sets your employer apart from others that do the same?",
            "What is your team trying to get done this year?",
            "How are new people brought in and helped along?",
        ),
    ),
    Theme.PEOPLE: (
        "people",
        (
            "Whose work do you admire, inside your organization or outside?",
            "Which neighboring roles should I learn about, and who does them well?",
            "Who sees this field quite differently from you?",
            "Which teams do you depend on most, and what are they like to work with?",
        ),
    ),
}
_LONGER = frozenset({"path-1", "day-1", "skills-4"})

BANK: tuple[BankQuestion, ...] = tuple(
    BankQuestion(
        id=f"{stem}-{number}",
        theme=theme,
        text=text,
        minutes=3 if f"{stem}-{number}" in _LONGER else 2,
    )
    for theme, (stem, texts) in _TEXTS.items()
    for number, text in enumerate(texts, start=1)
)
"""All questions, by theme, the most useful of each theme first."""

CLOSING: tuple[BankQuestion, ...] = (
    BankQuestion("closing-linkedin", Theme.PEOPLE, "May we connect on LinkedIn?", 1),
    BankQuestion(
        "closing-in-touch",
        Theme.PEOPLE,
        "May I stay in touch and write to you when I have news or a question?",
        1,
    ),
    BankQuestion(
        "closing-others",
        Theme.PEOPLE,
        "Whom else should I talk to, and may I mention your name?",
        1,
    ),
)
"""The three questions that close a conversation (D6)."""

_FILLER = re.compile(r"^(?:(?:and|but|so|well|ok|okay|then|also|now)\b[\s,]*)+", re.IGNORECASE)
_CLOSED = re.compile(
    r"(?:am|is|are|was|were|do|does|did|have|has|had|can|could|will|would|shall|should"
    r"|may|might|must)(?:n['’]t)?\b",
    re.IGNORECASE,
)


def closed_hint(text: str) -> str | None:
    """Say how to open a question that yes or no would answer (P2); None for an open one."""
    question = _FILLER.sub("", text.strip())
    found = _CLOSED.match(question)
    if found is None:
        return None
    verb = found[0].lower()
    if verb in ("can", "could", "would", "will"):
        return f"“{found[0]} …” invites a yes or no: ask “What …” or “How …”, or “Tell me about …”."
    return f"“{found[0]} …” invites a yes or no: try “What {verb} …” or “How {verb} …”."
