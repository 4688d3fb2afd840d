"""One source with its people, before it is put in its place: outward from its heading."""

from collections.abc import Sequence
from typing import NamedTuple

from tui.exchange.writers.map.shapes import (
    ABOVE,
    HEADING_SIZE,
    SIGN_WIDTH,
    Curve,
    Kind,
    Label,
    Point,
    Tie,
    corner,
    line_to,
    swing,
)
from tui.exchange.writers.map.text_width import fitted, text_width
from tui.exchange.writers.map.trees import (
    GAP,
    INDENT,
    Tree,
    columns,
    divided,
    rows,
    trees,
)
from tui.model.drawn_map import DrawnSource

_WIDEST_HEADING = 220.0
_HEADING_ROOM = 30.0
"""The height of a heading above its people."""
_LEAST_HEIGHT = 26.0
_LEAST_COLUMN, _MOST_COLUMNS = 240.0, 40
_HIGHEST_FAN = 460.0
_LEAST_SWING, _MOST_SWING = 52.0, 120.0
_STEEPNESS = 0.24
_STEM = 12.0
_FROM_STEM = 20.0
_BETWEEN = 34.0
_ROUND = 9.0
_OFF = 5.0
"""The space between a curve and a label."""
_SIGN_MIDDLE = SIGN_WIDTH / 3
_BELOW_SIGN = 8.0
_WIDTH, _COLD_WIDTH = 1.4, 1.9
"""Of a curve; one of dots needs more to be seen."""
_PIECES_OF_HOOK, _POINTS_OF_PIECE = 2, 3


class Block(NamedTuple):
    """A source whose trees stand in columns; in one, the curves fan out from its heading.

    In several columns, or a high one, they are lists on a stem that hangs from the heading.
    """

    number: int
    source: DrawnSource
    heading: str
    heading_width: float
    trees: tuple[tuple[Tree, ...], ...]
    width: float
    height: float
    level: float
    """How far from the top the heading stands."""
    is_fan: bool = False

    @property
    def id(self) -> str:
        """The name of the heading in the picture."""
        return f"s{self.number}"

    @property
    def tie(self) -> Tie:
        """What a curve to it means."""
        if not self.source.people:
            return Tie.NOBODY
        return Tie.COLD if self.source.cold else Tie.WARM


def ways_to_stand(number: int, source: DrawnSource) -> list[Block]:
    """Return a source in each way it could stand, the narrowest first; a small one has only one."""
    words = f"{source.words} {len(source.people):,}" if source.people else source.words
    heading = fitted(words, _WIDEST_HEADING, HEADING_SIZE, bold=True)
    width = text_width(heading, HEADING_SIZE, bold=True)
    beside = trees(source.people)
    tallest = sum(tree.height for tree in beside)
    if tallest <= _HIGHEST_FAN:
        reach = _reach(tallest) + columns(beside)[-1] if beside else 0.0
        height = max(_LEAST_HEIGHT, tallest)
        top = (height - tallest) / 2
        level = height / 2
        if beside:
            last = tallest - beside[-1].height + rows(beside[-1])[0]
            level = top + (rows(beside[0])[0] + last) / 2
        parts = (tuple(beside),) if beside else ()
        return [
            Block(number, source, heading, width, parts, width + reach, height, level, is_fan=True)
        ]
    lists = trees(source.people, 1)
    most = min(_MOST_COLUMNS, int(sum(tree.height for tree in lists) // _LEAST_COLUMN))
    return [
        _in_columns(number, source, heading, tuple(map(tuple, divided(lists, count))))
        for count in range(1, max(1, most) + 1)
    ]


def _in_columns(
    number: int, source: DrawnSource, heading: str, parts: tuple[tuple[Tree, ...], ...]
) -> Block:
    width = text_width(heading, HEADING_SIZE, bold=True)
    inner = sum(columns(part)[-1] for part in parts)
    whole = inner + _STEM + _FROM_STEM + (_BETWEEN + _FROM_STEM) * (len(parts) - 1)
    height = _HEADING_ROOM + max(sum(tree.height for tree in part) for part in parts)
    return Block(number, source, heading, width, parts, max(width, whole), height, ABOVE + 2)


def drawn(of: Block, first: int) -> tuple[list[Label], list[Curve]]:
    """Return the labels and curves of a source, outward from 0 and down from its top.

    The ids of its people are `p` and a number, from `first` on. The curve to the heading
    itself is not among them.
    """
    kind = Kind.SOURCE if of.source.people else Kind.PROMPT
    labels = [Label(of.id, kind, 0, of.level, of.heading_width, 1, words=of.heading)]
    curves: list[Curve] = []
    out = of.heading_width + _reach(of.height) if of.is_fan else _STEM + _FROM_STEM
    for number, part in enumerate(of.trees):
        top = _HEADING_ROOM
        if of.is_fan:
            top = (of.height - sum(tree.height for tree in part)) / 2
        begins = columns(part)
        direct: list[Curve] = []
        for tree in part:
            own, led = _tree(of, tree, first, (out, top), begins)
            labels += own
            curves += led
            tie = Tie.WARM if tree.leaves[0].person.warm else Tie.COLD
            way = _from_heading(of, number, (own[0].x, own[0].y))
            direct.append(Curve(own[0].id, tie, way, _COLD_WIDTH if tie is Tie.COLD else _WIDTH))
            top += tree.height
        curves += direct if of.is_fan else _on_a_stem(of, direct)
        out += begins[-1] + _BETWEEN + _FROM_STEM
    return labels, curves


def _on_a_stem(of: Block, direct: Sequence[Curve]) -> list[Curve]:
    """Return the ways of one column, what they have in common only once."""
    longest = direct[-1]
    shown = len(longest.points) - _PIECES_OF_HOOK * _POINTS_OF_PIECE - 1
    stem = Curve("", of.tie, longest.points[: shown + 1], longest.width)
    return [stem, *(each._replace(shown_from=shown) for each in direct)]


def _tree(
    of: Block, tree: Tree, first: int, here: Point, begins: Sequence[float]
) -> tuple[list[Label], list[Curve]]:
    labels: list[Label] = []
    curves: list[Curve] = []
    for leaf, parent, row in zip(tree.leaves, tree.parents, rows(tree), strict=True):
        column = min(leaf.depth, tree.columns - 1)
        out = here[0] + begins[column] + INDENT * (leaf.depth - column)
        who, down = f"p{first + leaf.place}", here[1] + row
        by = of.id if parent is None else labels[parent].id
        labels.append(Label(who, Kind.PERSON, out, down, leaf.width, 1, by, leaf.name, leaf.below))
        if parent is None:
            continue
        above, place = tree.leaves[parent], (labels[parent].x, labels[parent].y)
        if tree.is_list(above):
            points = _from_above(place, (out, down))
        else:
            edge = here[0] + begins[above.depth + 1] - GAP
            points = _from_beside((place[0] + above.width + _OFF, place[1]), edge, (out, down))
        curves.append(Curve(who, Tie.INTRODUCED, points))
    return labels, curves


def _from_above(here: Point, there: Point) -> tuple[Point, ...]:
    start = (here[0] + _SIGN_MIDDLE, here[1] + _BELOW_SIGN)
    return (start, *_hanging(start, (there[0] - _OFF / 2, there[1])))


def _from_beside(start: Point, edge: float, there: Point) -> tuple[Point, ...]:
    level = (max(start[0], edge), start[1])
    return (start, *line_to(start, level), *swing(level, (there[0] - _OFF, there[1])))


def _from_heading(of: Block, column: int, there: Point) -> tuple[Point, ...]:
    out, down = there
    if of.is_fan:
        begin = (of.heading_width + _OFF, of.level)
        return (begin, *swing(begin, (out - _OFF, down)))
    stem = out - _FROM_STEM
    rail: tuple[Point, ...] = ((stem, of.level + ABOVE + 1),)
    if column > 0:
        begin = (of.heading_width + _OFF, of.level)
        around = corner((stem, of.level + _ROUND), (stem, of.level))
        rail = (begin, *line_to(begin, (stem - _ROUND, of.level)), *around)
    return (*rail, *_hanging(rail[-1], (out - _OFF, down)))


def _hanging(here: Point, there: Point) -> tuple[Point, ...]:
    """Return the pieces that go down from here, and around a corner outward to there."""
    (stem, _), (_, down) = here, there
    edge, turned = (stem, down - _ROUND), (stem + _ROUND, down)
    return (
        *line_to(here, edge),
        *corner(turned, (stem, down)),
        *line_to(turned, there),
    )


def _reach(height: float) -> float:
    """How long the curves are that fan out over such a height."""
    return min(_MOST_SWING, max(_LEAST_SWING, _STEEPNESS * height))
