"""How words are read by a table: the first shape that they have makes the sentence."""

import re
from collections.abc import Callable, Sequence

from tui.playbook.letters.who.past.sentences import with_place

Maker = Callable[[re.Match[str], str, str], str]
"""What makes a sentence of a shape that was found, of where it was and of when."""
Table = Sequence[tuple[re.Pattern[str], Maker]]


def read(text: str, when: str, table: Table, *, placed: bool = True) -> str:
    """Return the sentence that the first fitting shape of a table makes; empty for none.

    `placed` says that the place at the end of the words is read apart from the shapes.
    """
    text, at = with_place(text) if placed else (text, "")
    for pattern, make in table:
        if (found := pattern.fullmatch(text)) and (said := make(found, at, when)):
            return said
    return ""
