"""Who of the people in a file is in the book already, and what the file knows better."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from tui.exchange.incoming import IncomingContact
from tui.exchange.matching.edits import LISTS, JobChange, edits, with_notes
from tui.exchange.matching.identity import SAME_ENTRY, Contacts, Likeness, comparing
from tui.exchange.matching.repeats import (
    Distinct,
    Repeat,
    distinct_people,
    together,
    union,
    why_two,
)
from tui.exchange.progress import Watch, unwatched
from tui.model.identity.known_as import is_called, is_found_by, with_names
from tui.model.naming.spelling import name_key, same_organization
from tui.model.people import Contact, Source, work_words
from tui.model.records import Records
from tui.model.text.addresses import uid_key

_PEOPLE_BETWEEN = 100


class Verdict(StrEnum):
    """What an incoming person is to the book."""

    NEW = "new"
    SAME = "same"
    CHANGED = "changed"
    MAYBE = "maybe"


@dataclass(frozen=True, slots=True)
class Match:
    """One incoming person beside the book.

    `contact_id` is empty for somebody new; `because` says in words whom they are like, in the
    book or in the file. `repeats` are the other rows about them. `fields` are what the
    file adds, as the contact would have them: an empty field filled (`organization` by its
    name), addresses and notes added to those that are there. `job` is a proposal, and in no field.
    """

    incoming: IncomingContact
    verdict: Verdict
    contact_id: str = ""
    because: str = ""
    fields: Mapping[str, Any] = field(default_factory=dict)
    job: JobChange | None = None
    repeats: tuple[Repeat, ...] = ()


@comparing()
def match_all(
    people: Iterable[IncomingContact], records: Records, watch: Watch = unwatched
) -> list[Match]:
    """Compare the people of a file with the contacts of the book, in the file's order.

    The same person twice in the file counts once, with what both rows say. Nothing that
    stands in the book is ever proposed to be replaced, except by a `job`. What `watch`
    raises stops it.
    """
    contacts = Contacts(records)
    found: list[_Found] = []
    places: dict[str, int] = {}
    distinct = distinct_people(people)
    for number, each in enumerate(distinct):
        if number % _PEOPLE_BETWEEN == 0:
            watch(number / len(distinct))
        likeness = contacts.likeness(each.person)
        one = _Found(each, likeness)
        if likeness and likeness.is_certain:
            place = places.setdefault(likeness.contact_id, len(found))
            if place < len(found) and found[place].is_joined_by(one):
                continue
        found.append(one)
    return [_match(one, records) for one in found]


@dataclass(slots=True)
class _Found:
    """Somebody in the file, whom in the book they are like, and whom else in the file."""

    distinct: Distinct
    likeness: Likeness | None

    def is_joined_by(self, other: "_Found") -> bool:
        """Take in another row about the same contact; what namesakes say makes both unsure."""
        mine, theirs = self.likeness, other.likeness
        if mine is None or theirs is None:
            return False
        one, two = self.distinct, other.distinct
        if not (mine.by_name or theirs.by_name) or not why_two(one.person, two.person):
            one.repeats += [Repeat(two.first, theirs.because, one.first), *two.repeats]
            one.person = together(one.person, two.person)
            return True
        because = "the same name, which several in the file have"
        for each in (self, other):
            if each.likeness and each.likeness.by_name:
                each.likeness = replace(each.likeness, is_certain=False, because=because)
        return False


def _match(found: _Found, records: Records) -> Match:
    person, likeness = found.distinct.person, found.likeness
    repeats, unlike = tuple(found.distinct.repeats), found.distinct.unlike
    if likeness is None:
        because = f"like another in the file: {unlike}" if unlike else ""
        return Match(person, Verdict.NEW, because=because, repeats=repeats)
    contact = records.contacts[likeness.contact_id]
    organization = records.organization_of(contact)
    is_entry = likeness.is_certain and likeness.because == SAME_ENTRY
    fields, job = news_of(person, contact, organization, is_entry=is_entry)
    if not is_entry and _has_other_name(person, contact):
        fields["also_known_as"] = with_names(contact, [person.name])
    fields |= _card(person, contact, is_changed=bool(fields or job))
    verdict = Verdict.CHANGED if fields or job else Verdict.SAME
    return Match(
        person,
        verdict if likeness.is_certain else Verdict.MAYBE,
        contact.id,
        likeness.because,
        fields,
        job,
        repeats,
    )


def news_of(
    person: IncomingContact, contact: Contact, organization: str, *, is_entry: bool
) -> tuple[dict[str, Any], JobChange | None]:
    """Return what somebody brings that the book lacks: fields, as in `Match`, and a job.

    With `is_entry` the file means this contact whatever it says, so that another name is a
    new one; what the program had written there itself is no news.
    """
    if is_entry and person.former is not None:
        return edits(person, person.former, contact, organization)
    if is_entry and person.card and person.card == contact.card_seen:
        return {}, None
    fields, job = _additions(person, contact, organization), _job(person, contact, organization)
    if is_entry and not is_found_by(contact, name_key(person.name)):
        fields["name"] = person.name
    if job and is_entry and (person.edited or (person.card and contact.card_seen)):
        job = replace(job, is_edit=True)
    return fields, job


def _card(person: IncomingContact, contact: Contact, *, is_changed: bool) -> dict[str, Any]:
    """Return what the book is to remember of the card that somebody has in an address book."""
    if not person.card:
        return {}
    own = map(uid_key, filter(None, (contact.id, contact.card_uid)))
    is_another = not contact.card_uid and uid_key(person.uid) not in own
    fields = {"card_uid": person.uid} if is_another else {}
    return {**fields, "card_seen": person.card} if fields or is_changed else {}


def _additions(person: IncomingContact, contact: Contact, organization: str) -> dict[str, Any]:
    added: dict[str, Any] = {}
    if person.title and not contact.title and _is_same_employer(person, organization):
        added["title"] = person.title
    if person.organization and not organization:
        added["organization"] = person.organization
    if (notes := with_notes(contact.notes, person.notes)) != contact.notes:
        added["notes"] = notes
    for name in ("how_we_met", "greet_as", "time_zone"):
        if getattr(person, name) and not getattr(contact, name):
            added[name] = getattr(person, name)
    # That two are connected on LinkedIn does not say how they came to know each other.
    if person.source not in (None, Source.LINKEDIN) and contact.source is None:
        added["source"] = person.source
    for name, key in LISTS:
        present: tuple[str, ...] = getattr(contact, name)
        every = union(present, getattr(person, name), key)
        if every != present:
            added[name] = every
    return added


def _has_other_name(person: IncomingContact, contact: Contact) -> bool:
    """Whether somebody has a name in the file that the book does not know, or not in part."""
    theirs, ours = name_key(person.name).split(), name_key(contact.name).split()
    known = {*theirs} <= {*ours} or {*ours} <= {*theirs} or is_called(contact, person.name)
    initials = any(len(words[0]) == 1 for words in (theirs, ours) if words)
    return not (known or initials)


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
