"""Text that is still being typed, kept so that no crash can take it."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import count
from typing import Any, Protocol, TypeVar, runtime_checkable

from textual.app import App, ComposeResult
from textual.binding import Binding
from textual.timer import Timer
from textual.widgets import Static

from tui.app.dialogs.dialog import Dialog
from tui.app.dialogs.messages import say, telling
from tui.app.textual_internals.single_names import typing_waits
from tui.app.widgets.privacy import OwnWords
from tui.model.text.lines import clean_line, clean_text
from tui.store.book import Book

TAKE_BACK = "ctrl+r"
_AT_ONCE, _REST = 300, 0.1
"""Characters that are read with each key, and the seconds of rest before more are."""
_SHOWN = 200
_SET_ASIDE = (
    "A fault came up while this was here, so it is not in its field. "
    f"{TAKE_BACK} takes it back, escape discards it:"
)


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

    def set_aside(self) -> None:
        """Keep the text where no dialog takes it up by itself, on top of what lies there."""
        if text := self.text():
            self.book.save_draft(self._aside_key(self._count_aside()), text)
            self.clear()

    def aside(self) -> str:
        """Return the text that was set aside last, empty when there is none."""
        return self.book.draft(self._aside_key(self._count_aside() - 1))

    def take_back(self) -> None:
        """Make what was set aside last the unfinished text again."""
        self.save(self.aside())
        self.forget_aside()

    def forget_aside(self) -> None:
        """Forget the text that was set aside last."""
        self.book.clear_draft(self._aside_key(self._count_aside() - 1))

    def _count_aside(self) -> int:
        return next(place for place in count() if not self.book.draft(self._aside_key(place)))

    def _aside_key(self, place: int) -> str:
        return f"aside {place}:{self.key}"

    def fields(self) -> dict[str, str]:
        """Return the unfinished fields of a form by id, empty when there are none."""
        try:
            fields = json.loads(self.text() or "{}")
        except (ValueError, RecursionError):
            return {}
        if not isinstance(fields, dict):
            return {}
        return {name: clean_text(str(text)) for name, text in fields.items()}

    def save_fields(self, fields: Mapping[str, str], former: Mapping[str, str]) -> None:
        """Keep the fields of a form that differ from `former`."""
        changed = {name: text for name, text in fields.items() if text != former.get(name, "")}
        self.save(json.dumps(changed, ensure_ascii=False) if changed else "")


T = TypeVar("T")


@runtime_checkable
class HoldsDraft(Protocol):
    """A screen with a half-typed text that it begins with."""

    def set_draft_aside(self) -> None:
        """Keep the text out of the way: a fault came up, which it may have caused."""


class DraftedDialog(Dialog[T]):
    """A dialog whose unfinished text outlives a crash and, if it `waits`, a hasty escape.

    What takes the answer keeps it first and forgets the draft then, so that at no
    moment the text is nowhere.
    """

    BINDINGS = [Binding(TAKE_BACK, "take_back", "take back", show=False)]
    escape_drops = True
    """Whether escape drops what was there from the last time and was not changed."""
    from_last_time = "From last time, not kept yet. Go on with it, or press esc to drop it."
    """What is said above a text that was not kept."""
    waits_words = "What you typed waits here for the next time."
    """What is said of a text that was left."""

    def __init__(self, keeper: DraftKeeper | None = None, *, waits: bool = True) -> None:
        super().__init__()
        self.keeper = keeper
        self._waits = waits
        self._found = keeper.text() if keeper else ""
        self._saying: Timer | None = None

    def say_soon(self, length: int, say_meaning: Callable[[], object]) -> None:
        """Say what so many characters mean: at once, or once the keys rest if they are many."""
        if length > _AT_ONCE or self._typing_waits:
            self.say_at_rest(say_meaning)
        else:
            self.say_nothing_later()
            say_meaning()

    def say_at_rest(self, say_meaning: Callable[[], object]) -> None:
        """Say what was typed once the keys rest, and none waits."""
        self.say_nothing_later()

        def say() -> None:
            if self._typing_waits:
                self.say_at_rest(say_meaning)
            else:
                say_meaning()

        self._saying = self.set_timer(_REST, say)

    @property
    def _typing_waits(self) -> bool:
        """Whether more was typed than has been taken in so far."""
        return any(map(typing_waits, filter(None, (self, self.focused, self.app))))

    def say_nothing_later(self) -> None:
        """Have what is being said now stay."""
        if self._saying is not None:
            self._saying.stop()
            self._saying = None

    def compose_unfinished(self) -> ComposeResult:
        """Yield the line that says the text is from the last time, if it is."""
        if self._found:
            yield OwnWords(f"{self.from_last_time}\n", classes="unfinished", markup=False)
        elif self.keeper is not None and (aside := self.keeper.aside()):
            words = clean_line(aside)
            shown = words if len(words) <= _SHOWN else f"{words[:_SHOWN]} …"
            yield Static(f"{_SET_ASIDE}\n{shown}\n", classes="unfinished", markup=False)

    def say_no_more_of_last_time(self) -> None:
        """Take the line that says so away, once the text is another one."""
        if self._found and self.keeper is not None and self.keeper.text() != self._found:
            self.query(".unfinished").remove()

    def forget_draft(self) -> None:
        """Forget the unfinished text: it was kept for good, or discarded."""
        if self.keeper is not None:
            self.keeper.clear()
            self.keeper.forget_aside()

    def set_draft_aside(self) -> None:
        """Keep the text out of the way: a fault came up, which it may have caused."""
        if self.keeper is not None:
            self.keeper.set_aside()

    def action_take_back(self) -> None:
        """Have what was set aside in the dialog when it is opened again."""
        if self.keeper is not None and not self._found and self.keeper.aside():
            self.keeper.take_back()
            say(self.app, "It is in its field again when you open this the next time.")
            self.dismiss(None)

    def action_cancel(self) -> None:
        """Close without an answer; what was typed since it opened waits for the next time.

        What was there already and was not changed is discarded.
        """
        text = self.keeper.text() if self.keeper else ""
        if self._waits and text not in ("", self._found):
            say(self.app, self.waits_words)
        elif self.escape_drops or not text:
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
        say(app, refusal, wrong=True)
    else:
        app.push_screen(dialog, telling(app, keep))
