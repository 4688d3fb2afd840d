"""One's own work as people type it, read into what one does or did, and into what one wants.

"was in payroll 19 yrs, plant closed in june" is "formerly working in payroll"; what is told of
no work for sure is left out, and a letter asks for it.
"""

import re

from tui.model.text.patterns import pattern_of
from tui.playbook.letters.fit.asides import ASIDE
from tui.playbook.letters.fit.employers import employer_named, house_named
from tui.playbook.letters.fit.jobs import is_job_at_end
from tui.playbook.letters.fit.notes import is_note
from tui.playbook.letters.weaving.words import word_set
from tui.playbook.letters.weaving.words.verbs import GERUNDS

FORMERLY = "formerly "
"""How work begins that one has no longer."""
_APART = pattern_of(r"\s*[,;]\s*|\s+[-–—]+>?\s+|\s*->\s*|\.\s+(?=\w)")
_I = pattern_of(
    r"^(?:i['’]m|im|i am|i['’]?ve been|i have been|i|currently|right now|now)\s+(?=\w)"
    r"(?!(?i:in|at)\s+the\s+middle)",
    re.IGNORECASE,
)
_OVER = pattern_of(
    r"^(?:was|used to be|used to|formerly|previously|former|ex[- ]|been|before that)\s*(?=\w)",
    re.IGNORECASE,
)
_WANTED = pattern_of(
    r"\s+(?:but\s+|and\s+|who\s+(?:is\s+)?)?(?:tryna|trying|looking|hoping|hopes|wanting|wants?|wanna"
    r"|gonna|planning|aiming|dreaming|thinking of|interested in|curious about|aspiring|moving into"
    r"|going back|switching|transitioning)\b(?P<what>.*)$",
    re.IGNORECASE,
)
_TAIL = pattern_of(
    r"\s+(?:but|and (?:i|hate|love)|that (?:closed|shut|folded)|who|slash|w/|with an?|for now|rn"
    r"|atm|at the moment|bc|b/c|because"
    r"|before (?:the )?(?:kids?|babies|covid|baby|i|we|that)|before"
    r"|(?:un)?til?l? (?:they|we|i|he|she|you)|since (?:they|we|i|he|she|you))\b.*$|\s+before$",
    re.IGNORECASE,
)
_ENDED = pattern_of(
    r"\b(?:(?:got |been |was |were |am )?(?:laid off|let go|fired|riffed|downsized|cut)"
    r"|(?:clos|fold|shut)\w*(?: (?:down|up))?|out of business|lost (?:my|the|that) job|quit"
    r"|(?:job|position|contract|role) (?:ended|eliminated|is over|went away)|outsourced)\b",
    re.IGNORECASE,
)
_LEFT = pattern_of(
    r"^(?:(?:i )?(?:got |was |been )?(?:laid off|let go|fired|cut) (?:from|by|at) )(?P<where>.+)$",
    re.IGNORECASE,
)
_STANDS = pattern_of(
    r"^(?:between (?:things|jobs|gigs)|unemployed|out of work|looking|job hunting|nothing|nobody"
    r"|no ?one|home|hurt|burn|bored|tired|have|had|got|my|they|it|we)\b",
    re.IGNORECASE,
)
_INTO = pattern_of(
    r"^(?:\s*(?:to|on|for|of|at|a))?\s*(?:(?:get(?:ting)?|go(?:ing)?|mov(?:e|ing)|break(?:ing)?"
    r"|switch(?:ing)?|transition(?:ing)?|chang(?:e|ing)|pivot(?:ing)?|be|become|do|doing|work(?:ing)?)\s*)?"
    r"(?:(?:back )?(?:into|in to|in|to|a)\s+)?(?P<field>\w.*)$",
    re.IGNORECASE,
)
_YEARS = pattern_of(
    r"\s*\b(?:for |about |almost |over )*\d+(?:\.5)?\+?\s*(?:yrs?|years?|mos?|months?)\b"
    r"(?: (?:now|total|in))?",
    re.IGNORECASE,
)
_IN = pattern_of(r"^(?:work\w*\s+)?in\s+(?P<what>.+)$", re.IGNORECASE)
_AT = pattern_of(r"^(?:work\w*\s+)?(?:at|for|with)\s+(?P<what>.+)$", re.IGNORECASE)
_AS = pattern_of(r"^work\w*\s+as\s+(?:an?\s+)?(?P<what>.+)$", re.IGNORECASE)
_DID = pattern_of(r"^(?:do|did|doing|done)\s+(?P<what>.+)$", re.IGNORECASE)
_PLACED = pattern_of(r"^(?P<what>.+?)\s+(?P<joint>at|for|@)\s+(?P<where>.+)$")
_PAST = {
    "ran": "running", "drove": "driving", "taught": "teaching", "sold": "selling",
    "built": "building", "fixed": "fixing", "made": "making", "cut": "cutting", "led": "leading",
    "sewed": "sewing", "wrote": "writing", "kept": "keeping", "took": "taking", "grew": "growing",
    "dug": "digging", "flew": "flying", "caught": "catching", "bought": "buying",
    "drive": "driving", "operate": "operating", "deliver": "delivering", "bartend": "bartending",
    "supervise": "supervising", "install": "installing", "repair": "repairing", "bake": "baking",
    "haul": "hauling", "load": "loading", "stock": "stocking", "assemble": "assembling",
    "inspect": "inspecting", "dispatch": "dispatching", "nanny": "nannying", "groom": "grooming",
}  # fmt: skip
_BASES = {
    "running": "run", "driving": "drive", "teaching": "teach", "selling": "sell",
    "building": "build", "fixing": "fix", "making": "make", "cutting": "cut", "leading": "lead",
    "sewing": "sew", "writing": "write", "keeping": "keep", "taking": "take", "growing": "grow",
    "digging": "dig", "flying": "fly", "catching": "catch", "buying": "buy",
    "operating": "operate", "delivering": "deliver", "bartending": "bartend",
    "supervising": "supervise", "installing": "install", "repairing": "repair",
    "baking": "bake", "hauling": "haul", "loading": "load", "stocking": "stock",
    "assembling": "assemble", "inspecting": "inspect", "dispatching": "dispatch",
    "nannying": "nanny", "grooming": "groom",
}  # fmt: skip
DOING = _BASES | GERUNDS
"""The verb of what one does, by its form with -ing."""
_NO_JOB_WORDS = word_set(
    "was were been be being did do does got get have has had having went go in on with from home "
    "i me my we us they them their he she it you your not no just still kinda idk lol nothing "
    "closed ran work worked wanna want wants tryna trying looking hoping"
)
_INSIDE = word_set("i me my we us they them their he she you your lol idk wanna tryna gonna")
_VAGUE = pattern_of(
    r"[\s,(]*(?:\bor |, ?)(?:maybe |perhaps |just |idk )*(?:something|smth|sth|some|whatever"
    r"|anything)\b.*$",
    re.IGNORECASE,
)
_SHIFT = pattern_of(
    r"(?<=\b)(?P<job>\w+)(?P<rest>,?\s+(?:(?:on\s+)?(?:"
    r"(?:\d\w\w|night|day|evening|swing|first|second|third|graveyard) shift"
    r"|nights?|days|evenings|weekends|nightshift|overnights?|prn|ft|pt"
    r"|full[- ]time|part[- ]time"
    r"|union|per diem)|(?:\w+\s+)?local\s+\d+))\b(?!\s+(?:at|for|in)\b)",
    re.IGNORECASE,
)
_MOST_WORDS = 9
_GENERIC = word_set(
    "warehouse factory restaurant bakery hospital school store bank hotel daycare salon farm "
    "library gym clinic station shop garage bar cafe diner plant mill office garden center"
)
_KINDS = {
    "fintech": "a fintech company", "biotech": "a biotech company", "edtech": "an edtech company",
    "pharma": "a pharmaceutical company", "big tech": "a big tech company",
    "startup": "a startup", "start-up": "a startup", "nonprofit": "a nonprofit",
    "non-profit": "a nonprofit", "ngo": "an NGO", "agency": "an agency",
    "ad agency": "an ad agency", "marketing agency": "a marketing agency",
    "consultancy": "a consultancy", "consulting firm": "a consulting firm",
    "tech company": "a tech company", "insurance company": "an insurance company",
    "hedge fund": "a hedge fund", "law firm": "a law firm", "credit union": "a credit union",
    "university hospital": "a university hospital", "big 4": "a Big Four firm",
    "big four": "a Big Four firm", "call center": "a call center", "high school": "a high school",
    "middle school": "a middle school", "elementary school": "an elementary school",
}  # fmt: skip
"""Houses by their kind, which are nobody's name."""
_ARTICLES = word_set("a an the")
TIMES = word_set("night nights home day weekends once noon times present")
"""What stands behind "at" and is no place of work: cleaning offices at night."""


def own_work(typed: str) -> str:
    """Return work as letters tell it; "formerly …" where it is over, empty where nothing is sure.

    What one does beside what one did are both told: "mom of 3, formerly paralegal".
    """
    if told := _changed(typed):
        return told
    parts = [part.strip(" .!") for part in _APART.split(ASIDE.sub("", typed)) if part.strip(" .!")]
    is_over = any(_ENDED.search(part) for part in parts)
    if told := _now_told(parts):
        return told
    now: list[str] = []
    past = ""
    for part in parts:
        said, was = _read(part)
        if said and was:
            past = past or said
        elif said or (part and not now and not _skipped(part)):
            now.append(said)
    first = next(iter(now), "")
    if not first:
        return f"{FORMERLY}{past}" if past else ""
    if past:
        return f"{first}, {FORMERLY}{past}"
    return f"{FORMERLY}{first}" if is_over else first


_ARROW = pattern_of(r"\s*(?:-+>|=+>|→|⇒|➔)\s*")


def _changed(typed: str) -> str:
    """What an arrow leads to, after what one was: "sous chef -> UX designer"; or empty."""
    before, *others = _ARROW.split(ASIDE.sub("", typed).strip())
    if not others or not before:
        return ""
    was, now = own_work(before), own_work(others[-1])
    last = others[-1].split(" at ")[0].rpartition(" ")[2]
    if last != "student" and not is_job_at_end(last):
        # "Teacher -> UX" is where one wants to go.
        return was
    if was.startswith(FORMERLY) or not was:
        return now
    return f"{now}, {FORMERLY}{was}" if now else f"{FORMERLY}{was}"


_NOW = pattern_of(
    r"^(?:and )?(?:now|currently|these days)(?: (?:a|an|i am|i'm|im|as an?))? (?=\w)", re.IGNORECASE
)
_FOR_YEARS = pattern_of(
    r"^(?:then |before that |was )?(?:\d+\+? ?(?:yrs?|years?|y)\b )?"
    r"(?:as an? |was an? |an? )?(?=\w)",
    re.IGNORECASE,
)
_SERVED = pattern_of(r"^(?P<arm>army|navy|marines?|air force|coast guard)\b", re.IGNORECASE)


def _now_told(parts: list[str]) -> str:
    """What one does now after what one did: "army vet, 8 yrs as a medic, now EMT nights"; or empty.

    What one did in the service has its name: an Army medic.
    """
    at = next((at for at, part in enumerate(parts) if at and _NOW.match(part)), 0)
    if not at:
        return ""
    now = _shaped(without_shift(_NOW.sub("", parts[at])))
    told = [part for part in parts[:at] if _YEARS.search(part) and not _YEARS.fullmatch(part)]
    past = _FOR_YEARS.sub("", _YEARS.sub("", (told or parts[:at])[-1]).strip(), count=1).strip()
    served = _SERVED.match(parts[0])
    if served and told and told[-1] is not parts[0] and " at " not in past:
        past = f"{served['arm'].title()} {past}"
    past = _shaped(past)
    return f"{now}, {FORMERLY}{past}" if now and past else now


def is_told_in_haste(typed: str) -> bool:
    """Whether work is typed with more than a job and a place: was in payroll, plant closed."""
    text = ASIDE.sub("", typed)
    parts = [part for part in _APART.split(text) if part]
    if any(_ENDED.search(part) or _LEFT.match(part) for part in parts):
        return True
    first = parts[0] if parts else ""
    is_odd = _WANTED.search(text) or _TAIL.search(text) or _ARROW.search(text)
    begins = first.split()[0].lower() if first.split() else ""
    return bool(
        is_odd
        or any(_OVER.match(part) for part in parts)
        or any(_NOW.match(part) for part in parts[1:])
        or _I.match(first)
        or _STANDS.match(first)
        or begins in _NO_JOB_WORDS | _PAST.keys()
    )


def wanted_in(typed: str) -> str:
    """Return what one says beside one's work to want: UX of "line cook trying to get into UX"."""
    found = _WANTED.search(ASIDE.sub("", typed))
    into = _INTO.match(found["what"]) if found else None
    return into["field"].strip(" .!") if into else ""


def without_vague_end(field: str) -> str:
    """Return a field without what else it may be: "UX or something with food" is UX."""
    return _VAGUE.sub("", field).strip(" ,")


def without_shift(work: str) -> str:
    """Return work without what stands behind the job and is none: security guard nights."""
    found = _SHIFT.search(work)
    return (
        work[: found.start("rest")] + work[found.end() :]
        if found and is_job_at_end(found["job"])
        else work
    )


def _skipped(part: str) -> bool:
    return bool(_ENDED.search(part) or _STANDS.match(part) or _YEARS.fullmatch(part))


def _read(part: str) -> tuple[str, bool]:
    """One part as work, empty where it is none for sure; and whether that is over."""
    if left := _LEFT.match(part):
        where = place_named(_YEARS.sub("", left["where"]).strip())
        return (f"working at {where}" if where else ""), True
    text = _I.sub("", part)
    over = _OVER.match(text)
    if over:
        text = re.sub(r"^(?:a|an|the)\s+(?=\w)", "", text[over.end() :])
    text = _YEARS.sub("", _TAIL.sub("", _WANTED.sub("", text))).strip(" ,")
    text = re.sub(r"^(?:as|of|an?)\s+", "", text)
    if not text or (_ENDED.search(text) and not over) or _STANDS.match(text):
        return "", bool(over)
    first = text.split()[0].lower()
    is_past = bool(over) or first in {"did", "worked"} or (first in _PAST and first.endswith(_TOLD))
    return _shaped(text), is_past


_TOLD = ("an", "ove", "ght", "old", "uilt", "ixed", "ade", "ed", "ept", "ook", "ew", "ug", "ote")
"""How the verbs end that tell of the past."""


def _shaped(text: str) -> str:
    for pattern, lead in ((_AS, ""), (_DID, "working in "), (_IN, "working in ")):
        if found := pattern.match(text):
            return _placed(f"{lead}{found['what']}")
    if found := _AT.match(text):
        where = place_named(found["what"])
        return f"working at {where}" if where else ""
    first, _, rest = text.partition(" ")
    small = first.lower()
    if small in ("work", "worked") and rest:
        return _placed(f"working {rest}")
    if small in _PAST and rest:
        return _placed(f"{_PAST[small]} {rest}")
    if small in DOING and rest:
        return _placed(text)
    return _placed(text) if _can_be_a_job(text) else ""


def _can_be_a_job(text: str) -> bool:
    words = text.lower().split()
    return words[0] not in _NO_JOB_WORDS


def _placed(text: str) -> str:
    """Work with the capitals of the house it is at; without one that cannot be told."""
    if _INSIDE.intersection(text.lower().split()) or len(text.split()) > _MOST_WORDS:
        return ""
    found = _PLACED.match(text)
    if found is None:
        return text
    if found["where"].lower() in TIMES:
        return text
    where = place_named(found["where"])
    joint = "at" if found["joint"] == "@" or text.startswith("working in") else found["joint"]
    return f"{found['what']} {joint} {where}" if where else found["what"]


def place_named(where: str) -> str:
    """Return a place of work in small letters with its capitals: Hartwell Foundry, a nursing home.

    Empty where nobody can tell what it is.
    """
    if kind := _KINDS.get(where.lower()):
        return kind
    words = where.split()
    if not words or is_note(where) or _INSIDE.intersection(words):
        return ""
    if not where.islower() or words[0] in _ARTICLES:
        return where
    house = house_named(where)
    named = house if house != where else employer_named(where)
    if not named and words[-1] in _GENERIC and (len(words) == 1 or words[0] in _KINDS_OF):
        return f"a {where}"
    return named or _with_capitals(words)


def _with_capitals(words: list[str]) -> str:
    is_name = all(word.replace("-", "").isalpha() for word in words)
    return " ".join(map(_capital, words)) if is_name and not is_job_at_end(words[-1]) else ""


_KINDS_OF = word_set(
    "gas coffee grocery nursing auto body call law local small big senior fast food dental medical "
    "pet hardware book flower"
)


def _capital(word: str) -> str:
    if word in {"of", "and", "the", "for"}:
        return word
    return "-".join(part[:1].upper() + part[1:] for part in word.split("-"))
