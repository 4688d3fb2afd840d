"""Taking back in a letter what was done in it: what was typed, then what its keys changed."""

from collections.abc import Callable

from tui.app.screens.person.letter.letter_text import LetterText
from tui.desk.desk import Desk


class TakingBack:
    """Undo and redo of a letter, which never reach what was done before it was opened.

    `tell` says what was taken back; `changed` is called when the book was changed by it.
    """

    def __init__(
        self, desk: Desk, tell: Callable[[str], None], changed: Callable[[], None]
    ) -> None:
        self._desk = desk
        self._tell = tell
        self._changed = changed
        self._before, _ = desk.book.next_undo
        self._taken_back = 0

    def undo(self, text: LetterText) -> None:
        """Take back what was typed last, else the last step that was made here."""
        former, book = text.text, self._desk.book
        text.undo()
        if text.text != former:
            self._tell("Undone: what you typed last.")
        elif book.next_undo[0] == self._before:
            leave, back = self._desk.key("letter.close").split()[0], self._desk.key("undo")
            before = f" After {leave}, {back} takes back what was before." if self._before else ""
            self._tell(f"Nothing was changed in this letter.{before}")
        else:
            words = book.undo()
            self._taken_back += 1
            self._changed()
            self._tell(f"Undone: {words}")

    def redo(self, text: LetterText) -> None:
        """Make again what was taken back here last."""
        former, book = text.text, self._desk.book
        text.redo()
        if text.text != former:
            self._tell("Redone: what you typed.")
        elif self._taken_back and book.can_redo:
            words = book.redo()
            self._taken_back -= 1
            self._changed()
            self._tell(f"Redone: {words}")
        else:
            self._tell("Nothing to redo in this letter.")
