"""What is opened on top of a place."""

from typing import TypeVar

from textual.screen import ModalScreen

from tui.app.widgets.privacy import NothingPrivate

T = TypeVar("T")


class Dialog(ModalScreen[T], NothingPrivate):
    """A screen in front of another; in private mode its widgets hide what they show.

    What shines through from behind is masked there, all but the bars.
    """
