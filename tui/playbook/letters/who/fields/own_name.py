"""One's own name as one signs it: without title, letters behind it, pronouns and loud capitals."""

import re

from tui.model.naming.capitals import is_upper
from tui.model.naming.person_name import PersonName, read_name
from tui.model.profile import Profile
from tui.model.text.folding import folded
from tui.model.text.patterns import pattern_of

_BESIDE = pattern_of(
    r"\s*[(\[](?:(?:she|he|they|ze|xe|her|him|them)\b[^)\]]*|ret(?:ired|\.|d)?\.?)[)\]]",
    re.IGNORECASE,
)
_MORE = pattern_of(r",|\s[|·•–—-]\s")
# Somebody in orders is called so.
_CALLED = frozenset(
    [
        "rabbi",
        "imam",
        "pastor",
        "rev",
        "reverend",
        "father",
        "fr",
        "sister",
        "brother",
        "bishop",
        "deacon",
    ]
)
_LEAST_CAPITALS = 3


def name_told(profile: Profile) -> str:
    """Return the person's own name as a letter has it: "Mr. GREG HALL, MEd" is Greg Hall.

    A name that is typed as names are written stays as it is.
    """
    name = _BESIDE.sub("", profile.name).strip()
    if not name:
        return profile.name
    read = read_name(name)
    is_title = read.honorific and folded(read.honorific.rstrip(".")) not in _CALLED
    if not (name.islower() or _is_loud(name) or is_title or _MORE.search(name)):
        return name
    return _signed(read, with_title=not is_title) or name


def _is_loud(name: str) -> bool:
    letters = sum(map(str.isalpha, name))
    return letters > _LEAST_CAPITALS and all(map(is_upper, name.split()))


def _signed(read: PersonName, *, with_title: bool) -> str:
    beside = f"“{read.nickname}”" if read.nickname_quoted else f"({read.nickname})"
    first, nickname = " ".join(read.given), beside if read.nickname else ""
    if read.nickname_first:
        first, nickname = nickname, first
    # Jr. is small, and a number is not.
    suffix = read.suffix.capitalize() if read.suffix.rstrip(".").lower() in _SMALL else read.suffix
    title = read.honorific if with_title else ""
    return " ".join(filter(None, (title, first, nickname, read.family, suffix)))


_SMALL = frozenset({"jr", "sr", "junior", "senior"})
