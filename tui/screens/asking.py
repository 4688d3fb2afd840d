"""The one way a screen asks for text: the draft is forgotten only once the answer is kept."""

from collections.abc import Callable
from typing import Any, TypeVar

from textual.app import App

from tui.screens.drafting import DraftedDialog
from tui.screens.refusal import telling

T = TypeVar("T")


def ask(app: App[Any], dialog: DraftedDialog[T], keep: Callable[[T | None], None]) -> None:
    """Open a dialog; `keep` takes its answer, None when it was given up."""

    def keep_and_forget(answer: T | None) -> None:
        keep(answer)
        dialog.forget_draft()

    app.push_screen(dialog, telling(app, keep_and_forget))
