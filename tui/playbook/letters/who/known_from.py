"""How people one knows are reminded of it: worked for me, my preceptor, a mom from soccer."""

import re

from tui.model.naming.known_names import is_given_name
from tui.model.naming.person_name import read_name
from tui.model.people import Contact
from tui.model.records import Records
from tui.model.text.patterns import pattern_of
from tui.playbook.letters.job_titles import with_the

_PARENT = (
    r"(?:(?:soccer|team|school|scout|room|hockey|baseball|swim|dance|band|pta)[- ])?"
    r"(?:mom|mum|dad|parent|guy|lady|woman|man|friend|buddy|person|volunteer|regular)s?"
)
_FROM = pattern_of(
    rf"(?:(?:a|an|the|another|one of the|fellow)\s+)*{_PARENT}\s+(?:from|at|in)\s+(?P<place>.+)"
    r"|(?:we\s+)?know (?:each other|her|him|them) (?:from|through)\s+(?P<known>.+)"
    r"|(?:from|same)\s+(?P<same>.+)",
    re.IGNORECASE,
)
_PLACES = {
    "soccer": "soccer", "baseball": "baseball", "softball": "softball", "basketball": "basketball",
    "hockey": "hockey", "tennis": "tennis", "pickleball": "pickleball", "karate": "karate",
    "dance class": "dance class", "dance": "dance class", "gymnastics": "gymnastics",
    "swim team": "the swim team", "swim practice": "swim practice", "little league":
    "Little League", "scouts": "Scouts", "boy scouts": "Boy Scouts", "girl scouts": "Girl Scouts",
    "cub scouts": "Cub Scouts", "youth group": "the youth group", "bible study": "Bible study",
    "yoga": "yoga", "crossfit": "CrossFit", "running club": "the running club", "run club":
    "the running club", "book club": "our book club", "chess club": "the chess club",
    "garden club": "the garden club", "community garden": "the community garden", "choir":
    "the choir", "band": "the band", "pta": "the PTA", "pto": "the PTO", "church": "church",
    "gym": "the gym", "daycare": "the daycare", "preschool": "the preschool", "food bank":
    "the food bank", "food pantry": "the food pantry", "bowling league": "the bowling league",
    "bowling": "bowling", "dog park": "the dog park", "school pickup": "school pickup",
    "co-op": "the co-op", "farmers market": "the farmers market", "the y": "the Y",
    "the ymca": "the YMCA", "ymca": "the YMCA", "marching band": "marching band",
}  # fmt: skip
_DID_FOR_ME = pattern_of(
    r"(?:(?:s?he|they)\s+)?(?:used to\s+)?"
    r"(?:work|worked|wash|washed|cook|cooked|bus|bused|wait|waited|bartend|bartended|drive|drove"
    r"|clean|cleaned|intern|interned|temp|temped|serve|served|host|hosted|paint|painted|roof"
    r"|babysit|babysat|volunteer|volunteered|teach|taught|coach|coached|train|trained|play|played)"
    r"(?:\s+[\w-]+){0,3}?\s+(?:for|with|under|alongside|beside)\s+(?:me|us)(?:\s+\w+)*"
    r"|(?:was\s+)?(?:my|our)\s+(?:old\s+|former\s+|ex[- ])?(?:dish ?washer|line cook|busser|server"
    r"|bartender|apprentice|trainee|intern|assistant|helper|employee|sous chef|hire)",
    re.IGNORECASE,
)
_TAUGHT_ME = pattern_of(
    r"(?:(?:was|is)\s+)?(?P<over>was\s+)?(?:my|our)\s+(?P<old>old\s+|former\s+|ex[- ])?"
    r"(?P<role>(?:[a-z]+\s+){0,2}(?:preceptor|trainer|mentor|scoutmaster|drill instructor"
    r"|choir director|band director|thesis adviser|thesis advisor|field instructor|journeyman"
    r"|crew chief|guidance counselor|den mother|tutor))",
    re.IGNORECASE,
)
_OF_MY = pattern_of(
    r"(?:an?\s+|the\s+)?(?:old\s+|good\s+)?(?:cousin|friend|sister|brother|aunt|uncle|niece"
    r"|nephew|coworker|boss|neighbor|roommate|classmate|wife|husband|mom|mother|dad|father"
    r"|son|daughter)\s+of\s+my\s+"
    r"(?P<kin>roommate|lab partner|study partner|boss"
    r"|coworker|neighbor|friend|cousin|brother|sister|aunt|uncle|teacher"
    r"|professor|coach)\s+(?P<name>[A-Za-z][\w'’-]+)"
)
_IN_LAW = pattern_of(
    r"(?:(?:my\s+)?(?:sister|brother|mother|father|son|daughter)[- ]in[- ]law"
    r"|my\s+(?:cousin|brother|sister|uncle|aunt|nephew|niece|son|daughter)['’]?s?\s+"
    r"(?:wife|husband|fianc[eé]e?|spouse))",
    re.IGNORECASE,
)
_MY_OLD_SCHOOL = pattern_of(
    r"\bmy (?:old|former) (?P<what>high school|middle school|elementary school|grade school|school"
    r"|college|university|department|unit|hospital|company|employer|office|plant)$",
    re.IGNORECASE,
)
_PLACE_OF_WORK = pattern_of(
    r"(?:\bat|@|\bfor) ((?:the )?[A-Z][\w&'’.-]*(?: (?:&|of|and|the|[A-Z][\w&'’.-]*))*)"
)
_EX = pattern_of(
    r"\b(?:ex[- ]|former(?:ly)? (?:at |of )?|used to (?:work|be) (?:at|with) |was (?:at|with) )"
    r"([A-Z][\w&'’.-]+)"
)
_HELPED_ME = pattern_of(
    r"(?:(?:s?he|they)\s+)?(?:once\s+|also\s+)?(?P<did>helped|tutored|advised|coached|mentored)"
    r"\s+(?:me|us)(?:\s+out)?"
    r"(?:\s+(?:with|w/?|on|in|thru|through)\s+(?:(?:the|my|our)\s+)?(?P<what>[\w ]+))?",
    re.IGNORECASE,
)
_HELP = {
    "fafsa": "the FAFSA", "financial aid": "my financial aid", "fin aid": "my financial aid",
    "resume": "my résumé", "taxes": "my taxes", "college apps": "my college applications",
    "college applications": "my college applications", "college essay": "my college essay",
    "essay": "my essay", "application": "my application", "science fair": "the science fair",
    "scholarship": "my scholarship", "scholarships": "my scholarships", "paperwork":
    "my paperwork", "math": "math", "algebra": "algebra", "calculus": "calculus",
    "chem": "chemistry", "chemistry": "chemistry", "physics": "physics", "english": "English",
    "spanish": "Spanish", "bio": "biology", "biology": "biology",
}  # fmt: skip
_EX_COLLEAGUE = frozenset({"excolleague", "ex-colleague", "colleague", "coworker", "ex-coworker"})


def place_shared(words: str) -> str:
    """Return where one knows somebody from, "soccer", "the PTA"; empty if words do not say it."""
    found = _FROM.fullmatch(words)
    # Two words name a club for sure, as "swim team" does; one may be a hobby of theirs.
    bare = words if len(words.split()) > 1 else ""
    place = next(filter(None, found.groups()), "") if found else bare
    place = re.sub(r"^(?:my|our|the kids|kids|the) (?!y(?:mca)?$)", "", place.lower())
    return _PLACES.get(place, "")


def worked_for_me(words: str) -> bool:
    """Whether somebody worked for or with me once: used to wash dishes for me."""
    return _DID_FOR_ME.fullmatch(words) is not None


def taught_me(words: str) -> str:
    """Return the sentence to somebody who trained me: my clinical preceptor; or empty."""
    found = _TAUGHT_ME.fullmatch(words)
    if found is None:
        return ""
    role = found["role"].lower()
    if found["over"] or found["old"] or words.lower().startswith("was "):
        return f"It has been a while since you were my {role}."
    return f"You know me from your work as my {role}."


def helped_me(words: str) -> str:
    """Return the sentence to somebody who helped me: she helped me w/ fafsa; or empty.

    With what is said only of a few things that one tells anybody.
    """
    found = _HELPED_ME.fullmatch(words)
    if found is None:
        return ""
    what = _HELP.get((found["what"] or "").strip().lower(), "")
    joint = "in" if found["did"].lower() == "tutored" else "with"
    return f"You {found['did'].lower()} me {joint} {what}." if what else "You may remember me."


def through_somebody(words: str) -> str:
    """Return the sentence on somebody named who stands between: cousin of my roommate Mai."""
    found = _OF_MY.fullmatch(words)
    if found is None or (found["name"].islower() and not is_given_name(found["name"])):
        return ""
    name = f"{found['name'][0].upper()}{found['name'][1:]}"
    return f"I know of you through my {found['kin'].lower()} {name}."


def is_in_law(words: str) -> bool:
    """Whether words say that somebody married into my family."""
    return _IN_LAW.fullmatch(words) is not None


def at_my_old_school(words: str) -> str:
    """Return the sentence to somebody who works where I went: my old high school; or empty."""
    found = _MY_OLD_SCHOOL.search(words)
    return f"You work at my old {found['what'].lower()}." if found else ""


def tied_by_work(records: Records, contact: Contact) -> str:
    """Return how the same employer ties us, in the words of a note; empty where none does."""
    profile, organization = records.profile, records.organization_of(contact)
    here, once = _employer(profile.work), _employer(profile.worked)
    if here and _same(here, organization):
        return f"we both work at {here}"
    left = _EX.search(f"{contact.notes} {contact.title}")
    for place in filter(None, (once, here)):
        if left and place.split()[0].casefold() == left[1].casefold():
            return f"worked together at {place}"
    if _EX_COLLEAGUE.intersection(each.casefold() for each in contact.tags):
        return f"worked together at {once}" if once and not here else "worked together"
    return ""


def teaches_at_my_school(records: Records, contact: Contact) -> bool:
    """Whether somebody with a professor's title is where I study."""
    title = read_name(contact.name).honorific.rstrip(".").casefold()
    school = records.profile.school
    known = title in {"prof", "professor", "dr"}
    return known and bool(school) and _same(school, records.organization_of(contact))


def both_work(words: str) -> str:
    """Return "We both work at Harlan Gear." of the words that `tied_by_work` found; or empty."""
    place = words.removeprefix("we both work at ")
    return "" if place == words else f"We both work at {with_the(place)}."


def _employer(work: str) -> str:
    found = _PLACE_OF_WORK.search(work)
    return found[1].rstrip(" .,") if found else ""


def _same(one: str, other: str) -> bool:
    return bool(other) and _folded(one) == _folded(other)


def _folded(name: str) -> str:
    return re.sub(r"\W+", " ", name.casefold().replace("&", "and")).removeprefix("the ").strip()
