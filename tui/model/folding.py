"""Text as a search compares it: without case, accents or typographic niceties."""

import re
import unicodedata
from functools import lru_cache

# Letters and signs that Unicode does not split into a plain letter and an accent.
_LETTERS = {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "\u0131": "i"}
_APOSTROPHES = "\u2018\u2019\u02bc\u00b4"
_QUOTATION_MARKS = "\u201c\u201d\u201e"
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2212"
_INVISIBLE = "\u00ad\u200b"
_PLAIN = str.maketrans(
    {
        **_LETTERS,
        **dict.fromkeys(_APOSTROPHES, "'"),
        **dict.fromkeys(_QUOTATION_MARKS, '"'),
        **dict.fromkeys(_DASHES, "-"),
        **dict.fromkeys(_INVISIBLE, ""),
    }
)
# Marks in later blocks, such as those of Indic scripts and kana, are letters of their own.
_LAST_ACCENT = "\u08ff"
_NOT_ALPHANUMERIC = re.compile(r"[\W_]+")


def folded(text: str) -> str:
    """Return the text without case and accents, everything else as it was; newlines stay."""
    if text.isascii():
        return text.lower()
    text = unicodedata.normalize("NFKD", text.casefold().translate(_PLAIN))
    return "".join(
        character
        for character in text
        if character > _LAST_ACCENT or not unicodedata.combining(character)
    ).casefold()


@lru_cache(maxsize=8192)
def bare_words(text: str) -> str:
    """Return only the folded words, one space apart; equal for two spellings of one wording."""
    return _NOT_ALPHANUMERIC.sub(" ", folded(text)).strip()
