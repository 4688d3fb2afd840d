"""A name as people say it, where the book has it in full: Bob Nakamura, Dr Eze, Kathrine Doyle."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from tui.model.naming.capitals import PARTICLES
from tui.model.naming.names import HONORIFICS
from tui.model.naming.nicknames import forms_abroad, forms_looked_up
from tui.model.naming.spelling import name_key
from tui.model.text.folding import findable, folded, spoken, words_sought
from tui.model.text.patterns import pattern_of

_FIRST_WORD = pattern_of(r"\s*([^\W\d_]+)(?:\.\s*|\s+)(?=\w)")
_BETWEEN_INITIALS = pattern_of(r"[.\s]+")
_APART = pattern_of(r"\s*[^\W\d_](?:(?:\.\s*|\s+)[^\W\d_]){1,2}\.?\s*")
_FEWEST, _MOST_INITIALS = 2, 3
_LEAST_NEAR = 3
_LONG = 6
_ABROAD = 1
_KEPT = 1 << 15


def without_titles(typed: str) -> list[str]:
    """Return the words of a name that was typed, as `words_sought` does, without Dr or Ms. before.

    A title that stands alone is a word like any other.
    """
    rest = typed
    while (first := _FIRST_WORD.match(rest)) and _is_title(folded(first[1])):
        rest = rest[first.end() :]
    return words_sought(rest)


def is_said_of(words: Sequence[str], name: str, *texts: str) -> bool:
    """Whether each of the words begins one of a name, or is short for a given name of it.

    Or the other way about: Robert, of a Bob. A word may also be in one of the texts, which are
    findable.
    """
    return all(
        f" {word}" in findable(name) or is_form(word, name) or any(word in text for text in texts)
        for word in words
    )


def is_form(word: str, name: str) -> bool:
    """Whether a word is short for a given name of a name, or the other way about."""
    forms = forms_looked_up(word)
    return bool(forms) and not forms.isdisjoint(_given(name))


def has_forms(words: Sequence[str]) -> bool:
    """Whether one of the words is a name that has other forms."""
    return any(map(forms_looked_up, words))


def initials_typed(typed: str) -> str:
    """Return the letters of what was typed where they may be initials: kj, K.J., j d; else ""."""
    letters = folded(_BETWEEN_INITIALS.sub("", typed))
    is_apart = _APART.fullmatch(typed) is not None
    is_short = letters.isalpha() and _FEWEST <= len(letters) <= _MOST_INITIALS
    return letters if is_short and (is_apart or typed.strip().isalpha()) else ""


def has_initials(name: str, letters: str) -> bool:
    """Whether letters begin the words of a name, or its first and its last."""
    found = _initials(name)
    return len(found) >= _FEWEST and letters in (found, found[0] + found[-1])


def words_said(name: str) -> frozenset[str]:
    """Return every word of a name, each as it may be typed: O’Neil is oneil, o and neil."""
    return frozenset(_words_in(findable(name)))


def misspelled_by(words: Sequence[str], name: str) -> int | None:
    """Return by how many letters the words are not those of a name; None where they are others."""
    known, found = _words(name), 0
    for word in words:
        letters = _misspelled(word, name, known)
        if letters is None:
            return None
        found += letters
    return found


def _misspelled(word: str, name: str, known: Sequence[str]) -> int | None:
    from rapidfuzz.distance import OSA  # noqa: PLC0415 - only where nobody is found

    if f" {word}" in findable(name) or is_form(word, name):
        return 0
    if not forms_abroad(word).isdisjoint(_given(name)):
        return _ABROAD
    if len(word) < _LEAST_NEAR:
        return None
    most = 1 if len(word) < _LONG else 2
    letters = min((OSA.distance(word, each, score_cutoff=most) for each in known), default=9)
    is_begun = len(word) > _LEAST_NEAR or any(each[0] == word[0] for each in known)
    return letters if letters <= most and is_begun else None


@lru_cache(maxsize=_KEPT)
def _initials(name: str) -> str:
    first, *others = name_key(name).split() or [""]
    return "".join(word[:1] for word in (first, *others) if word == first or word not in PARTICLES)


def _words_in(text: str) -> list[str]:
    words = (word.strip("\"'()[],“”„«»") for word in text.split())
    return [word for word in words if word]


@lru_cache(maxsize=_KEPT)
def _given(name: str) -> tuple[str, ...]:
    """Return the words of a name that are not its last, and those of one that has no other."""
    words = name_key(name).split()
    return tuple(words[:-1] or words)


@lru_cache(maxsize=_KEPT)
def _words(name: str) -> tuple[str, ...]:
    """Return the words of a name, and two of them as one: Mac Donald, Macdonald."""
    words = _words_in(spoken(name))
    joined = [f"{one}{other}" for one, other in pairwise(words)]
    return (*words, *joined)


def _is_title(word: str) -> bool:
    if word in HONORIFICS:
        return True
    from tui.model.naming.person_name import TITLES  # noqa: PLC0415 - knows many names

    return word in TITLES
