"""What the bottom line of every screen says of the disk."""

from tui.store.book import Book
from tui.store.documents.document_store import Saving


def saving_words(book: Book) -> str:
    """Return whether everything is on the disk: saved, saving, or why not."""
    if book.read_only:
        return "READ ONLY"
    state = book.state
    if state.saving is Saving.NOT_SAVED:
        return f"NOT SAVED: {state.reason}"
    return state.saving.value
