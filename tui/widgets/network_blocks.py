"""How one sector of the contact map stands by itself, before it is put in its place."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Self

PROMPTS = "prompts"
MORE = "more:"
FOLDED_WIDTH = 2

_SMALLEST_HALF = 16
_NARROW_HALF = 30
_WIDE_HALF = 58
_HEADING_ROOM = 22
_COLUMN = 16
_STEP = 4
_LEAST_STEP = 2
_LEAST_LABEL = 14
_MORE_WIDTH = 13
# No label with its edge takes fewer cells.
_LEAST_CELLS = 6


@dataclass(frozen=True, slots=True)
class Item:
    """A person: how many cells their label wants, who introduced them, and which ring."""

    id: str
    width: int
    parent: str = ""
    far: bool = False


@dataclass(frozen=True, slots=True)
class Sector:
    """A source with its people, introducers before those they introduced; maybe empty.

    `width` is that of the heading, without the sign it has while it is folded. A `crowd`
    is certain to be folded: its people are only counted.
    """

    id: str
    width: int
    items: tuple[Item, ...] = ()
    crowd: int = 0

    @property
    def is_empty(self) -> bool:
        """Whether nobody is in it."""
        return not self.items and not self.crowd


@dataclass(frozen=True, slots=True)
class Place:
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
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Frame:
    """The measures of a canvas, in cells.

    `center` is the middle column and also how far out a label may end; headings begin
    `head` cells out, warm people `near` and cold ones `far`. When `wide`, headings stand
    beside their people, else above them. `columns` people fit side by side on one ring.
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

    @classmethod
    def of(cls, columns: int, rows: int) -> Self | None:
        """Return the measures for a canvas of this size, None when nothing would fit."""
        half = columns // 2
        if half < _SMALLEST_HALF or rows < 1:
            return None
        wide = half >= _WIDE_HALF
        bend = min(10, half // 6)
        head = max(5, bend + 2)
        near = head + (_HEADING_ROOM if wide else _STEP if half > _NARROW_HALF else 2)
        room = half - near
        far = near + (room // 2 if room >= 4 * _COLUMN else max(3, min(room - 20, room // 3)))
        across = max(1, (far - near) // _COLUMN) if wide else 1
        return cls(half, rows, bend, head, near, far, wide, across, gap=2 if wide else 1)


def heading(sector: Sector, frame: Frame, row: int = 0, *, folded: bool = False) -> Band:
    """Return the sector as its heading alone, in this row of the band."""
    rim = frame.near - 3 if frame.wide and sector.items and not folded else frame.center
    width = min(sector.width + FOLDED_WIDTH * folded, rim - frame.head)
    place = Place(sector.id, row, frame.head, width, is_heading=True, is_prompt=sector.is_empty)
    return Band(1, (place,))


def whole(sector: Sector, frame: Frame, across: int) -> Band:
    """Return the sector with all its people, up to `across` leaves side by side.

    One that cannot fit gets no places, only its rows.
    """
    if sector.crowd:
        return Band(frame.rows + 1, ())
    leaves = len(sector.items) - len({item.parent for item in sector.items if item.parent})
    least_rows = leaves // across
    if least_rows > frame.rows:
        return Band(least_rows, ())
    return _with_heading(sector, _people(sector, sector.items, frame, across), frame)


@dataclass(frozen=True, slots=True)
class Rest:
    """What follows a page: how many people, and the first of them, empty after the last."""

    count: int
    following: str


def page_of(sector: Sector, frame: Frame, height: int, wanted: str) -> tuple[Band, Rest]:
    """Return as much of a sector as `height` rows hold, with `wanted` in it, and the rest.

    It begins with the first introducer of the wanted person, else with that person, else
    with the sector. Its last row stands for the rest.
    """
    items = sector.items
    place_of = {item.id: index for index, item in enumerate(items)}
    index = first = place_of.get(wanted, 0)
    while items[first].parent:
        first = place_of[items[first].parent]
    page = _page(sector, frame, height, first)
    if all(place.id != wanted for place in page) and wanted in place_of:
        first, page = index, _page(sector, frame, height, index)
    end = first + len(page)
    width = min(_MORE_WIDTH, frame.center - frame.near)
    more = Place(MORE + sector.id, page[-1].row + 1, frame.near, width, sector.id, _trunk(frame))
    rest = Rest(len(items) - end, items[end].id if end < len(items) else "")
    return _with_heading(sector, [*page, more], frame), rest


def _page(sector: Sector, frame: Frame, height: int, first: int) -> list[Place]:
    room = height - 1 - (0 if frame.wide else 1)
    window = sector.items[first : first + room * (frame.center // _LEAST_CELLS)]
    return [place for place in _people(sector, window, frame, frame.columns) if place.row < room]


def merge_prompts(sectors: Sequence[Sector]) -> list[Sector]:
    """Return the sectors with all empty ones as a single count at the end, if there are two."""
    empty = sum(1 for sector in sectors if sector.is_empty)
    if empty <= 1:
        return list(sectors)
    return [
        *(each for each in sectors if not each.is_empty),
        Sector(PROMPTS, len("+ 17 empty sources")),
    ]


def pack(half: Sequence[Band], frame: Frame) -> list[Band]:
    """Put neighboring headings without people on shared rows, as far as they fit."""
    packed: list[Band] = []
    for band in half:
        if packed and _is_bare(band) and _is_bare(packed[-1]):
            last, place = packed[-1].places[-1], band.places[0]
            out = last.out + last.width + 3
            if out + place.width <= frame.center:
                moved = replace(place, out=out, trunk=out - 3)
                packed[-1] = Band(1, (*packed[-1].places, moved))
                continue
        packed.append(band)
    return packed


def _is_bare(band: Band) -> bool:
    return band.rows == 1 and all(place.is_heading for place in band.places)


def _trunk(frame: Frame) -> int:
    return frame.near - 2 if frame.wide else frame.head


def _with_heading(sector: Sector, people: Sequence[Place], frame: Frame) -> Band:
    if not people:
        return heading(sector, frame)
    rows = people[-1].row + 1
    if frame.wide:
        top = heading(sector, frame, (rows - 1) // 2)
        return Band(rows, (*top.places, *people))
    below = (replace(each, row=each.row + 1) for each in people)
    return Band(rows + 1, (*heading(sector, frame).places, *below))


def _people(sector: Sector, items: Sequence[Item], frame: Frame, across: int) -> list[Place]:
    rows = _Rows(sector.id, frame, across, frozenset(item.parent for item in items), _needs(items))
    for item in items:
        if item.parent in rows.places:
            rows.add_introduced(item, rows.places[item.parent])
        else:
            rows.add_known(item)
    return list(rows.places.values())


def _needs(items: Sequence[Item]) -> dict[str, int]:
    """Return how many cells each person and everybody they led to take, stepped downward."""
    needs = {item.id: item.width for item in items}
    for item in reversed(items):
        if item.parent in needs:
            needs[item.parent] = max(needs[item.parent], _STEP + needs[item.id])
    return needs


@dataclass(slots=True)
class _Rows:
    """The people of one sector being placed, from the top row down."""

    sector: str
    frame: Frame
    across: int
    introducers: frozenset[str]
    needs: dict[str, int]
    places: dict[str, Place] = field(default_factory=dict)
    bottom: int = -1
    # Of the row of leaves at the bottom: whether on the far ring, and how many so far.
    shelf: tuple[bool, int] | None = None
    led_beside: set[str] = field(default_factory=set)

    def add_known(self, item: Item) -> None:
        """Place somebody known without an introducer on a ring."""
        leaf = item.id not in self.introducers
        count = 1
        if leaf and self.shelf is not None:
            far, before = self.shelf
            if far == item.far and before < self.across:
                count = before + 1
        self.bottom += count == 1
        self.shelf = (item.far, count) if leaf else None
        ring = self.frame.far if item.far else self.frame.near
        out = ring + _COLUMN * (count - 1)
        room = _COLUMN - 2 if leaf and self.across > 1 else self.frame.center - out
        trunk = ring - 2 if item.far else _trunk(self.frame)
        self._put(item, out, room, self.sector, trunk, is_beside=count > 1)

    def add_introduced(self, item: Item, parent: Place) -> None:
        """Place someone on the introducer's own row if it is free, else in a row below."""
        self.shelf = None
        end = parent.out + parent.width
        out = max(end + 3, self.frame.far if item.far else 0)
        fits = out + self.needs[item.id] <= self.frame.center
        led_beside = parent.id in self.led_beside
        if fits and (led_beside or parent.row == self.bottom):
            self.bottom += led_beside
            self.led_beside.add(parent.id)
            self._put(item, out, item.width, parent.id, end + 1)
        else:
            self.bottom += 1
            rim = self.frame.center
            out = min(parent.out + _STEP, max(self.frame.near, rim - _LEAST_LABEL))
            out = max(out, min(parent.out + _LEAST_STEP, rim - _LEAST_CELLS))
            self._put(item, out, rim - out, parent.id, parent.out)

    def _put(
        self,
        item: Item,
        out: int,
        room: int,
        parent: str,
        trunk: int,
        *,
        is_beside: bool = False,
    ) -> None:
        width = min(item.width, room)
        self.places[item.id] = Place(
            item.id, self.bottom, out, width, parent, trunk, is_beside=is_beside
        )
