"""How the people of one sector of the contact map stand in rows, beside and below each other."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from math import inf

from tui.app.screens.map.drawing.blocks import Frame, Member, Slot

_COLUMN_GAP = 2
_STEP = 4
_LEAST_STEP = 2
_LEAST_LABEL = 16


def rows_of(
    sector: str,
    members: Sequence[Member],
    frame: Frame,
    across: int,
    *,
    before: Slot | None = None,
    room: float = inf,
) -> list[Slot]:
    """Return where people stand, up to `across` leaves side by side, from the top row down.

    `before` stands in the row above them for those who are not among the members: whoever
    was introduced by one of those hangs on it. Only the first `room` rows are filled, and
    there is always somebody.
    """
    rows = _Rows(sector, frame, across, members, before)
    for member in members:
        rows.add(member)
        if rows.bottom >= room:
            break
    slots = list(rows.slots.values())
    return [slot for slot in slots if slot.row < room] or slots[:1]


def trunk_of(frame: Frame) -> int:
    """Return the column, as `out`, in which edges go from a heading to its people."""
    return frame.near - 2 if frame.wide else frame.head


@dataclass(frozen=True, slots=True)
class _Columns:
    """Columns on a ring for people who introduced nobody: how many, and how far apart."""

    count: int = 1
    width: int = 0

    def hold(self, slot: Slot) -> bool:
        """Whether a label leaves the next column free."""
        return slot.width <= self.width - _COLUMN_GAP


class _Rows:
    """The people of one sector being placed."""

    def __init__(
        self, sector: str, frame: Frame, across: int, members: Sequence[Member], before: Slot | None
    ) -> None:
        self.sector = sector
        self.frame = frame
        self.before = before
        self.slots: dict[str, Slot] = {}
        self.bottom = before.row if before else -1
        self.waiting = Counter(member.parent for member in members if member.parent)
        self.needs = _needs(members)
        self.columns = {far: self._columns(members, across, far=far) for far in (False, True)}
        # Of the row of leaves at the bottom: the last of them, the ring, and how many so far.
        self.shelf: tuple[Slot, bool, int] | None = None
        self.led_beside: set[str] = set()
        # Whoever has an edge behind the label has nobody there.
        self.led_around: set[str] = set()
        self.ends: dict[int, int] = {}

    def add(self, member: Member) -> None:
        """Place the next person."""
        parent = self.slots.get(member.parent)
        if parent is None and member.parent:
            parent = self.before
        if parent is None:
            self._add_known(member)
        else:
            self.waiting[member.parent] -= 1
            self._add_introduced(member, parent)

    def _columns(self, members: Sequence[Member], across: int, *, far: bool) -> _Columns:
        ring = self.frame.far if far else self.frame.near
        room = self.frame.center - ring
        # What begins on the near ring begins before the far one.
        widest = (room + _COLUMN_GAP) // 2 if far else min(room // 2, self.frame.far - ring)
        leaves = [
            member.width + _COLUMN_GAP
            for member in members
            if member.far == far and not member.parent and member.id not in self.waiting
        ]
        fitting = [width for width in leaves if width <= widest]
        if not fitting or len(fitting) * 3 < len(leaves) * 2:
            return _Columns()
        width = max(fitting)
        return _Columns(min(across, (room + _COLUMN_GAP) // width), width)

    def _add_known(self, member: Member) -> None:
        """Place somebody known without an introducer on a ring."""
        ring = self.frame.far if member.far else self.frame.near
        columns = self.columns[member.far]
        leaf = member.id not in self.waiting
        out, count = ring, 1
        if leaf and self.shelf is not None:
            last, far, before = self.shelf
            beside = ring + columns.width * before
            fits = beside + member.width <= self.frame.center
            if fits and far == member.far and before < columns.count and columns.hold(last):
                out, count = beside, before + 1
        self.bottom += count == 1
        trunk = ring - 2 if member.far else trunk_of(self.frame)
        slot = self._put(member, out, self.frame.center, self.sector, trunk, is_beside=count > 1)
        self.shelf = (slot, member.far, count) if leaf else None

    def _add_introduced(self, member: Member, parent: Slot) -> None:
        """Place someone on the introducer's own row if it is free, else in a row below."""
        self.shelf = None
        rim = self.frame.center
        end = parent.out + parent.width
        out = max(end + 3, self.frame.far if member.far else 0)
        led_beside = parent.id in self.led_beside
        free = parent.id not in self.led_around and (led_beside or parent.row == self.bottom)
        if free and parent is not self.before and out + self.needs[member.id] <= rim:
            self.bottom += led_beside
            self.led_beside.add(parent.id)
            self._put(member, out, rim, parent.id, end + 1)
            return
        self.bottom += 1
        out = self._stepped(member, parent, rim)
        if self.waiting[member.id] and rim - out - _LEAST_STEP < self._least_label:
            # Room for the edge that has to lead around.
            rim -= _LEAST_STEP
            out = self._stepped(member, parent, rim)
        if rim - out >= min(member.width, self._least_label):
            self._put(member, out, rim, parent.id, parent.out)
        else:
            self._lead_around(member, parent)

    def _stepped(self, member: Member, parent: Slot, rim: int) -> int:
        return max(parent.out + _LEAST_STEP, min(parent.out + _STEP, rim - member.width))

    def _lead_around(self, member: Member, parent: Slot) -> None:
        """Place someone further in again, the edge coming around from behind the introducer."""
        rim, least = self.frame.center, self._least_label
        reach = max(self.ends.get(row, 0) for row in range(parent.row, self.bottom)) + 1
        out = self._free_from_edges(parent)
        trunk = min(max(reach, out + member.width + 1), rim - 1)
        if trunk - 1 - out < min(member.width, least):
            out = self.frame.near + _LEAST_STEP
        self._put(member, out, trunk - 1, parent.id, trunk)
        self.led_around |= {member.id, parent.id}

    def _free_from_edges(self, parent: Slot) -> int:
        """Return from where on no edge goes down to someone who is still to come."""
        here: Slot | None = parent
        while here is not None:
            if self.waiting[here.id]:
                return here.out + _LEAST_STEP
            here = self.slots.get(here.parent)
        return self.frame.near + _LEAST_STEP

    @property
    def _least_label(self) -> int:
        return min(_LEAST_LABEL, (self.frame.center - self.frame.near) * 2 // 3)

    def _put(
        self,
        member: Member,
        out: int,
        last: int,
        parent: str,
        trunk: int,
        *,
        is_beside: bool = False,
    ) -> Slot:
        width = min(member.width, last - out)
        slot = Slot(member.id, self.bottom, out, width, parent, trunk, is_beside=is_beside)
        self.slots[member.id] = slot
        self.ends[self.bottom] = out + width
        return slot


def _needs(members: Sequence[Member]) -> dict[str, int]:
    """Return how many cells each person and everybody they led to take, stepped downward."""
    needs = {member.id: member.width for member in members}
    for member in reversed(members):
        if member.parent in needs:
            needs[member.parent] = max(needs[member.parent], _STEP + needs[member.id])
    return needs
