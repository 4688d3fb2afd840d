"""What a crash leaves."""

from tui.desk.desk import Desk
from tui.store.book import Book


def after_a_crash(desk):
    """Everything as another process finds it; the first one never closed the book."""
    desk.book.flush()
    crashed = desk.book.path.with_name("crashed.json")
    for file in (desk.book.path, *desk.book.path.with_name("store.json.wal").iterdir()):
        folder = crashed if file == desk.book.path else crashed.with_name("crashed.json.wal")
        target = folder if file == desk.book.path else folder / file.name
        target.parent.mkdir(exist_ok=True)
        target.write_bytes(file.read_bytes())
    return Desk(Book(crashed), desk.clock, desk.clipboard)
