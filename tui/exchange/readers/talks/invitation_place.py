"""Where the two meet, by what an invitation says: a room, a link, a number to call."""

import re
from collections.abc import Iterable
from urllib.parse import parse_qs, urlsplit

from tui.model.interview import Format
from tui.model.text.lines import clean_line, clean_text
from tui.model.text.patterns import pattern_of

_LONGEST = 500
_LONGEST_TEXT = 50_000
_URL = pattern_of(r"https?://[^\s<>\"'\\]+", re.IGNORECASE)
_MEETING = pattern_of(
    r"https?://(?:[\w-]+\.)*(?:zoom\.us/(?:j|my|w|s)/|zoomgov\.com/j/|teams\.(?:microsoft|live)\.com/"
    r"|meet\.google\.com/|webex\.com/|whereby\.com/|facetime\.apple\.com/|gotomeet(?:ing)?\.|goto\.com/"
    r"|meet\.jit\.si/|around\.co/|bluejeans\.com/|chime\.aws/|riverside\.fm/|join\.skype\.com/"
    r"|discord\.gg/|app\.slack\.com/huddle|meet\.[\w-]+\.\w+/)",
    re.IGNORECASE,
)
_NOT_TO_JOIN = pattern_of(
    r"/(?:tel|options|meetingOptions|usp|dialin)\b|support\.|/u/|aka\.ms", re.IGNORECASE
)
_NO_PLACE = pattern_of(
    r"^\W*(?:(?:microsoft teams|teams|zoom|google meet|webex|video|online|virtual|phone|conference)"
    r"\W*(?:meeting|call|conference)?|tb[ad]|n/?a|see (?:below|description|notes)|)\W*$",
    re.IGNORECASE,
)
_DIAL = pattern_of(r"\+\d[\d\s().-]{6,18}\d|\b1-?\(?\d{3}\)?[ -]\d{3}-\d{4}|\(\d{3}\) ?\d{3}-\d{4}")
_DIAL_WORDS = pattern_of(
    r"\b(?:dial|call|phone|tap|mobile|audio|toll|number|us)\b|\btel:", re.IGNORECASE
)
_BY_PHONE = pattern_of(r"\bconference id\W{1,3}(\d[\d\s-]{5,18}\d)", re.IGNORECASE)
_ID = pattern_of(r"\b(?:meeting|webinar) (?:id|number)\W{1,3}(\d[\d\s-]{5,18}\d)", re.IGNORECASE)
_CODE = pattern_of(
    r"\b(passcode|password|pin)\b\W{1,3}([\w*@.+-]{3,20}(?: \d{3})*#?)", re.IGNORECASE
)
_VIDEO = pattern_of(r"\b(?:zoom|teams|meet|webex|video|facetime|skype)\b", re.IGNORECASE)
_TAG = pattern_of(r"<(?:br|/p|/div|/li)[^>]{0,50}>", re.IGNORECASE)
_ANY_TAG = pattern_of(r"<[^<>]{0,2000}>")
_NUMBER_PLACE = pattern_of(r"^\D{0,40}\+?\(?\d(?:[\s().x/,#-]*\d){6,}")


def meeting_place(
    location: str, links: Iterable[str], description: str
) -> tuple[str, Format | None]:
    """Return where the two meet in one line, and how, None where the words do not say it.

    `links` are those that the invitation itself calls the way in. A place to go to comes
    first; a number to call stands behind a link.
    """
    location = clean_line(", ".join(location.split("\n")))[:_LONGEST]
    text = clean_text(description[:_LONGEST_TEXT])
    link = _link([*map(clean_line, links), location], text)
    rest = clean_line(_URL.sub(" ", location)).strip(" ;,|-()")
    room = "" if _NO_PLACE.match(rest) else rest
    text = _ANY_TAG.sub(" ", _TAG.sub("\n", text))
    if room and _NUMBER_PLACE.match(room):
        dial, room = room, ""
    else:
        dial = _dial_in(text)
    if room and not re.search(
        r"\b(?:zoom|teams|meet|webex|video|facetime|skype)\b", room, re.IGNORECASE
    ):
        return (f"{room} (or {link})" if link else room), Format.IN_PERSON
    if link:
        return (f"{link}, or call {dial}" if dial else link), Format.VIDEO
    if dial:
        return dial, Format.PHONE
    return room, Format.VIDEO if room else None


def _link(named: Iterable[str], text: str) -> str:
    """Return the link of a meeting: one that is named as such, else one that looks like it."""
    found = [_unwrapped(url) for words in named for url in _URL.findall(words)]
    meant = [_unwrapped(url) for url in _URL.findall(text)]
    likely = [
        url for url in (*found, *meant) if _MEETING.match(url) and not _NOT_TO_JOIN.search(url)
    ]
    return next(iter([*likely, *found]), "")[:_LONGEST]


def _unwrapped(url: str) -> str:
    """Return the link behind one that a mail filter put in its place."""
    url = url.rstrip(".,;:)>]")
    try:
        parts = urlsplit(url)
        if parts.hostname and parts.hostname.endswith("safelinks.protection.outlook.com"):
            url = parse_qs(parts.query).get("url", [url])[0]
        elif parts.hostname == "www.google.com" and parts.path == "/url":
            url = parse_qs(parts.query).get("q", [url])[0]
    except ValueError:
        return url
    url = clean_line(url)
    return url if _URL.fullmatch(url) else ""


def _dial_in(text: str) -> str:
    """Return the first number to call that a text names, with the numbers to give there."""
    text = _URL.sub(" ", text)
    lines = text.splitlines()
    number = ""
    for place, line in enumerate(lines):
        match = _DIAL.search(line[:1000])
        if match and _DIAL_WORDS.search(" ".join(lines[max(0, place - 2) : place + 1])[:3000]):
            number = clean_line(match[0])
            break
    if not number:
        return ""
    if by_phone := _BY_PHONE.search(text):
        return f"{number}, ID {clean_line(by_phone[1])}"
    meeting, code = _ID.search(text), _CODE.search(text)
    said = [f"ID {clean_line(meeting[1])}"] if meeting else []
    if code:
        said.append(f"{code[1].lower().replace('pin', 'PIN')} {code[2]}")
    return ", ".join([number, *said])
