"""The year one is in at a school, read from how it is typed: "jr", "2L", "3rd yr PhD student"."""

import re
from dataclasses import dataclass

from tui.model.text.patterns import pattern_of
from tui.playbook.letters.weaving.words.spelling import ORDINALS
from tui.playbook.letters.who.fields.near import meant

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
        "returning student",
        "part-time student",
        "post-baccalaureate student",
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
    "3l": "third-year law student", "just graduated": "recent graduate",
    "returning": "returning student", "part time": "part-time student",
    "part-time": "part-time student", "post-bacc": "post-baccalaureate student",
    "postbacc": "post-baccalaureate student", "postbac": "post-baccalaureate student",
    "post-bac": "post-baccalaureate student", "post bacc": "post-baccalaureate student",
    "9th grade": "high school freshman", "10th grade": "high school sophomore",
    "11th grade": "high school junior", "12th grade": "high school senior",
}  # fmt: skip
_ASIDE = pattern_of(r"\s*[(\[][^()\[\]]*(?:[)\]]|$)|\s*,.*$|\s+(?:at|in) .*$")
_WHICH = r"final|last|1st|2nd|3rd|4th|5th|6th|first|second|third|fourth|fifth|sixth|1|2|3|4|5|6"
_NUMBERED = pattern_of(
    rf"(?P<which>{_WHICH})[- ]?(?:(?P<half>sem|semester)|yr|year)"
    r"(?: (?:student|undergrad|undergraduate|of \d|b\.?s\.?c?|b\.?a|bachelor['’]?s?"
    r"|(?:community |junior )?college|cc|uni|university))?"
    r"|(?:yr|year|y|licence|license|bachelor|bsc|ba)\s?(?P<behind>[1-6])"
    r"|(?P<alone>[1-6]|1st|2nd|3rd|4th|5th|6th|first|second|third|fourth|fifth|sixth)"
    r"|(?:sem|semester) (?P<sem>[1-6])"
)
_FIFTH = pattern_of(r"(?P<which>5th|6th|fifth|sixth)[- ](?:yr|year) senior")
# Whose class it is tells no year, and is told as it is: class of 2027, '27, graduating May 2027.
_CLASS = pattern_of(
    r"(?:(?:(?:the )?class (?:of )?|c/?o |(?:graduating|grad|expected|exp\.?)(?: in)? "
    r"(?:[a-z]{3,9}\.? )?)(?P<named>20\d\d|['’]\d\d)|(?P<alone>20\d\d|['’]\d\d))"
)
# How years are counted elsewhere: L3, M1; of a school of medicine MS2 and, beside medicine, M2.
_BY_LETTER = pattern_of(r"(?P<letter>l|m|ms|oms|g|p|master)[- ]?(?P<number>[1-4]|i{1,3}|iv)")
_OF_MEDICINE = pattern_of(r"\b(?:med|medicine|medical|md|do|pre-?clinical)\b", re.IGNORECASE)
_YEAR_WORDS = ("freshman", "sophomore", "junior", "senior")
_AT_HIGH_SCHOOL = pattern_of(r" (?:in|at) (?:hs|h\.s\.|high school)$")
_OF_SCHOOL = pattern_of(
    r"(?:(?P<how>rising|incoming|transfer|college|high school|hs|h\.s\.) )?"
    r"(?P<year>freshman|freshmen|frosh|sophomore|soph|junior|jr|senior|sr)\.?"
    r"(?: (?P<behind>transfer))?(?: (?:year|yr|student))?"
)
_OF_A_DEGREE = pattern_of(
    rf"(?:(?P<which>{_WHICH})[- ](?:yr|year) )?"
    r"(?P<what>ph\.?d|doctoral|doctorate|master['’]?s?|mba|law|jd|j\.d|llm|med|medical|md|dental"
    r"|pharmacy|graduate|mfa|msw|mph|mpa|mpp|m\.?s\.?c?|m\.?a|m\.?eng|m\.?ed|edd|dpt|dnp|mha)\.?"
    r"(?P<who> student| candidate| program)?"
)
_DEGREE_BEFORE_YEAR = pattern_of(
    rf"(?P<what>ph\.?d|mba|law|med|medical|master['’]?s?|ms|jd)\.?,? "
    rf"(?:(?:yr|year) (?P<number>[1-6])|(?P<which>{_WHICH})[- ](?:yr|year))"
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


def school_year(typed: str, studies: str = "") -> SchoolYear | None:
    """Return the year somebody is in as a sentence has it; None where nobody can tell.

    "soph" is a sophomore, "MS student" a master’s student, "rising jr" a rising junior. What
    they study tells which M1 it is: a first year of medicine, or of a master’s.
    """
    text = _plain(typed)
    said = _WRITTEN.get(text, text)
    if said in _KNOWN or said.endswith(" law student"):
        return SchoolYear(said, of_degree=said.endswith(" law student"))
    return _counted(said, studies) or _of_a_degree(said) or _of_school(said)


def _plain(typed: str) -> str:
    """A year as typed without asides and slips; one at a high school with that in front."""
    whole = typed.replace("?", "").lower().replace("’", "'").strip(" .")
    whole = _DEGREE_BEFORE_YEAR.sub(_year_first, whole)
    at_high_school = _AT_HIGH_SCHOOL.search(whole)
    text = _ASIDE.sub("", whole).strip(" .")
    text = " ".join(_slipped(word) for word in text.split())
    return f"high school {text}" if at_high_school else text


def _counted(said: str, studies: str) -> SchoolYear | None:
    """A year by its number or its class: 2nd yr, 3rd semester, 5th year senior, L3, class of."""
    if found := _CLASS.fullmatch(said):
        year = found["named"] or found["alone"]
        return SchoolYear(f"class of {year.replace(chr(39), '20')}")
    if found := _FIFTH.fullmatch(said):
        return SchoolYear(f"{_ordinal(found['which'])}-year senior")
    if found := _BY_LETTER.fullmatch(said):
        return _by_letter(found["letter"], _ROMAN.get(found["number"], found["number"]), studies)
    if found := _NUMBERED.fullmatch(said):
        number = found["which"] or found["behind"] or found["alone"] or found["sem"]
        span = "semester" if found["half"] or found["sem"] else "year"
        return SchoolYear(f"{_ordinal(number)}-{span} student")
    return None


def _of_a_degree(said: str) -> SchoolYear | None:
    found = _OF_A_DEGREE.fullmatch(said)
    if found is None:
        return None
    which = _ordinal(found["which"])
    what = found["what"].replace("'", "’")
    known = what.upper() if what in _IN_CAPITALS else _DEGREES.get(what, what)
    who = (found["who"] or " student").strip().replace("program", "student")
    said = f"{which}-year {known} {who}" if which else f"{known} {who}"
    return SchoolYear(said, of_degree=True, is_numbered=bool(which))


def _of_school(said: str) -> SchoolYear | None:
    found = _OF_SCHOOL.fullmatch(said)
    if found is None:
        return None
    how = {"hs": "high school", "h.s.": "high school", "college": ""}.get(
        found["how"] or "", found["how"] or ""
    )
    if found["behind"] or how == "transfer":
        return SchoolYear("transfer student")
    year = _WRITTEN.get(found["year"], found["year"])
    return SchoolYear(f"{how} {year}".strip())


_ROMAN = {"i": "1", "ii": "2", "iii": "3", "iv": "4"}
_OF_LETTERS = {"ms": "medical", "oms": "medical", "g": "graduate", "p": "pharmacy"}
_LAST_OF_A_MASTERS = 2


def _by_letter(letter: str, number: str, studies: str) -> SchoolYear | None:
    """A year counted with a letter: L3 of a licence, M1 of a master’s or of medicine."""
    which = _ordinal(number)
    is_medicine = _OF_MEDICINE.search(studies) is not None
    if letter == "l":
        return SchoolYear(f"{which}-year student")
    kind = _OF_LETTERS.get(letter, "")
    if letter == "m" and (is_medicine or int(number) > _LAST_OF_A_MASTERS):
        kind = "medical"
    if letter in {"m", "master"} and not kind:
        # Alone it may be either.
        kind = "master’s" if studies or letter == "master" else ""
    if not kind or (letter == "ms" and studies and not is_medicine):
        return None
    return SchoolYear(f"{which}-year {kind} student", of_degree=True, is_numbered=True)


def _slipped(word: str) -> str:
    if _WRITTEN.get(word) in _YEAR_WORDS:
        return _WRITTEN[word]
    return word if word in _WRITTEN or word in _YEAR_WORDS else meant(word, _YEAR_WORDS)


def _year_first(found: re.Match[str]) -> str:
    return f"{_ordinal(found['number'] or found['which'])} year {found['what']}"


_BEHIND = pattern_of(
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
