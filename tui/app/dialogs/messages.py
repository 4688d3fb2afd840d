"""The one way a screen tells something in passing."""

from typing import Any

from textual.app import App

from tui.model.text import clean_text


def say(app: App[Any], words: str, *, wrong: bool = False, seconds: float = 4) -> None:
    """Show a toast for `seconds`; the words may hold what a person typed, never markup."""
    app.notify(
        clean_text(words),
        severity="error" if wrong else "information",
        markup=False,
        timeout=seconds,
    )
