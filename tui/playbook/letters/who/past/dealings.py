"""What I did for somebody, or since when they know me: "used to sell her my trays"."""

import re

from tui.model.text.patterns import pattern_of
from tui.playbook.letters.weaving.cleaning import spelled
from tui.playbook.letters.weaving.to_you import to_you
from tui.playbook.letters.weaving.whole_english.certain import doubt_of

_USED_TO = pattern_of(
    r"(?:i )?(used to (?:sell|deliver|serve|teach|coach|drive|babysit|bring|cook|clean|fix|cut"
    r"|groom|walk|train|feed|supply|tutor)\b(?: (?:to|for|with))? (?:her|him|them|their|his)\b.*)",
    re.IGNORECASE,
)
_SINCE_WHEN = pattern_of(
    r"(?:i )?(?:know|knew|remember) (?:her|him|them) from when ((?:her|his|their|we|i)\b.+)",
    re.IGNORECASE,
)


def dealt(words: str) -> str:
    """Return how they know me, "I used to sell you my trays."; empty where no words say so."""
    if found := _USED_TO.fullmatch(words):
        said = to_you(spelled(found[1], {}))
        return "You may remember me." if not said or doubt_of(said) else f"I {said}."
    if found := _SINCE_WHEN.fullmatch(words):
        told = to_you(f"see {spelled(found[1], {})}").removeprefix("see ")
        told = re.sub(r"^i\b", "I", told)
        odd = not told or doubt_of(told)
        return "You may remember me." if odd else f"You may remember me from when {told}."
    return ""
