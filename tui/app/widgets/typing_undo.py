"""Taking back what was typed into a field of one line, and typing it again."""

from dataclasses import dataclass, field
from weakref import WeakKeyDictionary

from textual.events import Key, Paste
from textual.widgets import Input

_MOST = 200
_State = tuple[str, int]


@dataclass
class _Typed:
    """What stood in a field before each word, and what was taken back, which left it `shown`.

    Within a word it `runs`.
    """

    before: list[_State] = field(default_factory=list)
    after: list[_State] = field(default_factory=list)
    shown: str = ""
    runs: bool = False


class TypingUndo:
    """What was typed into each field, as far as it is still there: a word is one step."""

    def __init__(self) -> None:
        self._fields: WeakKeyDictionary[Input, _Typed] = WeakKeyDictionary()

    def note(self, line: Input, event: Key | Paste) -> None:
        """Remember what is in a field before a key, or what is pasted, gets there.

        What enter keeps is no longer the field's to take back.
        """
        if isinstance(event, Key) and event.key == "enter":
            self._fields.pop(line, None)
            return
        typed = self._fields.setdefault(line, _Typed())
        of_word = isinstance(event, Key) and (event.character or "").isalnum()
        now = (line.value, line.cursor_position)
        if not (of_word and typed.runs) and (not typed.before or typed.before[-1][0] != now[0]):
            typed.before.append(now)
            del typed.before[:-_MOST]
        typed.runs = of_word

    def undo(self, line: Input) -> bool:
        """Take the last step back; return whether there was one."""
        typed = self._fields.get(line, _Typed())
        while typed.before:
            state = typed.before.pop()
            if state[0] != line.value:
                if line.value != typed.shown:
                    typed.after.clear()
                typed.after.append((line.value, line.cursor_position))
                return self._show(line, typed, state)
        return False

    def redo(self, line: Input) -> bool:
        """Type again what was taken back last, unless something else was typed since."""
        typed = self._fields.get(line, _Typed())
        if not typed.after or line.value != typed.shown:
            return False
        typed.before.append((line.value, line.cursor_position))
        return self._show(line, typed, typed.after.pop())

    def _show(self, line: Input, typed: _Typed, state: _State) -> bool:
        typed.runs, typed.shown = False, state[0]
        line.value, line.cursor_position = state
        return True
