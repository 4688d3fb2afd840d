"""The body of a letter, read or edited."""

from tui.app.textual_internals.steady import SteadyText
from tui.app.widgets.bindings import bindings
from tui.desk.commands.dialogs import LETTER_TEXT

ONLY_WHILE_READING = frozenset(
    [
        *("copy", "phrasing", "sent", "mail", "write_file", "open_editor", "pipe", "edit_text"),
        *("help", "leave", "read_on", "times", "undo", "redo"),
    ]
)
"""What the keys of a letter do that belong to its text while that is edited."""


class LetterText(SteadyText):
    """The body; reading it leaves the keys to the dialog, editing takes them."""

    BINDINGS = bindings(LETTER_TEXT)

    def check_action(self, action: str, _parameters: tuple[object, ...]) -> bool | None:
        """Leave escape to the dialog while the text is only read."""
        return action != "stop_editing" or not self.read_only

    def watch_read_only(self, read_only: bool) -> None:  # noqa: FBT001 - as Textual calls it
        """Show a cursor only where it writes."""
        self.show_cursor = not read_only

    def action_stop_editing(self) -> None:
        """Read on: the keys belong to the dialog again."""
        self.read_only = True
        self.screen.refresh_bindings()
