"""Making one contact of two, with what was half typed about either."""

from tui.desk.desk import Desk
from tui.model.people import Contact


def unite(desk: Desk, kept_id: str, other_id: str) -> Contact:
    """Make one contact of two, as one step; `kept_id` stays. Returns the contact.

    Half-typed words go to the one kept; the other keeps them, too, in case of undo.
    """
    book = desk.book
    kept = book.unite_contacts(kept_id, other_id)
    words = book.draft(f"reply:{other_id}")
    if words and not book.draft(f"reply:{kept_id}"):
        book.save_draft(f"reply:{kept_id}", words)
    return kept
