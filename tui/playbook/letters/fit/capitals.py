"""Titles and employers that were typed in capitals throughout, in ordinary case."""

from tui.model.contact_line.words.work_words import is_title
from tui.model.naming.capitals import capitalized
from tui.model.text.patterns import pattern_of

_LETTERS = pattern_of(r"[^\W\d_][\w'’.]*")
_SMALL = frozenset(["OF", "AND", "THE", "FOR", "IN", "AT", "TO", "ON", "WITH", "A", "AN", "BY"])
_THREE_LETTERS = """
    NEW OLD BIG BAY SAN LOS LAS DEL SUN SEA OAK ONE TWO CAR AIR ICE ART LAW TAX PET BUS GAS OIL BAR
    TOP INC LTD RED SKY FOX BOX KEY DAY MED LAB PRE SUB AGE CO
"""
_WORDS_OF_THREE = frozenset(_THREE_LETTERS.split())
_STAY_WORDS = """
    NASA IKEA UCLA USDA NOAA FEMA HVAC YMCA YWCA SAIC KPMG UPMC UCSF UCSD UCSB IBEW NYPL NYPD LAPD
    FDNY USPS NCAA USAF USMC AARP ASPCA SUNY CUNY NICU PICU MSRN AFSCME SEIU AT&T ASUS HSBC UBS
    NAACP UNICEF UNHCR NATO OSHA HUD DHS LVMH ESPN HBO RTX BASF BMW VA EMT CNA LPN LVN BSN CRNA
"""
_STAY = frozenset(_STAY_WORDS.split())
_SHORT = 3
_SHORT_ALONE = 5


def in_ordinary_case(words: str) -> str:
    """Return words in capitals throughout as others are written; letters for words stay.

    DIRECTOR OF NURSING is Director of Nursing, MERCY GENERAL Mercy General; VP, IBM, UC stay, and
    so does a short word alone, which may be either.
    """
    letters = _LETTERS.findall(words)
    if not letters or words != words.upper():
        return words
    if len(letters) == 1 and len(letters[0]) <= _SHORT_ALONE and not is_title(words):
        return words
    return _LETTERS.sub(lambda found: _word(found[0], first=not found.start()), words)


def _word(word: str, *, first: bool) -> str:
    if word in _SMALL:
        return word.capitalize() if first else word.lower()
    is_short = len(word) <= _SHORT and word not in _WORDS_OF_THREE
    if word in _STAY or is_short or "." in word:
        return word
    return capitalized(word, first=True)
