"""The bottom line: the few keys that matter now, and whether everything is saved."""

from collections.abc import Collection, Iterable, Iterator

from textual.app import RenderResult
from textual.binding import ActiveBinding, Binding
from textual.content import Content
from textual.keys import key_to_character
from textual.reactive import reactive
from textual.widget import Widget

from tui.app.widgets.bindings import offered
from tui.app.widgets.pressable import Pressable
from tui.app.widgets.privacy import Mask, NothingPrivate
from tui.desk.commands import ALL, EVERYWHERE, PROGRAM

_EVERYWHERE = {command.id.split(".")[0] for command in (*EVERYWHERE, *PROGRAM)} - {"add"}
_DECLARED = {command.id: place for place, command in enumerate(ALL)}
# Textual finds the characters of the other keys by their names.
_CHARACTERS = {"slash": "/", "minus": "-", "plus": "+", "at": "@", "underscore": "_"}
_GAP = 2
_ROOMY = 78
"""The columns it takes to have room for where all commands are."""

_RANKS = {"person": 1, "add": 2, **dict.fromkeys(_EVERYWHERE, 3)}


def place_in_hints(command_id: str) -> tuple[int, int]:
    """Return where a command belongs: those of the place, then the person's, then the rest."""
    rank = _RANKS.get(command_id.split(".", maxsplit=1)[0], 0)
    return rank, _DECLARED.get(command_id, 0)


class KeyHints(NothingPrivate, Pressable):
    """Made from the bindings that are live, so it cannot drift from them.

    Below a dialog these are the dialog's.
    """

    DEFAULT_CSS = """
    KeyHints { height: 1; dock: bottom; background: $panel; color: $foreground; padding: 0 1; }
    """

    saved = reactive("saved")

    def __init__(self, saved: str) -> None:
        """`saved` says whether everything is on the disk."""
        super().__init__()
        self.set_reactive(KeyHints.saved, saved)
        self._live: list[ActiveBinding] = []
        self._shown: list[Binding] = []

    def on_mount(self) -> None:
        """Follow the bindings as the focus moves."""
        self.screen.bindings_updated_signal.subscribe(self, lambda _screen: self.refresh())

    def follow_dialog(self) -> None:
        """Follow the bindings of the screen that was opened in front of this one."""
        front = self.app.screen
        if front is not self.screen:
            front.bindings_updated_signal.subscribe(self, lambda _screen: self.refresh())
        self.refresh()

    def follow(self) -> None:
        """Draw the hints again if the cursor changed what is offered; else this is quick."""
        if self._hinted() != self._shown:
            self.refresh()

    def render(self) -> RenderResult:
        """Draw as many hints as fit, then those that every screen has, then the store's state."""
        is_well = self.saved.islower() or self.saved.startswith("DEMO")
        saved = Content.styled(self.saved, "$success" if is_well else "bold $error")
        # Finding them takes a tenth of a millisecond each time.
        live = self.app.screen.active_bindings.values()
        right = [*self._always(live)]
        room = self.content_size.width - saved.cell_length - _GAP
        room -= sum(hint.cell_length + _GAP for hint, _ in right)
        left: list[tuple[Content, str]] = []
        self._live = self._hintable(live)
        self._shown = self._hinted()
        for binding in self._shown:
            hint = self._hint(self.app.get_key_display(binding), binding.description)
            if hint.cell_length + _GAP > room:
                break
            room -= hint.cell_length + _GAP
            left.append((hint, binding.key))
        line, places = Content(""), []
        for hint, key in (*left, (Content(" " * max(0, room)), ""), *right):
            begin = line.cell_length
            if key:
                places.append((range(begin, begin + hint.cell_length), key))
            line += hint + " " * (_GAP if key else 0)
        self.places = places
        return line + saved

    def _always(self, live: Collection[ActiveBinding]) -> Iterator[tuple[Content, str]]:
        """Yield the way out of private mode, all commands, and help, where they are offered."""
        wanted = {"help": "help"}
        if self.content_size.width >= _ROOMY:
            wanted = {"command_palette": "all", **wanted}
        if any(isinstance(line_filter, Mask) for line_filter in self.app.get_line_filters()):
            wanted = {"private": "show", **wanted}
        focused = self.app.screen.focused
        for action, words in wanted.items():
            for active in live:
                binding = active.binding
                if binding.action == action and not _is_text(focused, binding.key):
                    yield self._hint(self.app.get_key_display(binding), words), binding.key
                    break

    def _hintable(self, live: Iterable[ActiveBinding]) -> list[ActiveBinding]:
        """Return the live bindings that may be shown, without keys that would be text now."""
        focused = self.app.screen.focused
        return [
            active
            for active in live
            if active.binding.show and not _is_text(focused, active.binding.key)
        ]

    def _hinted(self) -> list[Binding]:
        """Return what is to be shown: the keys of this place first, then the person's.

        What has nothing to act on is left out.
        """
        shown = [active.binding for active in offered(self.app.screen, self._live)]
        once = {binding.description: binding for binding in reversed(shown)}
        shown = [binding for binding in shown if once[binding.description] is binding]
        return sorted(shown, key=lambda binding: place_in_hints(binding.id or ""))

    @staticmethod
    def _hint(key: str, words: str) -> Content:
        return Content.assemble(Content.styled(key, "bold $accent"), " ", words)


def _is_text(focused: Widget | None, key: str) -> bool:
    """Whether a key would be a character typed into what has the focus."""
    character = key_to_character(key) or _CHARACTERS.get(key)
    return focused is not None and focused.check_consume_key(key, character)
