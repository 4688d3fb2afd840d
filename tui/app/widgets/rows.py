"""A list of one-line rows in columns, which keeps its cursor."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from rich.cells import cell_len
from textual.binding import Binding
from textual.content import Content, Span
from textual.css.styles import RulesMap
from textual.events import Click
from textual.reactive import reactive
from textual.strip import Strip
from textual.style import Style
from textual.visual import RenderOptions, Visual
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from tui.app.widgets.fitting import fit

Painter = Callable[[int], Content]
"""Draws a row into a width in cells."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row: a heading cannot be chosen."""

    id: str
    paint: Painter
    heading: bool = False


class _RowVisual(Visual):
    """Draws a row only when it comes into view: a list of 10,000 costs what is seen of it."""

    def __init__(self, paint: Painter) -> None:
        self._paint = paint

    def render_strips(
        self, width: int, height: int | None, style: Style, options: RenderOptions
    ) -> list[Strip]:
        return self._paint(width).render_strips(width, height, style, options)

    def get_optimal_width(self, _rules: RulesMap, container_width: int) -> int:
        return container_width

    def get_height(self, _rules: RulesMap, _width: int) -> int:
        return 1


@dataclass(frozen=True, slots=True)
class Cell:
    """One column of a row; a width of 0 takes what the others leave."""

    text: str
    width: int = 0
    style: str = ""
    right: bool = False


def columns(cells: Sequence[Cell], width: int) -> Content:
    """Lay cells out in `width` terminal cells, one space apart, cut with an ellipsis."""
    fixed = sum(cell.width for cell in cells) + len(cells) - 1
    flexible = sum(1 for cell in cells if not cell.width)
    room = max(0, width - fixed) // max(1, flexible)
    line, spans = "", []
    for index, cell in enumerate(cells):
        size = cell.width or room
        words = Content(" ".join(cell.text.split())).plain
        missing = size - cell_len(words)
        if missing < 0:
            words, missing = fit(words, size), 0
        line += " " * ((index > 0) + missing * cell.right)
        if cell.style and words:
            spans.append(Span(len(line), len(line) + len(words), cell.style))
        line += words + " " * (missing * (not cell.right))
    return Content(line, spans)


class RowList(OptionList):
    """Rows moved through with arrows, `j` `k`, `g` `G` and the page keys."""

    BINDINGS = [
        Binding("j", "cursor_down", "down", show=False),
        Binding("k", "cursor_up", "up", show=False),
        Binding("g", "first", "first", show=False),
        Binding("G", "last", "last", show=False),
    ]

    # The two rows it concerns are painted, not the whole list.
    highlighted: reactive[int | None] = reactive(None, repaint=False)

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id, markup=False, compact=True)
        self._rows: list[Row] = []

    @property
    def highlighted_id(self) -> str:
        """The id of the row under the cursor, empty when there is none."""
        option = self.highlighted_option
        return (option.id or "") if option is not None else ""

    def _watch_highlighted(self, former: int | None, highlighted: int | None) -> None:
        for row in (former, highlighted):
            if row is not None:
                self.refresh_line(row)

    async def _on_click(self, event: Click) -> None:
        """Move the cursor to what was clicked; a double click opens it, as on the map."""
        event.prevent_default()
        place = event.style.meta.get("option")
        if place is not None and not self._rows[place].heading:
            self.highlighted = place
            if event.chain > 1:
                self.action_select()

    def show_rows(self, rows: Sequence[Row], *, prefer: str = "") -> None:
        """Replace the rows; the cursor stays on its row, else at its place.

        `prefer` is the id of the row to put the cursor on, if it is there.
        """
        former_id, former_place = self.highlighted_id, self.highlighted
        top = self.scroll_offset.y
        self._rows = list(rows)
        self.set_options(
            Option(_RowVisual(row.paint), id=row.id, disabled=row.heading) for row in rows
        )
        places = {row.id: place for place, row in enumerate(rows) if not row.heading}
        for wanted in (prefer, former_id):
            if wanted in places:
                self.highlighted = places[wanted]
                break
        else:
            self.put_cursor_at(former_place)
        self.show_from(top)

    def show_from(self, top: int) -> None:
        """Have the list begin with the row at this place, as far as the cursor stays in sight."""
        self.scroll_to(y=top, animate=False, force=True, immediate=True)
        self.scroll_to_highlight()

    def show_row(self, row: Row) -> None:
        """Draw one row anew, in place of the one with its id."""
        self.replace_option_prompt(row.id, _RowVisual(row.paint))

    def put_cursor(self, row_id: str) -> None:
        """Move the cursor to the row with this id, if it is there."""
        for place, row in enumerate(self._rows):
            if row.id == row_id:
                self.highlighted = place

    def put_cursor_at(self, place: int | None) -> None:
        """Move the cursor to this place in the list, or the next that can be chosen."""
        choosable = [index for index, row in enumerate(self._rows) if not row.heading]
        after = (index for index in choosable if index >= (place or 0))
        self.highlighted = next(after, choosable[-1] if choosable else None)

    @property
    def row_width(self) -> int:
        """Cells that a row is drawn into."""
        return max(0, self.scrollable_content_region.width - 2)


def heading(text: str, key: str = "") -> Row:
    """Return a row that cannot be chosen."""
    return Row(f"heading {key or text}", lambda width: Content(text).truncate(width), heading=True)


def rows_by_section(
    sections: Collection[tuple[str, list[Row]]],
) -> list[Row]:
    """Return the rows of the sections that have any, each under its title and count."""
    rows: list[Row] = []
    for title, group in sections:
        if group:
            if rows:
                rows.append(heading("", f"before {title}"))
            rows += [heading(f"{title} · {len(group)}"), *group]
    return rows
