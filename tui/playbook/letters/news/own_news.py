"""News that is no offer of a job: one's own shop that opened, a place at school or in a trade."""

import re

from tui.model.text.patterns import pattern_of
from tui.playbook.letters.fit.shorthand import spelled_title
from tui.playbook.letters.weaving.words import word_set
from tui.playbook.letters.weaving.words.english import is_word

_LEAD = pattern_of(
    r"^(?:(?:i|i['’]?ve|i have|just|finally|yay|omg|yes|got it|news|officially|so)\b[:!,. ]*)+",
    re.IGNORECASE,
)
_OPENED = pattern_of(
    r"^(?P<verb>opened|started|launched|founded|set up|bought) (?:up )?"
    r"(?P<whose>my own|our own|my|our|an?) (?P<what>(?:[a-z-]+ ){0,3}?"
    r"(?P<kind>practice|business|biz|company|shop|studio|firm|bakery"
    r"|agency|store|restaurant|salon|clinic|nonprofit|consultancy|farm|garage|gym|school|daycare"
    r"|food truck|truck|café|cafe|bar|brewery|gallery|workshop|label|press|startup|start-up))\b"
    r"(?P<rest>.*)$",
    re.IGNORECASE,
)
_CALLED = pattern_of(
    r"^(?:,| called| named|:| -| –)? ?"
    r"(?P<name>[A-Z][\w&'’.-]*(?: (?:[A-Z&][\w&'’.-]*|and|of)){0,4})"
    r"(?=$|[,.;!(])"
)
_ADMITTED = pattern_of(
    r"^(?:was |been |am |got )?(?:in|into|in to|in at|accepted|admitted)(?: (?:at|to|into|in|by))?"
    r" (?!(?:an?|the|their|her|his|my) (?:\w+ )?(?:offer|job|position|role)\b)(?:the )?"
    r"(?P<rest>\S.*)$",
    re.IGNORECASE,
)
_IS_ADMITTED = pattern_of(
    r"^(?:(?:was |been |am )?(?:accepted|admitted) (?:at|to|into|in|by)|got (?:in|into|in to|in at"
    r"|accepted|admitted)\b|in (?:at|to)\b|into\b)",
    re.IGNORECASE,
)
_BEHIND = pattern_of(
    r"\s*(?:[,(;!]|\s[-–—]\s|\b(?:class of|early|full ride|w/|with|starting|starts|start|in the"
    r"|this|next|kinda|lol|fall|spring|on a|\d{4})\b).*$",
    re.IGNORECASE,
)
_PROGRAM = pattern_of(
    r"(?P<name>(?:[\w&'’.-]+ )*?)(?P<kind>apprenticeship|program|residency|fellowship|cohort"
    r"|bootcamp|academy|school|internship|traineeship)",
    re.IGNORECASE,
)
_FOR = pattern_of(r"(?P<school>[A-Z][\w&'’. -]*?) for (?P<field>[a-z][a-z ]+)$")
_STUDIES = word_set(
    "nursing law medicine medical dental pharmacy engineering business accounting architecture"
    " education social work teaching welding hvac radiology sonography paralegal counseling"
    " psychology biology chemistry physics journalism theater music film design data science"
    " computer public health policy veterinary vet culinary physician assistant therapy physical"
    " occupational respiratory surgical sleep massage imaging biomedical midwifery"
    " speech pathology statistics economics history english math cybersecurity"
)
_LETTERS = word_set(
    "pa np rn bsn adn msn dnp dpt pt ot otd mba msw mph mpa mfa jd md dvm phd edd ms ma ba bs"
    " mat med mlis pharmd crna slp emt lpn cna aprn"
)
_SMALL = frozenset({"of", "the", "and", "at", "for"})
_SPELLED = {"biz": "business", "medical": "medical", "vet": "veterinary"}


def own_news(typed: str) -> str:
    """Return news of one's own shop or of a place at school as a clause: "I have opened …".

    Empty where what was typed is neither, or cannot be read for sure; `is_own_news` tells which.
    """
    text = _bare(typed)
    if found := _OPENED.match(text):
        return _opened(found)
    return _admitted(text) if _IS_ADMITTED.match(text) else ""


def is_own_news(typed: str) -> bool:
    """Whether what was typed is no position in a firm, though it may not be readable."""
    text = _bare(typed)
    found = _ADMITTED.match(text)
    return bool(_OPENED.match(text) or (found and _IS_ADMITTED.match(text)) or _FREE.match(text))


_FREE = pattern_of(r"^(?:freelanc\w+|self[- ]?employed|on my own|consulting now)\b", re.IGNORECASE)


def _bare(typed: str) -> str:
    return _LEAD.sub("", " ".join(typed.split())).strip(" .!")


def _opened(found: re.Match[str]) -> str:
    what = found["what"].lower()
    words = [_SPELLED.get(word, word) for word in what.split()]
    if not all(is_word(word.replace("-", "")) for word in words):
        words = words[-1:]
    name = _CALLED.match(found["rest"])
    called = f", {name['name'].strip()}" if name else ""
    return f"I have {found['verb'].lower()} {found['whose'].lower()} {' '.join(words)}{called}"


def _admitted(text: str) -> str:
    found = _ADMITTED.match(text)
    rest = spelled_title(_BEHIND.sub("", found["rest"]).strip(" .")) if found else ""
    if not rest or not rest[:1].isalnum():
        return ""
    if by_field := _FOR.fullmatch(rest):
        return _into(by_field["school"], by_field["field"], "program")
    if program := _PROGRAM.fullmatch(rest):
        *_, last = program["name"].split() or [""]
        kind = program["kind"].lower()
        if kind in {"program", "school"} and (_is_study(last) or not program["name"]):
            return _split(program["name"].split(), kind)
        return f"I have been accepted into the {program['name'].strip()} {kind}" if last else ""
    words = rest.split()
    if _is_study(words[-1]) and len(words) > 1:
        return _split(words, "program")
    is_name = all(word[0].isupper() or word in {"of", "the", "and", "at"} for word in words)
    return f"I have been accepted at {rest}" if is_name else ""


def _split(words: list[str], kind: str) -> str:
    """School and study that no word parts: UTHealth nursing, Michigan MSW."""
    at = len(words)
    while at > 1 and _is_study(words[at - 1]):
        at -= 1
    return _into(" ".join(words[:at]), " ".join(words[at:]), kind)


def _into(school: str, field: str, kind: str) -> str:
    said = " ".join(
        word.upper() if word.lower() in _LETTERS and len(word) <= len("mlis") else word.lower()
        for word in field.split()
    )
    is_named = all(word[0].isupper() or word in _SMALL for word in school.split())
    is_sure = school[:1].isupper() and is_named and said and all(map(_is_study, field.split()))
    return f"I have been accepted into the {said} {kind} at {school}" if is_sure else ""


def _is_study(word: str) -> bool:
    return word.lower() in _STUDIES or word.lower() in _LETTERS
