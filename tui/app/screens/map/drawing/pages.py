"""A sector of the contact map with all its people, or a page of them."""

from collections.abc import Sequence
from dataclasses import dataclass

from tui.app.screens.map.drawing.blocks import Band, Frame, Member, Sector, Slot, heading
from tui.app.screens.map.drawing.rows import rows_of, trunk_of

MORE = "more:"
BEFORE = "before:"

_MORE_WIDTH = 13
# No label with its edge takes fewer cells.
_LEAST_CELLS = 6


@dataclass(frozen=True, slots=True)
class Rest:
    """How many people come after a page and before it, and whom to want to turn to them.

    `following` is empty after the last, `previous` before the first.
    """

    count: int
    following: str = ""
    before: int = 0
    previous: str = ""


def whole(sector: Sector, frame: Frame, across: int) -> Band:
    """Return the sector with all its people, up to `across` leaves side by side.

    One that cannot fit gets no slots, only its rows.
    """
    least = least_rows(sector, frame, across)
    if least > frame.rows:
        return Band(least, ())
    return _with_heading(sector, rows_of(sector.id, sector.members, frame, across), frame)


def least_rows(sector: Sector, frame: Frame, across: int) -> int:
    """Return how many rows a sector takes at least, with up to `across` leaves side by side."""
    if sector.uncounted:
        return frame.rows + 1
    return (
        len(sector.members) - len({member.parent for member in sector.members if member.parent})
    ) // across


def page_of(sector: Sector, frame: Frame, height: int, wanted: str = "") -> tuple[Band, Rest]:
    """Return as much of a sector as `height` rows hold, with `wanted` in it, and the rest.

    It begins with the first introducer of the wanted person, else with that person, else
    with the sector. A row at its top stands for those before, its last row for the rest.
    """
    members = sector.members
    place_of = {member.id: index for index, member in enumerate(members)} if wanted else {}
    index = first = place_of.get(wanted, 0)
    while members[first].parent:
        first = place_of[members[first].parent]
    page = _page(sector, frame, height, first)
    if wanted in place_of and all(slot.id != wanted for slot in page):
        first, page = index, _page(sector, frame, height, index)
    people = len(page) - (first > 0)
    end = first + people
    more = _beside_people(MORE, sector, frame, page[-1].row + 1, members[first:end])
    rest = Rest(
        len(members) + sector.uncounted - end,
        members[end].id if end < len(members) else "",
        first,
        members[first - people if first > people + 1 else 0].id if first else "",
    )
    return _with_heading(sector, [*page, more], frame), rest


def _page(sector: Sector, frame: Frame, height: int, first: int) -> list[Slot]:
    room = height - 1 - (0 if frame.wide else 1)
    window = sector.members[first : first + room * (frame.center // _LEAST_CELLS)]
    before = _beside_people(BEFORE, sector, frame, 0, window) if first else None
    people = rows_of(sector.id, window, frame, frame.columns, before=before, room=room)
    return [before, *people] if before else people


def _beside_people(
    kind: str, sector: Sector, frame: Frame, row: int, people: Sequence[Member]
) -> Slot:
    """Return the row for those before or after some people, on the ring these are on."""
    far = all(member.far for member in people if not member.parent)
    out = frame.far if far and any(not member.parent for member in people) else frame.near
    width = min(_MORE_WIDTH, frame.center - out)
    trunk = frame.far - 2 if out == frame.far else trunk_of(frame)
    return Slot(kind + sector.id, row, out, width, sector.id, trunk)


def _with_heading(sector: Sector, people: Sequence[Slot], frame: Frame) -> Band:
    if not people:
        return heading(sector, frame)
    rows = people[-1].row + 1
    if frame.wide:
        top = heading(sector, frame, (rows - 1) // 2)
        return Band(rows, (*top.slots, *people))
    below = (slot._replace(row=slot.row + 1) for slot in people)
    return Band(rows + 1, (*heading(sector, frame).slots, *below))
