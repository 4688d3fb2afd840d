"""The new position as it was typed: title, organization and first day, as far as it is certain."""

import re
from dataclasses import dataclass
from datetime import date

from tui.model.contact_line.words.work_words import (
    is_field,
    is_organization,
    is_place,
    is_title,
)
from tui.model.text.folding import bare_words
from tui.model.text.patterns import pattern_of
from tui.model.text.towns import is_city
from tui.playbook.letters.fit.asides import ASIDE
from tui.playbook.letters.fit.employers import with_saint
from tui.playbook.letters.fit.notes import is_note
from tui.playbook.letters.fit.shorthand import spelled_title
from tui.playbook.letters.fit.work import fitting_organization
from tui.playbook.letters.job_titles import as_role, indefinite, is_role, with_the
from tui.playbook.letters.news.first_day import first_day
from tui.playbook.letters.weaving.words import word_set

_LEAD = pattern_of(
    r"^(?:(?:i|i'm|im|i am|i've|ive|i will|i'll|will|was|be|been|just|finally|yay|omg|new|my|the"
    r"|a|an|it's|its|it(?=!)|job|got|get|getting|hired|accepted|offered|offer|landed|working|work|start"
    r"|starting|role|position|gig|title|promoted|to|as|from|for|in|of|yes)\b[:!,]* *)+"
    r"(?=\S)",
    re.IGNORECASE,
)
_AT = (
    pattern_of(r"\s+(?:at|@)\s+|\s*@\s*(?=[A-Za-z])", re.IGNORECASE),
    pattern_of(r"\s+(?:w/|with)\s*", re.IGNORECASE),
    pattern_of(r"\s+for\s+(?!the (?:fall|spring|summer|winter)\b)", re.IGNORECASE),
    pattern_of(r"\s+in\s+(?=[A-Z](?!raining))"),
)
_AS_A_NOUN = pattern_of(
    r"^(?:(?:paid|unpaid) )?((?:\w+ )?)(intern|apprentice|trainee)ship\b"
    r"[ ,!-]*(?:at|with|w/|@|in)? *(.*)$",
    re.IGNORECASE,
)
_WHERE_FIRST = pattern_of(r"^(?:at|with|@) (.+?) as (?:an? |the )?(.+)$", re.IGNORECASE)
_ONLY_WHERE = pattern_of(r"(?:at|with|@) ((?:(?! at )[^,;])+)", re.IGNORECASE)
_PARTED = pattern_of(
    r"\s*[,;|/]\s+|\s+[-–—]+\s+|(?<!\b[DSMJ][rt])(?<!\b[dsj][rt])"
    r"(?<!\b[Aa]sst)(?<!\b[Aa]ssoc)(?<!\b[Ee]xec)(?<!\b[Pp]rof)(?<!\b[Uu]niv)\s*[!.]+(?:\s+|$)|\n"
)
_DETAIL = pattern_of(
    r"(?:(?:un)?paid|part|full|time|pt|ft|p/t|f/t|temp(?:orary)?|perm(?:anent)?|contract(?:or)?|remote"
    r"|hybrid|seasonal|nights?|days?|evenings?|weekends?|shift|benefits?|w/|with|per|an?|the|hr|hrs?"
    r"|hours?|wks?|weeks?|mos?|months?|yrs?|years?|yr|union|gs-?\d+|summer|fall|spring|winter|only"
    r"|from|home|wfh|to|start|entry|level|on-?site|in-?person|yay|finally|woohoo|lol|omg|so|happy"
    r"|excited|and|great|good|pay|\$?[\d.,k+/$-]+|first|1st|2nd|3rd|one|two|six|prn|per diem"
    r"|rotating|probation|probationary|trainee rate|though|tho|but|at first|for now)"
)
_DETAILS = pattern_of(rf"(?:{_DETAIL.pattern}[\s/+&-]*)+", re.IGNORECASE)
_HOURS = (
    r"(?:(?:on )?(?:the )?(?:1st|2nd|3rd|first|second|third|night|nights|day|swing|evening|eve"
    r"|graveyard|overnight|weekend|late|early|rotating)[- ]shifts?|per[- ]diem|prn|casual"
    r"|on[- ]call|part[- ]time|full[- ]time|pt|ft|paid|unpaid|remote|temp|seasonal)"
)
_DETAIL_BEHIND = pattern_of(
    rf"(?:[\s,]+(?:{_HOURS}|nights|days|evenings|eves|mornings|weekends|wknds|overnights))+$",
    re.IGNORECASE,
)
_DETAIL_BEFORE = pattern_of(rf"^(?:{_HOURS},? )+", re.IGNORECASE)
_SHORT_TITLES = {
    "asst": "assistant",
    "tech": "technician",
    "op": "operator",
    "supv": "supervisor",
    "trainee": "trainee",
    "appr": "apprentice",
    "coord": "coordinator",
    "rep": "representative",
    "mech": "mechanic",
}
_LETTERS = word_set(
    "it hr pr qa ux ui rn lpn cna emt pa np pt ot ta crc cra soc cnc hvac er icu ai gis vp"
    " pm swe sre pca oit cad ba cmm plc mri lis mlt ehs"
)
_AGENTS = word_set(
    "intern trainee apprentice helper aide tech technician clerk driver operator worker nurse"
    " assistant laborer hand crew host server cook page reader runner tutor coach fellow temp"
    " associate analyst resident volunteer porter caregiver sitter"
    " scribe handler ranger cashier stocker picker eit"
)
_GRADE = pattern_of(r" (?:tier|level|grade|class|step|lvl) (?:[ivx]+|\d+|one|two)$", re.IGNORECASE)
_NO_TITLE = pattern_of(r"^(?:in|into|at|with|for|on|to|by)\b|\bthe\b|->|\bunion$", re.IGNORECASE)
_IN_TRAINING = pattern_of(r"^(.+?) (in training|trainee|apprentice|i|ii|iii|1|2|3)$", re.IGNORECASE)
_CITY_OF = pattern_of(
    r"^(?:the )?((?:city|county|town|village|borough|port|state) of [\w.' -]+?)"
    r"(?: (?:water|sewer|parks?|police|fire|streets?|transit|public|utilities|works|dept|department"
    r"|wastewater|power|finance|clerk|tax|health|engineering|planning|recreation|library|schools?)\b.*)?$",
    re.IGNORECASE,
)
_PUBLIC = pattern_of(
    r"\b(?:city|county|town|village|state|borough|department|district|commission|authority"
    r"|government|service|army|navy|parks)\b",
    re.IGNORECASE,
)
_SMALL = word_set("of the and for at in on a an de la")
_KNOWN_LETTERS = word_set(
    "ucsf ucla usc uc nasa ymca ywca usps ups fedex ibm epa fbi irs usda usgs noaa nyu mit osu psu"
    " cvs hca ge gm gsa va dod doe dot unc asu uci ucsd ucd uw iu ou hp aps amr apg nih cdc fda"
    " vna aaa att bmw dhl tva ibew seiu uaw iuoe iatse afscme uconn lausd"
    " cps asce nyc mta bart la"
)
_GENERIC = word_set(
    "county city town state village school schools college university hospital clinic company"
    " department dept office center group of the and for at inc llc co corp health medical"
)
_MINE = pattern_of(r"\b(?:my|our|his|her|their|same|old|that|this|some|where)\b", re.IGNORECASE)
_KIND = pattern_of(r"^(?:a|an|the) [a-z ]+$")
# St. Luke's and st lukes are one.
_OF_A_SAINT = pattern_of(r"['’](?=s\b)")
# "At a crowd called Dunmore Foods": what it is called is its name.
_SO_CALLED = pattern_of(
    r"\b(?:a|an|this|some|the)(?: [a-z-]+){0,2} (?:places?|crowd|company|firm|outfit|start-?up"
    r"|shop|business|mob|crew|practice|agency|group|team|studio|store|bakery|restaurant|hotel"
    r"|clinic|school|lab|nonprofit|charity|consultancy|org|organization|spot|joint)"
    r"(?: (?:that's|that is|which is|over in \w+))?"
    r" (?:called|named|by the name of) (?=\w)|\bthis (?=(?-i:[A-Z]))",
    re.IGNORECASE,
)
_MOST_WORDS = 7


@dataclass(frozen=True, slots=True)
class NewPosition:
    """What is certain of a new position: `role` with its article, `organization`, first day."""

    role: str = ""
    organization: str = ""
    first: date | None = None
    day: str = ""

    @property
    def placed(self) -> str:
        """The role and where: "a nurse at Mercy Hospital"; empty where no role is certain."""
        if not self.role:
            return ""
        return f"{self.role} {self.at}" if self.organization else self.role

    @property
    def said(self) -> str:
        """What follows "I will be starting": "as a nurse at Mercy", "at Mercy"; or empty."""
        return f"as {self.placed}" if self.role else self.at

    @property
    def at(self) -> str:
        """Where it is, with its preposition: "with the City of Elyria"; or empty."""
        if not self.organization:
            return ""
        is_public = _PUBLIC.search(self.organization) and not re.search(
            r"hospital|college|university|school|library", self.organization, re.IGNORECASE
        )
        is_of_somebody = "'s " in self.organization
        place = self.organization if is_of_somebody else with_the(self.organization)
        return f"{'with' if is_public else 'at'} {place}"


def position_of(typed: str, now: date) -> NewPosition:
    """Return a new position as letters can name it; `now` dates a first day without a year."""
    text = " ".join(ASIDE.sub(", ", typed.replace("’", "'")).split()).strip(" ,")
    text, first, day = first_day(text, now)
    text = _LEAD.sub("", _SO_CALLED.sub("", text), count=1).strip(" ,;.!-–—")
    if not text or "?" in text:
        return NewPosition(first=first, day=day)
    text = _AS_A_NOUN.sub(_as_somebody, text)
    text = _WHERE_FIRST.sub(r"\2 at \1", text)
    if found := _ONLY_WHERE.fullmatch(text):
        return NewPosition(organization=_organization(found[1]), first=first, day=day)
    head, place = _divided(text)
    parts = [part.strip() for part in _PARTED.split(head) if part.strip(" ,.;")]
    kept = [part for part in parts if not _DETAILS.fullmatch(part)]
    title = kept[0] if kept else ""
    places = [part.strip() for part in _PARTED.split(place) if part.strip(" ,.;")]
    if len(places) > 1 and "&" in places[-1] and "," in place:
        # Smith, Jones & Lee is one employer.
        places = [", ".join(places)]
    places = [part for part in places if not _DETAILS.fullmatch(part)]
    if not places:
        places = kept[1:]
    organization = _organization(places[0]) if places else ""
    role = _role(title)
    if not role and places and (named := _role(places[0])):
        role, organization = named, _organization(title)
    if not role and not organization and len(kept) == 1:
        organization = _organization(title) if is_organization(title) or _is_name(title) else ""
    return NewPosition(role, organization, first, day)


def is_at(position: str, organization: str) -> bool:
    """Whether a position as typed is at an organization: its name stands in it, or the reverse."""
    named = _telling(organization)
    if not named:
        return False
    if f" {' '.join(named)} " in f" {bare_words(_OF_A_SAINT.sub('', position))} ":
        return True
    found = position_of(position, date.min.replace(year=2000)).organization
    known = _telling(found)
    whole = f" {' '.join(named)} "
    return bool(known) and f" {' '.join(known)} " in whole


def _as_somebody(found: re.Match[str]) -> str:
    """An internship is what an intern has."""
    where = found[3].strip(" ,.!")
    return f"{found[1] or ''}{found[2]}{f' at {where}' if where else ''}"


def _telling(organization: str) -> list[str]:
    """The words of an organization; none where they would fit many of them."""
    text = _OF_A_SAINT.sub("", organization)
    words = [word for word in bare_words(text).split() if word not in {"the", "inc", "llc"}]
    if all(word in _GENERIC for word in words):
        return []
    return words


def _divided(text: str) -> tuple[str, str]:
    """What stands before "at", and what behind it."""
    for pattern in _AT:
        *_, found = (None, *pattern.finditer(text))
        if found and found[0].strip() == "in" and not _is_house(text[found.end() :]):
            continue
        if found and text[: found.start()].strip():
            return text[: found.start()], text[found.end() :]
    return text, ""


def _is_house(words: str) -> bool:
    """Whether what stands behind "in" is a firm, and no town and no field: in Short Elliott."""
    name = _PARTED.split(words)[0].strip(" ,.")
    several = len(name.split()) > 1 and _is_name(name)
    is_else = is_city(name) or is_place(name) or is_field(name)
    return is_organization(name) or (several and not is_else)


def _role(title: str) -> str:
    """A title with its article, spelled out; empty where it is not certainly one."""
    plain = _DETAIL_BEFORE.sub("", _DETAIL_BEHIND.sub("", title.strip(" ,.")))
    head, joint, town = plain.partition(" in ")
    if joint and town[:1].isupper() and (is_city(town) or is_place(town)):
        said = _role(head)
        return f"{said} in {town}" if said else ""
    words = _GRADE.sub("", plain).split()
    if words and _NO_TITLE.search(" ".join(words)):
        return ""
    if not words or len(words) > _MOST_WORDS or is_note(" ".join(words)):
        return ""
    text = " ".join(_spelled(word, last=word is words[-1]) for word in words)
    text = spelled_title(text).replace("teachers aide", "teacher's aide")
    if found := _IN_TRAINING.match(text):
        *before, last = found[1].split()
        base, level = " ".join([*before, _spelled(last, last=True)]), found[2].lower()
        said = _one(base)
        if level not in {"in training", "trainee", "apprentice"}:
            return said
        # A vacation trainee is in training for no vacation.
        return f"{said} {level}" if said else _one(text)
    return _one(text)


def _one(title: str) -> str:
    last = title.rsplit(maxsplit=1)[-1].lower()
    if not (is_title(title) or is_role(title) or last in _AGENTS):
        return ""
    if is_role(title):
        return as_role(title)
    if last == "eit":
        return indefinite(f"{title.rpartition(' ')[0].lower()} EIT".strip())
    if title.islower() and last in _AGENTS:
        return indefinite(title)
    return as_role(title) if title[0].isupper() else indefinite(title)


def _spelled(word: str, *, last: bool) -> str:
    small = word.lower().rstrip(".")
    if small == "clin":
        return "clinical"
    if small == "micro" and not last:
        return "microbiology"
    if small in _LETTERS and word.islower():
        return small.upper()
    return _SHORT_TITLES[small] if last and small in _SHORT_TITLES else word


def _organization(name: str) -> str:
    """An organization with its capitals; empty where the words are not certainly a name."""
    text = _DETAIL_BEHIND.sub("", name.strip(" ,.;!"))
    if (
        not text
        or text[0].isdigit()
        or _MINE.search(text)
        or re.match(r"(?:in|into|to|by|on) ", text)
        or len(text.split()) > _MOST_WORDS
    ):
        return ""
    if _KIND.match(text):
        return text if is_organization(text) or text.split()[-1] in _GENERIC else ""
    if found := _CITY_OF.match(text):
        text = found[1]
    text = re.sub(r"^the (?=[a-z])|^the (?=[CTVS]\w+ of )", "", text, flags=re.ASCII)
    if is_note(text) or (is_title(spelled_title(text)) and not is_organization(text)):
        return ""
    text = _expanded(text)
    text = " ".join(
        _capital(word, at) if word.islower() else word for at, word in enumerate(text.split())
    )
    return fitting_organization(with_saint(text))


def _expanded(text: str) -> str:
    short = {
        "univ": "university",
        "hosp": "hospital",
        "lib": "library",
        "dept": "department",
        "cty": "county",
    }
    short |= {
        "st": "street",
        "ave": "avenue",
        "co": "county",
        "govt": "government",
        "gov't": "government",
        "ctr": "center",
    }
    words = text.split()
    if len(words) < 2:  # noqa: PLR2004 - a word alone is a name: Co is none
        return text
    said = []
    for word in words:
        small = word.lower().rstrip(".")
        is_name = small == "co" and not word.islower()
        is_saint = small == "st" and word is words[0]
        full = "" if is_name or is_saint else short.get(small, "")
        said.append((full.capitalize() if word[0].isupper() else full) if full else word)
    return " ".join(said)


def _capital(word: str, at: int) -> str:
    if word in _SMALL and at:
        return word
    if word.rstrip(".") in {"st", "dr"}:
        return f"{word[0].upper()}{word[1]}."
    if word == "the":
        return word
    if (
        "&" in word
        or word in _KNOWN_LETTERS
        or (len(word) > 1 and not re.search(r"[aeiouy0-9.'&-]", word))
    ):
        return word.upper()
    return "-".join(part[:1].upper() + part[1:] for part in word.split("-"))


def _is_name(text: str) -> bool:
    return all(word[0].isupper() or word in _SMALL for word in text.split())
