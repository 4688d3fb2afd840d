"""Who introduced whom, as trees that grow outward: how much room each takes, and where all stand.

In so many columns those whom somebody introduced stand beside them; deeper ones stand below,
one row each, so that a long chain of introductions does not make the picture endless. With one
column a tree is a list.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tui.exchange.writers.map.shapes import (
    ABOVE,
    NAME_SIZE,
    SECOND_LINE,
    SIGN_WIDTH,
    SMALL_SIZE,
)
from tui.exchange.writers.map.text_width import fitted, text_width
from tui.model.drawn_map import DrawnPerson

COLUMNS = 4
"""In how many columns a tree stands that is no list."""
GAP = 46.0
INDENT = 22.0
_ROW = 2 * ABOVE + 2
_WIDEST_NAME = 210.0


class Leaf(NamedTuple):
    """Somebody in a tree: their place among the people of the source, and how deep they are."""

    place: int
    person: DrawnPerson
    depth: int
    name: str
    below: str
    width: float

    @property
    def height(self) -> float:
        """How high the label alone is, with the space below it."""
        return _ROW + (SECOND_LINE if self.below else 0)


class Tree(NamedTuple):
    """One person known directly and everybody they led to, the introducer first.

    `heights` are of each with everybody behind them, `widths` how far the column of each depth
    has to reach; what stands deeper than the last column is a part of that.
    """

    leaves: tuple[Leaf, ...]
    parents: tuple[int | None, ...]
    heights: tuple[float, ...]
    widths: tuple[float, ...]
    columns: int = COLUMNS

    @property
    def height(self) -> float:
        """How high all of it is."""
        return self.heights[0]

    def is_list(self, leaf: Leaf) -> bool:
        """Whether those behind somebody stand below and not beside them."""
        return leaf.depth >= self.columns - 1


def trees(people: Sequence[DrawnPerson], across: int = COLUMNS) -> list[Tree]:
    """Return the people of a source by who began the chain to them, in so many columns."""
    depths: list[int] = []
    begun: list[list[Leaf]] = []
    for place, person in enumerate(people):
        depth = 0 if person.introducer is None else depths[person.introducer] + 1
        depths.append(depth)
        leaf = _leaf(place, person, depth)
        if depth:
            begun[-1].append(leaf)
        else:
            begun.append([leaf])
    return [_measured(leaves, across) for leaves in begun]


def _leaf(place: int, person: DrawnPerson, depth: int) -> Leaf:
    name = fitted(person.name, _WIDEST_NAME, NAME_SIZE)
    below = fitted(person.organization, _WIDEST_NAME, SMALL_SIZE)
    width = max(text_width(name, NAME_SIZE), text_width(below, SMALL_SIZE))
    return Leaf(place, person, depth, name, below, SIGN_WIDTH + width)


def _measured(leaves: Sequence[Leaf], across: int) -> Tree:
    at = {leaf.place: index for index, leaf in enumerate(leaves)}
    parents = tuple(
        None if leaf.person.introducer is None else at[leaf.person.introducer] for leaf in leaves
    )
    behind = [0.0] * len(leaves)
    heights = [0.0] * len(leaves)
    widths = [0.0] * min(across, 1 + max(leaf.depth for leaf in leaves))
    for index in range(len(leaves) - 1, -1, -1):
        leaf, parent = leaves[index], parents[index]
        own = leaf.height
        heights[index] = (
            own + behind[index] if leaf.depth >= across - 1 else max(own, behind[index])
        )
        if parent is not None:
            behind[parent] += heights[index]
        column = min(leaf.depth, across - 1)
        widths[column] = max(widths[column], leaf.width + INDENT * (leaf.depth - column))
    return Tree(tuple(leaves), parents, tuple(heights), tuple(widths), across)


def rows(tree: Tree) -> list[float]:
    """Return the middle of the first line of each in a tree, from its top.

    Who introduced several stands in the middle of them.
    """
    leaves, heights = tree.leaves, tree.heights
    tops = [0.0] * len(leaves)
    following = [0.0] * len(leaves)
    for index, parent in enumerate(tree.parents):
        if parent is not None:
            tops[index] = following[parent]
            following[parent] += heights[index]
        leaf, top = leaves[index], tops[index]
        lead = leaf.height if tree.is_list(leaf) else 0.0
        following[index] = top + lead
    return _middles(tree, tops)


def _middles(tree: Tree, tops: Sequence[float]) -> list[float]:
    first: list[float | None] = [None] * len(tops)
    last = [0.0] * len(tops)
    found = [0.0] * len(tops)
    for index in range(len(tops) - 1, -1, -1):
        leaf, parent = tree.leaves[index], tree.parents[index]
        lowest = tops[index] + ABOVE + 1
        highest = tops[index] + tree.heights[index] - leaf.height + ABOVE + 1
        begin = first[index]
        if tree.is_list(leaf):
            middle = lowest
        else:
            middle = (lowest + highest) / 2 if begin is None else (begin + last[index]) / 2
        found[index] = min(max(middle, lowest), highest)
        if parent is not None:
            # They are gone through from the last.
            if first[parent] is None:
                last[parent] = found[index]
            first[parent] = found[index]
    return found


def columns(some: Sequence[Tree]) -> list[float]:
    """Return where each depth of trees in one column begins, and at last where they end."""
    widths: list[float] = []
    for tree in some:
        widths += [0.0] * (len(tree.widths) - len(widths))
        for depth, width in enumerate(tree.widths):
            widths[depth] = max(widths[depth], width)
    begins = [0.0]
    for width in widths:
        begins.append(begins[-1] + width + GAP)
    begins[-1] -= GAP
    return begins


def divided(some: Sequence[Tree], count: int) -> Iterator[list[Tree]]:
    """Yield the trees in at most so many columns of about the same height."""
    total = sum(tree.height for tree in some)
    column: list[Tree] = []
    height = done = 0.0
    number = 1
    for tree in some:
        if column and done + height + tree.height / 2 > total * number / count:
            yield column
            done += height
            number += 1
            column, height = [], 0.0
        column.append(tree)
        height += tree.height
    if column:
        yield column
