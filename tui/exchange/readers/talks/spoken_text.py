"""The words of a caption: without what is for the screen, and no longer than one can read."""

import re
from collections.abc import Iterator

from tui.model.text.patterns import pattern_of

TIME = r"(?:\d{1,3}:)?\d{1,3}:\d{2}(?:[.,]\d{1,3})?"
"""A moment in a talk, as transcripts write it: 1:02, 00:01:02.345."""
_TAG = pattern_of(
    r"</?(?:c|i|b|u|s|v|ruby|rt|lang|font|span|p|br|em|strong)(?:[.\s/][^<>]{0,500})?>"
    r"|<\d[\d:.,]{0,20}>|\{\\[^{}]{0,200}\}",
    re.IGNORECASE,
)
_BESIDE_NAME = pattern_of(
    r"<[^<>]{0,100}@[^<>]{0,100}>|\((?!\d)[^()]{0,60}\)|\[(?!\d)[^\[\]]{0,60}\]"
)
_FAMILY_FIRST = pattern_of(
    r"^([^\W\d_][\w'’.-]+(?: [\w'’-]+)?), (?!(?:ph\.?d|md|mba|cpa|jr|sr|esq|rn|pe)\b)"
    r"([^\W\d_][\w'’.-]*(?: [\w'’.-]+)?)$",
    re.IGNORECASE,
)
_UNNAMED = pattern_of(
    r"(?:unknown |unidentified )?(?:speaker|participant|guest|caller|user|person|voice|interviewee"
    r"|candidate|host|phone|iphone|ipad|android|laptop|room|inaudible)s?[ _#-]?\w{0,3}|\W*|\w"
    r"|[+\d][\d\s().*x-]*",
    re.IGNORECASE,
)
_LONGEST = 1_000


def without_tags(text: str) -> str:
    """Return the text without tags and times for the screen; a mere < stays."""
    return _TAG.sub("", text)


def seconds_of(stamp: str) -> int:
    """Return the seconds of a moment that `TIME` matches."""
    total = 0
    for part in re.split(r"[.,]", stamp)[0].split(":"):
        total = total * 60 + int(part)
    return total


def is_unnamed(speaker: str) -> bool:
    """Whether a speaker is called by no name of theirs: Speaker 1, iPhone, a number, a letter."""
    return _UNNAMED.fullmatch(speaker) is not None


def speaker_of(words: str) -> str:
    """Return the name of a speaker as a program writes it, without what is beside the name.

    That is an address, pronouns, "(Guest)", an employer behind a bar; a family name that stands
    first, before a comma, comes last.
    """
    words = words.strip(" :-*")
    name = _BESIDE_NAME.sub(" ", words)
    name = " ".join(re.split(r"\s[|•·]\s", name)[0].split()).strip(" ,:-")
    if turned := _FAMILY_FIRST.match(name):
        name = f"{turned[2]} {turned[1]}"
    return name or words


def pieces_of(text: str) -> Iterator[str]:
    """Yield a text in pieces of at most a thousand letters, cut behind a sentence or a word."""
    begin = 0
    while len(text) - begin > _LONGEST:
        window = text[begin : begin + _LONGEST]
        cut = max(window.rfind(". "), window.rfind("? "), window.rfind("! ")) + 1
        if cut < _LONGEST // 2:
            cut = window.rfind(" ")
        cut = cut if cut > 0 else _LONGEST
        yield window[:cut].strip()
        begin += cut
        begin += text[begin : begin + 1] == " "
    if rest := text[begin:].strip():
        yield rest
