"""An appointment: when, how and where, in words and out of words (R6)."""

import re
from datetime import UTC, datetime

from tui.model.interview import Format, Interview
from tui.model.people import Contact
from tui.model.text.patterns import pattern_of
from tui.playbook.interview.brief import clocks
from tui.playbook.time.meeting import FORMAT_WORDS

_LINK = pattern_of(r"https?://|www\.|\b[\w-]+\.[a-z]{2,}/\S|\blink\b", re.IGNORECASE)
_FOLLOWED = pattern_of(
    r"https?://|www\.|\b[\w-]+\.[a-z]{2,}/\S|\b(?:id|code|pin)\b\D{0,3}\d"
    r"|\d{3}[ -]?\d{3}[ -]?\d{3}",
    re.IGNORECASE,
)
_NUMBER = pattern_of(
    r"^\D*\+?\(?\d(?:[\s().x/-]*\d){5,}|^\W*(?:x|ext\.?|extension)\W*\d{2,}", re.IGNORECASE
)
_OPEN = pattern_of(
    r"\?|\bor\b|\b(?:tb[ad]|later|unsure|unknown|somewhere|anywhere|wherever)\b|\bnot sure\b"
    r"|\bto be \w+|\bwill (?:send|tell|text|let)\b|\bup to\b|^\W*$",
    re.IGNORECASE,
)
_VIDEO_WORDS = pattern_of(
    r"\b(?:video|zoom|teams|gmeet|google meet|skype|facetime|webex|hangouts?|virtual|online|discord"
    r"|slack)\b",
    re.IGNORECASE,
)
_PHONE_WORDS = pattern_of(
    r"\b(?:phone|telephone|cell(?:phone)?|mobile|landline|whatsapp|number)\b(?! (?:store|shop))"
    r"|^(?:(?:will|i|she|he|they|ill|i'll) )*calls?\b",
    re.IGNORECASE,
)
_WRITTEN = "writing written write mail email letter chat"


def appointment_words(interview: Interview, contact: Contact, now: datetime) -> str:
    """Return when, how and where, with both clocks if the time zones differ (R6)."""
    if interview.in_writing:
        return "in writing: questions by e-mail, no date"
    when = clocks(interview, contact, now.tzinfo or UTC, now)
    if interview.format is Format.IN_PERSON:
        # At one table there is one clock; mine says when to be on the way.
        when = when.replace(" for me", " by my clock").replace(" for them", " there")
    parts = [when, f"{interview.minutes} min"]
    parts += [interview.format.value, interview.place]
    return " · ".join(part for part in parts if part)


def format_meant(words: str) -> Format:
    """Return how two people meet, even from other words for it: "Zoom", "coffee".

    Raises ValueError, with a sentence, for what means none.
    """
    wanted = words.strip().casefold()
    for how, others in (*FORMAT_WORDS.items(), (Format.IN_WRITING, _WRITTEN)):
        if wanted == how.value or set(wanted.replace("-", " ").split()) & set(others.split()):
            return how
    known = ", ".join(how.value for how in Format)
    raise ValueError(f"“{words.strip()}” is not a format; it can be {known}.")


def is_number(place: str) -> bool:
    """Whether a place is a number or an extension to call."""
    return _NUMBER.search(place) is not None


def is_link(place: str) -> bool:
    """Whether a place can be followed: a link, or the number of a meeting."""
    return _FOLLOWED.search(place) is not None


def is_open_place(place: str) -> bool:
    """Whether the words say that the place is not settled: tba, her office or zoom."""
    return _OPEN.search(place) is not None


def format_of_place(place: str) -> Format | None:
    """Return how two people meet who meet there; None where the words do not settle it.

    A link is for a video call, a number for the phone, and any other place is one to go to.
    """
    if re.search(r"\bor\b|\?", place):
        return None
    if _LINK.search(place) or _VIDEO_WORDS.search(place):
        return None if _PHONE_WORDS.search(place) else Format.VIDEO
    if is_number(place) or _PHONE_WORDS.search(place):
        return Format.PHONE
    return None if is_open_place(place) else Format.IN_PERSON
