"""What is painted again of words that change."""

import pytest
from textual.content import Content
from textual.geometry import Region

from tui.app.widgets.quiet import changed_regions

BOLD = Content.styled("How come?", "bold")


@pytest.mark.parametrize(
    ("former", "words", "regions"),
    [
        ("00:07 of 4 min", "00:08 of 4 min", [Region(4, 0, 1, 1)]),
        ("09:59 left\nnext", "10:00 left\nnext", [Region(0, 0, 5, 1)]),
        ("same\n1", "same\n2", [Region(0, 1, 1, 1)]),
        ("漢字 1 min", "漢字 2 min", [Region(5, 0, 1, 1)]),
        ("a漢 x", "漢a x", [Region(0, 0, 3, 1)]),
        ("one two three four five", "one two three four", []),
        ("short", "longer", [Region(0, 0, 20, 1)]),
        ("", "", []),
    ],
)
def test_only_what_is_different_is_painted_again(former, words, regions):
    assert changed_regions(Content(former), Content(words), 20) == regions


def test_another_style_paints_the_line_again():
    plain = Content("How come?")
    assert changed_regions(BOLD, plain, 20) == [Region(0, 0, 20, 1)]
    assert changed_regions(BOLD, plain, 0) == []
