"""The name at the beginning of a line: which way around it is, and what is no part of it."""

from collections.abc import Sequence

from tui.model.contact_line.name.other_letters import are_in_two_scripts
from tui.model.contact_line.words.work_words import (
    is_credentials,
    is_field,
    is_organization,
    is_place,
    is_title,
)
from tui.model.naming.capitals import PARTICLES
from tui.model.naming.known_names import is_given_name, may_be_family_name, may_stand_family_first
from tui.model.naming.names import CREDENTIALS, HONORIFICS
from tui.model.text.folding import folded
from tui.model.text.patterns import pattern_of

_STRAY = pattern_of(r"(?:(?<=\s)|^)[?!*~]+(?=\s|$)|[?*~]+$")
_QUOTED = pattern_of(r"^[\"“”„«](.*?)[\"“”»]$")
_QUOTED_FIRST = pattern_of(r"\s*[\"“”„«]([^\"“”„«»]*)[\"“”»]")
_MOST_GIVEN_NAMES = 3
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv", "junior", "senior"})
_LEAST_TO_TELL = 3
# prof. Okonkwo, and not work: a period behind small letters would end a sentence.
_TITLE_IN_SMALL = pattern_of(r"(?:prof|rev|sen|rep|gov|ald|supt|sgt|capt|hon)\. (?=[^\W\d_a-z])")


def without_stray_signs(name: str) -> str:
    """Return a name without the question marks that stand for the rest of it."""
    name = _STRAY.sub(" ", name)
    quoted = _QUOTED.match(name.strip())
    return " ".join((quoted[1] if quoted else name).strip(" ,;:-–—").split())


def unquoted(text: str) -> str:
    """Return a line that begins with a name in quotation marks without them: "Doe, Jane" ."""
    quoted = _QUOTED_FIRST.match(text)
    if not quoted or not any(map(str.isalnum, quoted[1])):
        return text
    family, _, given = (part.strip() for part in quoted[1].partition(","))
    name = f"{given} {family}" if given and "," not in given and family else quoted[1]
    return f"{name} {text[quoted.end() :]}"


def with_title_in_front(text: str) -> str:
    """Return "prof. Okonkwo, Loyola" with a capital, by which the title is known as one."""
    return text[0].upper() + text[1:] if _TITLE_IN_SMALL.match(text) else text


def turned_around(parts: Sequence[str], emails: Sequence[str], *, strict: bool = True) -> list[str]:
    """Return the parts with "Doe", "Jane" as Jane Doe, and "Jr." at the name it is of.

    The family name comes first where an address says so, or only the second is a common
    given name, or both are and only the first is a family name as well. Where nothing tells
    them apart, this raises ValueError with a question, if it is `strict`.
    """
    first, *others = [*parts] or [""]
    if others and are_in_two_scripts(first, others[0]):
        return [first, *others]
    if others and folded(others[0]).strip(" .") in _SUFFIXES:
        first = f"{first} {others.pop(0)}"
    is_turned = others and (
        _is_family_name_first(first, others[0], emails)
        or _are_single_names(first, others)
        or _are_of_east_asia(first, others[0])
    )
    if is_turned:
        given, aside = _aside_apart(others[0])
        given, suffix = _suffix_apart(given)
        return [f"{given} {first}{suffix}{aside}", *others[1:]]
    if others and _is_given_alone(first) and _is_given_alone(others[0]):
        return _by_family_name(first, others[0], others[1:], strict=strict)
    return [first, *others] if parts else []


def _aside_apart(given: str) -> tuple[str, str]:
    """Split what stands in brackets off a given name: Siobhán, and (she/her)."""
    name, bracket, aside = given.partition("(")
    return (name.strip(), f" {bracket}{aside}") if name.strip() and bracket else (given, "")


def _suffix_apart(given: str) -> tuple[str, str]:
    """Split what stands at the end of a whole name off a given name: Patrick J., and III."""
    name, space, last = given.rpartition(" ")
    is_suffix = bool(name) and folded(last).strip(" .") in _SUFFIXES
    return (name, f"{space}{last}") if is_suffix else (given, "")


def _is_family_name_first(family: str, given: str, emails: Sequence[str]) -> bool:
    given, _ = _suffix_apart(_aside_apart(given)[0])
    families, names = _words(family), _words(given)
    if not families or not 1 <= len(names) <= _MOST_GIVEN_NAMES or {*names} & CREDENTIALS:
        return False
    if len([word for word in families if word not in PARTICLES]) > 1:
        return False
    if is_given_name(names[0]) and not is_given_name(families[-1]):
        return True
    if _has_particle_first(family) and len(names) == 1 and given[:1].isupper():
        return not (is_title(given) or is_field(given) or is_organization(given))
    return any(_says(email, families[-1], names[0]) for email in emails)


def _has_particle_first(family: str) -> bool:
    """Whether a family name stands without a given name: de Vries, van den Berg."""
    words = family.split()
    return len(words) > 1 and words[0] in PARTICLES - {"al", "el", "bin"}


def _are_single_names(first: str, others: Sequence[str]) -> bool:
    """Whether a line begins like "Okafor, Chidi, Nurse, Lake Hospital"."""
    if len(others) < 2 or " " in first or " " in others[0]:  # noqa: PLR2004
        return False
    is_work = is_title(first) or is_title(others[0]) or is_organization(others[0])
    is_known = is_given_name(first) or is_field(others[0]) or is_credentials(others[0])
    tells = is_title(others[1]) or may_stand_family_first(first, others[0])
    return others[0].istitle() and tells and not is_work and not is_known


def _are_of_east_asia(first: str, second: str) -> bool:
    """Whether two single words may be a family name that stands first, and a given name."""
    if " " in first or " " in second or not (first.istitle() and second[:1].isupper()):
        return False
    is_work = is_title(second) or is_field(second) or is_organization(second) or is_place(second)
    return may_stand_family_first(first, second) and second[1:].islower() and not is_work


def may_be_two_names(first: str, second: str) -> bool:
    """Whether a line that begins with two single words may be a family name and a given name.

    Neither is known, so the second may be an employer just as well: Kovalenko, Daryna; or the
    first is no known given name, so that both its words may be family names: Garcia Lopez, Maria.
    """
    if " " in first:
        return _may_be_two_family_names(first) and _is_given_alone(second)
    words = (first, second)
    if any(not word.replace("-", "").isalpha() or not word[0].isupper() for word in words):
        return False
    if is_given_name(first) or not first.istitle() or not second[1:].replace("-", "").islower():
        return False
    return not any(
        holds(word)
        for word in words
        for holds in (is_title, is_field, is_organization, is_place, is_credentials)
    )


def _may_be_two_family_names(words: str) -> bool:
    names = words.split()
    is_else = is_title(words) or is_field(words) or is_organization(words) or is_place(words)
    are_two = len(names) == 2 and all(name.istitle() for name in names)  # noqa: PLR2004
    return are_two and not (is_else or any(map(is_given_name, names)))


def _is_given_alone(word: str) -> bool:
    return " " not in word and is_given_name(word) and not is_title(word)


def _by_family_name(first: str, second: str, others: Sequence[str], *, strict: bool) -> list[str]:
    """Return "Kim", "Alex" as Alex Kim, and "Alex", "Kim", too."""
    is_family = [may_be_family_name(first), may_be_family_name(second)]
    if is_family == [True, False]:
        return [f"{second} {first}", *others]
    if is_family == [False, True]:
        return [f"{first} {second}", *others]
    if strict:
        raise ValueError(
            f"Which is the family name in “{first}, {second}”? Write {first} {second} or "
            f"{second} {first}, or a line for each."
        )
    return [first, second, *others]


def with_degrees(name: str, parts: Sequence[str]) -> tuple[str, list[str]]:
    """Return a name with the degrees among the parts behind it: Jane Doe, PhD.

    Those that are also codes of states only right behind the name.
    """
    degrees: list[str] = []
    left: list[str] = []
    for part in parts:
        is_next = not left
        if part and is_credentials(part) and (is_next or _is_surely_a_degree(part)):
            degrees.append(part)
        else:
            left.append(part)
    return ", ".join([name, *degrees]), left


def _is_surely_a_degree(part: str) -> bool:
    bare = folded(part).replace(".", "")
    return len(bare) >= _LEAST_TO_TELL and not is_place(part) and bare not in _SUFFIXES


def _says(email: str, family: str, given: str) -> bool:
    """Whether an address is that of a person with these names: jane@, jdoe@, doe.jane@."""
    box = "".join(filter(str.isalpha, folded(email.partition("@")[0])))
    domain = folded(email.partition("@")[2])
    family, given = ("".join(filter(str.isalpha, each)) for each in (family, given))
    if not family or len(given) < _LEAST_TO_TELL or given in domain:
        return False
    return (
        box
        in {
            given,
            given + family,
            family + given,
            given[0] + family,
            family + given[0],
            given + family[0],
        }
        and box != family
    )


def fit_of_address(way: str, name: str) -> int:
    """Return how well an address fits a name: by the given name, by an initial, not at all."""
    box = "".join(filter(str.isalpha, folded(way.partition("@")[0].rpartition("/")[2])))
    words = ["".join(filter(str.isalpha, word)) for word in folded(name).split()]
    family = words[-1] if words else ""
    if words and words[0] and words[0] in box:
        return 2
    return int(bool(family) and family in box and box[:1] == words[0][:1])


def is_named_in(email: str, name: str) -> bool:
    """Whether an address has a part of a name in it: eze.ada@ that of Mrs Eze."""
    box = "".join(filter(str.isalpha, folded(email.partition("@")[0])))
    return any(
        word in box
        for word in _words(name)
        if len(word) >= _LEAST_TO_TELL and word not in HONORIFICS | CREDENTIALS
    )


def _words(text: str) -> list[str]:
    return [word for each in folded(text).split() if (word := each.strip(".'’"))]
