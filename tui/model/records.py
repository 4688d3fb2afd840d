"""Everything the book holds, in memory, with the indexes that rules and screens need."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import TypeVar, cast

from tui.model.base import Record
from tui.model.followup import FollowUp, Touch
from tui.model.interview import Interview, Note, Question
from tui.model.people import Contact, Organization, Profile

RECORD_TYPES: tuple[type[Record], ...] = (
    Contact,
    Organization,
    Interview,
    Note,
    Touch,
    FollowUp,
    Question,
    Profile,
)

R = TypeVar("R", bound=Record)
NoteLoader = Callable[[str], Iterable[Note]]


def _no_notes(_interview_id: str) -> Iterable[Note]:
    return ()


class Records:
    """The records by id, and who belongs to whom.

    Notes are many, so those of an interview are loaded when they are first asked for,
    through `note_loader`, which takes the interview's id.
    """

    def __init__(self, note_loader: NoteLoader = _no_notes) -> None:
        self._note_loader = note_loader
        self._tables: dict[type[Record], dict[str, Record]] = {kind: {} for kind in RECORD_TYPES}
        self._owned: dict[tuple[type[Record], str], dict[str, Record]] = defaultdict(dict)
        self._followup_by_key: dict[str, FollowUp] = {}
        self._loaded_interviews: set[str] = set()

    def table(self, kind: type[R]) -> dict[str, R]:
        """The records of one kind by id, in the order they came; not to be changed by the caller.

        Of notes only those of the interviews asked for so far.
        """
        return cast(dict[str, R], self._tables[kind])

    @property
    def contacts(self) -> dict[str, Contact]:
        """All contacts by id, archived ones too."""
        return self.table(Contact)

    @property
    def organizations(self) -> dict[str, Organization]:
        """All organizations by id."""
        return self.table(Organization)

    @property
    def interviews(self) -> dict[str, Interview]:
        """All interviews by id."""
        return self.table(Interview)

    @property
    def questions(self) -> dict[str, Question]:
        """The person's own questions by id."""
        return self.table(Question)

    @property
    def profile(self) -> Profile:
        """The person who asks; an empty profile before they said anything."""
        return next(iter(self.table(Profile).values()), Profile(id=""))

    def organization_of(self, contact: Contact) -> str:
        """The name of the contact's organization, empty when there is none."""
        organization = self.organizations.get(contact.organization_id)
        return organization.name if organization else ""

    def organization_named(self, name: str) -> Organization | None:
        """The organization of this name, whatever its case."""
        wanted = name.casefold()
        for organization in self.organizations.values():
            if organization.name.casefold() == wanted:
                return organization
        return None

    def introducer_of(self, contact: Contact) -> Contact | None:
        """Who suggested this contact (F8)."""
        return self.contacts.get(contact.introduced_by)

    def introduced_by(self, contact_id: str) -> list[Contact]:
        """The contacts this one suggested (F8), oldest first."""
        return self._owned_by(Contact, contact_id)

    def interviews_of(self, contact_id: str) -> list[Interview]:
        """The interviews with a contact, oldest first."""
        return sorted(self._owned_by(Interview, contact_id), key=lambda each: each.created)

    def touches_of(self, contact_id: str) -> list[Touch]:
        """The touches of a contact, oldest first."""
        return sorted(self._owned_by(Touch, contact_id), key=lambda each: each.when)

    def followups_of(self, contact_id: str) -> list[FollowUp]:
        """The promises and decisions about a contact, oldest first."""
        return self._owned_by(FollowUp, contact_id)

    def followup(self, key: str) -> FollowUp | None:
        """The promise or decision with this key (`A1:<interview id>`)."""
        return self._followup_by_key.get(key)

    def notes_of(self, interview_id: str) -> list[Note]:
        """The lines of a call, in the order they were begun."""
        if interview_id not in self._loaded_interviews:
            self._loaded_interviews.add(interview_id)
            for note in self._note_loader(interview_id):
                if note.id not in self._tables[Note]:
                    self.put(note)
        return sorted(self._owned_by(Note, interview_id), key=lambda note: (note.seconds, note.id))

    def get(self, kind: type[R], record_id: str) -> R | None:
        """The record of this kind with this id, if there is one."""
        return self.table(kind).get(record_id)

    def put(self, record: Record) -> None:
        """Add a record, or replace the one with its id."""
        kind = type(record)
        former = self._tables[kind].get(record.id)
        if former is not None and _owner(former) != _owner(record):
            self._owned[kind, _owner(former)].pop(record.id, None)
        self._tables[kind][record.id] = record
        if owner := _owner(record):
            self._owned[kind, owner][record.id] = record
        if isinstance(record, FollowUp):
            self._followup_by_key[record.key] = record

    def remove(self, kind: type[Record], record_id: str) -> None:
        """Take a record out; one that is not there is no error."""
        record = self._tables[kind].pop(record_id, None)
        if record is None:
            return
        self._owned[kind, _owner(record)].pop(record_id, None)
        if isinstance(record, FollowUp):
            self._followup_by_key.pop(record.key, None)

    def _owned_by(self, kind: type[R], owner: str) -> list[R]:
        return list(cast(dict[str, R], self._owned.get((kind, owner), {})).values())


def _owner(record: Record) -> str:
    match record:
        case Contact():
            return record.introduced_by
        case Interview() | Touch() | FollowUp():
            return record.contact_id
        case Note():
            return record.interview_id
        case _:
            return ""
