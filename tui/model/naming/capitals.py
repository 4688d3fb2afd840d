"""Capitals in names: who shouts, and how a name is written in small and capital letters."""

import re

from tui.model.text.folding import folded

_PARTICLE_WORDS = (
    "van von der den de del della di da do dos das du la le los las el al ter ten te zu zum zur "
    "af av bin ibn ben bint abu st 't"
)
PARTICLES = frozenset(_PARTICLE_WORDS.split())
"""Small words inside of names: van, de la, bin."""


def shouts(word: str) -> bool:
    """Whether a word of two letters or more is in capitals, and no row of initials."""
    letters = [each for each in word if each.isalpha()]
    return len(letters) > 1 and all(map(str.isupper, letters)) and "." not in word


def is_upper(word: str) -> bool:
    """Whether no letter of a word is small."""
    return word.isupper() or not any(map(str.isalpha, word))


def capitalized(word: str, *, first: bool) -> str:
    """Return a word of a name with its capitals: Jean-Luc, McKay, O'Neil; "van" unless `first`."""
    if not first and folded(word) in PARTICLES:
        return word.lower()
    lowered = re.sub(r"(?<![^\W\d_])[^\W\d_]", lambda found: found[0].upper(), word.lower())
    return re.sub(r"^(Mc|O['’])(\w)", lambda found: found[1] + found[2].upper(), lowered)
