"""How long it takes to merge two stores of 10,000 contacts.

Run as `python -m tests.benchmarks.bench_join [LINES]`, with that many lines of notes per call.
"""

import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from tui.model.base import Record
from tui.model.interview import Interview
from tui.model.note import Note
from tui.model.people import Contact
from tui.store.book import Book
from tui.store.documents.document_store import DocumentStore
from tui.store.merge.other_copies import read_copy

NOW = datetime(2026, 11, 2, 15, 0, tzinfo=UTC)
CONTACTS = 10_000
CHANGED = 150
R = TypeVar("R")


def records(lines: int) -> Iterator[Record]:
    for number in range(CONTACTS):
        contact = Contact(name=f"Person {number}", created=NOW, emails=(f"{number}@x.com",))
        yield contact
        if lines:
            interview = Interview(contact_id=contact.id, created=NOW)
            yield interview
            for line in range(lines):
                text = f"line {line} of a long talk about work, school and what came of it"
                yield Note(interview_id=interview.id, seconds=line, text=text)


def make(path: Path, lines: int) -> Path:
    with DocumentStore(path) as store:
        store.commit([(each.table, each.id, each.to_document()) for each in records(lines)])
    return path


def change(path: Path, title: str, first: int) -> None:
    book = Book(path)
    for contact_id in list(book.records.contacts)[first : first + CHANGED]:
        book.edit_contact(contact_id, title=title)
    book.close()


def timed(words: str, work: Callable[[], R]) -> R:
    begun = time.perf_counter()
    result = work()
    print(f"  {words:<12}{time.perf_counter() - begun:6.2f} s")
    return result


def join(words: str, ours: Path, theirs: Path) -> None:
    print(f"{words} ({theirs.stat().st_size / 1e6:.0f} MB)")
    book = timed("open", lambda: Book(ours))
    rows, _ = timed("read other", lambda: read_copy(theirs))
    merge = timed("compare", lambda: book.compare(rows))
    timed("take over", lambda: book.take_over(merge, theirs, now=NOW))
    timed("close", book.close)
    print(f"  {len(merge.changes)} changed, {merge.same} the same")


def main() -> None:
    lines = int(sys.argv[1]) if len(sys.argv) > 1 else 40
    with tempfile.TemporaryDirectory() as folder:
        ours, theirs = Path(folder, "ours", "store.json"), Path(folder, "theirs", "store.json")
        make(ours, lines)
        shutil.copytree(ours.parent, theirs.parent)
        change(ours, "Analyst", 0)
        change(theirs, "Editor", CHANGED // 2)
        join("two machines", ours, theirs)
        join("only strangers, no calls", ours, make(Path(folder, "other", "store.json"), 0))


if __name__ == "__main__":
    main()
