"""The person who asks: what they study or do, what they look into, and where they stand."""

import re
from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Any, ClassVar

from pydantic import model_validator

from tui.model.base import Moment, Record
from tui.model.people import Source
from tui.model.students import SCHOOL, parts_said, student_said
from tui.model.text.lines import Line, Text
from tui.model.text.patterns import pattern_of
from tui.model.undecided import says_undecided

_ADDRESS = pattern_of(r"[^\s<>,;()|\"]+@[^\s<>,;()|\"]+\.[^\s<>,;()|\"]+")
_NO_MAJOR = pattern_of(r",\s*(?:major )?(?:undeclared|undecided|no major(?: yet)?)$", re.IGNORECASE)
_DOES_A_JOB = pattern_of(
    r"\b(?:(?!(?:senior|junior|computer|winter|summer)\b)\w+(?:er|or|ist|ian|eer|yst)|nurse|rn|lpn|cna|emt|np|mom|dad|parent"
    r"|barista|paralegal"
    r"|guard|teaching|working|tutoring|teach|laid off|hospital|medical center"
    r"|school (?:district|board)|aide|assistant|principal|dean|clerk|coach|attendant"
    r"|accountant|consultant|chef|cook|staff|intern|lead|head|freelance\w*|retired|postdoc\w*"
    r"|associate|fellow|paraprofessional|representative|rep)\b",
    re.IGNORECASE,
)
_YEAR_AT = pattern_of(
    r"^(?:an? )?((?:\w[\w'-]* )?(?:freshman|sophomore|junior|senior|student|graduate"
    r"|grad)) (?:at|of) (.+)$",
    re.IGNORECASE,
)
# Statistics junior at Lake College.
_MAJOR_AND_YEAR_AT = pattern_of(
    r"^(?:(?:I am|I['’]?m)\s+)?(?:an?\s+)?(?P<studies>[\w&'’-]+(?:\s[\w&'’-]+){0,2}?)(?:\s*,)?\s"
    r"(?P<year>(?:rising |incoming )?(?:freshman|sophomore|junior|senior))(?: student)?"
    r"\s*,?\s+(?:at|@)\s+(?P<school>.+)$",
    re.IGNORECASE,
)
_NO_MAJOR_BEFORE = pattern_of(
    r"\b(?:rising|incoming|first|second|high|hs|school|current|proud|transfer|honou?rs|college"
    r"|university|graduating|now|undergrad(?:uate)?|international|full[- ]time|new|\w+[- ]gen)\b",
    re.IGNORECASE,
)
# I am a second-year student in Mechanical Engineering at Lake College.
_STUDIES_AT = pattern_of(
    r"^(?:(?:I am|I['’]?m|currently)\s+)*(?:an?\s+)?"
    r"(?P<year>(?:\w+|\d\w\w)[- ]?year|freshman|sophomore|junior|senior|grad(?:uate)?|master['’]?s"
    r"|doctoral|phd)?\s*(?P<what>(?:[\w&'’-]+\s+){0,4}?)(?P<student>student|major|undergrad(?:uate)?)?"
    r"(?:\s*,?\s+(?:in|of|studying|majoring in)\s+(?P<studies>(?:(?! at ).)+?))?"
    r"\s*,?\s+(?:at|@)\s+(?P<school>[^,.;]+)\.?$",
    re.IGNORECASE,
)
_DEGREES = pattern_of(
    r"\b(?:higher national diploma|hnd|btech|bsc|ba|bs|beng|diploma|degree|associate['’]?s?"
    r"|bachelor['’]?s?|undergraduate|full[- ]time|part[- ]time|transfer|new|current|college"
    r"|university|international|honou?rs|online)\b",
    re.IGNORECASE,
)
_YEAR_ALONE = pattern_of(r"\b(?:senior|junior|sophomore|freshman|student)$", re.IGNORECASE)
_MOST_WORDS = 3
_UNDECIDED = frozenset(
    {"undecided", "undeclared", "not decided", "not decided yet", "not sure yet"}
)


class Situation(StrEnum):
    """Where the person stands, in words they would use."""

    STUDENT = "student"
    UNDECIDED = "not sure yet"
    WORKING = "working and curious"
    BETWEEN_JOBS = "between jobs"
    LEAVING_RESEARCH = "leaving research"
    RETURNING = "returning"
    OTHER = "other"


# The first that fits counts: "not working" before "working".
_SAID = {
    Situation.UNDECIDED: (
        r"undecided|undeclared|no major|not (?:yet )?(?:sure|decided)|unsure|(?:no|any) idea"
        r"|idk|(?:don['’]?t|do not) know|gap year"
    ),
    Situation.LEAVING_RESEARCH: (
        r"(?:leav|quit|exit|finish|complet)\w*\b.*\b(?:research|academi\w+|phd|doctora\w+|universit\w+)"
        r"|out of (?:the )?(?:research|academi\w+|university)|post-?doc\w*"
    ),
    Situation.STUDENT: (
        r"student|studying|undergrad\w*|freshman|sophomore|(?:junior|senior)(?: at| in|$)"
        r"|(?:in|at|to) (?:college|school|university)"
        r"|finish(?:ing)? (?:(?:my|the) )?(?:stud(?:y|ies)|degree|bachelor\w*|master\w*)"
        r"|my stud(?:y|ies)"
    ),
    Situation.RETURNING: (
        r"return\w*|back (?:in)?to (?:the )?work\w*|re-?ent\w+|(?:on|\w+al|\w+ity) leave"
        r"|(?:family|sick) leave|(?:career|long) break"
        r"|(?:caring for|looking after|raising) (?:my|our|an?|the|kids|children)"
        r"|stay(?:ing)?[- ]at[- ]home|(?:full[- ]time )?(?:mother|father|carer|caregiver|homemaker)"
    ),
    Situation.BETWEEN_JOBS: (
        r"between|unemployed|jobless|laid off|let go|redundant|not working|(?:don['’]t|do not) work"
        r"|no job|lost my job|out of work|job[- ]?(?:search|hunt|seek)\w*"
        r"|looking for (?:a |new )*(?:job|work)"
    ),
    Situation.OTHER: (
        r"retir\w+|pensioner|volunteer(?:ing)?|veteran|military|army|navy"
        r"|on disability|disabled|sabbatical"
    ),
    Situation.WORKING: (
        r"work\w*|employed|self-employed|freelanc\w+|have a job|curious|career chang\w+"
        r"|chang\w+ (?:careers?|fields?|jobs?)"
    ),
}


SITUATIONS = "student, not sure yet, working, between jobs, leaving research, returning or other"
"""All of them in short, as `situation_meant` reads them."""
_UNDECIDED_BEFORE = ("undecided", "student, undecided")
"""What earlier versions called it, and many still do."""
_NONE_OF_THESE = pattern_of(r"(?:other|something else|none|neither)\b")
# What ends like a job and is none, and a job that is over.
_NO_JOB = pattern_of(
    r"\b(?:other|another|whatever|never|ever|either|neither|after|over|under|later|rather|for|or|nor"
    r"|former\w*|ex|was|used|retired|summer|winter|number|computer)\b"
)


def situation_meant(words: str) -> Situation | None:
    """Return where somebody stands, from what they say of it; None if they say nothing.

    The beginning of one of them is enough: "w" is working and curious.

    Raises ValueError, with a sentence, for words that mean none of them.
    """
    said = " ".join(words.lower().split())
    if not said:
        return None
    for situation in Situation:
        if situation.startswith(said):
            return situation
    if any(each.startswith(said) for each in _UNDECIDED_BEFORE):
        return Situation.UNDECIDED
    if _NONE_OF_THESE.match(said):
        return Situation.OTHER
    known = (each for each, pattern in _SAID.items() if re.search(rf"\b(?:{pattern})\b", said))
    if found := Situation.UNDECIDED if says_undecided(said) else next(known, None):
        return found
    if _DOES_A_JOB.search(said) and not _NO_JOB.search(said):
        return Situation.WORKING
    raise ValueError(
        f"“{words.strip()}” is not known here; it can be {SITUATIONS}. The first letter is enough."
    )


class Profile(Record):
    """The person who asks.

    `school`, `studies` and `year` are of a student, `work` is what they do now and `worked`
    what they did before, `field` is what they look into. `situation` may be empty.
    `needs` is what makes a talk possible or easier for them, as letters that set a time say it.
    `email` has their own addresses, one or several, by which mail and invitations know them.
    `position` is the one they got, in their own words, and `landed` when they said so (N3).
    """

    table: ClassVar[str] = "profile"

    name: Line = ""
    email: Line = ""
    school: Line = ""
    studies: Line = ""
    year: Line = ""
    work: Line = ""
    worked: Line = ""
    field: Line = ""
    situation: Line = ""
    pitch: Text = ""
    signature: Text = ""
    time_zone: Line = ""
    needs: Line = ""
    position: Line = ""
    landed: Moment | None = None

    @model_validator(mode="before")
    @classmethod
    def _of_older_versions(cls, fields: Any) -> Any:
        """Read what earlier versions called otherwise, or kept in one field."""
        if not isinstance(fields, Mapping):
            return fields
        if fields.get("situation") in _UNDECIDED_BEFORE:
            fields = {**fields, "situation": Situation.UNDECIDED.value}
        if "school_or_role" not in fields:
            return fields
        kept = {name: value for name, value in fields.items() if name != "school_or_role"}
        if kept.get("school") or kept.get("work"):
            return kept
        told = school_or_work(str(fields["school_or_role"] or ""))
        if told.get("school") and not kept.get("studies"):
            # The field was what a student studies.
            told["studies"] = str(kept.pop("field", "") or "")
        return {**kept, **{name: value for name, value in told.items() if not kept.get(name)}}

    @property
    def is_undecided(self) -> bool:
        """Whether they have not chosen what to study, or to do."""
        is_open = self.studies.casefold() in _UNDECIDED or says_undecided(self.studies)
        return self.situation == Situation.UNDECIDED or is_open

    @property
    def addresses(self) -> tuple[str, ...]:
        """Their own addresses: those they told, and what the signature has."""
        return tuple(_ADDRESS.findall(f"{self.email} {self.signature}"))

    @property
    def place(self) -> str:
        """Their school or their work, whichever they are to be known by."""
        return self.school or self.work


def school_or_work(text: str) -> dict[str, str]:
    """Return what somebody says they are as fields of a profile: a school, with a year, or work."""
    text = text.strip()
    if not text:
        return {}
    said = {} if _DOES_A_JOB.search(text) else student_said(text)
    if fields := _majoring_at(text) or _studied_at(text) or said:
        return fields
    if (found := _YEAR_AT.match(text)) and not _DOES_A_JOB.search(found[1]):
        year = found[1].lower()
        return {"school": found[2], **({} if year == "student" else {"year": year})}
    if fields := _listed(text):
        return fields
    does = _DOES_A_JOB.search(text) or _YEAR_ALONE.search(text)
    if SCHOOL.search(text) and not does:
        return {"school": text}
    return {"work": text}


def _listed(text: str) -> dict[str, str]:
    """The fields of a student who lists them, or says behind a school that nothing is chosen."""
    if not _DOES_A_JOB.search(text) and (fields := parts_said(text)):
        return fields
    found = _NO_MAJOR.search(text)
    return {"school": text[: found.start()], "studies": "undecided"} if found else {}


def _majoring_at(text: str) -> dict[str, str]:
    """The fields of a "statistics junior at Lake College"; empty for anybody else."""
    found = _MAJOR_AND_YEAR_AT.match(text)
    if found is None or _NO_MAJOR_BEFORE.search(found["studies"]):
        return {}
    is_job = _DOES_A_JOB.search(found["studies"])
    return {} if is_job else {**found.groupdict(), "year": found["year"].lower()}


def _studied_at(text: str) -> dict[str, str]:
    """The fields of somebody who says what they study and where; empty where it is not sure."""
    found = _STUDIES_AT.match(text)
    if found is None or not (found["student"] or (found["year"] and found["studies"])):
        return {}
    what = " ".join(_DEGREES.sub(" ", found["what"]).split())
    studies, year = (found["studies"] or what).strip(), (found["year"] or "").lower()
    if not studies or len(what.split()) > _MOST_WORDS or (found["studies"] and what):
        return {}
    if year and not year.endswith(("man", "more", "junior", "senior")):
        year = f"{year.replace(' ', '-')} student"
    fields = {"school": found["school"].strip(), "studies": studies, "year": year}
    return {name: value for name, value in fields.items() if value}


CALLED_BY_ADULTS: Mapping[Source, str] = MappingProxyType(
    {Source.FRIENDS_PARENTS: "clients & families"}
)
"""What sources are called that are asked for in other words once school is over."""
_MAYBE_AT_SCHOOL = frozenset({Situation.UNDECIDED, Situation.OTHER})
_ADULTS = frozenset(Situation) - {Situation.STUDENT, *_MAYBE_AT_SCHOOL}


def source_label(source: Source, profile: Profile) -> str:
    """Return what a source is called, in agreement with the question that is asked for it."""
    is_adult = profile.situation in _ADULTS or (
        profile.situation in _MAYBE_AT_SCHOOL and not profile.school
    )
    return CALLED_BY_ADULTS.get(source, source.value) if is_adult else source.value


def addresses_meant(text: str) -> str:
    """Return the person's own addresses as they are kept; raises ValueError, with a sentence."""
    each = text.replace(",", " ").replace(";", " ").split()
    wrong = [one for one in each if not Profile(email=one).addresses]
    if wrong:
        raise ValueError(f"“{wrong[0]}” is no e-mail address, as me@example.org is.")
    return ", ".join(each)
