"""Private mode: the screen keeps its shape, and shows no word that somebody typed."""

from collections.abc import Sequence

from rich.cells import cell_len
from rich.segment import Segment
from textual.color import Color
from textual.content import Content
from textual.filter import LineFilter
from textual.widget import Widget
from textual.widgets import Static

from tui.app.widgets.styles import FAINT


class Mask(LineFilter):
    """Puts a star instead of every letter and figure."""

    def apply(self, segments: list[Segment], _background: Color) -> list[Segment]:
        """Return the segments masked, each as wide as it was."""
        return [Segment(_masked(text), style, control) for text, style, control in segments]


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
    """What something typed means, masked in private mode; a hint while nothing is typed."""

    def __init__(self, *, id: str) -> None:  # noqa: A002
        super().__init__(id=id, markup=False)
        self._is_hint = False

    def show_hint(self, words: str) -> None:
        """Show what may be typed."""
        self._is_hint = True
        self.update(Content.styled(words, FAINT))

    def show_meaning(self, words: Content) -> None:
        """Show what was understood, or why it was not."""
        self._is_hint = False
        self.update(words)

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
