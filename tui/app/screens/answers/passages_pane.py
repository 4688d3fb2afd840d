"""What many people said: one under another, or side by side in columns, with a cursor."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from textual.binding import Binding
from textual.content import Content
from textual.geometry import Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip
from textual.visual import Visual

from tui.app.screens.answers.passages import (
    SIGN_STYLES,
    Passage,
    both_ends,
    first_line,
    wrapped_lines,
)
from tui.app.textual_internals.single_names import set_virtual_size
from tui.app.widgets.fitting import rows_of
from tui.app.widgets.styles import FAINT

_NARROWEST_COLUMN = 34
_ROOM_FOR_COLUMNS = 106
_BETWEEN = " │ "
_ARROWS = "→←"
_ROOM_FOR_ARROW = 2
_GUESSED_HEIGHT = 4
_CURSOR = {True: "on $block-cursor-blurred-background", False: "on $panel"}


@dataclass(frozen=True, slots=True)
class _Block:
    """A passage as it is drawn: what the cursor does not cover above, the rest below.

    In a column only the first `head` lines show the cursor: a whole column of color is too much.
    """

    above: tuple[Content, ...]
    body: tuple[Content, ...]
    head: int = 0

    @property
    def height(self) -> int:
        return len(self.above) + len(self.body)


class PassagesPane(ScrollView, can_focus=True):
    """Draws only what is in sight. Up and down, or left and right, go from one to the next."""

    BINDINGS = [
        Binding("down,j", "go(1)", "down", show=False),
        Binding("up,k", "go(-1)", "up", show=False),
        Binding("right", "aside(1)", "right", show=False),
        Binding("left", "aside(-1)", "left", show=False),
        Binding("home,g", "first", "first", show=False),
        Binding("end,G", "last", "last", show=False),
        Binding("enter", "open", "open", show=False),
    ]

    class Opened(Message):
        """The passage under the cursor is to be opened."""

    class Moved(Message):
        """The cursor has come to another passage."""

    def __init__(self, *, id: str, enter: str = "to its talk") -> None:  # noqa: A002
        super().__init__(id=id)
        self.enter_does = enter
        self._passages: Sequence[Passage] = ()
        self._side_by_side = False
        self._nothing = ""
        self._cursor = 0
        self._leads = False
        self._blocks: dict[int, _Block] = {}
        self._starts: list[int] = [0]
        self._left_column = 0
        self._width = 0

    @property
    def passage(self) -> Passage | None:
        """The passage under the cursor."""
        return self._passages[self._cursor] if self._cursor < len(self._passages) else None

    @property
    def leads(self) -> bool:
        """Whether the cursor is drawn as if the pane had the focus."""
        return self._leads

    @leads.setter
    def leads(self, leads: bool) -> None:
        self._leads = leads
        self.refresh()

    @property
    def side_by_side(self) -> bool:
        """Whether the passages stand in columns, for which a terminal needs 110 cells."""
        return self._side_by_side and len(self._passages) > 1 and self._width >= _ROOM_FOR_COLUMNS

    def show(
        self,
        passages: Sequence[Passage],
        *,
        side_by_side: bool = False,
        prefer: str = "",
        nothing: str = "",
    ) -> None:
        """Show the passages; the cursor goes to `prefer`, else stays on its passage.

        If that is gone, it goes to the next of those before that is still there, else to the
        first. `nothing` is shown when there are none.
        """
        former = self.passage.id if self.passage else ""
        places = {passage.id: place for place, passage in enumerate(passages)}
        around = (*self._passages[self._cursor :], *self._passages[: self._cursor][::-1])
        near = next((places[each.id] for each in around if each.id in places), 0)
        scroll_y = self.scroll_offset.y if former in places and not prefer else 0
        self._passages, self._side_by_side, self._nothing = passages, side_by_side, nothing
        self._cursor = places.get(prefer, near)
        self._lay_out_again()
        self.scroll_to(y=scroll_y, animate=False, immediate=True)
        self._keep_in_sight()

    def put_cursor(self, passage_id: str) -> None:
        """Move the cursor to the passage with this id, if it is there."""
        for place, passage in enumerate(self._passages):
            if passage.id == passage_id:
                self._put(place)

    def action_go(self, by: int) -> None:
        """Go to the next passage, or scroll on where a passage goes beyond the edge."""
        if self.side_by_side and len(self._bands()) > 1:
            wanted = self._cursor + by * self._column_count
            if 0 <= wanted < len(self._passages):
                self._put(wanted)
            return
        if self.side_by_side or not self._passages:
            self.scroll_relative(y=by, animate=False)
            return
        first, last = self._extent(self._cursor)
        top, height = self.scroll_offset.y, self._height
        if by > 0 and last > top + height:
            self.scroll_relative(y=1, animate=False)
        elif by < 0 and first < top:
            self.scroll_relative(y=-1, animate=False)
        else:
            self._put(self._cursor + by)

    def action_aside(self, by: int) -> None:
        """Go to the column beside."""
        self._put(self._cursor + by)

    def action_first(self) -> None:
        """Go to the first passage."""
        self._put(0)

    def action_last(self) -> None:
        """Go to the last passage."""
        self._put(len(self._passages) - 1)

    def action_open(self) -> None:
        """Have the passage opened."""
        if self.passage is not None:
            self.post_message(self.Opened())

    def render_line(self, y: int) -> Strip:
        """Return one line of the screen."""
        line = y + round(self.scroll_offset.y)
        if not self._width:
            return Strip.blank(self.size.width, self.rich_style)
        if not self._passages:
            content = self._nothing_line(y)
        else:
            content = self._columns_line(line) if self.side_by_side else self._stacked_line(line)
        return Visual.to_strips(self, content, self._width, 1, self.visual_style)[0]

    def on_resize(self) -> None:
        """Lay everything out for the new width."""
        if self._width != self._content_width:
            self._lay_out_again()
            self._keep_in_sight()

    def on_focus(self) -> None:
        """Draw the cursor."""
        self.refresh()

    def on_blur(self) -> None:
        """Draw the cursor faint."""
        self.refresh()

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Lay out what comes into sight."""
        super().watch_scroll_y(old_value, new_value)
        self._size_up()

    @property
    def _height(self) -> int:
        return max(1, self.scrollable_content_region.height)

    @property
    def _content_width(self) -> int:
        return max(0, self.scrollable_content_region.width)

    @property
    def _column_count(self) -> int:
        fit = (self._width - _ROOM_FOR_ARROW + len(_BETWEEN)) // (_NARROWEST_COLUMN + len(_BETWEEN))
        return max(1, min(fit, len(self._passages)))

    @property
    def _column_width(self) -> int:
        count = self._column_count
        return (self._width - _ROOM_FOR_ARROW - (count - 1) * len(_BETWEEN)) // count

    def _put(self, place: int) -> None:
        self._cursor = max(0, min(place, len(self._passages) - 1))
        self._keep_in_sight()
        self.refresh()
        self.post_message(self.Moved())

    def _lay_out_again(self) -> None:
        self._width = self._content_width
        self._blocks.clear()
        self._starts = [0]
        self._left_column = min(self._left_column, self._cursor)
        self._size_up()
        self.refresh()

    def _size_up(self) -> None:
        """Set the height of the pane: exact as far as it is laid out, a guess beyond."""
        if not self._width:
            return
        if self.side_by_side:
            height = sum(map(self._band_height, bands := self._bands())) + len(bands) - 1
        else:
            self._lay_out_to(round(self.scroll_offset.y) + self._height)
            left = len(self._passages) - (len(self._starts) - 1)
            height = self._starts[-1] + left * _GUESSED_HEIGHT
        size = Size(self._width, height)
        if self.virtual_size != size:
            set_virtual_size(self, size)

    def _lay_out_to(self, line: int) -> None:
        while self._starts[-1] <= line and len(self._starts) <= len(self._passages):
            self._starts.append(self._starts[-1] + self._height_of(len(self._starts) - 1))

    def _extent(self, place: int) -> tuple[int, int]:
        while len(self._starts) <= place + 1:
            self._starts.append(self._starts[-1] + self._height_of(len(self._starts) - 1))
        return self._starts[place], self._starts[place + 1]

    def _keep_in_sight(self) -> None:
        if not self._passages or not self._width:
            return
        if self.side_by_side:
            self._keep_column_in_sight()
            self._size_up()
            return
        first, last = self._extent(self._cursor)
        self._size_up()
        top, height = round(self.scroll_offset.y), self._height
        wanted = min(max(top, last - height), first)
        if wanted != top:
            self.scroll_to(y=wanted, animate=False, immediate=True)

    def _keep_column_in_sight(self) -> None:
        """Begin with the first column, or as far on as it takes to see the one of the cursor."""
        left, self._left_column = self._left_column, 0
        if self._bands()[-1].stop == len(self._passages):
            return
        count = self._column_count
        self._left_column = max(0, min(left, self._cursor, len(self._passages) - count))
        while (bands := self._bands())[-1].stop <= self._cursor:
            self._left_column += count if len(bands) > 1 else 1

    def _bands(self) -> list[range]:
        """Return the columns in sight, in as many bands below one another as there is room for."""
        bands: list[range] = []
        at, used = self._left_column, 0
        while at < len(self._passages):
            band = range(at, min(len(self._passages), at + self._column_count))
            used += self._band_height(band) + bool(bands)
            if bands and used > self._height:
                break
            bands.append(band)
            at = band.stop
        return bands

    def _band_height(self, band: range) -> int:
        return max(self._block(place).height for place in band)

    def _block(self, place: int) -> _Block:
        block = self._blocks.get(place)
        if block is None:
            columns = self.side_by_side
            width = self._column_width if columns else self._width
            self._blocks[place] = block = (
                self._column(self._passages[place], width)
                if columns
                else self._stacked(place, width)
            )
        return block

    def _height_of(self, place: int) -> int:
        """Return the height of a passage, which need not be made for that if it is plain."""
        passage = self._passages[place]
        rows = rows_of(passage.plain, self._width - passage.indent) if passage.plain else 0
        if not rows:
            return self._block(place).height
        former = self._passages[place - 1].heading if place else ""
        is_new = passage.heading != former
        heading = (passage.heading and is_new) or passage.apart
        return rows + (place > 0 and is_new) + bool(heading)

    def _stacked(self, place: int, width: int) -> _Block:
        passage = self._passages[place]
        former = self._passages[place - 1].heading if place else ""
        above: list[Content] = []
        if place and (passage.who or passage.heading != former):
            above.append(Content(""))
        if passage.heading and passage.heading != former:
            heading = Content.styled(passage.heading, "bold $primary")
            above.append(heading.truncate(width, ellipsis=True))
        elif passage.apart:
            above.append(Content.styled("⋯", FAINT))
        body = [first_line(passage, width)] if passage.who else []
        body += wrapped_lines(passage.lines(), width)
        return _Block(tuple(above), tuple(body))

    def _column(self, passage: Passage, width: int) -> _Block:
        sign = Content.styled(passage.sign, SIGN_STYLES.get(passage.sign, ""))
        who = Content.styled(passage.who or passage.heading, "bold $primary")
        heads = [both_ends(who, sign, width)]
        if passage.about:
            first, *others = Content.styled(passage.about, FAINT).wrap(width)
            heads.append(first)
            if others:
                rest = Content(" ").join(line.rstrip() for line in others)
                heads.append(rest.truncate(width, ellipsis=True))
        return _Block((), (*heads, *wrapped_lines(passage.lines(), width)), head=len(heads))

    def _nothing_line(self, line: int) -> Content:
        words = Content.styled(self._nothing, "$foreground 80%").wrap(self._width)
        return words[line] if line < len(words) else Content("")

    def _stacked_line(self, line: int) -> Content:
        self._lay_out_to(line)
        place = bisect_right(self._starts, line) - 1
        if place >= len(self._passages):
            return Content("")
        block = self._block(place)
        inside = line - self._starts[place]
        if inside < len(block.above):
            return block.above[inside]
        return self._with_cursor(block.body[inside - len(block.above)], place, self._width)

    def _columns_line(self, line: int) -> Content:
        width = self._column_width
        parts: list[Content] = []
        bands = self._bands()
        more = {0: bands[-1].stop < len(self._passages), 1: bands[0].start > 0}.get(line, False)
        inside, band = line, bands[0]
        for band in bands:
            height = self._band_height(band)
            if inside <= height:
                break
            inside -= height + 1
        else:
            return Content("")
        for place in band:
            block = self._block(place)
            content = block.body[inside] if inside < len(block.body) else Content("")
            padded = content.pad_right(max(0, width - content.cell_length))
            parts.append(self._with_cursor(padded, place, width) if inside < block.head else padded)
        arrow = Content.styled(f" {_ARROWS[line]}" if more else "", "bold $accent")
        return Content.styled(_BETWEEN, "$panel").join(parts) + arrow

    def _with_cursor(self, content: Content, place: int, width: int) -> Content:
        if place != self._cursor:
            return content
        padded = content.pad_right(max(0, width - content.cell_length))
        return padded.stylize_before(_CURSOR[self.has_focus or self._leads])
