"""The notes of a call, drawn line by line however many there are."""

from collections.abc import Mapping, Sequence

from rich.style import Style
from textual.binding import Binding
from textual.content import Content
from textual.geometry import Size
from textual.scroll_view import ScrollView
from textual.strip import Strip
from textual.visual import Visual

from tui.app.widgets.styles import FAINT, MARK_STYLES
from tui.model.note import Mark, Note
from tui.playbook.time.dates import minutes_and_seconds

_INDENT = 8
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
        self._strips: list[Strip] = []
        self._width = 0
        self._follows = True
        self._places: dict[str, tuple[int, int]] = {}
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
            middle = (sum(place) - self.size.height) // 2
            self.scroll_to(y=max(0, middle), animate=False, immediate=True)

    def show_notes(self, notes: Sequence[Note], questions: Mapping[str, str]) -> None:
        """Show the notes; `questions` gives the text of each agenda item by its id.

        When notes were only added at the end, only those are laid out.
        """
        known = len(self._notes)
        grown = (
            self._strips
            and questions == self._questions
            and self._width == self._content_width()
            and len(notes) >= known
            and all(old is new for old, new in zip(self._notes, notes, strict=False))
        )
        self._questions = questions
        if not grown:
            self._strips, known, self._places = [], 0, {}
            self._width = self._content_width()
        self._notes = list(notes)
        previous = self._notes[known - 1].item_id if known else ""
        for note in self._notes[known:]:
            if note.item_id != previous and note.item_id in questions:
                self._add(self._heading(questions[note.item_id]))
            previous = note.item_id
            first = len(self._strips)
            self._add(self._note_lines(note))
            self._places[note.id] = first, len(self._strips)
        self._follows = True
        self.virtual_size = Size(self._width, len(self._strips))
        self.refresh()
        self.call_after_refresh(self._keep_in_sight)

    def render_line(self, y: int) -> Strip:
        """Return one line of the screen."""
        # The newest stands on the line that is written in, however few there are and however
        # high the pane has just become; until somebody scrolls.
        newest = len(self._strips) - self.size.height
        place = y + (newest if self._follows else round(self.scroll_offset.y))
        if 0 <= place < len(self._strips):
            strip = self._strips[place]
            first, end = self._places.get(self._highlighted, (0, 0))
            return strip.apply_style(_HIGHLIGHT) if first <= place < end else strip
        return Strip.blank(self.size.width, self.rich_style)

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Follow the newest line again once somebody has scrolled back to it."""
        super().watch_scroll_y(old_value, new_value)
        self._follows = round(new_value) >= self.max_scroll_y

    def on_resize(self) -> None:
        """Lay the notes out for the new width, and keep the newest in sight."""
        if self._width != self._content_width():
            self._strips = []
            self.show_notes(self._notes, self._questions)
        else:
            self.call_after_refresh(self._keep_in_sight)

    def notify_style_update(self) -> None:
        """Lay the notes out again in the new colors."""
        super().notify_style_update()
        if self._strips:
            self._strips = []
            self.show_notes(self._notes, self._questions)

    def _content_width(self) -> int:
        return max(_INDENT + 4, self.scrollable_content_region.width)

    def _add(self, lines: Sequence[Content]) -> None:
        for line in lines:
            self._strips += Visual.to_strips(self, line, self._width, 1, self.visual_style)

    def _heading(self, question: str) -> list[Content]:
        return [Content.styled(f"· {question}", FAINT).truncate(self._width, ellipsis=True)]

    def _note_lines(self, note: Note) -> list[Content]:
        style = MARK_STYLES.get(note.mark, "")
        text = f"“{note.text}”" if note.mark is Mark.QUOTE else note.text
        stamp = Content.assemble(
            Content.styled(f"{minutes_and_seconds(note.seconds):>5} ", FAINT),
            Content.styled(f"{note.mark.value or ' '} ", "bold $accent"),
        )
        wrapped = Content.styled(text, style).wrap(self._width - _INDENT)
        return [
            (stamp if number == 0 else Content(" " * stamp.cell_length)) + line
            for number, line in enumerate(wrapped)
        ]
