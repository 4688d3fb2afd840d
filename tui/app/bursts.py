"""One key pressed several times at once: each press acts on what was seen, one undo takes all back.

A key that is held, or pressed faster than anybody reads, comes again before the person could
look at what it did. Each press is then for the next row of those that were on the screen, never
for one that came up under the cursor unseen, nor for a question that was not read yet.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from textual.events import Key
from textual.widget import Widget

from tui.app.widgets.row_list import RowList
from tui.model.base import new_id
from tui.store.book import Book

TOGETHER_WITHIN = 0.3
"""Seconds after a press within which the same key is pressed again without a look."""


class Bursts:
    """The presses of one key that came together, and the steps they made."""

    def __init__(self, book: Book, focused: Callable[[], Widget | None]) -> None:
        """`focused` tells what has the focus."""
        self._book = book
        self._focused = focused
        self._id = ""
        self._key = ""
        self._pressed = 0.0
        self._asked = False
        self._rows: RowList | None = None
        self._row = ""

    def meant(self, key: Key) -> bool:
        """Take note of a key that is about to act; whether there is still what it was meant for.

        In a burst, the cursor goes to the row it was meant for.
        """
        goes_on = key.key == self._key and key.time - self._pressed <= TOGETHER_WITHIN
        focused = self._focused()
        self._key, self._pressed = key.key, key.time
        if goes_on and (self._asked or not self._has_its_row(focused, key.time)):
            return False
        if not goes_on:
            self._id = new_id()
        self._rows = focused if isinstance(focused, RowList) else None
        self._row = self._rows.highlighted_id if self._rows else ""
        self._asked = False
        return True

    def asked(self) -> None:
        """Take note that the key pressed last does more when it is pressed again."""
        self._asked = True

    @contextmanager
    def acting(self) -> Iterator[None]:
        """Have the steps made within belong to the burst of the key pressed last."""
        former, self._book.burst = self._book.burst, self._id
        try:
            yield
        finally:
            self._book.burst = former

    def _has_its_row(self, focused: Widget | None, pressed: float) -> bool:
        """Whether a press right after another has something to act on, the cursor put there."""
        with self.acting():
            made = self._book.steps_in_burst
        rows = self._rows
        if not made or rows is None or rows is not focused or self._row in rows.ids:
            return True
        seen = rows.seen_at(pressed)
        if self._row not in seen:
            return True
        below = seen[seen.index(self._row) + 1 :]
        found = next((each for each in below if rows.can_be_chosen(each)), "")
        rows.put_cursor(found)
        return bool(found)
