"""The profile as a letter may tell it: fields without asides, and none that is only a note."""

import re
from functools import lru_cache

from tui.model.profile import Profile, Situation
from tui.model.text.patterns import pattern_of
from tui.model.undecided import says_undecided
from tui.playbook.letters.fit.asides import APART, ASIDE
from tui.playbook.letters.fit.employers import (
    with_brands,
)
from tui.playbook.letters.fit.jobs import is_job_at_end
from tui.playbook.letters.fit.notes import is_guess
from tui.playbook.letters.fit.towns import with_town
from tui.playbook.letters.who.fields.beside_job import without_classes
from tui.playbook.letters.who.fields.school import NO_MAJOR, YEAR_BEHIND, school_told
from tui.playbook.letters.who.fields.school_year import school_year, without_year
from tui.playbook.letters.who.fields.studies import studies_told
from tui.playbook.letters.who.fields.work import GUESSED, OR, without_filler, work_told
from tui.playbook.letters.who.interests import sure_interests
from tui.playbook.letters.who.own_work import (
    FORMERLY,
    wanted_in,
    without_vague_end,
)

RETURNING_TO = "returning to "
"""How the field begins of somebody who has worked in it before."""
_UNDECIDED = "undecided"
_AND_OR = pattern_of(r"\band/or\b", re.IGNORECASE)
# What one would take as well, behind the field that one looks into.
_WISH_BEHIND = pattern_of(
    r"\s*[,;]\s*(?:maybe|perhaps|possibly|ideally|hopefully|pref(?:erably)?|prob(?:ably)?"
    r"|(?:part|full)[- ]time|remote|hybrid|flexible|nights|days|anything)\b.*$",
    re.IGNORECASE,
)
_BACK_TO = pattern_of(
    r"^(?:(?:to )?(?:go(?:ing)?|get(?:ting)?|com(?:e|ing)|mov(?:e|ing)) )?back (?:in ?to|in|to)"
    r" (\S.*)$"
    r"|^(?:to )?return(?:ing)? to (\S.*)$|^(\S.*?),? again$",
    re.IGNORECASE,
)


# A letter asks for the same profile several times.
@lru_cache(maxsize=8)
def as_told(profile: Profile) -> Profile:
    """Return a profile with only what can stand in a sentence; the rest is empty.

    Years of experience and asides are left out, a slash is "or", and a major that is only
    guessed at is not chosen yet. A year behind what is studied is the year.
    """
    studies, year = without_year(profile.studies)
    work = without_classes(profile.work)
    profile = profile.changed(studies=studies, year=profile.year or year, work=work)
    fields = {
        "school": school_told(profile.school),
        "year": _year(profile.year, profile.studies),
        "field": field_told(profile.field) or field_told(wanted_in(profile.work)),
        "work": _in_capitals(_as_student(profile.work)),
        "worked": _in_capitals(_as_student(_EARLIER.sub("", profile.worked))),
    }
    now, _, once = fields["work"].partition(f", {FORMERLY}")
    if once and not fields["worked"] and _NOW.search(profile.work):
        # "8 yrs as a medic, now EMT": the one is told after the other.
        fields |= {"work": "" if _COURSE.fullmatch(now) else now, "worked": _EX.sub("", once)}
    if _has_done(profile, fields["field"]):
        fields["field"] = f"{RETURNING_TO}{fields['field']}"
    behind = [part.strip() for part in APART.split(profile.school)[1:]]
    fields["studies"] = _studies(profile, behind)
    if not fields["year"]:
        every = [part.strip() for part in APART.split(profile.school)]
        fields["year"] = _year(next((part for part in every if YEAR_BEHIND.fullmatch(part)), ""))
    return profile.changed(**fields)


# Of what one did the last counts, which is told first: engineer at Rivian, before that Foxconn.
_EARLIER = pattern_of(
    r"(?<=\w)\s*[,;(-]\s*(?:and )?(?:before that|previously|prior to that|earlier|b4 that)\b.*$",
    re.IGNORECASE,
)
_AT_SCHOOL = pattern_of(
    r"^(?:an? )?(?P<year>(?:\d\w\w|first|second|third|fourth|fifth|final)[- ](?:yr|year)"
    r"|(?:jr|sr|soph)(?=.* (?:student|major)\b))\.? "
    r"(?P<what>(?:(?! at )[^,;@])+?)(?: student| major)?(?:\s*[,;@].*)?$",
    re.IGNORECASE,
)
# Of "MS CS NEU" nobody can tell which letters are the school.
_OF_STUDIES = pattern_of(
    r"^(?=.*\b(?:student|undergrad|freshman)\b)(?=.*\b[A-Z]{2,} [A-Z]{2,}\b)|\b(?:minor|major)\b"
)


def _as_student(work: str) -> str:
    """Work as it is told; who says "2nd yr mech eng" there studies it, and works at nothing."""
    found = _AT_SCHOOL.match(ASIDE.sub("", work).strip())
    year = school_year(found["year"]) if found else None
    last = found["what"].lower().split()[-1] if found else ""
    if found is None or year is None or (is_job_at_end(last) and last != "eng"):
        return "" if _OF_STUDIES.search(work) else work_told(work)
    studies = studies_told(found["what"])
    if not studies or " and " in studies or not year.said.endswith("student"):
        return f"{year.said} studying {studies}" if studies else ""
    return f"{year.said.removesuffix('student')}{studies} student"


_NOW = pattern_of(r"[,;-]\s*(?:and )?(?:now|currently|these days)\b", re.IGNORECASE)
_ELSEWHERE = frozenset({Situation.BETWEEN_JOBS, Situation.LEAVING_RESEARCH})
_STEM = 4


def _has_done(profile: Profile, field: str) -> bool:
    """Whether who returns to work did before what they look into: bridges, bridge engineering."""
    is_back = profile.situation == Situation.RETURNING or not (
        profile.work or profile.school or profile.situation in _ELSEWHERE
    )
    if not is_back or not profile.worked or not field or field.startswith(RETURNING_TO):
        return False
    sought, done = _stems(field), _stems(profile.worked)
    return "," not in field and " or " not in field and bool(sought) and sought <= done


def _stems(text: str) -> set[str]:
    words = re.findall(r"[a-z]+", text.lower())
    return {word[:_STEM] for word in words if len(word) >= _STEM and word not in {"work", "with"}}


def _in_capitals(work: str) -> str:
    """Work with the capitals of its town and of the firm it is at."""
    return with_brands(with_town(work))


def field_told(field: str) -> str:
    """Return a field of work as one looks into it: "outplacement or talent work"; or empty.

    "accounting again" and "back in accounting" are "returning to accounting".
    """
    if says_undecided(field):
        return ""
    text = without_vague_end(_WISH_BEHIND.sub("", GUESSED.sub("", field)).strip())
    if back := _BACK_TO.match(text):
        where = _interests(back[1] or back[2] or back[3])
        return f"{RETURNING_TO}{where}" if where else ""
    return _interests(text)


_DEVELOPMENT = pattern_of(
    r"\b(product|business|curriculum|workforce|economic|community|professional|software|web|game)"
    r" dev\b\.?",
    re.IGNORECASE,
)


def _interests(field: str) -> str:
    """The things of a list, without what is no thing for sure: how you get out of restaurants."""
    field = re.sub(r"\bor (?:maybe|perhaps|possibly) (?=\w)", "or ", field)
    field = _DEVELOPMENT.sub(r"\1 development", field)
    text = _AND_OR.sub("or", OR.sub(" or ", without_filler(field))).strip(" ,;.?")
    return ", ".join(sure_interests(text))


def _studied(field: str) -> str:
    """Studies as they are told; "I guess" is a doubt: a major only guessed at is not chosen."""
    text = ASIDE.sub("", without_filler(field)).strip(" ,;.")
    return "" if is_guess(text) else studies_told(text)


def _year(typed: str, studies: str = "") -> str:
    year = school_year(typed, studies)
    if year is not None:
        return year.said
    return "postdoc" if re.match(r"post-?doc", typed.strip(), re.IGNORECASE) else ""


_EX = pattern_of(r"^ex[- ](?=\w)", re.IGNORECASE)
# A course one takes is no work.
_COURSE = pattern_of(
    r"(?:(?:a|the|in a) )?(?:boot ?camp|course|night school|school|college)", re.IGNORECASE
)


def _studies(profile: Profile, behind: list[str]) -> str:
    text = _studied(profile.studies)
    if says_undecided(profile.studies):
        return _UNDECIDED
    is_unsure = bool(profile.studies) and not text and is_guess(profile.studies)
    is_unchosen = not profile.studies and any(NO_MAJOR.fullmatch(part) for part in behind)
    return _UNDECIDED if is_unsure or is_unchosen or NO_MAJOR.fullmatch(profile.studies) else text
