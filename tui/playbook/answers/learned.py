"""What was learned so far: insights, their words and reflections, talk by talk (A4)."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain

from tui.model.interview import Interview
from tui.model.people import Contact
from tui.model.records import Records
from tui.playbook.answers.reflections import PROMPTS, Thought, reflections_on
from tui.playbook.answers.search import Hit
from tui.playbook.contacts.history import interview_begin

_TOLD = tuple(prompt for prompt in PROMPTS if prompt not in {"talk", "next_steps"})
"""The prompts that ask about the work; not about the talk itself, or what to do."""


@dataclass(frozen=True, slots=True)
class Learned:
    """What one conversation taught: the lines marked then, and by prompt what was thought."""

    interview: Interview
    contact: Contact | None
    lines: tuple[Hit, ...]
    thoughts: tuple[tuple[str, Thought], ...]


def learned_so_far(records: Records, marked: Iterable[Hit]) -> list[Learned]:
    """Return what every conversation taught, the latest first, from the lines marked in them.

    A conversation in which nothing was marked and after which nothing was written is left out.
    """
    lines: dict[str, list[Hit]] = {}
    for hit in marked:
        lines.setdefault(hit.record_id, []).append(hit)
    thoughts: dict[str, list[tuple[str, Thought]]] = {}
    for prompt in _TOLD:
        for reflected in reflections_on(records, prompt):
            found = ((prompt, thought) for thought in reflected.thoughts)
            thoughts.setdefault(reflected.interview.id, []).extend(found)
    talks = (records.interviews[id_] for id_ in dict.fromkeys(chain(lines, thoughts)))
    return [
        Learned(
            talk,
            records.contacts.get(talk.contact_id),
            tuple(sorted(lines.get(talk.id, ()), key=lambda hit: hit.line)),
            tuple(thoughts.get(talk.id, ())),
        )
        for talk in sorted(talks, key=interview_begin, reverse=True)
    ]
