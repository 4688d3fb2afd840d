"""The bottom line: the few keys that matter now, and whether everything is saved."""

from textual.app import RenderResult
from textual.binding import Binding
from textual.content import Content
from textual.keys import key_to_character
from textual.reactive import reactive
from textual.widget import Widget

from tui.commands import ALL, EVERYWHERE, PROGRAM
from tui.widgets.privacy import Mask, NothingPrivate

_EVERYWHERE = {command.id.split(".")[0] for command in (*EVERYWHERE, *PROGRAM)} - {"add"}
_DECLARED = {command.id: place for place, command in enumerate(ALL)}
# Textual finds the characters of the other keys by their names.
_CHARACTERS = {"slash": "/", "minus": "-", "plus": "+", "at": "@", "underscore": "_"}
_RANKS = {"person": 1, "add": 2, **dict.fromkeys(_EVERYWHERE, 3)}


def place_in_hints(command_id: str) -> tuple[int, int]:
    """Say where a command belongs: those of the place first, then the person's, then the rest."""
    rank = _RANKS.get(command_id.split(".", maxsplit=1)[0], 0)
    return rank, _DECLARED.get(command_id, 0)


class KeyHints(NothingPrivate):
    """Made from the bindings that are live on the screen, so it cannot drift from them."""

    DEFAULT_CSS = """
    KeyHints { height: 1; dock: bottom; background: $panel; color: $foreground; padding: 0 1; }
    """

    saved = reactive("saved")

    def __init__(self, saved: str) -> None:
        """`saved` says whether everything is on the disk."""
        super().__init__()
        self.set_reactive(KeyHints.saved, saved)

    def on_mount(self) -> None:
        """Follow the bindings as the focus moves."""
        self.screen.bindings_updated_signal.subscribe(self, lambda _screen: self.refresh())

    def render(self) -> RenderResult:
        """Draw as many hints as fit, then the help key, then the state of the store."""
        saved = Content.styled(self.saved, "$success" if self.saved.islower() else "bold $error")
        right = saved
        if any(active.binding.action == "help" for active in self.screen.active_bindings.values()):
            right = self._hint("F1" if self._typing() else "?", "help") + "  " + saved
        if any(isinstance(each, Mask) for each in self.app.get_line_filters()):
            right = self._private_hint() + right
        room = self.content_size.width - right.cell_length - 2
        left = Content("")
        for binding in self._hinted():
            hint = self._hint(self.app.get_key_display(binding), binding.description)
            if left.cell_length + hint.cell_length + 2 > room:
                break
            left += hint + "  "
        return left + " " * max(0, room + 2 - left.cell_length) + right

    def _hinted(self) -> list[Binding]:
        """Return what is to be hinted at: the keys of this place first, then the person's.

        A key that would be text now is left out.
        """
        focused = self.screen.focused
        shown = [
            active.binding
            for active in self.screen.active_bindings.values()
            if active.binding.show and active.enabled and not _is_text(focused, active.binding.key)
        ]
        once = {binding.description: binding for binding in reversed(shown)}
        shown = [binding for binding in shown if once[binding.description] is binding]
        return sorted(shown, key=lambda binding: place_in_hints(binding.id or ""))

    def _private_hint(self) -> Content:
        """Say how the words come back in private mode."""
        for active in self.screen.active_bindings.values():
            if active.binding.action == "private":
                return self._hint(self.app.get_key_display(active.binding), "show") + "  "
        return Content("")

    def _typing(self) -> bool:
        """Say whether a letter would be text now, and no command."""
        return _is_text(self.screen.focused, "a")

    @staticmethod
    def _hint(key: str, words: str) -> Content:
        return Content.assemble(Content.styled(key, "bold $accent"), " ", words)


def _is_text(focused: Widget | None, key: str) -> bool:
    """Say whether a key would be a character of what has the focus."""
    character = key_to_character(key) or _CHARACTERS.get(key)
    return focused is not None and focused.check_consume_key(key, character)
