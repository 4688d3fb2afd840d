"""One-line rows in columns, for a list."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from rich.cells import cell_len
from textual.content import Content, Span

from tui.app.widgets.fitting import placed

Painter = Callable[[int], Content]
"""Draws a row into a width in cells."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a list; a heading cannot be chosen."""

    id: str
    paint: Painter
    heading: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """One column of a row; a width of 0 takes what the others leave."""

    text: str
    width: int = 0
    style: str = ""
    right: bool = False


def columns(cells: Sequence[Cell], width: int) -> Content:
    """Lay cells out in `width` terminal cells, one space apart, cut with an ellipsis.

    Where a cell is too long, it takes what the one behind it leaves empty.
    """
    fixed = sum(cell.width for cell in cells) + len(cells) - 1
    flexible = sum(1 for cell in cells if not cell.width)
    room = max(0, width - fixed) // max(1, flexible)
    shown = [replace(cell, text=Content(" ".join(cell.text.split())).plain) for cell in cells]
    widths = [cell.width or room for cell in cells]
    line, spans, drawn = "", [], 0
    for cell, (begin, words) in zip(cells, placed(shown, widths), strict=True):
        line += " " * (begin - drawn)
        if cell.style and words:
            spans.append(Span(len(line), len(line) + len(words), cell.style))
        line += words
        drawn = max(begin, drawn) + cell_len(words)
    return Content(line + " " * (sum(widths) + len(widths) - 1 - drawn), spans)


def plain(words: str) -> Painter:
    """Return the painter of a row that is nothing but words."""
    return lambda width: Content(words).truncate(width, ellipsis=True)


def heading(text: str, key: str = "") -> Row:
    """Return a row that cannot be chosen."""
    return Row(f"heading {key or text}", plain(text), heading=True)


def rows_by_section(sections: Iterable[tuple[str, list[Row]]], *, roomy: bool = True) -> list[Row]:
    """Return the rows of the sections that have any, each under its title.

    Where it is not `roomy` the titles alone keep them apart, and no blank stands above them.
    """
    rows: list[Row] = []
    for title, group in sections:
        if group:
            if rows and roomy:
                rows.append(heading("", f"before {title}"))
            rows += [heading(title), *group]
    return rows
