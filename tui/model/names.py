"""Names of people and organizations: what to leave out, and when two are the same."""

import re
import unicodedata
from typing import NamedTuple

_JOINERS = re.compile("[\u200d\ufe0e\ufe0f\u20e3]")
_IN_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|\"[^\"]*\"|“[^“”]*”")
_APOSTROPHES = re.compile("['’`\u00b4.]")
_HONORIFIC_WORDS = "prof professor dr mr mrs ms mx sir dame rev"
_CREDENTIAL_WORDS = (
    "phd md mba jd cpa cfa pmp ma ms msc mph mfa mpa ba bs bsc esq edd dds rn pe llm llb cissp "
    "ccna csm cspo shrm phr sphr cscp frm caia aia leed lcsw mbbs facs fache jr sr ii iii iv "
    "ing dipl"
)
_COMPANY_WORDS = (
    "inc incorporated llc llp ltd limited co corp corporation company plc gmbh ag sa se sas srl "
    "bv nv ab oy as spa pty kg"
)
_HONORIFICS = frozenset(_HONORIFIC_WORDS.split())
CREDENTIALS = frozenset(_CREDENTIAL_WORDS.split())
_MOST_GIVEN_NAMES = 3
_COMPANY_FORMS = frozenset(_COMPANY_WORDS.split())


def without_ornaments(name: str) -> str:
    """Return a name without its pictures (🚀 Jane ✨ Doe → Jane Doe), unless it has no letters."""
    if name.isascii():
        return name
    kept = "".join(" " if unicodedata.category(each) in {"So", "Sk"} else each for each in name)
    if kept == name or not any(map(str.isalnum, kept)):
        return name
    return " ".join(_JOINERS.sub("", kept).split())


def given_first(name: str) -> str:
    """Return "Doe, Jane" as Jane Doe; credentials and forms of a company stay behind a comma."""
    family, comma, given = (part.strip() for part in name.partition(","))
    if not comma or not family or not given or "," in given:
        return name
    words = _words(given)
    if not words or len(words) > _MOST_GIVEN_NAMES or {*words} & (CREDENTIALS | _COMPANY_FORMS):
        return name
    return f"{given} {family}"


def name_key(name: str) -> str:
    """Return what two spellings of one person's name have in common.

    Case, accents, pictures, brackets, honorifics, credentials and middle initials do not
    count; "Doe, Jane" is Jane Doe.
    """
    name = _IN_BRACKETS.sub(" ", without_ornaments(name)) or name
    first, *others = (_words(part) for part in name.split(","))
    others = [part for part in others if part and not CREDENTIALS.issuperset(part)]
    words = [*others[0], *first] if others else first
    while len(words) > 1 and words[0] in _HONORIFICS:
        words = words[1:]
    while len(words) > 2 and words[-1] in CREDENTIALS:  # noqa: PLR2004 - a name is two words
        words = words[:-1]
    middle = [word for word in words[1:-1] if len(word) > 1]
    return " ".join([*words[:1], *middle, *words[1:][-1:]]) or name.casefold()


def organization_key(name: str) -> str:
    """Return what two spellings of one organization's name have in common: "Acme, Inc." is acme."""
    words = _words(name)
    while len(words) > 1 and words[-1] in _COMPANY_FORMS:
        words.pop()
    if len(words) > 1 and words[0] == "the":
        words = words[1:]
    return " ".join(words) or name.casefold()


class NameParts(NamedTuple):
    """A name as address books divide it; any part may be empty."""

    prefix: str
    given: str
    family: str
    suffix: str


def name_parts(name: str) -> NameParts:
    """Divide a name: the honorific, given names, the last word as family name, credentials."""
    before, _, after = name.partition(",")
    suffix = after.strip() if _words(after) and CREDENTIALS.issuperset(_words(after)) else ""
    words = (before if suffix else name).split()
    prefix = words[0] if len(words) > 1 and words[0].rstrip(".").casefold() in _HONORIFICS else ""
    if prefix:
        words = words[1:]
    if len(words) == 1:
        return NameParts(prefix, *(("", words[0]) if prefix else (words[0], "")), suffix)
    return NameParts(prefix, " ".join(words[:-1]), words[-1] if words else "", suffix)


def _words(text: str) -> list[str]:
    if not text.isascii():
        decomposed = unicodedata.normalize("NFKD", text)
        text = "".join(each for each in decomposed if not unicodedata.combining(each))
    text = _APOSTROPHES.sub("", text.casefold())
    return "".join(each if each.isalnum() else " " for each in text).split()
