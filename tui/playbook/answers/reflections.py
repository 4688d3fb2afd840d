"""Reflections: by prompt across all conversations (A4), and to come back to (A5)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from types import MappingProxyType

from tui.model.followup import Decision
from tui.model.interview import Interview, InterviewStatus, LaterReflection, Reflection
from tui.model.people import Contact
from tui.model.records import Records
from tui.playbook.contacts.history import is_reflected, talk_end
from tui.playbook.rules import CLASSIC, Rules

PROMPTS: Mapping[str, str] = MappingProxyType(
    {
        "job": "the job",
        "field": "the wider field",
        "organization": "the organization",
        "skills": "the skills it takes",
        "next_steps": "my next steps",
    }
)
"""The five prompts (A4): the field of a reflection, and the prompt in words."""


@dataclass(frozen=True, slots=True)
class Thought:
    """What was written to one prompt at one time (UTC); `days` after the talk, 0 at first."""

    written: datetime
    days: int
    text: str


@dataclass(frozen=True, slots=True)
class Reflected:
    """What the person thought about one prompt after one talk, the first thought first."""

    interview: Interview
    contact: Contact | None
    thoughts: tuple[Thought, ...]


@dataclass(frozen=True, slots=True)
class Revisit:
    """A reflection to come back to, `days` after the talk (A5).

    `then` holds by prompt what was thought before, the first thought first; `now` is what
    has been written at this rereading so far.
    """

    interview: Interview
    contact: Contact | None
    days: int
    due: datetime
    then: Mapping[str, tuple[Thought, ...]]
    now: Reflection


def reflections_on(records: Records, prompt: str) -> list[Reflected]:
    """Return what was thought about one prompt of A4 in all conversations, the latest first."""
    found = [
        Reflected(interview, records.contacts.get(interview.contact_id), thoughts)
        for interview in records.interviews.values()
        if (thoughts := _thoughts(interview, prompt))
    ]
    return sorted(found, key=lambda each: talk_end(each.interview), reverse=True)


def revisits(records: Records, now: datetime, rules: Rules = CLASSIC) -> list[Revisit]:
    """Return the reflections that are due to be reread (A5), the most overdue first.

    Of one that was never reread only the latest rereading is due, not each one missed.
    """
    found = []
    for interview in records.interviews.values():
        if interview.status is not InterviewStatus.TALKED or not is_reflected(interview):
            continue
        reached = [
            wait.count
            for wait in rules.revisit
            if talk_end(interview) + timedelta(days=wait.count) <= now
        ]
        if reached and not _is_reread(records, interview, max(reached)):
            found.append(revisit(records, interview, max(reached)))
    return sorted(found, key=lambda each: each.due)


def revisit(records: Records, interview: Interview, days: int) -> Revisit:
    """Return what was thought before beside what is written `days` after the talk (A5)."""
    kept = next((each for each in interview.later_reflections if each.days == days), None)
    return Revisit(
        interview=interview,
        contact=records.contacts.get(interview.contact_id),
        days=days,
        due=talk_end(interview) + timedelta(days=days),
        then={
            prompt: tuple(each for each in _thoughts(interview, prompt) if each.days < days)
            for prompt in PROMPTS
        },
        now=kept.reflection if kept else Reflection(),
    )


def rewritten(
    interview: Interview, days: int, prompt: str, text: str, *, now: datetime
) -> Interview:
    """Return the interview with a prompt answered anew at the rereading after `days` (A5).

    What was written before stays; that the reflection was reread now is noted.
    """
    kept = {each.days: each for each in interview.later_reflections}
    former = kept[days].reflection if days in kept else Reflection()
    kept[days] = LaterReflection(
        days=days, written=now, reflection=former.changed(**{prompt: text})
    )
    later = tuple(kept[days] for days in sorted(kept))
    return interview.changed(later_reflections=later, reflected=now)


def _thoughts(interview: Interview, prompt: str) -> tuple[Thought, ...]:
    first = Thought(talk_end(interview), 0, getattr(interview.reflection, prompt).strip())
    later = (
        Thought(each.written, each.days, getattr(each.reflection, prompt).strip())
        for each in interview.later_reflections
    )
    return tuple(each for each in (first, *later) if each.text)


def _is_reread(records: Records, interview: Interview, days: int) -> bool:
    due = talk_end(interview) + timedelta(days=days)
    decided = records.followup(f"A5:{interview.id}:{days}")
    if decided and decided.decision in (Decision.DONE, Decision.DROPPED):
        return True
    return interview.reflected is not None and interview.reflected >= due
