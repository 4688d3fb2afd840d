"""The contact map as labels and lines, ready to be painted row by row."""

from bisect import insort
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import itemgetter

from rich.cells import cell_len

from tui.model.people import Warmth
from tui.model.records import Records
from tui.playbook.network import Group, Network, Person
from tui.playbook.rules import Rules
from tui.playbook.stages import stage
from tui.widgets.network_blocks import PROMPTS, Item, Sector
from tui.widgets.network_edges import Sheet, draw, light
from tui.widgets.network_layout import YOU, Plan, Spot, plan, ring_words
from tui.widgets.network_pages import BEFORE, MORE
from tui.widgets.network_words import (
    STAGE_SIGNS,
    Run,
    about_group,
    about_person,
    about_you,
    fit,
    heading,
    label,
    stage_style,
)

_LONGEST_NAME = 30
_CERTAIN_TO_PAGE = 3
_LEAST_FOREMOST = 12
Piece = tuple[int, str | None, list[Run]]
"""A column, the node that stands there (None for words beside one), and its text."""


class Scene:
    """A network laid out for one size; a node of it is lit."""

    def __init__(self, records: Records, network: Network, rules: Rules) -> None:
        self.network = network
        self.groups = {group.id: group for group in network.groups}
        self._group_of: dict[str, Group] = {}
        self._drawn: dict[str, Person] = {}
        self.plan: Plan | None = None
        self.way: list[str] = []
        self._records = records
        self._rules = rules
        self._pieces: dict[int, list[Piece]] = {}
        self._edges = Sheet()
        self._lit = Sheet()
        self._width = 0

    def group_of(self, node: str) -> Group | None:
        """Return the group a person is in, None for any other node."""
        if node in self.groups or node not in self._records.contacts:
            return None
        if not self._group_of:
            self._group_of = {
                contact.id: group for group in self.network.groups for contact in group.members
            }
        return self._group_of.get(node)

    def arrange(self, width: int, rows: int, *, opened: str, wanted: str) -> Plan:
        """Lay everything out; `opened` and `wanted` are as for `plan`."""
        self._width = width
        self._drawn.clear()
        certain = _CERTAIN_TO_PAGE * rows
        crowds = {
            each.id for each in self.network.groups if len(each) > certain and each.id != opened
        }
        most = max(_LEAST_FOREMOST, certain * 2 // max(1, len(crowds)))
        sectors = [
            self._sector(each, each.foremost(most) if each.id in crowds else each.people)
            for each in self.network.groups
        ]
        self.plan = arranged = plan(sectors, width, rows, opened=opened, wanted=wanted)
        self._edges = draw(arranged)
        self._place_labels(arranged)
        return arranged

    def light(self, node_id: str) -> set[int]:
        """Light the way from you to a node; returns the rows that changed."""
        lit, way = self._lit, self.way
        if self.plan is None:
            return set()
        self._lit, self.way = light(self.plan, node_id)
        changed = {*way[:1], *self.way[:1], *(set(way) ^ set(self.way))}
        rows = {self.plan.spots[node].row for node in changed if node in self.plan.spots}
        return rows | {row for row in lit.rows | self._lit.rows if not lit.is_like(self._lit, row)}

    def row(self, y: int, highlighted: str) -> list[Run]:
        """Return one row in runs of text, each with the names of its styles."""
        cells = [(" ", "")] * self._width
        for column, cell in self._edges.row(y, self._lit).items():
            if 0 <= column < self._width:
                cells[column] = cell
        runs: list[Run] = []
        x = 0
        for start, node, text in self._pieces.get(y, ()):
            runs += _joined(cells[x:start])
            if node == highlighted:
                runs += [(words, "highlight") for words, _ in text]
            elif node in self.way:
                runs += [(words, f"{name} way") for words, name in text]
            else:
                runs += text
            x = start + sum(cell_len(words) for words, _ in text)
        return [*runs, *_joined(cells[x:])]

    def about(self, node: str, width: int, *, filtered: bool, zoomed: bool) -> list[Run]:
        """Return what there is to say of a node, in at most so many cells."""
        if self.group_of(node):
            return about_person(self._records, node, width, self._rules)
        folded = self.plan is not None and node in self.plan.folded
        if node in self.groups:
            return about_group(self.groups[node], folded=folded)
        if node.startswith((MORE, BEFORE)):
            return [(self._about_page(node), "note")]
        if node == PROMPTS:
            return [("Sources with nobody in them yet · enter unfolds", "note")]
        missing = self.plan.missing if self.plan else 0
        return about_you(self.network, filtered=filtered, zoomed=zoomed, missing=missing)

    def still_there(self, node: str) -> str:
        """Return a node itself, or, when it is not drawn any more, what it is now part of."""
        spots = self.plan.spots if self.plan else {}
        if node in spots:
            return node
        if node == PROMPTS:
            empty = (group.id for group in self.network.groups if not group.members)
            return next((each for each in empty if each in spots), YOU)
        wanted = node.removeprefix(MORE).removeprefix(BEFORE)
        if group := self.group_of(node):
            wanted = group.id
        whole = wanted.partition("/")[0]
        for group_id in (wanted, whole, *(each for each in spots if each.startswith(f"{whole}/"))):
            if group_id and group_id in spots:
                return group_id
        return YOU

    def _sector(self, group: Group, shown: Sequence[Person]) -> Sector:
        width = cell_len(heading(group)[0])
        self._drawn.update((person.contact.id, person) for person in shown)
        items = tuple(
            Item(
                person.contact.id,
                2 + min(_LONGEST_NAME, cell_len(_name(person))),
                person.introducer,
                person.contact.warmth is Warmth.COLD,
            )
            for person in shown
        )
        return Sector(group.id, width, items, len(group) - len(shown))

    def _place_labels(self, arranged: Plan) -> None:
        pieces: dict[int, list[Piece]] = defaultdict(list)
        for spot in arranged.spots.values():
            pieces[spot.row].append((spot.x, spot.id, self._label(arranged, spot)))
        for row, column, words in ring_words(arranged):
            pieces[row].append((column, None, [(words, "note")]))
        self._pieces = {row: sorted(each, key=itemgetter(0)) for row, each in pieces.items()}
        people = [spot for spot in arranged.spots.values() if spot.id in self._drawn]
        in_row = Counter((spot.row, spot.side) for spot in people)
        for spot in people:
            if in_row[spot.row, spot.side] == 1:
                self._add_note(spot)

    def _label(self, arranged: Plan, spot: Spot) -> list[Run]:
        if person := self._drawn.get(spot.id):
            stands = stage(self._records, person.contact, self._rules)
            name_style = "name" if person.matches else "faded"
            sign = (STAGE_SIGNS[stands], stage_style(stands))
            return label(sign, (_name(person), name_style), spot.width, spot.side)
        if spot.id == YOU:
            return [(fit("◉ you", spot.width), "you")]
        if spot.id == PROMPTS:
            empty = sum(1 for group in self.network.groups if not group.members)
            return [(fit(f"+ {empty} empty sources", spot.width), "prompt")]
        if spot.id.startswith(MORE):
            count = arranged.more[spot.parent].count
            return [(fit(f"+ {count} more" if count else "from the top", spot.width), "note")]
        if spot.id.startswith(BEFORE):
            return [(fit(f"{arranged.more[spot.parent].before} before", spot.width), "note")]
        text, style = heading(self.groups[spot.id])
        text = f"▸ {text}" if spot.id in arranged.folded else text
        return [(fit(text, spot.width), style)]

    def _add_note(self, spot: Spot) -> None:
        """Name the organization behind a person, where there is room and no edge."""
        words = self._records.organization_of(self._drawn[spot.id].contact)
        width = cell_len(words) + 2
        x = spot.end if spot.side > 0 else spot.x - width
        edges = self._edges.lines.get(spot.row, {})
        if words and 0 <= x <= self._width - width and edges.keys().isdisjoint(range(x, x + width)):
            runs = [("  ", ""), (words, "note")]
            note: Piece = (x, None, runs if spot.side > 0 else runs[::-1])
            insort(self._pieces[spot.row], note, key=itemgetter(0))

    def _about_page(self, node: str) -> str:
        plan = self.plan
        rest = plan.more.get(plan.spots[node].parent) if plan and node in plan.spots else None
        if rest is None:
            return ""
        if node.startswith(BEFORE):
            return f"{rest.before} before these · enter shows them · page up as well"
        return f"{rest.count} more · enter shows the next · page down as well"


def _joined(cells: Sequence[Run]) -> Iterator[Run]:
    for style, run in groupby(cells, key=itemgetter(1)):
        yield "".join(sign for sign, _ in run), style


def _name(person: Person) -> str:
    return person.contact.name or "(no name)"
