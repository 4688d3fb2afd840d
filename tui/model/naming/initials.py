"""A name that does not say who it is."""

import unicodedata

from tui.model.naming.names import without_ornaments
from tui.model.naming.person_name import read_name

NOBODY = "?"
_HIDDEN = "○"


def initials(name: str) -> str:
    """Return the initials of the given and the family name: "W. H." for Dr. Wendy Ho.

    Of a name without capital letters and without spaces, as in 王小明, the first sign is
    shown and a ring for the others. A name without a letter is "?".
    """
    read = read_name(name)
    words = [*read.given[:1], read.family] if read.family else [*read.given]
    firsts = [first for word in words if (first := _first_letter(word))]
    if not firsts:
        firsts = [first for word in name.split() if (first := _first_letter(word))][:1]
    if not firsts:
        return NOBODY
    if all(unicodedata.category(first[0]) == "Lo" and _is_wide(first) for first in firsts):
        whole = "".join(without_ornaments(name).split())
        return f"{_first_letter(whole)}{_HIDDEN}"
    kept = firsts if len(firsts) == 1 else [firsts[0], firsts[-1]]
    return " ".join(f"{first}." for first in kept)


def _first_letter(word: str) -> str:
    """Return the first letter of a word as a capital, with its accents; empty if it has none."""
    for sign in unicodedata.normalize("NFC", word):
        if sign.isalnum():
            return sign.upper()[:1]
    return ""


def _is_wide(sign: str) -> bool:
    return unicodedata.east_asian_width(sign[0]) in "WF"
