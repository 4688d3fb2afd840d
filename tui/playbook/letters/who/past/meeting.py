"""How one met somebody, as a sentence to them."""

import re
from calendar import month_name

from tui.model.people import without_met
from tui.model.text.patterns import pattern_of
from tui.playbook.letters.fit.notes import is_guess
from tui.playbook.letters.fit.towns import with_town
from tui.playbook.letters.parts import statement
from tui.playbook.letters.who.past.gathering import EVENTS, placed

_THEM = pattern_of(
    r"^(?:her|him|them|you|each other|up|with (?:her|him|them))\b[ ,]*", re.IGNORECASE
)
_AT_SIGN = pattern_of(r"(?<!\S)@\s*(?=\w)")
_PLACED = pattern_of(
    r"^(?:at|in|on|during|through|over|via|while|when|last|this|by|once|briefly|online|yesterday|for"
    r"|years ago|outside|after|before|near|around|from|back)\b",
    re.IGNORECASE,
)
_EVENT = pattern_of(
    r"^(at|during|from) (?!the |a |an |my |our |your |this |that )"
    rf"((?!\S+['’]s )(?:(?!at |in |on |from )[A-Za-z'’-]+ ){{0,4}}?(?:{EVENTS}))\b"
)
_EVENT_AT = pattern_of(rf"{_EVENT.pattern}(?: (?:at|in|on|for) .+)?")
# What happened there is no name of it: "got talking at a bus stop".
_TELLS = pattern_of(
    r"(?:i|we|s?he|they|got|was|were|talked|chatted|stood|saw|heard|had"
    r"|(?:(?:the|an?|some|that|this) )?(?:\w+ )?"
    r"(?:guy|lady|woman|man|girl|dude|person|kid|people))\b",
    re.IGNORECASE,
)
_SOMEBODYS = pattern_of(
    r"\bmy (nephew|niece|cousin|brother|sister|mom|dad|son|daughter|friend|uncle|aunt)s (?=[a-z])"
)
_ON_A_VEHICLE = pattern_of(
    r"\b(on|during) (plane|flight|train|bus|ferry|boat|cruise|hike|walk|tour|shuttle|layover)\b"
    r"(?! \d)"
)
# Who was in it with me calls it ours.
_MY_CLASS = pattern_of(
    r"^from my ((?:[\w'’-]+ ){0,3}?(?:class|course|seminar|section|cohort|bootcamp|study group))\b"
)
_ABOUT_THEM = pattern_of(r"\b(?:s?he|her|hers|his|him|them|their|they)\b")
_NOT_SAID = pattern_of(
    r"[!*~=_|\\<>{}\[\]()“”\"/#…+]|--|->|\?\?|\?.|\.\.|\b(?:thing|thingy|stuff|cold|lol|tbh|haha|abt|w/|b/c|whatever)\b"
    r"|\b(?:rehab|aa|detox|therapy|court|jail|prison|parole|homeless|psych ward)\b"
    r"|\b(?:hinge|tinder|bumble|grindr)\b"
    r"|\b(?:rm|room)\.? ?\d+|\b\d{1,2}(?::\d\d)? ?(?:am|pm)\b|\d{7,}",
    re.IGNORECASE,
)
_DID = pattern_of(
    r"^(?:ran into|bumped into|sat (?:next to|with|beside)|talked|spoke|got to know)\b",
    re.IGNORECASE,
)
_PLACE_NAME = pattern_of(
    r"\b(?:fort|camp|san|santa|mount|lake) (?!the\b|with\b|and\b|in\b)[a-z]{4,}\b"
)
_HABIT = pattern_of(
    r"church|school|work|college|temple|mosque|synagogue|practice|camp|class", re.IGNORECASE
)
_DETERMINED = pattern_of(r"(?:your|the|a|an|that|this|both|two)\b|(?!(?:I|My|Our|We)\b)[^a-z]")
# "Came to career day": what they did there; that is where one met.
CAME_TO = pattern_of(
    rf"^(?:(?:s?he|they) )?(?:came|come|was|were|went|showed up) (?:to|at) (?:the )?"
    rf"(?=(?:[\w'’-]+ ){{0,3}}?(?:{EVENTS})\b)(?!(?:my|our)\b)",
    re.IGNORECASE,
)
"""How words on an event that they came to begin."""


_MONTHS = {name.lower(): name for name in month_name if name}
_SHORT = {name[:3].lower(): name for name in month_name if name} | {"sept": "September"}
_MONTH = pattern_of(
    rf"\b(in|last|this|since|early|late|mid|on|of) ({'|'.join([*_MONTHS, *_SHORT])})\b\.?"
    r"( \d{1,2}(?!\d))?",
    re.IGNORECASE,
)
_DATE = pattern_of(
    r"(?:\bon )?(?<![\d/])(1[0-2]|0?[1-9])/(3[01]|[12]\d|0?[1-9])(?:/(?:20)?\d\d)?(?![\d/])"
)


_IN_FULL = {
    "conf": "conference", "wk": "week", "wkend": "weekend", "wknd": "weekend", "mtg": "meeting",
    "mtgs": "meetings", "univ": "university", "uni": "university", "hs": "high school",
    "bday": "birthday",
    "nite": "night", "yr": "year", "bldg": "building", "dept": "department",
}  # fmt: skip
_SHORTENED = pattern_of(rf"\b({'|'.join(_IN_FULL)})\b\.?", re.IGNORECASE)


def _month(found: re.Match[str]) -> str:
    small = found[2].lower()
    return f"{found[1]} {_MONTHS.get(small) or _SHORT[small]}{found[3] or ''}"


def _date(found: re.Match[str]) -> str:
    return f"on {month_name[int(found[1])]} {int(found[2])}"


def meeting(how_we_met: str) -> str:
    """Return the sentence that says how we met; empty where the words are only a note.

    "met her at career fair" is "We met at the career fair."; "your regression course" is what
    they "may remember".
    """
    lines = [line for line in how_we_met.strip().split("\n") if line.strip()]
    words = without_met(lines[0]) if lines else ""
    words = _THEM.sub("", " ".join(_AT_SIGN.sub("at ", words).split()))
    words = CAME_TO.sub("at ", words)
    words = _SHORTENED.sub(lambda found: _IN_FULL[found[1].lower()], words)
    words = with_town(words)
    words = _MONTH.sub(_month, _DATE.sub(_date, words))
    words = _PLACE_NAME.sub(lambda found: found[0].title(), words)
    words = _SOMEBODYS.sub(r"my \1’s ", words)
    words = words[:1].lower() + words[1:] if _PLACED.match(words) else words
    asked_back = words.removesuffix("?")
    if not words or is_guess(asked_back) or _NOT_SAID.search(words) or _ABOUT_THEM.search(words):
        return ""
    words, asked_back = (_ON_A_VEHICLE.sub(r"\1 a \2", each) for each in (words, asked_back))
    if words.startswith("from "):
        return statement("You may remember me " + _MY_CLASS.sub(r"from our \1", asked_back))
    if _PLACED.match(words):
        if re.match(r"online [a-z]", words) and _EVENT_AT.fullmatch(f"at {words}"):
            asked_back = f"at {asked_back}"
        return _met(asked_back)
    is_event = not _TELLS.match(words) and _EVENT_AT.fullmatch(placed(f"at {words}"))
    if _HABIT.fullmatch(words) or is_event:
        return _met(f"at {words}")
    if _DID.match(words) or _TELLS.match(words) or not _DETERMINED.match(words):
        return ""
    return f"You may remember how we met: {statement(asked_back)}"


def _met(words: str) -> str:
    """The sentence, with the article of an event and without what is no part of it."""
    said = placed(words)
    said = _AT_A_BODY.sub(r"\1 the \2", _NAMED_EVENT.sub(r"\1 the \2", said))
    return statement("We met " + _EVENT.sub(r"\1 the \2", said)) if said else ""


# The dinner of a chapter is one, and so is the PTA; "at dinner" and "at MIT" stay as they are.
_NAMED_EVENT = pattern_of(
    r"^(at|during|after|before) ((?:[A-Z][\w&'’.-]*\s)+(?:[a-z-]+ ){0,2}?(?:dinner|lunch|regionals?"
    r"|nationals|tailgate|showcase|social|kickoff|kick-off|service day|parade|race|chapter|booth"
    r"|table|board|committee|club|league|vigil|camp|clinic|demo|forum|assembly|congress|colloquium"
    r"|workday|work day|drive|tour)\b|[A-Z]{2,6} (?:hall|post|lodge|building|office|center))"
)
_AT_A_BODY = pattern_of(
    r"^(at|through|in|from|during|outside) ((?:PTA|PTO|PTSA|YMCA|YWCA|VFW|JCC|NAACP|DMV|USO"
    r"|ER|ICU|NICU|VA|UN|AMVETS|Y|Elks|Moose Lodge|Rotary Club|Kiwanis Club|Lions Club"
    r"|Chamber of Commerce"
    r"|Urban League|American Legion|Salvation Army|Red Cross|Humane Society)\b)",
)
