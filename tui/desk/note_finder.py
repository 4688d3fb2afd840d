"""The search over all notes of a book, made in small steps and kept up with its changes."""

from collections.abc import Iterator
from time import perf_counter

from tui.playbook.answers.search import NoteIndex
from tui.playbook.questions.grouping import AlikeWordings
from tui.playbook.questions.hints import hint
from tui.store.book import Book


class NoteFinder:
    """An index of everything that was written down, and the wordings of all questions.

    Whoever has a moment calls `work`. What changes is noted at once and looked at when
    the index is next asked for, so that keeping a line in a call costs nothing.
    """

    def __init__(self, book: Book) -> None:
        self._book = book
        self._index = NoteIndex()
        self._steps = self._all_steps()
        self._changed: set[str] = set()
        self.alike = AlikeWordings()
        """Which wordings of the agendas ask the same."""
        self.left: int | None = None
        """How many records are not in yet; None before the first step."""
        book.subscribe(self._changed.update)

    @property
    def index(self) -> NoteIndex:
        """The index, up to date for what is in it."""
        if self._changed:
            changed = frozenset(self._changed)
            self._changed.clear()
            self._index.update(self._book.records, changed, self._book.read_notes)
        return self._index

    @property
    def ready(self) -> bool:
        """Whether everything is in."""
        return self.left == 0

    def work(self, seconds: float) -> bool:
        """Take steps for so many seconds, one at least; say whether any are left."""
        end = perf_counter() + seconds
        for left in self._steps:
            self.left = left
            if perf_counter() >= end:
                return True
        self.left = 0
        return False

    def _all_steps(self) -> Iterator[int]:
        yield from self._index.fill(self._book.records, self._book.read_notes)
        # What is slow the first time only: looking at questions, and comparing them.
        hint("What is it like?")
        yield 0
        for interview in list(self._book.records.interviews.values()):
            for item in interview.agenda:
                self.alike.add(item.text)
            yield 0
