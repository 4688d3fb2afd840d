"""The network of contacts: through what they are known, and who led to whom."""

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from types import MappingProxyType
from typing import NamedTuple

from tui.model.people import COLD_SOURCES, Contact, Source
from tui.model.profile import source_label
from tui.model.records import Records
from tui.model.text.folding import folded
from tui.playbook.contacts.stages import Stage
from tui.playbook.network.source_prompts import source_prompt
from tui.playbook.network.ties import Members, Ties

_NODE = "source:"
_UNKNOWN = "unknown"
_PART = "/"
_FIRST = (Stage.SCHEDULED, Stage.ASKED, Stage.TALKED, Stage.TO_ASK, Stage.IN_TOUCH)
_PLACES = {stage: place for place, stage in enumerate(_FIRST)}
_SMALLEST_TO_PART = 6
_MOST_PARTS = 16


class MapPerson(NamedTuple):
    """Somebody in a group; `introducer` is the id of another person in it, or empty (F8).

    `matches` is false for somebody who is only a link in the chain to a match.
    """

    contact: Contact
    introducer: str = ""
    matches: bool = True


Arrange = Callable[[Members, int], Sequence[MapPerson]]
"""Returns people in order, at most about the given number of them."""


class Group:
    """The people known through one source, and those they led to.

    The source is None for people whose source was not noted. A `part` of a large group says
    from whom to whom it goes, and `prompt` is the question that helps you think of somebody (F7).
    Counting is quick; `people` has to sort them first.
    """

    def __init__(
        self,
        source: Source | None,
        members: Members = MappingProxyType({}),
        arrange: Arrange = lambda _members, _most: (),
        *,
        part: str = "",
        label: str = "no source noted",
        prompt: str = "How do you know these people?",
    ) -> None:
        self.source = source
        self.members = members
        self.part = part
        self.label = label
        self.prompt = prompt
        self._arrange = arrange

    def __len__(self) -> int:
        """How many people are in it."""
        return len(self.members)

    @cached_property
    def people(self) -> tuple[MapPerson, ...]:
        """Everybody in it, introducers before those they introduced (F8)."""
        return tuple(self._arrange(self.members, len(self.members))) if self.members else ()

    @cached_property
    def introduced(self) -> int:
        """How many of them were introduced by another one of them (F8)."""
        return sum(contact.introduced_by in self.members for contact in self.members.values())

    def foremost(self, most: int) -> Sequence[MapPerson]:
        """Return about `most` of them, those with whom most is going on, and who led to them."""
        return self._arrange(self.members, most)

    @property
    def id(self) -> str:
        """What the map calls the group: `source:alumni`, `source:unknown`."""
        name = self.source.value if self.source else _UNKNOWN
        return _NODE + name + (_PART + next(iter(self.members)) if self.part else "")

    @property
    def words(self) -> str:
        """The source in words, or the part of it."""
        return self.part or self.label

    @property
    def cold(self) -> bool:
        """Whether the source means no shared connection (F2, F3)."""
        return self.source is None or self.source in COLD_SOURCES


@dataclass(frozen=True, slots=True)
class Network:
    """The groups, warm sources (F1) before cold ones (F2), including empty ones (F7)."""

    groups: tuple[Group, ...]

    @property
    def size(self) -> int:
        """How many people are in it."""
        return sum(map(len, self.groups))


def source_of(node_id: str) -> Source | None:
    """Return the source a node such as `source:alumni` stands for, None for any other node."""
    name = node_id.removeprefix(_NODE).partition(_PART)[0]
    if name in (node_id, _UNKNOWN):
        return None
    return Source(name)


def network(ties: Ties, matching: Collection[str] | None = None) -> Network:
    """Return through what people are known (F1, F2, F7), and who led to whom (F8).

    Somebody who was introduced is in the group of the first introducer, right after the one
    who introduced them; people with whom most is going on (S1) come first. With `matching`,
    a collection of contact ids, it has only those and the people in the chains that lead to
    them, and no empty groups, which would not be gaps then. Archived people are left out
    unless they match.
    """
    members = ties.active
    if matching is not None:
        wanted = ties.with_chains(matching)
        members = {
            source: {key: contact for key, contact in some.items() if key in wanted}
            for source, some in ties.everybody.items()
        }
    arrange = _arranging(ties, matching)
    profile = ties.records.profile
    prompts = {
        source: source_prompt(source, profile.situation, at_school=bool(profile.school))
        for source in Source
    }
    groups = [
        Group(
            source,
            members[source],
            arrange,
            label=source_label(source, profile),
            prompt=prompts[source],
        )
        for source in Source
    ]
    if matching is not None:
        groups = [group for group in groups if group.members]
    elif ties.introducers:
        groups = [group for group in groups if group.members or group.source is not Source.REFERRAL]
    if members[None]:
        groups.append(Group(None, members[None], arrange))
    return Network(tuple(groups))


def _arranging(ties: Ties, matching: Collection[str] | None) -> Arrange:
    def place(contact: Contact) -> int:
        return _PLACES.get(ties.stage(contact), len(_FIRST))

    def arrange(some: Members, most: int) -> list[MapPerson]:
        if most < len(some):
            lively = sorted(ties.lively(some), key=place)
            first = [contact.id for contact in lively[:most]]
            wanted = ties.with_chains([*first, *islice(some, most - len(first))])
            some = {key: contact for key, contact in some.items() if key in wanted}
        trees = _trees(some, matching)
        trees.sort(key=lambda tree: min(place(person.contact) for person in tree))
        return [person for tree in trees for person in tree]

    return arrange


def chain(records: Records, contact_id: str) -> list[Contact]:
    """Return the people from the first introducer to this contact, inclusive (F8).

    Empty for an unknown id; a circle of introductions stops where it would repeat.
    """
    return _chain(records.contacts, contact_id)


def _chain(contacts: Mapping[str, Contact], contact_id: str) -> list[Contact]:
    links: dict[str, Contact] = {}
    while contact_id in contacts and contact_id not in links:
        links[contact_id] = contacts[contact_id]
        contact_id = contacts[contact_id].introduced_by
    return list(links.values())[::-1]


def in_parts(group: Group, rows: int) -> Network:
    """Return one group as a network of its own, in parts by name that have a heading each.

    There are enough parts to keep each at about `rows` rows, at least two where that makes
    sense; nobody is separated from who introduced them (F8).
    """
    count = len(group)
    parts = min(_MOST_PARTS, max(2, -(-count // max(1, rows))))
    trees: list[list[MapPerson]] = []
    for person in group.people:
        if person.introducer:
            trees[-1].append(person)
        else:
            trees.append([person])
    if count < _SMALLEST_TO_PART or len(trees) < parts:
        return Network((group,))
    trees.sort(key=lambda tree: folded(tree[0].contact.name))
    found: list[Group] = []
    part: list[list[MapPerson]] = []
    size = done = 0
    for tree in trees:
        part.append(tree)
        size += len(tree)
        if (done + size) * parts >= count * (len(found) + 1):
            found.append(_part(group, part))
            part, done, size = [], done + size, 0
    return Network(tuple(found))


def led_to(records: Records, contact_id: str) -> set[str]:
    """Return the ids of a contact and of everybody they led to, directly or indirectly (F8)."""
    found = {contact_id}
    waiting = [contact_id]
    while waiting:
        new = {contact.id for contact in records.introduced_by(waiting.pop())} - found
        found |= new
        waiting += new
    return found


def _part(group: Group, trees: Sequence[Sequence[MapPerson]]) -> Group:
    first, last = trees[0][0].contact.name, trees[-1][0].contact.name
    people = [person for tree in trees for person in tree]
    part = f"{_first_word(first)} – {_first_word(last)}"
    members = {person.contact.id: person.contact for person in people}
    return Group(group.source, members, lambda _members, _most: people, part=part)


def _first_word(name: str) -> str:
    return next(iter(name.split()), "–")


def _trees(members: Members, matching: Collection[str] | None) -> list[list[MapPerson]]:
    """Return the members by who began the chain to them; in a circle, that is the first one."""
    introduced: dict[str, list[Contact]] = defaultdict(list)
    for contact in members.values():
        if contact.introduced_by and contact.introduced_by in members:
            introduced[contact.introduced_by].append(contact)
    placed: set[str] = set()
    trees: list[list[MapPerson]] = []
    for contact in members.values():
        if contact.id in placed:
            continue
        top = contact
        if contact.introduced_by in members:
            top = _chain(members, contact.id)[0]
        tree: list[MapPerson] = []
        waiting = [(top, "")]
        while waiting:
            here, introducer = waiting.pop()
            if here.id in placed:
                continue
            placed.add(here.id)
            tree.append(MapPerson(here, introducer, matching is None or here.id in matching))
            if here.id in introduced:
                waiting += [(contact, here.id) for contact in reversed(introduced[here.id])]
        trees.append(tree)
    return trees
