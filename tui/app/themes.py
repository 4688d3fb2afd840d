"""The program's own light and dark look."""

from functools import lru_cache

from rich.segment import Segment
from rich.style import Style
from textual.color import Color
from textual.filter import LineFilter
from textual.theme import Theme

DARK = Theme(
    name="askaround-dark",
    primary="#7fb4ca",
    secondary="#a3be8c",
    accent="#e5b567",
    warning="#e5b567",
    error="#f79092",
    success="#a3be8c",
    foreground="#dcd9d0",
    background="#16191d",
    surface="#1c2026",
    panel="#262b33",
    dark=True,
    variables={
        "block-cursor-blurred-background": "#2b343a",
        "input-selection-background": "#7fb4ca",
        "input-selection-foreground": "#16191d",
        "line": "#6c747e",
    },
)

LIGHT = Theme(
    name="askaround-light",
    primary="#1f5f7a",
    secondary="#4c6b2f",
    accent="#6b4400",
    warning="#6b4400",
    error="#a8242f",
    success="#2f5418",
    foreground="#16191c",
    background="#faf8f3",
    surface="#f2efe7",
    panel="#e5e0d3",
    dark=False,
    variables={
        "block-cursor-blurred-background": "#dae2e2",
        "input-selection-background": "#1f5f7a",
        "input-selection-foreground": "#faf8f3",
        "line": "#827d71",
    },
)


_BETWEEN = 0.55
"""Where a line stands between what is behind it and the words."""


def line_color(theme: Theme) -> str:
    """Return the color of the lines between panes in a theme that names none."""
    if theme.ansi:
        return "ansi_bright_black"
    behind = Color.parse(theme.background or ("#121212" if theme.dark else "#efefef"))
    words = Color.parse(theme.foreground or ("#e0e0e0" if theme.dark else "#1f1f1f"))
    return behind.blend(words, _BETWEEN).hex


class NoColors(LineFilter):
    """Leaves the terminal its own two colors, and keeps bold, italic and underline."""

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
