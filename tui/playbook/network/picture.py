"""The network as a picture to show others: what the map shows, and maybe no names."""

from collections.abc import Sequence

from tui.model.drawn_map import DrawnMap, DrawnPerson, DrawnSource
from tui.model.naming.initials import initials
from tui.model.people import Warmth
from tui.playbook.contacts.history import warmth_of
from tui.playbook.network.network import MapPerson, Network
from tui.playbook.network.ties import Ties

NO_NAME = "(no name)"


def picture(ties: Ties, shown: Network, owner: str, *, private: bool = False) -> DrawnMap:
    """Return a network to be drawn: the sources, stages and introductions of the map (F1, F2, F8).

    `owner` is the name it goes by. A `private` one has none, initials for names, and neither
    organizations nor titles, which may name one. Sources with nobody in them are part of it (F7).
    """
    sources = tuple(
        DrawnSource(group.label, group.cold, _drawn(ties, group.people, private=private))
        for group in shown.groups
    )
    return DrawnMap(sources, "" if private else owner)


def _drawn(ties: Ties, people: Sequence[MapPerson], *, private: bool) -> tuple[DrawnPerson, ...]:
    places: dict[str, int] = {}
    drawn: list[DrawnPerson] = []
    for place, (contact, introducer, matches) in enumerate(people):
        places[contact.id] = place
        drawn.append(
            DrawnPerson(
                initials(contact.name) if private else contact.name or NO_NAME,
                ties.stage(contact).value,
                warmth_of(ties.records, contact) is Warmth.WARM,
                "" if private else contact.title,
                "" if private else ties.records.organization_of(contact),
                places.get(introducer),
                not matches,
            )
        )
    return tuple(drawn)
