"""Words on how one met, typed in haste: in full, and without when it was."""

import re
from functools import lru_cache

from tui.model.text.patterns import pattern_of
from tui.playbook.letters.weaving.cleaning import spelled
from tui.playbook.letters.weaving.words.spelling import ORDINALS

_YEAR = r"(?:19|20)\d\d"
_SEASON = r"spring|summer|fall|autumn|winter"
_SCHOOL_YEAR = r"freshman|sophomore|junior|senior|first|second|third|fourth|last"
_WHEN = pattern_of(
    rf"[\s,(]*(?:(?P<season>(?:in |the )*(?P<which>{_SEASON})(?: of)?(?: (?P<of>{_YEAR}))?)"
    rf"|(?:in |from |since |back in )*(?P<year>{_YEAR})(?:\s?[-–]\s?(?:to )?(?P<till>{_YEAR}))?"
    rf"|(?:in |my |her |his )*(?P<class>{_SCHOOL_YEAR}) ?years?"
    r"|(?:back )?in (?P<school>high school|middle school|grade school|elementary school"
    r"|college|grad school|undergrad)"
    r"|(?:in )?(?P<grade>\d{1,2}(?:st|nd|rd|th)) grade"
    r"|(?:for )?(?P<long>(?:\d+|an?|one|two|three|four|five|a few|several) (?:years?|semesters?"
    r"|seasons"
    r"?|summers?|months?))"
    r"|(?:\d+|two|three|four|five|a few|several|many|some|a couple|couple)?(?: of)? ?"
    r"(?:years?|months?|weeks?|decades?) (?:ago|back)|way back(?: when)?|back (?:then|in the day)"
    r"|a (?:while|long time) (?:ago|back)|last \w+|this \w+|currently|now|once"
    r"|when i was (?:a kid|little|young|in \w+(?: \w+)?))\)?$",
    re.IGNORECASE,
)
_ONE_IN_HASTE = (
    (pattern_of(r"\bw/?(?= )|\bw/(?=\w)", re.IGNORECASE), "with"),
    (pattern_of(r"\byrs\b", re.IGNORECASE), "years"),
    (pattern_of(r"\byr\b", re.IGNORECASE), "year"),
    (pattern_of(r"(?<=\d )sems?\b", re.IGNORECASE), "semesters"),
    (pattern_of(r"(?<=[a-z]) \d{1,3}[A-Za-z]?(?= (?:class|section|course)\b)"), ""),
    (pattern_of(r"\bhs\b", re.IGNORECASE), "high school"),
    (pattern_of(r"(?<=\w )(\d+)x$", re.IGNORECASE), r"\1 times"),
    (pattern_of(r"\bT\.?A\.?['’]?(?:e?d)? (?=for\b|under\b|with\b)", re.IGNORECASE), "TA "),
    (pattern_of(r"\bprof\b\.?", re.IGNORECASE), "professor"),
    (pattern_of(r"\bintro\b", re.IGNORECASE), "introduction"),
    (pattern_of(r"\borgo\b", re.IGNORECASE), "organic chemistry"),
    (pattern_of(r"\bmicro(?= (?:class|lab|course|section|bio))", re.IGNORECASE), "microbiology"),
    (pattern_of(r"\bkiddos?\b", re.IGNORECASE), "kid"),
    (pattern_of(r"\bco worker", re.IGNORECASE), "coworker"),
    (pattern_of(r"\bdept\b\.?", re.IGNORECASE), "department"),
    (pattern_of(r"(?<=\w) & (?=[a-z])"), " and "),
    (pattern_of(r"(?<=\w) 4 (?=him|her|them|me)"), " for "),
)


@lru_cache(maxsize=256)
def in_full(words: str) -> str:
    """Return words on how one met with their small words in full: "w" is "with"."""
    for pattern, full in _ONE_IN_HASTE:
        words = pattern.sub(full, words)
    return " ".join(words.split()).strip(" .!,;")


def timed(words: str) -> tuple[str, str]:
    """Return words without when it was, and when as a sentence has it: "in 2019"; or empty.

    What only counts from the day it was typed, "two years ago", is left out.
    """
    found = _WHEN.search(words)
    if found is None or not found.start():
        return words, ""
    said = ""
    if year := found["year"]:
        said = f"from {year} to {found['till']}" if found["till"] else f"in {year}"
    elif found["season"] and found["of"]:
        said = f"in the {found['which'].lower()} of {found['of']}"
    elif found["class"]:
        said = f"in my {found['class'].lower()} year"
    elif found["school"]:
        school = found["school"].lower()
        said = "in graduate school" if school == "grad school" else f"in {school}"
        said = "in college" if school == "undergrad" else said
    elif found["grade"]:
        grade = found["grade"].lower()
        said = f"in {ORDINALS.get(grade, grade)} grade"
    elif found["long"]:
        number, _, unit = found["long"].lower().rpartition(" ")
        many = "" if number in {"a", "an", "one", "1"} or unit.endswith("s") else "s"
        said = spelled(f"for {number} {unit}{many}", {})
    return words[: found.start()].strip(" ,"), said
