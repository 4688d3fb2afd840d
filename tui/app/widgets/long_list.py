"""A list of any length: only the rows that are seen are made and drawn."""

from collections.abc import Callable, Sequence
from typing import ClassVar

from rich.segment import Segment
from textual import events
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.geometry import Region, Size
from textual.message import Message
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip

RowPainter = Callable[[str, int], Content]
"""Draws the row of an id into a width in cells."""


def _nothing(_row_id: str, _width: int) -> Content:
    return Content("")


class LongList(ScrollView, can_focus=True):
    """One-line rows by their ids, walked by arrows, `j` `k`, `g` `G` and the page keys."""

    DEFAULT_CSS = """
    LongList {
        height: 1fr;
        background: $background;
        scrollbar-size-vertical: 1;
        scrollbar-size-horizontal: 0;
        overflow-x: hidden;
        scrollbar-gutter: stable;
        scrollbar-background: $background;
        scrollbar-color: $panel;
        & > .long-list--highlight { background: $panel; color: $foreground; }
        &:focus > .long-list--highlight {
            background: $block-cursor-blurred-background;
            color: $foreground;
            text-style: bold;
        }
        &:focus:ansi > .long-list--highlight {
            background: ansi_white;
            color: ansi_black;
            text-style: bold;
        }
    }
    """

    COMPONENT_CLASSES: ClassVar[set[str]] = {"long-list--highlight"}

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up,k", "move(-1)", "up", show=False),
        Binding("down,j", "move(1)", "down", show=False),
        Binding("pageup", "page(-1)", "page up", show=False),
        Binding("pagedown", "page(1)", "page down", show=False),
        Binding("g,home", "first", "first", show=False),
        Binding("G,end", "last", "last", show=False),
        Binding("enter", "choose", "open", show=False),
    ]

    place: reactive[int] = reactive(0, repaint=False, init=False)

    class Highlighted(Message):
        """The cursor has come to another row; the id is empty when there is none."""

        def __init__(self, long_list: "LongList", row_id: str) -> None:
            super().__init__()
            self.long_list = long_list
            self.row_id = row_id

        @property
        def control(self) -> "LongList":
            """The list it came from."""
            return self.long_list

    class Chosen(Highlighted):
        """`enter` or a double click on a row."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._ids: Sequence[str] = ()
        self._paint: RowPainter = _nothing

    @property
    def ids(self) -> Sequence[str]:
        """The ids of the rows from the top."""
        return self._ids

    @property
    def highlighted_id(self) -> str:
        """The id of the row under the cursor, empty when there is none."""
        return self._ids[self.place] if self.place < len(self._ids) else ""

    @property
    def row_width(self) -> int:
        """Cells that a row is drawn into."""
        return max(0, self.scrollable_content_region.width - 2)

    def show(self, ids: Sequence[str], paint: RowPainter, *, prefer: str = "") -> None:
        """Replace the rows; the cursor goes to `prefer`, else stays on its row, else at its place.

        `ids` must be without doubles and is not to be changed afterwards.
        """
        former = self.highlighted_id
        self._ids, self._paint = ids, paint
        # Set plainly, another length would lay the whole screen out anew.
        self.set_reactive(LongList.virtual_size, Size(1, len(ids)))
        self._scroll_update(self.virtual_size)
        place = min(self.place, max(0, len(ids) - 1))
        for wanted in (prefer, former):
            if wanted and (found := self._find(wanted)) is not None:
                place = found
                break
        self.set_reactive(LongList.place, place)
        self.refresh()
        if self.size:
            self._keep_in_sight()
        else:
            self.call_after_refresh(self._keep_in_sight)
        if self.highlighted_id != former:
            self.post_message(self.Highlighted(self, self.highlighted_id))

    def put_cursor(self, row_id: str) -> None:
        """Move the cursor to the row with this id, if it is there."""
        found = self._find(row_id)
        if found is not None:
            self.place = found

    def watch_place(self, former: int, place: int) -> None:
        """Draw the two rows this touches, and scroll as far as it takes."""
        for row in (former, place):
            self.refresh_line(row)
        self._keep_in_sight()
        self.post_message(self.Highlighted(self, self.highlighted_id))

    def action_move(self, rows: int) -> None:
        """Move the cursor by so many rows."""
        if self._ids:
            self.place = min(max(0, self.place + rows), len(self._ids) - 1)

    def action_page(self, pages: int) -> None:
        """Move the cursor by so many pages."""
        self.action_move(pages * max(1, self.size.height - 1))

    def action_first(self) -> None:
        """Move the cursor to the first row."""
        self.action_move(-len(self._ids))

    def action_last(self) -> None:
        """Move the cursor to the last row."""
        self.action_move(len(self._ids))

    def action_choose(self) -> None:
        """Say that the row under the cursor was chosen."""
        if self._ids:
            self.post_message(self.Chosen(self, self.highlighted_id))

    def on_click(self, event: events.Click) -> None:
        """Move the cursor to what was clicked; a double click chooses it."""
        place = self.scroll_offset.y + event.y
        if place < len(self._ids):
            self.place = place
            if event.chain > 1:
                self.action_choose()

    def render_line(self, y: int) -> Strip:
        """Draw one row of what is seen."""
        place = self.scroll_offset.y + y
        width = self.scrollable_content_region.width
        highlighted = place == self.place
        classes = ("long-list--highlight",) if highlighted else ()
        style = self.get_visual_style(*classes) if classes else self.visual_style
        if place >= len(self._ids):
            return Strip.blank(width, self.visual_style.rich_style)
        row = self._paint(self._ids[place], self.row_width)
        runs = row.render(style, end="", parse_style=self._get_style)
        segments = [Segment(words, look.rich_style) for words, look in ((" ", style), *runs)]
        return Strip(segments).adjust_cell_length(width, style.rich_style)

    def _find(self, row_id: str) -> int | None:
        try:
            return self._ids.index(row_id)
        except ValueError:
            return None

    def _keep_in_sight(self) -> None:
        if self._ids and self.is_mounted:
            row = Region(0, self.place, 1, 1)
            self.scroll_to_region(row, animate=False, force=True, immediate=True)
