"""Keys and pastes on their way to the screen: each is taken as it is meant, on any keyboard."""

from collections.abc import Awaitable, Callable

from textual.events import Key, Paste
from textual.widgets import Input, TextArea

from tui.app.dialogs.messages import say, say_nothing_to_save
from tui.app.screens.place import takes_tables
from tui.app.textual_internals.telling_app import TellingApp
from tui.app.type_ahead import TypeAhead, as_typed
from tui.app.widgets.one_line import fitted
from tui.app.widgets.typing_undo import TypingUndo
from tui.desk.commands.key_names import by_place, key_name
from tui.desk.desk import Desk
from tui.model.text.lines import clean_text

_TYPE_AGAIN = "ctrl+y"
_SAVE = "ctrl+s"
_COPY = "ctrl+c"
_Field = Input | TextArea
_COPIES = frozenset({"copy", "screen.copy_text", "help_quit", "app.help_quit"})
"""What that key does as Textual has it."""


class Keyboard:
    """What comes from the terminal as text, handed to the screen one after the other.

    `land` gives a key, or what is pasted, to what has the focus.
    """

    def __init__(
        self, app: TellingApp, desk: Desk, land: Callable[[Key | Paste], Awaitable[None]]
    ) -> None:
        self._app = app
        self._desk = desk
        self._land = land
        self._unknown: set[tuple[type, str]] = set()
        self._typing = TypingUndo()
        self.type_ahead = TypeAhead(app, self._deliver)

    async def take(self, event: Key | Paste) -> None:
        """Let a key land, or what is pasted, behind those that wait."""
        if isinstance(event, Paste) or self._is_command(event.key):
            await self.type_ahead.add(event)
        else:
            for key in as_typed(event, self._app.focused):
                await self.type_ahead.add(key)

    async def take_unused(self, event: Key) -> None:
        """Take a key that means nothing for the one in its place on an English keyboard.

        If that means nothing either, say once on each kind of screen where to find what does.
        """
        sign, field = event.character or "", self._app.focused
        if event.key == _TYPE_AGAIN and isinstance(field, Input):
            self._typing.redo(field)
        elif event.key == _SAVE and not self._app.has_key(_SAVE):
            say_nothing_to_save(self._app)
        elif sign.isprintable() and sign.strip():
            await self._take_sign(event, sign)

    async def _take_sign(self, event: Key, sign: str) -> None:
        if self._app.has_key(event.key):
            return
        meant = by_place(sign)
        if meant and self._app.has_key(key_name(meant)):
            event.prevent_default()
            await self._app.press(key_name(meant))
        elif (here := (type(self._app.screen), sign)) not in self._unknown:
            self._unknown.add(here)
            find = self._desk.key("palette")
            say(self._app, f"“{sign}” is not a key here; {find} finds every command.")

    def take_back(self, field: Input) -> bool:
        """Take back what was typed last into a field; return whether anything was."""
        return self._typing.undo(field)

    async def _deliver(self, event: Key | Paste) -> None:
        """Hand on a key, or what is pasted without control codes, now that the screen is there."""
        if isinstance(event, Key) and event.key == _COPY and self._copies_nothing():
            self._app.action_help_quit()
            return
        field = self._app.focused
        if isinstance(event, Paste):
            # The cells of a pasted table are kept apart where such a table is read.
            parts = event.text.split("\t") if takes_tables(self._app.screen) else [event.text]
            event.text = fitted("\t".join(map(clean_text, parts)), field)
        if isinstance(field, Input):
            self._typing.note(field, event)
        if isinstance(field, TextArea):
            # The cursor may stand behind the end of a text that became shorter.
            field.selection = field.selection
        await self._land(event)
        if isinstance(event, Paste) and event.text.strip() and not isinstance(field, _Field):
            add = self._desk.key("add")
            say(self._app, f"Nothing here takes pasted text; {add} adds a person from it.")

    def _copies_nothing(self) -> bool:
        """Whether the key for copying is just that, and nothing is selected anywhere."""
        active = self._app.screen.active_bindings.get(_COPY)
        if active is not None and active.binding.action not in _COPIES:
            return False
        field = self._app.focused
        in_field = field.selected_text if isinstance(field, Input | TextArea) else ""
        return not (in_field or self._app.screen.get_selected_text())

    def _is_command(self, key: str) -> bool:
        """Whether somebody gave a command just this key."""
        return any(key in keys.split(",") for keys in self._desk.settings.keys.values())
