"""The contact map as labels and lines, ready to be painted row by row."""

from bisect import insort
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from operator import itemgetter

from rich.cells import cell_len

from tui.app.screens.map.drawing.blocks import PROMPTS, Member, Sector
from tui.app.screens.map.drawing.edges import Backdrop, draw, light
from tui.app.screens.map.drawing.labels import (
    Run,
    about_group,
    about_person,
    about_you,
    heading,
    label,
    stage_style,
)
from tui.app.screens.map.drawing.layout import YOU, MapPlan, Spot, plan, ring_words
from tui.app.screens.map.drawing.pages import BEFORE, MORE
from tui.app.widgets.fitting import fit
from tui.app.widgets.stage_signs import STAGE_SIGNS
from tui.desk.commands.keymap import KeyNamer
from tui.model.people import Warmth
from tui.playbook.contacts.stages import Stage
from tui.playbook.network.network import Group, MapPerson, Network
from tui.playbook.network.ties import Ties

_DUE = " !"
"""Beside the name of whom something is due for."""
_LONGEST_NAME = 30
_CERTAIN_TO_PAGE = 3
_LEAST_FOREMOST = 12
Piece = tuple[int, str | None, list[Run]]
"""A column, the node that stands there (None for words beside one), and its text."""


_RING = "ring"
"""The style that the dots of a ring are drawn in."""


class Scene:
    """A network laid out for one size; a node of it is lit.

    `due` says by the id of a contact, in words, when there is something to do for them.
    """

    def __init__(self, ties: Ties, network: Network, key: KeyNamer, due: Mapping[str, str]) -> None:
        self.network = network
        self.groups = {group.id: group for group in network.groups}
        self._group_of: dict[str, Group] = {}
        self._drawn: dict[str, MapPerson] = {}
        self.plan: MapPlan | None = None
        self.way: list[str] = []
        self.stages: set[Stage] = set()
        self.has_due = False
        self._ties = ties
        self._key = key
        self._due = due
        self._pieces: dict[int, list[Piece]] = {}
        self._edges = Backdrop()
        self._lit = Backdrop()
        self._lit_rows: frozenset[int] = frozenset()
        self._cells: dict[int, list[Run]] = {}
        self._width = 0

    def group_of(self, node: str) -> Group | None:
        """Return the group a person is in, None for any other node."""
        if node in self.groups or node not in self._ties.records.contacts:
            return None
        if not self._group_of:
            self._group_of = {key: group for group in self.network.groups for key in group.members}
        return self._group_of.get(node)

    def arrange(self, width: int, rows: int, *, opened: str, wanted: str) -> MapPlan:
        """Lay everything out; `opened` and `wanted` are as for `plan`."""
        self._width = width
        self._drawn.clear()
        certain = _CERTAIN_TO_PAGE * rows
        crowds = {
            group.id for group in self.network.groups if len(group) > certain and group.id != opened
        }
        most = max(_LEAST_FOREMOST, certain * 2 // max(1, len(crowds)))
        sectors = [
            self._sector(group, group.foremost(most) if group.id in crowds else group.people)
            for group in self.network.groups
        ]
        self.plan = arranged = plan(sectors, width, rows, opened=opened, wanted=wanted)
        self._edges = draw(arranged)
        self._cells.clear()
        self._place_labels(arranged)
        return arranged

    def light(self, node_id: str) -> dict[int, range]:
        """Light the way from you to a node; returns the columns that changed, by row."""
        lit, way = self._lit, self.way
        if self.plan is None:
            return {}
        self._lit, self.way = light(self.plan, node_id)
        spots = self.plan.spots
        self._lit_rows = frozenset(self._lit.rows | {spots[node].row for node in self.way})
        changed: dict[int, list[int]] = defaultdict(list)
        for node in {*way[:1], *self.way[:1], *(set(way) ^ set(self.way))} & spots.keys():
            changed[spots[node].row] += (spots[node].x, spots[node].end - 1)
        for row in lit.rows | self._lit.rows:
            if not lit.is_like(self._lit, row):
                changed[row] += lit.columns(row) | self._lit.columns(row)
        return {row: range(min(some), max(some) + 1) for row, some in changed.items()}

    def is_lit(self, y: int) -> bool:
        """Whether the lit way, or the node at its end, is anywhere in this row."""
        return y in self._lit_rows

    def row(self, y: int, highlighted: str) -> list[Run]:
        """Return one row in runs of text, each with the names of its styles."""
        cells = self._cells_of(y)
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

    def _cells_of(self, y: int) -> list[Run]:
        cells = self._cells.get(y)
        if cells is None:
            cells = self._cells[y] = [(" ", "")] * self._width
            self._draw(self._edges.row(y), cells)
            for start, _, text in self._pieces.get(y, ()):
                # A dot of a ring would read as a part of the label.
                for beside in (start - 1, start + sum(cell_len(words) for words, _ in text)):
                    if 0 <= beside < self._width and cells[beside][1] == _RING:
                        cells[beside] = (" ", "")
        if self.is_lit(y):
            cells = cells.copy()
            self._draw(self._lit.row_over(y, self._edges), cells)
        return cells

    def _draw(self, signs: Mapping[int, Run], cells: list[Run]) -> None:
        for column, sign in signs.items():
            if 0 <= column < self._width:
                cells[column] = sign

    def about(self, node: str, width: int, *, filtered: bool, zoomed: bool) -> list[Run]:
        """Return what there is to say about a node, in at most `width` cells."""
        if self.group_of(node):
            return about_person(self._ties, node, width, self._due.get(node, ""))
        folded = self.plan is not None and node in self.plan.folded
        if node in self.groups:
            return about_group(self.groups[node], self._key, folded=folded)
        if node.startswith((MORE, BEFORE)):
            return [(self._about_page(node), "note")]
        if node == PROMPTS:
            return [("Sources with nobody in them yet · enter unfolds", "note")]
        missing = self.plan.missing if self.plan else 0
        return about_you(self.network, self._key, filtered=filtered, zoomed=zoomed, missing=missing)

    def still_there(self, node: str) -> str:
        """Return a node itself, or, when it is not drawn any more, what it is now part of."""
        spots = self.plan.spots if self.plan else {}
        if node in spots:
            return node
        if node == PROMPTS:
            empty = (group.id for group in self.network.groups if not group.members)
            return next((group_id for group_id in empty if group_id in spots), YOU)
        wanted = node.removeprefix(MORE).removeprefix(BEFORE)
        if group := self.group_of(node):
            wanted = group.id
        whole = wanted.partition("/")[0]
        for group_id in (
            wanted,
            whole,
            *(node_id for node_id in spots if node_id.startswith(f"{whole}/")),
        ):
            if group_id and group_id in spots:
                return group_id
        return YOU

    def _sector(self, group: Group, shown: Sequence[MapPerson]) -> Sector:
        width = cell_len(heading(group)[0])
        self._drawn.update((person.contact.id, person) for person in shown)
        members = tuple(
            Member(
                person.contact.id,
                2 + min(_LONGEST_NAME, cell_len(self._name(person))),
                person.introducer,
                person.contact.warmth is Warmth.COLD,
            )
            for person in shown
        )
        return Sector(group.id, width, members, len(group) - len(shown))

    def _place_labels(self, arranged: MapPlan) -> None:
        pieces: dict[int, list[Piece]] = defaultdict(list)
        self.stages.clear()
        self.has_due = False
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

    def _label(self, arranged: MapPlan, spot: Spot) -> list[Run]:
        if person := self._drawn.get(spot.id):
            stands = self._ties.stage(person.contact)
            self.stages.add(stands)
            self.has_due = self.has_due or spot.id in self._due
            name_style = "name" if person.matches else "faded"
            sign = (STAGE_SIGNS[stands], stage_style(stands))
            return label(sign, (self._name(person), name_style), spot.width, spot.side)
        if spot.id == YOU:
            return [(fit("◉ you", spot.width), "you")]
        if spot.id == PROMPTS:
            empty = sum(1 for group in self.network.groups if not group.members)
            return [(fit(f"+ {empty} empty sources", spot.width), "prompt")]
        if spot.id.startswith(MORE):
            count = arranged.more[spot.parent].count
            return [(fit(f"+ {count:,} more" if count else "from the top", spot.width), "note")]
        if spot.id.startswith(BEFORE):
            return [(fit(f"{arranged.more[spot.parent].before:,} before", spot.width), "note")]
        text, style = heading(self.groups[spot.id])
        text = f"▸ {text}" if spot.id in arranged.folded else text
        return [(fit(text, spot.width), style)]

    def _name(self, person: MapPerson) -> str:
        name = person.contact.name or "(no name)"
        if person.contact.id not in self._due:
            return name
        return fit(name, min(cell_len(name), _LONGEST_NAME - cell_len(_DUE))) + _DUE

    def _add_note(self, spot: Spot) -> None:
        """Name the organization behind a person, where there is room and no edge."""
        words = self._ties.records.organization_of(self._drawn[spot.id].contact)
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
    """Yield the cells in as few runs as can be: a blank goes with what is before it."""
    signs, style = "", ""
    for sign, name in cells:
        if name != style and sign != " ":
            yield signs, style
            signs, style = "", name
        signs += sign
    yield signs, style
