"""Where everything on the contact map stands: geometry in terminal cells, without a screen.

The map is a mind map bent into rings. Sectors go clockwise around the center, the first at
the top right; each gets rows of its own on one side, so that no two labels can meet. Within
a row, `out` counts cells outward from the center, on either side: headings first, warm
people on a near ring, cold people on a far one, and whoever was introduced further out than
their introducer. Sectors far from the middle are drawn in towards the center, which makes
the rings round.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import accumulate, pairwise
from math import sqrt
from typing import NamedTuple

from tui.app.screens.map.drawing.blocks import (
    PROMPTS,
    Band,
    Frame,
    Sector,
    Slot,
    heading,
    merge_prompts,
    pack,
)
from tui.app.screens.map.drawing.pages import Rest, least_rows, page_of, whole

YOU = ""
YOU_WIDTH = 5

Halves = tuple[list[Band], list[Band]]
"""The bands right and left of the center, each from the top."""

Shifts = tuple[int, ...]
"""For each row of one side how many cells it is moved outward, mostly a negative number."""


class Spot(NamedTuple):
    """The cells of one label, from column `x`; `side` is 1 right of the center, -1 left.

    `trunk` is how the edge from `parent` comes: the column, as `out`, in which it goes from
    the parent's row to this one. To one who stands `is_beside` another there is no edge.
    """

    id: str
    row: int
    x: int
    width: int
    side: int = 0
    parent: str = YOU
    is_heading: bool = False
    is_prompt: bool = False
    trunk: int = 0
    is_beside: bool = False

    @property
    def end(self) -> int:
        """The column after the label."""
        return self.x + self.width

    @property
    def inner(self) -> int:
        """The column just before the label, seen from the center."""
        return self.x - 1 if self.side > 0 else self.end

    @property
    def outer(self) -> int:
        """The column just behind the label, seen from the center."""
        return self.end if self.side > 0 else self.x - 1


@dataclass(frozen=True, slots=True)
class MapPlan:
    """The finished map: a spot for everything shown, by id, you among them.

    `shifts` say by how much each row right of the center, and each left of it, is drawn in.

    `folded` are the sectors drawn as a count, `more` what of a sector is not on the page
    that is shown, and `missing` how many sectors found no room at all.
    """

    frame: Frame
    spots: dict[str, Spot]
    shifts: tuple[Shifts, Shifts]
    folded: frozenset[str] = frozenset()
    more: dict[str, Rest] = field(default_factory=dict)
    missing: int = 0

    def column(self, side: int, out: int, row: int) -> int:
        """The column that lies `out` cells from the center, on this side, in this row."""
        bent = out + self.shifts[side < 0][row]
        return self.frame.center + bent if side > 0 else self.frame.center - 1 - bent


def plan(
    sectors: Sequence[Sector], columns: int, rows: int, *, opened: str = "", wanted: str = ""
) -> MapPlan:
    """Return where everything stands on a canvas of this many columns and rows.

    When it does not all fit, in this order: leaves stand side by side, empty sectors become
    one count, of each sector only the first are shown, and the largest sectors become
    counts, except `opened`. What is still too large is shown as a page with the `wanted`
    person in it, while headings share rows.
    """
    frame = Frame.of(columns, rows, sectors)
    if frame is None:
        return _only_you(columns, rows, len(sectors))
    if sum(least_rows(sector, frame, 1) for sector in sectors) <= 2 * rows:
        halves = _halves([whole(sector, frame, 1) for sector in sectors], frame, packed=False)
        if _height(halves) <= rows:
            return _stand(frame, halves)
    shelf = _Shelf(frame, sectors, opened)
    halves = _halves(shelf.all_bands(), frame, packed=False)
    if _height(halves) <= rows:
        return _stand(frame, halves, shelf)
    arranged = _cut(shelf)
    if arranged is None:
        shelf.unfold()
        arranged = _folded(shelf, wanted)
    return arranged


def ring_words(of: MapPlan) -> list[tuple[int, int, str]]:
    """Return where the rings are named, as (row, column, words), above or below one side.

    Nowhere, when the rings are too close to each other for it.
    """
    if of.frame.far - of.frame.near <= len("warm") + 1:
        return []
    for side in (1, -1):
        rows = [spot.row for spot in of.spots.values() if spot.side == side]
        for row in (max(rows) + 1, min(rows) - 1) if rows else ():
            if 0 <= row < of.frame.rows:
                return [
                    (row, of.column(side, out, row) - len(words) // 2, words)
                    for out, words in ((of.frame.near, "warm"), (of.frame.far, "cold"))
                ]
    return []


class _Shelf:
    """The bands on offer, some of them folded or cut to a page by now."""

    def __init__(self, frame: Frame, sectors: Sequence[Sector], opened: str) -> None:
        self.frame = frame
        self.sectors = sectors
        self.opened = opened
        self.folded: set[str] = set()
        self.more: dict[str, Rest] = {}
        merged = merge_prompts(sectors)
        self.choices = [sectors] if opened == PROMPTS else [sectors, merged]
        every = {sector.id: sector for sector in (*merged, *sectors)}
        self.whole = {key: whole(each, frame, frame.columns) for key, each in every.items()}
        self.bands = dict(self.whole)

    def all_bands(self) -> list[Band]:
        """The bands of all sectors, empty ones too."""
        return [self.bands[sector.id] for sector in self.sectors]

    def fold(self, sector: Sector) -> None:
        """Make a sector its heading with a count."""
        self.folded.add(sector.id)
        self.bands[sector.id] = heading(sector, self.frame, folded=True)

    def unfold(self) -> None:
        """Take all sectors whole again."""
        self.folded.clear()
        self.more.clear()
        self.bands = dict(self.whole)

    def cut(self, rows: int) -> None:
        """Give no sector more rows than this, except one that was opened."""
        self.more.clear()
        for sector in self.largest():
            if sector.id not in self.folded:
                band = self.whole[sector.id]
                if band.rows > rows:
                    band, self.more[sector.id] = page_of(sector, self.frame, rows)
                self.bands[sector.id] = band

    def complete(self, gap: int) -> None:
        """Take those whole again for whom the rest of the rows is enough, small ones first."""
        for sector in reversed(self.largest()):
            former = self.bands[sector.id]
            band = self.bands[sector.id] = self.whole[sector.id]
            if band.rows > self.frame.rows or self.fitting(packed=False, gap=gap) is None:
                self.bands[sector.id] = former
            else:
                self.folded.discard(sector.id)
                self.more.pop(sector.id, None)

    def fitting(self, *, packed: bool, gap: int = 0) -> Halves | None:
        """Both sides, if everything fits with such gaps, maybe with the prompts as one.

        When `packed`, headings may share rows.
        """
        for sectors in self.choices:
            bands = [self.bands[sector.id] for sector in sectors]
            halves = _halves(bands, self.frame, packed=packed)
            if _height(halves, gap) <= self.frame.rows:
                return halves
        return None

    def largest(self) -> list[Sector]:
        """The sectors that can fold, those with the most rows first."""
        can_fold = (
            sector for sector in self.sectors if not sector.is_empty and sector.id != self.opened
        )
        return sorted(can_fold, key=lambda sector: (-self.whole[sector.id].rows, -sector.uncounted))


def _cut(shelf: _Shelf) -> MapPlan | None:
    """Show of each sector as many rows as fit, the same for all; the largest may fold."""
    frame = shelf.frame
    shelf.cut(frame.least_page)
    halves = shelf.fitting(packed=False)
    for sector in shelf.largest():
        if halves is None:
            shelf.more.pop(sector.id, None)
            shelf.fold(sector)
            halves = shelf.fitting(packed=False)
    if halves is None:
        return None
    gap = frame.gap // 2
    low, high = frame.least_page, frame.rows
    # Where all sectors are large, it is about the first guess, so the first steps are small.
    rows, step = max(low + 1, 2 * frame.rows // len(shelf.sectors)), 1
    while low < high:
        shelf.cut(rows)
        if shelf.fitting(packed=False, gap=gap) is None:
            high = rows - 1
        else:
            low = rows
        rows = min((low + high + 1) // 2, low + step)
        step *= 2
    shelf.cut(low)
    shelf.complete(gap)
    halves = shelf.fitting(packed=False) or halves
    return _stand(frame, halves, shelf)


def _folded(shelf: _Shelf, wanted: str) -> MapPlan:
    frame = shelf.frame
    halves = shelf.fitting(packed=True)
    for sector in shelf.largest():
        if halves is None:
            shelf.fold(sector)
            halves = shelf.fitting(packed=True)
    if halves is not None:
        return _stand(frame, halves, shelf)
    for sector in shelf.sectors:
        if sector.id == shelf.opened and sector.members:
            halves = _paged(shelf, sector, wanted)
            if halves is not None:
                return _stand(frame, halves, shelf)
            shelf.fold(sector)
    bands = [shelf.bands[sector.id] for sector in shelf.choices[-1]]
    every = len(bands)
    halves = _halves(bands, frame, packed=True)
    while _height(halves) > frame.rows:
        bands.pop()
        halves = _halves(bands, frame, packed=True)
    return _stand(frame, halves, shelf, missing=every - len(bands))


def _paged(shelf: _Shelf, sector: Sector, wanted: str) -> Halves | None:
    """Show as much of one sector as fits beside the others; None when that is nothing."""
    found = None
    low, high = 3, shelf.frame.rows
    while low <= high:
        height = (low + high) // 2
        shelf.bands[sector.id], rest = page_of(sector, shelf.frame, height, wanted)
        halves = shelf.fitting(packed=True)
        if halves is None:
            high = height - 1
        else:
            found, low = halves, height + 1
            shelf.more[sector.id] = rest
    return found


def _only_you(columns: int, rows: int, missing: int) -> MapPlan:
    width = max(0, min(YOU_WIDTH, columns))
    frame = Frame(max(0, columns) // 2, max(0, rows))
    you = Spot(YOU, max(0, rows - 1) // 2, frame.center - width // 2, width)
    straight = (0,) * frame.rows
    return MapPlan(frame, {YOU: you}, (straight, straight), missing=missing)


def _halves(bands: Sequence[Band], frame: Frame, *, packed: bool) -> Halves:
    """Cut the circle where both sides come out as equal as they can be; each from the top."""
    if not packed:
        right = list(accumulate((band.rows for band in bands), initial=0))
        cut = min(
            range(len(bands), -1, -1),
            key=lambda at: (max(right[at], right[-1] - right[at]), abs(2 * right[at] - right[-1])),
        )
        return list(bands[:cut]), list(reversed(bands[cut:]))

    def halves(cut: int) -> Halves:
        return fitted(list(bands[:cut])), fitted(list(reversed(bands[cut:])))

    def fitted(half: list[Band]) -> list[Band]:
        return half if _rows(half) <= frame.rows else pack(half, frame)

    def unevenness(both: Halves) -> tuple[int, int]:
        right, left = (_rows(half) for half in both)
        return max(right, left), abs(right - left)

    return min((halves(cut) for cut in range(len(bands), -1, -1)), key=unevenness)


def _height(halves: Halves, gap: int = 0) -> int:
    return max(_rows(half) + gap * (len(half) - 1) for half in halves)


def _rows(half: Sequence[Band]) -> int:
    return sum(band.rows for band in half)


def _stand(
    frame: Frame,
    halves: Halves,
    shelf: _Shelf | None = None,
    *,
    missing: int = 0,
) -> MapPlan:
    tops = [_tops(half, frame) for half in halves]
    extent = max(
        (
            rows[-1] + half[-1].rows - rows[0]
            for rows, half in zip(tops, halves, strict=True)
            if half
        ),
        default=1,
    )
    round_shifts = [_shift(row, frame, extent) for row in range(frame.rows)]
    both_shifts = [list(round_shifts), list(round_shifts)]
    center_row = (frame.rows - 1) // 2
    spots = {YOU: Spot(YOU, center_row, frame.center - YOU_WIDTH // 2, YOU_WIDTH)}
    for side, shifts, rows, half in zip((1, -1), both_shifts, tops, halves, strict=True):
        for top, band in zip(rows, half, strict=True):
            # A band is moved as a whole, so that its branches stay straight.
            shift = round_shifts[top + (band.rows - 1) // 2]
            shifts[top : top + band.rows] = [shift] * band.rows
            for slot in band.slots:
                spots[slot.id] = _spot(slot, top + slot.row, side, frame, shift)
    right, left = (tuple(shifts) for shifts in both_shifts)
    folded, more = (frozenset(shelf.folded), shelf.more) if shelf else (frozenset[str](), {})
    return MapPlan(frame, spots, (right, left), folded, more, missing)


def _spot(slot: Slot, row: int, side: int, frame: Frame, shift: int) -> Spot:
    out = slot.out + shift
    x = frame.center + out if side > 0 else frame.center - out - slot.width
    return Spot(
        slot.id,
        row,
        x,
        slot.width,
        side,
        slot.parent,
        slot.is_heading,
        slot.is_prompt,
        slot.trunk,
        slot.is_beside,
    )


def _tops(half: Sequence[Band], frame: Frame) -> list[int]:
    """The first row of each band: spread out as the room allows, around the middle."""
    spare = max(0, frame.rows - _rows(half) - 1)
    gaps = [0] * (len(half) - 1)
    near_people = [
        index for index, pair in enumerate(pairwise(half)) if max(band.rows for band in pair) > 1
    ]
    for _ in range(frame.gap):
        for wanted in (near_people, range(len(gaps))):
            lacking = [index for index in wanted if gaps[index] == min(gaps)]
            spare -= _widen(gaps, lacking, spare)
    row = max(0, frame.rows - _rows(half) - sum(gaps)) // 2
    tops = []
    for index, band in enumerate(half):
        tops.append(row)
        row += band.rows + (gaps[index] if index < len(gaps) else 0)
    return tops


def _widen(gaps: list[int], lacking: Sequence[int], spare: int) -> int:
    """Add a row to as many of the gaps as there are spare rows, evenly; return how many."""
    count = min(spare, len(lacking))
    for number in range(count):
        gaps[lacking[number * len(lacking) // count]] += 1
    return count


def _shift(row: int, frame: Frame, extent: int) -> int:
    away = (row - (frame.rows - 1) / 2) / (extent / 2 + 1)
    return round(frame.bend * (sqrt(max(0.0, 1 - away * away)) - 1))
