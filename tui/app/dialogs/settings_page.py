"""The settings in use, to read; they are changed in their file."""

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from tui.app.dialogs.dialog import Dialog
from tui.app.widgets.privacy import OwnWords
from tui.app.widgets.styles import FAINT
from tui.desk.settings.settings import Settings
from tui.desk.settings.told import settings_in_words


class SettingsPage(Dialog[None]):
    """Each setting with its value, what is wrong with the file, and where the file is."""

    BINDINGS = [Binding("escape,q", "dismiss", "close")]

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings

    def compose(self) -> ComposeResult:
        """The file and how it is changed, then the values."""
        path = str(self._settings.path or "")
        where = [f"They are read from {path} when the program starts."] if path else []
        how = " ".join([*where, "askaround config, in the shell, opens them in your editor."])
        lines = settings_in_words(self._settings)
        width = max(len(name) for name, _ in lines) + 2
        shown = [
            Content.assemble(Content.styled(f"{name:<{width}}", FAINT), value)
            for name, value in lines
        ]
        with VerticalScroll(classes="dialog"):
            yield OwnWords("Settings", classes="dialog-title")
            yield Static(Content(f"{how}\n"), markup=False)
            for problem in self._settings.problems:
                yield Static(Content.styled(problem, "bold $error"), markup=False)
            yield Static(Content("\n").join(shown), markup=False)
        yield self.footer()
