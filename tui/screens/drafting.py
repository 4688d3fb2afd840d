"""Text that is still being typed, kept so that no crash can take it."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeVar

from textual.screen import ModalScreen

from tui.model.text import clean_text
from tui.store.book import Book


@dataclass(frozen=True, slots=True)
class DraftKeeper:
    """Keeps one unfinished text under a key until it is kept for good or given up."""

    book: Book
    key: str

    def text(self) -> str:
        """Return the unfinished text, empty when there is none."""
        return self.book.draft(self.key)

    def save(self, text: str) -> None:
        """Keep the text; on the disk within half a second."""
        self.book.save_draft(self.key, text)

    def clear(self) -> None:
        """Forget the text."""
        self.book.clear_draft(self.key)

    def fields(self) -> dict[str, str]:
        """Return the unfinished fields of a form by id, empty when there are none."""
        try:
            fields = json.loads(self.text() or "{}")
        except ValueError:
            return {}
        return {str(name): clean_text(str(text)) for name, text in fields.items()}

    def save_fields(self, fields: Mapping[str, str]) -> None:
        """Keep the fields of a form."""
        self.save(json.dumps(dict(fields), ensure_ascii=False))


T = TypeVar("T")


class DraftedDialog(ModalScreen[T]):
    """A dialog whose unfinished text outlives a crash.

    Whoever takes the answer keeps it first and forgets the draft then, so that at no
    moment the text is nowhere.
    """

    def __init__(self, keeper: DraftKeeper | None = None) -> None:
        super().__init__()
        self.keeper = keeper

    def forget_draft(self) -> None:
        """Forget the unfinished text: it was kept for good, or given up."""
        if self.keeper is not None:
            self.keeper.clear()

    def action_cancel(self) -> None:
        """Give the text up."""
        self.dismiss(None)
