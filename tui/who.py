"""Whom a person means by part of a name."""

import unicodedata
from collections.abc import Iterable

from tui.model.people import Contact

# Letters with a stroke, which Unicode does not take apart into a letter and an accent.
_STROKES = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe"})


def contacts_like(who: str, contacts: Iterable[Contact]) -> list[Contact]:
    """Return those whose name has `who` in it, whatever the case and accents.

    A full name wins over longer names that contain it. Empty if `who` is blank.
    """
    wanted = _plain(who)
    found = [contact for contact in contacts if wanted and wanted in _plain(contact.name)]
    return [contact for contact in found if _plain(contact.name) == wanted] or found


def _plain(name: str) -> str:
    decomposed = unicodedata.normalize("NFKD", name.casefold())
    letters = "".join(each for each in decomposed if not unicodedata.combining(each))
    return " ".join(letters.translate(_STROKES).split())
