"""The article that people leave out before places of work and people, and a letter has."""

import re

from tui.model.text.patterns import pattern_of
from tui.playbook.letters.weaving.words.things import PLACES_OF_WORK, SOMEBODY

_AT_A_PLACE = pattern_of(
    r"\b(at|for|with|in|from|by|under|joined|left) ((?!(?:small|big|own|local|every|each|one|two"
    r"|no|some"
    r"|any|many|most)\b)(?:[a-z]+ )?"
    rf"(?:{'|'.join(sorted(PLACES_OF_WORK))}))\b(?=$|,| (?:in|for|at|on|of|and|then|when|while"
    rf"|before"
    r"|after|to|that|who|every|all|during|out|near|as)\b)"
)
_AT_THE_OFFICE = pattern_of(
    r"\b(at|for|with|in|from|by|joined|left|if|when) ((?:(?!(?:the|a|an|my|your|her|his|their|our"
    r"|every|each|this|that|one|any|no|some)\b)[a-z]+ )?(?:department|bureau|office|sheriff"
    r"|airport|post office))\b"
    r"(?!(?: hours| space| work| job|s))"
)
_WITH_SOMEBODY = pattern_of(
    r"\b(with|under|for|by) ((?!(?:the|a|an|my|your|every|each|this|that|one|any|no|some|first)\b)"
    rf"(?:[a-z]+ )?(?:{'|'.join(sorted(SOMEBODY))}))\b(?=$|,| (?:in|for|at|on|of|and|then|when"
    rf"|who|before"
    r"|after|first)\b)"
)
_DETERMINED = pattern_of(r"^(?:the|a|an|my|your|her|his|their|our|its|this|that)\b")


def with_articles(text: str) -> str:
    """Return a text with the article a place of work lacks: "at bank in Ohio" → "at a bank"."""
    text = _AT_THE_OFFICE.sub(r"\1 the \2", text)
    return _WITH_SOMEBODY.sub(_a_place, _AT_A_PLACE.sub(_a_place, text))


def _a_place(found: re.Match[str]) -> str:
    place = found[2]
    if _DETERMINED.match(place):
        return found[0]
    return f"{found[1]} {'an' if place[0] in 'aeiou' else 'a'} {place}"
