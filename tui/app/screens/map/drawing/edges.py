"""The lines of the contact map: spokes and rings in braille dots, branches in box lines."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from enum import IntEnum
from itertools import pairwise

from tui.app.screens.map.drawing.layout import YOU, MapPlan, Spot

_DOTS = ((0x01, 0x08), (0x02, 0x10), (0x04, 0x20), (0x40, 0x80))
_MIDDLE = 1
_BLANK_DOTS = 0x2800
_UP, _RIGHT, _DOWN, _LEFT = 27, 9, 3, 1
# By weight (none, light, heavy) upward, to the right, downward and to the left.
_LINES = " ╴╸╷╮┑╻┒┓╶─╾╭┬┭┎┰┱╺╼━┍┮┯┏┲┳╵╯┙│┤┥╽┧┪╰┴┵├┼┽┟╁╅┕┶┷┝┾┿┢╆╈╹┚┛╿┦┩┃┨┫┖┸┹┞╀╃┠╂╉┗┺┻┡╄╇┣╊╋"
Point = tuple[float, float]
GridCell = tuple[int, int]


class Layer(IntEnum):
    """What a line means; where two cross in a cell, the higher one gives the color."""

    RING = 1
    SPOKE = 2
    MEMBER = 3
    REFERRAL = 4
    LIT = 5

    @property
    def style(self) -> str:
        """The name of the style it is drawn in."""
        return self.name.lower()


_Marks = defaultdict[int, dict[int, tuple[int, Layer]]]
"""By row and column the dots or strokes of a cell, and their layer."""

_STYLES = {layer: layer.style for layer in Layer}


class Backdrop:
    """What is drawn behind the labels; only cells that hold anything take memory."""

    def __init__(self) -> None:
        self.dots: _Marks = defaultdict(dict)
        self.lines: _Marks = defaultdict(dict)

    @property
    def rows(self) -> set[int]:
        """The rows that hold anything."""
        return {*self.dots, *self.lines}

    def columns(self, row: int) -> set[int]:
        """The columns of a row that hold anything."""
        return {*self.dots.get(row, ()), *self.lines.get(row, ())}

    def is_like(self, other: "Backdrop", row: int) -> bool:
        """Whether a row holds the same as in another backdrop."""
        return self.dots.get(row) == other.dots.get(row) and self.lines.get(row) == other.lines.get(
            row
        )

    def dot(self, x: int, y: int, layer: Layer) -> None:
        """Set the dot at x (two a column) and y (four a row)."""
        row = self.dots[y >> 2]
        pattern, former = row.get(x >> 1, (0, layer))
        row[x >> 1] = (pattern | _DOTS[y & 3][x & 1], max(layer, former))

    def dotted(self, points: Sequence[Point], layer: Layer, *, every: int = 1) -> None:
        """Join the points by straight lines, setting one dot in `every`."""
        count = 0
        for (x, y), (to_x, to_y) in pairwise(points):
            steps = max(1, round(max(abs(to_x - x), abs(to_y - y))))
            for index in range(steps + 1):
                if count % every == 0:
                    along = index / steps
                    self.dot(round(x + (to_x - x) * along), round(y + (to_y - y) * along), layer)
                count += 1

    def line(self, cells: Sequence[GridCell], layer: Layer) -> None:
        """Join cells, as (row, column), by lines along rows and columns; heavy when lit.

        The first and the last cell stay free: labels begin there.
        """
        for (row, column), (to_row, to_column) in pairwise(cells):
            if row == to_row:
                first, last = sorted((column, to_column))
                path = [(row, between) for between in range(first, last + 1)]
                back, on = _LEFT, _RIGHT
            else:
                first, last = sorted((row, to_row))
                path = [(between, column) for between in range(first, last + 1)]
                back, on = _UP, _DOWN
            if len(path) == 1:
                continue
            for cell in path:
                if cell not in (cells[0], cells[-1]):
                    begins, ends = cell == path[0], cell == path[-1]
                    self._stroke(cell, (on,) if begins else (back,) if ends else (back, on), layer)

    def _stroke(self, cell: GridCell, directions: tuple[int, ...], layer: Layer) -> None:
        row, column = self.lines[cell[0]], cell[1]
        strokes, former = row.get(column, (0, layer))
        weight = 2 if layer is Layer.LIT else 1
        for direction in directions:
            present = strokes // direction % 3
            if weight > present:
                strokes += (weight - present) * direction
        row[column] = (strokes, max(former, layer))

    def row(self, row: int) -> dict[int, tuple[str, str]]:
        """Return the signs of a row by column, with their styles."""
        signs: dict[int, tuple[str, str]] = {}
        lines = self.lines.get(row, {})
        for column, (dots, layer) in self.dots.get(row, {}).items():
            # A ring would separate a line from the label it leads to.
            if layer is not Layer.RING or not (column - 1 in lines or column + 1 in lines):
                signs[column] = _dot_sign(dots), _STYLES[layer]
        for column, (strokes, layer) in lines.items():
            signs[column] = _line_sign(strokes), _STYLES[layer]
        return signs

    def row_over(self, row: int, under: "Backdrop") -> dict[int, tuple[str, str]]:
        """Return the signs of a row where this backdrop has any, drawn on top of the other."""
        lines = under.lines.get(row, {})
        signs: dict[int, tuple[str, str]] = {}
        for column, (dots, layer) in self.dots.get(row, {}).items():
            if column not in lines:
                former, below = under.dots.get(row, {}).get(column, (0, layer))
                signs[column] = _dot_sign(former | dots), _STYLES[max(below, layer)]
        for column, (strokes, layer) in self.lines.get(row, {}).items():
            former, below = lines.get(column, (0, layer))
            signs[column] = _line_sign(former, strokes), _STYLES[max(below, layer)]
        return signs


def _line_sign(strokes: int, others: int = 0) -> str:
    if not others:
        return _LINES[strokes]
    directions = (_UP, _RIGHT, _DOWN, _LEFT)
    return _LINES[
        sum(
            max(strokes // direction % 3, others // direction % 3) * direction
            for direction in directions
        )
    ]


def _dot_sign(pattern: int) -> str:
    return chr(_BLANK_DOTS + pattern)


def draw(plan: MapPlan) -> Backdrop:
    """Return all lines of a map: rings, spokes to the sources, people, and referrals (F8)."""
    backdrop = Backdrop()
    for out in (plan.frame.near, plan.frame.far):
        for side in (1, -1):
            _ring(backdrop, plan, out, side)
    for spot in plan.spots.values():
        if spot.id != YOU and not spot.is_prompt and not (spot.is_heading and spot.trunk):
            _edge(backdrop, plan, spot, _layer(plan, spot))
    return backdrop


def light(plan: MapPlan, node_id: str) -> tuple[Backdrop, list[str]]:
    """Return the lines from you to a label, lit, and the ids on the way, it included."""
    backdrop = Backdrop()
    way: list[str] = []
    for spot in _way(plan, node_id):
        way.append(spot.id)
        if spot.id != YOU:
            _edge(backdrop, plan, spot, Layer.LIT)
    return backdrop, way


def _way(plan: MapPlan, node_id: str) -> Iterator[Spot]:
    while (spot := plan.spots.get(node_id)) is not None:
        yield spot
        if spot.id == YOU:
            return
        node_id = spot.parent


def _layer(plan: MapPlan, spot: Spot) -> Layer:
    if spot.is_heading:
        return Layer.SPOKE
    return Layer.MEMBER if plan.spots[spot.parent].is_heading else Layer.REFERRAL


def _ring(backdrop: Backdrop, plan: MapPlan, out: int, side: int) -> None:
    rows = sorted(spot.row for spot in plan.spots.values() if spot.side == side)
    if rows:
        points = [_middle(plan.column(side, out, row), row) for row in range(rows[0], rows[-1] + 1)]
        backdrop.dotted(points, Layer.RING, every=3)


def _edge(backdrop: Backdrop, plan: MapPlan, spot: Spot, layer: Layer) -> None:
    if spot.is_heading:
        backdrop.dotted(list(_spoke(plan, spot)), layer)
    elif not spot.is_beside:
        backdrop.line(list(_branch(plan, plan.spots[spot.parent], spot)), layer)


def _spoke(plan: MapPlan, spot: Spot) -> Iterator[Point]:
    if spot.trunk > 0:
        yield _middle(plan.column(spot.side, spot.trunk, spot.row), spot.row)
    else:
        yield _middle(plan.frame.center, plan.spots[YOU].row)
    yield _middle(spot.inner, spot.row)


def _branch(plan: MapPlan, parent: Spot, spot: Spot) -> Iterator[GridCell]:
    """Go from the parent to the trunk's column, along it to the row, and on to the label."""
    trunk = plan.column(spot.side, spot.trunk, spot.row)
    if parent.x <= trunk < parent.end:
        yield parent.row, trunk
    else:
        # Right at the label the line comes out from under it.
        yield parent.row, parent.outer - spot.side * (trunk == parent.outer)
        yield parent.row, trunk
    yield spot.row, trunk
    # A line from further out comes around to the label from behind.
    yield spot.row, spot.outer if (trunk - spot.outer) * spot.side > 0 else spot.inner


def _middle(column: int, row: int) -> Point:
    return column * 2, row * 4 + _MIDDLE
