"""Words that stand together before another, with their hyphen: two-year program, go-live."""

import re

from tui.model.text.patterns import pattern_of
from tui.playbook.letters.weaving.words.spelling import NUMBERS

_AS_ONE_WORD = pattern_of(
    r"\b(\d+|one|two|three|four|five|six|seven|eight|nine|ten)[ -]"
    r"(yr|year|mo|month|hr|hour|min|minute|wk|week|day|page|word|credit|person|mile)s? "
    r"(?=(?:olds?|weeks?|days?|shifts?|calls?|program|degree|plan|block|drive|commute|course"
    r"|gap|rule"
    r"|contract|limit|training|certificate|residency|apprenticeship|process|window|walk|talk"
    r"|interviews?"
    r"|meetings?|memo|résumé|resume|paper|brief|essay|report|review|class|internship|fellowship"
    r"|team"
    r"|budget|plan|handout|outline|menu|proposal"
    r"|radius|crew|trial|pitch|summary|letter|license|waitlist|break|chat|clinic|sample|statement|email|answer|story|post|bio|abstract)\b)",
    re.IGNORECASE,
)
_OLD = pattern_of(r"(\w+-year) (olds?)\b")
_LEVEL = pattern_of(
    r"\b(entry|high|low|mid|senior|junior|full|part|first|long|short|real|on|big|small|open|hands)"
    r" (level|time|term|year|world|call|picture|scale|ended|on) "
    r"(?=(?:jobs?|roles?|positions?|work|stuff|thinking|goals?|plans?|students?|analysts?|projects?"
    r"|experience|problems?|offers?|questions?|shifts?|nurses?|planning)\b)",
    re.IGNORECASE,
)
_PAGER = pattern_of(r"\b(\d|one|two|three|four|five) pager(s?)\b", re.IGNORECASE)
_RIDE = pattern_of(r"\b((?:an?|the|one|my) (?:\w+ )?)ride along\b|\bride alongs\b", re.IGNORECASE)
_GO_LIVE = pattern_of(r"\b(an?|the|next|every|their|each) go live\b", re.IGNORECASE)
_BEHIND = pattern_of(r"\bbehind the scenes(?= (?:tour|look|visit|day|work)\b)", re.IGNORECASE)
_THANK_YOU = pattern_of(r"\bthank you (?=(?:e-?mail|note|card|letter|message)s?\b)", re.IGNORECASE)
_AS_LONG_A = pattern_of(
    r"\b((?!1 )\d+) (yr|mo|hr|min|wk|gallon|inch|foot|pound|ton|acre|mile|page|volt"
    r"|bed) (?=(?!(?:of|in|at|on|for|as|with|and|or|before|after|then|ago"
    r"|later|from"
    r"|to|till?|until|is|was|now|old|if|when|while|but|so|per|each|every|total|max|minimum|apart"
    r"|straight|into|out|without|long|away|between|by|once|twice|spent|there|here|b4|bf|w|early|late|the|a|she"
    r"|he|they|you|u|i|no|not|just|doing|\w+ing|\w+ed)\b)[a-z]+)",
    re.IGNORECASE,
)

UNITS = {"yr": "year", "mo": "month", "hr": "hour", "min": "minute", "wk": "week"}
"""Times by their shorthand."""


def hyphenated(text: str) -> str:
    """Return a text with such words joined."""
    text = _AS_ONE_WORD.sub(_one_word, text)
    text = _AS_LONG_A.sub(_one_word, text)
    text = _OLD.sub(r"\1-\2", text)
    text = _LEVEL.sub(r"\1-\2 ", text)
    text = _THANK_YOU.sub("thank-you ", text)
    text = _PAGER.sub(_pager, text)
    text = _RIDE.sub(_ride, text)
    text = _GO_LIVE.sub(r"\1 go-live", text)
    return _BEHIND.sub("behind-the-scenes", text)


def _pager(found: re.Match[str]) -> str:
    return f"{in_words(found[1]) if found[1].isdigit() else found[1]}-pager{found[2]}"


def _ride(found: re.Match[str]) -> str:
    return f"{found[1]}ride-along" if found[1] else "ride-alongs"


def _one_word(found: re.Match[str]) -> str:
    number = found[1]
    unit = UNITS.get(found[2].lower(), found[2].lower())
    small = number.isdigit() and int(number) < len(NUMBERS)
    return f"{in_words(number) if small else number}-{unit} "


def in_words(number: str) -> str:
    """Return a small number in words: "2" → "two"."""
    return NUMBERS[int(number)]
