"""Where two people meet in person, as a sentence to whom I meet there."""

import re

from tui.model.text.folding import bare_words
from tui.model.text.patterns import pattern_of
from tui.playbook.interview.appointment import is_open_place
from tui.playbook.letters.fit.employers import employer_named, with_brands
from tui.playbook.letters.parts import statement

_BLANK = "I will come to this address: [address]."
_SHORT = {
    r"bldg\.?": "building",
    r"(?:rm|room)\.?(?= ?#?\d)": "room",
    r"ste\.?": "suite",
    r"fl\.?": "floor",
    r"st\.?$": "Street",
    r"st\.?(?=,)": "Street",
    r"ave?\.?": "Avenue",
    r"blvd\.?": "Boulevard",
    r"rd\.?": "Road",
    r"hwy\.?": "Highway",
    r"dept\.?": "department",
    r"lib\.?": "library",
    r"caf": "cafeteria",
    r"ctr\.?": "center",
    r"hosp\.?": "hospital",
    r"univ\.?": "university",
    r"cty\.?|cnty\.?": "county",
    r"nr\.?": "near",
    r"btwn": "between",
    r"w/": "with",
    r"next 2": "next to",
}
_SPELLED = tuple(
    (pattern_of(rf"(?<![\w'-])(?:{short})(?![\w'-])", re.IGNORECASE), full)
    for short, full in _SHORT.items()
)
_THEIRS = pattern_of(r"^(?:at |in )?(?:his|her|their|your)s?\b(?: own)? ?", re.IGNORECASE)
_ABOUT_THEM = pattern_of(r"\b(?:his|her|their)\b", re.IGNORECASE)
_THEM = pattern_of(
    r"\b(?:(?:s?he|they)(?:'?s|'?ll|'?re)?|him|them)\b|\bask(?:s|ed)?\b|\bsaid\b", re.IGNORECASE
)
_ROOM_OF = pattern_of(
    r"^(?:the )?(.+?)\s+(?:building|hall)?,?\s*(room|suite|floor) ?#?(\w?\d+\w?)$", re.IGNORECASE
)
_ROOM_ALONE = pattern_of(r"(?:room|suite) #?\w?\d+\w?", re.IGNORECASE)
_IN_A_ROOM = pattern_of(
    r"^(?:office|cubicle|kitchen|lobby|lab|classroom|garage|break room|cafeteria|living room"
    r"|waiting room|backyard|garden|studio|workshop)\b"
)
_ADDRESS = pattern_of(
    r"^\d+[a-z]? (?:[nsew]\.? )?\w+.*\b(?:street|avenue|road|boulevard|drive|lane|way|court|place"
    r"|highway|parkway|dr|ln|ct|pl|pkwy)\b|\b[A-Z]{2} \d{5}\b",
    re.IGNORECASE,
)
_ASIDE_WORDS = pattern_of(
    r"[ ,]*\b(?:lol|haha|btw|tbh|i think|i guess|prob(?:ably)?)\b", re.IGNORECASE
)
_PLACED = pattern_of(
    r"^(?:(?:we|i|will|meet|meeting|him|her|them|up) )*"
    r"((?:on (?:campus|site)|outside|inside|behind|near|across|in front"
    r"|in (?:the|my|our|his|her|their))"
    r"\b.*)$",
    re.IGNORECASE,
)
_STREETS = pattern_of(
    r"\b(?!the\b|a\b|an\b|this\b|that\b|my\b|our\b|your\b)((?:(?:el|san|santa|la|los|mt|west"
    r"|east|north|south) )?[a-z]{3,}) (street|avenue|boulevard|road|highway)\b",
    re.IGNORECASE,
)
_ENTRANCE = pattern_of(
    r"^(?P<house>[a-z]{3,}) (?P<rest>(?:(?:staff|main|side|back|front|employee|visitor|south|north"
    r"|east"
    r"|west) (?:entrance|door|gate|lobby|desk|parking lot)|lobby|cafeteria|bookstore|library"
    r"|student center))$"
)
_LEADS = pattern_of(
    r"^(?:(?:we(?:'ll)?|i(?:'ll)?|ill|will) )*(?:meet(?:ing)? ?(?:up )?(?:him |her |them |me )?"
    r"|come |go(?:ing)? |drive |in person )?(?:(?:at|in|to|over at|over to) |@ ?)?",
    re.IGNORECASE,
)
_AFTER_HEAD = pattern_of(
    r",| (?:on|by|near|in|at|across|next|beside|behind|downtown|off|inside|outside|of|with|where"
    r"|corner|between|room|suite|floor|first|second)\b| [(#\d]"
)
_ROOM = pattern_of(r"(?:room|suite) #?\w?\d|\d+(?:st|nd|rd|th) floor", re.IGNORECASE)
_COMMON_WORDS = (
    "hall library cafe café cafeteria church plant mall park gym office lobby lab school campus "
    "hospital clinic station courthouse museum store shop bakery diner restaurant bar pub market "
    "center centre hotel bank garage warehouse factory farm house home place apartment lounge "
    "room entrance gate desk building kitchen garden yard studio theater airport terminal depot "
    "cemetery temple mosque synagogue parish rectory court bench playground pool beach union "
    "firehouse barn dock pier marina salon barbershop parking lot site trailer jobsite company"
)
_COMMON = frozenset(_COMMON_WORDS.split())
_HOUSE_WORDS = (
    "office plant warehouse lab shop store branch building showroom headquarters bakery clinic "
    "garage studio campus yard depot lobby lot trailer jobsite factory kitchen"
)
_THEIR_HOUSES = frozenset(_HOUSE_WORDS.split())
_DETERMINED = pattern_of(r"^(?:the|a|an|my|our|your|this|that)\b", re.IGNORECASE)
_OF_SOMEBODY = pattern_of(r"[A-Z]\w+'s ")
_OF_KIN = pattern_of(
    r"\b((?:my|our|his|her|their|your|the) )?(grandma|grandpa|granny|gramps|nana|papa|abuela"
    r"|abuelo|abuelita|tita|tito|tia|tio|tía|tío|auntie|mom|mum|dad|mama)['’]?s (?=[a-z])",
    re.IGNORECASE,
)


def come_to(place: str, organization: str = "") -> str:
    """Return the sentence on where we meet: "I will come to your office, room 12 in …".

    One comes to where they work, their `organization`. A place that is not settled, or speaks
    of somebody else, is a blank.
    """
    text = " ".join(place.replace("’", "'").split()).strip(" .,;")
    text = re.sub(r"\s*[(\[].*$", "", text)
    if not text or is_open_place(text) or _THEM.search(_THEIRS.sub("", text)):
        return _BLANK
    text = _clean(_ASIDE_WORDS.sub("", text))
    text = _STREETS.sub(_street, text)
    text = _ENTRANCE.sub(_at_a_house, with_brands(text))
    if led := _PLACED.search(text):
        return f"Let us meet {statement(_ABOUT_THEM.sub('your', led[1]))}"
    text = _LEADS.sub("", text, count=1) or text
    if _ADDRESS.search(text):
        return f"I will come to this address: {statement(text)}"
    if _THEIRS.match(text):
        return _to_yours(_THEIRS.sub("", text))
    said = statement(_named(_ABOUT_THEM.sub("your", text)))
    if _ROOM_ALONE.fullmatch(text):
        return f"Let us meet in {said}"
    is_theirs = organization and bare_words(organization) in bare_words(text)
    return f"{'I will come to' if is_theirs else 'Let us meet at'} {said}"


def _street(found: re.Match[str]) -> str:
    """A street in small letters with its capitals: watt Avenue, oak street."""
    return found[0].title() if found[1].islower() else found[0]


def _at_a_house(found: re.Match[str]) -> str:
    """A house in small letters before one of its doors: shedd staff entrance."""
    house = employer_named(found["house"])
    return f"the {house} {found['rest']}" if house else found[0]


def _to_yours(text: str) -> str:
    """What is theirs: an office one comes to, a kitchen one sits in."""
    if not text:
        return _BLANK
    first, *rest = (part.strip() for part in text.split(","))
    first = first if first[0].isupper() and not first.istitle() else first[0].lower() + first[1:]
    first = re.sub(
        r"^((?:\w+ )?(?:office|lab|studio|desk|shop)) "
        r"(?=(?:building|room|suite|floor|\d\w\w floor)\b|[A-Z][\w-]+ \d{1,4}[A-Z]?$)",
        r"\1, ",
        first,
    )
    first, *more = first.split(", ")
    rest = [*more, *rest]
    if room := _ROOM_OF.match(first):
        first, rest = room[1], [f"{room[2].lower()} {room[3]}", *rest]
    details = [_room_in(part) for part in rest if part]
    said = ", ".join([f"your {first}", *map(_with_the, details)])
    if _IN_A_ROOM.match(first) and not first.startswith(("office", "lab", "studio", "workshop")):
        return f"Let us meet in {statement(said)}"
    return f"I will come to {statement(said)}"


def _room_in(part: str) -> str:
    """A room and its building in the order one says them: "room 12 in the county building"."""
    found = re.match(
        r"^(?:the )?(.+? (?:building|hall|center|tower)) (room|suite|floor) ?#?(\w?\d+\w?)$",
        part,
        re.IGNORECASE,
    )
    if found is None:
        return re.sub(r"(?<=\w) (?=(?:room|suite) )", ", ", part)
    return f"{found[2].lower()} {found[3]} in the {found[1]}"


def _with_the(part: str) -> str:
    last = part.rsplit(maxsplit=1)[-1].lower() if part else ""
    is_plain = part.islower() and last in _COMMON and not _DETERMINED.match(part)
    return f"the {part}" if is_plain and not part.startswith("room ") else part


def _named(text: str) -> str:
    """A place with its article if it is a common one, else with the capitals of a name."""
    if _DETERMINED.match(text):
        return text[0].lower() + text[1:]
    if _ROOM.match(text):
        return text[0].lower() + text[1:]
    end = _AFTER_HEAD.search(text)
    head, rest = (text[: end.start()], text[end.start() :]) if end else (text, "")
    if _ROOM.match(rest.strip()):
        rest = f",{rest}"
    words = head.split()
    if not words or _OF_SOMEBODY.match(head):
        return text
    if words[-1].lower() in _COMMON and head.islower():
        return f"{'' if head == 'city hall' else 'the '}{head}{rest}"
    if words[-1].islower() and words[-1] in _THEIR_HOUSES and len(words) > 1:
        # Hatch & Vale office.
        return f"the {head}{rest}"
    if head.islower():
        # What is not a word for a place is the name of one: panera by the mall.
        head = " ".join(word if word in {"of", "the", "and"} else _capital(word) for word in words)
    return f"{head}{rest}"


def _of_kin(found: re.Match[str]) -> str:
    """Kin in small letters with their capital, unless they are told from others: my grandma's."""
    whose, kin = found[1] or "", found[2]
    return f"{whose}{kin if whose else _capital(kin.lower())}'s "


def _capital(word: str) -> str:
    return word[0].upper() + word[1:]


def _clean(text: str) -> str:
    text = re.sub(r"\s+@\s*", " at ", text)
    text = re.sub(r"\brt\.?(?= ?\d)", "route", text, flags=re.IGNORECASE)
    text = re.sub(r"\b(bldg\.?|building) (\w+) (?=(?:rm|room)\b)", r"\1 \2, ", text)
    text = re.sub(r"^st\.? ([a-z])", lambda found: f"St. {found[1].upper()}", text)
    text = re.sub(r"(?<=\d[a-z]{2} )(fl|floor)\.? (?=[a-z])", "floor, ", text)
    for pattern, full in _SPELLED:
        text = pattern.sub(full, text)
    text = re.sub(r"(?<=\w)\s*\(?#(?=\d)", " ", text)
    text = _OF_KIN.sub(_of_kin, text)
    return re.sub(
        r"\b(mom|dad|boss|friend|brother|sister|uncle|aunt|coach)s (?=\w)", r"\1's ", text
    )
