"""Ties as one adds them behind a name: mom of my roommate, guest speaker in Prof. Lee's class."""

import re

from tui.model.text.patterns import pattern_of
from tui.playbook.letters.fit.jobs import BY_LETTERS, is_job_at_end
from tui.playbook.letters.fit.shorthand import spelled_title
from tui.playbook.letters.weaving.to_you import to_you
from tui.playbook.letters.weaving.whole_english.certain import doubt_of, doubt_of_words
from tui.playbook.letters.weaving.words import word_set
from tui.playbook.letters.who.past.meeting import CAME_TO, meeting
from tui.playbook.letters.who.past.shared import shared_past

_KIN = (
    r"mom|mum|mother|dad|father|brother|sister|uncle|aunt|cousin|grandma|grandpa|wife|husband|son"
    r"|daughter|nephew|niece|friend|roommate|boss|manager|coworker|neighbor|landlord|landlady|coach"
    r"|teacher|professor|lab partner|study partner|classmate|teammate|pastor|partner|fianc[eé]e?"
    r"|girlfriend|boyfriend|mentor|tutor|supervisor"
)
_OF_MINE = pattern_of(
    rf"(?:an?\s+|the\s+)?(?:old\s+|good\s+)?[a-z-]+\s+of\s+(?:my|our)\s+(?P<mine>{_KIN})",
    re.IGNORECASE,
)
_MINES = pattern_of(rf"(?:my|our)\s+(?P<mine>{_KIN})['’]?s\s+(?P<their>[a-z' ’-]+)", re.IGNORECASE)
_WHOSE_WORDS = word_set(
    "friend friends friend's friends' son daughter brother sister mom dad cousin boss coworker wife"
    " husband uncle aunt neighbor roommate teacher coach partner nephew niece accountant lawyer"
    " doctor dentist agent broker banker landlord tenant client customer advisor pastor mechanic"
    " realtor nurse vet barber buddy old best good former ex family tax"
)
_PLAINLY = {"mom": "mother", "mum": "mother", "dad": "father", "girlfriend": "girlfriend"}
_SPOKE = pattern_of(
    r"(?:was\s+)?(?:a\s+|the\s+|our\s+)?(?:guest (?:speaker|lecturer)|guest[- ]lectured|spoke"
    r"|speaker|presented|gave a talk|talked)\s+(?P<joint>in|at|to|for)\s+(?P<where>.+)",
    re.IGNORECASE,
)
_CLASS_OF = pattern_of(
    r"(?P<title>prof|professor|dr|mr|mrs|ms)\.?\s+(?P<name>[A-Za-z][\w-]+?)['’]?s\s+"
    r"(?P<what>(?:[a-z]+ )?(?:class|course|seminar|lab|lecture|section|program))",
    re.IGNORECASE,
)
_TITLES = {"prof": "Prof.", "professor": "Professor", "dr": "Dr.", "mr": "Mr.", "mrs": "Mrs."}
_REGULAR = pattern_of(
    r"(?:an?\s+)?(?:regular|customer|client|guest|patron)(?: customer)?\s+(?:at|of|in)\s+"
    r"(?:my|our)\s+(?P<where>restaurant|shop|store|bar|café|cafe|gym|salon|bank|bakery|diner|pharmacy|hotel"
    r"|coffee shop|barber ?shop|library|market)",
    re.IGNORECASE,
)
_OLD_NEIGHBOR = pattern_of(
    r"(?:(?:my|our)\s+)?(?:(?:old|former|ex)[ -]+neighbou?r\b.*"
    r"|neighbou?r from (?:the|my|our) old (?:street|block|building|neighborhood|apartment|place))",
    re.IGNORECASE,
)
_MY_OLD = pattern_of(
    r"(?:my|our)\s+(?:old|former)\s+(?P<role>(?:[A-Za-z-]+\s+){0,2}[A-Za-z-]+)", re.IGNORECASE
)
_I_AM_THERE = pattern_of(
    r"i\s+(?:volunteer|work|intern|tutor|shadow|train|play|sing|help out|babysit|study)(?:ed)?\s+"
    r"(?:on|in|at|for|with)\s+(?:her|his|their)\s+[\w' -]{2,30}",
    re.IGNORECASE,
)
_OF_OURS = pattern_of(
    r"(?:s?he |they )?(?:taught|spoke|coached|trained|visited|came to) "
    r"(?:(?:in|at|to) )?(?:my|our)\b",
    re.IGNORECASE,
)


def tied(words: str) -> tuple[str, bool] | None:
    """Return how words tie me to somebody, in a sentence to them, and whether they know me.

    None where the words are no tie, or where it is not sure what the sentence is.
    """
    if found := _OF_MINE.fullmatch(words) or _of_whom(words):
        mine = found["mine"].lower()
        return f"I know of you through my {_PLAINLY.get(mine, mine)}.", False
    if said := _spoke(words) or _met(words) or _where_i_am(words):
        return said, False
    if found := _REGULAR.fullmatch(words):
        return f"You may know me from the {found['where'].lower()} where I work.", True
    if _OLD_NEIGHBOR.fullmatch(words):
        return "We used to be neighbors.", True
    if (found := _MY_OLD.fullmatch(words)) and (role := _role(found["role"])):
        return f"It has been a while since you were my {role}.", True
    return None


def _where_i_am(words: str) -> str:
    """What I do where they work, "I volunteer on your unit."; or empty."""
    said = re.sub(r"^i\b", "I", to_you(words)) if _I_AM_THERE.fullmatch(words) else ""
    return f"{said}." if said and not doubt_of(said) else ""


def _of_whom(words: str) -> re.Match[str] | None:
    """Somebody of somebody of mine: my moms friends son, my uncle's accountant."""
    found = _MINES.fullmatch(words)
    if found is None:
        return None
    theirs = found["their"].lower().replace("’", "'").split()
    return found if all(word in _WHOSE_WORDS for word in theirs) else None


def _spoke(words: str) -> str:
    found = _SPOKE.fullmatch(words)
    if found is None:
        return ""
    if held := _CLASS_OF.fullmatch(found["where"]):
        title = _TITLES.get(held["title"].lower(), "Ms.")
        name = f"{held['name'][0].upper()}{held['name'][1:]}"
        return f"You spoke in {title} {name}’s {held['what'].lower()}."
    return shared_past(f"spoke {found['joint'].lower()} {found['where']}")


def _met(words: str) -> str:
    return meeting(words) if CAME_TO.match(words) else ""


def is_shared_behind(words: str) -> bool:
    """Whether words behind a name tell of something one shared: taught my class."""
    known = (_OF_OURS.match, _SPOKE.match, _REGULAR.match, _MINES.fullmatch)
    return any(each(words) for each in known) or _I_AM_THERE.fullmatch(words) is not None


def _role(role: str) -> str:
    """What somebody was to me, "battalion PA"; empty where it is no job for sure."""
    said = spelled_title(role)
    *_, last = said.split()
    is_job = last.upper() in BY_LETTERS or is_job_at_end(last)
    return said if is_job and not doubt_of_words(said) else ""
