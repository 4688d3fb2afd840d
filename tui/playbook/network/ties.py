"""Through what people are known, and who led to whom, ready for each drawing of the network."""

from collections.abc import Collection, Mapping
from functools import cached_property

from tui.model.base import Record
from tui.model.people import Contact, ContactState, Source
from tui.model.records import Records
from tui.playbook.contacts.stages import Stage, Stages
from tui.playbook.rules import CLASSIC, Rules

Members = Mapping[str, Contact]
"""Contacts by id, in the order they came."""


class Ties:
    """The chains of introductions (F8) and what they begin with (F1, F2), until contacts change.

    Somebody archived is a link only between people who are archived as well. The owner has
    `note_change` called at each change, as `Records.watch` does.
    """

    def __init__(self, records: Records, rules: Rules = CLASSIC) -> None:
        self.records = records
        self.rules = rules
        self._stages = Stages(records, rules)

    @cached_property
    def introducers(self) -> Mapping[str, str]:
        """The id of who introduced them, by the id of each person who was introduced."""
        contacts, archived = self.records.contacts, self._archived
        found = {}
        for key, contact in contacts.items():
            introducer = contact.introduced_by
            known = introducer and introducer in contacts
            if known and (introducer not in archived or key in archived):
                found[key] = introducer
        return found

    @cached_property
    def everybody(self) -> Mapping[Source | None, Members]:
        """All contacts, by the source of the person who began the chain to them."""
        contacts, introducers = self.records.contacts, self.introducers
        found: dict[Source | None, dict[str, Contact]] = {source: {} for source in (*Source, None)}
        begins: dict[str, str] = {}
        for key, contact in contacts.items():
            first = contacts[_first(introducers, key, begins)] if key in introducers else contact
            found[first.source][key] = contact
        return found

    @cached_property
    def active(self) -> Mapping[Source | None, Members]:
        """The same without archived people."""
        archived = self._archived
        if not archived:
            return self.everybody
        return {
            source: {key: contact for key, contact in members.items() if key not in archived}
            for source, members in self.everybody.items()
        }

    @cached_property
    def _archived(self) -> frozenset[str]:
        archived = ContactState.ARCHIVED
        contacts = self.records.contacts
        return frozenset(key for key, contact in contacts.items() if contact.state is archived)

    @cached_property
    def _to_ask(self) -> frozenset[str]:
        return frozenset(contact.id for contact in self.records.contacts.values() if contact.to_ask)

    def with_chains(self, ids: Collection[str]) -> set[str]:
        """Return the ids, and those of everybody in the chains that led to them (F8).

        A chain ends before somebody archived.
        """
        wanted, ended = set(ids), self._archived
        for contact_id in self.introducers.keys() & wanted:
            introducer = self.introducers.get(contact_id)
            while introducer is not None and introducer not in wanted and introducer not in ended:
                wanted.add(introducer)
                introducer = self.introducers.get(introducer)
        return wanted

    def lively(self, members: Members) -> list[Contact]:
        """Return the members with whom anything happened or who are to be asked (S1, S2)."""
        history, to_ask = self.records.with_history, self._to_ask
        return [contact for key, contact in members.items() if key in history or key in to_ask]

    def stage(self, contact: Contact) -> Stage:
        """Return the stage of a contact (S1)."""
        return self._stages.of(contact)

    def note_change(self, former: Record | None, record: Record | None) -> None:
        """Note that a record was added, replaced or removed (None: it was not there)."""
        self._stages.note_change(former, record)
        if isinstance(former, Contact) or isinstance(record, Contact):
            for name in ("introducers", "everybody", "active", "_archived", "_to_ask"):
                self.__dict__.pop(name, None)


def _first(introducers: Mapping[str, str], contact_id: str, begins: dict[str, str]) -> str:
    """Return who began the chain to somebody; it is the same person for a whole circle."""
    way: dict[str, None] = {}
    here = contact_id
    while here not in begins and here not in way and here in introducers:
        way[here] = None
        here = introducers[here]
    first = begins.get(here, here)
    begins.update(dict.fromkeys(way, first))
    return first
