"""The names that the store, the map and the tools of the trade give, put into a text."""

from collections.abc import Iterable, Mapping
from functools import cached_property

from tui.playbook.letters.weaving.words.places import PLACES
from tui.playbook.letters.weaving.words.spelling import CAPITALS


def _beginnings(names: Iterable[str]) -> frozenset[str]:
    """Return the words that names of several words begin with."""
    return frozenset(name.partition(" ")[0] for name in names if " " in name)


class SpelledNames(dict[str, str]):
    """Names as the store spells them, by their small letters; callers must not change them."""

    @cached_property
    def beginnings(self) -> frozenset[str]:
        """The words that those of several words begin with."""
        return _beginnings(self)


_BEGINNINGS = _beginnings((*PLACES, *CAPITALS))
_MOST_WORDS = 4
_AROUND = ".,;:!?\"'"


def with_known_names(text: str, names: Mapping[str, str]) -> str:
    """Capitalize what the store, the map and the tools of the trade call so.

    `names` are by their small letters; with `SpelledNames` a book of many takes no longer.
    """
    begun = names.beginnings if isinstance(names, SpelledNames) else _beginnings(names)
    words = text.split(" ")
    at = 0
    while at < len(words):
        first = words[at].lstrip(_AROUND).lower()
        most = _MOST_WORDS if first in _BEGINNINGS or first in begun else 1
        for length in range(min(most, len(words) - at), 0, -1):
            window = " ".join(words[at : at + length])
            core = window.strip(_AROUND)
            said = core.lower()
            known = (
                names.get(said) or PLACES.get(said) or (CAPITALS.get(said) if length > 1 else None)
            )
            if known and core:
                words[at : at + length] = window.replace(core, known).split(" ")
                at += len(known.split(" ")) - 1
                break
        at += 1
    return " ".join(words)
