"""Words that name a key: a click on them presses it, so that the mouse can do all a key can."""

from collections.abc import Sequence

from textual.app import RenderResult
from textual.content import Content
from textual.events import Click
from textual.widget import Widget

from tui.app.widgets.privacy import NothingPrivate


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


class DialogKeys(NothingPrivate, Pressable):
    """The keys of a dialog: `DialogKeys("enter keep", "escape cancel")`."""

    def __init__(self, *hints: str) -> None:
        """Each hint begins with the name of its key."""
        super().__init__(classes="keys faint")
        self._hints = hints

    def render(self) -> RenderResult:
        """Draw the hints beside one another."""
        places, begin = [], 0
        for hint in self._hints:
            end = begin + len(hint)
            places.append((range(begin, end), hint.partition(" ")[0]))
            begin = end + len(_BETWEEN)
        self.places = places
        return Content(_BETWEEN.join(self._hints))


_BETWEEN = " · "
