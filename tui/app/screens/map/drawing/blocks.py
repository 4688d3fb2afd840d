"""How one sector of the contact map stands by itself, before it is put in its place."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple, Self

PROMPTS = "prompts"
FOLDED_WIDTH = 2

_SMALLEST_HALF = 16
_NARROW_HALF = 30
_WIDE_HALF = 58
_HEADING_ROOM = 24
_LEAST_HEADING_ROOM = 16
_STEP = 4
_LEAST_COLD = 20
_COLUMNS_FROM = 60


class Member(NamedTuple):
    """A person: how many cells their label wants, who introduced them, and which ring."""

    id: str
    width: int
    parent: str = ""
    far: bool = False


@dataclass(frozen=True, slots=True)
class Sector:
    """A source with its people, introducers before those they introduced; maybe empty.

    `width` is that of the heading, without the sign it has while it is folded. Of a large
    sector, which cannot be whole, `uncounted` people are not among the members.
    """

    id: str
    width: int
    members: tuple[Member, ...] = ()
    uncounted: int = 0

    @property
    def is_empty(self) -> bool:
        """Whether nobody is in it."""
        return not self.members


class Slot(NamedTuple):
    """A label within its band: `row` from the band's top, `out` from the center.

    `is_beside` is one of several on a row, further out than the first of them.
    """

    id: str
    row: int
    out: int
    width: int
    parent: str = ""
    trunk: int = 0
    is_heading: bool = False
    is_prompt: bool = False
    is_beside: bool = False


@dataclass(frozen=True, slots=True)
class Band:
    """The rows one sector takes, or several headings that share a row."""

    rows: int
    slots: tuple[Slot, ...]


@dataclass(frozen=True, slots=True)
class Frame:
    """The measures of a canvas, in cells.

    `center` is the middle column and also how far out a label may end; headings begin
    `head` cells out, warm people `near` and cold ones `far`. When `wide`, headings stand
    beside their people, else above them. `columns` people fit side by side on one ring.
    A page of fewer than `least_page` rows is not worth showing.
    """

    center: int
    rows: int
    bend: int = 0
    head: int = 0
    near: int = 0
    far: int = 0
    wide: bool = False
    columns: int = 1
    gap: int = 1
    least_page: int = 4

    @classmethod
    def of(cls, columns: int, rows: int, sectors: Sequence[Sector]) -> Self | None:
        """Return the measures for a canvas of this size, None when nothing would fit.

        Where there is room for it, no heading and no name of these sectors is cut.
        """
        half = columns // 2
        if half < _SMALLEST_HALF or rows < 1:
            return None
        wide = half >= _WIDE_HALF
        bend = min(10, half // (8 if wide else 6))
        head = max(5, bend + 2)
        near = head + (_heading_room(sectors) if wide else _STEP if half > _NARROW_HALF else 2)
        room = half - near
        cold = max(_LEAST_COLD, _widest_cold(sectors))
        far = near + max(3, min(room - cold, room * 4 // 9 if wide else room // 3))
        across = 2 if room >= _COLUMNS_FROM else 1
        return cls(half, rows, bend, head, near, far, wide, across, *((2, 3) if wide else ()))


def _heading_room(sectors: Sequence[Sector]) -> int:
    widest = max((sector.width for sector in sectors if not sector.is_empty), default=0)
    return min(_HEADING_ROOM, max(_LEAST_HEADING_ROOM, widest + _STEP))


def _widest_cold(sectors: Sequence[Sector]) -> int:
    return max(
        (member.width for sector in sectors for member in sector.members if member.far), default=0
    )


def heading(sector: Sector, frame: Frame, row: int = 0, *, folded: bool = False) -> Band:
    """Return the sector as its heading alone, in this row of the band."""
    rim = frame.near - 3 if frame.wide and sector.members and not folded else frame.center
    width = min(sector.width + FOLDED_WIDTH * folded, rim - frame.head)
    slot = Slot(sector.id, row, frame.head, width, is_heading=True, is_prompt=sector.is_empty)
    return Band(1, (slot,))


def merge_prompts(sectors: Sequence[Sector]) -> list[Sector]:
    """Return the sectors with all empty ones as a single count at the end, if there are two."""
    empty = sum(1 for sector in sectors if sector.is_empty)
    if empty <= 1:
        return list(sectors)
    return [
        *(sector for sector in sectors if not sector.is_empty),
        Sector(PROMPTS, len("+ 17 empty sources")),
    ]


def pack(half: Sequence[Band], frame: Frame) -> list[Band]:
    """Put neighboring headings without people on shared rows, as far as they fit."""
    packed: list[Band] = []
    for band in half:
        if packed and _is_bare(band) and _is_bare(packed[-1]):
            last, slot = packed[-1].slots[-1], band.slots[0]
            out = last.out + last.width + 3
            if out + slot.width <= frame.center:
                moved = slot._replace(out=out, trunk=out - 3)
                packed[-1] = Band(1, (*packed[-1].slots, moved))
                continue
        packed.append(band)
    return packed


def _is_bare(band: Band) -> bool:
    return band.rows == 1 and all(slot.is_heading for slot in band.slots)
