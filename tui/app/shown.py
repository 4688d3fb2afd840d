"""What stands on the terminal, so that no more is sent than what is different."""

from collections.abc import Iterable
from functools import lru_cache

from rich.cells import cell_len
from rich.console import Console
from rich.control import Control
from rich.segment import Segment
from rich.style import Style
from textual.geometry import Size
from textual.strip import Strip

_MOVE = len("\x1b[10C")
"""How many cells that stay as they are cost less to write again than to pass over."""
_LOOKED_THROUGH = 60
"""How many cells are compared one by one: in a wide terminal it would take too long."""

Look = tuple[object, ...]
Cell = tuple[str, int, Look]
"""A sign, which of its cells it is, and what it looks like."""


class Shown:
    """What stands in each row of the terminal, as far as it is known."""

    def __init__(self) -> None:
        self._rows: dict[int, Strip] = {}
        self._size = Size(0, 0)

    def on_terminal_of(self, size: Size) -> None:
        """Know nothing of a terminal that had another size when all of it was drawn."""
        if size != self._size:
            self._size = size
            self._rows.clear()

    def forget(self) -> None:
        """Know nothing: the terminal may show something else by now."""
        self._rows.clear()

    def write(self, row: int, start: int, strip: Strip, console: Console) -> str:
        """Return what to send for a part of a row to show a strip; nothing if it does already."""
        shown = self._rows.get(row)
        end = start + strip.cell_length
        if shown is None:
            if start == 0:
                self._rows[row] = strip.simplify()
            return f"{_move_to(start, row)}{strip.render(console)}"
        new = strip.simplify()
        different = differences(shown.crop(start, end).simplify(), new)
        if not different:
            return ""
        self._rows[row] = Strip.join([shown.crop(0, start), strip, shown.crop(end)]).simplify()
        written: list[str] = []
        last = 0
        for begin, after in different:
            written += [
                # A step along a row is shorter than to say where it leads.
                f"\x1b[{begin - last}C" if written else _move_to(start + begin, row),
                new.crop(begin, after).render(console),
            ]
            last = after
        return "".join(written)


def _move_to(column: int, row: int) -> str:
    return Control.move_to(column, row).segment.text


def differences(old: Strip, new: Strip) -> list[tuple[int, int]]:
    """Return from and up to which cells a strip looks different from an old one, left to right.

    No character of several cells is cut.
    """
    whole = [(0, new.cell_length)]
    if old.cell_length != new.cell_length:
        return whole
    before, after = list(old), list(new)
    first = 0
    while before and after and _same(before[0], after[0]):
        first += after[0].cell_length
        del before[0], after[0]
    while before and after and _same(before[-1], after[-1]):
        del before[-1], after[-1]
    last = first + sum(segment.cell_length for segment in after)
    if last - first > _LOOKED_THROUGH:
        return [(first, last)]
    one, other = _cells(before), _cells(after)
    if one is None or other is None or len(one) != len(other):
        return whole
    runs: list[tuple[int, int]] = []
    for at, (was, now) in enumerate(zip(one, other, strict=True), first):
        if was == now:
            continue
        if runs and at - runs[-1][1] <= _MOVE:
            runs[-1] = (runs[-1][0], at + 1)
        else:
            runs.append((at, at + 1))
    return runs


def _same(one: Segment, other: Segment) -> bool:
    blank = one.text.isspace()
    return one.text == other.text and _look(one.style, blank=blank) == _look(
        other.style, blank=blank
    )


def _cells(segments: Iterable[Segment]) -> list[Cell] | None:
    """Return segments cell by cell; None where one is written onto another, such as an accent."""
    cells: list[Cell] = []
    for text, style, _ in segments:
        blank, drawn = _look(style, blank=True), _look(style, blank=False)
        for sign in text:
            look = blank if sign == " " else drawn
            width = 1 if sign.isascii() else cell_len(sign)
            if not width:
                return None
            cells += [(sign, part, look) for part in range(width)]
    return cells


@lru_cache(4096)
def _look(style: Style | None, *, blank: bool) -> Look:
    """Return what can be seen of a style; of a blank that is no more than what is behind it."""
    if style is None:
        return ()
    lines = (style.underline, style.underline2, style.strike, style.overline, style.reverse)
    if blank and not any(lines):
        return (style.bgcolor,)
    marks = (*lines, style.bold, style.dim, style.italic, style.blink, style.conceal)
    return (style.bgcolor, style.color, *map(bool, marks), style.link)
