"""Where a line can be cut so that its head is a whole piece of advice by itself."""

import re

from tui.model.text.patterns import pattern_of
from tui.playbook.letters.weaving.words import word_set

_CUTS = pattern_of(
    r",? \b(?:even (?:if|though|when|1|one|ugly)|because|so (?:that |you |they |it |u )"
    r"|but (?!only\b|not\b|never\b|just\b)|since (?:they|it|its|you|the)|it's|its|it is|they'll"
    r"|they will"
    r"|they are|you'll|you will|you're|or else|which|that's|that is|everyone|nobody|most)\b",
    re.IGNORECASE,
)
_NEGATED = pattern_of(r"\b(?:not|never|no|nobody|nothing|cannot|\w+n't)\b", re.IGNORECASE)
_AT_SOMEWHERE = pattern_of(r" at [a-z]{2,5}$")
_HANGING = word_set(
    "while if when before after until because that than as whether where what who how why since"
    " unless though although and or but so to of in on at for with by from about into over under"
    " the a an your my every each is are was were know think say sure even like"
)
_LEAST_WORDS = 2


def heads_of(said: str) -> list[str]:
    """Return a line, then what stands before each of its asides, the longest first.

    A negated head is not cut: "you don't need to be brilliant …" is half a thought.
    """
    heads = [said]
    places = [found.start() for found in _CUTS.finditer(said)]
    places += [found.start() for found in re.finditer(r"[,:]\s| and put (?=on|in|at)", said)]
    for place in sorted(set(places), reverse=True):
        head = said[:place].strip(" ,")
        whole = len(head.split()) >= _LEAST_WORDS and head.split()[-1].lower() not in _HANGING
        if whole and not _NEGATED.search(head):
            heads.append(head)
    shorter = [_AT_SOMEWHERE.sub("", head) for head in heads]
    return [*heads, *(head for head in shorter if head not in heads)]
