"""The looks can be read: contrast of every text color on every ground it stands on."""

import re
from pathlib import Path

import pytest
from rich.color import Color as RichColor
from rich.color import ColorSystem
from textual.color import Color

import tui
from tui.app.themes import DARK, LIGHT

READABLE = 4.5
GROUNDS = ("background", "surface", "panel")
INKS = ("foreground", "primary", "secondary", "accent", "warning", "error", "success")
FAINTEST = 0.7
CURSOR = "block-cursor-blurred-background"
LINES_OF_THE_DRAWING = "network-canvas--(ring|spoke|member)"


def luminance(color):
    def linear(part):
        part /= 255
        return part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = map(linear, color.rgb)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("ink", INKS)
def test_every_ink_is_readable_on_every_ground(theme, ground, ink):
    behind, ink_color = Color.parse(getattr(theme, ground)), Color.parse(getattr(theme, ink))
    assert contrast(ink_color, behind) >= READABLE


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
@pytest.mark.parametrize("ground", GROUNDS)
def test_the_faintest_text_is_readable(theme, ground):
    behind, ink = Color.parse(getattr(theme, ground)), Color.parse(theme.foreground)
    assert contrast(behind.blend(ink, FAINTEST), behind) >= READABLE


def in_256(color):
    """The color that a terminal with 256 shows for it, as macOS Terminal."""
    few = RichColor.from_rgb(*color.rgb).downgrade(ColorSystem.EIGHT_BIT)
    return Color(*few.get_truecolor())


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
@pytest.mark.parametrize("ground", [*GROUNDS, CURSOR])
def test_256_colors_are_enough(theme, ground):
    behind = Color.parse(getattr(theme, ground, theme.variables[CURSOR]))
    faintest = behind.blend(Color.parse(theme.foreground), FAINTEST)
    for ink in (faintest, *(Color.parse(getattr(theme, ink)) for ink in INKS)):
        assert contrast(in_256(ink), in_256(behind)) >= READABLE


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
def test_what_is_chosen_is_readable(theme):
    assert contrast(Color.parse(theme.background), Color.parse(theme.primary)) >= READABLE


def test_no_text_is_fainter_than_that():
    source = Path(tui.__file__).parent
    shares = [
        int(share)
        for path in source.rglob("*.*")
        if path.suffix in (".py", ".tcss")
        for line in path.read_text("utf-8").splitlines()
        if not re.search(LINES_OF_THE_DRAWING, line)
        for share in re.findall(r"\$(?:foreground|text) (\d+)%", line)
    ]
    assert shares
    assert min(shares) >= FAINTEST * 100


def test_only_the_themes_name_colors():
    source = Path(tui.__file__).parent
    for path in source.rglob("*.*"):
        if path.suffix in (".py", ".tcss") and path.name != "themes.py":
            assert not re.search(r"#[0-9a-fA-F]{6}\b", path.read_text("utf-8")), path
