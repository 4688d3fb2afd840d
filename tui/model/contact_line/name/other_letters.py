"""A name that stands twice in a line, in two scripts: Yuki Tanaka, 田中優希."""

from collections.abc import Sequence

from tui.model.contact_line.words.east_asian import (
    is_east_asian,
    is_east_asian_employer,
    is_east_asian_title,
)
from tui.model.contact_line.words.work_words import is_company, is_organization, is_place, is_title
from tui.model.text.patterns import pattern_of
from tui.model.text.towns import is_city

_LAST_LATIN = "\u024f"
_MOST_SIGNS = 6
_SLASH = pattern_of(r"^([^,;|/()]+?)\s+/\s+([^,;|/()]+?)(?=\s*(?:[,;|]|$))")
_CYRILLIC = "абвгґдеєжзиіїйклмнопрстуфхцчшщэюя"
_AS_LATIN = "a b vw gh hg d ey ey zj zs iy iy iy yij kc l m n o p r s t u fp kh tc c s s ea yij yij"
_BEGINS = dict(zip(_CYRILLIC, _AS_LATIN.split(), strict=True))


def are_in_two_scripts(one: str, other: str) -> bool:
    """Whether of two texts one begins with a Latin letter, and the other with none."""
    return bool(one and other) and (one[0] > _LAST_LATIN) != (other[0] > _LAST_LATIN)


def with_other_spelling(text: str) -> str:
    """Return "Jiwon Park / 박지원, Naver" with the other spelling in brackets."""
    parts = [part.strip() for part in text.split(",")]
    if parts[0] and parts[0][0] > _LAST_LATIN:
        # Before it is asked whether a firm stands first.
        joined = spellings_joined([*parts[:2], *(part for part in parts[2:] if part[:1].isupper())])
        return ", ".join([joined[0], *parts[2:]]) if joined[0] != parts[0] else text
    found = _SLASH.match(text)
    if not found or not _may_be_one_name(found[1].strip(), found[2]):
        return text
    return f"{found[1].strip()} ({found[2]}){text[found.end() :]}"


def spellings_joined(parts: Sequence[str]) -> list[str]:
    """Return the parts with the second in brackets where it is the name in other letters.

    An employer has to follow it, unless both begin with the same letters: 楽天 may be one.
    """
    if len(parts) < 2:  # noqa: PLR2004 - a name and another
        return [*parts]
    name, other, *rest = parts
    if not _may_be_one_name(name, other) or not (rest and _has_employer(rest)):
        return [*parts]
    return [f"{name} ({other})", *rest]


def _may_be_one_name(name: str, other: str) -> bool:
    if not are_in_two_scripts(name, other) or {*"()"} & {*name}:
        return False
    latin, foreign = (name, other) if name[0] <= _LAST_LATIN else (other, name)
    if is_title(other) or is_company(latin) or not 1 < len(latin.split()) <= _MOST_SIGNS // 2:
        return False
    if is_east_asian(foreign):
        is_work = is_east_asian_title(foreign) or is_east_asian_employer(foreign)
        return not is_work and len(foreign.replace(" ", "")) <= _MOST_SIGNS
    return _begin_alike(foreign.split(), latin.split())


def _begin_alike(foreign: list[str], latin: list[str]) -> bool:
    """Whether Cyrillic words begin with the letters that as many Latin ones do."""
    if len(foreign) != len(latin):
        return False
    begins = [_BEGINS.get(word[0].casefold(), "") for word in foreign]
    return all(word[0].casefold() in each for word, each in zip(latin, begins, strict=True))


def _has_employer(parts: Sequence[str]) -> bool:
    return any(
        is_organization(part) or not (is_title(part) or is_place(part) or is_city(part))
        for part in parts
        if part
    )
