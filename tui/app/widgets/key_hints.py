"""The bottom line: the few keys that matter now, and whether everything is saved."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from textual.app import RenderResult
from textual.binding import ActiveBinding, Binding
from textual.content import Content
from textual.dom import DOMNode
from textual.keys import key_to_character
from textual.reactive import reactive
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import TextArea

from tui.app.widgets.bindings import name_of, offered, words_of
from tui.app.widgets.pressable import Pressable
from tui.app.widgets.privacy import NothingPrivate, is_private
from tui.desk.commands.key_names import KEYS_OF_HABIT
from tui.desk.commands.table import ALL, EVERYWHERE, PROGRAM

_MOST = 5
"""So many of the keys that do something here are shown."""

_EVERYWHERE = {command.id.split(".")[0] for command in (*EVERYWHERE, *PROGRAM)} - {"add"}
_DECLARED = {command.id: place for place, command in enumerate(ALL)}
# Textual finds the characters of the other keys by their names.
_CHARACTERS = {"slash": "/", "minus": "-", "plus": "+", "at": "@", "underscore": "_"}
_GAP = 2
_BRIEFLY = {"DEMO, KEPT NOWHERE": "DEMO"}
_ROOMY = 74
"""The columns it takes to have room for whole words about what every screen has."""

_RANKS = {"person": 1, "add": 2, **dict.fromkeys(_EVERYWHERE, 3)}


def place_in_hints(command_id: str) -> tuple[int, int]:
    """Return where a command belongs: those of the place, then the person's, then the rest."""
    rank = _RANKS.get(command_id.split(".", maxsplit=1)[0], 0)
    return rank, _DECLARED.get(command_id, 0)


class KeyHints(NothingPrivate, Pressable):
    """Made from the bindings that are live, so it cannot drift from them.

    What enter does comes first: what has the focus, else the screen, says it as `enter_does`.
    What has the focus may name a command that it has another use for as `unhinted`, and the screen
    more that are of use just now in `hinted_too`: what they do, by the names of their bindings.
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
        self._too: Mapping[str, str] = {}
        self._shown: list[_Hint] = []

    def on_mount(self) -> None:
        """Follow the bindings as the focus moves."""
        self.screen.bindings_updated_signal.subscribe(self, lambda _screen: self.refresh())

    def follow(self) -> None:
        """Draw the hints again if the cursor changed what is offered; else this is quick."""
        if self._too != self._hinted_too or self._hinted() != self._shown:
            self.refresh()

    def render(self) -> RenderResult:
        """Draw as many hints as fit, then those that every screen has, then the store's state."""
        is_well = self.saved.islower() or self.saved.startswith("DEMO")
        width = self.content_size.width
        # Finding them takes a tenth of a millisecond each time.
        live = self.screen.active_bindings.values()
        right = [*self._always(live)]
        self._too = self._hinted_too
        self._live = self._hintable(live)
        self._shown = self._hinted()
        # In a narrow terminal a demo is named briefly, where a key would have no room.
        fits = width >= _ROOMY or _width([*self._shown, *right]) + len(self.saved) <= width
        words = self.saved if fits else _BRIEFLY.get(self.saved, self.saved)
        saved = Content.styled(words, "$success" if is_well else "bold $error")
        saved = saved.truncate(width, ellipsis=True)
        room = width - saved.cell_length - _GAP
        while right and _width(right) > room:
            right.pop(0)
        room -= _width(right)
        left: list[_Hint] = []
        for hint in self._shown:
            if _width([*left, hint]) > room:
                break
            left.append(hint)
        blank = " " * max(0, room - _width(left))
        line, places = Content(""), []
        for place, hint in enumerate((*left, *right)):
            if place == len(left):
                line += blank
            begin = line.cell_length
            line += hint.words
            places.append((range(begin, line.cell_length), hint.key))
            line += " " * _GAP
        if not right:
            line += blank
        self.places = places
        return line + saved

    def _always(self, live: Collection[ActiveBinding]) -> Iterator["_Hint"]:
        """Yield the way out of private mode, all commands, and help, where they are offered."""
        everything = "everything" if self.content_size.width >= _ROOMY else "all"
        wanted = {"command_palette": everything, "help": "keys"}
        if is_private(self.app):
            wanted = {**wanted, "private": "show"}
        focused = self.screen.focused
        for action, words in wanted.items():
            for active in live:
                binding = active.binding
                if binding.action == action and not _is_text(focused, binding.key):
                    yield self._hint(binding, words)
                    break

    @property
    def _hinted_too(self) -> Mapping[str, str]:
        too: Mapping[str, str] = getattr(self.screen, "hinted_too", {})
        return too

    def _hintable(self, live: Collection[ActiveBinding]) -> list[ActiveBinding]:
        """Return the live bindings that may be shown, without keys that would be text now."""
        focused, too = self.screen.focused, self._too
        return [
            active
            for active in live
            if not _is_by_habit(active.binding, live)
            and (
                active.binding.show
                or active.binding.key == "enter"
                or name_of(active.binding) in too
                or _leaves(focused, active)
            )
            and not _is_text(focused, active.binding.key)
        ]

    def _hinted(self) -> list["_Hint"]:
        """Return what is to be shown: enter, the keys of this place, then the person's.

        What has nothing to act on is left out.
        """
        hints: dict[str, _Hint] = {}
        enter: list[_Hint] = []
        first: list[_Hint] = []
        too = self._too
        shown = offered(self.screen, self._live)
        for active in sorted(shown, key=lambda active: place_in_hints(active.binding.id or "")):
            binding = active.binding
            if too.get(name_of(binding)):
                first.append(self._hint(binding, too[name_of(binding)]))
                continue
            if binding.id and binding.id == getattr(active.node, "unhinted", ""):
                continue
            words = words_of(self.screen, binding, briefly=True)
            if binding.key == "enter":
                words = words if binding.show else enter_does(self.screen, active.node)
                enter = [self._hint(binding, words)] if words else []
            else:
                hints.setdefault(words, self._hint(binding, words))
        others = [hint for words, hint in hints.items() if all(words != e.does for e in enter)]
        return [*enter, *first, *others][:_MOST]

    def _hint(self, binding: Binding, words: str) -> "_Hint":
        enter = binding.key == "enter"
        return _Hint(
            binding.key if enter else self.app.get_key_display(binding), words, binding.key
        )


@dataclass(frozen=True, slots=True)
class _Hint:
    shown: str
    does: str
    key: str

    @property
    def words(self) -> Content:
        return Content.assemble(Content.styled(self.shown, "bold $accent"), " ", self.does)


def _width(hints: Iterable[_Hint]) -> int:
    return sum(hint.words.cell_length + _GAP for hint in hints)


def enter_does(screen: Screen[Any], node: DOMNode) -> str:
    """Return what enter does on a screen where `node` takes it, empty if nothing is known."""
    words = getattr(node, "enter_does", getattr(screen, "enter_does", ""))
    return words if isinstance(words, str) else ""


def _is_by_habit(binding: Binding, live: Collection[ActiveBinding]) -> bool:
    """Whether a key is only what other programs have for what has a key of its own here."""
    return binding.key in KEYS_OF_HABIT and any(
        other.binding.id == binding.id and other.binding.key not in KEYS_OF_HABIT
        for other in live
        if binding.id
    )


def _leaves(focused: Widget | None, active: ActiveBinding) -> bool:
    """Whether a key goes on to the next field from one where enter begins a line."""
    return isinstance(focused, TextArea) and active.binding.description == "next"


def key_from(screen: Screen[Any], binding: Binding) -> str:
    """Return how a key is shown that is pressed from where the person is on a screen.

    A screen on which letters are typed says as `before_letters` which key comes before one.
    """
    shown = screen.app.get_key_display(binding)
    before = getattr(screen, "before_letters", "")
    if not before or not is_letter(binding.key):
        return shown
    return f"{screen.app.get_key_display(Binding(before, ''))} {shown}"


def is_letter(key: str) -> bool:
    """Whether a key, by its name or as it is written, is a character where one types."""
    character = key if len(key) == 1 else key_to_character(key) or _CHARACTERS.get(key)
    return character is not None and character.isprintable()


def _is_text(focused: Widget | None, key: str) -> bool:
    """Whether a key would be a character typed into what has the focus."""
    character = key_to_character(key) or _CHARACTERS.get(key)
    return focused is not None and focused.check_consume_key(key, character)
