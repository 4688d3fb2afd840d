"""The blank in a letter: where it stands, what it is asked by, and what fills it in."""

import re
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


def sentence_with(body: str, blank: str) -> str:
    """Return the sentence of a letter that holds a blank."""
    for paragraph in body.split("\n"):
        if blank in paragraph:
            sentences = re.split(r"(?<=[.!?])\s+(?=[A-Z])", paragraph)
            return next((each for each in sentences if blank in each), paragraph)
    return blank


def filled_in(body: str, blank: str, answer: str) -> str:
    """Return a letter with an answer in place of its blank: what leads to it is not said twice."""
    before, _, after = body.partition(blank)
    said = answer.strip()
    if after[:1] in {".", ",", ";"}:
        said = said.rstrip(" .")
    lead = before.rsplit("\n", 1)[-1].split()
    for length in (2, 1):
        # "I have …" is there already.
        led = " ".join(lead[-length:])
        if led and said.casefold().startswith(f"{led.casefold()} "):
            said = said[len(led) :].lstrip()
            break
    return f"{before}{said}{after}"
