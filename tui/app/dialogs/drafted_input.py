"""A field of a screen, for words to search or filter by."""

from collections.abc import Callable

from textual.events import Key

from tui.app.dialogs.half_typed import DraftKeeper
from tui.app.widgets.one_line import HintedInput
from tui.app.widgets.quiet import StillInput


class DraftedInput(StillInput, HintedInput):
    """Its words outlive a crash, and the field being put away."""

    def __init__(
        self,
        keeper: DraftKeeper,
        *,
        id: str,  # noqa: A002
        hint: str,
        enter: Callable[[], str],
    ) -> None:
        """`enter` says what it does in the field now; empty for nothing."""
        super().__init__(placeholder=hint, id=id, select_on_focus=False)
        self._enter = enter
        self._keeper = keeper

    @property
    def enter_does(self) -> str:
        """What enter does in it now, empty when nothing comes of it."""
        return self._enter()

    def watch_value(self, value: str) -> None:
        """Keep what somebody types."""
        if self.has_focus:
            self._keeper.save(value)
        super().watch_value(value)

    def on_key(self, event: Key) -> None:
        """Leave out the key that leads into the field, pressed once more in it."""
        if event.character == "/" and not self.value:
            event.stop()
            event.prevent_default()

    def recall(self) -> None:
        """Go into the field; what it had the last time is marked, so that typing replaces it."""
        self.focus()
        if not self.value:
            self.value = self._keeper.text()
        self.select_all()

    def put_away(self) -> None:
        """Empty the field; its words wait for the next time."""
        words = self._keeper.text()
        self.value = ""
        self._keeper.save(words)
