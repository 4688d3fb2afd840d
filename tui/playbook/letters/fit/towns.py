"""Towns in small letters, with their capitals."""

import re

from tui.model.text.patterns import pattern_of

_TOWN = pattern_of(
    r"\bin ([a-z]{4,}(?: (?!last|this|on|at|for|with)[a-z]{4,})?)(?=$|,| (?:last|this|on|in)\b)"
)
_NO_TOWN_WORDS = (
    "spring summer fall winter autumn person class school college church town line court jail "
    "college march april reading mobile orange normal university bath nice split"
)
_NO_TOWNS = frozenset(_NO_TOWN_WORDS.split())


def with_town(text: str) -> str:
    """Return a text with the capitals of the towns at its end: in lima, in san diego."""
    return _TOWN.sub(_town, text)


def _town(found: re.Match[str]) -> str:
    """A town in small letters with its capitals: in lima, in san diego."""
    from tui.playbook.time.cities import zone_of_place  # noqa: PLC0415 - only letters need cities

    if found[1] in _NO_TOWNS:
        return found[0]
    try:
        is_town = bool(zone_of_place(found[1]))
    except ValueError:
        is_town = True
    return f"in {found[1].title()}" if is_town else found[0]
