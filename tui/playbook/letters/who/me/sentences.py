"""The sentences that a profile becomes: who writes, what they do, what they look into (R2)."""

import re

from tui.model.profile import Profile, Situation
from tui.model.text.patterns import pattern_of
from tui.model.undecided import says_undecided
from tui.playbook.letters.fit.employers import with_brands
from tui.playbook.letters.job_titles import indefinite, lowered, with_the
from tui.playbook.letters.parts import capitalized
from tui.playbook.letters.weaving.cleaning import spelled
from tui.playbook.letters.weaving.whole_english.second_language import is_broken
from tui.playbook.letters.weaving.whole_english.whole_sentence import fault, lacks_verb, sentences
from tui.playbook.letters.who.fields.own_name import name_told
from tui.playbook.letters.who.fields.school_year import school_year
from tui.playbook.letters.who.looked_into import field_in_words, two_fields
from tui.playbook.letters.who.occupation import occupation
from tui.playbook.letters.who.pitch import sentence_of_pitch
from tui.playbook.letters.who.told import RETURNING_TO, as_told

_SEVERAL = pattern_of(r",|\b(?:and|or|with|of|in)\b|/")
_UNTIL = pattern_of(r",? \b(?:until|till|up to|before|through) (?=\w).*$", re.IGNORECASE)
_POSTDOC = pattern_of(r"\bpost-?doc", re.IGNORECASE)


def sure_profile(profile: Profile) -> Profile:
    """Return a profile without the fields of which a sentence would be no whole English."""
    if not _fault_in(profile):
        return profile
    for names in _LEFT_OUT:
        less = profile.changed(**dict.fromkeys(names, ""))
        if less != profile and not _fault_in(less):
            return less
    return profile.changed(**dict.fromkeys(_LEFT_OUT[-1], ""))


_LEFT_OUT = (
    ("pitch",),
    ("field",),
    ("studies",),
    ("worked",),
    ("work",),
    ("school",),
    ("work", "worked"),
    ("work", "worked", "field"),
    ("school", "studies", "year", "work", "worked", "field", "pitch"),
)
"""What is tried without, the least that may be at fault first."""


def _fault_in(profile: Profile) -> str:
    said = (
        f"{capitalized(_told(profile, ''))} {sentence_of_pitch(profile)}",
        f"This is {_in_short(profile)}.",
    )
    every = [each for text in said for each in sentences(text)]
    return next(filter(None, (fault(each) or lacks_verb(each) for each in every)), "")


def who_i_am(profile: Profile) -> str:
    """Return who I am: name, what I study or do, and what I look into (R2).

    What I look into is the sentence of my pitch that says so, if one can stand. What the
    profile does not say is left out, but for the name and what I do, which are blanks then.
    """
    profile = sure_profile(profile)
    name = name_of(profile)
    return f"My name is {name}, and {_told(profile, sentence_of_pitch(profile))}"


def name_of(profile: Profile) -> str:
    """Return the person's own name as a sentence has it; the blank without one."""
    return unasking(name_told(profile)) or "[your name]"


def about_me(profile: Profile, *, with_pitch: bool = False) -> str:
    """Return the same without the name, for a note that is signed in the next line."""
    profile = sure_profile(profile)
    pitch = sentence_of_pitch(profile) if with_pitch else ""
    return capitalized(_told(profile, pitch))


def what_i_look_into(profile: Profile) -> str:
    """Return what I look into as what follows "I am"; empty where nothing says it."""
    return _what_i_do(as_told(sure_profile(profile)))[2]


def who_in_short(profile: Profile) -> str:
    """Return who writes in half a sentence, for a letter that follows up: "Ana Ruiz, a nurse".

    It says no more than the request did: "until recently a nurse", "formerly a nurse".
    """
    return _in_short(sure_profile(profile))


def _in_short(profile: Profile) -> str:
    name = name_of(profile)
    profile = as_told(profile)
    is_odd = _is_odd(profile.work)
    if profile.school and (is_odd or profile.situation not in _WORKS):
        doing = _i_study(profile, "")[0].partition(".")[0]
        said = doing.removeprefix("I am ") if doing.startswith("I am ") else _student(profile)
        return f"{name}, {said}"
    if is_odd:
        return name
    work = unasking(profile.work)
    match _standing(profile):
        case Situation.BETWEEN_JOBS:
            lately = _UNTIL.sub("", occupation(unasking(profile.worked) or work).in_short)
            said = f"until recently {lately}" if lately else ""
        case Situation.RETURNING:
            formerly = _UNTIL.sub("", occupation(unasking(profile.worked) or work).in_short)
            said = f"formerly {formerly}" if formerly else ""
        case _:
            told = occupation(work)
            is_past = told.is_over or told.since is not None
            said = f"{'formerly ' if is_past else ''}{told.in_short}" if told.in_short else ""
            was = occupation(unasking(profile.worked)).in_short if profile.worked else ""
            if told.since:
                said = f"{said} and now {told.since}" if said else told.since
            elif was and said and was != told.in_short and not is_past:
                said = f"formerly {was} and now {said}"
    return f"{name}, {with_brands(said)}" if said else name


def _told(profile: Profile, pitch: str) -> str:
    """What follows "and" after the name: what I do, and what I look for in the words of a pitch."""
    return with_brands(_all_told(profile, pitch))


def _all_told(profile: Profile, pitch: str) -> str:
    told = as_told(profile)
    doing, leads_on, looking = _what_i_do(told)
    if profile.field and not told.field and not looking and not told.is_undecided:
        leads_on, looking = ". I am ", "still deciding what comes next"
    if pitch:
        return f"{doing}. {pitch}"
    return f"{doing}{leads_on}{looking}." if looking else f"{doing}."


_ELSEWHERE = frozenset({Situation.BETWEEN_JOBS, Situation.LEAVING_RESEARCH})
_WORKS = frozenset({Situation.WORKING, Situation.BETWEEN_JOBS, Situation.RETURNING})
_Told = tuple[str, str, str]


def _what_i_do(profile: Profile) -> _Told:
    """What I do, what leads on from it, and what I look into."""
    field = field_in_words(profile)
    into = f"looking into {field}" if field else "finding out what comes next"
    if field.startswith(RETURNING_TO):
        into = f"looking to return to {field.removeprefix(RETURNING_TO)}"
    if changing := _between(profile, into):
        return changing
    is_odd = _is_odd(profile.work)
    if profile.school and (is_odd or profile.situation != Situation.WORKING):
        profile = profile.changed(work="") if is_odd else profile
        doing, leads_on, looking = _i_study(profile, field)
        return _with_former(profile, doing), leads_on, looking
    if profile.work and not is_odd:
        alone = f"I {occupation(unasking(profile.work)).now}"
        doing = _with_former(profile, alone)
        return doing, ". I am " if doing == alone else " and am ", into
    return "I am [your school or work]", "", ""


def _is_odd(work: str) -> bool:
    """Whether work cannot be told in whole English: "I work in night in warehouse"."""
    now = occupation(unasking(work)).now
    # "I work at Supermarket": no house is called so.
    return bool(work) and any(is_broken(f"I {said}") for said in (now, now.lower()))


def _with_former(profile: Profile, doing: str) -> str:
    """What I do, after what I did before: who comes from teaching is that beside a till, too."""
    was, now = occupation(unasking(profile.worked)), occupation(unasking(profile.work))
    is_same = not profile.worked or now.is_over or was.formerly == now.formerly
    if is_same or not doing.startswith("I "):
        return doing
    goes_on = doing.removeprefix("I ")
    of_now = f"am now {goes_on[3:]}" if goes_on.startswith("am ") else f"now {goes_on}"
    return f"I used to {was.formerly}. I {of_now}"


def _standing(profile: Profile) -> str:
    """Where they stand; who only tells what they did tells it as one does who returns."""
    used_to_work = profile.worked and not profile.work and not profile.school
    if used_to_work and profile.situation not in _ELSEWHERE:
        return Situation.RETURNING
    return profile.situation


def _between(profile: Profile, into: str) -> _Told | None:
    """The words of somebody who leaves one thing for another; None for anybody else."""
    worked = unasking(profile.worked) or unasking(profile.work)
    match _standing(profile):
        case Situation.BETWEEN_JOBS if worked:
            lately = occupation(worked).lately
            # "until the layoffs in January" says when already.
            when = "" if _UNTIL.search(lately) else "until recently "
            return f"{when}I {lately}", ". I am now ", into
        case Situation.BETWEEN_JOBS:
            return "I am between jobs", " and ", into
        case Situation.RETURNING:
            # That there was a gap, and how long, is theirs to tell.
            if not worked:
                return f"I am {into}", "", ""
            return f"I used to {occupation(worked).formerly}", ". I am now ", into
        case Situation.LEAVING_RESEARCH:
            return _in_research(profile), ". I am now ", into
    return None


def _in_research(profile: Profile) -> str:
    """What I research and where: as a postdoc, or as whatever the work says."""
    studied, school = in_words(profile.studies), unasking(profile.school)
    at = f" at {with_the(school)}" if school else ""
    if _POSTDOC.search(f"{profile.year} {profile.work}") and (school or not profile.work):
        return f"I am a postdoc{f' in {studied}' if studied else ''}{at}"
    if profile.work and not school:
        return f"I {occupation(unasking(profile.work)).now}"
    year = school_year(profile.year)
    if school and year and year.of_degree and year.is_numbered:
        # A PhD alone may be done: in its final year it is not.
        return f"I am {_student(profile)}"
    return f"I come from research{f' in {studied}' if studied else ''}{at}"


def _i_study(profile: Profile, field: str) -> _Told:
    school = with_the(unasking(profile.school))
    studies = "" if _is_open(profile) else in_words(profile.studies)
    besides = "" if field.casefold() == studies.casefold() else field
    curious = ". I am curious about ", besides
    if studies and _POSTDOC.search(profile.year):
        return f"I am a postdoc in {studies} at {school}", *curious
    if studies and not profile.year:
        return f"I study {studies} at {school}", *curious
    if studies:
        return f"I am {_student(profile)}", *curious
    if _is_open(profile):
        said = f"I am {_student(profile)}. I have not chosen a major yet"
        if both := two_fields(field):
            return said, " and am deciding between ", both
        return said, " and am leaning toward ", field
    return f"I am {_student(profile)}", ". I am curious about ", field


def _is_open(profile: Profile) -> bool:
    """Whether no major is chosen: who is not sure what comes next may study something all along."""
    return profile.is_undecided and (not profile.studies or says_undecided(profile.studies))


def _student(profile: Profile) -> str:
    """Words such as: a junior studying statistics at Lake College."""
    year = school_year(profile.year)
    said = year.said if year else "student"
    studies = "" if _is_open(profile) else in_words(profile.studies)
    school = with_the(unasking(profile.school))
    at, plain = f"at {school}", lowered(studies)
    if told := _of_no_year(said, school, plain if studies else ""):
        return told
    if not studies or (said.endswith("medical student") and plain == "medicine"):
        return f"{indefinite(said)} {at}"
    if said in ("graduate student", "grad student"):
        return f"a graduate student in {plain} {at}"
    if year and year.of_degree:
        # Of law one studies law.
        return (
            f"{indefinite(said)} {at}" if plain in said else f"{indefinite(said)} in {studies} {at}"
        )
    if said.endswith(("-year student", "-semester student")) and not _SEVERAL.search(plain):
        return f"a {said.removesuffix('student')}{plain} student {at}"
    return f"a {said} studying {studies} {at}"


def _of_no_year(said: str, school: str, studies: str) -> str:
    """Who has finished, or names the year in which they will; empty for everybody else."""
    if said == "recent graduate":
        return f"a recent graduate of {school}{f', where I studied {studies}' if studies else ''}"
    if said.startswith("class of "):
        return f"in the {said} at {school}{f', studying {studies}' if studies else ''}"
    return ""


def in_words(text: str) -> str:
    """Return a field of the profile as a sentence has it: "ux" is "UX", "cs" computer science."""
    text = unasking(text).rstrip(".")
    return text if "." in text else spelled(text, {})


def unasking(text: str) -> str:
    """Return the text without question marks: the one question of a request is its ask."""
    return text.replace("?", "").strip()
