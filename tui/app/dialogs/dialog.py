"""What is opened on top of a place."""

from typing import TypeVar

from textual.await_complete import AwaitComplete
from textual.screen import ModalScreen

from tui.app.dialogs.messages import saving_words_in
from tui.app.widgets.key_hints import KeyHints
from tui.app.widgets.privacy import NothingPrivate

T = TypeVar("T")


class Dialog(ModalScreen[T], NothingPrivate):
    """A screen in front of another; in private mode its widgets hide what they show.

    What shines through from behind is masked there, all but the bars.
    """

    each_key_changes = False
    """Whether most of its keys change the book, so that what is behind need not follow each."""

    def footer(self) -> KeyHints:
        """Return the line of its keys, below everything."""
        return KeyHints(saving_words_in(self.app))

    def dismiss(self, result: T | None = None) -> AwaitComplete:
        """Leave it with an answer, unless it was left already: what is below would go next."""
        return super().dismiss(result) if self.is_active else AwaitComplete()
