"""The year one is in at a school, read from how it is typed: "jr", "2L", "3rd yr PhD student"."""

import re
from dataclasses import dataclass

from tui.playbook.letters.weaving.words.spelling import ORDINALS

_KNOWN = frozenset(
    [
        "freshman",
        "sophomore",
        "junior",
        "senior",
        "high school student",
        "graduate student",
        "grad student",
        "recent graduate",
        "transfer student",
        "exchange student",
    ]
)
_WRITTEN = {
    "soph": "sophomore", "sophmore": "sophomore", "fresh": "freshman", "frosh": "freshman",
    "freshmen": "freshman", "first-year": "first-year student", "jr": "junior", "sr": "senior",
    "snr": "senior", "super senior": "senior", "grad": "graduate student", "postgrad":
    "graduate student", "postgraduate": "graduate student", "graduate": "graduate student",
    "graduated": "recent graduate", "recent grad": "recent graduate",
    "new grad": "recent graduate", "transfer": "transfer student", "hs student":
    "high school student", "1l": "first-year law student", "2l": "second-year law student",
    "3l": "third-year law student",
}  # fmt: skip
_ASIDE = re.compile(r"\s*[(\[][^()\[\]]*(?:[)\]]|$)|\s*,.*$|\s+(?:at|in) .*$")
_WHICH = r"final|last|1st|2nd|3rd|4th|5th|6th|first|second|third|fourth|fifth|sixth|1|2|3|4|5|6"
_NUMBERED = re.compile(
    rf"(?P<which>{_WHICH})[- ]?(?:yr|year)(?: (?:student|undergrad|undergraduate))?"
    rf"|(?:yr|year) (?P<behind>[1-6])"
)
_OF_SCHOOL = re.compile(
    r"(?:(?P<how>rising|incoming|transfer|college|high school|hs|h\.s\.) )?"
    r"(?P<year>freshman|freshmen|frosh|sophomore|soph|junior|jr|senior|sr)\.?"
    r"(?: (?P<behind>transfer))?(?: (?:year|yr|student))?"
)
_OF_A_DEGREE = re.compile(
    rf"(?:(?P<which>{_WHICH})[- ](?:yr|year) )?"
    r"(?P<what>ph\.?d|doctoral|doctorate|master['’]?s?|mba|law|jd|j\.d|llm|med|medical|md|dental"
    r"|mfa|msw|mph|mpa|mpp|m\.?s\.?c?|m\.?a|m\.?eng|m\.?ed|edd|dpt|dnp|mha)\.?"
    r"(?P<who> student| candidate| program)?"
)
_DEGREES = {
    "phd": "PhD", "ph.d": "PhD", "doctorate": "doctoral", "med": "medical", "md": "medical",
    "jd": "law", "j.d": "law", "master": "master’s", "masters": "master’s", "ms": "master’s",
    "m.s": "master’s", "msc": "master’s", "ma": "master’s", "m.a": "master’s",
    "meng": "master’s", "m.ed": "master’s", "m.eng": "master’s", "m.s.c": "master’s",
}  # fmt: skip
_IN_CAPITALS = frozenset(["mba", "mfa", "msw", "mph", "mpa", "mpp", "llm", "dpt", "dnp", "mha"])
_NUMBERS = {"1": "first", "2": "second", "3": "third", "4": "fourth", "5": "fifth", "6": "sixth"}


@dataclass(frozen=True, slots=True)
class SchoolYear:
    """Words such as "second-year student"; `of_degree` says that they name what one works on."""

    said: str
    of_degree: bool = False
    is_numbered: bool = False


def school_year(typed: str) -> SchoolYear | None:
    """Return the year somebody is in as a sentence has it; None where nobody can tell.

    "soph" is a sophomore, "MS student" a master’s student, "rising jr" a rising junior.
    """
    text = _ASIDE.sub("", typed.replace("?", "")).lower().replace("’", "'").strip(" .")
    said = _WRITTEN.get(text, text)
    if said in _KNOWN or said.endswith(" law student"):
        return SchoolYear(said, of_degree=said.endswith(" law student"))
    if found := _OF_A_DEGREE.fullmatch(said):
        which = _ordinal(found["which"])
        what = found["what"].replace("'", "’")
        known = what.upper() if what in _IN_CAPITALS else _DEGREES.get(what, what)
        who = (found["who"] or " student").strip().replace("program", "student")
        said = f"{which}-year {known} {who}" if which else f"{known} {who}"
        return SchoolYear(said, of_degree=True, is_numbered=bool(which))
    if found := _NUMBERED.fullmatch(said):
        return SchoolYear(f"{_ordinal(found['which'] or found['behind'])}-year student")
    if found := _OF_SCHOOL.fullmatch(said):
        how = {"hs": "high school", "h.s.": "high school", "college": ""}.get(
            found["how"] or "", found["how"] or ""
        )
        if found["behind"] or how == "transfer":
            return SchoolYear("transfer student")
        year = _WRITTEN.get(found["year"], found["year"])
        return SchoolYear(f"{how} {year}".strip())
    return None


_BEHIND = re.compile(
    r"(?P<rest>.+?)\s*(?:[,;/]|\s[-–—])\s*"
    r"(?P<year>(?:rising |incoming )?(?:freshman|sophomore|junior|senior"
    r"|soph|jr|sr)|(?:1st|2nd|3rd|4th|first|second|third|fourth)[- ](?:yr|year)(?: student)?)\.?",
    re.IGNORECASE,
)


def without_year(studies: str) -> tuple[str, str]:
    """Return what is studied, and the year that was typed behind it: "statistics, junior".

    The year is empty where none was.
    """
    found = _BEHIND.fullmatch(studies.strip())
    return (found["rest"], found["year"]) if found else (studies, "")


def _ordinal(number: str | None) -> str:
    said = _NUMBERS.get(number or "", number or "")
    return ORDINALS.get(said, said)
