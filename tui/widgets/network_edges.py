"""The lines of the contact map, in braille dots: two across and four down in a cell."""

from collections.abc import Iterator, Sequence
from enum import IntEnum
from itertools import pairwise

from tui.widgets.network_layout import YOU, Plan, Spot

_DOTS = ((0x01, 0x08), (0x02, 0x10), (0x04, 0x20), (0x40, 0x80))
_MIDDLE = 1
Point = tuple[float, float]


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


class Dots:
    """A sheet of dots; only cells that have any take memory."""

    def __init__(self) -> None:
        self._cells: dict[tuple[int, int], tuple[int, Layer]] = {}

    def cell(self, row: int, column: int) -> tuple[int, Layer] | None:
        """The braille pattern (0–255) and the layer of a cell, None for an empty one."""
        return self._cells.get((row, column))

    @property
    def rows(self) -> set[int]:
        """The rows that hold dots."""
        return {row for row, _ in self._cells}

    def dot(self, x: int, y: int, layer: Layer) -> None:
        """Set the dot at x (two a column) and y (four a row)."""
        key = (y >> 2, x >> 1)
        pattern, former = self._cells.get(key, (0, layer))
        self._cells[key] = (pattern | _DOTS[y & 3][x & 1], max(layer, former))

    def line(self, points: Sequence[Point], layer: Layer, *, every: int = 1) -> None:
        """Join the points by straight lines, setting each dot or `every` so many."""
        count = 0
        for (x, y), (to_x, to_y) in pairwise(points):
            steps = max(1, round(max(abs(to_x - x), abs(to_y - y))))
            for index in range(steps + 1):
                if count % every == 0:
                    along = index / steps
                    self.dot(round(x + (to_x - x) * along), round(y + (to_y - y) * along), layer)
                count += 1


def draw(plan: Plan) -> Dots:
    """Return all lines of a map: rings, spokes to the sources, people, and referrals (F8)."""
    dots = Dots()
    for out in (plan.frame.near, plan.frame.far):
        for side in (1, -1):
            _ring(dots, plan, out, side)
    for spot in plan.spots.values():
        if spot.id != YOU and not spot.is_prompt and not (spot.is_heading and spot.trunk):
            _edge(dots, plan, spot, _layer(plan, spot))
    return dots


def light(plan: Plan, node_id: str) -> tuple[Dots, list[str]]:
    """Return the lines from you to a label, lit, and the ids on the way, it included."""
    dots = Dots()
    way: list[str] = []
    for spot in _way(plan, node_id):
        way.append(spot.id)
        if spot.id != YOU:
            _edge(dots, plan, spot, Layer.LIT)
    return dots, way


def _way(plan: Plan, node_id: str) -> Iterator[Spot]:
    while (spot := plan.spots.get(node_id)) is not None:
        yield spot
        if spot.id == YOU:
            return
        node_id = spot.parent


def _layer(plan: Plan, spot: Spot) -> Layer:
    if spot.is_heading:
        return Layer.SPOKE
    return Layer.MEMBER if plan.spots[spot.parent].is_heading else Layer.REFERRAL


def _ring(dots: Dots, plan: Plan, out: int, side: int) -> None:
    rows = sorted(spot.row for spot in plan.spots.values() if spot.side == side)
    if rows:
        points = [_middle(plan.column(side, out, row), row) for row in range(rows[0], rows[-1] + 1)]
        dots.line(points, Layer.RING, every=3)


def _edge(dots: Dots, plan: Plan, spot: Spot, layer: Layer) -> None:
    parent = plan.spots[spot.parent]
    dots.line(list(_spoke(plan, spot) if spot.is_heading else _branch(plan, parent, spot)), layer)


def _spoke(plan: Plan, spot: Spot) -> Iterator[Point]:
    if spot.trunk > 0:
        yield _middle(plan.column(spot.side, spot.trunk, spot.row), spot.row)
    else:
        yield _middle(plan.frame.center, plan.spots[YOU].row)
    yield _middle(spot.inner, spot.row)


def _branch(plan: Plan, parent: Spot, spot: Spot) -> Iterator[Point]:
    """Go from the parent to the trunk's column, along it to the row, and on to the label."""

    def on_trunk(row: int) -> Point:
        return _middle(plan.column(spot.side, spot.trunk, row), row)

    x, y = on_trunk(parent.row)
    if parent.x * 2 <= x < parent.end * 2:
        yield x, y + 3
    else:
        yield _middle(parent.outer, parent.row)
        yield x, y
    down = 1 if spot.row > parent.row else -1
    for row in range(parent.row + down, spot.row, down):
        yield on_trunk(row)
    if spot.row != parent.row:
        x, y = on_trunk(spot.row)
        yield x, y - down
        yield x + spot.side, y
    yield _middle(spot.inner, spot.row)


def _middle(column: int, row: int) -> Point:
    return column * 2, row * 4 + _MIDDLE
