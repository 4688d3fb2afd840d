"""`askaround merge`: this store and another copy of it become one."""

import re
import sys
from pathlib import Path

from tui.cli.commands.taking_in.merge_report import merge_lines
from tui.cli.errors import CommandError
from tui.desk.desk import Desk
from tui.exchange.incoming import ExchangeError
from tui.exchange.matching.duplicates import find_duplicates
from tui.exchange.readers.askaround_json import read_own_json
from tui.model.people import Contact
from tui.model.records import RECORD_TYPES
from tui.model.text.counting import counted, people
from tui.model.text.lines import clean_line
from tui.store.book import Book
from tui.store.errors import StoreError
from tui.store.files.paths import StorePaths
from tui.store.files.raw_documents import Rows, decode, document_id, encode
from tui.store.merge.merge import Divergence, Merge
from tui.store.merge.other_copies import read_copy
from tui.system.typed_paths import Kind, kind_at, open_file, path_of, printable, read_file

_is_export = re.compile(rb'\s*\{\s*"askaround"\s*:').match
_HEAD = 4096


def merge(desk: Desk, *, other: Path, dry_run: bool) -> str:
    """Print how the other copy differs, and merge it unless this is a dry run.

    Returns what to say once the store is closed and all of it is on the disk. Raises
    CommandError or StoreError; then nothing has changed.
    """
    book, clock, other = desk.book, desk.clock, path_of(other)
    if kind_at(other) is not Kind.FILE:
        raise CommandError(f"There is no file {printable(other)}; name a store or a JSON export.")
    if other.resolve() == StorePaths.of(book.path).main:
        raise CommandError(f"{printable(other)} is this store itself; name the other one.")
    if book.read_only and not dry_run:
        raise StoreError(book.read_only)
    rows, problems = _read(other)
    merge = book.compare(rows)
    for problem in (*problems, *merge.problems, *_half_typed(rows, book)):
        print(f"askaround: {clean_line(problem)}", file=sys.stderr)
    name = clean_line(other.name)
    print("".join(f"{line}\n" for line in (*_left_out(merge), *merge_lines(merge))), end="")
    if not merge.changes:
        if not dry_run:
            book.take_over(merge, other, now=clock())
        if any(entry.divergence is Divergence.CHANGED_ON_BOTH for entry in merge.entries):
            return f"There is nothing more to take over from {name}; nothing was changed."
        return f"Everything in {name} is here already; nothing was changed."
    if dry_run:
        return f"{_entries(merge)} would change; nothing was changed."
    book.take_over(merge, other, now=clock())
    return (
        f"Merged with {name}: {_entries(merge)} changed, {merge.same} were the same. "
        "askaround undo takes it back as one step."
        f"{_twice(desk, merge)}"
    )


def _left_out(merge: Merge) -> list[str]:
    """Say how much is left out since it is about somebody who was forgotten here."""
    if not merge.forgotten:
        return []
    entries = counted(merge.forgotten, "entry", "entries")
    return [f"Left out, since you forgot the person for good: {entries}."]


def _twice(desk: Desk, merge: Merge) -> str:
    """Say who came from there and may be somebody here; "" for nobody."""
    added = {key for table, key in merge.added if table == Contact.table}
    pairs = find_duplicates(desk.book.records) if added else []
    names = [
        desk.book.records.contacts[pair.other_id].name
        for pair in pairs
        if added & {document_id(pair.kept_id), document_id(pair.other_id)}
    ]
    if not names:
        return ""
    who = names[0] if len(names) == 1 else people(len(names))
    return f" {who} may be here twice now: askaround same tells the pairs."


def _entries(merge: Merge) -> str:
    return counted(len(merge.changes), "entry", "entries")


def _read(path: Path) -> tuple[Rows, list[str]]:
    try:
        with open_file(path) as file:
            head = file.read(_HEAD)
        return _read_export(path) if _is_export(head) else read_copy(path)
    except OSError as error:
        raise CommandError(f"{printable(path)} cannot be read: {error.strerror}.") from error
    except ExchangeError as error:
        raise CommandError(f"{printable(path)}: {error}") from error


def _read_export(path: Path) -> tuple[Rows, list[str]]:
    found = read_own_json(read_file(path))
    rows: Rows = {
        kind.table: {
            document_id(record_id): encode(record.to_document())
            for record_id, record in found.records.table(kind).items()
        }
        for kind in RECORD_TYPES
    }
    return rows, [f"Entry {problem.number}: {problem.reason}" for problem in found.problems]


def _half_typed(rows: Rows, book: Book) -> list[str]:
    """Return sentences about text half-typed there, which no list of steps can hold."""
    drafts = [decode(raw) for raw in rows.get("drafts", {}).values()]
    # Whom this store forgot is not told of either.
    drafts = [draft for draft in drafts if not book.forgot(draft.get("key", ""))]
    return [
        f"Half-typed there, and left there: {draft['text']}"
        for draft in drafts
        if draft.get("text") and draft["text"] != book.draft(draft.get("key", ""))
    ]
