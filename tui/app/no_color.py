"""The screen without any color: what had a background of its own is shown in reverse."""

from functools import lru_cache

from rich.segment import Segment
from rich.style import Style
from textual.color import Color
from textual.filter import LineFilter


class NoColors(LineFilter):
    """Leaves the terminal its own two colors, and bold, italic, underlined as they are."""

    def apply(self, segments: list[Segment], _background: Color) -> list[Segment]:
        """Return the segments without their colors."""
        return [
            Segment(text, style and _without_colors(style), control)
            for text, style, control in segments
        ]


@lru_cache(4096)
def _without_colors(style: Style) -> Style:
    on_a_color = style.bgcolor is not None and not style.bgcolor.is_default
    reverse = bool(style.reverse) is not on_a_color
    return style + Style(color="default", bgcolor="default", reverse=reverse)
