"""Taking in many people at once, or the records of another book."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from tui.model.base import Record, new_id, slim
from tui.model.followup import FollowUp, news_key
from tui.model.identity.same import one_said, person_said
from tui.model.interview import InterviewStatus
from tui.model.known_people import KnownPeople, words_in
from tui.model.naming.spelling import organization_key
from tui.model.people import Contact, Organization, Source
from tui.model.text.lines import clean_line
from tui.store.arrivals import Arrival, NewWork
from tui.store.ledger import Ledger, Transaction
from tui.store.verbs.people import chain_of, renamed


class ImportVerbs(Ledger):
    """Imports, each of which is one step to undo."""

    def take_people(
        self,
        arrivals: Iterable[Arrival],
        *,
        now: datetime,
        words: str = "Imported people",
        to_ask: bool = False,
    ) -> None:
        """Take people in; new ones are known, unless they are meant to be asked (S1, S2).

        Organizations and introducers are found by name, or added once; an introducer who
        could be several people is named in the notes. When somebody you talked to has changed
        jobs, that is a reason to write again (N1): it becomes a follow-up, not a touch, which
        would restart every wait. Raises MissingRecordError when a contact is no longer there;
        then nothing has changed.
        """
        with self.transaction(words) as change:
            names = _ByName(change)
            introduced: list[tuple[Contact, str]] = []
            for arrival in arrivals:
                if arrival.contact_id:
                    _add_to(change, names, arrival, now)
                    continue
                contact = _new(change, names, arrival, now, to_ask=to_ask)
                if arrival.introducer:
                    introduced.append((contact, arrival.introducer))
            # An introducer may come further down in the file.
            introducers: set[str] = set()
            for contact, name in introduced:
                try:
                    introducer = names.introducer(name, now)
                except ValueError:
                    change.put(_with_unclear_introducer(contact, name))
                    continue
                introducers.add(introducer.id)
                # Only somebody who introduced another can close a circle.
                if contact.id not in introducers or contact.id not in chain_of(
                    change, introducer.id
                ):
                    source = contact.source or Source.REFERRAL
                    change.put(contact.changed(introduced_by=introducer.id, source=source))

    def take_records(self, records: Iterable[Record], *, words: str = "Imported a book") -> None:
        """Take records in as they are; each replaces the one with its id, if there is one."""
        with self.transaction(words) as change:
            for record in records:
                change.put(record)


class _ByName:
    """Contacts and organizations by name, including those added meanwhile."""

    def __init__(self, change: Transaction) -> None:
        self._change = change
        self._organizations: dict[str, str] = {}
        self._names: dict[str, str] = {}
        self._known: KnownPeople | None = None
        for organization in change.records.organizations.values():
            self._note_organization(organization)

    def note(self, contact: Contact) -> None:
        if self._known is not None:
            self._known.change(None, contact)

    @property
    def _contacts(self) -> KnownPeople:
        """Everybody, by what they are known by: only for introducers, whom few files name."""
        if self._known is None:
            people = dict(self._change.records.contacts)
            for (_, record_id), record in self._change.changes.items():
                if isinstance(record, Contact):
                    people[record_id] = record
            self._known = KnownPeople(people.values())
        return self._known

    def _note_organization(self, organization: Organization) -> None:
        self._names[organization.id] = organization.name
        for key in (organization.name.casefold(), organization_key(organization.name)):
            self._organizations.setdefault(key, organization.id)

    def organization_id(self, name: str) -> str:
        name = clean_line(name)
        if not name:
            return ""
        for key in (name.casefold(), organization_key(name)):
            if known := self._organizations.get(key):
                return known
        added = self._change.put(Organization(name=name))
        self._note_organization(added)
        return added.id

    def introducer(self, words: str, now: datetime) -> Contact:
        """Return the person the words name, added if they are new.

        Raises ValueError, with a sentence, where several could be meant.
        """
        person = person_said(words)
        among = self._contacts.found(words_in(words), person.emails)
        known = one_said(words, among, lambda each: self._names.get(each.organization_id, ""))
        if known is None:
            firm_id = self.organization_id(person.organization)
            known = self._change.put(
                Contact(
                    name=person.name, created=now, organization_id=firm_id, emails=person.emails
                )
            )
            self.note(known)
        return known


def _with_unclear_introducer(contact: Contact, words: str) -> Contact:
    told = f"Introduced by {words}, a name that several people have."
    return contact.changed(notes="\n\n".join(filter(None, (contact.notes, told))))


def _new(
    change: Transaction, names: _ByName, arrival: Arrival, now: datetime, *, to_ask: bool
) -> Contact:
    contact = change.put(
        Contact.model_validate(
            {
                **_fields(names, arrival.fields),
                "id": _free_id(change, arrival.uid),
                "created": now,
                "to_ask": to_ask,
            }
        )
    )
    slim(contact)
    names.note(contact)
    return contact


def _add_to(change: Transaction, names: _ByName, arrival: Arrival, now: datetime) -> None:
    contact = change.get(Contact, arrival.contact_id)
    fields = _fields(names, arrival.fields)
    if arrival.work is not None:
        fields["title"] = arrival.work.title
        fields["organization_id"] = names.organization_id(arrival.work.organization)
        fields["notes"] = _with_former_work(change, contact, fields.get("notes"), now)
        _tell_news(change, contact, arrival.work, now)
    change.put(contact.changed(**fields, **renamed(contact, fields)))


def _fields(names: _ByName, fields: Mapping[str, Any]) -> dict[str, Any]:
    known = dict(fields)
    organization = known.pop("organization", None)
    if organization is not None:
        known["organization_id"] = names.organization_id(organization)
    return known


def _with_former_work(
    change: Transaction, contact: Contact, notes: str | None, now: datetime
) -> str:
    """Return the notes with the former job added, which is kept nowhere else."""
    former = NewWork(contact.title, change.records.organization_of(contact)).words
    line = f"Was {former} until the import of {now.day} {now:%b %Y}."
    return "\n\n".join(filter(None, (contact.notes if notes is None else notes, line)))


def _tell_news(change: Transaction, contact: Contact, work: NewWork, now: datetime) -> None:
    if not any(
        interview.status is InterviewStatus.TALKED
        for interview in change.records.interviews_of(contact.id)
    ):
        return
    key = news_key(contact.id, work.words)
    former = change.records.followup(key) or FollowUp(key=key, contact_id=contact.id)
    what = f"congratulate them on the new work: {work.words}"
    change.put(former.changed(what=what, decided=now, due=now.date()))


def _free_id(change: Transaction, uid: str) -> str:
    try:
        wanted = str(UUID(uid))
    except ValueError:
        return new_id()
    taken = wanted in change.records.contacts or (Contact, wanted) in change.changes
    return new_id() if taken else wanted
