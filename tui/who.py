"""Whom a person means by part of a name."""

import unicodedata
from collections.abc import Iterable, Sequence

from tui.cli import CommandError
from tui.desk import Desk
from tui.model.people import Contact
from tui.model.text import clean_line

# Letters with a stroke, which Unicode does not take apart into a letter and an accent.
_STROKES = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe"})


def contacts_like(who: str, contacts: Iterable[Contact]) -> list[Contact]:
    """Return those whose name has `who` in it, whatever the case and accents.

    A full name wins over longer names that contain it. Empty if `who` is blank.
    """
    wanted = _plain(who)
    found = [contact for contact in contacts if wanted and wanted in _plain(contact.name)]
    return [contact for contact in found if _plain(contact.name) == wanted] or found


def contact_meant(desk: Desk, words: Sequence[str]) -> Contact:
    """Return the one contact that the words mean; raises CommandError for none or several."""
    who = clean_line(" ".join(words))
    found = contacts_like(who, desk.book.records.contacts.values())
    if not found:
        raise CommandError(f"Nobody is called {who}; askaround add brings somebody in.")
    if len(found) > 1:
        candidates = "".join(f"\n  {in_full(desk, contact)}" for contact in found)
        raise CommandError(f"{who} could be {len(found)} people; say more:{candidates}")
    return found[0]


def in_full(desk: Desk, contact: Contact) -> str:
    """Return name, title and organization in one line."""
    parts = (contact.name, contact.title, desk.book.records.organization_of(contact))
    return ", ".join(filter(None, parts))


def _plain(name: str) -> str:
    decomposed = unicodedata.normalize("NFKD", name.casefold())
    letters = "".join(each for each in decomposed if not unicodedata.combining(each))
    return " ".join(letters.translate(_STROKES).split())
