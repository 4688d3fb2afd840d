"""Text as a search compares it: without case, accents or typographic niceties."""

import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from tui.model.text.patterns import pattern_of

# Letters that Unicode does not take apart into a plain one and an accent.
_LETTERS = {
    **dict(zip("øłđð\u0131ħŧŋəɓɗƙƴ", "olddihtnebdky", strict=True)),
    "þ": "th",
    "æ": "ae",
    "œ": "oe",
}
# With the turned comma of Hawaiian names and the half rings of Arabic and Hebrew ones.
_APOSTROPHES = "\u2018\u2019\u201b\u02bb\u02bc\u02bd\u02be\u02bf\u02b9\u2032\u00b4"
_QUOTATION_MARKS = "\u201c\u201d\u201e"
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\u058a\u05be"
_INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060"
_PLAIN = str.maketrans(
    {
        **_LETTERS,
        **dict.fromkeys(_APOSTROPHES, "'"),
        **dict.fromkeys(_QUOTATION_MARKS, '"'),
        **dict.fromkeys(_DASHES, "-"),
        **dict.fromkeys(_INVISIBLE, ""),
    }
)
_SPOKEN = str.maketrans({"'": "", "`": "", ".": "", "-": " "})
# Marks of later scripts, such as the Indic ones and those of kana, are letters of their own.
_LAST_ACCENT = "\u08ff"
_NOT_ALPHANUMERIC = pattern_of(r"[\W_]+")
_COMPOUND = pattern_of(r"(?=\S*['`-])\S+")
_KEPT = 1 << 16


def folded(text: str) -> str:
    """Return the text without case and accents, everything else as it was; newlines stay."""
    if text.isascii():
        return text.lower()
    # What Unicode makes of a sign may itself be one that is typed in many ways.
    text = unicodedata.normalize("NFKD", text.casefold().translate(_PLAIN)).translate(_PLAIN)
    return "".join(
        character
        for character in text
        if character > _LAST_ACCENT or not unicodedata.combining(character)
    ).casefold()


@lru_cache(maxsize=8192)
def bare_words(text: str) -> str:
    """Return only the folded words, one space apart; equal for two spellings of one wording."""
    return _NOT_ALPHANUMERIC.sub(" ", folded(text)).strip()


@lru_cache(maxsize=_KEPT)
def spoken(text: str) -> str:
    """Return folded text as one says it, sign by sign: O’Neil is oneil, Jean-Luc is jean luc."""
    return folded(text).translate(_SPOKEN)


@lru_cache(maxsize=_KEPT)
def findable(text: str) -> str:
    """Return what is looked at to find text by a few letters, remembered; see `findable_once`."""
    return findable_once(text)


def findable_once(text: str) -> str:
    """Return what is looked at to find text by a few letters, with a space before every word.

    That is the text as it is spoken, and compounds in the other way, too: O’Neil is found by
    oneil and by neil, Jean-Luc by jean luc and by jeanluc.
    """
    plain = folded(text)
    found = f" {plain.translate(_SPOKEN)}"
    if "'" not in plain and "-" not in plain and "`" not in plain:
        return found
    others = []
    for word in _COMPOUND.findall(plain):
        others.append(word.replace("-", "").translate(_SPOKEN))
        others.append(word.replace("'", " ").replace("`", " ").translate(_SPOKEN))
    return " ".join(dict.fromkeys((found, *others)))


def sought(typed: str) -> str:
    """Return what was typed as `findable` text has it, as a whole."""
    return " ".join(spoken(typed).split()) or folded(typed)


def words_sought(typed: str) -> list[str]:
    """Return the words that were typed, as `has_words` takes them; none for a blank text."""
    return sought(typed).split()


def has_words(words: Sequence[str], *texts: str) -> bool:
    """Whether each of the words, see `words_sought`, is somewhere in the texts."""
    found = "\n".join(map(findable, texts))
    return all(word in found for word in words)
