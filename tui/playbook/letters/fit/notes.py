"""The shapes by which a note is told from a title, an organization or a field of work."""

import re

from tui.model.text.patterns import pattern_of

_SIGNS = r"[?!~=_|\\<>{}\[\]()…“”\"]|--|->|\.\.|(?<!C)#|(?<!\w)\*|\*(?!\w)"
_SLASHES = r"\s/|/\s|\bw/|\bb/c\b"
_HEDGES = (
    r"idk|dunno|maybe|mayb|i think|i guess|i forget|i forgot|forgot|not sure|unsure|no idea|no clue"
    r"|probably|prob|probly|perhaps|possibly|something|smth|sth|somewhere|somebody|someone|stuff"
    r"|(?<!of )things?|thingy|whatever|kinda|sorta|kind of|sort of|tbd|tba|n/a|unknown|or so|lol"
    r"|tbh|imo|etc|asap|who knows|supposedly|apparently|might be|could be|used to|or whatever"
    r"|haha|ugh|hmm|undecided|undeclared"
    r"|(?:ask|call|text|email|check|remember) (?:her|him|them|after|about|if|before|back|on|at|to)"
)
_ABOUT_PEOPLE = (
    r"i|i'm|im|me|my|we|our|she|he|her|his|him|they|their|them|knows|knew|(?<!public )works"
    r"|worked|lives|likes"
    r"|loves|hates|says|said|told|met|read|saw|heard|his|wife|husband"
)
_WHEN = (
    r"\d{1,2}(?::\d\d)?\s?(?:am|pm|a\.m|p\.m)|hrs?|hours?|office hours|\d{1,2}\s?[-–]\s?\d{1,2}"
    r"|(?:mon|tues?|weds?|thurs?|fri)(?:days?)?|(?:sat|sun)(?:days?)?|(?:wednes|thurs|satur)days?"
    r"|today|tomorrow|tonight|nights|weekends|mornings|evenings|until|till|after \d|before \d"
)
_WHERE = r"(?:rm|room|ste|suite|bldg|building|floor|fl|ext|apt|unit)\.?\s*#?\d+\w?"
_HOW_LONG = (
    r"\d+\+?\s*(?:yrs?|years?|mos?|months?|weeks?)|since\s+['’]?\d+|(?:19|20)\d\d\s*[-–]"
    r"|(?:19|20)\d\d|\d+(?:st|nd|rd|th) floor"
)
_MARKS = pattern_of(f"{_SIGNS}|{_SLASHES}")
_WORDS = pattern_of(rf"(?<![\w'’&-])(?:{_HEDGES}|{_HOW_LONG}|{_WHERE})(?![\w'’-])", re.IGNORECASE)
_SMALL_WORDS = pattern_of(rf"(?<![\w'’&-])(?:{_ABOUT_PEOPLE}|{_WHEN})(?![\w'’-])")
_LARGE_DAYS = pattern_of(r"\b(?:Tues?|Weds?|Thurs?|Mons|Office [Hh](?:ou)?rs)\b|\d\s?[AP]M\b")
_ALONE = pattern_of(
    r"(?:cold|warm|hot|old|new|ex|retired|friend|met|tbd|none|no|yes|same|\W*)", re.IGNORECASE
)
_ABBREVIATED = pattern_of(
    r"\b(?!St\.|Ft\.|Mt\.|Jr\.|Sr\.|Dr\.|Inc\.|Co\.|Corp\.|Ltd\.|Bros\.|U\.)\w{2,6}\.(?=\s+\S|$)"
)


def is_note(text: str) -> bool:
    """Whether words are a note and no name of work or of a place to work at.

    Told by shape: brackets and question marks, slashes between words, guesses ("idk", "i
    think"), what is said of people, hours, weekdays, rooms and years.
    """
    return bool(
        _MARKS.search(text)
        or _WORDS.search(text)
        or _SMALL_WORDS.search(text)
        or _LARGE_DAYS.search(text)
        or _ALONE.fullmatch(text.strip())
    )


def is_cut_short(text: str) -> bool:
    """Whether a word within it was cut short, by its full stop: instr. designer."""
    return _ABBREVIATED.search(text) is not None


def is_guess(text: str) -> bool:
    """Whether words say that one does not know yet: idk, not sure, undecided."""
    return re.search(rf"(?<![\w'’-])(?:{_HEDGES})(?![\w'’-])|\?", text, re.IGNORECASE) is not None
