"""The one way a screen copies text to the clipboard."""

from contextlib import suppress
from typing import Any

from textual.app import App

from tui.app.dialogs.messages import say
from tui.desk.desk import Desk
from tui.system.clipboard import Outcome


def copy_and_say(app: App[Any], desk: Desk, text: str) -> None:
    """Copy in the background, and tell what came of it in a toast."""

    def done(outcome: Outcome) -> None:
        # The program may be quitting; then there is nobody to tell.
        with suppress(RuntimeError):
            app.call_from_thread(say, app, outcome.words, seconds=6)

    desk.clipboard.copy_in_background(text, done)
