"""The network a person asks around in: who is known through what, and who led to whom."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from tui.model.people import COLD_SOURCES, Contact, ContactState, Source
from tui.model.records import Records
from tui.playbook.stages import Stage, stage

_PROMPTS: Mapping[Source, str] = {
    Source.FAMILY: "Which relative has a job you wonder about?",
    Source.FRIENDS: "Which friend works near what you want to do? The easiest place to start.",
    Source.FAMILY_FRIENDS: "Whom do your parents or siblings know from work?",
    Source.FRIENDS_PARENTS: "What do your friends' parents do all day?",
    Source.NEIGHBORS: "Who on your street could tell you about their work?",
    Source.CLASSMATES: "Who sat beside you, at school or as a child, and works now?",
    Source.ALUMNI: "Who left your school before you, for a place you like?",
    Source.FACULTY: "Which teacher or member of staff knows people in the field?",
    Source.EMPLOYERS: "Which boss, of today or of before, would take your call?",
    Source.COLLEAGUES: "With whom have you worked or done research?",
    Source.COMMUNITY: "Whom do you know from a club, a team, a congregation, volunteering?",
    Source.CAREER_COACH: "Whom would your career center put you in touch with?",
    Source.REFERRAL: "Whom did the last person you talked to tell you to talk to?",
    Source.LINKEDIN: "Whose profile on LinkedIn reads like your future?",
    Source.STAFF_PAGE: "Who is on the staff page of a place you like?",
    Source.SOCIAL_MEDIA: "Who writes about the work, in a group or feed you read?",
    Source.EVENT: "Whom did you meet at a fair, a meetup, or by chance?",
}

_NODE = "source:"
_UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody in a group; `introducer` is the id of another person of it, or empty (F8).

    `matches` is false for one who is there only as a link in the chain to a match.
    """

    contact: Contact
    introducer: str = ""
    matches: bool = True


@dataclass(frozen=True, slots=True)
class Group:
    """The people known through one source, and those they led to, introducers first.

    The source is None for people whose source nobody noted.
    """

    source: Source | None
    people: tuple[Person, ...] = ()

    @property
    def id(self) -> str:
        """How the map calls the group: `source:alumni`, `source:unknown`."""
        return _NODE + (self.source.value if self.source else _UNKNOWN)

    @property
    def words(self) -> str:
        """The source in words."""
        return self.source.value if self.source else "no source noted"

    @property
    def cold(self) -> bool:
        """Whether the source means no shared connection (F2, F3)."""
        return self.source is None or self.source in COLD_SOURCES

    @property
    def prompt(self) -> str:
        """The question that helps to think of somebody for this source (F7)."""
        return _PROMPTS[self.source] if self.source else "How do you know these people?"


@dataclass(frozen=True, slots=True)
class Network:
    """The groups, warm sources (F1) before cold ones (F2), empty ones too (F7)."""

    groups: tuple[Group, ...]

    @property
    def size(self) -> int:
        """How many people are in it."""
        return sum(len(group.people) for group in self.groups)


def source_of(node_id: str) -> Source | None:
    """Return the source a node such as `source:alumni` stands for, None for any other node."""
    name = node_id.removeprefix(_NODE)
    if name in (node_id, _UNKNOWN):
        return None
    return Source(name)


def network(records: Records, matching: Collection[str] | None = None) -> Network:
    """Return who is known through what (F1, F2, F7), and who led to whom (F8).

    Somebody who was introduced stands in the group of the first introducer, right after
    the one who introduced them; people with whom nothing is going on (S1) come last.
    Archived people are left out. With `matching`, ids of
    contacts, only those are in it, with the people in the chains that lead to them, and
    no empty groups, since a source with nobody in it is then no gap.
    """
    present = {
        contact.id: contact
        for contact in records.contacts.values()
        if contact.state is not ContactState.ARCHIVED
    }
    if matching is not None:
        present = _with_chains(present, matching)
    members: dict[Source | None, list[Person]] = defaultdict(list)
    trees = _trees(present)
    trees.sort(key=lambda each: all(_is_quiet(records, contact) for contact, _ in each[1]))
    for top, tree in trees:
        members[top.source] += [
            Person(contact, introducer, matching is None or contact.id in matching)
            for contact, introducer in tree
        ]
    groups = [Group(source, tuple(members[source])) for source in Source]
    if any(person.introducer for people in members.values() for person in people):
        groups = [group for group in groups if group.people or group.source is not Source.REFERRAL]
    if matching is not None:
        groups = [group for group in groups if group.people]
    if members[None]:
        groups.append(Group(None, tuple(members[None])))
    return Network(tuple(groups))


def chain(records: Records, contact_id: str) -> list[Contact]:
    """Return the people from the first introducer to this contact, both included (F8).

    Empty for an unknown id; a circle of introductions ends where it would begin again.
    """
    return _chain(records.contacts, contact_id)


def _chain(contacts: Mapping[str, Contact], contact_id: str) -> list[Contact]:
    links: dict[str, Contact] = {}
    while contact_id in contacts and contact_id not in links:
        links[contact_id] = contacts[contact_id]
        contact_id = contacts[contact_id].introduced_by
    return list(links.values())[::-1]


def _is_quiet(records: Records, contact: Contact) -> bool:
    return stage(records, contact) in (Stage.KNOWN, Stage.RESTING)


def _with_chains(present: Mapping[str, Contact], matching: Collection[str]) -> dict[str, Contact]:
    wanted: set[str] = set()
    for contact_id in matching:
        while contact_id in present and contact_id not in wanted:
            wanted.add(contact_id)
            contact_id = present[contact_id].introduced_by  # noqa: PLW2901
    return {key: contact for key, contact in present.items() if key in wanted}


def _trees(
    present: Mapping[str, Contact],
) -> list[tuple[Contact, list[tuple[Contact, str]]]]:
    introduced: dict[str, list[Contact]] = defaultdict(list)
    for contact in present.values():
        if contact.introduced_by in present:
            introduced[contact.introduced_by].append(contact)
    placed: set[str] = set()
    trees: list[tuple[Contact, list[tuple[Contact, str]]]] = []
    for contact in present.values():
        if contact.id in placed:
            continue
        top = contact if contact.introduced_by not in present else _chain(present, contact.id)[0]
        tree: list[tuple[Contact, str]] = []
        waiting = [(top, "")]
        while waiting:
            here, introducer = waiting.pop()
            if here.id in placed:
                continue
            placed.add(here.id)
            tree.append((here, introducer))
            waiting += [(each, here.id) for each in reversed(introduced[here.id])]
        trees.append((top, tree))
    return trees
