"""An organization to aim for, in one line: "Acme, interest 2" (O1)."""

import re
from typing import NamedTuple

from tui.model.people import MOST_INTEREST
from tui.model.text.lines import clean_line
from tui.model.text.patterns import pattern_of

_AS_IN = "as in: Acme, interest 2"
_SAID = pattern_of(
    r"(?:^|[\s,;:(–—-]+)interest(?:ed)?(?:\s+is)?\s*[:=]?\s*([\w+-]+)\s*\)?$", re.IGNORECASE
)
_IN_WORDS = pattern_of(
    r"[\s,;:(–—-]+(?:of )?(?:(?P<none>no)|(?P<some>some|little)|(?P<great>great|much|high))"
    r" interest\)?$|,\s*(?:my |the )?(?P<dream>dream)$",
    re.IGNORECASE,
)
_STARS = pattern_of(rf"[\s,]*([★*]{{1,{MOST_INTEREST}}})[·☆]*$")
_NUMBER = pattern_of(rf"\s*[,;:]\s*([0-{MOST_INTEREST}])$")
_ADDRESS = pattern_of(r"[^\s@]@[^\s@]+\.")
_VALUES = {
    **{str(number): number for number in range(MOST_INTEREST + 1)},
    **dict.fromkeys(("none", "zero", "no"), 0),
    **dict.fromkeys(("some", "low", "little", "one"), 1),
    **dict.fromkeys(("great", "high", "medium", "two", "much"), 2),
    **dict.fromkeys(("dream", "highest", "three", "max"), 3),
}
_OF_WORDS = {"none": 0, "some": 1, "great": 2, "dream": 3}


class Target(NamedTuple):
    """An organization by name, and how much one would like to work there, if that was said."""

    name: str
    interest: int | None


def read_target(line: str) -> Target:
    """Return what a line says; raises ValueError, with a sentence, for one that is none."""
    line = clean_line(line)
    if _ADDRESS.search(line):
        raise ValueError("That reads like a person, with an address; only its name goes here.")
    name, interest = _divided(line)
    name = name.strip(" ,;:(–—-")
    if not any(map(str.isalnum, name)):
        raise ValueError(f"Say which organization, {_AS_IN}")
    return Target(name, interest)


def _divided(line: str) -> tuple[str, int | None]:
    if said := _SAID.search(line):
        value = said[1].casefold()
        if value in _VALUES:
            return line[: said.start()], _VALUES[value]
        if value.lstrip("+-").isdecimal():
            raise ValueError(f"Interest goes from 0 to {MOST_INTEREST}, {_AS_IN}")
    if found := _IN_WORDS.search(line):
        return line[: found.start()], _OF_WORDS[str(found.lastgroup)]
    if found := _STARS.search(line):
        return line[: found.start()], len(found[1])
    if found := _NUMBER.search(line):
        return line[: found.start()], int(found[1])
    return line, None
