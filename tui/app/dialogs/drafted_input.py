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
        self.came_from = ""
        self._keeper = keeper
        self._is_typed = False

    @property
    def enter_does(self) -> str:
        """What enter does in it now, empty when nothing comes of it."""
        return self._enter()

    def watch_value(self, value: str) -> None:
        """Keep what somebody types."""
        if self.has_focus:
            self._is_typed = True
            self._keeper.save(value)
        super().watch_value(value)

    def on_key(self, event: Key) -> None:
        """Leave out the key that leads into the field, pressed once more in it."""
        if event.character == "/" and not self.value:
            event.stop()
            event.prevent_default()

    def recall(self, here: str = "") -> None:
        """Go into the field from the row `here`; what it had is marked, so that typing replaces it.

        With no row there, that of the time before is remembered.
        """
        self.came_from = here or self.came_from
        self.focus()
        if not self.value:
            self.value = self._keeper.text()
        self._is_typed = False
        self.select_all()

    def row_after(self, here: str) -> str:
        """Return the row for the cursor when all rows are shown again, with the cursor on `here`.

        That is the one found, else the one before, also where nothing was looked for.
        """
        is_found = self._is_typed or self.screen.focused is not self
        return here if here and is_found else self.came_from

    def put_away(self) -> None:
        """Empty the field; its words wait for the next time."""
        words = self._keeper.text()
        self.value = ""
        self.came_from = ""
        self._keeper.save(words)
