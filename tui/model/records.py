"""Everything the book holds, in memory, with the indexes that rules and screens need."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, KeysView
from datetime import datetime
from functools import cached_property
from operator import attrgetter
from typing import Any, TypeVar, cast

from tui.model.base import Record
from tui.model.copies import MergedCopy
from tui.model.followup import FollowUp, Touch
from tui.model.interview import Grouping, Interview, Question
from tui.model.known_people import KnownPeople
from tui.model.naming.spelling import same_organization
from tui.model.note import Note
from tui.model.people import Contact, Organization, SavedFilter
from tui.model.profile import Profile

RECORD_TYPES: tuple[type[Record], ...] = (
    Contact,
    Organization,
    Interview,
    Note,
    Touch,
    FollowUp,
    Question,
    Grouping,
    Profile,
    SavedFilter,
    MergedCopy,
)

R = TypeVar("R", bound=Record)
T = TypeVar("T")
NoteLoader = Callable[[str], Iterable[Note]]
Watcher = Callable[[Record | None, Record | None], None]

_NOBODY = Profile(id="")


def _no_notes(_interview_id: str) -> Iterable[Note]:
    return ()


class Records:
    """The records by id, and what belongs to whom.

    There are many notes, so those of an interview are loaded when first asked for, through
    `note_loader`, which takes the interview's id.
    """

    def __init__(self, note_loader: NoteLoader = _no_notes) -> None:
        self._note_loader = note_loader
        self._tables: dict[type[Record], dict[str, Record]] = {kind: {} for kind in RECORD_TYPES}
        # The rules ask for these some tens of thousands of times.
        self._contacts = self.table(Contact)
        self._interviews = self.table(Interview)
        self._profiles = self.table(Profile)
        self._owned: dict[tuple[type[Record], str], dict[str, Record]] = defaultdict(dict)
        self._ordered: dict[type[Record], dict[str, list[Any]]] = defaultdict(dict)
        self._interviews_in_order: dict[str, list[Interview]] = self._ordered[Interview]
        self._touches_in_order: dict[str, list[Touch]] = self._ordered[Touch]
        self._belongings: Counter[str] = Counter()
        self._followup_by_key: dict[str, FollowUp] = {}
        self._people_at: dict[str, dict[str, None]] = defaultdict(dict)
        self._also_suggested: dict[str, dict[str, None]] = defaultdict(dict)
        self._watchers: list[Watcher] = []
        self._loaded_interviews: set[str] = set()
        self._own_notes: dict[str, list[Note]] = {}
        self._made_of_names: dict[Callable[[Records], Any], Any] = {}

    def table(self, kind: type[R]) -> dict[str, R]:
        """Return the records of one kind by id, in the order they came; callers must not change it.

        The notes are only those of the interviews asked for so far.
        """
        return cast(dict[str, R], self._tables[kind])

    @property
    def contacts(self) -> dict[str, Contact]:
        """All contacts by id, including archived ones."""
        return self._contacts

    @property
    def organizations(self) -> dict[str, Organization]:
        """All organizations by id."""
        return self.table(Organization)

    @property
    def interviews(self) -> dict[str, Interview]:
        """All interviews by id."""
        return self._interviews

    @property
    def questions(self) -> dict[str, Question]:
        """The person's own questions by id, and their favorites from the bank."""
        return self.table(Question)

    @property
    def profile(self) -> Profile:
        """The person who asks; an empty profile until they say something."""
        for profile in self._profiles.values():
            return profile
        return _NOBODY

    @cached_property
    def known(self) -> KnownPeople:
        """All contacts by what they are known by; takes a moment when first asked for."""
        known = KnownPeople(self.contacts.values())
        self.watch(known.change)
        return known

    def made_of_names(self, make: "Callable[[Records], T]") -> T:
        """Return what `make` makes of all people and organizations; anew once one has changed."""
        if make not in self._made_of_names:
            self._made_of_names[make] = make(self)
        return cast(T, self._made_of_names[make])

    def organization_of(self, contact: Contact) -> str:
        """Return the name of the contact's organization, empty when there is none."""
        organization = self.organizations.get(contact.organization_id)
        return organization.name if organization else ""

    def organization_named(self, name: str) -> Organization | None:
        """The organization of this name, however it is spelled; the one spelled so comes first."""
        wanted, same = name.casefold(), None
        for organization in self.organizations.values():
            if organization.name.casefold() == wanted:
                return organization
            if same is None and same_organization(organization.name, name):
                same = organization
        return same

    def people_at(self, organization_id: str) -> list[Contact]:
        """Return the contacts who work at an organization, oldest first."""
        members = self._people_at.get(organization_id, ())
        return [self.contacts[contact_id] for contact_id in members]

    def introducer_of(self, contact: Contact) -> Contact | None:
        """Return who suggested this contact (F8), None when nobody did."""
        return self.contacts.get(contact.introduced_by)

    def others_who_introduced(self, contact: Contact) -> list[Contact]:
        """Return who else suggested this contact, the first first."""
        found = map(self.contacts.get, contact.also_introduced_by)
        return [each for each in found if each is not None]

    def introducers_of(self, contact: Contact) -> list[Contact]:
        """Return who suggested this contact, who suggested that one, and so on; each once."""
        chain: dict[str, Contact] = {}
        introducer = self.introducer_of(contact)
        while introducer is not None and introducer.id not in chain:
            chain[introducer.id] = introducer
            introducer = self.introducer_of(introducer)
        return list(chain.values())

    def introduced_by(self, contact_id: str) -> list[Contact]:
        """Return the contacts this one suggested (F8), alone and then among others, as they came.

        What is undone and done again keeps its place.
        """
        others = [self.contacts[each] for each in self._also_suggested.get(contact_id, ())]
        return [*self._in_order(Contact, contact_id, _came), *sorted(others, key=_came)]

    def interviews_of(self, contact_id: str) -> list[Interview]:
        """Return the interviews with a contact, oldest first; callers must not change the list."""
        known = self._interviews_in_order.get(contact_id)
        return self._in_order(Interview, contact_id, _planned) if known is None else known

    def touches_of(self, contact_id: str) -> list[Touch]:
        """Return the touches of a contact, oldest first; callers must not change the list."""
        known = self._touches_in_order.get(contact_id)
        return self._in_order(Touch, contact_id, _when) if known is None else known

    def followups_of(self, contact_id: str) -> list[FollowUp]:
        """Return the promises and decisions about a contact, oldest first."""
        return self._owned_by(FollowUp, contact_id)

    def followup(self, key: str) -> FollowUp | None:
        """Return the promise or decision with this key (`A1:<interview id>`), if there is one."""
        return self._followup_by_key.get(key)

    def has_history(self, contact_id: str) -> bool:
        """Whether anything happened with a contact: a touch, an interview, somebody suggested."""
        return contact_id in self._belongings

    @property
    def with_history(self) -> KeysView[str]:
        """Return the ids of everybody with whom anything happened; see `has_history`."""
        return self._belongings.keys()

    def notes_of(self, interview_id: str) -> list[Note]:
        """Return the person's own lines of a call as they were begun.

        Those of a transcript are theirs when they are marked; see `lines_of`. Callers must
        not change the list.
        """
        own = self._own_notes.get(interview_id)
        if own is None:
            every = self.lines_of(interview_id)
            is_all = all(note.is_own for note in every)
            own = every if is_all else [note for note in every if note.is_own]
            self._own_notes[interview_id] = own
        return own

    def lines_of(self, interview_id: str) -> list[Note]:
        """Return all lines of a call, also those of a transcript; as `notes_of` does."""
        if interview_id not in self._loaded_interviews:
            self._loaded_interviews.add(interview_id)
            for note in self._note_loader(interview_id):
                if note.id not in self._tables[Note]:
                    self.put(note)
        return self._in_order(Note, interview_id, lambda note: note.place)

    def get(self, kind: type[R], record_id: str) -> R | None:
        """Return the record of this kind with this id, if there is one."""
        return self.table(kind).get(record_id)

    def put(self, record: Record) -> None:
        """Add a record, or replace the one with its id."""
        kind = type(record)
        former, owner = self._tables[kind].get(record.id), _owner(record)
        if former is not None and _owner(former) != owner:
            self._disown(former)
        self._tables[kind][record.id] = record
        if owner:
            owned = self._owned[kind, owner]
            self._belongings[owner] += record.id not in owned
            owned[record.id] = record
        if isinstance(former, FollowUp):
            self._forget_key(former)
        if isinstance(record, FollowUp):
            self._followup_by_key[record.key] = record
        self._tell(former, record)

    def remove(self, kind: type[Record], record_id: str) -> None:
        """Take a record out; it need not be there."""
        record = self._tables[kind].pop(record_id, None)
        if record is None:
            return
        self._disown(record)
        if isinstance(record, FollowUp):
            self._forget_key(record)
        self._tell(record, None)

    def watch(self, watcher: Watcher) -> None:
        """Have `watcher` called at each change with the record before and after it."""
        self._watchers.append(watcher)

    def _sort_in(self, former: Record | None, record: Record | None) -> None:
        if isinstance(former, Contact):
            self._people_at[former.organization_id].pop(former.id, None)
            for introducer in set(former.also_introduced_by):
                self._also_suggested[introducer].pop(former.id, None)
                self._belongs_less(introducer)
        if isinstance(record, Contact):
            if record.organization_id:
                self._people_at[record.organization_id][record.id] = None
            for introducer in set(record.also_introduced_by):
                self._also_suggested[introducer][record.id] = None
                self._belongings[introducer] += 1
        for version in (former, record):
            if version is not None:
                self._ordered[type(version)].pop(_owner(version), None)
                if isinstance(version, Note):
                    self._own_notes.pop(version.interview_id, None)

    def _tell(self, former: Record | None, record: Record | None) -> None:
        self._sort_in(former, record)
        if isinstance(record or former, Contact | Organization):
            self._made_of_names.clear()
        for watcher in self._watchers:
            watcher(former, record)

    def _forget_key(self, followup: FollowUp) -> None:
        # Another may have taken its key: a line was edited, and the edit undone.
        known = self._followup_by_key.get(followup.key)
        if known is not None and known.id == followup.id:
            del self._followup_by_key[followup.key]

    def _in_order(self, kind: type[R], owner: str, place: Callable[[R], Any]) -> list[R]:
        known = self._ordered[kind]
        ordered = known.get(owner)
        if ordered is None:
            known[owner] = ordered = sorted(self._owned_by(kind, owner), key=place)
        return ordered

    def _disown(self, record: Record) -> None:
        owner = _owner(record)
        if self._owned[type(record), owner].pop(record.id, None) is not None:
            self._belongs_less(owner)

    def _belongs_less(self, owner: str) -> None:
        self._belongings[owner] -= 1
        if not self._belongings[owner]:
            del self._belongings[owner]

    def _owned_by(self, kind: type[R], owner: str) -> list[R]:
        owned = self._owned.get((kind, owner))
        return list(cast(dict[str, R], owned).values()) if owned else []


_planned: Callable[[Interview], datetime] = attrgetter("created")
_when: Callable[[Touch], datetime] = attrgetter("when")


def _came(contact: Contact) -> tuple[datetime, str]:
    return contact.created, contact.id


_of_contact = attrgetter("contact_id")
_OWNERS: dict[type[Record], Callable[[Any], str]] = {
    Contact: attrgetter("introduced_by"),
    Interview: _of_contact,
    Touch: _of_contact,
    FollowUp: _of_contact,
    Note: attrgetter("interview_id"),
}


def _owner(record: Record) -> str:
    owner = _OWNERS.get(type(record))
    return owner(record) if owner else ""
