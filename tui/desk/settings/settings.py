"""What a person can set, and what it is when nothing is set."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import TYPE_CHECKING

from tui.playbook.rules import CLASSIC, Rules
from tui.playbook.time.spans import Span

if TYPE_CHECKING:  # `askaround due` writes no letters
    from tui.playbook.letters.parts import LetterKind
    from tui.playbook.letters.style import LetterTemplate

NUMBERS = {number.name: number for number in fields(Rules) if number.metadata}
"""The numbers of the playbook, each with its rule and its source."""


SLOW = ("off", "on", "auto")
"""Whether the line to the terminal is slow: no, yes, or whenever it goes over SSH."""


@dataclass(frozen=True)
class Settings:
    """What a person set, and what was wrong with it.

    The numbers of the playbook, their own letters, keys by command id, the name of a
    theme (empty for the usual one), whether nothing is to glide or fade, whether little is
    to be sent to the terminal ("on", "off", or "auto" for where it is far away), the program a
    letter can be sent through and the one that mails it (empty for none). `talks_per_week` is
    their goal, 0 for none. `ask_linkedin` says whether it is usual to ask at the end of a talk
    to connect there, `alerts` whether a talk is told of before it begins. `mail_folders` are
    looked through for letters, `mail_addresses` are the person's own. `path` is the file they
    were looked for in.
    """

    rules: Rules = CLASSIC
    keys: Mapping[str, str] = field(default_factory=dict)
    theme: str = ""
    reduced_motion: bool = False
    slow: str = SLOW[0]
    templates: "Mapping[LetterKind, LetterTemplate]" = field(default_factory=dict)
    letter_command: str = ""
    mail_command: str = ""
    talks_per_week: int = 0
    ask_linkedin: bool = True
    alerts: bool = True
    mail_folders: tuple[Path, ...] = ()
    mail_addresses: tuple[str, ...] = ()
    problems: tuple[str, ...] = field(default=())
    path: Path | None = field(default=None, compare=False)


DEFAULTS = Settings()


def written_value(value: object) -> str:
    """Return a number of the playbook as it is written in the file."""
    match value:
        case Span():
            return f'"{value.written}"'
        case None:
            return "none"
        case tuple():
            return f"[{', '.join(map(written_value, value))}]"
        case _:
            return str(value)
