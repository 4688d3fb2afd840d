"""What the picture of the map is made of: labels that stand somewhere, and curves to them."""

from enum import StrEnum
from typing import NamedTuple

Point = tuple[float, float]

NAME_SIZE = 13.0
SMALL_SIZE = 10.5
HEADING_SIZE = 14.5
SIGN_WIDTH = 18.0
"""From where a label begins to where its name does; the sign of the stage stands in it."""
ABOVE = 11.0
"""How far a label reaches above and below the middle of a line."""
SECOND_LINE = 14.0


class Kind(StrEnum):
    """What a label is."""

    YOU = "you"
    SOURCE = "source"
    PROMPT = "prompt"
    PERSON = "person"


class Tie(StrEnum):
    """What a curve means."""

    WARM = "warm"
    COLD = "cold"
    INTRODUCED = "introduced"
    NOBODY = "nobody"


class Label(NamedTuple):
    """Where one label stands: its edge toward the center, and the middle of its first line.

    From there it is `width` wide, away from the center: `side` is 1 to the right, -1 to the left.
    `parent` is the id of the label that the curve to it comes from.
    """

    id: str
    kind: Kind
    x: float
    y: float
    width: float
    side: int
    parent: str = ""
    words: str = ""
    below: str = ""
    """A second, smaller line."""

    @property
    def box(self) -> tuple[float, float, float, float]:
        """Left, top, right and bottom."""
        far = self.x + self.side * self.width
        bottom = self.y + ABOVE + (SECOND_LINE if self.below else 0)
        return min(self.x, far), self.y - ABOVE, max(self.x, far), bottom


class Curve(NamedTuple):
    """The way to a label: a point, then for each piece two that bend it and its end.

    What several ways have in common is drawn once, as a curve `to` nothing; `shown_from` is the
    point at which the rest of this one begins.
    """

    to: str
    tie: Tie
    points: tuple[Point, ...]
    width: float = 1.4
    shown_from: int = 0

    def moved(self, side: int, x: float, y: float) -> "Curve":
        """Return it on one side of the center, moved outward and down."""
        return self._replace(
            points=tuple((side * (x + out), y + down) for out, down in self.points)
        )


def line_to(here: Point, there: Point) -> tuple[Point, Point, Point]:
    """Return the piece of a curve that goes straight."""
    return here, there, there


def swing(here: Point, there: Point) -> tuple[Point, Point, Point]:
    """Return the piece that leaves and arrives level, in an S."""
    middle = (here[0] + there[0]) / 2
    return (middle, here[1]), (middle, there[1]), there


def corner(there: Point, turn: Point) -> tuple[Point, Point, Point]:
    """Return the piece that goes around a corner `turn` and ends `there`."""
    return turn, turn, there
