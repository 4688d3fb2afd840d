"""What somebody does, as it is typed: without how long, and with the capitals of the house."""

import re
from calendar import month_name

from tui.model.text.patterns import pattern_of
from tui.playbook.letters.fit.asides import APART, ASIDE
from tui.playbook.letters.fit.bodies import body_named
from tui.playbook.letters.fit.employers import (
    brand_named,
    employer_named,
    house_named,
)
from tui.playbook.letters.fit.notes import is_note
from tui.playbook.letters.fit.shorthand import spelled_title
from tui.playbook.letters.parts import listed
from tui.playbook.letters.weaving.cleaning import spelled
from tui.playbook.letters.weaving.words.verbs import GERUNDS
from tui.playbook.letters.who.fields.jobs_in_haste import is_half_told, jobs_told
from tui.playbook.letters.who.own_work import (
    FORMERLY,
    TIMES,
    is_told_in_haste,
    own_work,
    place_named,
    without_shift,
)

_YEARS = (
    r"(?:about |almost |over |for |the (?:past|last) )*\d+(?:\.5)?\+?\s*(?:yrs?|years?|y)\b"
    r"(?: now| so far| total| in)?"
)
_HOW_LONG = pattern_of(
    rf"{_YEARS}|since (?:about )?['’]?\d+|(?:19|20)\d\d(?:\s?[-–]\s?\w+)?", re.IGNORECASE
)
_LENGTH_BEHIND = pattern_of(rf"\s+(?:for )?(?:{_HOW_LONG.pattern})\s*$", re.IGNORECASE)
_LENGTH_BEFORE = pattern_of(rf"^{_YEARS}\s+(?:as|of|in)?\s*(?:an?\s+)?", re.IGNORECASE)
OR = pattern_of(r"\s+/\s+|\s+/(?=\w)|(?<=\w)/\s+|(?<=[a-z]{3})/(?=[a-z]{3})")
# What one says while thinking. It adds nothing, but "any kind of" means something.
_FILLER = pattern_of(
    r"[\s,]*\b(?:basically|honestly|literally|tbh|ngl|lol|lmao|haha+|pretty much|kinda|sorta"
    r"|(?<!any )(?<!some )(?<!what )(?<!this )(?<!that )(?<!every )(?:kind|sort) of"
    r"|or (?:something|smth|sth|whatever)(?: like that)?(?=\s*$|\s*[,;.]))\b(?:\s*,)?",
    re.IGNORECASE,
)
GUESSED = pattern_of(r"[\s,]*\bi (?:guess|suppose)\b", re.IGNORECASE)
_HUMAN_RESOURCES = pattern_of(r"(?<!\d)(?<!\d )\bhr\b")
# Pay grades and numbers of a trade in the service: E-5, 92A, 0311.
_CODE = pattern_of(r"\b(?:[EOW]-?\d{1,2}|\d{2}[A-Z]\d?|\d[A-Z]\d[A-Z]\d)\b,? ?")
_STAYS = pattern_of(r"\bstay[ -]at[ -]home\b", re.IGNORECASE)
_RANKS = {
    "ssg": "staff sergeant", "ssgt": "staff sergeant", "sfc": "sergeant first class",
    "msg": "master sergeant", "msgt": "master sergeant", "tsgt": "technical sergeant",
    "gysgt": "gunnery sergeant", "cpl": "corporal", "lcpl": "lance corporal",
    "spc": "Army specialist", "sgt": "sergeant", "lt": "lieutenant", "capt": "captain",
    "cpt": "captain", "po1": "petty officer", "po2": "petty officer", "po3": "petty officer",
}  # fmt: skip
# A rank only beside the service: SSG, US Army.
_RANK = pattern_of(
    rf"^({'|'.join(_RANKS)})\.?(?=,? (?:in |at |@ )?(?:the )?"
    r"(?:u\.?s\.? ?|us)?(?:army|navy"
    r"|air force|marine|coast guard|national guard|space force|usaf|usmc|uscg)\b),?",
    re.IGNORECASE,
)
_IS_OVER_SOON = pattern_of(
    r"^(?:ETS|EAS|PCS|Leaving|Retir\w+|Separat\w+|Discharg\w+|Out|Ending|Until|Till|Graduat\w+"
    r"|Expected|Starting|Since|Currently|Active|Reserve)\b"
    r"|\b(?:in|by|until|from|since) (?:January|February|March|April|May|June|July|August|September"
    r"|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b",
    re.IGNORECASE,
)
_HOURS_BEHIND = pattern_of(
    r"(?<=\w)\s+(?:pt|ft|p/t|f/t|part[- ]time|full[- ]time|seasonal)$", re.IGNORECASE
)
_IN_A_DEPARTMENT = pattern_of(
    r"(?P<where>[^,]+?)\s*,\s*(?:the )?(?P<what>[a-z]+(?: [a-z]+)?) (?:dept|department)\.?$"
)
_GIGS = {
    "doordash": "DoorDash", "door dash": "DoorDash", "instacart": "Instacart", "uber": "Uber",
    "uber eats": "Uber Eats", "ubereats": "Uber Eats", "lyft": "Lyft", "grubhub": "Grubhub",
    "amazon flex": "Amazon Flex", "postmates": "Postmates", "shipt": "Shipt",
}  # fmt: skip
_PLACES = pattern_of(
    r"warehouse|factory|restaurant|bakery|hospital|school|store|grocery store|bank|hotel|daycare"
    r"|salon|farm|library|call center|nursing home|packing house|coffee shop|gym|clinic|law firm"
)
_A_STATE = pattern_of(
    r"(?:(?:i['’]?m|i am|still|currently|now|just|pretty|very|so|really|totally|fully|completely"
    r"|kinda) )*(?:(?:transition|separat|seperat|retir|leav|gett|figur|wait|finish|quitt|burn"
    r"|chang(?=\w+ careers?)|switch(?=\w+ careers?))ing\b(?! nurse)"
    r"|(?:burned|burnt|fed|tired|stressed|bored|exhausted|booked|lost|stuck|done|over)\b"
    r"|(?:\w+ )?leave\b(?: (?:un)?til.*| through .*)?$).*",
    re.IGNORECASE,
)
"""How a part begins that tells how one stands, and no work: transitioning out, terminal leave."""
_ENDED = pattern_of(
    r"^([^,;(]+?),? (?:until|till|til|up to|thru|through) ([\w' -]{3,40})$", re.IGNORECASE
)
_OF_ONESELF = pattern_of(
    r"\b(?:i|i'm|im|my|me|they|we|us|our|fired|kids?|bab(?:y|ies)|sick|quit|burn\w*|injur\w*|divorce\w*|now"
    r"|present|today|then|recently|idk|maybe)\b",
    re.IGNORECASE,
)
_AN_END = (
    r"layoffs?|merger|closure|closing|shutdown|strike|buyout|downsizing|bankruptcy|pandemic"
    r"|lockdown"
)
_MONTHS = "|".join(name.lower() for name in month_name if name)
_ITS_YEAR = pattern_of(rf"(?:the )?(?P<what>{_AN_END}),? (?:in |of )?(?P<year>(?:19|20)\d\d)$")
_YEAR_OF_IT = pattern_of(rf"(?P<year>(?:19|20)\d\d) (?P<what>{_AN_END})$")
_OF_KIN = pattern_of(
    r"(?<!^working) (?:at|for) (?:my )?(?:dad|mom|uncle|aunt|brother|sister|cousin"
    r"|grandpa|grandma|husband|wife)['’]?s [\w ]+$"
)
_YEARS_WITHIN = pattern_of(rf" {_YEARS} (?=(?:at|for|in|with) )")
_UNTIL_WHEN = pattern_of(
    rf"(?:(?:early|late|mid|last|this) )?(?:{_MONTHS.title()}|spring"
    r"|summer|fall|winter)(?: (?:of )?(?:19|20)\d\d)?|(?:early |late |mid-?)?(?:19|20)\d\d"
    rf"|the (?:(?:19|20)\d\d )?(?:{_AN_END})(?: (?:in|of) [\w ]+)?"
    r"|(?:the|it|that) [\w' ]*?(?:closed|shut(?: down)?|moved|ended|folded|merged)(?: in [\w ]+)?"
)


def _until(when: str) -> str:
    """Till when one did it, as a sentence has it: "March", "the 2019 layoffs"; or empty."""
    if _OF_ONESELF.search(when):
        return ""
    if found := _ITS_YEAR.match(when) or _YEAR_OF_IT.match(when):
        return f"the {found['year']} {found['what']}"
    when = re.sub(rf"\b(?:{_MONTHS})\b", lambda found: found[0].capitalize(), when)
    return when if _UNTIL_WHEN.fullmatch(when) else ""


_UNIVERSITY = pattern_of(r"\b[Uu]niv\.? (?=[Hh]osp)")


def work_told(work: str) -> str:
    """Return what one does without how long: "seventh-grade science teacher"; or empty."""
    parts = APART.split(work)
    if any(map(_A_STATE.fullmatch, parts)):
        work = ", ".join(part for part in parts if not _A_STATE.fullmatch(part))
    work = _UNIVERSITY.sub("university ", without_filler(GUESSED.sub("", work)).strip(" ,"))
    if ended := _ENDED.match(work):
        # "bank teller until march": what one was, and till when.
        told, until = work_told(ended[1]), _until(spelled(ended[2], {}))
        return f"{told} until {until}" if told and until else told
    work = _YEARS_WITHIN.sub(" ", _OF_KIN.sub("", _HOURS_BEHIND.sub("", work)))
    told = _gigs(work) or jobs_told(work) or _in_a_department(work)
    return told or ("" if is_half_told(work) else _job_told(work))


def _in_a_department(work: str) -> str:
    """Work told by where in a house it is: "home depot, paint dept"; empty for any other."""
    found = _IN_A_DEPARTMENT.match(work)
    if found is None:
        return ""
    where = employer_named(found["where"].strip())
    return f"working in the {found['what']} department{f' at {where}' if where else ''}"


def _job_told(work: str) -> str:
    body = body_named(work)
    work = _STAYS.sub("stay-at-home", work)
    work = without_shift(_RANK.sub(_rank, _CODE.sub("", work)))
    if body or is_told_in_haste(work):
        return body or _capitalized_letters(own_work(work))
    parts = APART.split(work)
    kept: list[str] = []
    for part in map(str.strip, parts):
        if _HOW_LONG.fullmatch(part):
            if kept:
                break
            continue
        if kept and _LENGTH_BEFORE.match(part) and " at " not in part:
            # "Nurse in Manila, 7 yrs ICU": of what one did, and no employer.
            continue
        kept.append(_LENGTH_BEFORE.sub("", _LENGTH_BEHIND.sub("", part)).strip())
    title, *places = [_at_a_house(part) for part in kept if part] or [""]
    title = OR.split(title)[0]
    if not title or is_note(title):
        return ""
    if _PLACES.fullmatch(title):
        return f"working at a {title}"
    # Behind a job in small letters stands an aside more often than an employer nobody knows.
    places = [brand_named(place) or place for place in places]
    places = [
        body_named(place) or place
        for place in places
        if body_named(place)
        or not (is_note(place) or place[0].islower() or _IS_OVER_SOON.search(place))
    ]
    towns = _TOGETHER.split(places[0]) if len(places) == 1 else []
    if towns and all(map(_is_town, towns)):
        return f"{spelled_title(title)} in {listed(towns)}"
    return ", ".join([spelled_title(title), *places])


_TOGETHER = pattern_of(r"\s*(?:[+&/]|\band\b)\s*")


def _gigs(work: str) -> str:
    """Two or more firms one drives or shops for: door dash + instacart; empty for any other."""
    parts = re.split(r"\s*(?:[+&/,]|\band\b)\s*", work.lower().strip())
    said = [_GIGS.get(part, "") for part in parts]
    if not all(said):
        return ""
    *rest, last = said
    return f"working for {', '.join(rest)} and {last}" if rest else f"working for {last}"


def _rank(found: re.Match[str]) -> str:
    return f"{_RANKS[found[1].lower()]},"


def _capitalized_letters(work: str) -> str:
    """Work with what is spoken letter by letter in capitals, and its job spelled out."""
    lead, _, rest = work.rpartition(FORMERLY)
    said = [spelled_title(each.strip(" ,")) for each in (lead, rest) if each.strip(" ,")]
    joint = FORMERLY if FORMERLY in work else ""
    return f", {joint}".join(said) if len(said) > 1 else f"{joint}{''.join(said)}"


def _at_a_house(part: str) -> str:
    """A piece of work in small letters with the capitals of the house it is at."""
    what, joint, where = part.replace(" @ ", " at ").rpartition(" at ")
    if where in TIMES:
        return part
    named = place_named(where) if what and where.islower() else house_named(where)
    if not named and what:
        # "working at my dads garage": where is not theirs to know.
        return "" if what.lower() in GERUNDS else what
    return f"{what}{joint}{named}"


def without_filler(text: str) -> str:
    """A field without asides and fillers; "hr" is no hour here."""
    return _HUMAN_RESOURCES.sub("HR", _FILLER.sub("", ASIDE.sub("", text)))


def _is_town(name: str) -> bool:
    from tui.playbook.time.cities import zone_of_place  # noqa: PLC0415 - only letters need cities

    try:
        return bool(name[:1].isupper() and zone_of_place(name))
    except ValueError:
        return True
