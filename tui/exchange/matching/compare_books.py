"""What of another book is in this one already, by the ids of its records."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from tui.exchange.matching.match_people import Verdict
from tui.model.base import Record
from tui.model.followup import FollowUp, Touch
from tui.model.interview import Grouping, Interview, Question
from tui.model.naming.spelling import organization_key
from tui.model.note import Note
from tui.model.people import Contact, Organization, SavedFilter
from tui.model.profile import Profile
from tui.model.records import RECORD_TYPES, Records
from tui.model.text.counting import counted

_NOUNS: dict[type[Record], str] = {
    Interview: "interview",
    Note: "line",
    Touch: "touch",
    FollowUp: "follow-up",
    Organization: "organization",
    Question: "question",
    Grouping: "grouping",
    Profile: "profile",
    SavedFilter: "filter",
}


@dataclass(frozen=True, slots=True)
class Share:
    """What the other book holds about one contact, or of one table that is about nobody.

    `missing` are the records this book lacks, `differing` those it has otherwise, as the
    other book has them, with `differences` in words. `contact_id` is empty for a table;
    `name` is what to call it.
    """

    name: str
    verdict: Verdict
    contact_id: str
    missing: tuple[Record, ...]
    differing: tuple[Record, ...]
    differences: str

    @property
    def additions(self) -> str:
        """What this book lacks, in words."""
        others = [each for each in self.missing if each.id != self.contact_id]
        return _counted(others)


def compare_books(theirs: Records, ours: Records) -> list[Share]:
    """Compare another book with this one; records with one id are the same thing.

    So are the profiles, two organizations or filters of one name, and two decisions about
    one follow-up. Nothing in this book is newer or older than the other by itself, so that
    what differs is for the person to decide.
    """
    found = _Found(theirs, ours)
    return [*found.people(), *found.tables()]


class _Found:
    """The records of the other book with the ids they have here, each beside ours."""

    def __init__(self, theirs: Records, ours: Records) -> None:
        self._theirs = theirs
        self._ours = ours
        named = {
            **{organization_key(each.name): each.id for each in ours.organizations.values()},
            **{each.name.casefold(): each.id for each in ours.organizations.values()},
        }
        self._organization_ids = {
            each.id: known
            for each in theirs.organizations.values()
            if each.id not in ours.organizations
            and (known := named.get(each.name.casefold()) or named.get(organization_key(each.name)))
        }
        employers = {each.organization_id for each in theirs.contacts.values()}
        self._by_owner: dict[str, list[Record]] = defaultdict(list)
        self._ownerless: dict[str, list[Record]] = defaultdict(list)
        for kind in RECORD_TYPES:
            for record in theirs.table(kind).values():
                owner = self._owner(record)
                if owner:
                    self._by_owner[owner].append(record)
                elif record.id not in employers and record.id not in self._organization_ids:
                    self._ownerless[kind.table].append(record)

    def people(self) -> Iterator[Share]:
        """Yield what there is about each contact."""
        for owner, records in self._by_owner.items():
            contact = self._theirs.contacts.get(owner) or self._ours.contacts[owner]
            organization = self._theirs.organizations.get(contact.organization_id)
            if organization is not None and organization.id not in self._organization_ids:
                yield self._share(contact.name, owner, [organization, *records])
            else:
                yield self._share(contact.name, owner, records)

    def tables(self) -> Iterator[Share]:
        """Yield what there is in the tables that are about no contact."""
        for table, records in self._ownerless.items():
            yield self._share(table, "", records)

    def _share(self, name: str, contact_id: str, records: list[Record]) -> Share:
        pairs = [(self._here(record), self._counterpart(record)) for record in records]
        missing = tuple(record for record, ours in pairs if ours is None)
        differing = [(record, ours) for record, ours in pairs if ours and ours != record]
        verdict = Verdict.CHANGED if missing or differing else Verdict.SAME
        is_new = any(record.id == contact_id for record in missing)
        if missing and (is_new or len(missing) == len(pairs)):
            verdict = Verdict.NEW
        return Share(
            name=name,
            verdict=verdict,
            contact_id=contact_id,
            missing=missing,
            differing=tuple(record for record, _ in differing),
            differences=_differences(differing),
        )

    def _owner(self, record: Record) -> str:
        match record:
            case Contact():
                return record.id
            case Note():
                interview = self._theirs.interviews.get(
                    record.interview_id
                ) or self._ours.interviews.get(record.interview_id)
                owner = interview.contact_id if interview else ""
            case Interview() | Touch() | FollowUp():
                owner = record.contact_id
            case _:
                return ""
        return owner if owner in self._theirs.contacts or owner in self._ours.contacts else ""

    def _here(self, record: Record) -> Record:
        """Return a record of theirs with the ids that it has in this book."""
        if isinstance(record, Contact) and record.organization_id in self._organization_ids:
            mapped = self._organization_ids[record.organization_id]
            return record.changed(organization_id=mapped)
        ours = self._counterpart(record)
        if ours is not None and ours.id != record.id:
            return record.changed(id=ours.id)
        return record

    def _counterpart(self, record: Record) -> Record | None:
        if isinstance(record, Note):
            # Those of an interview come from the disk when they are first asked for.
            self._ours.notes_of(record.interview_id)
        known = self._ours.get(type(record), record.id)
        if known is not None:
            return known
        match record:
            case Profile() if self._ours.profile.id:
                return self._ours.profile
            case FollowUp():
                return self._ours.followup(record.key)
            case SavedFilter():
                filters = self._ours.table(SavedFilter).values()
                return next((each for each in filters if each.name == record.name), None)
            case _:
                return None


def _differences(pairs: list[tuple[Record, Record]]) -> str:
    """Name the fields of the contact that differ, and count the other records that do."""
    fields = [
        name.removesuffix("_id").replace("_", " ")
        for theirs, ours in pairs
        if isinstance(theirs, Contact)
        for name, value in theirs
        if value != getattr(ours, name, None)
    ]
    others = _counted([theirs for theirs, _ in pairs if not isinstance(theirs, Contact)])
    return ", ".join(filter(None, (*fields, others)))


_PLURALS = {"entry": "entries", "touch": "touches"}


def _counted(records: list[Record]) -> str:
    counts: dict[str, int] = defaultdict(int)
    for record in records:
        counts[_NOUNS.get(type(record), "entry")] += 1
    return ", ".join(
        noun if noun == "profile" else counted(count, noun, _PLURALS.get(noun, ""))
        for noun, count in counts.items()
    )
