"""What to do when nothing is due: the next people to think of."""

from dataclasses import dataclass

from tui.model.people import COLD_SOURCES, Contact, ContactState, Source
from tui.model.profile import source_label
from tui.model.records import Records
from tui.playbook.contacts.stages import Stage, stage
from tui.playbook.network.source_prompts import source_prompt
from tui.playbook.queue.asking import EASIEST

_MOST_SOURCES = 5
_MET_IN_GROUPS = frozenset({Source.SOCIAL_MEDIA, Source.EVENT})


@dataclass(frozen=True, slots=True)
class Prompt:
    """A step that is not owed: ask `contact_id`, or else add somebody from `source`."""

    key: str
    rule: str
    what: str
    why: str
    contact_id: str = ""
    source: Source | None = None


def prompts(records: Records) -> list[Prompt]:
    """Return the next steps to propose when the queue is empty (F5, F7, F10).

    A friend for the very first interview; then the warm sources with nobody in them, then a
    group of the field where nobody was met in one.
    """
    return [*_first_interview(records), *_empty_sources(records), *_group(records)]


def _first_interview(records: Records) -> list[Prompt]:
    if records.interviews or any(
        records.touches_of(contact.id) for contact in records.contacts.values()
    ):
        return []
    why = "a friend is the easiest first talk"
    for contact in _by_ease(records):
        return [Prompt(f"F5:{contact.id}", "F5", f"ask {contact.name}", why, contact.id)]
    return [Prompt("F5:", "F5", "add a friend to ask", why, source=Source.FRIENDS)]


def _by_ease(records: Records) -> list[Contact]:
    known = [
        contact
        for contact in records.contacts.values()
        if contact.state is ContactState.ACTIVE
        and contact.source in EASIEST
        and stage(records, contact) in (Stage.KNOWN, Stage.TO_ASK)
    ]
    return sorted(known, key=lambda contact: EASIEST.index(contact.source or Source.FRIENDS))


def _empty_sources(records: Records) -> list[Prompt]:
    taken = {contact.source for contact in records.contacts.values()}
    empty = [
        source
        for source in Source
        if source not in taken and source not in COLD_SOURCES and source is not Source.REFERRAL
    ]
    return [
        Prompt(
            f"F7:{source.value}",
            "F7",
            source_prompt(
                source, records.profile.situation, at_school=bool(records.profile.school)
            ),
            f"nobody noted among {source_label(source, records.profile)} yet",
            source=source,
        )
        for source in empty[:_MOST_SOURCES]
    ]


def _group(records: Records) -> list[Prompt]:
    if any(contact.source in _MET_IN_GROUPS for contact in records.contacts.values()):
        return []
    what = "Join a group of your field, online or near you. Who is in it?"
    why = "a group is a good place to meet people who do the work"
    return [Prompt("F10:group", "F10", what, why, source=Source.SOCIAL_MEDIA)]
