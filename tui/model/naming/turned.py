"""A name whose family name was written first: Lee, Robert (Prof.)."""

from collections.abc import Callable
from typing import NamedTuple

from tui.model.naming.capitals import PARTICLES
from tui.model.naming.names import COMPANY_FORMS, CREDENTIALS, HONORIFICS, words_of
from tui.model.naming.person_name import TITLES, bare_word
from tui.model.text.patterns import pattern_of

_TWO_PARTS = pattern_of(
    r"\s*(?P<family>[^,;()\[\]<>|@\d\"“”„«]{1,60}?)\s*[,;]"
    r"\s*(?P<given>[^,;<>|@\d\"“”„«]{1,80}?)\s*(?P<rest>[,;<|].*)?$"
)
_ASIDE = pattern_of(r"\s*[(\[]\s*([^()\[\]]*?)\s*[)\]]")
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
_MOST_GIVEN_NAMES = 3


class Turned(NamedTuple):
    """The parts of a name with the family name first; all but the two names may be empty.

    `honorific` stood before one of the names or behind them, `asides` are what stood in brackets,
    `rest` is what follows, with the sign before it.
    """

    honorific: str
    given: str
    family: str
    suffix: str
    degrees: str
    asides: tuple[str, ...]
    rest: str

    @property
    def name(self) -> str:
        """The name as one says it, with its degrees."""
        parts = (self.honorific, self.given, self.family, self.suffix)
        return ", ".join(filter(None, (" ".join(filter(None, parts)), self.degrees)))


def turned(text: str) -> Turned | None:
    """Take apart what begins like a name with the family name first; None where it does not.

    Whether it is one, and not a firm with somebody in it, is not decided here.
    """
    found = _TWO_PARTS.match(text)
    if found is None:
        return None
    asides = tuple(_ASIDE.findall(found["given"]))
    before, family = _titles_apart(found["family"].split())
    family, suffix = _end_apart(family, _is_suffix)
    titles, given = _titles_apart(_ASIDE.sub(" ", found["given"]).split())
    given, behind = _end_apart(given, _is_title_of_respect)
    given, degrees = _end_apart(given, _is_degree)
    given, more = _end_apart(given, _is_suffix)
    words = [word for word in family if bare_word(word) not in PARTICLES]
    if not words or not 1 <= len(given) <= _MOST_GIVEN_NAMES:
        return None
    if not all(any(map(str.isalpha, word)) for word in (*family, *given)):
        return None
    return Turned(
        " ".join((*before, *titles, *behind)),
        " ".join(given),
        " ".join(family),
        " ".join((*suffix, *more)),
        " ".join(degrees),
        tuple(filter(None, asides)),
        found["rest"] or "",
    )


def given_first(name: str) -> str:
    """Return "Doe, Jane" as Jane Doe; credentials and forms of a company stay behind a comma.

    Titles of respect come first, wherever they stood; what else stands in brackets ends the
    whole: Jane Doe (Legal).
    """
    found = turned(name)
    rest = words_of(found.rest) if found else []
    if found is None or not CREDENTIALS.issuperset(rest):
        return name
    if {*words_of(found.given)} & (CREDENTIALS | COMPANY_FORMS):
        return name
    titles = [aside for aside in found.asides if is_title_of_respect(aside)]
    asides = "".join(f" ({aside})" for aside in found.asides if aside not in titles)
    whole = found._replace(honorific=" ".join((*titles, found.honorific)).strip())
    return f"{whole.name}{found.rest}{asides}"


def is_title_of_respect(text: str) -> bool:
    """Whether words say how to address somebody, and no name: Prof., Dr, Mrs., Rev. Dr."""
    words = text.split()
    return bool(words) and all(bare_word(word) in TITLES for word in words)


def _titles_apart(words: list[str]) -> tuple[list[str], list[str]]:
    titles: list[str] = []
    while len(words) > 1 and _is_title_of_respect(words[0]):
        title, *words = words
        titles.append(title)
    return titles, words


def _end_apart(words: list[str], is_apart: Callable[[str], bool]) -> tuple[list[str], list[str]]:
    at = len(words)
    while at > 1 and is_apart(words[at - 1]):
        at -= 1
    return words[:at], words[at:]


def _is_title_of_respect(word: str) -> bool:
    bare = bare_word(word)
    return bare in HONORIFICS - CREDENTIALS or (word.endswith(".") and bare in TITLES - _SUFFIXES)


def _is_suffix(word: str) -> bool:
    return bare_word(word) in _SUFFIXES


def _is_degree(word: str) -> bool:
    """Whether a word is a degree, as it is written: MD, PhD, M.A., and not Ma."""
    is_written = "." in word.rstrip(".") or sum(map(str.isupper, word)) > 1
    return is_written and bare_word(word) in CREDENTIALS - _SUFFIXES
