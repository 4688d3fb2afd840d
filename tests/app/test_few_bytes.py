"""Fewer bytes draw the same picture."""

import pyte
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.seen import seen
from tui.app.few_bytes import few_bytes

pytestmark = pytest.mark.painted

COLORS = ["31", "97", "44", "104", "38;5;9", "48;5;200", "38;2;1;2;3", "48;2;9;8;7", "39", "49"]
CODES = st.lists(st.sampled_from([*"123479", *COLORS, "8", "53"]), min_size=1, max_size=5)
PARTS = st.lists(
    st.tuples(CODES.map(";".join) | st.just(""), st.text("ab 漢\x1b[2;3H", max_size=4)), max_size=12
)


def drawn(parts):
    """Return parts as they come from the program: each in its style, which ends with it."""
    moved = "\x1b[2;3H"
    texts = ((style, text.replace("\x1b", "")) for style, text in parts)
    return "".join(
        f"\x1b[{style}m{text}\x1b[0m{moved if 'H' in text else ''}" if style else text
        for style, text in texts
    )


def picture(text):
    screen = pyte.Screen(20, 5)
    pyte.Stream(screen).feed(text)
    rows = [[seen(screen.buffer[row][column]) for column in range(20)] for row in range(5)]
    return rows, screen.cursor.attrs


@given(PARTS)
def test_they_draw_the_same_and_are_not_more(parts):
    text = drawn(parts)
    assert picture(few_bytes(text)) == picture(text)
    assert len(few_bytes(text)) <= len(text)


def test_what_stays_the_same_is_told_once():
    blue = "48;2;38;43;51"
    text = f"\x1b[{blue}ma\x1b[0m\x1b[1;31;{blue}mb\x1b[0m\x1b[{blue}mc\x1b[0m"
    assert few_bytes(text) == f"\x1b[{blue}ma\x1b[1;31mb\x1b[22;39mc\x1b[m"


def test_a_style_goes_on_where_the_cursor_is_moved():
    blue = "48;2;38;43;51"
    text = f"\x1b[1;{blue}ma\x1b[0m\x1b[2;3H\x1b[4;5H\x1b[{blue}mb\x1b[0m"
    assert few_bytes(text) == f"\x1b[1;{blue}ma\x1b[2;3H\x1b[4;5H\x1b[22mb\x1b[m"


def test_what_is_not_known_is_left_as_it_is():
    text = "\x1b[58;5;3ma\x1b[0m\x1b[31mb\x1b[0m"
    assert few_bytes(text) == "\x1b[58;5;3ma\x1b[0;31mb\x1b[m"


def test_of_a_blank_only_what_is_behind_it_is_told():
    blue, gray = "48;2;38;43;51", "48;2;9;9;9"
    same = f"\x1b[1;{blue}ma\x1b[0m\x1b[31;{blue}m \x1b[0m\x1b[1;{blue}mb\x1b[0m"
    assert few_bytes(same) == f"\x1b[1;{blue}ma b\x1b[m"
    other = f"\x1b[1;{blue}ma\x1b[0m\x1b[{gray}m \x1b[0m\x1b[31;{gray}mb\x1b[0m"
    assert few_bytes(other) == f"\x1b[1;{blue}ma\x1b[0;31;{gray}m b\x1b[m"
    line = f"\x1b[{blue}ma\x1b[0m\x1b[4;{blue}m \x1b[0m"
    assert few_bytes(line) == f"\x1b[{blue}ma\x1b[4m \x1b[m"
    reverse = f"\x1b[7;{blue}ma\x1b[0m\x1b[{blue}m  \x1b[0m"
    assert few_bytes(reverse) == f"\x1b[7;{blue}ma\x1b[27m  \x1b[m"


def test_a_style_goes_on_over_a_step_along_a_row():
    text = "\x1b[2;3H\x1b[1ma\x1b[0m\x1b[8C\x1b[1mb\x1b[0m"
    assert few_bytes(text) == "\x1b[2;3H\x1b[1ma\x1b[8Cb\x1b[m"
