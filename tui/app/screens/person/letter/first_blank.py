"""Where the first blank of a letter stands."""

from collections.abc import Sequence

from textual.widgets.text_area import Selection


def first_blank(text: str, left: Sequence[str]) -> Selection | None:
    """Return where the first blank stands in a letter, so that typing fills it in."""
    for row, line in enumerate(text.split("\n")):
        places = [(line.index(blank), blank) for blank in left if blank in line]
        if places:
            column, blank = min(places)
            return Selection((row, column), (row, column + len(blank)))
    return None
