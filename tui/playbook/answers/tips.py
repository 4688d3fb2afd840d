"""Resources and openings that came up, by organization (O1)."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import cache

from tui.model.people import Contact, Organization
from tui.model.records import Records
from tui.model.text.folding import folded
from tui.playbook.answers.search import Hit, NoteIndex
from tui.playbook.contacts.history import interview_end


class TipKind(StrEnum):
    """What kind of tip it is; a line of notes that begins with the word and a colon is one."""

    RESOURCE = "resource"
    OPENING = "opening"


@dataclass(frozen=True, slots=True)
class Tip:
    """A resource or an opening, and where it came from.

    What somebody said in a conversation has `contact`, `interview_id` and `when` (UTC);
    what was noted for the organization itself has none of them.
    """

    kind: TipKind
    text: str
    contact: Contact | None = None
    interview_id: str = ""
    when: datetime | None = None

    @property
    def origin(self) -> str:
        """Where it came from, in words."""
        return f"from {self.contact.name}" if self.contact else "noted for the organization"


def tips(records: Records, index: NoteIndex) -> list[tuple[str, tuple[Tip, ...]]]:
    """Return the resources and openings by the name of the organization they are about.

    They come from the organizations themselves and from the lines of notes in the index.
    What somebody without an organization said comes last, under an empty name.
    """
    found: dict[str, list[Tip]] = defaultdict(list)
    for organization in records.organizations.values():
        found[organization.name] += _noted(organization)
    for kind in TipKind:
        for hit in index.beginning_with(f"{kind.value}:"):
            for name, tip in _from_line(records, kind, hit):
                found[name].append(tip)
    names = sorted((name for name in found if found[name]), key=lambda name: (not name, name))
    return [(name, tuple(found[name])) for name in names]


def tips_at(records: Records, organization: Organization) -> tuple[Tip, ...]:
    """Return the openings and resources of one organization, those noted for it first.

    Only the conversations with people who work there are searched.
    """
    held = [
        (interview_end(interview), interview, contact)
        for contact in records.people_at(organization.id)
        for interview in records.interviews_of(contact.id)
    ]
    told = [
        Tip(kind, _words(note.text), contact, interview.id, when)
        for when, interview, contact in sorted(held, key=lambda told: told[0], reverse=True)
        for note in records.notes_of(interview.id)
        if (kind := tip_kind(note.text))
    ]
    by_kind = [tip for kind in TipKind for tip in told if tip.kind is kind]
    return (*_noted(organization), *by_kind)


def tip_kind(line: str) -> TipKind | None:
    """Return what kind of tip a line of notes is, if any."""
    word, _, words = line.partition(":")
    return _kinds().get(folded(word)) if words.strip() else None


@cache
def _kinds() -> dict[str, TipKind]:
    return {folded(kind.value): kind for kind in TipKind}


def _words(line: str) -> str:
    return line.partition(":")[2].strip()


def _noted(organization: Organization) -> list[Tip]:
    openings = [Tip(TipKind.OPENING, opening) for opening in organization.openings]
    return openings + [Tip(TipKind.RESOURCE, resource) for resource in organization.resources]


def _from_line(records: Records, kind: TipKind, hit: Hit) -> Iterator[tuple[str, Tip]]:
    interview = records.interviews.get(hit.record_id)
    text = _words(hit.entry.text)
    if interview is None or not text:
        return
    contact = records.contacts.get(interview.contact_id)
    name = records.organization_of(contact) if contact else ""
    yield name, Tip(kind, text, contact, interview.id, hit.when)
