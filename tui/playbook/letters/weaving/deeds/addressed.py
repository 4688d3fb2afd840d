"""Offers and promises as the one who is meant reads them: their own name is "you"."""

import re

from tui.model.naming.known_names import is_given_name
from tui.model.naming.person_name import read_name
from tui.model.text.patterns import pattern_of
from tui.playbook.letters.weaving.words.english import is_word

_HONORED = pattern_of(
    r"\b(?P<title>dr|prof|mr|mrs|ms|sgt)\b\.? (?P<name>[a-z][a-z'’-]+)\b", re.IGNORECASE
)
_GIVES = (
    "send|email|e-mail|text|call|tell|show|give|ask|forward|fwd|mail|bring|meet|write|invite|thank"
)
_SHOUTED = pattern_of(r"\b(Dr|Prof|Mr|Mrs|Ms|Sgt)\. ([A-Z]{2,})\b")
_NUMBERS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
_COUNTED = pattern_of(
    r"\b(Plant|Unit|Building|Station|Shop|Lab|Dock|Line|Phase)"
    rf" ({'|'.join(_NUMBERS)})\b"
)
_TITLES = {"dr": "Dr.", "prof": "Prof.", "mr": "Mr.", "mrs": "Mrs.", "ms": "Ms.", "sgt": "Sgt."}
_A_THING = (
    r"(?:an? |the )?(?:(?:quick|short|mock|reference|recommendation|site|plant|warm|phone) )*"
    r"(?:letters?|reference|recommendation|tour|coffee|lunch|breakfast|dinner|intros?|introductions?"
    r"|visit|call|chat|interview|review|feedback|notes)"
)
_WHENEVER = pattern_of(
    rf"^({_A_THING}(?: (?:of|to|for|with) .+?)?),? "
    r"(?:whenever|anytime|any time)$"
)
_WHERE_IT_LIES = pattern_of(
    r",? (?:(?:on|in|via|thru|through) )?(?:(?:the|a|my|his|her) )?"
    r"(?:google (?:drive|docs?)|dropbox|one ?drive|icloud)$",
    re.IGNORECASE,
)
_SICK_OF_IT = pattern_of(
    r",? (?:s?he|they)['’]?(?:s|re) (?:so )?(?:sick|tired|over|done) (?:of|with) (?:it|that|them)$",
    re.IGNORECASE,
)
_NUMBERED = pattern_of(
    r"\b(of|at|in|through|around) (plant|unit|building|station|shop|lab|dock|line|phase)"
    r" (\d{1,2})\b",
    re.IGNORECASE,
)
_OLD_THING = pattern_of(
    r"(?:(?:her|his|their|the|an?) )?old (?P<thing>(?:[a-z-]+ ){0,2}(?:guides?|notes|textbooks?"
    r"|books?|manuals?|binders?|flash ?cards|uniforms?|tools?|scrubs|laptop|boots|exams?|tests"
    r"|slides|handouts?|templates?|outlines?|workbooks?|worksheets?|samples?|portfolio))"
    r"(?= |$|,)(?:,? (?:for|from|on|of|to|w/?|with|if|when|in) .*)?"
)
_STANDARD = pattern_of(r"\b(the|an?|my|her|his|their|our|your) ((?:[a-z-]+ ){0,3})(sops?)\b")
_WHICH_THEY_CAN = pattern_of(
    r"\b(?P<thing>me|us|[a-z]{3,}) (?P<who>s?he|they) (?P<can>can|could) (?=[a-z])", re.IGNORECASE
)
_SET = pattern_of(
    r"\bset (?:up )?(?:the |an? )?(?P<what>tour|meeting|call|time|date|day|visit|appointment|lunch"
    r"|coffee|shadow day)\b",
    re.IGNORECASE,
)
_CALL = pattern_of(
    r"^(call|text|email|e-mail)(?= (?:after|before|on|in|by|next|when|once|around)\b)",
    re.IGNORECASE,
)
_LIST_FOR = pattern_of(
    r"\b(list for|spot in|seat (?:in|at)|pass to|ticket to|invite to|invitation to)"
    r" (?=(?:next )?(?:info session|information session|open house|class|workshop|training"
    r"|orientation|meeting|tour|event|conference|exam|test|waitlist|interview)$)"
)
_REWORKED_AND_SENT = pattern_of(
    r"^(?:fix|update|redo|revise|rewrite|polish|finish|edit|clean up|trim|shorten|cut|tailor)"
    r"(?: up)? (?:my |the )?(?P<paper>r[eé]sum[eé]|cv)\b.*?\b(?:send|email|e-mail|forward|mail)"
    r"(?: it| that)?(?: to)? (?:her|him|them|it)\b.*$",
    re.IGNORECASE,
)


def to_them(note: str, name: str) -> str:
    """Return a note in which somebody of that name is "them": "send noor two samples".

    A longer name that begins alike is somebody else, and one beside another stays as it is.
    """
    read = read_name(name)
    first = read.given[0] if read.given else "" if read.honorific else read.family
    if len(first) < 2:  # noqa: PLR2004
        return note
    # A bill is a thing as well, but not behind "email".
    before = (
        r"(?P<before>\b(?:to|with|for|" + _GIVES + r") )"
        if is_word(first.casefold())
        else "(?P<before>)"
    )
    family = re.escape(read.family if read.given else "") or "$"
    named = re.compile(
        rf"{before}(?<![\w’'-]){re.escape(first)}(?: {family})?(?P<of>['’]?s)?"
        r"(?![\w’'-]| (?-i:[A-Z])| (?:and|&|or) )",
        re.IGNORECASE,
    )
    return named.sub(lambda found: f"{found['before']}{'their' if found['of'] else 'them'}", note)


def honored(note: str) -> str:
    """Return a note with honorifics and the names behind them in capitals: "Dr. Seo"."""
    return _HONORED.sub(_with_capitals, note)


def old_thing(note: str) -> str:
    """Return an old thing of theirs as it was offered: "offering me your old study guide"."""
    found = _OLD_THING.fullmatch(note.strip(" .!").lower())
    if found is None or not all(map(is_word, found["thing"].replace("flash ", "").split())):
        return ""
    return f"offering me your old {found['thing']}"


def not_shouted(said: str) -> str:
    """Return words in which names stay names: "Dr. Seo", "Plant 3"."""
    said = _SHOUTED.sub(lambda found: f"{found[1]}. {found[2].capitalize()}", said)
    return _COUNTED.sub(lambda found: f"{found[1]} {1 + _NUMBERS.index(found[2])}", said)


def _with_capitals(found: re.Match[str]) -> str:
    name = found["name"]
    if not name[0].isupper() and is_word(name) and not is_given_name(name):
        return found[0]
    return f"{_TITLES[found['title'].lower()]} {name[0].upper()}{name[1:]}"


def offered_plainly(note: str) -> str:
    """Return an offer without where a thing lies or "whenever", which add nothing to thanks."""
    text = _SICK_OF_IT.sub("", _WHERE_IT_LIES.sub("", honored(note.strip())))
    text = _NUMBERED.sub(lambda found: f"{found[1]} {found[2].capitalize()} {found[3]}", text)
    text = _LIST_FOR.sub(r"\1 the ", text)
    text = re.sub(r"(?<=[a-z]),? whenever$", "", text)
    return _WHENEVER.sub(r"\1", _STANDARD.sub(_in_capitals, text))


def promised_plainly(note: str) -> str:
    """Return a promise with the small words its haste left out: "that you can forward"."""
    text = _WHICH_THEY_CAN.sub(_that, _STANDARD.sub(_in_capitals, honored(note.strip())))
    text = _CALL.sub(r"\1 them", _SET.sub(_set_up, text))
    if found := _REWORKED_AND_SENT.match(text):
        return f"send them my {found['paper']}"
    return text


def _in_capitals(found: re.Match[str]) -> str:
    return f"{found[1]} {found[2]}SOP{'s' if found[3].endswith('s') else ''}"


def _that(found: re.Match[str]) -> str:
    if found["thing"].lower() in {"that", "which", "what", "so", "and", "if", "when", "whether"}:
        return found[0]
    return f"{found['thing']} that {found['who']} {found['can']} "


def _set_up(found: re.Match[str]) -> str:
    what = found["what"].lower()
    return f"set up {'the' if what == 'tour' else 'an' if what[0] in 'aeiou' else 'a'} {what}"
