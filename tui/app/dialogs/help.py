"""What every key and every sign means here."""

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import Static

from tui.app.dialogs.dialog import Dialog
from tui.app.widgets.bindings import offered, words_of
from tui.app.widgets.key_hints import enter_does, key_from, place_in_hints
from tui.app.widgets.privacy import OwnWords
from tui.app.widgets.rows import Cell, columns
from tui.app.widgets.stage_signs import SIGNS
from tui.app.widgets.styles import FAINT
from tui.desk.commands.key_names import KEYS_OF_HABIT, written
from tui.desk.commands.table import ALL, group_of
from tui.playbook.rules import CLASSIC, RULES, Rules, sources_of

_MOST_COLUMNS = 3
_WIDEST = 95
_FRAME = 5
"""The columns of its border and its scroll bar; it takes all of a narrow terminal."""

_MOVING = "Arrows, j k, g G and the page keys move; enter opens; {} goes back."
_COMMANDS = {command.id: command for command in ALL}
_GOES_BACK = frozenset(command.id for command in ALL if "escape" in command.keys.split(","))
_TITLES = {
    "row": "This row",
    "person": "This person",
    "place": "This place",
    "move": "Move",
    "everywhere": "Everywhere",
}

KeyWords = tuple[str, str]
"""The keys of something as they are written, and what they do."""


class Reason(NamedTuple):
    """What stands on a screen, and the rule it comes from."""

    words: str
    rule: str


def live_keys(screen: Screen[Any]) -> list[KeyWords]:
    """Return the keys that do something on a screen now, with their words, its own first."""
    return [(_keys(screen, names), words) for (_, words), names in _found(screen).items()]


def _found(screen: Screen[Any]) -> dict[tuple[str, str], list[Binding]]:
    """Return the live bindings by their group and words, those of the screen first."""
    found: dict[tuple[str, str], list[Binding]] = {}
    named = [active for active in screen.active_bindings.values() if active.binding.id]
    live = [active.binding for active in offered(screen, named)]
    for binding in sorted(live, key=lambda binding: place_in_hints(binding.id or "")):
        group = group_of(_COMMANDS[binding.id]) if binding.id in _COMMANDS else "row"
        found.setdefault((group, words_of(screen, binding)), []).append(binding)
    return found


def _keys(screen: Screen[Any], live: Sequence[Binding]) -> str:
    told = [binding for binding in live if binding.key not in KEYS_OF_HABIT] or live
    return " ".join(dict.fromkeys(key_from(screen, binding) for binding in told))


def way_back(screen: Screen[Any]) -> str:
    """Return the key that goes back from a screen, as it is written."""
    live = screen.active_bindings
    if "escape" not in live:
        for key, active in live.items():
            if active.binding.id in _GOES_BACK:
                return written(key)
    return "escape"


class Help(Dialog[None]):
    """What a screen is for, which rule is behind what is highlighted, the keys, and the signs.

    The screen says as `about` what it is for, and as `acts_on` what its own keys act on.
    """

    covers = True
    BINDINGS = [Binding("escape,question_mark,f1,q", "dismiss", "close")]

    def __init__(
        self,
        screen: Screen[Any],
        *,
        extra: str = "",
        reasons: Sequence[Reason] = (),
        rules: Rules = CLASSIC,
    ) -> None:
        """`reasons` are what is highlighted, each with its rule, as the `rules` in use have it."""
        super().__init__()
        self._reasons, self._rules = reasons, rules
        self._about = getattr(screen, "about", "")
        self._groups: dict[str, list[KeyWords]] = {title: [] for title in _TITLES}
        enter = screen.active_bindings.get("enter")
        if enter and not enter.binding.id and (does := enter_does(screen, enter.node)):
            self._groups["row"].append(("enter", does))
        for (group, words), live in _found(screen).items():
            self._groups[group].append((_keys(screen, live), words))
        self._titles = {**_TITLES, "row": getattr(screen, "acts_on", "Here")}
        self._moving = _MOVING.format(way_back(screen))
        self._extra = extra

    def compose(self) -> ComposeResult:
        """What it is for, the groups under their titles, the signs."""
        with VerticalScroll(classes="dialog"):
            yield OwnWords(Content(self._about or "Keys here"), classes="dialog-title")
            yield from self._why()
            yield OwnWords(self._key_lines(), id="keys", markup=False)
        yield self.footer()

    def on_resize(self) -> None:
        """Lay the columns out for the new width: no line is wrapped."""
        for keys in self.query("#keys").results(OwnWords):
            keys.update(self._key_lines())

    def _key_lines(self) -> Content:
        width = min(_WIDEST, self.app.size.width - _FRAME)
        lines = [line for name in self._groups for line in self._group(name, width)]
        if self._extra:
            lines += [Content(self._extra), Content("")]
        lines += [_title("Signs"), *_in_columns(SIGNS, width, 1)]
        return Content("\n").join(lines)

    def _why(self) -> Iterator[Widget]:
        """Yield what has a reason, which private mode hides, and its rule, which it does not."""
        if self._reasons:
            yield OwnWords(_title("Why"))
        for reason in self._reasons:
            if reason.words:
                yield Static(Content(reason.words), markup=False)
            rule = Content.styled(f"{reason.rule} ", "bold $accent") + RULES[reason.rule]
            told = Content.styled("; ".join(sources_of(reason.rule, self._rules)), FAINT)
            yield OwnWords(Content("\n").join([rule, told, Content("")]), classes="rule")

    def _group(self, name: str, width: int) -> Iterator[Content]:
        if keys := self._groups[name]:
            yield _title(self._titles[name])
            if name == "move":
                yield Content.styled(self._moving, FAINT)
            yield from _in_columns(keys, width, self._key_width)
            yield Content("")

    @property
    def _key_width(self) -> int:
        return max(len(key) for keys in self._groups.values() for key, _ in keys)


def _title(words: str) -> Content:
    return Content.styled(words, "bold $primary")


def _in_columns(keys: Sequence[KeyWords], width: int, key_width: int) -> Iterator[Content]:
    """Yield the keys beside one another, as many as have room for their words, line by line."""
    key_width = max(key_width, *(len(key) for key, _ in keys))
    longest = max(len(words) for _, words in keys)
    each = key_width + longest + 3
    count = min(_MOST_COLUMNS, max(1, (width + 1) // each))
    room = (width + 1) // count - key_width - 2
    for first in range(0, len(keys), count):
        row = keys[first : first + count]
        cells = [
            cell
            for key, words in row
            for cell in (Cell(key, key_width, "bold $accent", right=True), Cell(words, room))
        ]
        yield columns(cells, width)
