"""What ties the person to somebody they know: my old principal, ex boss at Manpower."""

import re
from dataclasses import dataclass
from enum import StrEnum

from tui.model.people import Source
from tui.model.text.patterns import pattern_of


class TieKind(StrEnum):
    """What was between them."""

    WORK = "work"
    TAUGHT = "taught"
    STUDIED = "studied"
    LIVED = "lived"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Tie:
    """What ties them: of which kind, as whom ("AVID teacher"), where; and whether it is over."""

    kind: TieKind
    role: str
    place: str
    is_over: bool
    source: Source


_LED = (
    "boss|bosses|manager|mgr|supervisor|employer|foreman|forewoman|director|lead|shift lead|chef"
    "|dispatcher"
)
_BESIDE = "colleague|coworker|co-worker|teammate|work friend|workmate|partner at work|client|intern"
_TAUGHT = (
    "teacher|professor|prof|instructor|coach|counselor|counsellor|tutor|advisor|adviser|principal"
    "|mentor|ta"
)
_STUDIED = "classmate|lab partner|study partner|schoolmate"
_LIVED = "roommate|housemate|neighbor|neighbour|roomie"
_OVER = r"(?:old|ex|former|previous|past|prior|last|onetime)[- ]+"
_AT = (
    r"(?P<then>(?:\s+of mine)?\s+(?:from|during|in|on|since)\s+(?:(?:my|our|the|a)\s+)?"
    r"(?:[\w-]+\s+){0,2}?(?:attachment|internship|time|service|days|placement|apprenticeship|stint|rotation|co-op"
    r"|training|traineeship))?"
    r"(?:\s+(?:of mine\s+)?(?:at|from|in|@|for|over at|back at)\s+(?P<place>[^,;()]+?))?"
    r"(?:\s+(?:of mine|back then|years ago|way back))?"
    r"[\s,]*(?:\(?(?:(?:19|20)\d\d|['’]\d\d)\b.*|\(.*|for \d.*|until .*|till .*|in the .*)?[.!?]*$"
)
_ROLE = pattern_of(
    r"(?:(?:was|is|used to be|he was|she was)\s+)?(?:an?\s+)?(?P<mine>(?:my|our)\s+)?"
    rf"(?P<over>{_OVER})?(?P<of>(?:[\w’'.-]+\s+){{0,3}}?)"
    rf"(?:(?P<led>{_LED})|(?P<beside>{_BESIDE})|(?P<taught>{_TAUGHT})|(?P<studied>{_STUDIED})"
    rf"|(?P<lived>{_LIVED})){_AT}",
    re.IGNORECASE,
)
_SHIFTS = (
    r"(?:(?:on|the|in|same|a|our)|(?:\d\w\w|first|second|third|night|day|swing|graveyard|late|early)"
    r"|(?:nights|days|evenings|mornings|weekends|summers|shifts?|line|bench|floor|crew"
    r"|side by side))"
)
_SAME_CREW = pattern_of(
    r"(?:(?:he|she|they|we|i)\s+)?(?:(?:was|were|is)\s+)?(?:on\s+)?(?:the\s+same|same|my(?:\s+old)?|our(?:\s+old)?)"
    r"\s+(?:crew|shift|team|line|squad|work crew|night crew|day shift|night shift)"
    r"(?:\s+(?:mate|partner|buddy))?" + _AT,
    re.IGNORECASE,
)
_TOGETHER = pattern_of(
    r"(?:we\s+|I\s+|i\s+)?(?:used to\s+)?"
    r"(?P<verb>work|worked|volunteer|volunteered|teach|taught|study|studied|train|trained|serve|served)"
    rf"\s+(?:{_SHIFTS}\s+){{0,3}}"
    r"(?:together|(?:with|w/?|for|under|alongside|beside)(?:\s+(?:her|him|them|me|us))?)" + _AT,
    re.IGNORECASE,
)
# "my cousin's roommate" is the cousin's.
_WHOSE = pattern_of(
    r"['’]s\b|\b(?:moms|dads|wifes|husbands|brothers|sisters|cousins|friends|sons|daughters|kids|exs)\b",
    re.IGNORECASE,
)
_DID_FOR_ME = pattern_of(
    r"(?:he |she |they )?used to \w+ (?:\w+ )?(?:me|us|my|our|with her|with him|with them)\b",
    re.IGNORECASE,
)
_SOURCES = {
    TieKind.TAUGHT: Source.COMMUNITY,
    TieKind.STUDIED: Source.CLASSMATES,
    TieKind.LIVED: Source.NEIGHBORS,
}
_STUDIES = ("study", "studied")


def tie_in(words: str) -> Tie | None:
    """Return the tie that words tell of; None where they tell of none.

    "former teacher" alone may be what somebody was to others, and counts only with "my" or
    "old"; a boss or a colleague is always somebody's.
    """
    text = " ".join(words.split())
    if found := _TOGETHER.match(text):
        studied = found["verb"].lower() in _STUDIES
        kind = TieKind.STUDIED if studied else TieKind.WORK
        source = Source.CLASSMATES if studied else Source.COLLEAGUES
        return Tie(kind, "", found["place"] or "", is_over=True, source=source)
    if found := _SAME_CREW.match(text):
        return Tie(TieKind.WORK, "", found["place"] or "", is_over=True, source=Source.COLLEAGUES)
    if _DID_FOR_ME.match(text):
        return Tie(TieKind.OTHER, "", "", is_over=True, source=Source.COLLEAGUES)
    return _tie_by_role(text)


def _tie_by_role(text: str) -> Tie | None:
    found = _ROLE.match(text)
    if found is None or _WHOSE.search(found["of"] or ""):
        return None
    is_mine = bool(found["mine"] or found["then"]) or " of mine" in text.lower()
    said_over = (found["over"] or "").strip(" -").lower()
    is_over = bool(said_over or found["then"]) or text.lower().startswith(("was ", "used to be "))
    place = found["place"] or ""
    if (found["led"] or found["beside"]) and re.search(r"['’]s\b", found["of"] or ""):
        # My cousin's boss was not mine.
        return None
    if found["led"]:
        is_surely = is_mine or (is_over and found["led"].lower().startswith("boss"))
        tie = Tie(TieKind.WORK, "", place, is_over=is_over, source=Source.EMPLOYERS)
        return tie if is_surely else None
    if found["beside"]:
        tie = Tie(TieKind.WORK, "", place, is_over=is_over, source=Source.COLLEAGUES)
        return tie if is_mine or is_over else None
    kind, role = next(
        (kind, found[name])
        for kind, name in (
            (TieKind.TAUGHT, "taught"),
            (TieKind.STUDIED, "studied"),
            (TieKind.LIVED, "lived"),
        )
        if found[name]
    )
    if found["studied"] and place and " from " in text:
        # One is no longer in class with whom one knows from there.
        is_mine = is_over = True
    is_surely = is_mine or (is_over and (kind is not TieKind.TAUGHT or said_over == "old"))
    role = f"{found['of'] or ''}{role}".strip()
    return Tie(kind, role, place, is_over=is_over, source=_SOURCES[kind]) if is_surely else None
