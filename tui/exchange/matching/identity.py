"""Who an incoming person is: by addresses, LinkedIn's slug, numbers, or the name."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

from tui.exchange.incoming import IncomingContact
from tui.model.identity.namesakes import differ_in_titles, family_reason, namesake_reason
from tui.model.identity.same import contradict, differ_in_emails, slugs
from tui.model.naming.likeness import forget_names, is_alike, words_known
from tui.model.naming.spelling import name_key, organization_key
from tui.model.people import Contact
from tui.model.records import Records
from tui.model.text.addresses import email_key, phone_key, slug_of, uid_key

SAME_ENTRY = "the same entry"
"""Why somebody is a contact whose id or card they have."""

_NEAR = 85
_UNIQUE = 12
_LEAST_MISSPELLED = 5
"""A shorter name of an organization with one other letter is another one: IBM, ICM."""
_LARGEST_BLOCK = 300
_LARGEST_GROUP = 50


@contextmanager
def comparing() -> Iterator[None]:
    """At the end let go of what was kept of names and links, which of thousands is much memory."""
    try:
        yield
    finally:
        forget_names()
        slug_of.cache_clear()


@dataclass(frozen=True, slots=True)
class Likeness:
    """The contact that somebody is or may be, and why, in words.

    `by_name` is true where they have no more than that in common, and where they work.
    """

    contact_id: str
    because: str
    is_certain: bool
    by_name: bool = False


class Contacts:
    """The contacts of a book, found by whatever an incoming person is known by."""

    def __init__(self, records: Records, contacts: Iterable[Contact] | None = None) -> None:
        """Index all contacts of the records, or only these of them."""
        self._records = records
        self._contacts: dict[str, Contact] = {}
        self._names: dict[str, tuple[str, ...]] = {}
        self._former: set[str] = set()
        self._organizations: dict[str, str] = {}
        self._by_uid: dict[str, Contact] = {}
        self._by_slug: dict[str, Contact] = {}
        self._by_email: dict[str, list[Contact]] = defaultdict(list)
        self._by_phone: dict[str, list[Contact]] = defaultdict(list)
        self._by_name: dict[str, list[Contact]] = defaultdict(list)
        self._by_name_at: dict[tuple[str, str], list[Contact]] = defaultdict(list)
        self._by_word: dict[str, list[Contact]] = defaultdict(list)
        self._blocks: dict[tuple[str, str], dict[str, str]] = defaultdict(dict)
        for contact in records.contacts.values() if contacts is None else contacts:
            self.add(contact)

    def add(self, contact: Contact) -> None:
        """Have one more contact found."""
        name = name_key(contact.name)
        names = tuple(dict.fromkeys(map(name_key, contact.names)))
        organization = organization_key(self._records.organization_of(contact))
        self._contacts[contact.id] = contact
        for uid in filter(None, (contact.id, contact.card_uid)):
            self._by_uid.setdefault(uid_key(uid), contact)
        self._names[contact.id], self._organizations[contact.id] = names, organization
        self._former.update(names[1:])
        for each in names:
            self._by_name[each].append(contact)
            self._by_name_at[each, organization].append(contact)
        for slug in slugs(contact):
            self._by_slug.setdefault(slug, contact)
        for email in contact.emails:
            self._by_email[email_key(email)].append(contact)
        for phone in filter(None, map(phone_key, contact.phones)):
            self._by_phone[phone].append(contact)
        for word in frozenset[str]().union(*map(words_known, contact.names)):
            self._by_word[word].append(contact)
        if organization:
            words = name.split()
            for word in words:
                self._blocks[organization, word][contact.id] = " ".join(sorted(words))

    def likeness(self, person: IncomingContact, apart: Collection[str] = ()) -> Likeness | None:
        """Return the contact this person is, else one they may be, else None.

        Those with an id in `apart` they are not, whatever they have in common.

        Certain are the program's own id, what an address book calls the card, and the
        LinkedIn slug, whatever the name; an e-mail address or a number together with the
        same name, also with an initial or without the last name; the same name at the same
        organization. Two people of one name who contradict each other, as with two
        profiles, are two people; where only one is a Jr., or the titles, numbers or notes of
        namesakes differ, they may be one.
        """
        known = self._by_uid.get(uid_key(person.uid)) if person.uid else None
        if known is not None:
            certain = known.id == person.uid or _is_unique(person, known)
            because = SAME_ENTRY if certain else f"{SAME_ENTRY}, but another name"
            return Likeness(known.id, because, certain)
        for slug in slugs(person):
            known = self._by_slug.get(slug)
            if known is not None and known.id not in apart:
                return Likeness(known.id, "the same LinkedIn profile", is_certain=True)
        name = name_key(person.name)
        found = sorted(
            (
                *self._by_address(person, name, apart),
                *self._by_number(person, name, apart),
                *self._by_same_name(person, name, apart),
            ),
            key=lambda each: not each.is_certain,
        )
        if found:
            return found[0]
        return self._by_near_name(person, name, apart) or self._by_alike_name(person, apart)

    def _by_address(
        self, person: IncomingContact, name: str, apart: Collection[str]
    ) -> Iterator[Likeness]:
        for email in person.emails:
            for contact in _few(self._by_email, email_key(email), apart):
                is_one = self._is_one_name(name, contact)
                near = is_one or self._is_near(name, contact)
                words = "the same e-mail address" + ("" if near else ", but another name")
                reason = family_reason(person, contact)
                certain = is_one and not contradict(person, contact)
                yield Likeness(contact.id, _with(words, reason), certain and not reason)

    def _by_number(
        self, person: IncomingContact, name: str, apart: Collection[str]
    ) -> Iterator[Likeness]:
        for phone in filter(None, map(phone_key, person.phones)):
            for contact in _few(self._by_phone, phone, apart):
                # Colleagues share a switchboard, so a number alone says nothing.
                if self._is_one_name(name, contact):
                    reason = family_reason(person, contact) or (
                        "another title" if differ_in_titles(person.title, contact.title) else ""
                    )
                    certain = not reason and not contradict(person, contact)
                    because = _with("the same number and name", reason)
                    yield Likeness(contact.id, because, certain)
                elif self._is_near(name, contact):
                    yield Likeness(contact.id, "the same number and a near name", is_certain=False)

    def _called_so_now(self, name: str) -> set[str]:
        """Return the ids of whoever is called so now, where others were once; else nobody's."""
        group = self._by_name.get(name, ())[:_LARGEST_GROUP] if name in self._former else ()
        return {each.id for each in group if self._names[each.id][0] == name}

    def _is_one_name(self, name: str, contact: Contact) -> bool:
        return any(_is_one_name(name, known) for known in self._names[contact.id])

    def _is_near(self, name: str, contact: Contact) -> bool:
        return any(_is_near(name, known) for known in self._names[contact.id])

    def _by_same_name(
        self, person: IncomingContact, name: str, apart: Collection[str]
    ) -> Iterator[Likeness]:
        organization = organization_key(person.organization)
        same = [
            contact
            for contact in self._by_name_at.get((name, organization), ())[:_LARGEST_GROUP]
            if contact.id not in apart and not contradict(person, contact)
        ]
        if called_so := self._called_so_now(name):
            # Whoever is called so now is meant, before who was once.
            same = [each for each in same if each.id in called_so]
        for contact in same[:1]:
            reason = family_reason(person, contact) or namesake_reason(person, contact)
            certain = (
                len(same) == 1
                and not reason
                and not differ_in_emails(person, contact)
                and bool(organization or not has_address(person))
            )
            words = "the same name" + (" and organization" if organization else "")
            yield Likeness(contact.id, _with(words, reason), certain, by_name=True)
        elsewhere = self._by_name_at.get((name, "")) if organization else self._by_name.get(name)
        group = (elsewhere or [])[:_LARGEST_GROUP]
        for contact in [each for each in group if each.id in called_so] or group:
            if contact.id not in apart and not contradict(person, contact):
                yield Likeness(contact.id, "the same name", is_certain=False)
                break

    def _by_near_name(
        self, person: IncomingContact, name: str, apart: Collection[str]
    ) -> Likeness | None:
        from rapidfuzz import fuzz, process  # noqa: PLC0415 - only an import compares so many names

        organization = organization_key(person.organization)
        words = name.split()
        for word in words if organization else ():
            block = self._blocks.get((organization, word), {})
            # Where hundreds at one employer share a name, one of them being near says little.
            if not block or len(block) > _LARGEST_BLOCK:
                continue
            near = process.extract(
                " ".join(sorted(words)), block, scorer=fuzz.ratio, score_cutoff=_NEAR, limit=3
            )
            initials = (
                (key, 0, key) for key in block if _has_initial_of(name, self._names[key][0])
            )
            for _, _, contact_id in (*near, *initials):
                if contact_id not in apart and not contradict(person, self._contacts[contact_id]):
                    because = "a near name and the same organization"
                    return Likeness(contact_id, because, is_certain=False)
        return None

    def _by_alike_name(self, person: IncomingContact, apart: Collection[str]) -> Likeness | None:
        name, organization = name_key(person.name), organization_key(person.organization)
        for word in words_known(person.name):
            group = self._by_word.get(word, ())
            for contact in group if len(group) <= _LARGEST_BLOCK else ():
                theirs = self._organizations[contact.id]
                if (
                    contact.id not in apart
                    and self._may_be_called(person.name, name, contact)
                    and _may_be_there(organization, theirs)
                    and not contradict(person, contact)
                    and not differ_in_emails(person, contact)
                ):
                    return Likeness(contact.id, "a near name", is_certain=False)
        return None

    def _may_be_called(self, written: str, name: str, contact: Contact) -> bool:
        if name in self._names[contact.id]:
            return True
        return any(is_alike(written, each) for each in contact.names)


def _may_be_there(one: str, other: str) -> bool:
    """Whether two keys of organizations are one, also with a slip, or one is not known."""
    if not one or not other or one == other:
        return True
    from rapidfuzz import fuzz  # noqa: PLC0415 - only where the names are alike

    return min(len(one), len(other)) >= _LEAST_MISSPELLED and fuzz.ratio(one, other) >= _NEAR


def _is_unique(person: IncomingContact, contact: Contact) -> bool:
    """Whether no other card is called so: it is long, or the name is the same as well."""
    return len(person.uid) >= _UNIQUE or name_key(person.name) == name_key(contact.name)


def _with(words: str, reason: str) -> str:
    return f"{words}, but {reason}" if reason else words


def _few(index: Mapping[str, list[Contact]], key: str, apart: Collection[str]) -> list[Contact]:
    """Return who has this address or number, unless so many do that it is nobody's own."""
    group = index.get(key, [])
    if len(group) > _LARGEST_GROUP:
        return []
    return [contact for contact in group if contact.id not in apart]


def has_address(person: IncomingContact) -> bool:
    """Whether there is anything to tell a person by besides the name."""
    return bool(person.emails or person.phones or slugs(person))


def _is_one_name(one: str, other: str) -> bool:
    """Whether two name keys are one person who has an address in common with the other.

    Families and colleagues share addresses, so a first name alone is not enough, unless
    there is no last name that could differ.
    """
    left, right = one.split(), other.split()
    if left[:1] != right[:1]:
        return _has_initial_of(one, other)
    return left[-1:] == right[-1:] or min(len(left), len(right)) == 1


def _is_near(one: str, other: str) -> bool:
    """Whether two name keys have the first or the last name in common, or are much alike."""
    left, right = one.split(), other.split()
    if left[:1] == right[:1] or (min(len(left), len(right)) > 1 and left[-1] == right[-1]):
        return True
    from rapidfuzz import fuzz  # noqa: PLC0415 - only names that differ need it

    return fuzz.token_sort_ratio(one, other) >= _NEAR


def _has_initial_of(one: str, other: str) -> bool:
    """Whether one name is the other with the first name as an initial: J. Doe, Jane Doe."""
    left, right = one.split(), other.split()
    if len(left) < 2 or len(right) < 2 or left[-1] != right[-1]:  # noqa: PLR2004 - first and last
        return False
    return min(len(left[0]), len(right[0])) == 1 and left[0][0] == right[0][0]
