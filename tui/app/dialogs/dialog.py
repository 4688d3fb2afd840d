"""What is opened on top of a place."""

from collections.abc import Iterable
from typing import TypeVar

from rich.cells import cell_len
from textual import on
from textual.await_complete import AwaitComplete
from textual.events import Resize, ScreenResume, ScreenSuspend
from textual.screen import ModalScreen

from tui.app.dialogs.messages import saving_words_in
from tui.app.textual_internals.once_laid_out import OnceLaidOut
from tui.app.widgets.key_hints import KeyHints
from tui.app.widgets.privacy import NothingPrivate
from tui.app.widgets.row_list import PROSE

T = TypeVar("T")

WIDEST = 100
_FRAME = 4
"""The columns of a border and what is blank within it."""

_LEAST_BESIDE = 6
"""The columns of what is behind a dialog that can be read beside it; fewer are its own."""


class Dialog(OnceLaidOut[T], ModalScreen[T], NothingPrivate):
    """A screen in front of another; in private mode its widgets hide what they show.

    What shines through from behind is masked there, all but the bars.
    """

    _wide = 0

    covers = False
    """Whether it takes the place of a dialog that it opens before, until it is closed."""

    each_key_changes = False
    """Whether most of its keys change the book, so that what is behind need not follow each."""

    def widen_for(self, texts: Iterable[str], *, beside: int = 0, least: int = PROSE) -> None:
        """Make the box as wide as the longest of its texts and what is `beside` them.

        It is wide enough for prose, or for `least` columns, and never wider than a list may be.
        """
        longest = max(map(cell_len, texts), default=0) + beside
        self._wide = min(WIDEST, max(least, longest) + _FRAME)
        self._fit()

    @on(ScreenSuspend)
    @on(ScreenResume)
    def be_covered(self) -> None:
        """Be seen unless what is before it takes its place."""
        before = self.app.screen
        self.set_class(
            isinstance(before, Dialog) and before.covers and before is not self, "-covered"
        )

    @on(Resize)
    def fit_beside(self) -> None:
        """Leave no edge of what is behind it that is too narrow to be read."""
        self._fit()

    def _fit(self) -> None:
        for box in self.query(".dialog"):
            styles = box.styles
            most = styles.base.max_width
            wide = self._wide or (most.cells if most is not None else None) or WIDEST
            is_whole = self.app.size.width - wide < 2 * _LEAST_BESIDE
            styles.width = "100%" if is_whole else None
            styles.max_width = "100%" if is_whole else self._wide or None

    def footer(self) -> KeyHints:
        """Return the line of its keys, below everything."""
        return KeyHints(saving_words_in(self.app))

    def dismiss(self, result: T | None = None) -> AwaitComplete:
        """Leave it with an answer, unless it was left already: what is below would go next."""
        return super().dismiss(result) if self.is_active else AwaitComplete()
