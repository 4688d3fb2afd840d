"""How a letter introduces the person who writes: who they are, and how they came to you (R2)."""

import re

from tui.model.connection import connected_since, is_connected
from tui.model.contact_line.words.ties import TieKind
from tui.model.folding import bare_words
from tui.model.naming.called import is_called_as_kin
from tui.model.naming.person_name import read_name
from tui.model.people import Contact, Source
from tui.model.profile import Profile, Situation
from tui.model.records import Records
from tui.playbook.letters.fit.employers import with_brands
from tui.playbook.letters.job_titles import indefinite, lowered, with_the
from tui.playbook.letters.parts import capitalized
from tui.playbook.letters.weaving.cleaning import spelled, with_names
from tui.playbook.letters.weaving.gate import small_name
from tui.playbook.letters.weaving.whole_english.second_language import is_broken
from tui.playbook.letters.weaving.words.spelling import ORDINALS
from tui.playbook.letters.who.acquaintance import acquaintance, kin_of, past_with
from tui.playbook.letters.who.introducer import led_here
from tui.playbook.letters.who.known_from import teaches_at_my_school, tied_by_work
from tui.playbook.letters.who.looked_into import field_in_words, two_fields
from tui.playbook.letters.who.occupation import occupation
from tui.playbook.letters.who.past.meeting import meeting
from tui.playbook.letters.who.pitch import sentence_of_pitch
from tui.playbook.letters.who.ties import tie_in_words, tie_of
from tui.playbook.letters.who.told import RETURNING_TO, as_told, name_told

HOW_UNKNOWN = "I am reaching out to people who can tell me what the work is really like."
_FOUND_BY_SOURCE = {
    Source.FAMILY: "You are one of the first in the family I thought of.",
    Source.FRIENDS: "You are one of the first friends I thought of.",
    Source.FAMILY_FRIENDS: "We know each other through my family.",
    Source.FRIENDS_PARENTS: "We know each other through your family.",
    Source.NEIGHBORS: "We are neighbors, and I remembered what you do.",
    Source.CLASSMATES: "We were in class together, and I have followed where you went.",
    Source.ALUMNI: "I came across your name among the alumni of my school.",
    Source.FACULTY: "I know your work from campus.",
    Source.EMPLOYERS: "You know me from work.",
    Source.COLLEAGUES: "You may remember me from the work we did together.",
    Source.COMMUNITY: "We know each other from our community.",
    Source.CAREER_COACH: "Our career center suggested that I talk to you.",
    Source.LINKEDIN: "I came across your profile on LinkedIn.",
    Source.STAFF_PAGE: "I came across your page in the staff directory.",
    Source.SOCIAL_MEDIA: "I have been reading what you post.",
    Source.EVENT: "We crossed paths at an event.",
}
_CONNECTED_SAYS_MORE = frozenset({None, Source.LINKEDIN, Source.ALUMNI, Source.STAFF_PAGE})
_KNOW_ME = frozenset(
    {
        Source.FAMILY_FRIENDS,
        Source.FRIENDS_PARENTS,
        Source.NEIGHBORS,
        Source.CLASSMATES,
        Source.EMPLOYERS,
        Source.COLLEAGUES,
        Source.COMMUNITY,
    }
)
_YEARS = frozenset(
    [
        "freshman",
        "sophomore",
        "junior",
        "senior",
        "first-year student",
        "second-year student",
        "third-year student",
        "fourth-year student",
        "graduate student",
        "grad student",
        "master's student",
        "doctoral student",
        "phd student",
        "recent graduate",
        "transfer student",
    ]
)


_ABOVE_WORDS = "prof professor dr rev reverend judge justice hon sen senator rabbi imam pastor"
_ABOVE = frozenset(_ABOVE_WORDS.split())
_HEADS = re.compile(
    r"\b(?:prof(?:essor)?|lecturer|dean|provost|principal|headmaster|headmistress|head of (?:the )?"
    r"(?:department|school|faculty))\b",
    re.IGNORECASE,
)
# Where one studies it, only one can be meant.
_STUDIED = {"cs": "computer science", "comp sci": "computer science", "it": "IT"}
_SEVERAL = re.compile(r",|\b(?:and|or|with|of|in)\b|/")
_UNTIL = re.compile(r",? \b(?:until|till|up to|before|through) (?=\w).*$", re.IGNORECASE)
_POSTDOC = re.compile(r"\bpost-?doc", re.IGNORECASE)
_YEARS_SHORT = {"soph": "sophomore", "fresh": "freshman", "jr": "junior", "sr": "senior"}
_NUMBERED_YEAR = re.compile(
    r"^(1st|2nd|3rd|4th|first|second|third|fourth)[- ](?:yr|year)(?: student)?$"
)


def who_i_am(profile: Profile) -> str:
    """Return who I am: name, what I study or do, and what I look into (R2).

    What I look into is the sentence of my pitch that says so, if one can stand. What the
    profile does not say is left out, but for the name and what I do, which are blanks then.
    """
    name = name_of(profile)
    return f"My name is {name}, and {_told(profile, sentence_of_pitch(profile))}"


def who_i_am_to(records: Records, contact: Contact) -> str:
    """Return that sentence for a contact; family and friends need not be told."""
    if contact.is_close:
        return ""
    profile = records.profile
    if not knows_me(contact, records.organization_of(contact)):
        return who_i_am(profile)
    tie = tie_of(contact)
    if tie is not None and tie.kind is TieKind.WORK and not sentence_of_pitch(profile):
        # With whom one worked one need not say as what.
        told = as_told(profile)
        _, _, looking = _what_i_do(told)
        return f"I am now {looking}." if looking else about_me(profile, with_pitch=True)
    return about_me(profile, with_pitch=True)


def knows_me(contact: Contact, employer: str = "") -> bool:
    """Whether somebody need only be reminded of me, as a former boss or a neighbor.

    `employer` is what stands as theirs, and may say so as well: church choir.
    """
    if contact.introduced_by:
        return False
    if contact.source in _KNOW_ME or tie_of(contact) is not None:
        return True
    known = acquaintance(contact, employer)
    return known is not None and known.knows_me


def as_known(records: Records, contact: Contact) -> Contact:
    """Return a contact as a letter of asking treats them: a friend by the notes is one.

    So is whoever is called as kin are, "Tita Baby", where nothing else is said of the source.
    A professor is none, though the first person one named was to be a friend.
    """
    if contact.source is Source.FRIENDS and _is_above(records, contact):
        source = Source.FACULTY if teaches_at_my_school(records, contact) else None
        return contact.changed(source=source)
    if contact.introduced_by or contact.source not in {None, Source.FAMILY}:
        return contact
    if kin := kin_of(contact, records.organization_of(contact)):
        greeted = contact.greet_as or (kin.greeting if kin.called else "")
        return contact.changed(source=Source.FAMILY, greet_as=greeted)
    if contact.source is not None:
        return contact
    known = acquaintance(contact, records.organization_of(contact))
    tied = "" if known or tie_of(contact) else tied_by_work(records, contact)
    if tied:
        contact = contact.changed(how_we_met="\n".join(filter(None, (tied, contact.how_we_met))))
    known = acquaintance(contact, records.organization_of(contact))
    if (known and known.is_friend) or is_called_as_kin(contact.name):
        return contact.changed(source=Source.FRIENDS)
    return contact


def _is_above(records: Records, contact: Contact) -> bool:
    """Whether one writes to somebody as to a teacher or a judge, whom no words call a friend."""
    honorific = read_name(contact.name).honorific.rstrip(".").casefold()
    known = acquaintance(contact, records.organization_of(contact))
    is_friend = known is not None and known.is_friend
    return not is_friend and (honorific in _ABOVE or _HEADS.search(contact.title) is not None)


def reminder_of_me(records: Records, contact: Contact) -> str:
    """Return the sentence that says who writes to somebody who knows me: "This is Ana; we …"."""
    said = how_found(records, contact)
    name = name_of(records.profile)
    goes_on = said if said.startswith("I ") else f"{said[0].lower()}{said[1:]}"
    return f"This is {name}; {goes_on}"


def name_of(profile: Profile) -> str:
    """Return the person's own name as a sentence has it; the blank without one."""
    return unasking(name_told(profile)) or "[your name]"


def about_me(profile: Profile, *, with_pitch: bool = False) -> str:
    """Return the same without the name, for a note that is signed in the next line."""
    pitch = sentence_of_pitch(profile) if with_pitch else ""
    return capitalized(_told(profile, pitch))


def who_in_short(profile: Profile) -> str:
    """Return who writes in half a sentence, for a letter that follows up: "Ana Ruiz, a nurse".

    It says no more than the request did: "until recently a nurse", "formerly a nurse".
    """
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
    year = _degree_in(profile)
    if school and year and year["which"]:
        # A PhD alone may be done: in its final year it is not.
        return f"I am {_student(profile)}"
    return f"I come from research{f' in {studied}' if studied else ''}{at}"


def _i_study(profile: Profile, field: str) -> _Told:
    school, year = with_the(unasking(profile.school)), _year(profile)
    studies = "" if profile.is_undecided else in_words(profile.studies)
    besides = "" if field.casefold() == studies.casefold() else field
    curious = ". I am curious about ", besides
    if studies and year not in _YEARS and not _works_on_a_degree(profile):
        if _POSTDOC.search(year):
            return f"I am a postdoc in {studies} at {school}", *curious
        return f"I study {studies} at {school}{f' ({year})' if year else ''}", *curious
    if studies:
        return f"I am {_student(profile)}", *curious
    if profile.is_undecided:
        said = f"I am {_student(profile)}. I have not chosen a major yet"
        if both := two_fields(field):
            return said, " and am deciding between ", both
        return said, " and am leaning toward ", field
    return f"I am {_student(profile)}", ". I am curious about ", field


def _student(profile: Profile) -> str:
    """Words such as: a junior studying statistics at Lake College."""
    year = _year(profile)
    is_known = year in _YEARS or _works_on_a_degree(profile)
    said = year.replace("phd", "PhD").replace("'", "’") if is_known else "student"
    studies = "" if profile.is_undecided else in_words(profile.studies)
    at = f"at {with_the(unasking(profile.school))}"
    plain = lowered(studies)
    if not studies:
        return f"{indefinite(said)} {at}"
    if said in ("graduate student", "grad student"):
        return f"a graduate student in {plain} {at}"
    if _works_on_a_degree(profile):
        return f"{indefinite(said)} in {studies} {at}"
    if said.endswith("-year student") and not _SEVERAL.search(plain):
        return f"a {said.removesuffix('student')}{plain} student {at}"
    return f"a {said} studying {studies} {at}"


def _year(profile: Profile) -> str:
    """The year as it is known here: "2nd yr" is "second-year student"; else as it was typed."""
    typed = unasking(profile.year)
    typed = _YEARS_SHORT.get(typed.lower().strip(" ."), typed)
    said = typed.lower().replace("’", "'").strip(" .")
    if found := _OF_A_DEGREE.fullmatch(said):
        return _year_of_a_degree(found)
    if found := _NUMBERED_YEAR.match(said):
        return f"{ORDINALS.get(found[1], found[1])}-year student"
    return said if said in _YEARS else typed


_OF_A_DEGREE = re.compile(
    r"(?:(?P<which>final|last|1st|2nd|3rd|4th|5th|6th|first|second|third|fourth|fifth|sixth)"
    r"[- ](?:yr|year) )?(?P<what>ph\.?d|doctoral|master['’]?s|mba|law|med|medical|dental|mfa|msw"
    r"|mph)"
    r"(?P<who> student| candidate)?"
)
_DEGREES = {"phd": "PhD", "ph.d": "PhD", "med": "medical", "masters": "master’s"}


def _year_of_a_degree(found: re.Match[str]) -> str:
    """The year of somebody who works on a degree: "final-year PhD student"."""
    which = ORDINALS.get(found["which"] or "", found["which"] or "")
    what = found["what"].replace("'", "’")
    known = what.upper() if what in {"mba", "mfa", "msw", "mph"} else _DEGREES.get(what, what)
    who = (found["who"] or " student").strip()
    return f"{which}-year {known} {who}" if which else f"{known} {who}"


def _degree_in(profile: Profile) -> re.Match[str] | None:
    return _OF_A_DEGREE.fullmatch(unasking(profile.year).lower().strip(" ."))


def _works_on_a_degree(profile: Profile) -> bool:
    return _degree_in(profile) is not None


def in_words(text: str) -> str:
    """Return a field of the profile as a sentence has it: "ux" is "UX", "cs" computer science."""
    text = unasking(text).rstrip(".")
    if text.lower() in _STUDIED:
        return _STUDIED[text.lower()]
    return text if "." in text else spelled(text, {})


def how_found(records: Records, contact: Contact) -> str:
    """Return the sentence that says how I came to them (R2, F8).

    Where nothing says it for sure it is one that is true of everybody.
    """
    if known := how_known(records, contact):
        return known
    if contact.source in _CONNECTED_SAYS_MORE and (connection := how_connected(contact)):
        school = "We went to the same school, and we" if contact.source is Source.ALUMNI else "We"
        return f"{school} {connection}."
    if contact.source is None and teaches_at_my_school(records, contact):
        return _FOUND_BY_SOURCE[Source.FACULTY]
    if contact.source is Source.FACULTY and not _may_be_of_my_school(records, contact):
        return HOW_UNKNOWN
    return _FOUND_BY_SOURCE.get(contact.source, HOW_UNKNOWN) if contact.source else HOW_UNKNOWN


def _may_be_of_my_school(records: Records, contact: Contact) -> bool:
    """Whether a member of a faculty may be one of mine: nothing says that it is another's."""
    where, school = records.organization_of(contact), records.profile.school
    if not school or not where or teaches_at_my_school(records, contact):
        return bool(school)
    mine, theirs = set(bare_words(school).split()), set(bare_words(where).split())
    return not mine.isdisjoint(theirs - _OF_SCHOOLS)


_OF_SCHOOLS = frozenset(
    ["university", "college", "school", "institute", "academy", "hogeschool", "of", "the", "state"]
)


def how_known(records: Records, contact: Contact) -> str:
    """Return the sentence that the words kept about a contact make of it; empty without one."""
    if led := led_here(records, contact):
        return led
    tie, past = tie_of(contact), past_with(contact)
    if tie and (past is None or tie.kind is not TieKind.OTHER):
        return tie_in_words(tie)
    if past:
        return past.said
    met = meeting(contact.how_we_met)
    if met and not small_name(met):
        return unasking(with_names(met))
    known = acquaintance(contact, records.organization_of(contact))
    return known.said if known else ""


def how_connected(contact: Contact, place: str = "on LinkedIn") -> str:
    """Return what follows "we" of a connection: "have been connected on LinkedIn since May 2021".

    Empty where the contact is not known to be one.
    """
    if not is_connected(contact.notes):
        return ""
    since = connected_since(contact.notes)
    return f"have been connected {place} since {since:%B %Y}" if since else f"are connected {place}"


def unasking(text: str) -> str:
    """Return the text without question marks: the one question of a request is its ask."""
    return text.replace("?", "").strip()
