"""The words of a caption: without what is for the screen, and no longer than one can read."""

import re
from collections.abc import Iterator

_TAG = re.compile(
    r"</?(?:c|i|b|u|s|v|ruby|rt|lang|font|span|p|br|em|strong)(?:[.\s/][^<>]{0,500})?>"
    r"|<\d[\d:.,]{0,20}>|\{\\[^{}]{0,200}\}",
    re.IGNORECASE,
)
_LONGEST = 1_000


def without_tags(text: str) -> str:
    """Return the text without tags and times for the screen; a mere < stays."""
    return _TAG.sub("", text)


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
