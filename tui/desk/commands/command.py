"""What a command is."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Command:
    """Something the person can do on a screen.

    `id` names it in the config file; `keys` are its default keys, comma-separated;
    `action` is the screen's action; `words` say it in a menu; `hint` puts it in the footer;
    `also` are other words by which somebody may look for it; `short` says it in the footer,
    where `words` are too many; `group` is what it is about, where its place does not say it.
    """

    id: str
    keys: str
    action: str
    words: str
    hint: bool = False
    also: str = ""
    short: str = ""
    group: str = ""
