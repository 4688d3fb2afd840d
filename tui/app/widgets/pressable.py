"""Words that name a key: a click on them presses it, so that the mouse can do all a key can."""

from collections.abc import Sequence

from textual.events import Click
from textual.widget import Widget


class Pressable(Widget):
    """One line of hints; what draws it sets `places`, the columns of each hint and its key."""

    def __init__(self, *, classes: str | None = None) -> None:
        super().__init__(classes=classes)
        self.places: Sequence[tuple[range, str]] = ()

    def on_click(self, event: Click) -> None:
        """Press the key under the pointer."""
        offset = event.get_content_offset(self)
        for columns, key in self.places:
            if offset is not None and offset.x in columns:
                event.stop()
                self.app.simulate_key(key)
                return
