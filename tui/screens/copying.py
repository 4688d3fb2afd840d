"""The one way a screen copies text to the clipboard."""

from textual.screen import Screen

from tui.clipboard import Outcome
from tui.desk import Desk


def copy_and_say(screen: Screen[object], desk: Desk, text: str) -> None:
    """Copy in the background, and tell what came of it in a toast."""
    app = screen.app

    def tell(outcome: Outcome) -> None:
        app.notify(
            outcome.words,
            severity="information" if outcome.copied else "warning",
            markup=False,
            timeout=6,
        )

    def done(outcome: Outcome) -> None:
        if app.is_running:
            app.call_from_thread(tell, outcome)

    desk.clipboard.copy_in_background(text, done)
