"""How somebody offers to meet, read out of what they wrote (R6)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tui.model.interview import Format
from tui.model.text.patterns import pattern_of
from tui.playbook.time.meeting import meeting_apart

_LONGEST = 10_000
"""What stands further down is mostly the letter that they answer."""
_CLAUSE = pattern_of(r"(?<=[.!?;,])\s+|\n|,? \bbut\b ", re.IGNORECASE)
_SAID_NO = pattern_of(
    r"\b(?:no|not|never|cannot|unable|instead of|rather than)\b|n['’]t\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Way:
    """How to meet, None where that is not said, and the number or link for it, if any."""

    how: Format | None = None
    where: str = ""


def way_offered(text: str) -> Way:
    """Return how somebody offers to meet in what they wrote, as far as it says one way only.

    A link is taken where it is for a meeting, and a number where it is one to call, unless
    another stands elsewhere.
    """
    ways = [*_ways(text[:_LONGEST])]
    formats = {way.how for way in ways}
    if len(formats) != 1:
        return Way()
    places = {way.where for way in ways} - {""}
    return Way(formats.pop(), places.pop() if len(places) == 1 else "")


def _ways(text: str) -> Iterator[Way]:
    for clause in _CLAUSE.split(text):
        if not _SAID_NO.search(clause):
            found = meeting_apart(clause)
            if found.how is not None:
                yield Way(found.how, found.where)
