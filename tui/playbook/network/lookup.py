"""Anybody, and any conversation, by a few letters of a name or an organization (O1)."""

import heapq
from collections.abc import Iterator
from dataclasses import dataclass

from tui.model.folding import folded
from tui.model.interview import Interview, InterviewStatus
from tui.model.people import Contact
from tui.model.records import Records
from tui.playbook.contacts.history import interview_begin

_HELD_OR_AHEAD = frozenset(
    {
        InterviewStatus.PLANNED,
        InterviewStatus.SCHEDULED,
        InterviewStatus.LIVE,
        InterviewStatus.TALKED,
    }
)


@dataclass(frozen=True, slots=True)
class Found:
    """A person, or with `interview` one conversation with them."""

    contact: Contact
    interview: Interview | None = None


def look_up(records: Records, typed: str, count: int) -> list[Found]:
    """Return the people meant by what was typed, the likeliest first, each with conversations.

    At most `count` people. Every word typed is somewhere in the name or the organization;
    names that begin so come first, then those with a part that does. Without a word: the
    people of the latest conversations.
    """
    words = folded(typed).split()
    if words:
        likeliest = heapq.nsmallest(count, _ranked(records, words))
        contacts = [records.contacts[contact_id] for *_, contact_id in likeliest]
    else:
        contacts = _met_last(records, count)
    return [found for contact in contacts for found in _with_conversations(records, contact)]


def _ranked(records: Records, words: list[str]) -> Iterator[tuple[int, str, str]]:
    for contact in records.contacts.values():
        name = folded(contact.name)
        parts = f" {name}"
        if all(f" {word}" in parts for word in words):
            yield 0 if name.startswith(words[0]) else 1, name, contact.id
        else:
            text = f"{name} {folded(records.organization_of(contact))}"
            if all(word in text for word in words):
                yield 2, name, contact.id


def _met_last(records: Records, count: int) -> list[Contact]:
    held = (each for each in records.interviews.values() if each.status in _HELD_OR_AHEAD)
    latest = heapq.nlargest(count, held, key=interview_begin)
    met = dict.fromkeys(each.contact_id for each in latest)
    return [records.contacts[each] for each in met if each in records.contacts]


def _with_conversations(records: Records, contact: Contact) -> Iterator[Found]:
    yield Found(contact)
    for interview in reversed(records.interviews_of(contact.id)):
        if interview.status in _HELD_OR_AHEAD:
            yield Found(contact, interview)
