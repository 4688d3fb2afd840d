"""When two spellings are one name: of a person, and of an organization."""

from functools import lru_cache
from typing import NamedTuple

from tui.model.naming.names import (
    COMPANY_FORMS,
    CREDENTIALS,
    HONORIFICS,
    without_ornaments,
    words_of,
)
from tui.model.text.folding import folded
from tui.model.text.patterns import pattern_of

_IN_BRACKETS = pattern_of(r"\([^()]*\)|\[[^\[\]]*\]|\"[^\"]*\"|[“„][^“”„]*[“”]|«[^«»]*»")
_GENERATIONS = {
    **dict.fromkeys(("jr", "junior"), "jr"),
    **dict.fromkeys(("sr", "senior"), "sr"),
    **dict.fromkeys(("ii", "2nd"), "ii"),
    **dict.fromkeys(("iii", "3rd"), "iii"),
    **dict.fromkeys(("iv", "4th"), "iv"),
}
# Titles in front of a name only with a period, since without one they are also names.
_SHORT_TITLE_WORDS = "dipl ing mag sr sra srta dra dott hon gen col capt lt maj fr"
_SUBJECT_WORDS = "med dent vet phil rer nat oec pol jur iur ing hc h c habil mult"
_SHORT_TITLES = frozenset(_SHORT_TITLE_WORDS.split())
_SUBJECTS = frozenset(_SUBJECT_WORDS.split())
# Degrees that are also names: behind a name they count as degrees in capitals only.
_ALSO_NAMES = frozenset({"ma", "ba", "ing", "pe", "bs", "ms"})
_BEHIND = CREDENTIALS | _GENERATIONS.keys()
_MORE_THAN_A_NAME = HONORIFICS | _BEHIND
_FULL_NAME = 2
_INITIALED_FORM = pattern_of(r"\b([aik])/s\b")
_KEPT = 1 << 16


class Spelling(NamedTuple):
    """What a name says of a person, whatever its spelling.

    `key` is what two spellings of one name have in common; `generation` (jr, sr, ii) and
    `initials` (the first letters of middle names) are empty where the name has none.
    """

    key: str
    generation: str
    initials: str


@lru_cache(maxsize=_KEPT)
def spelling_of(name: str) -> Spelling:
    """Take a name apart into what makes it the same as another, and what makes it differ.

    Case, accents, pictures, brackets, honorifics, credentials and middle initials do not
    count; "Doe, Jane" is Jane Doe.
    """
    if name.isascii() and name.replace(" ", "").isalpha():
        # As most names are, of which an import and a search have thousands.
        words = name.lower().split()
        if len(words) == _FULL_NAME and _MORE_THAN_A_NAME.isdisjoint(words):
            return Spelling(" ".join(words), "", "")
    bare = _IN_BRACKETS.sub(" ", without_ornaments(name.replace("\u00b4", "'")))
    first, *others = (bare.strip() or name).replace(";", ",").split(",")
    behind = [part for part in others if is_more_than_a_name(part) or _is_title_alone(part)]
    others = [part for part in others if part.strip() and part not in behind]
    written = _without_title(first.split())
    if others:
        given = _without_title(others[0].split())
        while len(given) > 1 and _is_degree(given[-1], name):
            behind.append(given.pop())
        written = [*given, *written]
    while len(written) > _FULL_NAME and _is_degree(written[-1], name):
        behind.append(written.pop())
    words = words_of(" ".join(written))
    middle = words[1:-1]
    key = " ".join([*words[:1], *(word for word in middle if len(word) > 1), *words[1:][-1:]])
    initials = "".join(word for word in middle if len(word) == 1)
    generations = (_GENERATIONS.get(word, "") for each in behind for word in words_of(each))
    return Spelling(key or folded(name) or name, next(filter(None, generations), ""), initials)


def name_key(name: str) -> str:
    """Return what two spellings of one person's name have in common; see `spelling_of`."""
    return spelling_of(name).key


def same_name(one: str, other: str) -> bool:
    """Whether two spellings are one name; Jr. and Sr., or A. and B. in the middle, are two."""
    return name_key(one) == name_key(other) and not other_names(one, other)


def other_names(one: str, other: str) -> bool:
    """Whether two names are those of two people, since both say something and not the same."""
    if one == other:
        return False
    left, right = spelling_of(one), spelling_of(other)
    if left.generation and right.generation and left.generation != right.generation:
        return True
    return left.key == right.key and not (
        left.initials.startswith(right.initials) or right.initials.startswith(left.initials)
    )


@lru_cache(maxsize=_KEPT)
def organization_key(name: str) -> str:
    """Return what two spellings of one organization's name have in common: "Acme, Inc." is acme.

    The Boston Company keeps its last word: without it, a city would be left.
    """
    words = words_of(_INITIALED_FORM.sub(r"\1s", folded(name).replace("&", " and ")))
    words = [word for word in words if word != "and"] or words
    has_article = words[:1] == ["the"]
    while len(words) > 1 + has_article and words[-1] in COMPANY_FORMS:
        if words[-1] == "company" and has_article and len(words) == _FULL_NAME + 1:
            return " ".join(words[1:])
        words.pop()
    if has_article and len(words) > 1:
        words = words[1:]
    return " ".join(words) or folded(name) or name


def same_organization(one: str, other: str) -> bool:
    """Whether two spellings are one organization's name."""
    return organization_key(one) == organization_key(other)


def _without_title(written: list[str]) -> list[str]:
    while len(written) > 1 and _is_title(*written):
        written = written[1:]
    return written


def _is_title(word: str, *rest: str) -> bool:
    """Whether a word in front of a name is a title, or the subject of one: Dr. med."""
    said = words_of(word)
    return (
        not said
        or HONORIFICS.issuperset(said)
        or ("." in word and (HONORIFICS | _SHORT_TITLES).issuperset(said))
        or (len(rest) >= _FULL_NAME and word.islower() and _SUBJECTS.issuperset(said))
    )


def _is_title_alone(part: str) -> bool:
    """Whether a part behind a comma only says how to address somebody: Robert Lee, Dr."""
    said = words_of(part)
    return bool(said) and HONORIFICS.issuperset(said)


def _is_degree(word: str, name: str) -> bool:
    """Whether a word at the end of a name is a degree or tells a generation."""
    said = words_of(word)
    in_capitals = word.isupper() and not name.isupper()
    return _BEHIND.issuperset(said) and (in_capitals or not _ALSO_NAMES.issuperset(said))


def is_more_than_a_name(part: str) -> bool:
    """Whether words behind a comma are degrees or a generation alone: PhD, Jr."""
    said = words_of(part)
    return bool(said) and _BEHIND.issuperset(said)
