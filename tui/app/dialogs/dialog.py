"""What is opened on top of a place."""

from typing import TypeVar

from textual.await_complete import AwaitComplete
from textual.screen import ModalScreen

from tui.app.widgets.privacy import NothingPrivate

T = TypeVar("T")


class Dialog(ModalScreen[T], NothingPrivate):
    """A screen in front of another; in private mode its widgets hide what they show.

    What shines through from behind is masked there, all but the bars.
    """

    def dismiss(self, result: T | None = None) -> AwaitComplete:
        """Close, unless it is closed already: two clicks or keys may come at once."""
        if self.app.screen is not self:
            return AwaitComplete()
        return super().dismiss(result)
