"""The notes of a call: only those in sight are drawn, however many there are."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence

from rich.style import Style
from textual.binding import Binding
from textual.content import Content
from textual.geometry import Size
from textual.scroll_view import ScrollView
from textual.strip import Strip
from textual.visual import Visual

from tui.app.textual_internals.single_names import set_virtual_size
from tui.app.widgets.fitting import rows_of
from tui.app.widgets.styles import FAINT, MARK_STYLES
from tui.model.note import Mark, Note
from tui.playbook.time.dates import minutes_and_seconds

_INDENT = 8
_KEPT_DRAWN = 500
_HIGHLIGHT = Style(reverse=True)


class NotesPane(ScrollView, can_focus=True):
    """Stamped lines under the question they answer; the newest is kept in sight."""

    BINDINGS = [
        Binding("j", "scroll_down", "down", show=False),
        Binding("k", "scroll_up", "up", show=False),
        Binding("g", "scroll_home", "first", show=False),
        Binding("G", "scroll_end", "last", show=False),
    ]

    def __init__(self, *, id: str) -> None:  # noqa: A002
        super().__init__(id=id)
        self._notes: list[Note] = []
        self._questions: Mapping[str, str] = {}
        self._rows: dict[str, tuple[Note, int]] = {}
        self._starts = [0]
        self._places: dict[str, int] = {}
        self._drawn: dict[int, list[Strip]] = {}
        self._width = 0
        self._follows = True
        self._highlighted = ""

    def highlight(self, note_id: str) -> None:
        """Show which note is being changed, and have it in sight; empty for none."""
        if note_id != self._highlighted:
            self._highlighted = note_id
            self.refresh()
            self.call_after_refresh(self._keep_in_sight)

    def _keep_in_sight(self) -> None:
        """Scroll to the note being changed, else to the newest."""
        place = self._places.get(self._highlighted)
        if place is None:
            self.scroll_end(animate=False, immediate=True)
        else:
            middle = (self._starts[place] + self._starts[place + 1] - self.size.height) // 2
            self.scroll_to(y=max(0, middle), animate=False, immediate=True)

    def show_notes(self, notes: Sequence[Note], questions: Mapping[str, str]) -> None:
        """Show the notes; `questions` gives the text of each agenda item by its id.

        They are laid out from the first that is another one than before.
        """
        if questions != self._questions or self._width != self._content_width():
            self._notes, self._drawn = [], {}
        if self._width != self._content_width():
            self._width = self._content_width()
            self._rows = {}
        pairs = zip(self._notes, notes, strict=False)
        same = min(len(self._notes), len(notes))
        same = next((at for at, (old, new) in enumerate(pairs) if old is not new), same)
        self._notes, self._questions = list(notes), questions
        self._drawn = {place: strips for place, strips in self._drawn.items() if place < same}
        del self._starts[same + 1 :]
        for place in range(same, len(notes)):
            self._places[notes[place].id] = place
            self._starts.append(self._starts[-1] + self._height_of(place))
        if len(self._places) > len(notes):
            self._places = {note.id: place for place, note in enumerate(notes)}
            self._rows = {each: self._rows[each] for each in self._places}
        self._follows = True
        size = Size(self._width, self._starts[-1])
        if self.virtual_size != size:
            set_virtual_size(self, size)
        self.refresh()
        self.call_after_refresh(self._keep_in_sight)

    def render_line(self, y: int) -> Strip:
        """Return one line of the screen."""
        # The newest stands on the line that is written in, however few there are and however
        # high the pane has just become; until somebody scrolls.
        newest = self._starts[-1] - self.size.height
        row = y + (newest if self._follows else round(self.scroll_offset.y))
        if not 0 <= row < self._starts[-1]:
            return Strip.blank(self.size.width, self.rich_style)
        place = bisect_right(self._starts, row) - 1
        strip = self._strips_of(place)[row - self._starts[place]]
        return strip.apply_style(_HIGHLIGHT) if self._is_highlighted(place, row) else strip

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Follow the newest line again once somebody has scrolled back to it."""
        super().watch_scroll_y(old_value, new_value)
        self._follows = round(new_value) >= self.max_scroll_y

    def on_resize(self) -> None:
        """Lay the notes out for the new width, and keep the newest in sight."""
        if self._width != self._content_width():
            self.show_notes(self._notes, self._questions)
        else:
            self.call_after_refresh(self._keep_in_sight)

    def notify_style_update(self) -> None:
        """Draw the notes again in the new colors."""
        super().notify_style_update()
        self._drawn.clear()

    def _content_width(self) -> int:
        return max(_INDENT + 4, self.scrollable_content_region.width)

    def _height_of(self, place: int) -> int:
        note = self._notes[place]
        known = self._rows.get(note.id)
        if known is None or known[0] is not note:
            rows = rows_of(_words(note), self._width - _INDENT) or len(self._note_lines(note))
            known = self._rows[note.id] = note, rows
        return known[1] + bool(self._question_above(place))

    def _question_above(self, place: int) -> str:
        """The question that stands above a note, unless the note before has the same."""
        asked = self._notes[place].item_id
        is_new = not place or self._notes[place - 1].item_id != asked
        return self._questions.get(asked, "") if is_new else ""

    def _is_highlighted(self, place: int, row: int) -> bool:
        above = self._starts[place] + bool(self._question_above(place))
        return self._notes[place].id == self._highlighted and row >= above

    def _strips_of(self, place: int) -> list[Strip]:
        strips = self._drawn.get(place)
        if strips is None:
            if len(self._drawn) >= _KEPT_DRAWN:
                self._drawn.clear()
            question = self._question_above(place)
            lines = [*(self._heading(question) if question else ())]
            lines += self._note_lines(self._notes[place])
            strips = self._drawn[place] = [
                strip
                for line in lines
                for strip in Visual.to_strips(self, line, self._width, 1, self.visual_style)
            ]
        return strips

    def _heading(self, question: str) -> list[Content]:
        return [Content.styled(f"· {question}", FAINT).truncate(self._width, ellipsis=True)]

    def _note_lines(self, note: Note) -> list[Content]:
        style = MARK_STYLES.get(note.mark, "")
        text = _words(note)
        stamp = Content.assemble(
            Content.styled(f"{minutes_and_seconds(note.seconds):>5} ", FAINT),
            Content.styled(f"{note.mark.value or ' '} ", "bold $accent"),
        )
        wrapped = Content.styled(text, style).wrap(self._width - _INDENT)
        return [
            (stamp if number == 0 else Content(" " * stamp.cell_length)) + line
            for number, line in enumerate(wrapped)
        ]


def _words(note: Note) -> str:
    return f"“{note.text}”" if note.mark is Mark.QUOTE else note.text
