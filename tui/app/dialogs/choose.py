"""A dialog to choose one of a few things."""

from collections.abc import Sequence

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from tui.app.dialogs.dialog import Dialog
from tui.app.widgets.pressable import DialogKeys
from tui.app.widgets.row_list import RowList
from tui.app.widgets.rows import Row, plain


class Choose(Dialog[str]):
    """Gives back the id of the row that was chosen on enter, None on escape."""

    BINDINGS = [Binding("escape,q", "dismiss(None)", "cancel")]

    def __init__(self, title: str, choices: Sequence[tuple[str, str]]) -> None:
        """Offer `choices`, each an id and its words."""
        super().__init__()
        self._title = title
        self._choices = choices

    def compose(self) -> ComposeResult:
        """Title, the choices, the keys."""
        with Vertical(classes="dialog"):
            yield Static(Content(self._title), classes="dialog-title", markup=False)
            yield RowList(id="choices")
            yield DialogKeys("enter choose", "escape cancel")

    def on_mount(self) -> None:
        """Show the choices, the first one highlighted."""
        rows = [Row(key, plain(words)) for key, words in self._choices]
        self.query_one(RowList).show_rows(rows)

    @on(RowList.Chosen)
    def _choose(self) -> None:
        self.dismiss(self.query_one(RowList).highlighted_id)
