"""The one way a screen asks for text: the draft is forgotten only once the answer is kept."""

from collections.abc import Callable
from typing import Any, TypeVar

from textual.app import App

from tui.app.dialogs.half_typed import DraftedDialog
from tui.app.dialogs.messages import say
from tui.app.dialogs.refusal import telling

T = TypeVar("T")


def ask(app: App[Any], dialog: DraftedDialog[T], keep: Callable[[T | None], None]) -> None:
    """Open a dialog; `keep` takes its answer, None when it was given up."""

    def keep_and_forget(answer: T | None) -> None:
        keep(answer)
        if answer is not None:
            dialog.forget_draft()

    ask_leaving_draft(app, dialog, keep_and_forget)


def ask_leaving_draft(
    app: App[Any], dialog: DraftedDialog[T], keep: Callable[[T | None], None]
) -> None:
    """Open a dialog whose draft `keep` is to forget.

    Where nothing can be kept, say so before anybody types.
    """
    if dialog.keeper is not None and (refusal := dialog.keeper.book.refusal):
        say(app, refusal, wrong=True, seconds=8)
    else:
        app.push_screen(dialog, telling(app, keep))
