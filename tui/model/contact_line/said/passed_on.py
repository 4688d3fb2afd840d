"""Who passed a line on, in front of it or behind: text from Jamal: "…"; ref by Nina Patel."""

import re

from tui.model.contact_line.said.somebody import is_called_as_a_person, person_at_start
from tui.model.contact_line.sources import source_reached_through
from tui.model.text.folding import folded
from tui.model.text.patterns import pattern_of

_MESSAGE = (
    r"(?:(?:got|an?|this|the|new|quick)\s+)*(?:text|txt|msg|message|dm|note|e-?mail|mail|call"
    r"|voice ?mail|vm|tip|word|info|name|contact|number|fwd|fw|forwarded|heard|sms|whatsapp|chat)"
)
_SENT = pattern_of(
    rf"(?:via\s+)?(?:(?P<what>(?:i\s+)?(?:got|have|heard)\s+(?:this|it|about (?:her|him|them)"
    rf"|(?:her|his|their)"
    rf" (?:name|number|info|contact))|{_MESSAGE})\s+(?:from|by)|from|per)\s+(?P<who>[^:,;"
    rf"|\"“”„\d]{{2,40}}?)"
    r"\s*(?::|,?\s[-–—]|(?=\s[\"“„]))\s*(?P<rest>\S.*)",
    re.IGNORECASE | re.DOTALL,
)
_SAYS = pattern_of(
    r"(?P<who>[^:,;|\"“”„\d]{2,40}?)\s+(?:just\s+)?(?:says|said|texted|wrote|messaged|suggests"
    r"|suggested"
    r"|recommends|recommended|sent|e-?mailed|texts|writes)(?:\s+me)?\s*(?::\s*"
    r"|(?=[\"“„]))(?P<rest>\S.*)",
    re.IGNORECASE | re.DOTALL,
)
_QUOTE = pattern_of(r"[\"“„](?P<inner>[^\"“”„]*)[\"”“]?(?P<more>.*)", re.DOTALL)
_LEAST_QUOTED = 3
_LED_BY = pattern_of(
    r"\s*[,;(–—-]?\s*(?<![\w-])(?:(?:was|were|who was|i was)\s+)?"
    r"(?:ref(?:['’]?d|erred|ered|erral|rd)?\.?|rec(?:['’]?d|['’]?ed|ommended|omended"
    r"|ommendation)?\.?"
    r"|intro(?:['’]?d|['’]?ed|duced|duction)?|suggested|passed (?:on|along)|sent(?: (?:over"
    r"|my way|to me))?"
    r"|vouched for|hooked up|tip(?:ped off)?)(?:\s+to\s+(?:me|us))?\s+(?:by|from|via|through"
    r"|thru)\s+|\s*[,;(–—-]?\s+(?:ref|referral|referrer|intro|rec)\s*:\s*",
    re.IGNORECASE,
)
_THROUGH = pattern_of(r"(?<=[\w.)>])\s+(?P<through>through|thru)\s+(?=[^\W\d_])", re.IGNORECASE)
_GOES_ON = pattern_of(r"\s*(?:[,;|.(]|(?:at|from|of|who|whom|and|in|@)\s)")
# Monday through Friday; met through and got it through are read elsewhere.
_LEADS_ON_WORDS = (
    "met meet know knew known found find connected connect got get monday tuesday wednesday"
    " thursday"
    " friday saturday sunday mon tue wed thu fri january february march april may june july august"
    " september october november december sales selling sold works working went going all halfway"
    " reached contact reach call ask"
)
_LEADS_ON = frozenset(_LEADS_ON_WORDS.split())


def with_sender_behind(text: str) -> str:
    """Return a line behind what says whom it came from, and that person as who introduces."""
    found = _SENT.fullmatch(text) or _SAYS.fullmatch(text)
    if found is None:
        return text
    who = found["who"].strip()
    if source_reached_through(who):
        return f"{_unquoted(found['rest'])}, via {who}"
    is_told = "what" in found.groupdict() and bool(found["what"])
    person = person_at_start(who)
    is_mine = person.split()[:1] != [] and person.split()[0].casefold() in ("my", "our")
    is_person = bool(person) and (is_told or is_mine or is_called_as_a_person(person))
    if not is_person or (len(who) > len(person) and not is_told):
        return text
    return f"{_unquoted(found['rest'])}, introduced by: {who}"


def _unquoted(text: str) -> str:
    """Return a text without the quotation marks around its first part, where that is a sentence."""
    quoted = _QUOTE.fullmatch(text)
    if quoted is None:
        return text
    inner, more = quoted["inner"].strip(" ,.;"), quoted["more"].strip(" ,.;")
    is_all = not more or len(inner.split()) >= _LEAST_QUOTED or any(map(str.isdigit, inner))
    return ", ".join(filter(None, [inner, more])) if is_all else text


def with_who_led_there(text: str) -> str:
    """Return a line with commas around who led there, wherever that stands: ref by Nina Patel."""
    for pattern in (_LED_BY, _THROUGH):
        for found in reversed(list(pattern.finditer(text))):
            who = person_at_start(text[found.end() :])
            if not who or not found.start() or not _leads(found, who):
                continue
            behind = text[found.end() + len(who) :]
            opened = text[found.start() : found.end()].count("(")
            behind = behind.replace(")", " ", 1) if opened else behind
            # Wendy Ho at Acme is one who is there.
            gap = "" if not behind.strip() or _GOES_ON.match(behind) else ","
            behind = re.sub(r"^\.(?=\s|$)", ",", behind)
            text = f"{text[: found.start()]}, via {who}{gap}{behind}".rstrip(" ,")
    return text


def _leads(found: re.Match[str], who: str) -> bool:
    """Whether words lead to who made the connection, and are no other "through"."""
    if found.re.pattern == _LED_BY.pattern:
        return True
    before = folded(re.split(r"\s+", found.string[: found.start()])[-1]).strip("., ")
    is_mine = who.split(maxsplit=1)[0].casefold() in ("my", "our")
    return before not in _LEADS_ON and (is_mine or is_called_as_a_person(who))
