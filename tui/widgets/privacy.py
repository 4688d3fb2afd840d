"""Private mode: the screen keeps its shape, and shows no word that somebody typed."""

from collections.abc import Sequence

from rich.cells import cell_len
from rich.segment import Segment
from textual.color import Color
from textual.filter import LineFilter
from textual.widget import Widget


class Mask(LineFilter):
    """Puts a star in the place of every letter and figure."""

    def apply(self, segments: list[Segment], _background: Color) -> list[Segment]:
        """Return the segments masked, each as wide as it was."""
        return [Segment(_masked(text), style, control) for text, style, control in segments]


class NothingPrivate(Widget):
    """A widget that holds only the program's own words, and stays as it is in private mode."""

    def get_line_filters(self) -> Sequence[LineFilter]:
        """Return the filters of the program without the mask."""
        return [each for each in super().get_line_filters() if not isinstance(each, Mask)]


def _masked(text: str) -> str:
    return "".join(
        "*" * cell_len(character) if character.isalnum() else character for character in text
    )
