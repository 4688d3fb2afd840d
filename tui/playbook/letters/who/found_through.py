"""What "via …" names where it is no person: a program, a group or a site one found them by."""

import re

from tui.model.contact_line.words.relations import is_relation
from tui.model.naming.kin import kin_in
from tui.model.naming.known_names import is_given_name
from tui.model.naming.person_name import read_name
from tui.model.text.patterns import pattern_of

_WAYS = (
    r"program(?:me)?|group|network|directory|list|listserv|newsletter|forum|platform|database"
    r"|site|website|app|channel|server|chat|page|board|club|society|association|assoc|chapter"
    r"|alumni|search|post|webinar|podcast|office|center|centre"
    r"|services|community|cohort|initiative|fellowship|academy|bootcamp|workshop|portal|registry"
    r"|union|league|foundation|committee|council|department|dept|dm|dms|message|profile|ad"
)
_WAY_AT_END = pattern_of(rf"\b(?:{_WAYS})s?$", re.IGNORECASE)
_PEOPLE = (
    r"pi|boss|manager|supervisor|advisor|adviser|mentor|professor|prof|teacher|coach|counselor"
    r"|recruiter|therapist|doctor|pastor|landlord|co-?worker|colleague|friend|buddy|pal|roommate"
    r"|neighbou?r|classmate|teammate|husband|wife|partner|boyfriend|girlfriend|mom|mum|dad|mother"
    r"|father|brother|sister|son|daughter|cousin|uncle|aunt|client|customer|someone|somebody"
)
_WHOSE = r"(?:(?:my|our|a|an|the|his|her|their|old|former|ex|best|good|[\w-]+['’]s?|\w+s) )*"
_NOBODY_NAMED = pattern_of(
    rf"{_WHOSE}(?:{_PEOPLE})s?(?:['’]s? (?:{_PEOPLE})s?)?(?: of mine)?", re.IGNORECASE
)
_SHORT = {
    "fb": "Facebook", "ig": "Instagram", "insta": "Instagram", "linkedin": "LinkedIn",
    "discord": "Discord", "slack": "Slack", "reddit": "Reddit", "whatsapp": "WhatsApp",
    "facebook": "Facebook", "assoc": "association", "dept": "department", "ig's": "Instagram",
}  # fmt: skip
# Groups that everybody knows by their letters: of other letters some are called.
_IN_LETTERS = pattern_of(
    r"(?:PTA|PTO|PTSA|HOA|YMCA|YWCA|AAUW|ACM|AIA|AIGA|AMA|ANA|APA|ASCE|ASME|IEEE|NAACP|NABA|NSBE"
    r"|ROTC|SCORE|SHPE|SHRM|SWE|VA|VFW)(?= |$)(?: (?:meeting|mtg|moms|parents|lunch|chapter))?"
)
_ARTICLE = pattern_of(r"(?:the|an?|my|our)\s+", re.IGNORECASE)
_A_MESSAGE = pattern_of(r" (?:dms?|messages?|profile|post|search|chat)$", re.IGNORECASE)


def way_found(named: str) -> str:
    """Return how one found somebody where no person led there: "the ACP mentor program".

    Empty where `named` may be a person.
    """
    text = named.strip(" .,")
    if _IN_LETTERS.fullmatch(_ARTICLE.sub("", text)):
        return f"the {_ARTICLE.sub('', text)}"
    words = _A_MESSAGE.sub("", text).split()
    if not words or not _WAY_AT_END.search(text) or is_nobody_named(text) or _is_name(text):
        return ""
    said = " ".join(_SHORT.get(word.lower(), word) for word in words)
    if _ARTICLE.match(said) or not _WAY_AT_END.search(said):
        return said
    return f"the {said}"


def _is_name(text: str) -> bool:
    """Whether words are a person's name, whatever it ends in: Prof. Ana Center, Bill Church."""
    first, *others = text.split()
    is_titled = bool(read_name(text).honorific)
    return is_titled or (len(others) == 1 and others[0].istitle() and is_given_name(first))


def is_nobody_named(named: str) -> bool:
    """Whether words say what somebody is, and not who: my cousin's friend, PI."""
    text = named.strip(" .,")
    if kin_in(text) is not None:
        return False
    return _NOBODY_NAMED.fullmatch(text) is not None or is_relation(text)
