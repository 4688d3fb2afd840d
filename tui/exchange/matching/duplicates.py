"""Who stands in the book twice."""

from collections import defaultdict
from dataclasses import dataclass, replace

from tui.exchange.matching.identity import Contacts, comparing
from tui.exchange.progress import Watch, unwatched
from tui.exchange.readers.askaround_json import people_in
from tui.model.people import Contact, ContactState
from tui.model.records import Records

_PEOPLE_BETWEEN = 100


@dataclass(frozen=True, slots=True)
class Pair:
    """Two contacts who are one person, or may be, and why in words.

    `kept_id` is the one to keep unless the person says otherwise.
    """

    kept_id: str
    other_id: str
    because: str
    is_certain: bool


@comparing()
def find_duplicates(records: Records, watch: Watch = unwatched) -> list[Pair]:
    """Return the contacts who look like another one, the certain pairs first.

    They have an address, a profile, a number or a name in common, as incoming people are
    told. Pairs that the person keeps apart are left out, and so is who is archived. What
    `watch` raises stops it.
    """
    index = Contacts(records, ())
    apart = _kept_apart(records)
    pairs: list[Pair] = []
    everybody = len(records.contacts)
    # One at a time: all at once would weigh as much as the book.
    for number, person in enumerate(people_in(records)):
        if number % _PEOPLE_BETWEEN == 0:
            watch(number / everybody)
        contact = records.contacts.get(person.uid)
        if contact is None or contact.state is ContactState.ARCHIVED:
            continue
        called = (replace(person, name=name) for name in contact.names)
        likenesses = (index.likeness(each, apart[contact.id]) for each in called)
        likeness = next(filter(None, likenesses), None)
        if likeness is not None:
            kept, other = _in_order(records, records.contacts[likeness.contact_id], contact)
            pairs.append(Pair(kept.id, other.id, likeness.because, likeness.is_certain))
        index.add(contact)
    return sorted(pairs, key=lambda pair: not pair.is_certain)


def marked_pair(records: Records, one: Contact, other: Contact) -> Pair:
    """Return two contacts as a pair because the person says so."""
    kept, other = _in_order(records, one, other)
    return Pair(kept.id, other.id, "you marked them", is_certain=True)


def _kept_apart(records: Records) -> defaultdict[str, set[str]]:
    apart: defaultdict[str, set[str]] = defaultdict(set)
    for contact in records.contacts.values():
        for other_id in contact.apart_from:
            apart[contact.id].add(other_id)
            apart[other_id].add(contact.id)
    return apart


def _in_order(records: Records, one: Contact, other: Contact) -> tuple[Contact, Contact]:
    """Put the one with more behind it first, else the older one."""

    def behind(contact: Contact) -> tuple[int, int]:
        happened = len(records.touches_of(contact.id)) + len(records.interviews_of(contact.id))
        reach = len(contact.emails) + len(contact.phones) + len(contact.links)
        return happened, reach

    return (other, one) if behind(other) > behind(one) else (one, other)
