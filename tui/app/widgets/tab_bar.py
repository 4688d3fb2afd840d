"""The bar above every place: the five places, what counts in them, the clock."""

from dataclasses import dataclass

from textual.app import RenderResult
from textual.content import Content
from textual.events import Click
from textual.message import Message
from textual.reactive import reactive

from tui.app.widgets.privacy import NothingPrivate
from tui.app.widgets.styles import FAINT
from tui.desk.commands.keymap import KeyNamer

PLACES = {"today": "Today", "map": "Map", "prep": "Prep", "call": "Call", "answers": "Answers"}


@dataclass(frozen=True, slots=True)
class BarState:
    """What the bar says: counts by place, the running call, the time of day.

    The call is said in `calls` at full length first, then in fewer and fewer words.
    """

    counts: tuple[tuple[str, int], ...] = ()
    calls: tuple[str, ...] = ()
    urgent: bool = False
    clock: str = ""


class TabBar(NothingPrivate):
    """One line; a click on a place goes there."""

    DEFAULT_CSS = """
    TabBar { height: 1; dock: top; background: $panel; color: $foreground; padding: 0 1; }
    """

    state = reactive(BarState(), layout=False)

    class Clicked(Message):
        """A place was clicked."""

        def __init__(self, place: str) -> None:
            super().__init__()
            self.place = place

    def __init__(self, current: str, key: KeyNamer) -> None:
        """Show the place `current` as the open one; `key` names the keys of all places."""
        super().__init__()
        self._current = current
        self._key = key
        self._ends: list[tuple[int, str]] = []

    def render(self) -> RenderResult:
        """Draw the places from the left and the clock at the right end."""
        counts = dict(self.state.counts)
        parts: list[Content] = []
        self._ends = []
        length = 0
        for place, name in PLACES.items():
            count = f" {counts[place]}" if counts.get(place) else ""
            label = f" {self._key(f'go.{place}')} {name}{count} "
            style = "bold $background on $primary" if place == self._current else ""
            parts.append(Content.styled(label, style))
            length += len(label)
            self._ends.append((length, place))
        tabs = Content("").join(parts)
        room = self.content_size.width - tabs.cell_length
        right = self._right(room).truncate(max(0, room - 1), ellipsis=True)
        return tabs + " " * max(0, room - right.cell_length) + right

    def _right(self, room: int) -> Content:
        """Return the longest words on the running call and the clock that there is room for."""
        clock, calls = self.state.clock, self.state.calls
        style = "bold $error" if self.state.urgent else "bold $accent"
        whole = [
            Content.assemble(Content.styled(call, style), "  ", Content.styled(clock, FAINT))
            for call in calls[:1]
        ] or [Content.styled(clock, FAINT)]
        short = [Content.styled(words, "bold") for words in calls or (clock[-5:],)]
        ways = [*whole, *short]
        return next((words for words in ways if words.cell_length < room), ways[-1])

    def on_click(self, event: Click) -> None:
        """Go to the place under the pointer."""
        for end, place in self._ends:
            if event.x - 1 < end:
                self.post_message(self.Clicked(place))
                return
