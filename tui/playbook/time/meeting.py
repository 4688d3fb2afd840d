"""How and where two people meet, in the words of a moment: fri 3pm on zoom, wed 10 at Tatte."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from tui.model.interview import Format
from tui.model.text.patterns import pattern_of

FORMAT_WORDS = {
    Format.VIDEO: "video zoom teams meet gmeet skype facetime webex hangouts online virtual",
    Format.PHONE: "phone telephone call mobile cell whatsapp signal",
    Format.IN_PERSON: "person personally office coffee lunch breakfast dinner drinks cafe café",
}
"""What people say instead of the formats."""
# These mean a format only after "on" or "by": there is a city of Mobile, and an office is a place.
_AFTER_BY = frozenset(("meet", "mobile", "cell", "signal"))
_NEVER_ALONE = frozenset(("person", "office", "cafe", "café"))
_MORE_ALONE = {
    Format.VIDEO: r"google meet\b|virtual \w+",
    Format.PHONE: r"phone",
    Format.IN_PERSON: r"in[ -]person\b|face[ -]to[ -]face\b|f2f\b",
}
_BY = r"\b(?:on|by|via|over|using|through|thru|as)(?: an?| the| her| his| their| my)? "
_WITH = r"(?:[ -](?:call|chat|meeting|meetup|link|date|conference))?(?: (?:me|her|him|them))?"
# A place that goes without "at": mon 3pm her office.
_PLACE_NOUN = (
    r"(?:office|place|house|home|flat|apartment|library|lobby|shop|store|studio|lab|clinic|school"
    r"|campus|warehouse|garage|gym|church|park|site|farm|restaurant|hotel|station|kitchen"
    r"|cafeteria|canteen|building|bakery|workshop|hospital|museum|theater|theatre|barn|yard)"
)
_WITH_WHOM = pattern_of(
    r"(?<!\S)(?:w/ ?|with )(?:(?P<themself>(?:both of |all of )?(?:her|him|them|you)\b(?! [a-z]+\b)"
    r"|(?:both of |all of )?(?:her|him|them)(?= (?:at|in|on|by|over|via)\b))"
    r"|(?:her|his|their|my|our|the)(?: (?!at\b|in\b|on\b|by\b|via\b|over\b)[a-z]+){1,2}"
    r"|(?-i:[A-Z])[\w'’-]*(?: (?-i:[A-Z])[\w'’-]*)?(?: (?:and|&) (?-i:[A-Z])[\w'’-]*)?)",
    re.IGNORECASE,
)
_MOST_TOKENS = 24
MOST_WAYS = 36
"""Each of them is read as a moment, at each key: a long text has an “at” in every line."""


@dataclass(frozen=True, slots=True)
class Meeting:
    """What a line says of how and where, who else is there, and `when`, the rest of it."""

    when: str
    how: Format | None = None
    where: str = ""
    beside: str = ""


def meeting_apart(text: str) -> Meeting:
    """Take links, numbers to call and words for a format out of the words for a moment.

    Where both a call and a video are named, nothing says which it is: both stay in the text.
    """
    text, beside = _without_company(text)
    places: list[str] = []
    for pattern in (_patterns()["link"], _patterns()["id"], _patterns()["number"]):
        places += [found[1].rstrip(".,;)>") for found in pattern.finditer(text)]
        text = pattern.sub(" ", text)
    said = {how: [*_said(how, text)] for how in FORMAT_WORDS}
    if said[Format.VIDEO] and not re.search(r"\bor\b", text, re.IGNORECASE):
        # A call that is on video is no call by phone.
        calls = [run for run in said[Format.PHONE] if text[slice(*run)].lower().endswith("call")]
        said[Format.VIDEO] += [run for run in calls if not _is_inside(run, said[Format.VIDEO])]
        said[Format.PHONE] = [run for run in said[Format.PHONE] if run not in calls]
    formats = {how for how, found in said.items() if found} or _by_place(places)
    if len(formats) > 1:
        formats.discard(Format.IN_PERSON)
    if len(formats) > 1:
        return Meeting(text, None, ", ".join(places), beside)
    for start, end in sorted((run for found in said.values() for run in found), reverse=True):
        text = f"{text[:start]} {text[end:]}"
    return Meeting(text, next(iter(formats), None), ", ".join(places), beside)


def _without_company(text: str) -> tuple[str, str]:
    """Split "with her boss" off the words for a moment; with her is whom one meets anyway."""
    found = _WITH_WHOM.search(text)
    if not found:
        return text, ""
    said = "" if found["themself"] else " ".join(found[0].split())
    return f"{text[: found.start()]} {text[found.end() :]}", said


def _said(how: Format, text: str) -> Iterator[tuple[int, int]]:
    """Yield where words for a format stand; behind "at" they are part of a name: Peet's Coffee."""
    for found in _patterns()[how.value].finditer(text):
        if not found["alone"] or not _patterns()["named place"].search(text[: found.start()]):
            yield found.span()


def _is_inside(run: tuple[int, int], others: list[tuple[int, int]]) -> bool:
    return any(start <= run[0] and run[1] <= end for start, end in others)


def places_to_meet(text: str, *, anywhere: bool) -> Iterator[tuple[str, str]]:
    """Yield each way to take "at" and a place out of a text: what is left, and the place.

    The longest comes first. It stands behind other words unless it may stand `anywhere`.
    """
    ends = [found.end() for found in re.finditer(r"\S+", text)]
    if len(ends) > _MOST_TOKENS:
        return
    for found in _patterns()["place"].finditer(text):
        before = text[: found.start()]
        if not anywhere and not before.strip():
            continue
        for end in reversed([each for each in ends if each > found.end()]):
            yield f"{before} {text[end:]}", text[found.end() : end].strip(" ,;.")


def _by_place(places: list[str]) -> set[Format]:
    words = set(re.findall(r"[a-z]+", " ".join(places).lower()))
    if words & set(FORMAT_WORDS[Format.VIDEO].split()):
        return {Format.VIDEO}
    is_number = bool(places) and not re.search(r"[a-z]", places[0], re.IGNORECASE)
    return {Format.PHONE} if is_number else set()


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    table = {
        "link": r"(?:\bat )?((?:https?://|www\.)\S+|\b[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}/\S+)",
        "id": r"(?:\bat )?\b((?:(?:meeting|room|conference|zoom) )?(?:id|code|pin|passcode)[ :#]*"
        r"\d[\d -]*\d|(?:conf(?:erence)? )?(?:room|rm|suite|bldg|building|floor|hall)\.? "
        r"[\w-]*\d[\w-]*)",
        "number": r"(?:\b(?:at|on) )?((?<![\w-])(?:\+\d[\d ().-]{6,}\d"
        r"|(?:1[ .-])?\(?\d{3}\)?[ .-]{1,2}\d{3}[ .-]\d{4}\b)(?: ?(?:x|ext\.?) ?\d+)?)",
        "named place": r"(?:\bat\b|@)(?!\s*(?:\d|noon\b|half\b|quarter\b|about\b|around\b))[^,;]*$",
        "place": r"(?:\b(?:at|chez|bei)\b|@)\s*(?=\S)|\bin (?=(?:the|her|his|their|my|our|your)\b)"
        rf"|\b(?=(?:(?:the|her|his|their|my|our|your) )?(?:[a-z]+ )??{_PLACE_NOUN}\b)",
    }
    for how, words in FORMAT_WORDS.items():
        by = "|".join(sorted(set(words.split()) - _NEVER_ALONE))
        alone = "|".join(sorted(set(words.split()) - _NEVER_ALONE - _AFTER_BY))
        more = _MORE_ALONE[how]
        table[how.value] = (
            rf"{_BY}(?:google |ms |microsoft )?(?:{by})\b{_WITH}"
            rf"|\b(?P<alone>(?:an? )?(?:(?:ms |microsoft )?(?:{alone})\b{_WITH}|{more}))"
        )
    return {name: re.compile(pattern, re.IGNORECASE) for name, pattern in table.items()}
