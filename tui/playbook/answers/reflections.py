"""Reflections: by prompt across all conversations (A4), and those to come back to (A5)."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from types import MappingProxyType

from tui.model.followup import Decision
from tui.model.interview import (
    Drawn,
    Interview,
    InterviewStatus,
    LaterReflection,
    Reflection,
)
from tui.model.people import Contact
from tui.model.records import Records
from tui.model.text.patterns import pattern_of
from tui.playbook.contacts.history import interview_end, is_reflected
from tui.playbook.rules import CLASSIC, Rules
from tui.playbook.time.deadlines import deadline, without_deadline
from tui.playbook.time.here import Here

PROMPTS: Mapping[str, str] = MappingProxyType(
    {
        "job": "the job",
        "field": "the field",
        "organization": "the organization",
        "skills": "skills",
        "talk": "the talk",
        "next_steps": "next steps",
    }
)
"""The prompts (A4): the field of a reflection, and the prompt in words."""

ASKED: Mapping[str, str] = MappingProxyType(
    {
        "job": "The job: what would I like about it, and what would I not?",
        "field": "The field: what did I learn about it, and what surprised me?",
        "organization": "The organization: could I see myself there?",
        "skills": "Skills: which does it take, which do I have?",
        "talk": "The talk: what went well, what would I do differently?",
        "next_steps": "Next steps: what will I do about it?",
    }
)
"""The same prompts as questions."""

DRAWN_TITLE = "more drawn to it, less, or the same"
"""What the person says with one key after a conversation."""


@dataclass(frozen=True, slots=True)
class Thought:
    """What was written for one prompt at one time (UTC), `days` after the call; 0 at first."""

    written: datetime
    days: int
    text: str


@dataclass(frozen=True, slots=True)
class Reflected:
    """What the person wrote for one prompt after one conversation, the first thought first."""

    interview: Interview
    contact: Contact | None
    thoughts: tuple[Thought, ...]


@dataclass(frozen=True, slots=True)
class DrawnAfter:
    """How drawn to that work the person was after one conversation."""

    interview: Interview
    contact: Contact | None
    drawn: Drawn


@dataclass(frozen=True, slots=True)
class Revisit:
    """A reflection to come back to, `days` after the conversation (A5).

    `then` holds, by prompt, what was thought before, the first thought first; `now` is what
        has been written so far at this rereading.
    """

    interview: Interview
    contact: Contact | None
    days: int
    due: datetime
    then: Mapping[str, tuple[Thought, ...]]
    now: Reflection


def reflections_on(records: Records, prompt: str) -> list[Reflected]:
    """Return what was written for one prompt of A4 after all conversations, the latest first."""
    found = [
        Reflected(interview, records.contacts.get(interview.contact_id), thoughts)
        for interview in records.interviews.values()
        if (thoughts := _thoughts(interview, prompt))
    ]
    return sorted(found, key=lambda reflected: interview_end(reflected.interview), reverse=True)


def drawn_over_time(records: Records) -> list[DrawnAfter]:
    """Return whether the person was more drawn to the work each time, the first talk first."""
    found = [
        DrawnAfter(interview, records.contacts.get(interview.contact_id), interview.drawn)
        for interview in records.interviews.values()
        if interview.drawn is not None
    ]
    return sorted(found, key=lambda after: interview_end(after.interview))


def revisits(records: Records, now: datetime, rules: Rules = CLASSIC) -> list[Revisit]:
    """Return the reflections that are due to be reread (A5), the most overdue first.

    For one that was never reread, only the latest rereading is due, not each one missed.
    """
    found = []
    for interview in records.interviews.values():
        if interview.status is not InterviewStatus.TALKED or not is_reflected(interview):
            continue
        reached = [
            wait.count
            for wait in rules.revisit
            if interview_end(interview) + timedelta(days=wait.count) <= now
        ]
        if reached and not _is_reread(records, interview, max(reached)):
            found.append(revisit(records, interview, max(reached)))
    return sorted(found, key=lambda due: due.due)


def revisit(records: Records, interview: Interview, days: int) -> Revisit:
    """Return what was thought before, and what is written `days` after the call (A5)."""
    kept = next((later for later in interview.later_reflections if later.days == days), None)
    return Revisit(
        interview=interview,
        contact=records.contacts.get(interview.contact_id),
        days=days,
        due=interview_end(interview) + timedelta(days=days),
        then={
            prompt: tuple(
                thought for thought in _thoughts(interview, prompt) if thought.days < days
            )
            for prompt in PROMPTS
        },
        now=kept.reflection if kept else Reflection(),
    )


def rewritten(
    interview: Interview, days: int, prompt: str, text: str, *, now: datetime
) -> Interview:
    """Return the interview with a prompt answered again at the rereading after `days` (A5).

    What was written before stays; `now` is noted as the time of the rereading.
    """
    kept = {later.days: later for later in interview.later_reflections}
    former = kept[days].reflection if days in kept else Reflection()
    kept[days] = LaterReflection(
        days=days, written=now, reflection=former.changed(**{prompt: text})
    )
    later = tuple(kept[days] for days in sorted(kept))
    return interview.changed(later_reflections=later, reflected=now)


def _thoughts(interview: Interview, prompt: str) -> tuple[Thought, ...]:
    first = Thought(interview_end(interview), 0, getattr(interview.reflection, prompt).strip())
    later = (
        Thought(later.written, later.days, getattr(later.reflection, prompt).strip())
        for later in interview.later_reflections
    )
    return tuple(thought for thought in (first, *later) if thought.text)


def _is_reread(records: Records, interview: Interview, days: int) -> bool:
    due = interview_end(interview) + timedelta(days=days)
    decided = records.followup(f"A5:{interview.id}:{days}")
    if decided and decided.decision in (Decision.DONE, Decision.DROPPED):
        return True
    return interview.reflected is not None and interview.reflected >= due


# "Write to Prof. Smith" is one sentence.
_SENTENCE_END = pattern_of(
    r"(?<=[.!?;])(?<!\bprof\.)(?<!\b[dms][rst]\.)(?<!\bmrs\.)(?<!\be\.g\.)\s+|\n+", re.IGNORECASE
)


_LIST_SIGN = pattern_of(r"^(?:[-*+•·]|\d{1,2}[.)])\s+")


_OPENING = pattern_of(
    r"^(?:(?:and|then|also|maybe|first|next)[,:]?\s+)*"
    r"(?:(?:i(?:['’]ll| will| want to| need to| should| must| am going to)|to|let me)\s+)?",
    re.IGNORECASE,
)


_VERB_WORDS = (
    "add answer apply arrange ask attend book bring build buy call change check choose clean "
    "collect compare complete connect contact create decide draft edit e-mail email explore "
    "find finish fix follow forward get give go help improve interview invite join keep "
    "learn let listen look mail make mark meet message move offer order organize phone plan "
    "post practice prepare present print publish put read record register rehearse reply "
    "research return review revise rewrite save schedule search see send set share show sign "
    "sketch speak start stop study submit subscribe take talk teach tell test text thank "
    "think translate try turn update use visit volunteer walk watch wait write"
)


_VERBS = frozenset(_VERB_WORDS.split())


@dataclass(frozen=True, slots=True)
class NextStep:
    """Something to do, in the person's words, and the day they named for it, if any."""

    what: str
    due: date | None = None


def next_steps(text: str, here: Here) -> list[NextStep]:
    """Return the steps in what was written about next steps, each once.

    A sentence or line is a step if it begins with a verb or ends with a day ("by fri").
    """
    found: dict[str, NextStep] = {}
    for part in _SENTENCE_END.split(text):
        line = _LIST_SIGN.sub("", part.strip()).rstrip(".!; ")
        due = deadline(line, here)
        what = _OPENING.sub("", without_deadline(line, here))
        first = re.split(r"[^\w'’-]", what, maxsplit=1)[0].casefold()
        if what and (due is not None or first in _VERBS):
            words = what[:1].lower() + what[1:] if first in _VERBS else what
            found.setdefault(what.casefold(), NextStep(words, due))
    return list(found.values())
