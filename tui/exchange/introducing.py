"""A letter that brings two people together: who is introduced in it, and by whom."""

import re
from typing import NamedTuple

from tui.exchange.closing_words import CLOSING
from tui.exchange.mail_lines import is_greeting, is_mail
from tui.exchange.profile import note_line
from tui.model.contact_line.names import is_named_in
from tui.model.contact_line.shapes import take_shapes
from tui.model.contact_line.words.work_words import is_title
from tui.model.folding import folded
from tui.model.naming.more_given_names import is_likely_given_name
from tui.model.naming.names import HONORIFICS

_NAME = r"(?P<name>(?:(?:Dr|Prof|Mr|Ms|Mrs)\.?\s+)?[A-ZÀ-Þ][\w'’-]*(?:\s+[A-ZÀ-Þ][\w.'’-]*){1,3}?)"
_WHOSE = (
    r"(?:(?:my|our|a|an|the|with|to|of|mine)\s+(?:(?!who\b)[a-z][\w'’-]*\s+){0,3}?,?\s*"
    r"|(?:with|to)\s+)*"
)
_MEET = re.compile(
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
_WHO = re.compile(
    r"^[\s,–—-]*(?:who(?:['’]s)?|she(?:['’]s)?|he(?:['’]s)?|is)\s+(?:is\s+)?(?:now\s+|currently\s+)?"
    r"(?P<does>[^,]+?)(?:\s+(?:at|for|with|over at)\s+(?P<firm>(?:the\s+)?[A-Z0-9][^,]*))?(?:,.*)?$"
)
_IS = re.compile(
    r"^[\s,–—-]*(?:(?:is\s+)?(?:an?|the|our)\s+)?(?P<title>[^,]*?)"
    r"(?:^|\s+|,\s*)(?:at|for|with|from)\s+(?P<firm>(?:the\s+)?[A-Z0-9][^,]*)(?:,.*)?$"
)
_DOES = re.compile(
    r"(?:leads?|runs?|heads?|manages?|oversees?|does|works?|directs?|handles?|teaches|hires)\b"
)
_ARTICLE = re.compile(r"^(?:an?|the)\s+", re.IGNORECASE)
_GREETED = re.compile(r"^(?:hi|hello|hey|dear)\s+|[\s,!:&]+|\band\b", re.IGNORECASE)
_ADDRESS = re.compile(r"[^\s<>()\[\],;:]+@[^\s<>()\[\],;:]+")
_FROM = re.compile(r"^[ \t>*]*from\s*:\**\s*(?P<who>.+)$", re.IGNORECASE)
ONLY_THE_INTRODUCED = "Only who is introduced in this letter was read, and who introduces them."
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
    is_letter = is_mail(lines) or ends < len(lines) or is_greeting(lines[0])
    if not is_letter:
        return ""
    body = [line for line in lines[:ends] if not is_greeting(line) or "." in line]
    greeted = {folded(word) for word in _GREETED.split(lines[0].partition(",")[0]) if word}
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
    return ", ".join([found["name"].strip(" ."), *_work(found["more"]), *via, *ways])


def _is_somebody(match: re.Match[str], greeted: set[str]) -> bool:
    words = match["name"].split()
    first = folded(words[0]).strip(".")
    return (first in HONORIFICS or is_likely_given_name(words[0])) and first not in greeted


def _work(more: str) -> list[str]:
    """Return what is said of somebody as parts of a line: who runs supply chain at Patagonia."""
    if who := _WHO.match(more):
        does = _ARTICLE.sub("", who["does"].strip())
        firm = [f"at {who['firm'].strip()}"] if who["firm"] else []
        is_job = is_title(does) and not _DOES.match(does)
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
    below = [line for line in lines[ends:] if not CLOSING.fullmatch(line)]
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
