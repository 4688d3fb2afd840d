"""The list of every screen: rows of any number, of which only those in sight are drawn."""

from collections import deque
from collections.abc import Callable, Sequence
from itertools import chain
from typing import ClassVar

from rich.segment import Segment
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.events import Click
from textual.geometry import Region, Size
from textual.message import Message
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip
from textual.style import Style

from tui.app.textual_internals.single_names import moment, set_virtual_size
from tui.app.widgets.rows import Painter, Row

RowPainter = Callable[[str, int], Content]
"""Draws the row of an id into a width in cells."""

PROSE = 72
"""The columns in which sentences are easily read."""

_KEPT_DRAWN = 500
_PAINTS_KEPT = 16
_DOUBLE = 2
_HIGHLIGHT = "row-list--highlight"
_HEADING = "row-list--heading"
_BAR = "row-list--bar"


def _nothing(_row_id: str, _width: int) -> Content:
    return Content("")


class RowList(ScrollView, can_focus=True, inherit_bindings=False):
    """One-line rows by their ids, walked by arrows, `j` `k`, `g` `G` and the page keys.

    `enter` or a double click chooses a row. The cursor passes over headings; with the focus, a
    bar stands before its row.
    """

    DEFAULT_CSS = """
    RowList {
        height: 1fr;
        background: $background;
        scrollbar-size-vertical: 1;
        scrollbar-size-horizontal: 0;
        overflow-x: hidden;
        scrollbar-background: $background;
        scrollbar-color: $panel;
        & > .row-list--heading { color: $primary; text-style: bold; }
        & > .row-list--highlight { background: $panel; color: $foreground; }
        & > .row-list--bar { color: $primary; }
        &:focus > .row-list--highlight {
            background: $block-cursor-blurred-background;
            color: $foreground;
            text-style: bold;
        }
        &:focus:ansi > .row-list--highlight {
            background: ansi_white;
            color: ansi_black;
            text-style: bold;
        }
    }
    """

    ALLOW_SELECT = False
    COMPONENT_CLASSES: ClassVar[set[str]] = {_HIGHLIGHT, _HEADING, _BAR}

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up,k", "move(-1)", "up", show=False),
        Binding("down,j", "move(1)", "down", show=False),
        Binding("pageup", "page(-1)", "page up", show=False),
        Binding("pagedown", "page(1)", "page down", show=False),
        Binding("g,home", "first", "first", show=False),
        Binding("G,end", "last", "last", show=False),
        Binding("enter", "choose", "open", show=False),
    ]

    highlighted: reactive[int | None] = reactive(None, repaint=False, init=False)
    """The place of the row under the cursor, None while there is none to choose."""

    class Highlighted(Message):
        """The cursor has come to another row; the id is empty when there is none."""

        def __init__(self, row_list: "RowList", row_id: str) -> None:
            super().__init__()
            self.row_list = row_list
            self.row_id = row_id

        @property
        def control(self) -> "RowList":
            """The list it came from."""
            return self.row_list

    class Chosen(Highlighted):
        """`enter` or a double click on a row."""

    def __init__(
        self,
        *,
        id: str | None = None,  # noqa: A002
        enter: str | Callable[[str], str] = "open",
    ) -> None:
        """`enter` says what choosing a row does, or the row of an id; empty for nothing."""
        super().__init__(id=id)
        self._enter = enter
        self._ids: Sequence[str] = ()
        self._painter: RowPainter = _nothing
        self._rows: dict[str, Painter] = {}
        self._headings: frozenset[int] = frozenset()
        self._drawn: dict[int, Strip] = {}
        self._drawn_width = 0
        self._clicked = ""
        self._nothing = ""
        self._painted: deque[tuple[float, Sequence[str]]] = deque(maxlen=_PAINTS_KEPT)

    @property
    def enter_does(self) -> str:
        """What choosing the row under the cursor does, empty when nothing comes of it."""
        if self.highlighted is None:
            return ""
        return self._enter if isinstance(self._enter, str) else self._enter(self.highlighted_id)

    @property
    def ids(self) -> Sequence[str]:
        """The ids of the rows from the top, headings among them."""
        return self._ids

    @property
    def highlighted_id(self) -> str:
        """The id of the row under the cursor, empty when there is none."""
        return "" if self.highlighted is None else self._ids[self.highlighted]

    @property
    def row_width(self) -> int:
        """Cells that a row is drawn into."""
        return max(0, self.scrollable_content_region.width - 2)

    def seen_at(self, pressed: float) -> Sequence[str]:
        """Return the ids of the rows in sight when a key was pressed, by the clock of the events.

        Before anything was painted, that is what is painted first.
        """
        painted = [rows for when, rows in self._painted if when <= pressed]
        return painted[-1] if painted else next((rows for _, rows in self._painted), ())

    def is_in_sight(self, row_id: str) -> bool:
        """Whether the row with this id is there, and not scrolled away."""
        top = self.scroll_offset.y
        return row_id in self._ids[top : top + self.size.height]

    def can_be_chosen(self, row_id: str) -> bool:
        """Whether a row is there for the cursor to stand on."""
        return self._find(row_id) is not None

    def paint(self, row_id: str, width: int) -> Content:
        """Return a row drawn into a width in cells."""
        return self._painter(row_id, width)

    def show_rows(self, rows: Sequence[Row], *, prefer: str = "") -> None:
        """Replace the rows by a few that are made already, see `show`."""
        self._rows = {row.id: row.paint for row in rows}
        headings = frozenset(place for place, row in enumerate(rows) if row.heading)
        self.show(
            [row.id for row in rows],
            lambda row_id, width: self._rows[row_id](width),
            headings=headings,
            prefer=prefer,
        )

    def draw_again(self, row_id: str) -> None:
        """Draw a row again, of which something has changed; if it is there no more, none."""
        if row_id not in self._ids:
            return
        place = self._ids.index(row_id)
        self._drawn.pop(place, None)
        self.refresh_line(place)

    def show(
        self,
        ids: Sequence[str],
        painter: RowPainter,
        *,
        headings: frozenset[int] = frozenset(),
        prefer: str = "",
        nothing: str = "",
    ) -> None:
        """Replace the rows; the cursor goes to `prefer`, else stays on its row, else at its place.

        `ids` must hold each id once and is not to be changed afterwards. The rows at the
        places in `headings` cannot be chosen. Where there are none, `nothing` is said.
        """
        self._nothing = nothing
        former, former_place = self.highlighted_id, self.highlighted or 0
        former_length = len(self._ids)
        is_other_length = len(ids) != former_length
        self._ids, self._painter, self._headings = ids, painter, headings
        found = (place for row_id in (prefer, former) if (place := self._find(row_id)) is not None)
        self.set_reactive(RowList.highlighted, next(found, self._choosable_from(former_place)))
        size = Size(1, len(ids))
        if is_other_length and self.styles.is_auto_height:
            self.virtual_size = size
        elif self.virtual_size != size:
            set_virtual_size(self, size)
        self._draw_what_differs(former_place, former_length)
        if self.size:
            self._keep_in_sight()
        else:
            self.call_after_refresh(self._keep_in_sight)
        if self.highlighted_id != former:
            self.post_message(self.Highlighted(self, self.highlighted_id))

    def _draw_what_differs(self, former_place: int, former_length: int) -> None:
        """Draw the rows in sight again that have other words now: a far terminal waits for each."""
        former, self._drawn = self._drawn, {}
        width = self.scrollable_content_region.width
        if not (self.size and former_length and self._ids) or width != self._drawn_width:
            self.refresh()
            return
        top = self.scroll_offset.y
        last = min(top + self.size.height, max(former_length, len(self._ids)))
        for place in range(top, last):
            has_cursor = place in (former_place, self.highlighted)
            if has_cursor or self.render_line(place - top) != former.get(place):
                self.refresh_line(place)

    def show_from(self, top: int) -> None:
        """Have the list begin with the row at this place, as far as the cursor stays in sight."""
        self.scroll_to(y=top, animate=False, force=True, immediate=True)
        self._keep_in_sight()

    def put_cursor(self, row_id: str) -> None:
        """Move the cursor to the row with this id, if it is there."""
        found = self._find(row_id)
        if found is not None:
            self.highlighted = found

    def put_cursor_at(self, place: int | None) -> None:
        """Move the cursor to this place in the list, or the next that can be chosen."""
        self.highlighted = self._choosable_from(place or 0)

    def watch_highlighted(self, former: int | None, highlighted: int | None) -> None:
        """Draw the two rows this touches, and scroll as far as it takes."""
        for place in (former, highlighted):
            if place is not None:
                self.refresh_line(place)
        self._keep_in_sight()
        self.post_message(self.Highlighted(self, self.highlighted_id))

    def action_move(self, rows: int) -> None:
        """Move the cursor by this many rows, and past a heading there."""
        if self.highlighted is not None:
            place = min(max(0, self.highlighted + rows), len(self._ids) - 1)
            self.highlighted = self._nearest(place, 1 if rows > 0 else -1)

    def action_page(self, pages: int) -> None:
        """Move the cursor by this many pages."""
        self.action_move(pages * max(1, self.size.height - 1))

    def action_first(self) -> None:
        """Move the cursor to the first row."""
        self.action_move(-len(self._ids))

    def action_last(self) -> None:
        """Move the cursor to the last row."""
        self.action_move(len(self._ids))

    def action_choose(self) -> None:
        """Report that the row under the cursor was chosen."""
        if self.highlighted is not None:
            self.post_message(self.Chosen(self, self.highlighted_id))

    def on_click(self, event: Click) -> None:
        """Move the cursor to what was clicked; a double click chooses it."""
        offset = event.get_content_offset(self)
        place = -1 if offset is None else self.scroll_offset.y + offset.y
        if 0 <= place < len(self._ids) and place not in self._headings:
            self.highlighted = place
            # Another row may have come there between the two, and nobody means that one.
            former, self._clicked = self._clicked, self._ids[place]
            if event.chain == _DOUBLE and self._clicked == former:
                self.action_choose()

    def on_show(self) -> None:
        """Bring the cursor into sight: nothing is scrolled while a list is hidden."""
        self._keep_in_sight()

    def on_resize(self) -> None:
        """Keep the cursor in sight."""
        self._keep_in_sight()

    def notify_style_update(self) -> None:
        """Draw the rows in the new colors."""
        super().notify_style_update()
        self._drawn.clear()

    def render_line(self, y: int) -> Strip:
        """Draw one row of what is seen; those without the cursor only once."""
        width = self.scrollable_content_region.width
        place = self.scroll_offset.y + y
        if not self._ids and self._nothing:
            return self._say_nothing(y, width)
        if place >= len(self._ids):
            return Strip.blank(width, self.visual_style.rich_style)
        if place == self.highlighted:
            return self._draw(place, width, self.get_visual_style(_HIGHLIGHT), bar=self.has_focus)
        if width != self._drawn_width or len(self._drawn) > _KEPT_DRAWN:
            self._drawn.clear()
            self._drawn_width = width
        strip = self._drawn.get(place)
        if strip is None:
            is_heading = place in self._headings
            style = self.get_visual_style(_HEADING) if is_heading else self.visual_style
            strip = self._drawn[place] = self._draw(place, width, style)
        return strip

    def render_lines(self, crop: Region) -> list[Strip]:
        """Draw what is seen, and remember for a while which rows that is."""
        top = self.scroll_offset.y
        rows = self._ids[top : top + self.size.height]
        if not self._painted or self._painted[-1][1] != rows:
            self._painted.append((moment(), rows))
        return super().render_lines(crop)

    def _say_nothing(self, y: int, width: int) -> Strip:
        lines = Content(self._nothing).wrap(max(1, min(PROSE, width - 3)))
        words = lines[y] if y < len(lines) else Content("")
        style = self.visual_style
        begin = Segment("  ", style.rich_style)
        runs = words.render(style, end="")
        strip = Strip([begin, *(Segment(text, look.rich_style) for text, look in runs)])
        return strip.adjust_cell_length(width, style.rich_style)

    def _draw(self, place: int, width: int, style: Style, *, bar: bool = False) -> Strip:
        row = self.paint(self._ids[place], max(0, width - 2))
        begin = ("▌", self.get_visual_style(_HIGHLIGHT, _BAR)) if bar else (" ", style)
        runs = (begin, *row.render(style, end=""))
        strip = Strip([Segment(words, look.rich_style) for words, look in runs])
        return strip.adjust_cell_length(width, style.rich_style)

    def _find(self, row_id: str) -> int | None:
        if not row_id:
            return None
        try:
            place = self._ids.index(row_id)
        except ValueError:
            return None
        return None if place in self._headings else place

    def _choosable_from(self, place: int) -> int | None:
        """Return the first place from this one on that can be chosen, else the last of all."""
        return self._nearest(min(place, len(self._ids) - 1), 1)

    def _nearest(self, place: int, by: int) -> int | None:
        """Return the next place that can be chosen, `by` 1 downward and -1 upward, else back."""
        on, back = range(len(self._ids))[place::by], range(len(self._ids))[place::-by]
        return next((at for at in chain(on, back) if at not in self._headings), None)

    def _keep_in_sight(self) -> None:
        if self.highlighted is None or not self.is_mounted:
            return
        first, last = self.highlighted, self.highlighted
        if last < self.size.height and last == self._choosable_from(0):
            # Its heading, too.
            first = 0
        row = Region(0, first, 1, last - first + 1)
        self.scroll_to_region(row, animate=False, force=True, immediate=True)
