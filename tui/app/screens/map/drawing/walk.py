"""Walking the contact map by direction, so that every label can be reached."""

from collections.abc import Callable, Iterable
from typing import Literal

from tui.app.screens.map.drawing.layout import YOU, MapPlan, Spot

Direction = Literal["up", "down", "left", "right"]


def step(plan: MapPlan, here: str, direction: Direction) -> str:
    """Return the id of the label one step from `here`; `here` itself at the rim.

    Up and down go to the next row on the same side. On a wide map headings and people are
    columns of their own. Outward goes along the row, else to somebody who belongs to this
    one, else to the nearest label further out. Inward goes along the row, else to the
    introducer, the heading, and at last to you. So each row is one step from the next,
    and each label one step from the next in its row: nothing is out of reach.
    """
    spot = plan.spots.get(here)
    if spot is None:
        return YOU
    if spot.id == YOU:
        found = _from_you(plan, spot, direction)
    elif direction in ("up", "down"):
        found = _vertical(plan, spot, 1 if direction == "down" else -1)
    elif (direction == "right") == (spot.side > 0):
        found = _outward(plan, spot)
    else:
        found = _inward(plan, spot)
    return here if found is None else found.id


def _from_you(plan: MapPlan, you: Spot, direction: Direction) -> Spot | None:
    headings = [spot for spot in plan.spots.values() if spot.is_heading]
    if direction in ("left", "right"):
        side = 1 if direction == "right" else -1
        return _nearest(
            (spot for spot in headings if spot.side == side),
            lambda spot: (abs(spot.row - you.row), _gap(spot, you)),
        )
    down = 1 if direction == "down" else -1
    return _nearest(
        (spot for spot in headings if (spot.row - you.row) * down > 0),
        lambda spot: (abs(spot.row - you.row), _gap(spot, you)),
    )


def _vertical(plan: MapPlan, here: Spot, down: int) -> Spot | None:
    return _nearest(
        (
            spot
            for spot in plan.spots.values()
            if spot.side == here.side
            and (spot.row - here.row) * down > 0
            and (not plan.frame.wide or spot.is_heading == here.is_heading)
        ),
        lambda spot: (abs(spot.row - here.row), _gap(spot, here), abs(_out(spot) - _out(here))),
    )


def _outward(plan: MapPlan, here: Spot) -> Spot | None:
    further = [
        spot for spot in plan.spots.values() if spot.side == here.side and _out(spot) > _out(here)
    ]
    same_row = _nearest((spot for spot in further if spot.row == here.row), _out)
    if same_row is not None:
        return same_row
    own = _nearest(
        (spot for spot in further if spot.parent == here.id and not spot.is_heading),
        lambda spot: (abs(spot.row - here.row), spot.row),
    )
    if own is not None:
        return own
    return _nearest(
        (
            spot
            for spot in further
            if _gap(spot, here) > 0 and abs(spot.row - here.row) * 2 <= _gap(spot, here)
        ),
        lambda spot: (abs(spot.row - here.row) * 2 + _gap(spot, here), spot.row),
    )


def _inward(plan: MapPlan, here: Spot) -> Spot | None:
    same_row = _nearest(
        (
            spot
            for spot in plan.spots.values()
            if spot.side == here.side and spot.row == here.row and _out(spot) < _out(here)
        ),
        lambda spot: -_out(spot),
    )
    return same_row or plan.spots.get(here.parent)


def _out(spot: Spot) -> int:
    """How far out a label begins, up to a constant."""
    return spot.x if spot.side > 0 else -spot.end


def _gap(one: Spot, other: Spot) -> int:
    """The cells between two labels, 0 when one stands over the other."""
    return max(0, one.x - other.end, other.x - one.end)


def _nearest(spots: Iterable[Spot], distance: Callable[[Spot], object]) -> Spot | None:
    return min(spots, key=distance, default=None)  # type: ignore[arg-type]
