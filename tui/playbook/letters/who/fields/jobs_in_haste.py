"""Work typed without the small words: "forklift amazon", "barista @ starbucks + nanny"."""

import re

from tui.model.text.patterns import pattern_of
from tui.playbook.letters.fit.employers import brand_named, house_named
from tui.playbook.letters.fit.jobs import BY_LETTERS, is_job
from tui.playbook.letters.fit.shorthand import spelled_title
from tui.playbook.letters.job_titles import indefinite
from tui.playbook.letters.who.own_work import place_named

TOGETHER = " + "
"""What stands between two jobs of one person, as `occupation` reads them."""
_APART = pattern_of(r"\s*(?:\+|&|;|,|\bplus\b)\s*(?:(?:and|also|plus|then)\s+)?|\s+and\s+|\s*/\s*")
_SURELY_TWO = pattern_of(r"\s*[+&]\s*")
_HOURS = pattern_of(
    r"\s+(?:on (?:the )?(?:weekends?|side|weeknights|nights)|(?:at )?nights?"
    r"|(?:in the )?(?:evenings?|mornings?|summers?)|days|weekends|part[- ]time"
    r"|full[- ]time|pt|ft|seasonally|rn)$",
    re.IGNORECASE,
)
_HOURS_FIRST = pattern_of(r"^(?P<how>part|full)[- ]time (?=\w)", re.IGNORECASE)
_AS_NEEDED = pattern_of(r"^(?:prn|per diem|pt|ft|weekend) (?=\w)", re.IGNORECASE)
_NIGHTS_AT = pattern_of(r"^(?:nights|weekends|evenings|mornings|days) at (?=\w)", re.IGNORECASE)
_AT = pattern_of(r"\s+(?:at|@)\s+", re.IGNORECASE)
_NOT_NOW = pattern_of(
    r"^(?:now|was|were|former|formerly|ex|then|currently|used|retired|laid|fired|not|been)\b"
    r"|\b(?:wants?|wanna|tryna|trying|looking|hoping|hopes|thinking|studying|learning|bored|hate|love"
    r"|who|but|because|i|im|my|me|we|they|until|till|since|closed|quit|left)\b"
    r"|\d\+?\s*(?:yrs?|years?|mos?|months?)\b",
    re.IGNORECASE,
)
_DRIVES = {"uber": "Uber", "lyft": "Lyft"}
_DELIVERS = {
    "doordash": "DoorDash", "door dash": "DoorDash", "grubhub": "Grubhub",
    "uber eats": "Uber Eats", "ubereats": "Uber Eats", "postmates": "Postmates",
    "amazon flex": "Amazon Flex",
}  # fmt: skip
_DEEDS = {
    "babysitting": "babysitter", "dog walking": "dog walker", "tutoring": "tutor",
    "nannying": "nanny", "bartending": "bartender", "waitressing": "waitress",
    "waiting tables": "server", "serving": "server", "coaching": "coach",
    "house cleaning": "house cleaner", "cleaning houses": "house cleaner",
    "pet sitting": "pet sitter", "freelancing": "freelancer", "forklift": "forklift operator",
    "register": "cashier", "stocking": "stocker", "sub": "substitute teacher",
    "subbing": "substitute teacher", "sub teacher": "substitute teacher",
    "landscaping": "landscaper", "lifeguarding": "lifeguard", "security": "security guard",
}  # fmt: skip
"""What one says for a job that has another name: "forklift" is no one's job, its operator is."""
_THERE = {
    "warehouse": "working in the warehouse", "call center": "working in the call center",
    "front desk": "working the front desk", "retail": "working in retail",
    "sales": "working in sales", "customer service": "working in customer service",
    "kitchen": "working in the kitchen", "deli": "working in the deli",
    "produce": "working in produce", "bakery": "working in the bakery",
    "pharmacy": "working in the pharmacy", "curbside": "working in curbside pickup",
    "drive thru": "working the drive-through", "drive-thru": "working the drive-through",
    "housekeeping": "working in housekeeping", "geek squad": "working on the Geek Squad",
}  # fmt: skip
"""What one works at in a house, where no job is named."""
_STUDENT = pattern_of(
    r"(?:(?:online|full-time|part-time|nursing|grad|college) )?student", re.IGNORECASE
)
_PARENT = pattern_of(
    r"(?:(?:full-time|single|stay-at-home) )?(?:mom|dad)"
    r"(?: (?:of|to) (?:two|three|four|five|[2-5]))?"
)
_NAMED_SO = pattern_of(
    r"\b(?:living|elementary|middle school|high school|senior center|nursing home|hospital|clinic"
    r"|health|medical center|dental|daycare|preschool|academy|inn|diner|cafe|salon)$"
)
_OF_PUPILS = pattern_of(r"\b(?:Elementary|Middle|High|School|ISD|Academy|Preschool)\b")
_THEIRS = pattern_of(
    r"(?P<owner>.+) (?P<what>warehouse|store|plant|hub|(?:fulfillment|distribution|call) center)"
)
_MOST_JOBS, _MOST_WORDS = 3, 5
_LONGEST = 150


def jobs_told(work: str) -> str:
    """Return work as jobs with their places, apart by `TOGETHER`; empty where it is no such haste.

    A job and a house behind it need no "at"; two jobs are both told.
    """
    if len(work) > _LONGEST:
        return ""
    parts = [part for part in _APART.split(work.strip(" .!")) if part]
    if any(map(_NOT_NOW.search, parts)):
        return ""
    if len(parts) == 1:
        alone = _at_a_house(work.strip(" .!"))
        # What has its "at", its job and a house that is no brand is read as it is elsewhere.
        is_plain = _AT.search(work) and _AT.split(work)[0].lower() not in {**_DEEDS, **_THERE}
        return "" if is_plain else alone
    told = [_job(part) for part in parts]
    is_many = all(told) and 1 < len(parts) <= _MOST_JOBS
    is_typed_so = _SURELY_TWO.search(work) or all(map(_is_in_haste, parts))
    return TOGETHER.join(told) if is_many and is_typed_so else ""


def is_half_told(work: str) -> bool:
    """Whether of two jobs one cannot be told for sure: "aide & after school program"."""
    if len(work) > _LONGEST:
        return False
    parts = [part for part in _SURELY_TWO.split(work.strip(" .!")) if part]
    is_first = len(parts) > 1 and work.islower() and bool(_job(parts[0]))
    return is_first and not all(map(_job, parts))


def _is_in_haste(part: str) -> bool:
    return not any(word[:1].isupper() for word in _AT.split(part)[0].split() if not word.isupper())


def _job(part: str) -> str:
    """One of several jobs, with where it is; empty where it is none for sure."""
    text = _AS_NEEDED.sub("", _HOURS.sub("", part.strip()))
    if nights := _NIGHTS_AT.match(text):
        where = place_named(text[nights.end() :])
        return f"working at {where}" if where else ""
    text = _HOURS_FIRST.sub(lambda found: f"{found['how'].lower()}-time ", text)
    small = text.lower()
    if small in _DRIVES or small in _DELIVERS:
        return (
            f"driving for {_DRIVES[small]}"
            if small in _DRIVES
            else f"delivering for {_DELIVERS[small]}"
        )
    if small in _DEEDS:
        return _DEEDS[small]
    if _STUDENT.fullmatch(text) or _PARENT.fullmatch(text):
        return text
    return _at_a_house(text) or (spelled_title(text) if _is_job(text) else "")


def _at_a_house(text: str) -> str:
    """A job and the house behind it, with or without "at" between: empty for all else."""
    before, *behind = _AT.split(text, maxsplit=1)
    if behind:
        where = _house(behind[0]) or place_named(behind[0])
        if before.lower() == "para" and _OF_PUPILS.search(where):
            before = "paraprofessional"
        if before.lower() in {**_DEEDS, **_THERE}:
            head = _DEEDS.get(before.lower()) or _THERE[before.lower()]
        else:
            head = spelled_title(before) if _is_job(before) else ""
        return f"{head} at {where}" if head and where else ""
    words = text.split()
    for at in range(len(words) - 1, 0, -1):
        head, tail = " ".join(words[:at]), " ".join(words[at:])
        where = _house(tail)
        if not where:
            continue
        if head.lower() == "para" and _OF_PUPILS.search(where):
            return f"paraprofessional at {where}"
        small = head.lower()
        job = (
            _DEEDS.get(small) or _THERE.get(small) or (spelled_title(head) if _is_job(head) else "")
        )
        if job:
            return f"{job} at {where}"
    return ""


def _house(name: str) -> str:
    """A house that is known by its name or by its kind; empty for any other words."""
    if known := brand_named(name):
        return known
    theirs = _THEIRS.fullmatch(name)
    if theirs and (owner := brand_named(theirs["owner"])):
        return indefinite(f"{owner} {theirs['what']}")
    if name.split(maxsplit=1)[0].lower() in {"a", "an", "the", "my"}:
        return ""
    named = house_named(name)
    if named != name:
        return named
    is_kind = name.islower() and _NAMED_SO.search(name) and len(name.split()) > 1
    return name.title() if is_kind else ""


def _is_job(text: str) -> bool:
    words = text.split()
    is_letters = bool(words) and words[-1].upper() in BY_LETTERS
    return 0 < len(words) <= _MOST_WORDS and (is_letters or is_job(text))
