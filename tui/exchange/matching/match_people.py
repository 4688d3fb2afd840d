"""Who of the people in a file is in the book already, and what the file knows better."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from tui.exchange.incoming import LONGEST_NOTES, MOST_VALUES, IncomingContact
from tui.exchange.matching.identity import (
    Contacts,
    Likeness,
    identity_keys,
    phone_key,
)
from tui.exchange.progress import Watch, unwatched
from tui.model.addresses import email_key, slug_of
from tui.model.identity.same import contradict, differ_in_emails, slugs
from tui.model.naming.spelling import name_key, same_organization
from tui.model.people import Contact, Source, work_words
from tui.model.records import Records
from tui.model.text import one_stop

_PEOPLE_BETWEEN = 100


class Verdict(StrEnum):
    """What an incoming person is to the book."""

    NEW = "new"
    SAME = "same"
    CHANGED = "changed"
    MAYBE = "maybe"


@dataclass(frozen=True, slots=True)
class JobChange:
    """What the book and the file say of somebody's work, where both say something else (N1)."""

    old_title: str
    old_organization: str
    new_title: str
    new_organization: str


@dataclass(frozen=True, slots=True)
class Match:
    """One incoming person beside the book.

    `contact_id` and `because` (in words) are empty for somebody new. `fields` are what the
    file adds, as the contact would have them: an empty field filled (`organization` by its
    name), addresses and notes added to those that are there. `job` is a proposal, and in no field.
    """

    incoming: IncomingContact
    verdict: Verdict
    contact_id: str = ""
    because: str = ""
    fields: Mapping[str, Any] = field(default_factory=dict)
    job: JobChange | None = None


def match_all(
    people: Iterable[IncomingContact], records: Records, watch: Watch = unwatched
) -> list[Match]:
    """Compare the people of a file with the contacts of the book, in the file's order.

    The same person twice in the file counts once, with what both rows say. Nothing that
    stands in the book is ever proposed to be replaced, except by a `job`. What `watch`
    raises stops it.
    """
    contacts = Contacts(records)
    matches: list[Match] = []
    places: dict[str, int] = {}
    distinct = _without_repeats(people)
    for number, person in enumerate(distinct):
        if number % _PEOPLE_BETWEEN == 0:
            watch(number / len(distinct))
        likeness = contacts.likeness(person)
        if likeness and likeness.is_certain:
            place = places.setdefault(likeness.contact_id, len(matches))
            if place < len(matches):
                both = _together(matches[place].incoming, person)
                matches[place] = _match(both, likeness, records)
                continue
        matches.append(_match(person, likeness, records))
    return matches


def _match(person: IncomingContact, likeness: Likeness | None, records: Records) -> Match:
    if likeness is None:
        return Match(person, Verdict.NEW)
    contact = records.contacts[likeness.contact_id]
    organization = records.organization_of(contact)
    fields, job = _additions(person, contact, organization), _job(person, contact, organization)
    if likeness.is_certain and (other_name := _other_name(person, contact)):
        notes = fields.get("notes", contact.notes)
        fields["notes"] = f"{notes}\n\n{other_name}" if notes else other_name
    verdict = Verdict.CHANGED if fields or job else Verdict.SAME
    return Match(
        person,
        verdict if likeness.is_certain else Verdict.MAYBE,
        contact.id,
        likeness.because,
        fields,
        job,
    )


def _additions(person: IncomingContact, contact: Contact, organization: str) -> dict[str, Any]:
    added: dict[str, Any] = {}
    if person.title and not contact.title and _is_same_employer(person, organization):
        added["title"] = person.title
    if person.organization and not organization:
        added["organization"] = person.organization
    if person.notes not in contact.notes:
        added["notes"] = "\n\n".join(filter(None, (contact.notes, person.notes)))
    if person.how_we_met and not contact.how_we_met:
        added["how_we_met"] = person.how_we_met
    # That two are connected on LinkedIn does not say how they came to know each other.
    if person.source not in (None, Source.LINKEDIN) and contact.source is None:
        added["source"] = person.source
    for name, key in (
        ("emails", email_key),
        ("phones", _number_key),
        ("links", _link_key),
        ("tags", str.casefold),
    ):
        present: tuple[str, ...] = getattr(contact, name)
        every = _union(present, getattr(person, name), key)
        if every != present:
            added[name] = every
    return added


def _other_name(person: IncomingContact, contact: Contact) -> str:
    """Return a note of the name somebody has in the file, if the book does not know it."""
    theirs, ours = name_key(person.name).split(), name_key(contact.name).split()
    note = one_stop(f"Also: {person.name}.")
    known = {*theirs} <= {*ours} or {*ours} <= {*theirs} or note in contact.notes
    initials = any(len(words[0]) == 1 for words in (theirs, ours) if words)
    return "" if known or initials else note


def _job(person: IncomingContact, contact: Contact, organization: str) -> JobChange | None:
    moved = bool(organization and person.organization) and not _is_same_employer(
        person, organization
    )
    # Of an older file, after a newer one was taken in.
    if f"Was {work_words(person.title, person.organization)} until" in contact.notes:
        return None
    titled = bool(contact.title and person.title) and (
        contact.title.casefold() != person.title.casefold()
    )
    if not moved and not titled:
        return None
    return JobChange(
        old_title=contact.title,
        old_organization=organization,
        new_title=person.title if titled or moved else contact.title,
        new_organization=person.organization if moved else organization,
    )


def _is_same_employer(person: IncomingContact, organization: str) -> bool:
    if not organization or not person.organization:
        return True
    return same_organization(person.organization, organization)


def _link_key(link: str) -> str:
    return slug_of(link) or link.casefold().rstrip("/")


def _number_key(number: str) -> str:
    return phone_key(number) or number.casefold()


def _without_repeats(people: Iterable[IncomingContact]) -> list[IncomingContact]:
    """Put rows about one person together, in the place of the first."""
    merged: list[IncomingContact] = []
    places: dict[tuple[str, str], int] = {}
    for person in people:
        keys = list(identity_keys(person))
        place = next((places[key] for key in keys if key in places), len(merged))
        if place == len(merged):
            merged.append(person)
        elif _are_two(merged[place], person):
            place = len(merged)
            merged.append(person)
        else:
            merged[place] = _together(merged[place], person)
        for key in keys:
            places.setdefault(key, place)
    return merged


def _are_two(one: IncomingContact, other: IncomingContact) -> bool:
    return contradict(one, other) or (
        differ_in_emails(one, other) and not slugs(one) & slugs(other)
    )


def _together(one: IncomingContact, other: IncomingContact) -> IncomingContact:
    """Return one entry with what both say; where they differ, the first is right."""
    return replace(
        one,
        title=one.title or other.title,
        organization=one.organization or other.organization,
        emails=_union(one.emails, other.emails, email_key),
        phones=_union(one.phones, other.phones, _number_key),
        links=_union(one.links, other.links, _link_key),
        tags=_union(one.tags, other.tags, str.casefold),
        notes=_notes_together(one.notes, other.notes),
        how_we_met=one.how_we_met or other.how_we_met,
        source=one.source or other.source,
        introducer=one.introducer or other.introducer,
        connected=one.connected or other.connected,
        uid=one.uid or other.uid,
    )


def _notes_together(one: str, other: str) -> str:
    if not one or not other or other in one:
        return one or other
    return f"{one}\n\n{other}"[:LONGEST_NOTES]


def _union(
    one: tuple[str, ...], other: tuple[str, ...], key: Callable[[str], str]
) -> tuple[str, ...]:
    known = set(map(key, one))
    every = one + tuple(value for value in other if key(value) not in known)
    return every[: max(MOST_VALUES, len(one))]
