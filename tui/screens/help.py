"""What every key does here."""

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static


class Help(ModalScreen[None]):
    """The keys and words given, in two columns; `escape` or `?` closes it."""

    BINDINGS = [Binding("escape,question_mark,f1,q", "dismiss", "close")]

    def __init__(self, keys: Sequence[tuple[str, str]], *, extra: str = "") -> None:
        super().__init__()
        self._keys = keys
        self._extra = extra

    def compose(self) -> ComposeResult:
        """Keys at the left, words at the right, then what else there is to know."""
        width = max((len(key) for key, _ in self._keys), default=0)
        lines = [
            Content.assemble(Content.styled(key.rjust(width), "bold $accent"), "  ", words)
            for key, words in self._keys
        ]
        if self._extra:
            lines += [Content(""), Content(self._extra)]
        with VerticalScroll(classes="dialog"):
            yield Static("Keys here", classes="dialog-title")
            yield Static(Content("\n").join(lines), markup=False)
