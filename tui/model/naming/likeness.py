"""When two names that are not the same may be one person's all the same."""

from functools import lru_cache
from typing import NamedTuple

from tui.model.naming.known_names import is_given_name
from tui.model.naming.names import words_of
from tui.model.naming.nicknames import is_form_of
from tui.model.naming.spelling import name_key, organization_key, other_names, spelling_of
from tui.model.text.patterns import pattern_of

_BESIDE = pattern_of(r"[(\[\"“„«]([^()\[\]\"“”„«»]*)[)\]\"“”»]")
_UMLAUTS = pattern_of(r"(?<=[aou])e")
_FULL = 2
_LEAST_MISSPELLED = 4
_KEPT = 1 << 15


class _Parts(NamedTuple):
    """The words of a name in their order, the first names, and all words it is known by.

    Among them is what stands beside a name, as a nickname does.
    """

    words: tuple[str, ...]
    given: tuple[str, ...]
    known: frozenset[str]


def words_known(name: str) -> frozenset[str]:
    """Return the words by which somebody is known: those of the name, and of a nickname."""
    return _parts(name).known


def given_known(name: str) -> tuple[str, ...]:
    """Return the first names by which somebody is known: the first word, and a nickname."""
    return _parts(name).given


def is_alike(one: str, other: str) -> bool:
    """Whether two names that are not the same may be one person's.

    That is where one has the words of the other and more (Jose Garcia Lopez, José García), or
    the same words in another order; where a given name is short for the other one (Bob O'Neil,
    Robert O'Neil) or an initial of it; or where one of the two is misspelled.
    """
    left, right = _parts(one), _parts(other)
    if min(len(left.words), len(right.words)) < _FULL or left.words == right.words:
        return False
    return _may_be_one(left, right) and not other_names(one, other)


def is_slip(one: str, other: str) -> bool:
    """Whether two names are one in which a single word is misspelled."""
    left, right = name_key(one).split(), name_key(other).split()
    if len(left) != len(right):
        return False
    differ = [pair for pair in zip(left, right, strict=True) if pair[0] != pair[1]]
    return len(differ) == 1 and _is_misspelled(*differ[0])


def forget_names() -> None:
    """Let go of what is kept of all names that were compared, to be worked out when asked again."""
    for kept in (spelling_of, organization_key, _parts, _is_near_given, _is_misspelled):
        kept.cache_clear()


def _may_be_one(left: _Parts, right: _Parts) -> bool:
    if right.known.issuperset(left.words) or left.known.issuperset(right.words):
        return True
    if left.words[-1] == right.words[-1]:
        return any(_is_near_given(one, other) for one in left.given for other in right.given)
    if left.words[0] == right.words[0] and _is_misspelled(left.words[-1], right.words[-1]):
        return True
    return _without_umlauts(left.words) == _without_umlauts(right.words)


@lru_cache(maxsize=_KEPT)
def _parts(name: str) -> _Parts:
    words = tuple(name_key(name).split())
    inner = (words_of(each) for each in _BESIDE.findall(name))
    beside = tuple(each[0] for each in inner if len(each) == 1 and len(each[0]) > 1)
    return _Parts(words, (*words[:1], *beside), frozenset((*words, *beside)))


@lru_cache(maxsize=_KEPT)
def _is_near_given(one: str, other: str) -> bool:
    if one == other or is_form_of(one, other):
        return True
    if min(len(one), len(other)) == 1:
        return one[0] == other[0]
    return _is_misspelled(one, other) and not (is_given_name(one) and is_given_name(other))


@lru_cache(maxsize=_KEPT)
def _is_misspelled(one: str, other: str) -> bool:
    """Whether two words differ by one letter, by two that changed places, or as ü and ue do."""
    if _without_umlauts((one,)) == _without_umlauts((other,)):
        return True
    if min(len(one), len(other)) < _LEAST_MISSPELLED or abs(len(one) - len(other)) > 1:
        return False
    at = next(
        (at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b),
        min(len(one), len(other)),
    )
    left, right = one[at:], other[at:]
    return (
        left[1:] == right[1:]
        or left[1:] == right
        or left == right[1:]
        or (left[:2] == right[1::-1] and left[2:] == right[2:])
    )


def _without_umlauts(words: tuple[str, ...]) -> str:
    return _UMLAUTS.sub("", " ".join(words))
