"""Text that is still being typed, kept so that no crash can take it."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from textual.app import App, ComposeResult

from tui.app.dialogs.dialog import Dialog
from tui.app.dialogs.messages import say, telling
from tui.app.widgets.privacy import OwnWords
from tui.model.text import clean_text
from tui.store.book import Book


@dataclass(frozen=True, slots=True)
class DraftKeeper:
    """Keeps one unfinished text under a key until it is kept for good or discarded."""

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

    def save_fields(self, fields: Mapping[str, str], former: Mapping[str, str]) -> None:
        """Keep the fields of a form that differ from `former`."""
        changed = {name: text for name, text in fields.items() if text != former.get(name, "")}
        self.save(json.dumps(changed, ensure_ascii=False) if changed else "")


T = TypeVar("T")


class DraftedDialog(Dialog[T]):
    """A dialog whose unfinished text outlives a crash and, if it `waits`, a hasty escape.

    What takes the answer keeps it first and forgets the draft then, so that at no
    moment the text is nowhere.
    """

    from_last_time = "You typed this the last time and did not keep it; escape now discards it."
    """What is said above a text that was not kept."""

    def __init__(self, keeper: DraftKeeper | None = None, *, waits: bool = True) -> None:
        super().__init__()
        self.keeper = keeper
        self._waits = waits
        self._found = keeper.text() if keeper else ""

    def compose_unfinished(self) -> ComposeResult:
        """Yield the line that says the text is from the last time, if it is."""
        if self._found:
            yield OwnWords(f"{self.from_last_time}\n", classes="unfinished", markup=False)

    def say_no_more_of_last_time(self) -> None:
        """Take the line that says so away, once the text is another one."""
        if self._found and self.keeper is not None and self.keeper.text() != self._found:
            self.query(".unfinished").remove()

    def forget_draft(self) -> None:
        """Forget the unfinished text: it was kept for good, or discarded."""
        if self.keeper is not None:
            self.keeper.clear()

    def action_cancel(self) -> None:
        """Close without an answer; what was typed since it opened waits for the next time.

        What was there already and was not changed is discarded.
        """
        text = self.keeper.text() if self.keeper else ""
        if self._waits and text not in ("", self._found):
            say(self.app, "What you typed waits here: open this again to go on with it.")
        else:
            self.forget_draft()
        self.dismiss(None)


def ask(app: App[Any], dialog: DraftedDialog[T], keep: Callable[[T | None], None]) -> None:
    """Open a dialog; `keep` takes its answer, None when it was canceled."""

    def keep_and_forget(answer: T | None) -> None:
        keep(answer)
        if answer is not None:
            dialog.forget_draft()

    ask_leaving_draft(app, dialog, keep_and_forget)


def ask_only(app: App[Any], dialog: DraftedDialog[T], take: Callable[[T | None], None]) -> None:
    """Open a dialog whose answer changes nothing that is kept, also where nothing can be."""

    def take_and_forget(answer: T | None) -> None:
        take(answer)
        if answer is not None:
            dialog.forget_draft()

    app.push_screen(dialog, take_and_forget)


def ask_leaving_draft(
    app: App[Any], dialog: DraftedDialog[T], keep: Callable[[T | None], None]
) -> None:
    """Open a dialog whose draft `keep` has to forget.

    Where nothing can be kept, say so before anybody types.
    """
    if dialog.keeper is not None and (refusal := dialog.keeper.book.refusal):
        say(app, refusal, wrong=True, seconds=8)
    else:
        app.push_screen(dialog, telling(app, keep))
