"""What is sent of a row is what looks different in it, and after that it stands there."""

import pyte
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from tests.seen import seen
from tui.app.few_bytes import few_bytes
from tui.app.shown import Shown, differences

CELLS = 80
STYLES = [None, "bold", "red on blue", "green on blue", "underline on blue", "reverse", "strike"]
SEGMENTS = st.lists(
    st.tuples(st.text("ab  漢é\u0301", max_size=9), st.sampled_from(STYLES)), max_size=8
)
CONSOLE = Console(force_terminal=True, color_system="truecolor", width=CELLS)


def row(parts):
    """Return a row of a terminal of parts, each with its style."""
    segments = [Segment(text, Style.parse(style) if style else None) for text, style in parts]
    return Strip(segments).adjust_cell_length(CELLS)


def picture(screen):
    return [seen(screen.buffer[0][column]) for column in range(CELLS)]


def sent(shown, strip, start=0):
    return few_bytes(shown.write(0, start, strip, CONSOLE))


@given(SEGMENTS, SEGMENTS)
def test_what_is_sent_makes_the_new_row_of_the_old_one(former, parts):
    shown, screen, whole = Shown(), pyte.Screen(CELLS, 2), pyte.Screen(CELLS, 2)
    pyte.Stream(screen).feed(sent(shown, row(former)))
    part = sent(shown, row(parts))
    pyte.Stream(screen).feed(part)
    pyte.Stream(whole).feed(sent(Shown(), row(parts)))
    assert picture(screen) == picture(whole)
    assert len(part) <= len(sent(Shown(), row(parts)))
    assert sent(shown, row(parts)) == ""


def test_what_stands_between_two_changes_is_passed_over():
    shown = Shown()
    sent(shown, row([("44:59 left · 00:01", "bold")]))
    assert sent(shown, row([("44:58 left · 00:02", "bold")])) == (
        "\x1b[1;5H\x1b[1m8\x1b[12C2\x1b[m"
    )


def test_what_nobody_can_see_is_no_difference():
    meta = Segment("ab", Style.parse("bold") + Style.from_meta({"of": "a bar"}))
    assert differences(Strip([meta]), Strip([Segment("ab", Style.parse("bold"))])) == []
    assert (
        differences(row([("a ", "red on blue")]), row([("a", "red on blue"), (" ", "on blue")]))
        == []
    )
    assert differences(row([("a ", "underline")]), row([("a", "underline")]))


def test_no_character_of_two_cells_is_cut():
    assert differences(Strip([Segment("a漢")]), Strip([Segment("漢a")])) == [(0, 3)]
    assert differences(Strip([Segment("漢字")]), Strip([Segment("漢文")])) == [(2, 4)]


def test_no_second_of_a_call_costs_more_than_a_hundred_bytes():
    look = "bold #dcd9d0 on #16191d"

    def second(passed):
        left, gone = (f"{each // 60:02}:{each % 60:02}" for each in (45 * 60 - passed, passed))
        return f"{left} left · {gone}", gone

    shown = Shown()
    for each in (1, 14):
        shown.write(each, 0, Strip.blank(60), CONSOLE)
    costs = []
    for passed in range(45 * 60):
        clock, stamp = second(passed)
        written = shown.write(1, 31, Strip([Segment(clock, Style.parse(look))]), CONSOLE)
        line = Strip([Segment(stamp, Style.parse("#a09f9a on #16191d"))])
        costs.append(len(few_bytes(written + shown.write(14, 1, line, CONSOLE)) + "\x1b[19;12H"))
    assert max(costs[1:]) <= 100
