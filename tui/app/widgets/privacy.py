"""Private mode: the screen keeps its shape, and shows no word that somebody typed."""

from collections.abc import Sequence
from typing import Any

from rich.cells import cell_len
from rich.segment import Segment
from textual.app import App
from textual.color import Color
from textual.content import Content
from textual.filter import LineFilter
from textual.widget import Widget
from textual.widgets import Static

from tui.app.widgets.styles import FAINT

_AROUND = 10
"""The rows of a dialog that hold no meaning, and those around it."""


class Mask(LineFilter):
    """Puts a star instead of every letter and figure."""

    def apply(self, segments: list[Segment], _background: Color) -> list[Segment]:
        """Return the segments masked, each as wide as it was."""
        return [Segment(_masked(text), style, control) for text, style, control in segments]


def is_private(app: App[Any]) -> bool:
    """Whether the program is in private mode."""
    return any(isinstance(line_filter, Mask) for line_filter in app.get_line_filters())


class NothingPrivate(Widget):
    """A widget that holds only the program's own words, and stays as it is in private mode."""

    def get_line_filters(self) -> Sequence[LineFilter]:
        """Return the filters of the program without the mask."""
        return [
            line_filter
            for line_filter in super().get_line_filters()
            if not isinstance(line_filter, Mask)
        ]


class OwnWords(Static, NothingPrivate):
    """Text of the program's own: a label, a heading, a hint."""


class Meaning(Static):
    """What something typed means, masked in private mode; a hint while nothing is typed.

    What would take more than half the rows of the terminal ends with an ellipsis.
    """

    def __init__(self, *, id: str) -> None:  # noqa: A002
        super().__init__(id=id, markup=False)
        self._is_hint = False
        self._words = self._fits = Content()

    def on_resize(self) -> None:
        """Fit the words to the new width."""
        if not self._fits.is_same(fitting := self._fitting()):
            self._show(fitting)

    def show_hint(self, words: str) -> None:
        """Show what may be typed."""
        self._is_hint = True
        self._words = Content.styled(words, FAINT)
        self._show(self._fitting())

    def show_meaning(self, words: Content) -> None:
        """Show what was understood, or why it was not."""
        self._is_hint = False
        self._words = words
        self._show(self._fitting())

    def _show(self, fitting: Content) -> None:
        self._fits = fitting
        self.update(fitting)

    def _fitting(self) -> Content:
        width, height = self.content_size.width, self.app.size.height
        rows = max(1, min(height // 2, height - _AROUND))
        lines = self._words.wrap(width) if width else []
        if len(lines) <= rows:
            return self._words
        last = lines[rows - 1].truncate(width - 1) + "…"
        return Content("\n").join([*lines[: rows - 1], last])

    def get_line_filters(self) -> Sequence[LineFilter]:
        """Return the filters of the program, for a hint without the mask."""
        filters = super().get_line_filters()
        return [
            line_filter
            for line_filter in filters
            if not (self._is_hint and isinstance(line_filter, Mask))
        ]


def _masked(text: str) -> str:
    return "".join(
        "*" * cell_len(character) if character.isalnum() else character for character in text
    )
