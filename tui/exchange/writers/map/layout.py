"""Where everything on the picture of the map stands: you in the middle, sources around you.

As on the screen, sources go clockwise from the top right, warm ones first, and both sides are
about equally high. Those nearer to the top and the bottom are drawn in toward the middle, so
that no curve from you to one of them meets another one. A large source stands in columns; how
high they are decides whether the picture is too long or too wide for a page.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from math import log, log2, sqrt

from tui.exchange.writers.map.blocks import Block, drawn, ways_to_stand
from tui.exchange.writers.map.shapes import Curve, Kind, Label
from tui.model.drawn_map import DrawnMap

YOU = "you"
RADIUS = 25.0
_NEAREST = 78.0
_OFF = 6.0
_MOST_BEND = 200.0
_BEND = 0.3
_BETWEEN = 26.0
_LEAST_WIDTH, _LARGER = 240.0, 1.12
_MOST_MORE = 22.0
_ASPECT = 1.45
"""How much wider than high the picture is at best."""
_PROMPTS_BETWEEN = 12.0

Halves = tuple[list[Block], list[Block]]
"""Right and left of the middle, from the top."""


@dataclass(frozen=True, slots=True)
class Plan:
    """Labels and curves around the middle, which is at (0, 0), and how far they reach.

    The ids of people are `p0` to the last, in the order of the map.
    """

    labels: tuple[Label, ...]
    curves: tuple[Curve, ...]

    @property
    def box(self) -> tuple[float, float, float, float]:
        """Left, top, right and bottom of all of it."""
        boxes = [label.box for label in self.labels]
        return (
            min(left for left, _, _, _ in boxes),
            min(top for _, top, _, _ in boxes),
            max(right for _, _, right, _ in boxes),
            max(bottom for _, _, _, bottom in boxes),
        )


def plan(of: DrawnMap) -> Plan:
    """Return where everything stands; with nobody on the map, the sources stand there to fill."""
    sources = [source for source in of.sources if source.people or not of.size]
    ways = [ways_to_stand(number, source) for number, source in enumerate(sources)]
    halves = min(_arrangements(ways), key=_unlikeness)
    first, firsts = 0, []
    for source in sources:
        firsts.append(first)
        first += len(source.people)
    return _stand(halves, firsts)


def _arrangements(of: Sequence[Sequence[Block]]) -> list[Halves]:
    """Return the map as it is when no side is to be wider than this and that."""
    most, found = _LEAST_WIDTH, []
    widest = max((ways[-1].width for ways in of), default=0.0)
    while True:
        fitting = [[each for each in ways if each.width <= most] for ways in of]
        found.append(
            _halves([some[-1] if some else ways[0] for some, ways in zip(fitting, of, strict=True)])
        )
        if most >= widest:
            return found
        most *= _LARGER


def _halves(of: Sequence[Block]) -> Halves:
    """Cut the circle where both sides come out as equal as they can be."""
    right = list(accumulate((each.height + _gap(each) for each in of), initial=0.0))
    cut = min(
        range(len(of), -1, -1),
        key=lambda at: (max(right[at], right[-1] - right[at]), abs(2 * right[at] - right[-1])),
    )
    return list(of[:cut]), list(of[cut:])[::-1]


def _gap(of: Block) -> float:
    return _BETWEEN if of.source.people else _PROMPTS_BETWEEN


def _height(half: Sequence[Block], more: float = 0.0) -> float:
    return sum(each.height + _gap(each) + more for each in half)


def _width(halves: Halves, height: float) -> float:
    widths = [max((each.width for each in half), default=0.0) for half in halves]
    return sum(widths) + 2 * _NEAREST + _bend(height)


def _unlikeness(halves: Halves) -> float:
    height = max(1.0, *map(_height, halves))
    return abs(log(_width(halves, height) / height / _ASPECT))


def _bend(height: float) -> float:
    return min(_MOST_BEND, _BEND * height / 2)


def _more_between(halves: Halves) -> float:
    """Return how much more space there may be between sources where the map is not high."""
    height = max(map(_height, halves))
    lacking = _width(halves, height) / _ASPECT - height
    return min(_MOST_MORE, max(0.0, lacking / max(1, *map(len, halves))))


def _stand(halves: Halves, firsts: Sequence[int]) -> Plan:
    labels = [Label(YOU, Kind.YOU, -RADIUS, 0.0, 2 * RADIUS, 1, words=YOU)]
    curves: list[Curve] = []
    more = _more_between(halves)
    high = max(1.0, *(_height(half, more) for half in halves))
    for side, half in zip((1, -1), halves, strict=True):
        top = -_height(half, more) / 2
        for each in half:
            top += (_gap(each) + more) / 2
            out = _out(top, top + each.height, high)
            own_labels, own_curves = drawn(each, firsts[each.number])
            labels += [
                label._replace(
                    x=side * (label.x + out),
                    y=label.y + top,
                    side=side,
                    parent=label.parent or YOU,
                )
                for label in own_labels
            ]
            curves.append(_from_you(each, side, out, top + each.level))
            curves += [curve.moved(side, out, top) for curve in own_curves]
            top += each.height + (_gap(each) + more) / 2
    return Plan(tuple(labels), tuple(curves))


def _out(top: float, bottom: float, high: float) -> float:
    """Return how far out a source begins that reaches from here to there, on a circle.

    What is nearest to the middle counts, so that who stands further up never stands further out.
    """
    nearest = 0.0 if top <= 0 <= bottom else min(abs(top), abs(bottom))
    away = min(1.0, 2 * nearest / high)
    return _NEAREST + _bend(high) * sqrt(1 - away * away)


def _from_you(to: Block, side: int, out: float, level: float) -> Curve:
    width = 1.7 + 0.7 * log2(1 + len(to.source.people))
    end = side * (out - _OFF)
    points = ((0.0, 0.0), (end * 0.3, level * 0.55), (end * 0.55, level), (end, level))
    return Curve(to.id, to.tie, points, width)
