"""Somebody who is known by whom they belong to, and has no name yet: Becca's mom, Pfizer."""

import re

from tui.model.contact_line.words.firms_like_people import is_firm_like_a_person
from tui.model.contact_line.words.work_words import (
    is_credentials,
    is_field,
    is_organization,
    is_place,
    is_title,
)
from tui.model.naming.more_given_names import is_likely_given_name
from tui.model.naming.names import HONORIFICS
from tui.model.text.folding import folded
from tui.model.text.patterns import pattern_of

_RELATIVE = (
    r"(?:friend|buddy|pal|bestie|wife|husband|partner|spouse|boyfriend|girlfriend|fianc[eé]e?|mom|mum"
    r"|mama|mother|dad|papa|father|son|daughter|brother|sister|cousin|uncle|aunt|auntie|niece|nephew"
    r"|grand(?:ma|pa|mother|father)|step-?(?:mom|dad|mother|father|brother|sister)|parents?"
    r"|boss|co-?worker|colleague|teammate|room-?mate|house-?mate|flat-?mate|neighbou?r|classmate"
    r"|landlord|landlady)(?:[ -]in[ -]law)?"
)
_OF_MINE = (
    r"(?:teacher|professor|tutor|coach|mentor|manager|supervisor|client|doctor|dentist|accountant"
    r"|lawyer|hairdresser|trainer|pastor|advis[eo]r|counselor)"
)
_DESCRIBED = (
    r"(?:(?:old|ex|former|new|best|close|good|work|college|school|high school|family|childhood"
    r"|older|younger|little|big|oldest|youngest|second|first|twin|half|next[- ]door|downstairs"
    r"|upstairs)"
    r"[\s-]+)*"
)
_WHOSE = r"(?:(?:(?:my|our|the)\s+)?(?:[^\W\d_][\w.-]*\s+)?[^\W\d_][\w.-]*['’]s?\s+)"
_RELATED = pattern_of(
    rf"(?:{_WHOSE}+{_DESCRIBED}(?:{_RELATIVE}|{_OF_MINE})"
    rf"|(?:my|our)\s+{_DESCRIBED}(?:{_RELATIVE}|{_OF_MINE})|{_DESCRIBED}{_RELATIVE}"
    rf"|(?:an?\s+|the\s+)?{_DESCRIBED}{_RELATIVE}\s+of\s+(?:my|our)?\s*[^\W\d_][\w.'’ -]*)",
    re.IGNORECASE,
)
_DIVIDES = pattern_of(r"\s*[,;|(]\s*|\s+[-–—]+\s+")
_BEFORE = pattern_of(r"(?:[,:;(]|[–—-])\s*$")
_AT = pattern_of(r"\s+(?:at|@|for|with|from|who|in|works?|is)\s+", re.IGNORECASE)
_LED_TO = pattern_of(r"(?:^|\s)(?:at|@|works?\s+(?:at|for|with))\s+\S", re.IGNORECASE)
_MOST_OF_NAME = 3
_MOST_WORDS = 12
# PA, RN, VP.
_MOST_LETTERS = 3


def is_known_by_relation(name: str) -> bool:
    """Whether words only tell whose friend or relative is meant: my roommate's sister, neighbor."""
    # My dad's my dad's …, without end, would take as long to read.
    is_short = len(name.split()) <= _MOST_WORDS
    return is_short and _RELATED.fullmatch(name.strip()) is not None


def is_person_behind(text: str, at: int) -> bool:
    """Whether the words that begin `at` a place behind "Becca's mom" are her name.

    Behind a comma a word that is nobody's given name is where she works, unless an employer
    follows it.
    """
    first, *others = _DIVIDES.split(text[at:])
    first = _AT.split(first)[0].strip(" :")
    words = first.split()
    if not words or len(words) > _MOST_OF_NAME + 1:
        return bool(words)
    is_titled = folded(words[0]).strip(".") in HONORIFICS
    if is_firm_like_a_person(first) or is_organization(first):
        return False
    if is_titled or (is_likely_given_name(words[0]) and not (len(words) == 1 and is_title(first))):
        return True
    is_letters = first.isupper() and len(first) <= _MOST_LETTERS and text != text.upper()
    if is_title(first) or is_field(first) or is_credentials(first) or is_letters:
        return False
    if not _BEFORE.search(text[:at]):
        return not is_place(first)
    is_employed = _LED_TO.search(text[at + len(first) :]) is not None
    is_employed = is_employed or len([each for each in others if not is_title(each)]) > 0
    return is_employed and len(words) <= _MOST_OF_NAME and not words[-1].endswith(("'s", "’s"))
