"""The colors and shapes of the picture: light, dark, or as whoever looks at it prefers."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class Theme(StrEnum):
    """Which colors the picture has; `AUTO` are those its reader prefers."""

    AUTO = "auto"
    LIGHT = "light"
    DARK = "dark"


LIGHT: Mapping[str, str] = MappingProxyType(
    {
        "paper": "#faf8f3",
        "ink": "#1d2024",
        "dim": "#5b616a",
        "warm": "#7a4b00",
        "cold": "#1f5f7a",
        "good": "#2f5418",
        "warm-line": "#b07a1e",
        "cold-line": "#4b8ba8",
        "good-line": "#5c8a3a",
        "dim-line": "#8f8a7e",
    }
)
DARK: Mapping[str, str] = MappingProxyType(
    {
        "paper": "#16191d",
        "ink": "#dcd9d0",
        "dim": "#9ba2aa",
        "warm": "#e5b567",
        "cold": "#7fb4ca",
        "good": "#a3be8c",
        "warm-line": "#b08a4b",
        "cold-line": "#5c8ba0",
        "good-line": "#7d9a66",
        "dim-line": "#6c747e",
    }
)

FONT = 'Inter, "Segoe UI", system-ui, -apple-system, "Helvetica Neue", "Noto Sans", sans-serif'

_COLORS = """
.paper {{ fill: {paper}; }}
text, .disc-words {{ fill: {ink}; }}
.below, .note, .faded text {{ fill: {dim}; }}
.disc {{ fill: {ink}; }}
.disc-words {{ fill: {paper}; }}
.source.warm text {{ fill: {warm}; }}
.source.cold text {{ fill: {cold}; }}
.prompt text {{ fill: {dim}; }}
.c.warm {{ stroke: {warm-line}; }}
.c.cold {{ stroke: {cold-line}; }}
.c.introduced {{ stroke: {good-line}; }}
.c.nobody {{ stroke: {dim-line}; }}
.sign {{ color: {dim}; }}
.to-ask, .scheduled {{ color: {warm}; }}
.asked {{ color: {cold}; }}
.talked, .in-touch {{ color: {good}; }}
"""
_SHAPE = """
text { font-family: FONT; font-size: 13px; }
.title { font-size: 19px; font-weight: 600; }
.source text { font-size: 14.5px; font-weight: 700; }
.below { font-size: 10.5px; }
.note { font-size: 12px; }
.prompt text, .faded text { font-style: italic; }
.disc-words { font-weight: 700; }
.count { font-weight: 400; }
.c { fill: none; stroke-linecap: round; }
.c.cold, .c.nobody { stroke-dasharray: .1 4.4; }
""".replace("FONT", FONT)

SIGNS: Mapping[str, str] = MappingProxyType(
    {
        "known": '<circle r="1.9" fill="currentColor"/>',
        "to ask": "{ring}",
        "asked": '{ring}<path d="M0 0V-5A5 5 0 0 1 5 0Z" fill="currentColor"/>',
        "scheduled": '{ring}<path d="M0-5A5 5 0 0 1 0 5Z" fill="currentColor"/>',
        "talked": '<circle r="5.6" fill="currentColor"/>',
        "in touch": '<path fill="currentColor" '
        'd="M0-6.6 1.7-2.2 6.3-2 2.7.9 3.9 5.4 0 2.8-3.9 5.4-2.7.9-6.3-2-1.7-2.2Z"/>',
        "declined": '{ring}<path d="M-3 0H3" {line}/>',
        "decided against": '{ring}<path d="M-2.5-2.5 2.5 2.5M-2.5 2.5 2.5-2.5" {line}/>',
        "resting": '<circle r="5" fill="none" stroke="currentColor" stroke-width="1.4" '
        'stroke-dasharray="1.6 1.54"/>',
    }
)
"""The sign of each stage, as on the screen: the circle fills as the conversation comes nearer."""

_RING = '<circle r="5" fill="none" stroke="currentColor" stroke-width="1.4"/>'
_LINE = 'fill="none" stroke="currentColor" stroke-width="1.4" stroke-linecap="round"'


def style(theme: Theme) -> str:
    """Return the style sheet of the picture."""
    colors = _colors(DARK if theme is Theme.DARK else LIGHT)
    if theme is Theme.AUTO:
        colors += f"@media (prefers-color-scheme: dark) {{{_colors(DARK)}}}\n"
    return _SHAPE + colors


def sign_name(stage: str) -> str:
    """Return the class and the end of the id of the sign of a stage: "to-ask"."""
    return stage.replace(" ", "-")


def signs() -> str:
    """Return the definitions of the signs, named `sign-` and the stage."""
    return "".join(
        f'<g id="sign-{sign_name(stage)}">{shape.format(ring=_RING, line=_LINE)}</g>\n'
        for stage, shape in SIGNS.items()
    )


def _colors(of: Mapping[str, str]) -> str:
    return _COLORS.format(**of)
