"""A school as a sentence has it: "penn st." is Penn State, "ccsf, transferring to sjsu" both."""

import re

from tui.model.text.patterns import pattern_of
from tui.model.text.towns import is_city
from tui.playbook.letters.fit.asides import APART, ASIDE
from tui.playbook.letters.fit.employers import employer_named, house_named, is_common
from tui.playbook.letters.fit.notes import is_note
from tui.playbook.letters.weaving.words import word_set
from tui.playbook.letters.weaving.words.english import is_word

NO_MAJOR = pattern_of(r"undeclared|undecided|no major(?: yet)?|major undecided", re.IGNORECASE)
"""What says behind a school that nothing was chosen yet."""
YEAR_BEHIND = pattern_of(
    r"(?:rising |incoming )?(?:freshman|sophomore|junior|senior|grad(?:uate)? student)"
    r"|(?:1st|2nd|3rd|4th|first|second|third|fourth)[- ](?:yr|year)(?: student)?",
    re.IGNORECASE,
)
"""A year that stands behind a school."""
_CAME_FROM = pattern_of(r"^(?:i )?transferr?ed (?:in )?from .+? to (?P<to>.+)$", re.IGNORECASE)
_WHEN = (
    r"(?:,? (?:(?:in|for|this|next|by|come) )?(?:the )?(?:fall|autumn|spring|summer|winter|january"
    r"|jan|august|aug|september|sept?|year)\b.*)?"
)
_GOES_TO = pattern_of(
    r"^(?P<at>.+?)(?:\s*[,;(]\s*|\s+[-–—]\s+|\s+)(?:and |then |now |soon |will |i am |i'm )*"
    r"(?P<maybe>(?:hop|plann|try|want|wait|look|aim|apply)(?:e|es|s|ing|ying)? (?:and |on )?"
    r"(?:to )?)?"
    rf"transfer(?:ring|s)? (?:over )?(?:in)?to (?P<to>.+?){_WHEN}\)?$"
    rf"|^(?P<here>.+?)\s*(?:-+>|=+>|→)\s*(?P<there>.+?){_WHEN}$",
    re.IGNORECASE,
)
_STATE = pattern_of(r"(?<=[A-Za-z]) (?:[Ss]t|ST)\.?$")
_STATE_U = pattern_of(r"(?<=[A-Za-z]) [Ss]t\.? (?=[Uu](?:niv)?\b)")
_UNIVERSITY_OF = pattern_of(r"^(?:[Uu]|[Uu]niv)\.? (?:of|Of) (?=[A-Za-z]{3})")
_UNIVERSITY_AT_END = pattern_of(r"(?<=[a-z.])(?<![Ww]ash) [Uu]\.?$")
_PART_OF_STATE = pattern_of(r"^(?P<part>[SsNn])o\. (?=[A-Za-z]{3})")
_IN_ANOTHER_LANGUAGE = pattern_of(r"^[Uu]niv\.? (?=(?:de|degli|di|del|do|da|des|du|van)\b)")
_COLLEGE = pattern_of(r"(?<=\w) [Cc]oll\b\.?")
_SAINT = pattern_of(r"^(?P<saint>[Ss]t|[Mm]t|[Ff]t)\.? (?=[A-Za-z])")
_IN_LETTERS = pattern_of(r"(?P<first>[a-z]{2,4})-(?P<second>[a-z]{2,3})(?P<rest>$| .*)")
_TOWN_BEHIND = pattern_of(r"(?<=High School )(?P<town>[A-Za-z][a-z]+(?: [A-Z][a-z]+)?)$")
# When one goes there is no part of its name: City College, nights.
_TAUGHT_SO = pattern_of(
    r"(?:at |in the |mostly )?(?:nights?|evenings?|weekends|days)"
    r"(?: (?:school|classes|program|only))?"
    r"|(?:part|full)[- ]time|pt|ft|online|remote|on ?campus|hybrid",
    re.IGNORECASE,
)
_WHEN_TAUGHT = pattern_of(
    r"^(?:night|evening) (?:school|classes|class) (?:at|@) |(?<=[a-z]{3}) (?:at |in the )?"
    r"(?:nights|evenings|night|evening)$|(?<=[a-z]{3}) (?:part|full)[- ]time$",
    re.IGNORECASE,
)
_JOINERS = word_set("of and the for in at de la du del di da des van der et")
_NAMES = word_set("tufts colby elon emory yale drake rice duke clark smith brown bates reed smith")
_LETTERS_OF = word_set("slo uiuc uic fiu fau uea ua uab uga uva utep utd gsu aamu suu cofc au bu")
_MOST_OF_LETTERS = 3
_LONGEST = 150
_LEAST_LETTERS, _LONGEST_LETTERS = 3, 5


def school_told(typed: str) -> str:
    """Return a school with its capitals and its words in full; empty where it is none for sure.

    Who goes on to another is told so: "ccsf -> sjsu" is "CCSF, transferring to SJSU".
    """
    typed = typed.strip()
    if len(typed) > _LONGEST:
        return ""
    if came := _CAME_FROM.match(typed):
        return school_told(came["to"])
    if goes := _GOES_TO.match(typed):
        here, there = (
            school_told(goes[one] or goes[other])
            for one, other in (("at", "here"), ("to", "there"))
        )
        is_sure = there and not goes["maybe"] and "," not in f"{here}{there}"
        return f"{here}, transferring to {there}" if here and is_sure else here
    parts = APART.split(ASIDE.sub("", typed).strip())
    kept = [
        _WHEN_TAUGHT.sub("", part)
        for part in parts
        if not NO_MAJOR.fullmatch(part) and not YEAR_BEHIND.fullmatch(part)
    ]
    kept = [part for part in kept if part and not _TAUGHT_SO.fullmatch(part)]
    named = [_named(part) for part in kept if part]
    if len(named) > 1 and is_city(named[-1].title()) and "School" in named[0]:
        *named, town = named
        named[-1] += f" in {town.title() if town.islower() else town}"
    text = _TOWN_BEHIND.sub(_in_its_town, ", ".join(named)).strip()
    return "" if is_note(text.rstrip("?")) else text


def _in_its_town(found: re.Match[str]) -> str:
    """The town behind a school: Alief Elsik High School in Houston."""
    town = found["town"].title() if found["town"].islower() else found["town"]
    return f"in {town}" if is_city(town) else found[0]


def _named(part: str) -> str:
    """One school with its words in full and its capitals: Laney College, ASU Online, St. Olaf."""
    part = _in_full(part)
    if not part.islower():
        part = re.sub(r"\b[Hh]\.?[Ss]\b\.?", "High School", part)
        return re.sub(r"\b[Uu]niv\b(?!\. ?d)\.?", "University", part)
    if saint := _SAINT.match(part):
        return f"{saint['saint'].capitalize()}. {_named(part[saint.end() :])}"
    if letters := _IN_LETTERS.fullmatch(part):
        return f"{letters['first']}-{letters['second']}".upper() + letters["rest"].title()
    named = house_named(part)
    if not named.islower():
        return " ".join(word.upper() if word.lower() == "slo" else word for word in named.split())
    first = employer_named(part.partition(" ")[0])
    if first.isupper() and len(part.split()) <= _MOST_OF_LETTERS:
        return " ".join([first, *map(str.capitalize, part.split()[1:])])
    return _capitalized(named)


def _in_full(part: str) -> str:
    part = re.sub(r"\b([Cc])omm\.? (?=[Cc]oll(?:ege)?\b)", r"\1ommunity ", part)
    part = _COLLEGE.sub(" College" if not part.islower() else " college", part)
    if _IN_ANOTHER_LANGUAGE.match(part):
        return _IN_ANOTHER_LANGUAGE.sub("Univ. ", part)
    part = _PART_OF_STATE.sub(
        lambda found: "Southern " if found["part"].lower() == "s" else "Northern ", part
    )
    part = _STATE_U.sub(" State ", _UNIVERSITY_OF.sub("University of ", part))
    if part.startswith("University of "):
        return part.replace(part[14:], _named(part[14:])) if part[14:].islower() else part
    if not _SAINT.match(part) or len(part.split()) > 2:  # noqa: PLR2004
        part = _STATE.sub(" State" if not part.islower() else " state", part)
    return _UNIVERSITY_AT_END.sub(" University" if not part.islower() else " university", part)


def _capitalized(name: str) -> str:
    """A school in small letters that no word tells: "washu" stays in doubt, "de anza" De Anza."""
    words = name.split()
    if all(map(is_common, words)) or not all(re.fullmatch(r"[a-z'’.&]+", word) for word in words):
        return name
    return " ".join(
        word if at and word in _JOINERS else _capital(word) for at, word in enumerate(words)
    )


def _capital(word: str) -> str:
    if "&" in word:
        return word.upper()
    bare = word.strip(".'’")
    named = "" if bare in _JOINERS else employer_named(bare)
    if named and named != bare.capitalize():
        return named
    vowels = sum(map(bare.count, "aeiou"))
    is_short = (
        _LEAST_LETTERS <= len(bare) <= _LONGEST_LETTERS and not is_word(bare) and bare not in _NAMES
    )
    return bare.upper() if (is_short and vowels <= 1) or bare in _LETTERS_OF else word.capitalize()
