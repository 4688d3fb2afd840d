"""Classes, teachers and students: took her stats class in 2019, TA for him."""

import re

from tui.model.text.patterns import pattern_of
from tui.playbook.letters.fit.shorthand import spelled_title
from tui.playbook.letters.who.past.reading import read
from tui.playbook.letters.who.past.sentences import plain, subject, whole

_THEM = r"(?:her|him|them)"
_THEIR = r"(?:her|his|their)"
_CLASS = (
    r"(?:class|classes|course|courses|section|lab|lab section|lecture|seminar|workshop|studio"
    r"|discussion(?: section)?|recitation|homeroom|bootcamp)"
)
_IN_CLASS = pattern_of(
    rf"(?P<past>(?:i )?was )?(?:i )?(?:am )?(?:in|from) {_THEIR} (?P<what>(?:[\w'&-]+ )"
    rf"{{0,4}}?)(?P<kind>{_CLASS})(?: (?:of|on|in|for) (?P<of>[\w ]+))?",
    re.IGNORECASE,
)
_TA = pattern_of(
    rf"(?:(?:i )?was )?(?:(?:i )?(?:a |the |{_THEIR} )?)(?P<role>TA|teaching assistant|grader"
    rf"|lab assistant|research assistant|lab tech|undergrad researcher)"
    rf"(?: (?:for|under|with|of) {_THEM})?(?: (?:for|in) (?P<what>(?!her\b|him\b|them\b)[\w ]+))?",
    re.IGNORECASE,
)
_TA_IN = pattern_of(
    rf"(?:(?:i )?was )?(?:i )?(?:a |the )?(?:TA|teaching assistant) in {_THEIR} "
    r"(?P<what>(?:[\w'&-]+ ){0,3}?)(?:class|course|section|lab)",
    re.IGNORECASE,
)
_HAD = pattern_of(
    rf"(?:i )?had {_THEM} (?:for|in) (?P<what>(?!my\b|a\b)[\w' ]+?)(?: class| course)?",
    re.IGNORECASE,
)
_HAD_AS = pattern_of(
    rf"(?:i )?had {_THEM} (?:as|for) (?:an?|my) (?P<role>[\w ]+)",
    re.IGNORECASE,
)
_TOOK = pattern_of(
    rf"(?:i )?(?P<verb>took|audited|passed|attended) {_THEIR} (?P<what>(?:[\w'&-]+ ){{0,4}}?)"
    rf"(?P<kind>{_CLASS})",
    re.IGNORECASE,
)
_STUDENT = pattern_of(
    rf"(?P<past>i was |was )?(?:i am )?(?:an? )?(?P<old>(?:former|old|ex) )?(?:student of (?:hers"
    rf"|his|theirs)|{_THEIR} (?P<old2>(?:former|old|ex) )?(?P<what>[a-z]+ )?(?:student|advisee"
    r"|mentee))",
    re.IGNORECASE,
)
_STUDENT_OF_MINE = pattern_of(
    r"(?:was )?(?:an? |my |one of my )(?:old |former |ex[- ])students?(?: of mine)?|was my student"
    r"|(?:old |former )student of mine",
    re.IGNORECASE,
)
_TAUGHT = pattern_of(
    r"(?:(?:s?he|they) )?(?P<verb>taught|teaches) (?:me|us)(?: (?P<what>[\w' ]+?))?",
    re.IGNORECASE,
)
GUEST = pattern_of(
    r"(?:was (?:the |a )?)?(?:guest )?(?:speaker|lecturer|panelist|presenter) (?:in|at|for) "
    r"(?P<where>(?:my|our) .+)",
    re.IGNORECASE,
)
"""Somebody who spoke where I listened, and need not know me."""
_ROLES = {"ta": "teaching assistant", "lab tech": "lab technician"}


def by_class(text: str, when: str) -> str:
    """Return the sentence on a class, a teacher or a student; empty where words tell of none.

    `when` is what is said of the time, with a space before it.
    """
    return read(text, when, _GUESTS, placed=False) or read(text, when, _AT_SCHOOL)


def _spoke(found: re.Match[str], _: str, __: str) -> str:
    where = found["where"]
    return whole(f"you spoke {'in' if 'class' in where else 'at'} {where}")


def _in_class(found: re.Match[str], at: str, when: str) -> str:
    what = subject(found["of"] or found["what"])
    kind = found["kind"].lower().replace("classes", "class")
    if found["past"] or when:
        return f"I was in your {what}{kind}{at}{when}"
    return f"You know me from your {what}{kind}{at}"


def _took(found: re.Match[str], at: str, when: str) -> str:
    verb, kind = found["verb"].lower(), found["kind"].lower()
    return f"I {verb} your {subject(found['what'])}{kind}{at}{when}"


def _assisted_in(found: re.Match[str], at: str, when: str) -> str:
    return f"I was a teaching assistant in your {subject(found['what'])}class{at}{when}"


def _assisted(found: re.Match[str], at: str, when: str) -> str:
    if not re.search(rf"\b(?:for|under|with|{_THEIR})\b", found[0], re.IGNORECASE):
        return ""
    role = found["role"].lower().replace("undergrad ", "undergraduate ")
    what = subject(found["what"] or "").strip()
    return f"I was your {_ROLES.get(role, role)}{f' for {what}' if what else ''}{at}{when}"


def _had_as(found: re.Match[str], at: str, when: str) -> str:
    role = plain(spelled_title(found["role"].lower()))
    return f"You were my {role}{at}{when}" if role else ""


def _had(found: re.Match[str], at: str, when: str) -> str:
    return f"I was in your {subject(found['what'])}class{at}{when}"


def _taught_by_me(_: re.Match[str], at: str, when: str) -> str:
    return f"You were a student of mine{at}{when}"


def _was_student(found: re.Match[str], at: str, when: str) -> str:
    is_over = found["past"] or found["old"] or found["old2"] or when
    return f"I was a student of yours{at}{when}" if is_over else f"You know me from class{at}"


def _taught_me(found: re.Match[str], at: str, when: str) -> str:
    what = subject(found["what"] or "").strip()
    verb = "teach" if found["verb"].lower() == "teaches" else "taught"
    return f"You {verb} me{f' {what}' if what else ''}{at}{when}" if what or at or when else ""


_GUESTS = ((GUEST, _spoke),)
_AT_SCHOOL = (
    (_IN_CLASS, _in_class),
    (_TOOK, _took),
    (_TA_IN, _assisted_in),
    (_TA, _assisted),
    (_HAD_AS, _had_as),
    (_HAD, _had),
    (_STUDENT_OF_MINE, _taught_by_me),
    (_STUDENT, _was_student),
    (_TAUGHT, _taught_me),
)
