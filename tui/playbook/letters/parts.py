"""What the letters have in common: the draft itself, and notes woven into sentences."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from tui.model.people import Channel
from tui.model.text.patterns import pattern_of

PHRASINGS = 3
"""How many ways each letter can be put; a higher number starts over."""

LINKEDIN_CHARACTERS = 300
"""How long a note with an invitation on LinkedIn may be, greeting and name included (A2)."""

LEARNED_BLANK = "[one thing you learned]"
"""Stands where the notes hold nothing that was learned (A1)."""

_LONGEST_FRAGMENT = 30
_QUOTATION_MARKS = "\"'“”„«»‘’ "  # noqa: RUF001
_DOUBLE_QUOTE = pattern_of('["“”„]')


class LetterKind(StrEnum):
    """What a letter is for; the value is also the name of its template file."""

    OUTREACH = "outreach"
    NUDGE = "nudge"
    SCHEDULE = "scheduling"
    CONFIRMATION = "confirmation"
    QUESTIONS = "questions"
    THANK_YOU = "thank-you"
    LINKEDIN = "linkedin"
    UPDATE = "update"
    LANDED = "landed"
    DECLINED = "declined"
    NOT_FOR_ME = "not-for-me"


@dataclass(frozen=True, slots=True)
class Draft:
    """A letter to look over: `to` is an address or empty; blanks stand in square brackets.

    `sources` are the sentences made from a note, each with the id of the note. `channel` says
    that these are words for a call or a text message, and `to` is a number then.
    """

    kind: LetterKind
    contact_id: str
    interview_id: str
    to: str
    subject: str
    body: str
    sources: tuple[tuple[str, str], ...] = ()
    channel: Channel | None = None


def month_day(day: date) -> str:
    """Return a day as a letter names it: "November 12"."""
    return f"{day:%B} {day.day}"


def statement(fragment: str) -> str:
    """Return a note as the end of a sentence: one full stop, unless it has its own end."""
    text = shortened(fragment).rstrip(" .,;:")
    return text if text.endswith(("!", "?", "…")) else f"{text}."


def quotation(fragment: str) -> str:
    """Return a note in quotation marks at the end of a sentence, its end inside them."""
    return f"“{_single_quoted(statement(fragment.strip(_QUOTATION_MARKS)))}”"


def _single_quoted(text: str) -> str:
    return _DOUBLE_QUOTE.sub("'", text)


def shortened(fragment: str) -> str:
    """Return a note cut to the length a letter bears."""
    words = fragment.split()
    if len(words) <= _LONGEST_FRAGMENT:
        return " ".join(words)
    return " ".join(words[:_LONGEST_FRAGMENT]).rstrip(" .,;:") + " …"


def clipped(text: str, most: int) -> str:
    """Return the text cut to so many characters, between words; empty if no word fits."""
    if len(text) <= most:
        return text
    whole_words = text[: max(0, most - 1)].rpartition(" ")[0].rstrip(" .,;:")
    return f"{whole_words} …" if whole_words and len(whole_words) + 2 <= most else ""


def listed(items: Sequence[str]) -> str:
    """Return the items as a list in a sentence: "a", "a and b", "a, b and c"."""
    *rest, last = items
    return f"{', '.join(rest)} and {last}" if rest else last


def capitalized(text: str) -> str:
    """Return the text with its first letter in upper case, the others as they are."""
    return text[:1].upper() + text[1:]


def word_count(text: str) -> int:
    """Return how many words a text has."""
    return len(text.split())
