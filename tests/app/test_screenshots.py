"""The pictures in screenshots/ show the program as it is, and everything in them can be read."""

import re
from collections import defaultdict
from html import unescape
from itertools import zip_longest

import pytest
from textual.color import Color

from screenshots.cast import CAST, Frame, moving_picture, story
from screenshots.make import COLUMN, FOLDER, PICTURES, ROW, THEMES, drawn, opened, row_of_text
from tests.app.test_themes import READABLE, contrast

_STYLE = re.compile(r"\.terminal-(r\d+) \{([^}]*)\}")
_GROUND = re.compile(r'<rect fill="(#\w{6})" x="([\d.]+)" y="([\d.]+)" width="([\d.]+)"')
_TEXT = re.compile(
    r'<text [^>]*class="terminal-(r\d+)" x="([\d.]+)" y="([\d.]+)"[^>]*>(.*?)</text>', re.DOTALL
)


@pytest.mark.parametrize("name", PICTURES)
async def test_a_picture_is_current_and_readable(name):
    async with opened(PICTURES[name]) as (app, pilot):
        for suffix, theme in THEMES.items():
            file = FOLDER / f"{name}{suffix}.svg"
            picture = await drawn(app, pilot, theme)
            # An edge is a bar: of many fonts the sign leaves gaps between the rows.
            assert ">│<" not in picture
            # Not compared by assert, which would print both.
            if (kept := file.read_text("utf-8")) != picture:
                same = next(at for at, (a, b) in enumerate(zip_longest(kept, picture)) if a != b)
                there = slice(max(0, same - 100), same + 100)
                pytest.fail(
                    f"make screenshots: {file.name} has {kept[there]}, not {picture[there]}"
                )
            ground = Color.parse(theme.background)
            covers = app.screen.styles.background == ground
            hard = [*hard_to_read(picture, ground, None if covers else app.screen)]
            assert hard == [], f"{name}{suffix}"


def hard_to_read(picture, page, dialog=None):
    """Each text of a picture with too little contrast to what is behind it.

    What shines through behind a dialog is not there to be read.
    """
    inks = {
        name: Color.parse(fill[1])
        for name, style in _STYLE.findall(picture)
        if (fill := re.search(r"fill: (#\w{6})", style))
    }
    grounds = defaultdict(list)
    for fill, x, y, width in _GROUND.findall(picture):
        end = float(x) + float(width)
        grounds[int(float(y) / ROW)].append((float(x), end, Color.parse(fill)))
    for ink, x, y, words in _TEXT.findall(picture):
        if ink not in inks or not re.search(r"\w", unescape(words)):
            continue
        row = row_of_text(float(y))
        if dialog is not None and dialog.get_widget_at(round(float(x) / COLUMN), row)[0] is dialog:
            continue
        behind = [color for begin, end, color in grounds[row] if begin <= float(x) + 1 < end]
        ratio = contrast(inks[ink], behind[-1] if behind else page)
        if ratio < READABLE:
            yield round(ratio, 2), unescape(words)


def test_too_little_contrast_is_found():
    style = ".terminal-r1 { fill: #777777 } .terminal-r2 { fill: #ffffff }"
    ground = '<rect fill="#888888" x="0" y="25.9" width="122" height="24.65"/>'
    words = '<text class="terminal-r{}" x="12.2" y="44.4" textLength="9">{}</text>'
    picture = style + ground + words.format(1, "gray") + words.format(2, "white")
    assert [each for _, each in hard_to_read(picture, Color.parse("#000000"))] == ["gray", "white"]


def test_nothing_else_is_shown():
    known = {f"{name}{suffix}.svg" for name in PICTURES for suffix in THEMES}
    assert {path.name for path in FOLDER.glob("*.svg")} == known | {CAST.name}


async def test_the_moving_picture_is_current_and_small():
    if CAST.read_text("utf-8") != moving_picture(await story()):
        pytest.fail(f"{CAST.name} shows what was: make cast")
    assert CAST.stat().st_size < 2_000_000


def test_a_row_is_seen_as_long_as_it_stays_the_same():
    picture = (
        '<svg viewBox="0 0 9 9"><style>.terminal-r1 {{ fill: #ffffff }}</style><defs></defs>'
        '<g transform="translate(9, 41)">'
        '<rect fill="#000000" x="0" y="1.5" width="12.2" height="24.65"/>'
        '<text class="terminal-r1" x="0" y="20" textLength="12.2">{}</text>'
        '<text class="terminal-r1" x="0" y="44.4" textLength="12.2">stays</text></g></svg>'
    )
    frames = [Frame(picture.format(words), 1.0) for words in ("one", "one", "two", "one")]
    moving = moving_picture(frames)
    assert moving.count(">one<") == 2
    assert moving.count(">two<") == moving.count(">stays<") == 1
    assert "50.000% { visibility: hidden; }" in moving
    assert "50.000% { visibility: visible; } 75.000% { visibility: hidden; }" in moving
    assert "animation: 4.00s" in moving
