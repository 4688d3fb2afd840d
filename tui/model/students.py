"""What a student says in a few words: what they study, in which year, and where."""

import re

from tui.model.text.patterns import pattern_of
from tui.model.undecided import says_undecided

SCHOOL = pattern_of(
    r"\b(?:universi\w+|colleges?|schools?|institute|academy|polytechnic|hochschule)\b"
    r"|^(?-i:CSU|UC|SUNY|CUNY|[A-Z]\w+ (?:State|Tech|CC))\b"
    r"|^(?:ucla|ucsd|ucsb|uci|ucr|ucsc|usc|mit|nyu|bu|unc(?:-\w+)?|asu|osu|psu|sjsu|sfsu|sdsu|csun|csulb"
    r"|ccsf|uic|uiuc|umass|uconn|unlv|vcu|gmu|fiu|fsu|ucf|usf|lsu|byu|smu|tcu|rit|rpi|wpi|njit|umbc"
    r"|uva|uga|utk|uab|suny|cuny|cal poly|virginia tech|penn state|penn st|ohio state"
    r"|universit\w+)\b",
    re.IGNORECASE,
)
"""A word by which a school is known."""
_YEARS = {
    "frosh": "freshman", "soph": "sophomore", "sophmore": "sophomore", "jr": "junior",
    "sr": "senior",
}  # fmt: skip
_ORDINALS = {"1st": "first", "2nd": "second", "3rd": "third", "4th": "fourth", "5th": "fifth"}
_YEAR = r"freshman|frosh|sophomore|sophmore|soph|junior|jr|senior|sr"
_NTH = rf"(?:{'|'.join([*_ORDINALS, *_ORDINALS.values()])}|final|last)[- ](?:year|yr)"
_WHAT = r"(?!(?:at|in)\b)[^\W\d_][\w&'’.-]*(?:\s+(?:&\s+)?[^\W\d_][\w&'’.-]*){0,3}?"
# Sociology junior; nursing student; 2nd year nursing student; junior nursing major; junior.
_STUDENT = pattern_of(
    rf"(?:(?:I am|I['’]?m|currently)\s+)*(?:an?\s+)?(?:(?P<before>{_WHAT})\s+(?P<year>{_YEAR})\.?"
    rf"|(?:(?P<nth>{_YEAR}|{_NTH})\.?\s+)?(?P<what>{_WHAT})\s+(?:student|major)"
    rf"|(?P<of>{_NTH})\s+(?P<behind>{_WHAT})|(?P<alone>{_YEAR})\.?(?:\s+student)?"
    rf"|(?P<nth_alone>{_NTH})(?:\s+student)?)"
    r"(?:\s*,?\s+(?:in|studying|majoring in)\s+(?P<studies>[^,;|@]+?))?"
    r"(?:(?P<at>\s*,?\s+at\s+|\s*@\s*)|\s*[,;|]\s*|$)(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
_DIVIDES = pattern_of(r"\s*[,;|]\s*|\s*@\s*|\s+at\s+", re.IGNORECASE)
# Not what somebody studies, but what kind of student they are; or a job of that name.
_NO_STUDIES = pattern_of(
    r"\b(?:high|school|college|university|grad|graduate|phd|doctoral|master['’]?s?|bachelor['’]?s?"
    r"|transfer|undergrad\w*|international|exchange|honou?rs|online|degree|diploma|btech|bsc|ba|bs"
    r"|full|part|time|new|current|rising|office|year|an?|the|my|i|was|not|and|or|as|for)\b",
    re.IGNORECASE,
)
_NO_JOB_TITLE = pattern_of(r"(?:freshman|sophomore)$|year")
_HIGH_SCHOOL = pattern_of(r"(?:high|middle) school$", re.IGNORECASE)
_TWO = 2


def student_said(text: str) -> dict[str, str]:
    """Return studies, year and school of a student who says them; empty where it is not sure.

    "Sociology junior at Westbrook State", "junior, sociology, Westbrook", "econ sophomore".
    """
    found = _STUDENT.fullmatch(text) or _turned_round(text)
    if found is None:
        return {}
    rest = [part for part in _DIVIDES.split(found["rest"].strip(" .")) if part]
    if any(map(says_undecided, rest)):
        return parts_said(text)
    studies = (found["before"] or found["what"] or found["behind"] or "").strip()
    year = found["year"] or found["nth"] or found["of"] or found["alone"] or found["nth_alone"]
    if found["studies"]:
        if studies:
            return {}
        studies = found["studies"].strip()
    elif not studies and len(rest) == _TWO:
        studies = rest.pop(1 if found["at"] else 0)
    if year and not found["studies"] and _is_school_alone(studies, rest):
        return {"school": studies or rest[0], "year": _whole_year(year)}
    is_sure = len(rest) == 1 and (found["at"] or rest[0][0].isupper() or not found["before"])
    says_no_more = not rest and year and _NO_JOB_TITLE.search(_whole_year(year))
    is_note = set(studies) & set("()?")
    if not studies or is_note or _NO_STUDIES.search(studies) or not (is_sure or says_no_more):
        return {}
    fields = {"school": "".join(rest), "studies": studies, "year": _whole_year(year or "")}
    return {name: value for name, value in fields.items() if value}


def _is_school_alone(before: str, rest: list[str]) -> bool:
    """Whether what stands beside a year is a school, and nothing is said of studies."""
    beside = [*filter(None, [before]), *rest]
    if len(beside) != 1 or not SCHOOL.search(beside[0]):
        return False
    return beside[0][0].isupper() and not _HIGH_SCHOOL.match(beside[0])


def _turned_round(text: str) -> re.Match[str] | None:
    """Return a match where the school stands first: Westbrook State, sociology junior."""
    school, comma, student = text.partition(",")
    return _STUDENT.fullmatch(f"{student.strip()}, {school.strip()}") if comma else None


def _whole_year(year: str) -> str:
    said = " ".join(year.lower().replace("-", " ").split()).rstrip(".")
    nth, _, of = said.partition(" ")
    return f"{_ORDINALS.get(nth, nth)}-year student" if of else _YEARS.get(said, said)


_LONGEST = 150
"""What is longer is no list of a few words, and long to read."""
_TRANSFERS = pattern_of(r"\btransfer(?:ring|s)? (?:in)?to\b|->|→", re.IGNORECASE)
# A year by itself, or before what is studied: rising junior, '27, L3 bio.
_OF_A_YEAR = pattern_of(
    rf"(?:an? )?(?P<year>(?:(?:rising|incoming|transfer) )?(?:{_YEAR})\.?|{_NTH}|(?-i:[LM][1-3])"
    r"|(?:the )?class of (?:20\d\d|['’]\d\d)|['’]\d\d)(?: student| undergrad(?:uate)?)?"
    r"(?: (?P<studies>[^\W\d_][\w&'’-]*(?: [\w&'’-]+){0,2}?)(?: major| student)?)?",
    re.IGNORECASE,
)
_BEHIND_A_SCHOOL = pattern_of(r"(?P<school>.+?) (?P<year>['’]\d\d|class of 20\d\d)")


def parts_said(text: str) -> dict[str, str]:
    """Return year, school and studies of a student who lists them, in any order; or nothing.

    "rising junior, UMass, poli sci", "Duke '27", "L3 bio, Univ. de Bourgogne" and, of two
    schools, "ccsf, transferring to sjsu", which is one field.
    """
    if len(text) > _LONGEST:
        return {}
    if _TRANSFERS.search(text):
        return {"school": text} if SCHOOL.search(text) else {}
    text = _BEHIND_A_SCHOOL.sub(r"\g<year>, \g<school>", text) if "," not in text else text
    found: dict[str, str] = {}
    rest: list[str] = []
    unsaid = ""
    for part in filter(None, map(str.strip, _DIVIDES.split(text))):
        year = _OF_A_YEAR.fullmatch(part)
        if year and "year" not in found and not SCHOOL.search(part):
            found |= {name: value for name, value in year.groupdict().items() if value}
        elif says_undecided(part):
            unsaid = "undecided"
        else:
            rest.append(part)
    if unsaid:
        found["studies"] = unsaid
    is_school_first = len(rest) == _TWO and SCHOOL.fullmatch(rest[0]) is not None
    if ("year" not in found and not is_school_first) or len(rest) > _TWO - ("studies" in found):
        return {}
    rest.sort(key=lambda part: (SCHOOL.search(part) is None, part.islower()))
    found |= dict(zip(("school", "studies"), rest, strict=False))
    return found if "school" in found or unsaid else {}
