"""Whom a person means by part of a name."""

import unicodedata
from collections.abc import Iterable, Sequence

from tui.cli.errors import CommandError
from tui.desk.desk import Desk
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
    contacts = desk.book.records.contacts.values()
    found = contacts_like(who, contacts) or _with_all_words(desk, who)
    if not found:
        raise CommandError(f"Nobody is called {who}; askaround add brings somebody in.")
    if len(found) > 1:
        candidates = "".join(f"\n  {_apart(desk, contact, found)}" for contact in found)
        raise CommandError(f"{who} could be {len(found)} people; say more:{candidates}")
    return found[0]


def _with_all_words(desk: Desk, who: str) -> list[Contact]:
    """Return those of whom all words are said: name, title, organization or address."""
    words = _plain(who).split()
    found = []
    for contact in desk.book.records.contacts.values():
        said = _plain(" ".join((in_full(desk, contact), *contact.emails)))
        if words and all(word in said for word in words):
            found.append(contact)
    return found


def _apart(desk: Desk, contact: Contact, others: Iterable[Contact]) -> str:
    """Name a contact so that it can be told from the others: by an address, or since when."""
    name = in_full(desk, contact)
    if [in_full(desk, each) for each in others].count(name) < 2:  # noqa: PLR2004 - itself
        return name
    since = contact.created.astimezone(desk.zone)
    return f"{name} ({contact.emails[0] if contact.emails else f'added {since:%Y-%m-%d %H:%M}'})"


def in_full(desk: Desk, contact: Contact) -> str:
    """Return name, title and organization in one line."""
    parts = (contact.name, contact.title, desk.book.records.organization_of(contact))
    return ", ".join(filter(None, parts))


def _plain(name: str) -> str:
    decomposed = unicodedata.normalize("NFKD", name.casefold())
    letters = "".join(each for each in decomposed if not unicodedata.combining(each))
    return " ".join(letters.translate(_STROKES).split())
