"""A word that is one slip of the keys away from one that was meant: sophmore, pyschology."""

from collections.abc import Iterable

_LEAST = 5


def meant(word: str, known: Iterable[str]) -> str:
    """Return the known word that is one letter away, more, less, other or swapped; or the word.

    Both are in small letters. Where two are as near nobody can tell which is meant.
    """
    if len(word) < _LEAST:
        return word
    near = [each for each in known if each[0] == word[0] and _is_one_off(word, each)]
    return near[0] if len(near) == 1 else word


def _is_one_off(word: str, other: str) -> bool:
    if word == other:
        return True
    short, long = sorted((word, other), key=len)
    if len(long) - len(short) > 1:
        return False
    at = next((at for at, letter in enumerate(short) if letter != long[at]), len(short))
    if len(short) < len(long):
        return short[at:] == long[at + 1 :]
    is_swapped = short[at : at + 2] == long[at : at + 2][::-1]
    return short[at + 1 :] == long[at + 1 :] or (is_swapped and short[at + 2 :] == long[at + 2 :])
