"""What every key does here."""

from collections.abc import Sequence
from itertools import zip_longest
from typing import Any

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import Screen

from tui.app.dialogs.dialog import Dialog
from tui.app.widgets.bindings import offered
from tui.app.widgets.key_hints import place_in_hints
from tui.app.widgets.privacy import OwnWords
from tui.app.widgets.rows import Cell, columns
from tui.desk.commands import ALL
from tui.desk.keymap import written

_WIDTH = 68
_TWO_COLUMNS_FROM = 76
_MOVING = "Arrows, j k, g G and the page keys move; enter opens; {} goes back."
_GOES_BACK = frozenset(command.id for command in ALL if "escape" in command.keys.split(","))


def live_keys(screen: Screen[Any]) -> list[tuple[str, str]]:
    """Return the keys that do something on a screen now, with their words, its own first."""
    keys: dict[str, list[str]] = {}
    named = [active for active in screen.active_bindings.values() if active.binding.id]
    live = [active.binding for active in offered(screen, named)]
    for binding in sorted(live, key=lambda binding: place_in_hints(binding.id or "")):
        keys.setdefault(binding.description, []).append(screen.app.get_key_display(binding))
    return [(" ".join(dict.fromkeys(keys[words])), words) for words in keys]


def way_back(screen: Screen[Any]) -> str:
    """Return the key that goes back from a screen, as it is written."""
    live = screen.active_bindings
    if "escape" not in live:
        for key, active in live.items():
            if active.binding.id in _GOES_BACK:
                return written(key)
    return "escape"


class Help(Dialog[None]):
    """The keys and words given, in two columns where there is room; `escape` or `?` closes it.

    `back` is the key that goes back from the screen they belong to.
    """

    BINDINGS = [Binding("escape,question_mark,f1,q", "dismiss", "close")]

    def __init__(self, keys: Sequence[tuple[str, str]], *, back: str, extra: str = "") -> None:
        super().__init__()
        self._keys = keys
        self._back = back
        self._extra = extra

    def compose(self) -> ComposeResult:
        """Keys at the left, words at the right, then whatever else there is to know."""
        lines = _one_below_the_other(self._keys)
        if self.app.size.width >= _TWO_COLUMNS_FROM:
            lines = _side_by_side(self._keys)
        lines += [Content(""), Content(_MOVING.format(self._back))]
        if self._extra:
            lines += [Content(""), Content(self._extra)]
        with VerticalScroll(classes="dialog"):
            yield OwnWords("Keys here", classes="dialog-title")
            yield OwnWords(Content("\n").join(lines), markup=False)
        yield self.footer()


def _side_by_side(keys: Sequence[tuple[str, str]]) -> list[Content]:
    half = (len(keys) + 1) // 2
    lines = []
    for left, right in zip_longest(keys[:half], keys[half:], fillvalue=("", "")):
        cells = [_key(left), Cell(left[1]), _key(right), Cell(right[1])]
        lines.append(columns(cells, _WIDTH))
    return lines


def _one_below_the_other(keys: Sequence[tuple[str, str]]) -> list[Content]:
    return [columns([_key(key), Cell(key[1])], _WIDTH // 2) for key in keys]


def _key(command: tuple[str, str]) -> Cell:
    return Cell(command[0], 9, "bold $accent", right=True)
