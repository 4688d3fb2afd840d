"""A letter that brings two people together: who is introduced in it, and by whom."""

import re
from typing import NamedTuple

from tui.exchange.closing_words import CLOSING
from tui.exchange.mail_lines import is_greeting, is_mail
from tui.exchange.profile import note_line
from tui.model.contact_line.name.names import is_named_in
from tui.model.contact_line.shapes import take_shapes
from tui.model.contact_line.words.work_words import is_title
from tui.model.naming.more_given_names import is_likely_given_name
from tui.model.naming.names import HONORIFICS
from tui.model.text.folding import folded
from tui.model.text.patterns import pattern_of

_NAME = (
    r"(?P<name>(?:(?:Dr|Prof|Mr|Ms|Mrs)\.?\s+)?[A-ZÀ-Þ][\w'’-]*"
    r"(?:\s+(?:[A-ZÀ-Þ]\.|[A-ZÀ-Þ][\w'’-]*)){1,3}?)"
)
_WHOSE = (
    r"(?:(?:my|our|a|an|the|with|to|of|mine)\s+(?:(?!who\b)[a-z][\w'’-]*\s+){0,3}?,?\s*"
    r"|(?:with|to)\s+)*"
)
_MEET = pattern_of(
    r"(?i:\b(?:you to (?:meet|know)|(?:please|pls|now|to) meet|(?<![\w,])\s?meet"
    r"|introduc(?:e|ing) (?:you|u)(?: (?:to|with))?|introduc(?:e|ing)"
    r"|intro(?:'ing)? you (?:to|with)"
    r"|connect(?:ing)? (?:you|u)(?: (?:two|both))?(?: (?:to|with))?|looping in|cc['’]?ing"
    r"|copying(?: in)?"
    r"|put(?:ting)? you in touch with))\s*[:,]?\s+"
    rf"{_WHOSE}{_NAME}(?=\s*[(,.;:!]|\s+(?:who|at|from|of|is|works|and|in|here|[-–—(])|\s*$)"
    r"(?:\s*\((?P<aside>[^()]*)\))?(?P<more>[^.!?\n]*)",
    re.MULTILINE,
)
_WHO = pattern_of(
    r"^[\s,–—-]*(?:who(?:['’]s)?|she(?:['’]s)?|he(?:['’]s)?|is)\s+(?:is\s+)?(?:now\s+|currently\s+)?"
    r"(?P<does>[^,]+?)(?:\s+(?:at|for|with|over at)\s+(?P<firm>(?:the\s+)?[A-Z0-9][^,]*))?(?:,.*)?$"
)
_IS = pattern_of(
    r"^[\s,–—-]*(?:(?:is\s+)?(?:an?|the|our)\s+)?(?P<title>[^,]*?)"
    r"(?:^|\s+|,\s*)(?:at|for|with|from)\s+(?P<firm>(?:the\s+)?[A-Z0-9][^,]*)(?:,.*)?$"
)
# He's the lead instructor, and not: who leads.
_IS_SAID = pattern_of(r"^[\s,–—-]*(?:(?:who|she|he)(?:['’]s|\s+is)|is)\b")
_DOES = pattern_of(
    r"(?:leads?|runs?|heads?|manages?|oversees?|does|works?|directs?|handles?|teaches|hires)\b"
)
_ARTICLE = pattern_of(r"^(?:an?|the)\s+", re.IGNORECASE)
_GREETED = pattern_of(r"^(?:hi|hello|hey|dear)\s+|[\s,!:&]+|\band\b", re.IGNORECASE)
_SALUTATION = pattern_of(r"[,!:.]")
# His cell is 803-555-0166.
_THEIRS = pattern_of(
    r"\b(?:his|her|their)\b|\b(?:reach|call|text|e-?mail|write)\s(?:him|her|them)\b", re.IGNORECASE
)
_IN_BRACKETS = pattern_of(r"\(([^()]*@[^()]*)\)")
_YEARS = pattern_of(
    r"\s+(?:with|for|of)\s+(?:(?:over|about|almost|more than|nearly|some)\s+)?[\w+-]+\s+years\b.*",
    re.IGNORECASE,
)
_ADDRESS = pattern_of(r"[^\s<>()\[\],;:]+@[^\s<>()\[\],;:]+")
_FROM = pattern_of(r"^[ \t>*]*from\s*:\**\s*(?P<who>.+)$", re.IGNORECASE)
_TO = pattern_of(r"^[ \t>*]*(?:to|cc)\s*:\**\s*(?P<whom>.+)$", re.IGNORECASE)
# Whoever writes from a school is the one who asks to talk.
_OF_A_SCHOOL = pattern_of(r"\.edu$|\.edu\.\w\w$|\.ac\.\w\w$", re.IGNORECASE)
# Vikram - meet Sam.
_EACH_OTHER = pattern_of(
    r"(?<![\w-])(?P<one>[A-ZÀ-Þ][\w'’]+)\s*[-–—,:]+\s*(?i:(?:please |pls )?(?:meet|say hi to)"
    r"|i['’]?d (?:like|love) you to meet|you should meet)\s+(?P<other>[A-ZÀ-Þ][\w'’]+)"
)
_NAME_WORD = pattern_of(r"[^\W\d_a-z][^\W\d_]*(?:['’-][^\W\d_]+)?\.?")
_MOST_OF_NAME = 3
ONLY_THE_INTRODUCED = (
    "Who is introduced in this letter was read, and who introduces them; the rest is in the notes."
)
_LEAST_LINES = 2
_MOST_LINES = 40
_LONGEST = 4_000


class _Signed(NamedTuple):
    """Who wrote a letter, and those of the addresses in it that are surely theirs."""

    name: str
    addresses: list[str]


def line_of_introduction(text: str) -> str:
    """Return who is introduced in a letter as a line, via who wrote it; "" for other texts.

    "I'd love for you to meet Tom Brandt, who runs supply chain at Patagonia", signed by Helen
    Foster, is Tom Brandt at Patagonia, via Helen Foster.
    """
    if len(text) > _LONGEST:
        return ""
    lines = [line.strip(" >\t") for line in text.split("\n")]
    lines = [line for line in lines if line]
    if not _LEAST_LINES < len(lines) <= _MOST_LINES:
        return ""
    ends = next((at for at, line in enumerate(lines) if at and CLOSING.fullmatch(line)), len(lines))
    ends = _bare_name_at(lines, ends)
    is_letter = is_mail(lines) or ends < len(lines) or is_greeting(lines[0])
    return _introduced_in(lines, ends) if is_letter else ""


def _introduced_in(lines: list[str], ends: int) -> str:
    body = [line for line in lines[:ends] if not is_greeting(line) or "." in line]
    if both := _each_to_the_other(lines, body, ends):
        return both
    greeted = {folded(word) for word in _GREETED.split(_SALUTATION.split(lines[0])[0]) if word}
    found = next(
        (match for line in body for match in _MEET.finditer(line) if _is_somebody(match, greeted)),
        None,
    )
    if found is None:
        return ""
    signed = _signed(lines, ends)
    if folded(signed.name) == folded(found["name"]):
        return ""
    via = [f"via {signed.name}"] if signed.name else []
    ways = [f"<{address}>" for address in signed.addresses] if via else []
    name = found["name"].strip(" .")
    work = _work(found["more"])
    if all(part.startswith("notes:") for part in work):
        # Paul Abara, my old friend. Paul is a nurse at Rush.
        work += _work(_said_further(name, " ".join(body)))
    return ", ".join([name, *work, *_own_ways(name, lines[:ends]), *via, *ways])


def _said_further(name: str, text: str) -> str:
    """Return what a sentence of its own says of somebody: Paul is a physical therapist at Rush."""
    words = [word for word in name.split() if folded(word).strip(".") not in HONORIFICS]
    first = re.escape(words[0]) if words else name
    who = rf"(?:\b{first}|(?<=[.!?]\s)(?:He|She))"
    more = re.search(rf"{who}(?P<more>(?:['’]s|\s+is|\s+works)\b[^.!?\n]*)", text)
    return re.sub(r",?\s+and\s.*", "", more["more"]) if more else ""


def _own_ways(name: str, lines: list[str]) -> list[str]:
    """Return the addresses that have a name in them, and what is said to be his or her number."""
    own: list[str] = []
    for line in lines:
        if _FROM.match(line):
            continue
        beside = " ".join(each for each in _IN_BRACKETS.findall(line) if is_named_in(each, name))
        own += take_shapes(beside, strict=False)[0].phones
        is_theirs = _THEIRS.search(line) is not None
        emails = [each.rstrip(".") for each in _ADDRESS.findall(line)]
        own += [f"<{each}>" for each in emails if is_theirs or is_named_in(each, name)]
        found, _ = take_shapes(line, strict=False)
        own += [*found.phones, *found.links] if is_theirs else []
    return own


def _bare_name_at(lines: list[str], ends: int) -> int:
    """Return where a name alone ends the letter, below its last sentence; else `ends`."""
    name, above = lines[ends - 1], lines[ends - 2]
    words = name.strip("-–—~ ").rstrip(".!").split()
    is_name = len(words) <= _MOST_OF_NAME and all(map(_NAME_WORD.fullmatch, words))
    is_below = above[-1] in ".!?…)" or is_likely_given_name(words[0] if words else "")
    is_below = is_below or _ADDRESS.fullmatch(above) is not None
    is_end = all(map(CLOSING.fullmatch, lines[ends:]))
    return ends - 1 if words and is_name and is_below and is_end else ends


def _each_to_the_other(lines: list[str], body: list[str], ends: int) -> str:
    """Return who is told to meet somebody else, and has a whole name in the head, as a line.

    Of "Vikram - meet Sam. Sam - Vikram is a principal at Oliver Wyman" to Vikram Patel that is
    Vikram Patel; "" where the head names none of the two, or both.
    """
    text = " ".join(body)
    met = _EACH_OTHER.search(text)
    if met is None:
        return ""
    named = {folded(met["one"]), folded(met["other"])}
    found = {
        name: _ADDRESS.search(each)
        for line in lines
        if (head := _TO.match(line))
        for each in re.split(r"[;,]\s*", head["whom"])
        if " " in (name := _ADDRESS.sub("", each).strip(" \"'“”<>"))
        and folded(name.split(maxsplit=1)[0]) in named
    }
    if len(found) > 1:
        found = {name: at for name, at in found.items() if not (at and _OF_A_SCHOOL.search(at[0]))}
    signed = _signed(lines, ends)
    if len(found) != 1 or not signed.name or signed.name in found:
        return ""
    ((name, address),) = found.items()
    first = re.escape(name.split(maxsplit=1)[0])
    more = re.search(rf"\b{first}(?P<more>(?:\s+is\b|,\s+who\b|,\s+an?\b)[^.!?]*)", text)
    work = _work(re.sub(r"\s+and\s.*", "", more["more"])) if more else []
    ways = [f"<{each}>" for each in signed.addresses]
    own = f"{name} <{address[0]}>" if address else name
    return ", ".join([own, *work, f"via {signed.name}", *ways])


def _is_somebody(match: re.Match[str], greeted: set[str]) -> bool:
    words = match["name"].split()
    first = folded(words[0]).strip(".")
    return (first in HONORIFICS or is_likely_given_name(words[0])) and first not in greeted


def _work(more: str) -> list[str]:
    """Return what is said of somebody as parts of a line: who runs supply chain at Patagonia."""
    if who := _WHO.match(re.sub(r"^['’]s\b", " is", more)):
        does = _YEARS.sub("", _ARTICLE.sub("", who["does"].strip()))
        firm = [f"at {_YEARS.sub('', who['firm']).strip()}"] if who["firm"] else []
        is_job = is_title(does) and (_IS_SAID.match(more) or not _DOES.match(does))
        # A PT at Rush.
        is_job = is_job or (bool(firm) and _ARTICLE.match(who["does"]) is not None)
        return [does if is_job else note_line(does), *firm]
    if said := _IS.match(more):
        title = _ARTICLE.sub("", said["title"].strip(" ,"))
        return [*filter(None, [title]), f"at {said['firm'].strip()}"]
    bare = _ARTICLE.sub("", more.strip(" ,–—-"))
    if is_title(bare):
        return [bare]
    return [note_line(bare)] if any(map(str.isalnum, bare)) else []


def _signed(lines: list[str], ends: int) -> _Signed:
    """Return who wrote a letter: below the closing words, or by its head."""
    below = [line.strip("-–—~ ") for line in lines[ends:] if not CLOSING.fullmatch(line)]
    addresses = [each for line in below for each in take_shapes(line, strict=False)[0].emails]
    head = next((found["who"] for line in lines if (found := _FROM.match(line))), "")
    if head:
        addresses = [*_ADDRESS.findall(head), *addresses]
    full = re.split(r"\s*[,|(]", below[0], maxsplit=1)[0] if below else ""
    words = full.split()
    is_name = bool(words) and len(words) <= 4 and all(word[0].isupper() for word in words)  # noqa: PLR2004
    if not is_name or head.strip(" \"'").startswith(f"{full} "):
        full = re.sub(r"[<\"“”].*", "", _ADDRESS.sub("", head)).strip(" \"'<>,")
    elif len(words) == 1 and len(below) > 1 and below[1].startswith(f"{full} "):
        # Helen, and below it: Helen Foster.
        full = re.split(r"\s*[,|(]", below[1], maxsplit=1)[0]
    return _Signed(full, [each for each in dict.fromkeys(addresses) if is_named_in(each, full)])
