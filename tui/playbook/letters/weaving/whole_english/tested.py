"""Tests and certificates as a sentence has them: "take the teas early", "cpa opens doors"."""

import re

from tui.model.text.patterns import pattern_of
from tui.playbook.letters.weaving.words.exams import NAMES, SURE, TESTS, any_of

_TEST = any_of(tuple(name for name in TESTS if name not in {"bar", "ARE", "ACT"})).replace(
    r"\-", "-"
)
_ANY = any_of().replace(r"\-", "-")
_TAKES = (
    r"(?:(?:re)?(?:take|taking|took|pass|passing|passed|schedule|book|ace|fail|failed)"
    r"|(?:study|studying|studied|register|sign(?:ed)? up|prep|prepare|sit|sitting|review) for)"
)
_OF_IT = (
    r"(?:exams?|tests?|scores?|prep|study plan|certs?|certifications?|license|boards?|review"
    r"|coursework|book|date|fees?|waiver|results?)"
)
# What stands behind a test that is taken, and not behind "take the act that …".
_THEN = (
    r"(?:exams?|tests?|early|late|twice|once|first|again|before|after|right|in|by|this|next|until"
    r"|when|while|unless|if|and|or|not|level|part|step|\d+|for|at|as|the|your|my|certs?|boards)"
)
# "Take the teas", "teas score": in small letters beside what is said of a test.
_BESIDE = pattern_of(
    rf"\b(?P<lead>{_TAKES} (?:(?:the|your|my|ur) )?)(?P<name>{_ANY})(?=$|[,.]| {_THEN}\b)"
    rf"|(?<![\w-])(?P<first>{_ANY})(?= {_OF_IT}\b)"
    rf"|^(?P<alone>{_TEST})(?= (?:first|before|after|early|twice"
    r"|right after)\b)",
    re.IGNORECASE,
)
# What a table of sure names says, wherever it stands.
_SURE = pattern_of(
    rf"(?<![\w'’-])(?:{'|'.join(re.escape(each) for each in sorted(SURE, key=len, reverse=True))})"
    r"(?![\w'’-])",
    re.IGNORECASE,
)
_PLUS = pattern_of(
    r"(?<!\w)(?:comptia )?(?P<name>security|sec|network|net|server)\+|(?<!\w)(?:comptia (?P<a>a)\+"
    r"|(?P<alone>a)\+(?= (?:cert\w*|exam|test)\b))",
    re.IGNORECASE,
)
_PLUS_NAMES = {"sec": "Security", "net": "Network", "a": "A"}
_AS_A_VERB = (
    r"(?=(?:is|has|takes|needs|opens|helps|comes|matters|counts|gets|does|will|can|pays)\b)"
)
_A_LICENSE = r"CDL|GED|PMP|CAPM|CISSP|CCNA|CPR card|OSHA card"
_REPAIRS = (
    (r"\bpass[ /]fail\b", "pass-fail"),
    (r"\b(under|over|least|than) (\w+)-year-old(?=$|[,.])", r"\1 \2 years old"),
    # "HESI first, TEAS second"; "MCAT before senior year".
    (rf"^(?:the )?({_TEST})(?: exam)? first,? (?:and |then )?(?:the )?({_TEST})(?: exam)?"
     r"(?: (?:second|next|later|after))?$", r"take the \1 first and the \2 second"),
    (rf"^(?:the )?({_TEST})((?: exam)?) (?=(?:before|right after|after|early|twice|as soon as)\b)",
     r"take the \1\2 "),
    (r"^(CFA|CPA|PMP|USMLE)( (?:level|part|step) \d)? (?=(?:before|right after|after|early)\b)",
     r"take the \1\2 exam "),
    (rf"^({_ANY})( \d+)? (card|certification|license) (?=(?:before|first|right after)\b)",
     r"get the \1\2 \3 "),
    (rf"^(?:the )?({_ANY})( (?:step|level|part) \d)? (exam|score|test|certification"
     rf"|license|card) {_AS_A_VERB}", r"the \1\2 \3 "),
    (rf"^(?!(?:SAT|GED)\b)({_TEST}|CPA|CFA|CFP)( step \d)? {_AS_A_VERB}", r"the \1\2 "),
    (rf"^({_A_LICENSE}) {_AS_A_VERB}", r"a \1 "),
    (r"\b(get|earn|finish) (PMP|CPA|CFA|CFP|CNA|EMT|LPN|RN|PE|CAPM|CISSP|CCNA|ServSafe|TESOL)"
     r"(?=$|,| (?:first|then|before|after|and|in|by|while|early|now|right)\b)", r"\1 your \2"),
    (rf"\b(into|about|for|on|with) ({_ANY}) (certification|exam|license|test)\b",
     r"\1 the \2 \3"),
    (r"\bexam (?=(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten) (?:weeks?|months?|days?)"
     r"(?:,? not\b|$))", "exam for "),
    (r"\b(week|month|year|day|[a-z]{3,}s),? not (before|\d+|one|two|three|four|five|six|seven|eight"
     r"|nine|ten)\b(?=$| [a-z]+s?$)", r"\1, not \2"),
)  # fmt: skip
_WRITTEN = tuple((pattern_of(pattern), said) for pattern, said in _REPAIRS)


def with_tests(text: str) -> str:
    """Return a text whose tests and certificates have their capitals: TEAS, NCLEX, Security+."""
    text = _PLUS.sub(_with_plus, text)
    text = _BESIDE.sub(_in_capitals, text)
    return _SURE.sub(lambda found: SURE[found[0].lower()], text)


def with_articles_of_tests(text: str) -> str:
    """Return a cleaned text with what a note leaves out before a test: "take the MCAT"."""
    for pattern, said in _WRITTEN:
        text = pattern.sub(said, text)
    return text


def _with_plus(found: re.Match[str]) -> str:
    name = (found["name"] or found["a"] or found["alone"]).lower()
    return f"CompTIA {_PLUS_NAMES.get(name, name.capitalize())}+"


def _in_capitals(found: re.Match[str]) -> str:
    if found["name"]:
        return f"{found['lead']}{NAMES[found['name'].lower()]}"
    return NAMES[(found["first"] or found["alone"]).lower()]
