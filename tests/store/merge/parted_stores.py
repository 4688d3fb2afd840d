"""Two stores that were one and were changed apart."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.store.support import plain
from tests.world import BEGUN
from tui.model.interview import AgendaItem
from tui.store.book import Book
from tui.store.documents.document_store import DocumentStore
from tui.store.merge.merge import Merge


@contextmanager
def opened(path: Path) -> Iterator[Book]:
    book = Book(path)
    try:
        yield book
    finally:
        book.close()


def parted(folder: Path, begin: Callable[[Book], Any]) -> tuple[Path, Path, Any]:
    """Two stores that were one when `begin` had filled it; returns what that returned."""
    ours, theirs = folder / "a" / "store.json", folder / "b" / "store.json"
    with opened(ours) as book:
        result = begin(book)
    shutil.copytree(ours.parent, theirs.parent)
    return ours, theirs, result


def merged(ours: Path, theirs: Path) -> Merge:
    with opened(ours) as book, DocumentStore(theirs, reading=True) as other:
        joining = book.compare(other.rows())
        book.take_over(joining, theirs, now=BEGUN)
        return joining


def records_in(path: Path) -> dict[str, dict[int, dict[str, Any]]]:
    tables = plain(path)
    tables.pop("history", None)
    return tables


def jane(book: Book) -> tuple[str, str]:
    contact = book.add_contact("Jane Doe", now=BEGUN, emails=["j@a.com"], organization="Acme")
    agenda = [AgendaItem(text="Why?"), AgendaItem(text="Whom else?", closing=True)]
    call = book.plan_interview(contact.id, now=BEGUN, agenda=agenda)
    book.edit_contact(contact.id, notes="Met at the fair.")
    return contact.id, call.id
