"""Whom one met, told before the name: "met Jane Doe (Acme) at the career fair"."""

import re

from tui.model.naming.more_given_names import is_likely_given_name
from tui.model.text.patterns import pattern_of

_HOW = (
    r"met(?: up)?(?: with)?|(?:ran|bumped) into|(?:spoke|talked|chatted) (?:to|with)"
    r"|sat (?:next to|beside|with)|(?-i:saw)"
    r"|had (?:a )?(?:coffee|lunch|dinner|breakfast|tea|chat) with"
)
_BEGINNING = pattern_of(
    r"(?:(?:I|we)(?:['’]ve| have)? )?(?P<just>(?:(?:just|recently|finally|also|once) )?)"
    rf"(?P<how>{_HOW})(?P<colon>\s*:)?\s+",
    re.IGNORECASE,
)
_NO_NAMES = frozenset(
    [
        *("at", "in", "on", "from", "of", "who", "for", "with", "and", "or", "a", "an", "the"),
        *("her", "him", "them", "us", "you", "me", "some", "someone", "somebody", "people"),
        *("everyone", "everybody", "two", "three", "several", "many", "last", "this", "each"),
        *("yesterday", "today", "online", "while", "when", "once", "during", "through", "thru"),
        *("via", "by", "over", "briefly", "again"),
        *("office", "police", "opera", "museum", "gala", "life"),
    ]
)
"""What is met and is nobody, or begins the name of a firm: Met Office."""
_PLACE = r"(?:(?:at|in|on|during|over|while|when|last|this|yesterday|today|outside|after)\b|@)"
_THROUGH = r"(?:through|thru|via)\s+(?-i:[a-z])"
_WHERE = rf"(?:{_PLACE}|{_THROUGH})[^,;()]*"
_WORD = r"[^\W\d_][\w.'’-]*(?![\w@.'’-])"
_STOPS = rf"(?:{_PLACE}|(?:from|of|who|through|thru|via|and|works?|working|for)\b)"
_NAME = pattern_of(rf"(?:(?:my|our)\s+)?{_WORD}(?:\s+(?!{_STOPS}){_WORD}){{0,5}}", re.IGNORECASE)
_RIGHT_BEHIND = pattern_of(rf"\s*(?P<where>{_WHERE})", re.IGNORECASE)
_APART = pattern_of(rf"(?:(?<=\))\s*,?|,)\s*(?P<where>{_WHERE})", re.IGNORECASE)
# She works at Acme at the career fair.
_AT_THE_END = pattern_of(
    r"\s(?P<where>(?:(?:at|in|on|during|after)\s+(?:the|an?|my|our)\s|yesterday|today"
    r"|(?:last|this)\s)[^,;()]*?)(?=$|[,;])",
    re.IGNORECASE,
)
_AT_FIRM = pattern_of(r"(?:at|@)\s*(?-i:[A-Z])", re.IGNORECASE)


def with_meeting_told(text: str) -> str:
    """Return "met Jane Doe (Acme) at the fair" as Jane Doe (Acme), and how one met behind.

    All other texts are returned as they are; so is one without anybody's name.
    """
    beginning = _BEGINNING.match(text)
    if beginning is None:
        return text
    name = _NAME.match(text, beginning.end())
    if name is None or not _is_somebody(name[0], text):
        return text
    if beginning["colon"] and not is_likely_given_name(name[0].split(maxsplit=1)[0]):
        # Met: PyCon.
        return text
    behind = text[name.end() :]
    found = _where(behind)
    how = " ".join(f"{beginning['just']}{beginning['how']}".split()).lower()
    how = how if how.endswith("met") else f"{how} them"
    if found is None:
        return f"{name[0]}{behind}, notes: {how}"
    met = f"{how} {found['where'].strip()}"
    rest = f"{behind[: found.start()]}{behind[found.end() :]}".rstrip(" ,;–—-")
    return f"{name[0]}{rest}, how we met: {met}"


def _where(behind: str) -> re.Match[str] | None:
    """Return where one met, in what stands behind the name; an employer is no such place."""
    right_behind = _RIGHT_BEHIND.match(behind)
    if right_behind and _AT_FIRM.match(right_behind["where"]):
        # At Acme at a mixer: only one of them is where one met.
        right_behind = _AT_THE_END.search(behind, right_behind.start("where")) or right_behind
    apart = [*_APART.finditer(behind)]
    if apart and (right_behind or apart[-1].start() or not _AT_FIRM.match(apart[-1]["where"])):
        return apart[-1]
    return right_behind or _AT_THE_END.search(behind)


def _is_somebody(name: str, line: str) -> bool:
    first = name.split(maxsplit=1)[0]
    if first.casefold() in _NO_NAMES:
        return False
    return (
        first[0].isupper()
        or not first.isascii()
        or first.casefold() in ("my", "our")
        or is_likely_given_name(first)
        or line[1:] == line[1:].lower()
    )
