"""What a program of the person's own made of a letter, beside the letter, to take or to leave."""

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.widgets import Static

from tui.app.dialogs.dialog import Dialog


class OtherText(Dialog[bool]):
    """Gives back whether the new text is to be taken."""

    CSS_PATH = "other_text.tcss"
    BINDINGS = [
        Binding("enter", "dismiss(True)", "take it"),
        Binding("escape,q", "dismiss(False)", "leave it"),
    ]

    def __init__(self, old: str, new: str) -> None:
        """Show the text as it is beside the one that came back."""
        super().__init__()
        self._old = old
        self._new = new

    def compose(self) -> ComposeResult:
        """The two texts and the keys."""
        with Vertical(classes="dialog"):
            yield Static("What your program made of it", classes="dialog-title", markup=False)
            with Horizontal(id="texts"):
                with VerticalScroll(can_focus=False):
                    yield Static(self._old, id="old", markup=False)
                with VerticalScroll():
                    yield Static(self._new, id="new", markup=False)
        yield self.footer()
