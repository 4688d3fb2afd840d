"""The way to an organization: who could introduce you to whom (F3, F6, F8)."""

from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from tui.model.people import Contact, ContactState, Organization, Source, Warmth
from tui.model.records import Records
from tui.model.text.counting import people
from tui.model.text.folding import folded
from tui.playbook.contacts.history import conversations

_MOST_WAYS = 5
_MOST_GUESSES = 5
_SHORTEST_NAME = 3
# People whose work is to know many others.
_WELL_CONNECTED: Mapping[Source | None, str] = {
    Source.FACULTY: "faculty know where students went",
    Source.CAREER_COACH: "a career center knows employers",
    Source.ALUMNI: "alumni know alumni",
}


@dataclass(frozen=True, slots=True)
class Way:
    """The people from one you can write to today to one who works there, inclusive.

    `warm` says that you share something with the first of them.
    """

    people: tuple[Contact, ...]
    warm: bool


@dataclass(frozen=True, slots=True)
class Guess:
    """Somebody who might know somebody there, and why in words."""

    contact: Contact
    why: str


def ways_to(records: Records, organization_id: str) -> list[Way]:
    """Return the shortest way to each person known at an organization, the best first (F8).

    A way begins with somebody you know without an introducer or have talked to already, and
    follows introductions in either direction: people know who introduced them. Warm ways
    come before cold ones (F3), then short ones, then those whose first person you have
    talked to. Archived people are on no way, resting ones (N4) only at its end.
    """
    found = _shortest(records)
    ways = []
    for contact in records.people_at(organization_id):
        if contact.state is ContactState.ARCHIVED:
            continue
        people = tuple(_walked(records, found, contact.id)) or (contact,)
        ways.append(Way(people, _is_warm(records, people[0])))

    def rank(way: Way) -> tuple[bool, bool, int, bool, str]:
        first, last = way.people[0], way.people[-1]
        return (
            last.state is ContactState.RESTING,
            not way.warm,
            len(way.people),
            not conversations(records, first.id),
            folded(last.name),
        )

    return sorted(ways, key=rank)[:_MOST_WAYS]


def who_might_know(records: Records, organization: Organization) -> list[Guess]:
    """Return people to ask about somebody there, when you know nobody; the likeliest first.

    First those whose notes mention the organization; then those who introduced others
    before, the most first; then the warm sources that know many people (F1).
    """
    name = folded(organization.name)
    mentions, connectors, others = [], [], []
    for contact in records.contacts.values():
        if contact.state is not ContactState.ACTIVE or contact.organization_id == organization.id:
            continue
        introduced = len(records.introduced_by(contact.id))
        about = folded(f"{contact.title}\n{contact.how_we_met}\n{contact.notes}")
        if len(name) >= _SHORTEST_NAME and name in about:
            mentions.append(Guess(contact, f"your notes on them mention {organization.name}"))
        elif introduced:
            words = f"introduced {people(introduced)} to you"
            connectors.append((introduced, Guess(contact, words)))
        elif contact.source in _WELL_CONNECTED:
            others.append((not conversations(records, contact.id), contact))
    connectors.sort(key=lambda other: -other[0])
    others.sort(key=lambda other: (other[0], list(_WELL_CONNECTED).index(other[1].source)))
    rest = [Guess(contact, _WELL_CONNECTED[contact.source]) for _, contact in others]
    return [*mentions, *(guess for _, guess in connectors), *rest][:_MOST_GUESSES]


def _is_warm(records: Records, contact: Contact) -> bool:
    return contact.warmth is Warmth.WARM or bool(conversations(records, contact.id))


def _shortest(records: Records) -> dict[str, str]:
    """Return, by id, the person before each on the way to them, "" for one known directly.

    All ways from warm people come first, so no cold way is taken where there is a warm one.
    """
    before: dict[str, str] = {}
    direct = [
        contact
        for contact in records.contacts.values()
        if contact.state is ContactState.ACTIVE and _is_known_directly(records, contact)
    ]
    for warm in (True, False):
        waiting: deque[str] = deque()
        for contact in direct:
            if contact.id not in before and _is_warm(records, contact) is warm:
                before[contact.id] = ""
                waiting.append(contact.id)
        while waiting:
            here = waiting.popleft()
            if records.contacts[here].state is not ContactState.ACTIVE:
                continue
            for other in _acquainted(records, here):
                if other.id not in before and other.state is not ContactState.ARCHIVED:
                    before[other.id] = here
                    waiting.append(other.id)
    return before


def _is_known_directly(records: Records, contact: Contact) -> bool:
    return records.introducer_of(contact) is None or bool(conversations(records, contact.id))


def _acquainted(records: Records, contact_id: str) -> Iterator[Contact]:
    yield from records.introduced_by(contact_id)
    introducer = records.introducer_of(records.contacts[contact_id])
    if introducer is not None:
        yield introducer


def _walked(records: Records, before: dict[str, str], contact_id: str) -> list[Contact]:
    way: list[Contact] = []
    while contact_id in before:
        way.append(records.contacts[contact_id])
        contact_id = before[contact_id]
    return way[::-1]
