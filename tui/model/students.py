"""What a student says in a few words: what they study, in which year, and where."""

import re

SCHOOL = re.compile(
    r"\b(?:universi\w+|colleges?|schools?|institute|academy|polytechnic|hochschule)\b"
    r"|^(?-i:CSU|UC|SUNY|CUNY|[A-Z]\w+ (?:State|Tech|CC))\b",
    re.IGNORECASE,
)
"""A word by which a school is known."""
_YEARS = {"frosh": "freshman", "soph": "sophomore", "jr": "junior", "sr": "senior"}
_ORDINALS = {"1st": "first", "2nd": "second", "3rd": "third", "4th": "fourth", "5th": "fifth"}
_YEAR = r"freshman|frosh|sophomore|soph|junior|jr|senior|sr"
_NTH = rf"(?:{'|'.join([*_ORDINALS, *_ORDINALS.values()])}|final|last)[- ]year"
_WHAT = r"(?!(?:at|in)\b)[^\W\d_][\w&'’.-]*(?:\s+(?:&\s+)?[^\W\d_][\w&'’.-]*){0,3}?"
# Sociology junior; nursing student; 2nd year nursing student; junior nursing major; junior.
_STUDENT = re.compile(
    rf"(?:(?:I am|I['’]?m|currently)\s+)*(?:an?\s+)?(?:(?P<before>{_WHAT})\s+(?P<year>{_YEAR})\.?"
    rf"|(?:(?P<nth>{_YEAR}|{_NTH})\.?\s+)?(?P<what>{_WHAT})\s+(?:student|major)"
    rf"|(?P<of>{_NTH})\s+(?P<behind>{_WHAT})|(?P<alone>{_YEAR})\.?(?:\s+student)?"
    rf"|(?P<nth_alone>{_NTH})(?:\s+student)?)"
    r"(?:\s*,?\s+(?:in|studying|majoring in)\s+(?P<studies>[^,;|@]+?))?"
    r"(?:(?P<at>\s*,?\s+at\s+|\s*@\s*)|\s*[,;|]\s*|$)(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
_DIVIDES = re.compile(r"\s*[,;|]\s*|\s*@\s*|\s+at\s+", re.IGNORECASE)
# Not what somebody studies, but what kind of student they are; or a job of that name.
_NO_STUDIES = re.compile(
    r"\b(?:high|school|college|university|grad|graduate|phd|doctoral|master['’]?s?|bachelor['’]?s?"
    r"|transfer|undergrad\w*|international|exchange|honou?rs|online|degree|diploma|btech|bsc|ba|bs"
    r"|full|part|time|new|current|rising|office|year|an?|the|my|i|was|not|and|or|as|for)\b",
    re.IGNORECASE,
)
_NO_JOB_TITLE = re.compile(r"(?:freshman|sophomore)$|year")
_HIGH_SCHOOL = re.compile(r"(?:high|middle) school$", re.IGNORECASE)
_TWO = 2


def student_said(text: str) -> dict[str, str]:
    """Return studies, year and school of a student who says them; empty where it is not sure.

    "Sociology junior at Westbrook State", "junior, sociology, Westbrook", "econ sophomore".
    """
    found = _STUDENT.fullmatch(text) or _turned_round(text)
    if found is None:
        return {}
    rest = [part for part in _DIVIDES.split(found["rest"].strip(" .")) if part]
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
