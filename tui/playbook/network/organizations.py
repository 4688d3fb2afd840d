"""Organizations of interest: who you know there, and whom to ask next (O1, R9)."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import tzinfo
from enum import StrEnum

from tui.model.people import Contact, ContactState, Organization, Warmth
from tui.model.records import Records
from tui.model.text.folding import folded
from tui.playbook.contacts.history import conversations
from tui.playbook.contacts.stages import Stage, stage
from tui.playbook.queue.asking import next_person
from tui.playbook.queue.proposal import Situation
from tui.playbook.rules import CLASSIC, Rules

_GOOD_ENDS = (Stage.DECLINED, Stage.DECIDED_AGAINST)
_UNDER_WAY = (Stage.SCHEDULED, Stage.TALKED, Stage.IN_TOUCH, Stage.ASKED)


@dataclass(frozen=True, slots=True)
class NextThere:
    """Whom to ask next at an organization, None when it is best to wait, and why, in words."""

    contact: Contact | None
    why: str


def organizations_of_interest(
    records: Records, matching: Collection[str] | None = None
) -> list[Organization]:
    """Return the organizations, those of most interest first, then those with most contacts.

    With `matching`, a collection of contact ids, only those where one of them works.
    """
    return sorted(
        records.organizations.values() if matching is None else _of(records, matching),
        key=lambda organization: (
            -organization.interest,
            -len(people_there(records, organization.id)),
            folded(organization.name),
        ),
    )


def people_there(records: Records, organization_id: str) -> list[Contact]:
    """Return the contacts at an organization, without archived ones."""
    return [
        contact
        for contact in records.people_at(organization_id)
        if contact.state is not ContactState.ARCHIVED
    ]


class Reach(StrEnum):
    """How far one has got with an organization one aims for."""

    NO_WAY = "no way yet"
    A_WAY = "a way"
    TALKED = "talked"


def reach(records: Records, organization_id: str) -> Reach:
    """Return how far one has got with an organization: somebody known there, somebody talked to."""
    there = people_there(records, organization_id)
    if any(conversations(records, contact.id) for contact in there):
        return Reach.TALKED
    return Reach.A_WAY if there else Reach.NO_WAY


def next_there(
    records: Records, organization_id: str, zone: tzinfo, rules: Rules = CLASSIC
) -> NextThere:
    """Return whom to ask next at an organization.

    That is who R9 names once somebody there stays silent (Dalton's 3B7); else somebody the
    person means to ask anyway; nobody while something is under way there; else the contact
    known longest, warm before cold.
    """
    for proposal in next_person(Situation(records, zone, rules), organization_id):
        return NextThere(records.contacts[proposal.item.contact_id], proposal.item.why)
    there = people_there(records, organization_id)
    people = [(contact, stage(records, contact, rules)) for contact in there]
    if not people:
        return NextThere(None, "you know nobody there yet")
    if to_ask := [contact for contact, stands in people if stands is Stage.TO_ASK]:
        return NextThere(_warmest(to_ask), "you mean to ask them and have not written yet")
    for under_way in _UNDER_WAY:
        for contact, stands in people:
            if stands is under_way:
                return NextThere(None, f"{contact.name} is {_WORDS[stands]}")
    if known := [contact for contact, stands in people if stands is Stage.KNOWN]:
        return NextThere(_warmest(known), "you know them and have asked nobody there")
    ended = any(stands in _GOOD_ENDS for _, stands in people)
    return NextThere(None, f"everybody you know there rests{', or it ended well' if ended else ''}")


_WORDS = {
    Stage.SCHEDULED: "scheduled: talk first, then ask whom else to talk to",
    Stage.TALKED: "somebody you talked to: ask whom else to talk to there",
    Stage.IN_TOUCH: "in touch with you: ask whom else to talk to there",
    Stage.ASKED: "asked: wait for the answer",
}


def _warmest(contacts: Iterable[Contact]) -> Contact:
    return min(contacts, key=lambda contact: (contact.warmth is not Warmth.WARM, contact.created))


def _of(records: Records, contact_ids: Collection[str]) -> Iterable[Organization]:
    organization_ids = dict.fromkeys(
        records.contacts[contact_id].organization_id for contact_id in contact_ids
    )
    return (
        records.organizations[organization_id]
        for organization_id in organization_ids
        if organization_id in records.organizations
    )
