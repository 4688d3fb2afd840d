"""Finds sentences that name a usual key: such a key is wrong as soon as it is changed."""

import re

from tui.desk.commands.key_names import KEYS_OF_HABIT, written
from tui.desk.commands.table import ALL

KEYS = {
    written(key) for command in ALL for key in command.keys.split(",") if key not in KEYS_OF_HABIT
}
_OF_MARKS = {*'!"><@?~'}
# Lists and dialogs have the first two for themselves; the others are words as well.
_OF_LISTS = {"enter", "escape", "left", "right"}


def _one_of(keys: set[str]) -> str:
    return f"(?:{'|'.join(sorted(map(re.escape, keys), key=len, reverse=True))})"


_ANY = _one_of(KEYS - _OF_LISTS)
# Not every "a", mark or number is a key.
_SURE = _one_of(KEYS - _OF_LISTS - _OF_MARKS - {"a", *"12345"})
_NAMED = re.compile(
    rf"(?<![\w’'+%$])(?:{_SURE}(?: again)? (?!as\b|is\b|was\b|has\b)[a-z]+s|a adds)\b"
    rf"|\b[Pp]ress {_ANY}(?=[,;:]|\.?$| and\b| to\b)"
    rf"|\b(?:with|then|and) (?:[1-5]|{_SURE})(?=[,;:]|\.?$)"
    rf"|(?:^|[.:;] )(?:a|{_SURE})(?:: |, then | once | if | in the program)"
    r"| {3}escape cancels"
)


def usual_key_in(sentence: str) -> str:
    """Return the words that name a usual key, empty when there are none."""
    found = _NAMED.search(sentence)
    return found[0] if found else ""
