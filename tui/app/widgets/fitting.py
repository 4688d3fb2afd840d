"""Text that fills a given number of cells of a terminal; usable before Textual is loaded."""

import re
from collections.abc import Iterable, Sequence
from typing import Protocol

from rich.cells import cell_len, chop_cells, set_cell_size

_WIDEST_NAME = 24
_LEAST_NAME = 12
_LEAST_BESIDE = 24
_WORD = re.compile(r"\s*\S+\s*")


class Column(Protocol):
    """A cell of a row: its text on one line, its width in cells, and where the text stands."""

    @property
    def text(self) -> str:
        """What stands in it."""

    @property
    def width(self) -> int:
        """Its cells of the terminal."""

    @property
    def right(self) -> bool:
        """Whether its text stands at its end."""


def fit(text: str, width: int, *, right: bool = False) -> str:
    """Return the text in exactly this many cells, padded or cut with an ellipsis.

    With `right`, the padding comes first.
    """
    missing = width - cell_len(text)
    if missing >= 0:
        return " " * missing + text if right else text + " " * missing
    return set_cell_size(text, width - 1) + "…" if width > 0 else ""


def placed(cells: Sequence[Column], widths: Sequence[int]) -> list[tuple[int, str]]:
    """Return where in a row each text begins, and as much of it as has room, in cells.

    The cells are one apart. What is too long for its own runs on into what the next one
    leaves empty before its text; nothing that has room moves.
    """
    begins = [sum(widths[:place]) + place for place in range(len(widths))]
    lengths = [cell_len(cell.text) for cell in cells]
    found = [(begin, "") for begin in begins]
    end = sum(widths) + len(widths) - 1
    for index in reversed(range(len(cells))):
        cell, length = cells[index], lengths[index]
        if not length:
            continue
        begin = begins[index]
        if cell.right:
            begin = max(begin + widths[index] - length, _free_from(cells[:index], begins, widths))
        room = end - begin
        found[index] = (begin, cell.text if length <= room else fit(cell.text, room))
        end = begin - 1
    return found


def _free_from(cells: Sequence[Column], begins: Sequence[int], widths: Sequence[int]) -> int:
    """Return from where on a row is free behind some cells."""
    for cell, begin, width in reversed([*zip(cells, begins, widths, strict=False)]):
        if cell.text:
            return begin + (width if cell.right else min(cell_len(cell.text), width)) + 1
    return 0


def width_of_names(names: Iterable[str], others: Iterable[str], width: int) -> int:
    """Return how wide a column of names is, which shares `width` cells with the `others`.

    As wide as they need; where not all has room, most names come before what stands beside
    them, and a very long one does not.
    """
    widest = max(map(cell_len, names), default=0)
    left = width - max(map(cell_len, others), default=0)
    least = max(_LEAST_NAME, min(_WIDEST_NAME, width - _LEAST_BESIDE))
    return max(0, min(widest, width, max(least, left)))


def rows_of(text: str, width: int) -> int:
    """Return how many rows a line takes when it is wrapped, which takes far longer.

    0 where only wrapping it tells: it has several lines, or tabs.
    """
    if "\n" in text or "\t" in text or "\r" in text:
        return 0
    if not text.isascii():
        return 1 if cell_len(text) <= width else _rows_of_any(text, width)
    if len(text.rstrip(" ")) <= width:
        return 1
    if text.startswith(" ") or "  " in text:
        return _rows_of_any(text, width)
    rows, used = 1, 0
    for word in text.rstrip(" ").split(" "):
        if len(word) > width:
            return _rows_of_any(text, width)
        if used and used + len(word) > width:
            rows, used = rows + 1, 0
        used += len(word) + 1
    return rows


def _rows_of_any(text: str, width: int) -> int:
    """Return the same for words as long as they like, of characters as wide as they like."""
    breaks, used = 0, 0
    for place, word in enumerate(_WORD.findall(text)):
        length = cell_len(word.rstrip())
        if used + length <= width:
            used += cell_len(word)
        elif length > width:
            pieces = chop_cells(word, width=width)
            breaks += len(pieces) - (place == 0)
            used = cell_len(pieces[-1])
        elif used and place:
            breaks, used = breaks + 1, cell_len(word)
    return breaks + 1
