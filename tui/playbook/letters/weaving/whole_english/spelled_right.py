"""Whether every word of woven text is one that a letter writes: the last gate before it stands."""

import re

from tui.model.text.patterns import pattern_of
from tui.playbook.letters.weaving.words.english import is_part, is_word

_ENDING = pattern_of(r"(?:'s|(?<=s)'|n't|'re|'ve|'ll|'d|'m)$")
_WHOLE = frozenset({"ain't", "can't", "won't", "shan't", "o'clock", "y'all", "med-surg"})
_HOURS = frozenset({"am", "pm", "s", "k"})
_NUMERALS = pattern_of(r"(?<=\d)(?:st|nd|rd|th|s)\b")


def is_spelled_out(text: str) -> bool:
    """Whether no word in small letters is shorthand, misspelled or a name written small."""
    return not unknown_word(text)


def unknown_word(text: str) -> str:
    """Return the first word in small letters that is not English; empty if there is none."""
    plain = _NUMERALS.sub("", text.replace("’", "'"))
    tokens: list[str] = re.findall(r"[\w'-]+", plain)
    for token in tokens:
        word = token.strip("'-")
        if word.isalpha() and word.isascii() and word.islower():
            if not is_word(word) and word != "a":
                return word
        elif word and word.isascii() and word.islower() and not _is_known_whole(word):
            return word
    return ""


def _is_known_whole(word: str) -> bool:
    """Whether what has a digit, a hyphen or an apostrophe in it is made of known parts."""
    if word in _WHOLE:
        return True
    bare = _ENDING.sub("", word)
    parts = [part for part in re.split(r"[\d'-]+", bare) if part]
    return all(
        part in _HOURS or is_part(part) or (part.endswith("s") and is_part(part[:-1]))
        for part in parts
    )
