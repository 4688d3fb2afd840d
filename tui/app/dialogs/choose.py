"""A dialog to choose one of a few things."""

from collections.abc import Sequence

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.content import Content
from textual.events import Key
from textual.widgets import Static

from tui.app.dialogs.dialog import Dialog
from tui.app.widgets.row_list import RowList
from tui.app.widgets.rows import Cell, Painter, Row, columns, plain


class Choose(Dialog[str]):
    """Gives back the id of the row that was chosen on enter, None on escape.

    With `letters` the ids are single letters, and pressing one chooses its row at once.
    """

    BINDINGS = [Binding("escape,q", "dismiss(None)", "cancel")]

    def __init__(
        self,
        title: str,
        choices: Sequence[tuple[str, str]],
        *,
        selected: str = "",
        letters: bool = False,
    ) -> None:
        """Offer `choices`, each an id and its words; the cursor begins on `selected`."""
        super().__init__()
        self._title = title
        self._choices = choices
        self._selected = selected
        self._letters = letters

    def compose(self) -> ComposeResult:
        """Title, the choices, the keys."""
        with Vertical(classes="dialog"):
            yield Static(Content(self._title), classes="dialog-title", markup=False)
            yield RowList(id="choices", enter="choose")
        yield self.footer()

    def on_mount(self) -> None:
        """Show the choices, the first one highlighted unless another is selected."""
        made = _with_letter if self._letters else lambda _letter, words: plain(words)
        self.widen_for([self._title, *(words for _, words in self._choices)], beside=6, least=40)
        rows = [Row(key, made(key, words)) for key, words in self._choices]
        self.query_one(RowList).show_rows(rows, prefer=self._selected)

    def on_key(self, event: Key) -> None:
        """Choose by letter."""
        if self._letters and event.character in dict(self._choices):
            event.stop()
            self.dismiss(event.character)

    @on(RowList.Chosen)
    def _choose(self) -> None:
        self.dismiss(self.query_one(RowList).highlighted_id)


def _with_letter(letter: str, words: str) -> Painter:
    def paint(width: int) -> Content:
        return columns([Cell(letter, 1, "bold $accent"), Cell(words)], width)

    return paint
