"""A line before it is read: every step behind looks at it many times, so it has to be short."""

import re

from tui.model.text.patterns import pattern_of

_SIGNS = pattern_of(r"[\W_]{10,}")
_KEPT = 3
_LONGEST = 1000
"""In characters; a sentence of a letter has 24 words."""

TOO_LONG = "is too long for a letter"


def in_hand(note: str) -> str:
    """Return a line with single spaces, and of a long run of signs its first three."""
    return _SIGNS.sub(_shorter, " ".join(note.split())).strip()


def is_too_long(line: str) -> bool:
    """Whether a line, as `in_hand` returns it, is too long to become a sentence."""
    return len(line) > _LONGEST


def _shorter(found: re.Match[str]) -> str:
    signs = found[0].replace(" ", "")[:_KEPT]
    return f" {signs} " if " " in found[0] else signs
