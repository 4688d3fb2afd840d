"""Whose a thing is and who comes, where an offer leaves it out: "fwd resume", "can sit in"."""

import re

from tui.model.text.patterns import pattern_of
from tui.playbook.letters.weaving.words.english import is_word

_PAPER = (
    r"(?:r[eé]sum[eé]|cv|cover letter|linked ?in(?: profile| page)?|portfolio|transcript"
    r"|application|essay|personal statement|writing sample|paperwork)"
)
_HANDLES = (
    r"(?:forward|fwd|pass(?: along| on| around)?|send(?: along| on)?|give|show|put|hand|get|share"
    r"|submit|circulate|walk|look (?:at|over)|go over|review|read(?: over| through)?|edit|critique"
    r"|proofread|mark up|check|polish|fix)"
)
# A paper without "the" or "your" is mine: they pass it on, and I wrote it.
_MINE = pattern_of(
    rf"^((?:(?:s?he|they) )?(?:will |would |can |could |'ll |said |to |happy to |offered to )*"
    rf"{_HANDLES}) (?=({_PAPER})(?:$|[,.]| (?:to|in front|before|for|over|on to|onto|around|when"
    r"|once|with|w/|if|and|by|next|this)\b))",
    re.IGNORECASE,
)
_PROFILE = pattern_of(r"\bmy linked ?in(?! (?:profile|page|headline|summary))\b", re.IGNORECASE)
# Nobody offers to sit in on their own class: it is I who can.
_I_CAN = pattern_of(
    r"^(?:(?:said|says) )?(?:can|could|may) (?=(?:sit in|sit with|come|shadow|tour|observe|borrow"
    r"|attend|join|visit|watch|drop by|stop by|swing by|walk (?:the|with)|ride along|tag along"
    r"|meet (?:the|her|his|their)|use (?:the|an?)|stay for|listen in)\b)",
    re.IGNORECASE,
)
_DAYS = {
    "mon": "Monday", "tue": "Tuesday", "tues": "Tuesday", "wed": "Wednesday", "weds": "Wednesday",
    "thu": "Thursday", "thur": "Thursday", "thurs": "Thursday", "fri": "Friday",
    "sat": "Saturday", "sun": "Sunday",
}  # fmt: skip
_A_DAY = pattern_of(
    rf"\b(?P<lead>a|any|every|some|one) (?P<day>{'|'.join(_DAYS)})\b\.?"
    r"(?=$|[,;.]| (?:in|this|next|morning|afternoon|evening|before|after|or|when|if|with|w/)\b)",
    re.IGNORECASE,
)
_SHADOW_ON = pattern_of(
    r"\bshadow (?:(her|him|them) )?(?:on )?(?=(?:an?|any|every|some|one) "
    r"(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday))"
)
_ANYTIME = pattern_of(
    r"^(?:said|says|to) (text|call|e-?mail|write|message|ping) (?=(?:anytime|any time"
    r"|whenever|with (?:any )?questions)\b)",
    re.IGNORECASE,
)
_YEARS = pattern_of(r"\b(last|this|next) yr'?s\b", re.IGNORECASE)
_CHAPTER = pattern_of(
    r"\b(?P<what>(?:the|her|his|their|your|my|a) (?:[\w&'-]+ ){0,4}?[\w&'-]+),? "
    r"(?P<kind>ch(?:apters?|ap|s)?|sec(?:tions?)?)\.? (?P<number>\d+(?:\s?(?:-|–|&|and)\s?\d+)?)"
    r"(?=$|[,.;])",
    re.IGNORECASE,
)
_LETTERED = pattern_of(
    r"\b(the|an?|my|that) ([a-z]{2,5}(?:-[a-z]{2,4})?) (?=(?:class|course|exam|test|training"
    r"|certificate|certification|webinar|tutorial|software|license|workshop)\b)"
)
_THE_FORM = pattern_of(r"(?<!the )(?<!my )(?<!a )\bFAFSA\b(?! form)", re.IGNORECASE)


# "Send him me CV" is how one says "my" in many places.
_ME_FOR_MY = pattern_of(
    r"\b((?:send|bring|show|give|e-?mail|text|drop|lend|hand|forward|get|post|pass|ask|tell)"
    r" (?:up )?(?:him|her|them|you)(?: up| over| round)?) me (?!(?:the|an?|and|or|too|if|when|as|at"
    r"|in|on|to|for|with|by|from|but|so|about|know|that|this|what|how)\b)(?=\w)",
    re.IGNORECASE,
)
_OWN = (
    rf"(?:(?:new|old|updated|current|latest|own) )?(?:{_PAPER}|cert(?:ificate)?s?|thesis|photos"
    r"|references|motivation letter|github|reel|proposal|draft)"
)
_OWN_PAPER = (
    rf"{_OWN}(?=$|[,.;]| (?:to|by|over|before|when|once|in|on|for|if|with|and|next|this)\b)"
)
_ME_DOES = pattern_of(
    r"\b(bring|update|finish|polish|fix(?: up)?|redo|rewrite|edit|review|check|read(?: over)?"
    r"|mark up|proofread|look (?:at|over)|go over|submit|print|attach|drop(?: off| in)?|with|on|of)"
    rf" me (?={_OWN_PAPER})",
    re.IGNORECASE,
)
_ME_TO = pattern_of(
    rf"\b(send|pass(?: on)?|forward|give|hand|show) me (?={_OWN} to\b)", re.IGNORECASE
)


def of_mine(note: str) -> str:
    """Return a note with "my" where it says "me" for it: "send him me CV"."""
    for pattern in (_ME_FOR_MY, _ME_DOES, _ME_TO):
        note = pattern.sub(r"\1 my ", note)
    return note


def whose(note: str) -> str:
    """Return an offer with whose paper it is, who comes and which day, as far as they are sure."""
    text = of_mine(_YEARS.sub(r"\1 year's", note.strip()))
    text = re.sub(r"\b(send|lend|email) (?=(?:last|this) year's\b)", r"\1 me ", text)
    text = _MINE.sub(r"\1 my ", text)
    text = _PROFILE.sub("my LinkedIn profile", text)
    text = _ANYTIME.sub(r"\1 them ", text)
    text = _A_DAY.sub(_day, _I_CAN.sub("said i can ", text))
    text = re.sub(r"\bshadow (?=for (?:an?|one|two|half) )", "shadow them ", text)
    # Whoever is asked about it is not the one I follow.
    whom = "" if re.match(r"(?:will |would |can |to )?(?:ask|check|see|talk)\b", text) else "them "
    return _named(_SHADOW_ON.sub(f"shadow {whom}on ", text))


_DAY_AND_DATE = pattern_of(
    r"\b((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day) (?=(?:January|February|March|April|May|June"
    r"|July|August|September|October|November|December) \d)"
)


def with_comma_in_date(said: str) -> str:
    """Return words with a comma behind a day before its date: "Tuesday, December 8"."""
    return _DAY_AND_DATE.sub(r"\1, ", said)


def whole_thing(note: str) -> str:
    """Return a promise with its things in full: "the manual ch 4", "fafsa", "the hec-ras class"."""
    text = _CHAPTER.sub(_chapter, of_mine(_YEARS.sub(r"\1 year's", note.strip())))
    return _THE_FORM.sub("the FAFSA", _named(text))


def _day(found: re.Match[str]) -> str:
    return f"{found['lead']} {_DAYS[found['day'].lower()]}"


def _chapter(found: re.Match[str]) -> str:
    kind = "section" if found["kind"].lower().startswith("sec") else "chapter"
    many = "s" if re.search(r"\D", found["number"]) else ""
    number = re.sub(r"\s?(?:-|–|&)\s?", " and " if "&" in found["number"] else "–", found["number"])
    return f"{kind}{many} {number} of {found['what']}"


def _named(text: str) -> str:
    """A course whose name is no word in capitals: the hec-ras class."""
    return _LETTERED.sub(_in_letters, text)


def _in_letters(found: re.Match[str]) -> str:
    is_plain = is_word(found[2]) or "-" not in found[2]
    return f"{found[1]} {found[2] if is_plain else found[2].upper()} "
