"""The looks can be read: contrast of every text color on every ground it stands on."""

import re
from pathlib import Path

import pytest
from rich.color import Color as RichColor
from rich.color import ColorSystem
from textual.color import Color
from textual.theme import BUILTIN_THEMES

import tui
from tests.app.settling import start_over
from tests.cases import case
from tui.app.themes import DARK, LIGHT, line_color
from tui.app.widgets.row_list import RowList
from tui.desk.settings.settings import Settings

pytestmark = pytest.mark.painted

READABLE = 4.5
NOT_TEXT = 3.0
"""What signs, lines and grounds need that tell something without words."""
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
    """And what is written for a browser, which no theme of a terminal reaches."""
    source = Path(tui.__file__).parent
    pages = source / "exchange" / "writers"
    for path in source.rglob("*.*"):
        if path.suffix not in (".py", ".tcss") or path.is_relative_to(pages):
            continue
        if path.name != "themes.py":
            assert not re.search(r"#[0-9a-fA-F]{6}\b", path.read_text("utf-8")), path


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
@pytest.mark.parametrize("ground", [*GROUNDS, CURSOR])
def test_what_says_where_one_is_stands_out(theme, ground):
    """The bar before a row and a field, and the border of a dialog, are of this color."""
    behind = Color.parse(getattr(theme, ground, theme.variables[CURSOR]))
    assert contrast(Color.parse(theme.primary), behind) >= NOT_TEXT


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
@pytest.mark.parametrize("ground", GROUNDS)
def test_lines_between_panes_can_be_seen(theme, ground):
    line = Color.parse(theme.variables["line"])
    assert contrast(line, Color.parse(getattr(theme, ground))) >= NOT_TEXT


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
def test_marked_text_stands_out_and_can_be_read(theme):
    marked = Color.parse(theme.variables["input-selection-background"])
    words = Color.parse(theme.variables["input-selection-foreground"])
    assert contrast(words, marked) >= READABLE
    for ground in GROUNDS:
        assert contrast(marked, Color.parse(getattr(theme, ground))) >= NOT_TEXT


@pytest.mark.parametrize("theme", BUILTIN_THEMES.values(), ids=lambda theme: theme.name)
def test_every_other_theme_has_a_color_for_lines(theme):
    color = line_color(theme)
    assert Color.parse(color)
    if not theme.ansi and theme.background:
        assert contrast(Color.parse(color), Color.parse(theme.background)) >= 2


def test_every_line_between_panes_has_that_color():
    source = Path(tui.__file__).parent
    lines = [
        (path.name, line.strip())
        for path in source.rglob("*.tcss")
        for line in re.findall(
            r"border(?:-\w+)?: *(?:solid|heavy|vkey|hkey)[^;]*", path.read_text("utf-8")
        )
    ]
    assert len(lines) > 15
    assert [line for line in lines if not line[1].endswith(("$line", "$accent"))] == []


LISTS = {
    "today": [],
    "people": ["2", "tab"],
    "organizations": ["2", "tab", "tab"],
    "a person": ["2", "tab", "enter"],
    "checks": ["3", "tab"],
    "questions": ["3"],
    "topics": ["5"],
    "reasons": ["j", "j", "N"],
    "the bank": ["3", "b"],
    "ways": ["2", "w", *"lakeshore", "enter"],
}


def bar_before_the_row(pilot):
    """What is painted before the row one is at, and before no other."""
    rows = pilot.app.screen.focused
    assert isinstance(rows, RowList)
    strips = pilot.app.screen._compositor.render_strips()
    place = rows.region
    begins = [strips[y].crop(place.x, place.x + 1) for y in range(place.y, place.bottom)]
    assert [begin.text for begin in begins].count("▌") == 1
    ((bar,),) = [list(begin) for begin in begins if begin.text == "▌"]
    return bar


async def test_the_row_one_is_at_has_a_bar_before_it(season, opened):
    season.settings = Settings(theme="askaround-dark")
    async with opened(season, (80, 24)) as pilot:
        for name, keys in LISTS.items():
            await start_over(pilot)
            await pilot.press(*keys)
            for theme in ("askaround-light", "ansi-dark", "nord", "askaround-dark"):
                with case(name, theme):
                    pilot.app.theme = theme
                    await pilot.pause()
                    bar = bar_before_the_row(pilot)
                    if theme.startswith("askaround"):
                        colors = bar.style.color, bar.style.bgcolor
                        assert contrast(*map(Color.from_rich_color, colors)) >= NOT_TEXT


async def test_without_colors_the_bar_is_reversed(season, opened, monkeypatch):
    monkeypatch.setenv("NO_COLOR", "1")
    season.settings = Settings(theme="")
    async with opened(season, (80, 24)) as pilot:
        for name, keys in LISTS.items():
            with case(name):
                await start_over(pilot)
                await pilot.press(*keys)
                assert bar_before_the_row(pilot).style.reverse
