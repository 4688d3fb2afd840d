"""The person's own keys: read from the settings, and checked, since Textual reports nothing."""

from collections.abc import Callable, Iterable, Mapping
from difflib import get_close_matches

from tui.desk.commands.command import Command
from tui.desk.commands.dialogs import (
    BANK,
    BRIEF,
    CALL_LINE,
    COLUMNS,
    CONVERSATION,
    DEBRIEF,
    DUPLICATES,
    IMPORT,
    LETTER,
    LETTER_TEXT,
    PRACTICE,
    RESUME,
)
from tui.desk.commands.key_names import key_name, written
from tui.desk.commands.table import (
    ALL,
    ANSWERS,
    CALL,
    EVERYWHERE,
    MAP,
    MARKED,
    PAGE,
    PERSON,
    PREP,
    PROGRAM,
    TODAY,
)
from tui.model.text.patterns import pattern_of

KeyNamer = Callable[[str], str]
"""Returns the key of a command, given the command's id."""

_KEY = pattern_of(
    r"(?:ctrl\+)?(?:f[1-9]|f1[0-9]|f2[0-4])|ctrl\+[a-z0-9]"
    r"|(?:(?:ctrl|shift)\+)?(?:up|down|left|right|home|end|pageup|pagedown|tab|insert|delete)"
    r"|space|backspace|escape|enter"
)
_MOVING = frozenset(
    {"j", "k", "g", "G", "up", "down", "home", "end", "pageup", "pagedown", "enter"}
)
_SWALLOWED = frozenset({"ctrl+i", "ctrl+m", "ctrl+h", "ctrl+j", "ctrl+enter"})
_PLACE = (*EVERYWHERE, *PROGRAM)
LIVE_TOGETHER: tuple[tuple[str, tuple[Command, ...]], ...] = (
    ("Today", (*_PLACE, *PERSON, *TODAY)),
    ("the map", (*_PLACE, *PERSON, *MAP, *MARKED)),
    ("the page of a person", (*_PLACE, *PERSON, *PAGE, *MARKED)),
    ("Prep", (*_PLACE, *PERSON, *PREP)),
    ("a call", (*_PLACE, *CALL, *CALL_LINE)),
    ("Answers", (*_PLACE, *PERSON, *ANSWERS)),
    ("the notes of a talk", (*_PLACE, *PERSON, *CONVERSATION)),
    ("the debrief", (*_PLACE, *DEBRIEF)),
    ("a letter", (*PROGRAM, *LETTER)),
    ("the text of a letter", (*PROGRAM, *LETTER_TEXT)),
    ("the brief", (*PROGRAM, *BRIEF)),
    ("the question bank", (*PROGRAM, *BANK)),
    ("the practice", (*PROGRAM, *PRACTICE)),
    ("a call that was cut off", (*PROGRAM, *RESUME)),
    ("an import", (*PROGRAM, *IMPORT)),
    ("the columns of an import", (*PROGRAM, *COLUMNS)),
    ("the duplicates", (*PROGRAM, *DUPLICATES)),
)
"""The commands whose keys must differ, by what to call the place where they are live."""
_KNOWN = {command.id: command for command in ALL}
_NO_TEXT = pattern_of(r"ctrl\+.+|f\d+")
_IN_A_TEXT = frozenset(command.id for command in LETTER_TEXT)
_SELECTS_TEXT = frozenset({"f6", "f7"})
_WHILE_TYPING = _IN_A_TEXT.union(
    (command.id for command in (*PROGRAM, *CALL_LINE)),
    ("call.next", "call.previous", "call.remark", "call.rescue", "call.short"),
)


def read_keys(
    table: Mapping[str, object], most_problems: int = 100
) -> tuple[dict[str, str], list[tuple[str, str]]]:
    """Read `[keys]`: command ids with one key or several, as "x" or "x, ctrl+x".

    Returns the keys by id as the screen takes them, and for each entry that cannot be
    used its id and, in words, why: an unknown command, a key that does not exist or that
    terminals keep to themselves, or one that another command has on the same screen. Unknown
    commands are told of until there are so many problems.
    """
    keys: dict[str, str] = {}
    problems: list[tuple[str, str]] = []
    for command_id, value in table.items():
        if command_id not in _KNOWN:
            # Looking for the nearest one takes a while.
            if len(problems) < most_problems:
                problems.append((command_id, unknown("command", command_id, _KNOWN)))
        elif not isinstance(value, str) or not value.strip():
            problems.append((command_id, f'{command_id}: write its key as text, as in "x"'))
        elif wrong := next(filter(None, (_wrong(command_id, k) for k in _split(value))), ""):
            problems.append((command_id, f"{command_id}: {wrong}"))
        else:
            keys[command_id] = ",".join(map(_name, _split(value)))
    # A refused one goes back to its usual key, which another one may have been given.
    while taken := next(filter(None, (_taken(command, keys) for command in keys)), None):
        problems.append(taken)
        del keys[taken[0]]
    return _with_second_keys_left(keys), problems


def _with_second_keys_left(keys: Mapping[str, str]) -> dict[str, str]:
    """Return the keys, and for commands whose second usual key one of them took those left."""
    left = dict(keys)
    for _, commands in LIVE_TOGETHER:
        ids = {command.id for command in commands}
        taken = {key for command_id in ids & keys.keys() for key in keys[command_id].split(",")}
        for command in commands:
            first, *others = left.get(command.id, command.keys).split(",")
            if command.id not in keys and taken.intersection(others):
                left[command.id] = ",".join([first, *(key for key in others if key not in taken)])
    return left


def unknown(kind: str, name: str, known: Iterable[str]) -> str:
    """Return words that say there is no such name, and which known one is nearest."""
    (nearest,) = get_close_matches(name, known, n=1, cutoff=0)
    return f"there is no {kind} “{name}”; the nearest is “{nearest}”"


def key_in_words(command_id: str, keys: Mapping[str, str]) -> str:
    """Return the first key of a command as people write it: "u", "?", "ctrl+p"."""
    return written(keys.get(command_id, _KNOWN[command_id].keys).split(",")[0])


def _split(value: str) -> list[str]:
    if value.strip() == ",":
        return [","]
    return [key.strip() for key in value.split(",")]


def _name(key: str) -> str:
    return key_name(key) if len(key) == 1 else key


def _is_key(key: str) -> bool:
    is_sign = len(key) == 1 and key.isprintable() and not key.isspace()
    return is_sign or written(key) != key or _KEY.fullmatch(key) is not None


def _wrong(command_id: str, key: str) -> str:
    if _name(key) in _KNOWN[command_id].keys.split(","):
        return ""
    if key in _SWALLOWED:
        return f"terminals cannot tell “{key}” from another key; choose another one"
    if not _is_key(key):
        return f"“{key}” is not a key; write x, X, ?, f2, ctrl+x or space"
    if key in _MOVING:
        return f"“{key}” moves the cursor; choose another one"
    if command_id in _IN_A_TEXT and key in _SELECTS_TEXT:
        wrong = f"“{key}” selects text; choose another one"
    elif command_id in _WHILE_TYPING and not _NO_TEXT.fullmatch(key):
        wrong = f"“{key}” would be typed as text; choose a ctrl or function key"
    else:
        wrong = ""
    return wrong


def _taken(command_id: str, keys: Mapping[str, str]) -> tuple[str, str] | None:
    """Return words for another command that has one of the keys where both are live, else None.

    Two that share a key from the start know how to share it.
    """
    mine = set(keys[command_id].split(","))
    usual = set(_KNOWN[command_id].keys.split(","))
    for where, commands in LIVE_TOGETHER:
        if command_id not in {command.id for command in commands}:
            continue
        for command in commands:
            # A second usual key makes way.
            both = mine & set(keys.get(command.id, command.keys.split(",")[0]).split(","))
            if both and not usual & set(command.keys.split(",")):
                words = f"on {where}, {min(both)} is “{command.words}” ({command.id})"
                return command_id, f"{command_id}: {words}"
    return None
