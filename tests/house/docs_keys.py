"""The keys in docs/keys.md, made from the declared commands: `make docs` writes them there."""

import re
from collections.abc import Iterable
from pathlib import Path

from textual.keys import format_key

from tui.desk.commands import table as commands
from tui.desk.commands.command import Command

KEYS_PAGE = Path(__file__).parents[2] / "docs" / "keys.md"
_BEGIN, _END = "<!-- keys -->\n", "<!-- end of keys -->"
_PLACES = (
    ("everywhere", (*commands.EVERYWHERE, *commands.PROGRAM)),
    ("on a person", commands.PERSON),
    ("Today", commands.TODAY),
    ("Map", commands.MAP),
    ("marked people", commands.MARKED),
    ("a person's page", commands.PAGE),
    ("Prep", commands.PREP),
    ("question bank", commands.BANK),
    ("brief", commands.BRIEF),
    ("Call, while typing", commands.CALL_LINE),
    ("Call", commands.CALL),
    ("practice", commands.PRACTICE),
    ("a call cut off", commands.RESUME),
    ("debrief", commands.DEBRIEF),
    ("letter", (*commands.LETTER, *commands.LETTER_TEXT)),
    ("Answers", commands.ANSWERS),
    ("a conversation", commands.CONVERSATION),
    ("import", commands.IMPORT),
    ("columns of an import", commands.COLUMNS),
    ("duplicates", commands.DUPLICATES),
)


def key_table() -> str:
    """Every command with its keys, a row a place."""
    rows = ["| where | keys |", "|---|---|"]
    rows += [f"| {where} | {_in_words(group)} |" for where, group in _PLACES]
    return "\n".join(rows) + "\n"


def documented_commands() -> set[str]:
    """The ids of all commands in the table."""
    return {command.id for _, group in _PLACES for command in group}


def with_key_table(page: str) -> str:
    """The page with the table in its place, whatever stood there."""
    before, _, rest = page.partition(_BEGIN)
    _, _, after = rest.partition(_END)
    return f"{before}{_BEGIN}{key_table()}{_END}{after}"


def _in_words(group: Iterable[Command]) -> str:
    return " · ".join(f"{_keys(command)} {command.words}" for command in group)


def _keys(command: Command) -> str:
    # A bar within a table would end the cell.
    return " ".join(f"`{_shown(key)}`" for key in command.keys.split(",")).replace("|", r"\|")


def _shown(key: str) -> str:
    *modifiers, name = re.split(r"\+(?=.)", key)
    return "+".join([*modifiers, name if name in {"escape", "tab", "enter"} else format_key(name)])


if __name__ == "__main__":
    KEYS_PAGE.write_text(with_key_table(KEYS_PAGE.read_text("utf-8")), "utf-8")
