"""What keys are called, and which key it is on a keyboard that writes another alphabet."""

import unicodedata
from types import MappingProxyType

_OF_THE_SCREEN = {
    "solidus": "slash",
    "reverse_solidus": "backslash",
    "commercial_at": "at",
    "hyphen_minus": "minus",
    "plus_sign": "plus",
    "low_line": "underscore",
}
"""What the screen calls some signs, by their names in Unicode."""


def key_name(character: str) -> str:
    """Return what the screen calls the key that writes a character: "x", "slash", "ж"."""
    if character.isalnum():
        return character
    name = unicodedata.name(character, character).lower()
    name = name.replace("-", "_").replace(" ", "_")
    return _OF_THE_SCREEN.get(name, name)


KEYS_OF_HABIT = frozenset({"f2", "delete", "ctrl+f", "ctrl+s", "colon"})
"""What other programs have for the same: it works, and nobody needs to be told of it."""

_QWERTY = "qwertyuiop[]asdfghjkl;'zxcvbnm,./"
# Russian, Greek, Hebrew and Arabic, without what is a sign elsewhere.
_LAYOUTS = (
    "йцукенгшщзхъфывапролджэячсмитьбю ",
    " ςερτυθιοπ  ασδφγηξκλ  ζχψωβνμ   ",
    "  קראטוןםפ  שדגכעיחלךף זסבהנמצתץ ",
    "ضصثقفغعهخحجدشسيبلاتنمكطئءؤر ىةوزظ",
)
_ALSO = {
    "ё": "`",
    "\u0456": "s",
    "ї": "]",
    "є": "'",
    "ў": "o",
    "ґ": "\\",
    "ی": "d",
    "ک": ";",
    "گ": "'",
}
"""What Russian has beside the others, and Ukrainian, Belarusian and Persian."""
_WITH_SHIFT = str.maketrans("`[]\\;',./", '~{}|:"<>?')
_AZERTY_DIGITS = "&é\"'(-è_çà"


def _placed() -> dict[str, str]:
    letters = {
        written: key
        for layout in _LAYOUTS
        for written, key in zip(layout, _QWERTY, strict=True)
        if written != " "
    }
    digits = {sign: str(digit % 10) for digit, sign in enumerate(_AZERTY_DIGITS, start=1)}
    return letters | _ALSO | digits


_SIGNS = MappingProxyType({key_name(sign): sign for sign in map(chr, range(33, 127))})
_PLACED = MappingProxyType(_placed())


def written(key: str) -> str:
    """Return a key as people write it, as a sign if it has one: "?" for "question_mark"."""
    return _SIGNS.get(key, key)


def by_place(character: str) -> str:
    """Return what the same key writes on an English keyboard; empty where that is not known.

    On a French one that is a digit, whose key writes a sign.
    """
    wide = unicodedata.normalize("NFKC", character)
    if len(wide) == 1 and wide.isascii() and wide != character:
        return wide
    small = character.lower()
    bare = unicodedata.normalize("NFD", small)[:1] if small not in _PLACED else small
    key = _PLACED.get(small) or _PLACED.get(bare, "")
    return key.upper().translate(_WITH_SHIFT) if character != small else key
