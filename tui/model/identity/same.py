"""Whether two entries are one person, and who in the book somebody is."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from tui.model.identity.known_as import is_found_by
from tui.model.known_people import words_in
from tui.model.naming.names import COMPANY_FORMS, words_of
from tui.model.naming.spelling import (
    is_more_than_a_name,
    name_key,
    other_names,
    same_name,
    same_organization,
)
from tui.model.people import Contact
from tui.model.records import Records
from tui.model.text.addresses import email_key, slug_of
from tui.model.text.folding import findable, spoken
from tui.model.text.lines import clean_line
from tui.model.text.patterns import pattern_of

_ADDRESS = pattern_of(r"<?([^\s<>,;()]+@[^\s<>,;()]+)>?")
_AT = pattern_of(r"(?P<name>.*\S)\s+(?:at|@)\s+(?P<organization>\S.*)", re.IGNORECASE)
_IN_BRACKETS = pattern_of(r"(?P<name>.*\S)\s*\((?P<organization>[^()/]+)\)")
_MOST_NAMED = 4


class Identity(Protocol):
    """What tells somebody from others of the same name."""

    @property
    def name(self) -> str:
        """The name as it was written."""

    @property
    def emails(self) -> tuple[str, ...]:
        """The addresses."""

    @property
    def links(self) -> tuple[str, ...]:
        """Pages about them, a LinkedIn profile among them."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody as a line names them; all but the name may be empty."""

    name: str
    organization: str = ""
    emails: tuple[str, ...] = ()
    links: tuple[str, ...] = ()


def slugs(person: Identity) -> frozenset[str]:
    """Return the LinkedIn slugs of a person; hardly ever more than one."""
    return frozenset(filter(None, map(slug_of, person.links)))


def contradict(one: Identity, other: Identity) -> bool:
    """Whether two entries cannot be one person: other profiles, Sr. and Jr., A. and B."""
    have_profiles = one.links and other.links
    is_another = bool(have_profiles) and _have_other_profiles(one, other)
    return is_another or other_names(one.name, other.name)


def share_profile(one: Identity, other: Identity) -> bool:
    """Whether two entries have a LinkedIn profile in common."""
    return bool(one.links and other.links) and not slugs(one).isdisjoint(slugs(other))


def _have_other_profiles(one: Identity, other: Identity) -> bool:
    left, right = slugs(one), slugs(other)
    return bool(left and right) and left.isdisjoint(right)


def differ_in_emails(one: Identity, other: Identity) -> bool:
    """Whether both have addresses, and none in common."""
    if not (one.emails and other.emails):
        return False
    return {*map(email_key, one.emails)}.isdisjoint(map(email_key, other.emails))


def person_meant(person: Person, records: Records) -> Contact | None:
    """Return the contact that a person is, None for somebody new; see `one_meant`."""
    last = name_key(person.name).split()[-1:]
    among = records.known.found(last, person.emails, person.links)
    return one_meant(person, among, records.organization_of)


def maybe_same(person: Person, records: Records) -> list[Contact]:
    """Return the contacts that somebody new may be by a near spelling of the name.

    They do not contradict each other, and at most one of the two has an organization, or
    both the same.
    """
    from tui.model.naming.likeness import is_alike  # noqa: PLC0415 - knows many names

    words = words_in(person.name)
    return [
        contact
        for contact in records.known.found(words)
        if any(is_alike(person.name, name) for name in contact.names)
        and may_be_one(person, contact, records.organization_of(contact))
    ]


def one_meant(
    person: Person, among: Iterable[Contact], organization_of: Callable[[Contact], str]
) -> Contact | None:
    """Return the one of some contacts that a person is, None for somebody new.

    That is who has the profile or an address, else who has the name, however it is spelled,
    unless they contradict each other: two of one name are two people if both have an
    organization, or both have addresses, and not the same. Of several namesakes it is whoever
    is called so now, then the one at the organization, else the one spelled just so. Raises
    ValueError, with a sentence, where it could still be several.
    """
    addresses, profiles = set(map(email_key, person.emails)), slugs(person)
    key = name_key(person.name)
    # Asking of everybody takes a while; few have its last word.
    last = key.rsplit(maxsplit=1)[-1] if key.strip() else key
    namesakes = []
    for contact in among:
        may_be = last in findable(contact.name) or contact.also_known_as
        if may_be and is_found_by(contact, key):
            namesakes.append(contact)
        if profiles and profiles & slugs(contact):
            return contact
        has_address = addresses and not addresses.isdisjoint(map(email_key, contact.emails))
        if has_address and not contradict(person, contact):
            return contact
    found = [each for each in namesakes if may_be_one(person, each, organization_of(each))]
    found = [each for each in found if name_key(each.name) == key] or found
    if len(found) > 1 and person.organization:
        there = (
            each for each in found if same_organization(person.organization, organization_of(each))
        )
        found = list(there) or found
    if len(found) > 1:
        spelled = clean_line(person.name).casefold()
        found = [each for each in found if each.name.casefold() == spelled] or found
    if len(found) > 1:
        raise ValueError(_several(found, organization_of))
    return found[0] if found else None


def may_be_one(person: Person, contact: Contact, organization: str) -> bool:
    """Whether a person and a contact at an organization can be one, if the name is the same.

    What only one of them says is no contradiction, nor is a title where an organization
    was expected.
    """
    return (
        not contradict(person, contact)
        and not differ_in_emails(person, contact)
        and (
            not person.organization
            or not organization
            or same_organization(person.organization, organization)
            or is_in_haste(organization, person.organization)
            or spoken(person.organization) == spoken(contact.title)
        )
    )


def is_in_haste(noted: str, organization: str) -> bool:
    """Whether an organization was noted in small letters that stands here in full.

    "county water resources" is Sacramento County Water Resources; one word alone says too little.
    """
    words, full = words_of(noted), words_of(organization)
    is_part = any(full[at : at + len(words)] == words for at in range(len(full) - len(words) + 1))
    return noted.islower() and not organization.islower() and len(words) > 1 and is_part


def contact_said(words: str, records: Records) -> Contact | None:
    """Return the contact that a few words name, as in "Jane Doe at Acme"; None for nobody.

    Raises ValueError, with a sentence, where it could be several.
    """
    if not words.strip():
        return None
    among = records.known.found(words_in(words), person_said(words).emails)
    return one_said(words, among, records.organization_of)


def one_said(
    words: str, among: Iterable[Contact], organization_of: Callable[[Contact], str]
) -> Contact | None:
    """Return the one of some contacts that a few words name; see `contact_said`."""
    among = list(among)
    person = person_said(words)
    found = one_meant(person, among, organization_of)
    if found is None and not same_name(words, person.name):
        # Somebody may be called so: the Career Center at Bay.
        found = one_meant(Person(clean_line(words)), among, organization_of)
    return found or _named_in_part(person, words, among, organization_of)


def _named_in_part(
    person: Person,
    words: str,
    among: Sequence[Contact],
    organization_of: Callable[[Contact], str],
) -> Contact | None:
    """Return the one contact whose name has all of these words: via Garcia, of José García.

    Raises ValueError, with a sentence, where several have them: via Jane, of three Janes.
    """
    from tui.model.naming.likeness import words_known  # noqa: PLC0415 - knows many names

    sought = set(name_key(person.name).split())
    like = [
        contact
        for contact in among
        if sought
        and any(
            all(word in findable(name) for word in sought) and sought <= words_known(name)
            for name in contact.names
        )
        and may_be_one(person, contact, organization_of(contact))
    ]
    if len(like) > 1:
        names = "; ".join(contact.name for contact in like[:_MOST_NAMED])
        more = "; …" if like[_MOST_NAMED:] else ""
        raise ValueError(
            f"“{clean_line(words)}” could be {len(like)} people: {names}{more}. "
            "Say more of the name."
        )
    return like[0] if like else None


def person_said(words: str) -> Person:
    """Read words such as "Jane Doe at Acme", "Jane Doe (Acme)" or "Jane Doe <jane@acme.com>"."""
    rest = clean_line(words)
    emails = tuple(_ADDRESS.findall(rest))
    name = _ADDRESS.sub("", rest).strip(" ,;") or rest
    if match := _IN_BRACKETS.fullmatch(name) or _AT.fullmatch(name):
        return Person(match["name"].strip(" ,;"), match["organization"].strip(), emails)
    first, *others = _parts(name)
    # A single word before a comma is a last name: Doe, Jane.
    if not others or " " not in first or is_more_than_a_name(others[-1]):
        return Person(name, emails=emails)
    return Person(first, others[-1], emails)


def _parts(text: str) -> list[str]:
    """Return what stands between commas; Acme, Inc. is one part."""
    parts = [clean_line(part) for part in text.split(",")]
    if len(parts) > 2 and COMPANY_FORMS.issuperset(words_of(parts[-1])):  # noqa: PLR2004
        parts[-2:] = [", ".join(parts[-2:])]
    return parts


def _several(found: Sequence[Contact], organization_of: Callable[[Contact], str]) -> str:
    """Say in a sentence which people have one name, and what to add."""
    name = found[0].name
    told = []
    for contact in found[:_MOST_NAMED]:
        organization, address = organization_of(contact), next(iter(contact.emails), "")
        where = f"at {organization}" if organization else address or "without either"
        told.append(where if contact.name == name else f"{contact.name} {where}")
    more = "; …" if found[_MOST_NAMED:] else ""
    return (
        f"{len(found)} people are called {name}: add an organization or an address "
        f"({'; '.join(told)}{more})."
    )
