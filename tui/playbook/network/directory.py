"""Everybody, ready to be filtered and sorted at each key press."""

from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any

from tui.model.base import Record
from tui.model.followup import FollowUp, Touch
from tui.model.interview import Interview
from tui.model.people import Contact, ContactState, Organization
from tui.model.records import Records
from tui.model.text.folding import findable, findable_once, folded
from tui.playbook.contacts.stages import Stage
from tui.playbook.network.filters import Filter
from tui.playbook.network.ties import Ties
from tui.playbook.rules import CLASSIC, Rules

Days = Mapping[str, datetime]
"""When the next thing is due, by contact id."""

_LONG_AGO = datetime.min.replace(tzinfo=UTC)
_FAR_AHEAD = datetime.max.replace(tzinfo=UTC)
_STAGES = (
    Stage.TO_ASK,
    Stage.ASKED,
    Stage.SCHEDULED,
    Stage.TALKED,
    Stage.IN_TOUCH,
    Stage.DECLINED,
    Stage.DECIDED_AGAINST,
    Stage.RESTING,
    Stage.KNOWN,
)


class Column(StrEnum):
    """What people can be sorted by."""

    NAME = "name"
    FAMILY = "family name"
    ORGANIZATION = "organization"
    SOURCE = "source"
    STAGE = "stage"
    TOUCH = "last"
    NEXT = "next"

    @property
    def following(self) -> "Column":
        """The next column; after the last comes the first."""
        columns = list(Column)
        return columns[(columns.index(self) + 1) % len(columns)]


class Known:
    """What is known of one contact, as a filter and a list need it; see `filters.Facts`."""

    __slots__ = (
        "_directory",
        "contact",
        "family",
        "id",
        "is_archived",
        "organization",
        "stage",
        "tags",
        "text",
    )

    def __init__(self, directory: "Directory", contact: Contact, organization: str) -> None:
        self._directory = directory
        self.contact = contact
        self.family = ""
        self.id = contact.id
        self.is_archived = contact.state is ContactState.ARCHIVED
        self.organization = organization
        self.stage = directory.ties.stage(contact)
        tags = tuple(map(folded, contact.tags))
        # If they are equal, one text is enough for both.
        self.tags = contact.tags if tags == contact.tags else tags
        source = contact.source.value if contact.source else ""
        marks = " ".join(f"#{tag}" for tag in self.tags)
        self.text = (
            f"{findable_once(contact.name)}\n{findable(contact.title)}\n{organization}\n"
            f"{source}\n{self.stage.value}\n{marks}\n{_addresses(contact)}"
            f"\n{_other_names(contact)}"
        )

    @property
    def introducers(self) -> str:
        """The names of everybody in the chain that led to them (F8), findable."""
        return self._directory.introducers_of(self.contact) if self.contact.introduced_by else ""

    @property
    def family_first(self) -> str:
        """Their folded name, the family name first."""
        from tui.model.naming.person_name import family_name_first  # noqa: PLC0415 - not at the start

        self.family = self.family or family_name_first(self.contact.name)
        return self.family

    @property
    def due(self) -> date | None:
        """The day of the next thing with them, in the person's zone."""
        moment = self._directory.due.get(self.contact.id)
        return moment.date() if moment else None


def _addresses(contact: Contact) -> str:
    """Return the e-mail addresses, and the phones both as noted and as digits only."""
    digits = ("".join(filter(str.isdigit, phone)) for phone in contact.phones)
    return "\n".join(map(findable_once, (*contact.emails, *contact.phones, *digits)))


def _other_names(contact: Contact) -> str:
    return "\n".join(map(findable_once, contact.also_known_as))


class Directory:
    """What is known of everybody, kept up to date: a change costs only what it changes.

    The owner has `note_change` called at each change, as `Records.watch` does, and sets
    `due` to when the first thing is due with whom, in the person's zone, before filtering, and
    `next` to when that is due which Today ranks first, before sorting.
    """

    def __init__(self, records: Records, rules: Rules = CLASSIC) -> None:
        self.records = records
        self.ties = Ties(records, rules)
        self.due: Days = {}
        self.next: Days = {}
        self._known: dict[str, Known] = {}
        self._organizations: dict[str, str] = {}
        self._order: dict[Column, list[Known]] = {}
        self._introducers: dict[str, str] = {}
        self._waiting: Iterator[Contact] | None = None

    def __getitem__(self, contact_id: str) -> Known:
        """Return what is known of one contact; raises KeyError for an unknown id."""
        known = self._known.get(contact_id)
        if known is None:
            contact = self.records.contacts[contact_id]
            organization = self._organization(contact.organization_id)
            self._known[contact_id] = known = Known(self, contact, organization)
        return known

    def matching(self, wanted: Filter, by: Column = Column.NAME) -> list[str]:
        """Return the ids of everybody a filter lets through, sorted by a column."""
        return [known.id for known in wanted.among(self._in_order(by))]

    def introducers_of(self, contact: Contact) -> str:
        """Return the names of everybody in the chain that led to a contact (F8), findable."""
        names = self._introducers.get(contact.id)
        if names is None:
            links = self.records.introducers_of(contact)
            names = "\n".join(
                findable(name) for link in links if link.id != contact.id for name in link.names
            )
            self._introducers[contact.id] = names
        return names

    def prepare(self, count: int) -> bool:
        """Look at `count` contacts in advance; returns whether there are more to look at.

        After the last of them everybody is sorted.
        """
        if self._waiting is None:
            self._waiting = iter(list(self.records.contacts.values()))
        for contact in self._waiting:
            if contact.id in self.records.contacts:
                self[contact.id]
            count -= 1
            if not count:
                return True
        self._in_order(Column.NAME)
        return False

    def note_change(self, former: Record | None, record: Record | None) -> None:
        """Note that a record was added, replaced or removed (None: it was not there)."""
        self.ties.note_change(former, record)
        for version in (former, record):
            match version:
                case Contact():
                    self._forget(version.id)
                    self._introducers.clear()
                case Interview() | Touch() | FollowUp():
                    self._forget(version.contact_id)
                case Organization():
                    self._organizations.pop(version.id, None)
                    for contact in self.records.people_at(version.id):
                        self._forget(contact.id)

    def _forget(self, contact_id: str) -> None:
        self._known.pop(contact_id, None)
        self._order.clear()

    def _organization(self, organization_id: str) -> str:
        name = self._organizations.get(organization_id)
        if name is None:
            organization = self.records.organizations.get(organization_id)
            name = findable(organization.name) if organization else ""
            self._organizations[organization_id] = name
        return name

    def _in_order(self, by: Column) -> list[Known]:
        # The next thing changes with the day, not only with the records.
        ordered = self._order.get(by) if by is not Column.NEXT else None
        if ordered is None:
            everybody = [self[contact_id] for contact_id in self.records.contacts]
            everybody.sort(key=lambda known: known.text)
            if by is not Column.NAME:
                everybody.sort(key=self._key(by))
            self._order[by] = ordered = everybody
        return ordered

    def _key(self, by: Column) -> Callable[[Known], Any]:
        match by:
            case Column.FAMILY:
                return lambda each: each.family_first
            case Column.ORGANIZATION:
                return lambda known: (not known.organization, known.organization)
            case Column.SOURCE:
                return lambda known: known.contact.source or "~"
            case Column.STAGE:
                return lambda known: _STAGES.index(known.stage)
            case Column.TOUCH:
                return self._touched
            case _:
                return lambda known: self.next.get(known.id, _FAR_AHEAD)

    def _touched(self, known: Known) -> float:
        touches = self.records.touches_of(known.id)
        return -(touches[-1].when if touches else _LONG_AGO).timestamp()
