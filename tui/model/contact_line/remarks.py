"""What is said of somebody, and is neither their name nor their work: call her, b. 1970."""

import re

from tui.model.contact_line.words.work_words import is_organization, is_title
from tui.model.text.patterns import pattern_of

_REMARK_WORDS = """
    hires hiring hired knows knew works worked working runs ran running likes loves loved wants
    wanted needs needed speaks spoke spoken lives lived living moved moves moving studied studies
    studying graduated mentors mentored teaches taught grew plays played says said told thinks
    thought has had have is was are were will can could would might may must should does did do
    used makes made leads led builds built wrote writes gives gave gets got goes went came comes
    started starts left leaves joined joins retired owns sits sat sings helps helped recruits
    organizes organises manages oversees travels prefers answers replies reads enjoys hates owes
    offered offers invited asked ask call calls called email emails text texts write try talk talks
    she he they we i you her his their my our who whose which where when because since until but
    and or also just only really very super so too quite pretty always never often usually mostly
    recently currently now soon later maybe perhaps probably likely possibly apparently formerly
    former ex ex- not no friend friends good great nice kind funny helpful busy best old new young
    first last next about around near based available interested likely expert fluent fan alum
    alumna alumnus married born ph dad mom mum brother sister cousin uncle aunt neighbor neighbour
    roommate classmate colleague coworker boss same
    sells fixes drives repairs builds coaches cleans bakes cuts paints installs trains cooks flies
    delivers designs transitioning applying leaving
"""
_REMARKS = frozenset(_REMARK_WORDS.split())
_YEARS_OR_STREET = pattern_of(
    r"(?:class of\s+)?['’]?\d[\d\s/–-]*|\d{4,6}\s+[^\W\d].*|p\.?\s?o\.? box .*"
    r"|private (?:mail )?bag\b.*|pmb\b.*|(?:box"
    r"|postfach|postbus) \d.*|\d{3} \d{2}\s+[^\W\d].*"
    r"|\d+\w?\s+.*\b(?:st|street|ave|avenue|road|rd|blvd|boulevard|lane|ln|drive|dr|way|square"
    r"|plaza|floor|suite)\b.*|.*(?:straße|strasse|str\.|weg|platz|allee)\s+\d+\w?"
    r"|(?:one|two|three|four|five|six|seven|eight|nine|ten)\s+.*\s"
    r"(?:street|avenue|road|boulevard|lane|drive|way|square|plaza)"
    r"|(?:suite|floor|room|apt|unit)\.?\s+\w+|〒.*",
    re.IGNORECASE,
)
# 2x founder.
_SO_OFTEN = pattern_of(r"\d+(?:x|-time| times?)\s")
_YEAR_AT_SCHOOL = pattern_of(
    r"(?:first|second|third|fourth|final|last|[1-5](?:st|nd|rd|th))[- ]years?(?: student)?"
    r" (?:at|in) ",
    re.IGNORECASE,
)
_WEEKDAY = r"(?:mon|tues?|wednes|thurs?|fri|satur|sun)day|mon|tue|tues|weds?|thu|thurs?|fri|sat|sun"
_UNITS = (
    r"yrs?|years?|y/?o|kids?|children|mins?|minutes?|hrs?|hours?|mos?|months?|weeks?|wks?|days?|x"
    r"|times|calls?|mutuals?"
)
_TO_BE_DONE = (
    "call email e-mail text ping ask follow reach send write remind remember check meet schedule "
    "invite thank contact message dm try talk speak coffee lunch dinner breakfast drinks zoom chat "
    "phone visit waiting wait need spoke talked chatted emailed called texted messaged"
)
_GOES_ON = (
    r"her|him|them|it|about|w/\S*|with|on|by|re|back|up|out|again|for|at|after|before|next"
    r"|last|in|to"
    r"|the|a|an|if|when|me|us|chat|call|yesterday|today|tomorrow|tonight"
)
_SAYS = (
    "knows likes loves speaks lives wants has had was is went studied moved grew hires teaches "
    "mentors plays used graduated enjoys hates owes prefers seems might may will would could very "
    "really super quite extremely so too not never haven't hasn't didn't doesn't isn't wasn't no "
    "also currently formerly previously always usually retires retiring says said told thinks"
)
_WORKS_BESIDE = r"works? (?:with|w/|alongside|under) (?:the|an?|my|his|her|our|their|some)\b"
_KIN_WORDS = (
    "husband wife spouse friend mom mum mother dad father son daughter brother sister cousin uncle"
    " aunt boss neighbor roommate girlfriend boyfriend fiancé fiancée kid"
)
# Each of them is enough, whatever else the words are.
_PLAIN = (
    r".*\s.*[!?]+",
    r"(?i:(?:b\.|born|aged?|dob|since|circa|ca\.?|until|till|from)\s*:?\s*['’]?\d+\b.*)",
    rf"~?\d+(?:\.5)?\+?[ -]?(?:{_UNITS})\b.*",
    r".*\s(?:her|him|them|she|he|they|I|me|my)(?=[\s'’.,!?]|$).*|I(?:['’]\w+)?\s.*",
    r"(?i:.*\s(?:yesterday|today|tomorrow|tonight|asap)\b.*)",
    r"(?i:.*\b(?:next|last|this)\s+(?:week|month|year|spring|summer|fall|autumn|winter)\b.*)",
    rf"(?i:.*\s(?:on|by|until|till|next|last|this|every)\s+(?:{_WEEKDAY})s?\b.*)",
    rf"(?i:\S+\s+\S.*\s(?:{_WEEKDAY})s?)(?<!Times)",
    r"(?i:my|our)\s.*",
    r"back (?:in|on|by|from|after|next|at)\s.*",
    rf"(?i:{_WORKS_BESIDE}.*\s(?:at|from|in)\s.*)",
    r"(?:[a-z]+ ){1,3}(?:say|says|said|think|thinks|recommend|recommends)\s.*",
    r"(?i:.*\b\d{1,2}(?::\d\d)?\s?[ap]\.?m\b.*)",
    r"(?i:to[ -]?do\b|nb\b|fyi\b|p\.?s\b(?!\.?\s?\d)|note to self"
    r"|to (?:call|e-?mail|ask|meet|text|write|contact)\b).*",
    rf"(?i:(?:{'|'.join(_TO_BE_DONE.split())})\s+(?:{_GOES_ON})(?:\s|$).*)",
    rf"(?i:[\w.’' -]*\w['’]s\s+(?:\w+ )?(?:{'|'.join(_KIN_WORDS.split())})\b.*)",
    r"(?:[a-z]+ ){1,2}(?:friend|buddy|pal|acquaintance)s?",
    r"cold|warm|(?i:(?:cold|warm) (?:contact|lead|call|e-?mail|outreach|intro))",
    r"(?i:.*\b(?:i think|i guess|i believe|i forget|idk|not sure|no idea|dunno|maybe)\b.*)",
    r"(?i:(?:office\s+)?(?:hrs|hours)\b.*\d.*|(?:rm|room)\.?\s?\d+.*)",
    rf"(?i:(?:{_WEEKDAY})s?\s+.*\d.*)",
    rf"(?=\w[a-z'’]+\s)(?i:{'|'.join(_SAYS.split())})\s.*",
)
_WORKS = pattern_of(r"(?:(?:who|now|currently)\s+)*work(?:s|ing)\s+(?:at|for|with|in)\b")
_AT = pattern_of(r"\s(?:at|@)\s|@")
# What leads to somebody else, or is part of a firm's name.
_LEADS = pattern_of(r"(?:via|thru|through|c/o)\s|(?:and|&)\s+[^a-z]")
# "my friend's dad Ken" is whom one means, as a whole; "my old boss" is said of somebody.
_OF_MINE = pattern_of(r"(?i:my|our)\s|[a-z]+['’]s\s")
# fr mike from st josephs knows the hr guy at diebold
_SAID_BEHIND = pattern_of(
    r"(?<=\w)(?P<sign>\s+)(?:(?:who|he|she|they|also)\s+)*"
    r"(?:knows|knew|friends? (?:of|with|w/)|buddy of|used to|(?:(?:is|was) )?(?:married|related) to"
    rf"|(?:is )?dating|{_WORKS_BESIDE}|went to school|goes to (?:school|church)"
    r"|lives (?:with|near|next)|says|told (?:me|us)|mentioned|introduced me"
    r"|hangs out|grew up|plays|golfs|hunts)\b.*"
)
_BEFORE_ROLES = frozenset(
    {"a", "an", "the", "my", "our", "old", "best", "good", "close", "family", "work", "college"}
    | {"his", "her", "mom's", "dad's", "school", "childhood", "and", "or"}
)
_PLAINLY = pattern_of("|".join(_PLAIN))


def is_plainly_said(part: str) -> bool:
    """Whether words can be no work at all: call her!, b. 1970, lunch on Friday, 2 kids."""
    is_often = _SO_OFTEN.match(part) is not None and is_title(part)
    return _PLAINLY.fullmatch(part) is not None and not (_is_work(part) or is_often)


def is_remark(part: str) -> bool:
    """Whether a part is something said of somebody, not their work: hires juniors."""
    if _YEARS_OR_STREET.fullmatch(part) or is_plainly_said(part):
        return True
    words = part.split()
    if _YEAR_AT_SCHOOL.match(part):
        return False
    if words and words[0].casefold().startswith("ex-"):
        return True
    if len(words) < 2 or not part[0].islower():  # noqa: PLR2004 - one word may be anything
        return False
    first = words[0].strip(".,:;").casefold()
    return first in _REMARKS or "'" in words[0] or "’" in words[0]


def split_remark(name: str) -> tuple[str, str]:
    """Split what is said of somebody off the end of a name: Jane Doe hires juniors."""
    found = _SAID_BEHIND.search(name)
    if found and name[: found.start()].rsplit(maxsplit=1)[-1].casefold() not in _BEFORE_ROLES:
        return name[: found.start()], name[found.end("sign") :]
    if name == name.lower() or _OF_MINE.match(name):
        return name, ""
    for found in re.finditer(r"\s+(?=[a-z\d])", name):
        before, after = name[: found.start()], name[found.end() :]
        if _AT.search(before) or _LEADS.match(after):
            break
        if " " in before and is_remark(after) and not _WORKS.match(after):
            return before, after
    return name, ""


def _is_work(part: str) -> bool:
    """Whether words that read like a remark are work all the same: The Sunday Times."""
    capitals = all(word[0].isupper() or not word[0].isalpha() for word in part.split())
    return capitals and (is_title(part) or is_organization(part))
