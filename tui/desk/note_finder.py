"""The search over all notes of a book, built in small steps and kept up to date."""

from collections.abc import Iterator
from time import perf_counter

from tui.playbook.answers.search import NoteIndex
from tui.playbook.questions.grouping import AlikeWordings
from tui.playbook.questions.hints import first_looks
from tui.store.book import Book


class NoteFinder:
    """An index of everything that was written down, and of the wordings of all questions.

    Call `work` whenever there is time. Changes are noted at once but looked at only when the
    index is next asked for, so that keeping a line in a call costs nothing.
    """

    def __init__(self, book: Book) -> None:
        self._book = book
        self._index = NoteIndex()
        self._steps = self._all_steps()
        self._changed: set[str] = set()
        self.alike = AlikeWordings()
        """Which wordings on the agendas ask the same thing."""
        self.left: int | None = None
        """How many records are not indexed yet; None before the first step."""
        book.subscribe(self._changed.update)

    @property
    def index(self) -> NoteIndex:
        """The index; what is in it is up to date."""
        if self._changed:
            changed = frozenset(self._changed)
            self._changed.clear()
            self._index.update(self._book.records, changed, self._book.read_notes)
        return self._index

    @property
    def ready(self) -> bool:
        """Whether everything is indexed."""
        return self.left == 0

    def work(self, seconds: float) -> bool:
        """Work for that many seconds, at least one step; returns whether any steps are left."""
        end = perf_counter() + seconds
        for left in self._steps:
            self.left = left
            if perf_counter() >= end:
                return True
        self.left = 0
        return False

    def _all_steps(self) -> Iterator[int]:
        yield from self._index.fill(self._book.records, self._book.read_notes)
        # Slow only the first time: looking at questions, and comparing them.
        yield from (0 for _ in first_looks())
        for interview in list(self._book.records.interviews.values()):
            for item in interview.agenda:
                self.alike.add(item.text)
            yield 0
