"""What stands around a name and describes somebody: the girl from the bakery; 3 doors down."""

import re
from typing import NamedTuple

from tui.model.contact_line.name.name_end import names_nobody
from tui.model.contact_line.shapes import is_address
from tui.model.contact_line.words.relatives import is_person_behind
from tui.model.contact_line.words.work_words import (
    is_field,
    is_job_word,
    is_organization,
    is_place,
    is_title,
)
from tui.model.naming.known_names import is_given_name
from tui.model.text.patterns import pattern_of

_PERSON = (
    r"(?:guy|guys|girl|lady|[a-z]*woman|[a-z]*man|kid|dude|gal|boy|person|fella|fellow|bloke|chap|mom|mum|dad"
    r"|nurse|teacher|driver|waiter|waitress|cashier|barista|bartender|barber|neighbou?r)"
)
_DESCRIPTION = pattern_of(
    rf"(?:(?:the|that|this|an?|some|my|our)\s+)?(?:[a-z'’-]+\s+){{0,2}}?{_PERSON}\b(?P<more>.*)",
    re.IGNORECASE,
)
_BEGINS = pattern_of(r"(?:the|that|this|an?|some|my|our)\s", re.IGNORECASE)
_DIVIDES = pattern_of(
    r"\s*[,;:]\s*|\s+[-–—]+\s+|\s+(?:named|called|name is|name['’]s)\s+", re.IGNORECASE
)
_ONE_OR_TWO = 2
_NUMBER = r"(?:\d{1,2}|one|two|three|four|five|six|a few|a couple(?: of)?|several)"
_WHERE = (
    rf"{_NUMBER} (?:doors?|houses?|floors?|streets?|blocks?|flights?|desks?|seats?)"
    r" (?:down|up|over|away|above|below)\b.*"
    r"|(?:from )?(?:across|down|up) the (?:street|road|hall|hallway|way|block|lane|aisle|stairs).*"
    r"|(?:from )?next door\b.*|(?:from )?(?:upstairs|downstairs)|around the corner.*"
    r"|(?:over|across) the fence.*|behind us|on (?:my|our) (?:street|block|floor|road)"
)
_LIVES_NEAR = pattern_of(rf"(?P<name>[^\W\d_][\w.'’-]*(?: [^\W\d_][\w.'’-]*)?) (?P<where>{_WHERE})")
_ROLE_WORDS = (
    "info sales contact hello hi office jobs careers hr support admin help team mail service press"
    " recruiting recruitment billing noreply reply"
)
_ROLE_BOXES = frozenset(_ROLE_WORDS.split())
_BOX = pattern_of(r"<?(?P<first>[^\W\d_]{2,})[._-](?P<last>[^\W\d_]{2,})\d{0,4}@[^\s<>]+>?")
_HANDLE_FIRST = pattern_of(
    r"@?(?P<handle>[\w.]+)\s+(?:(?:on|at|from|in)\s+)?(?:insta(?:gram)?|ig|twitter|x|tik ?tok"
    r"|threads|bluesky|mastodon|telegram|snap(?:chat)?|discord|youtube|reddit)\s*(?=[,;]|$)",
    re.IGNORECASE,
)
_GREETED = pattern_of(
    r"(?:(?:goes|go) by|(?:likes|wants|prefers) to be called|prefers|call (?:her|him|them|me)"
    r"|(?:everyone|everybody|people|friends|they|we) calls? (?:her|him|them|me)|nick ?named?:?"
    r"|known as)\s+(?:[\"“„«](?P<quoted>[^\"“”„«»]{1,30})[\"”»]"
    # Who prefers Zoom is not called so.
    r"|(?<!prefers )(?<!call me )(?<!call her )(?<!call him )(?<!call them )"
    r"(?P<bare>(?-i:[^\W\d_a-z])[\w'’.-]*))"
    r"|[\"“„«](?P<alone>[^\W\d_][^\"“”„«»\s]{0,20})[\"”»]",
    re.IGNORECASE,
)


class Described(NamedTuple):
    """A line without a description of whom it is about, and that description."""

    text: str
    said: str = ""


_NICKNAME_FIRST = pattern_of(
    r"[\"“„«]([^\W\d_][\w'’.-]*)[\"”»]\s+(?=[^\W\d_a-z][\w'’.-]*\s+[^\W\d_a-z][\w'’.-]+)"
)


def without_description(text: str) -> Described:
    """Take a description off the front of a line where a name follows: that guy Len, locksmith."""
    for divides in _DIVIDES.finditer(text):
        first, rest = text[: divides.start()].strip(), text[divides.end() :]
        at = divides.end()
        second = re.split(r"\s*[,;:(]|\s[-–—]+\s|\s+(?:at|@|from|who)\s", rest)[0].strip()
        if not second or not _describes(first):
            break
        is_person = _DESCRIPTION.fullmatch(first) is not None
        if _may_be_name(second, is_person=is_person) and is_person_behind(text, at):
            return Described(rest, first)
        break
    return Described(text)


def _describes(first: str) -> bool:
    is_small = first[0].islower() or _BEGINS.match(first) is not None
    described = _DESCRIPTION.fullmatch(first)
    is_said = described is not None and (_BEGINS.match(first) or described["more"])
    return is_small and bool(is_said or (_BEGINS.match(first) and names_nobody(first)))


def _may_be_name(words: str, *, is_person: bool) -> bool:
    """Whether words are a name; where a person was described, also one that is not known."""
    each = words.split()
    if not 1 <= len(each) <= _ONE_OR_TWO + 1 or any(word.isdecimal() for word in each):
        return False
    if is_given_name(each[0]):
        return not any(is_job_word(word) for word in each[1:])
    is_work = is_title(words) or is_field(words) or is_organization(words) or is_place(words)
    is_name = all(word[0].isupper() and word[1:].islower() for word in each)
    return is_person and is_name and not is_work and len(each) <= _ONE_OR_TWO


def where_apart(name: str) -> tuple[str, str]:
    """Split where somebody lives off a name: Jo, and 3 doors down."""
    found = _LIVES_NEAR.fullmatch(name)
    return (found["name"], found["where"]) if found else (name, "")


def named_by_address(text: str) -> str:
    """Return an address that is a line of its own with the two names that its box has.

    nina.kowalski@zalando.de is Nina Kowalski; "" where it has none.
    """
    found = _BOX.fullmatch(text.strip())
    if found is None or not is_address(text.strip(" <>")):
        return ""
    names = [found["first"], found["last"]]
    if _ROLE_BOXES.intersection(map(str.casefold, names)):
        return ""
    return f"{' '.join(name.capitalize() for name in names)} <{text.strip(' <>')}>"


def handle_first(text: str) -> str:
    """Return the handle on a network with which a line begins, where a name was to stand."""
    found = _HANDLE_FIRST.match(text)
    return f"@{found['handle']}" if found and re.search(r"[._\d]|^@", found[0]) else ""


def greeted_as(part: str) -> str:
    """Return what words say that somebody is called: goes by "Moose"; "" for other words."""
    found = _GREETED.fullmatch(part.strip())
    return next(filter(None, found.groups()), "").strip() if found else ""


def nickname_apart(text: str) -> tuple[str, str]:
    """Split what somebody is called off the front of their whole name: "Bunny" Kate Ash."""
    found = _NICKNAME_FIRST.match(text)
    return (text[found.end() :], found[1]) if found else (text, "")


def person_behind_at(text: str) -> str:
    """Return "@Wendy Ho, Acme", as it is typed in a call, without its sign."""
    rest = text[1:].lstrip()
    is_name = text.startswith("@") and (rest[:1].isupper() or " " in rest)
    return rest if is_name else text
