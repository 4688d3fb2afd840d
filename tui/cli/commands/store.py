"""The commands that look after the store itself: check and restore."""

from pathlib import Path

from tui.cli.errors import FAILED
from tui.store import maintenance
from tui.store.book import Book
from tui.store.errors import StoreError
from tui.system.locations import Locations


def check_store(locations: Locations, *, repair: bool) -> int:
    """Check the store, with `repair` repair it; returns 0 when it is sound, 1 when it is not."""
    path = locations.store
    if repair:
        for words in maintenance.repair(path) or ["Nothing had to be repaired."]:
            print(words)
    problems = maintenance.check(path)
    for problem in problems:
        print(problem)
    if problems:
        if not repair:
            print("askaround check --repair repairs what it can; nothing is thrown away.")
        return FAILED
    print(f"The store {path} is sound.")
    book = Book(path, reading=True)
    for report in book.copy_reports:
        print(report)
    book.close()
    return 0


def restore_store(locations: Locations, *, seq: int | None, only_list: bool) -> int:
    """Make the store what backup `seq` holds, or list the backups."""
    if seq is None or only_list:
        return _list_backups(locations.store)
    for words in maintenance.restore(locations.store, seq):
        print(words)
    return 0


def _list_backups(path: Path) -> int:
    found = maintenance.backups(path)
    if not found:
        raise StoreError(f"There is no backup of {path} yet; one is kept each time you quit.")
    for backup in found:
        made = backup.made.astimezone()
        print(f"{backup.seq:>8}  {made:%Y-%m-%d %H:%M}  {backup.size / 1024:8.1f} KB")
    print("askaround restore NUMBER brings one back; the present version is kept as a backup.")
    return 0
