"""Which rows of one file are about one person, and why two that look alike are two."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace

from tui.exchange.incoming import LONGEST_NOTES, MOST_VALUES, IncomingContact
from tui.exchange.matching.identity import has_address
from tui.model.identity.namesakes import differ_in_titles, family_reason, namesake_reason
from tui.model.identity.same import contradict, differ_in_emails, share_profile, slugs
from tui.model.naming.spelling import name_key, organization_key, same_organization
from tui.model.people import work_words
from tui.model.text.addresses import email_key, phone_key, slug_of

_MOST_ALIKE = 20
_BY_PROFILE = "the same LinkedIn profile"
_BY_CARD = "the same card"
_BY_EMAIL = "the same e-mail address and name"
_BY_PHONE = "the same number and name"
_BY_NAME = "the same name"


@dataclass(frozen=True, slots=True)
class Repeat:
    """A row about somebody who is in another row, the `first`, and why, in words."""

    incoming: IncomingContact
    because: str
    first: IncomingContact


@dataclass(slots=True)
class Distinct:
    """One person of a file: what all their rows say, and which rows those are.

    `unlike` says in words why a row that looks alike is somebody else's; "" for no such row.
    """

    person: IncomingContact
    first: IncomingContact
    repeats: list[Repeat] = field(default_factory=list)
    unlike: str = ""


def distinct_people(people: Iterable[IncomingContact]) -> list[Distinct]:
    """Put rows about one person together, in the place of the first.

    Where two rows say what cannot be true of one person, they stay two.
    """
    found: list[Distinct] = []
    by_key: dict[tuple[str, str, str], list[Distinct]] = defaultdict(list)
    for person in people:
        unlike = ""
        keys = list(_keys(person))
        for kind, key, name in keys:
            for known in by_key[kind, key, name][:_MOST_ALIKE]:
                if not (reason := why_two(known.person, person, kind)):
                    known.person = together(known.person, person)
                    known.repeats.append(Repeat(person, _in_words(kind, person), known.first))
                    break
                unlike = unlike or f"{_in_words(kind, person)}, but {reason}"
            else:
                continue
            break
        else:
            known = Distinct(person, person, unlike=unlike)
            found.append(known)
        for each in keys:
            group = by_key[each]
            if len(group) < _MOST_ALIKE and not any(one is known for one in group):
                group.append(known)
    return found


def why_two(one: IncomingContact, other: IncomingContact, kind: str = _BY_NAME) -> str:
    """Return what two rows say that cannot be true of one person; "" for nothing.

    `kind` is what they have in common. The less that says, the less may differ.
    """
    if contradict(one, other):
        return "another name or profile"
    if kind in (_BY_PROFILE, _BY_CARD) or share_profile(one, other):
        return ""
    if differ_in_emails(one, other):
        return "another e-mail address"
    return family_reason(one, other) or _reason_by(kind, one, other)


def _reason_by(kind: str, one: IncomingContact, other: IncomingContact) -> str:
    """Return what a personal address would outweigh, and a number or a name does not."""
    if kind == _BY_EMAIL:
        return ""
    if one.uid and other.uid and one.uid != other.uid:
        return "another card"
    if kind == _BY_PHONE:
        return "another title" if differ_in_titles(one.title, other.title) else ""
    return namesake_reason(one, other)


def together(one: IncomingContact, other: IncomingContact) -> IncomingContact:
    """Return one entry with what both say; where they differ, the first is right.

    The other job goes to the notes.
    """
    return replace(
        one,
        title=one.title or other.title,
        organization=one.organization or other.organization,
        emails=union(one.emails, other.emails, email_key),
        phones=union(one.phones, other.phones, number_key),
        links=union(one.links, other.links, link_key),
        tags=union(one.tags, other.tags, str.casefold),
        notes=_notes_together(one.notes, other.notes, _other_job(one, other)),
        how_we_met=one.how_we_met or other.how_we_met,
        source=one.source or other.source,
        introducer=one.introducer or other.introducer,
        connected=one.connected or other.connected,
        uid=one.uid or other.uid,
        card=one.card or other.card,
        greet_as=one.greet_as or other.greet_as,
        time_zone=one.time_zone or other.time_zone,
    )


def union(
    one: tuple[str, ...], other: tuple[str, ...], key: Callable[[str], str]
) -> tuple[str, ...]:
    """Return the values of both, those with one key once."""
    known = set(map(key, one))
    every = one + tuple(value for value in other if key(value) not in known)
    return every[: max(MOST_VALUES, len(one))]


def link_key(link: str) -> str:
    """Return what two spellings of one link have in common."""
    return slug_of(link) or link.casefold().rstrip("/")


def number_key(number: str) -> str:
    """Return what two spellings of one number have in common."""
    return phone_key(number) or number.casefold()


def _keys(person: IncomingContact) -> Iterator[tuple[str, str, str]]:
    """Yield what may make two rows the same person: its kind in words, and what it is."""
    name = name_key(person.name)
    yield from ((_BY_PROFILE, slug, "") for slug in slugs(person))
    yield from ((_BY_EMAIL, email_key(email), name) for email in person.emails)
    yield from ((_BY_PHONE, key, name) for each in person.phones if (key := phone_key(each)))
    if person.uid:
        yield _BY_CARD, person.uid, ""
    if person.organization or not has_address(person):
        yield _BY_NAME, organization_key(person.organization), name


def _in_words(kind: str, person: IncomingContact) -> str:
    return f"{kind} and organization" if kind == _BY_NAME and person.organization else kind


def _other_job(one: IncomingContact, other: IncomingContact) -> str:
    """Say what the other row has of which the first has another: Also: Chief at Bay."""
    moved = one.organization and other.organization
    title = other.title if one.title and other.title.casefold() != one.title.casefold() else ""
    if moved and not same_organization(one.organization, other.organization):
        return f"Also: {work_words(other.title, other.organization)}."
    return f"Also: {title}." if title else ""


def _notes_together(*notes: str) -> str:
    parts: list[str] = []
    for each in notes:
        if each and not any(each in part for part in parts):
            parts.append(each)
    return "\n\n".join(parts)[:LONGEST_NOTES]
