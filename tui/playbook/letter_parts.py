"""What the letters have in common: greeting, signature, and notes woven into sentences."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from tui.model.people import Contact, Profile
from tui.model.records import Records

PHRASINGS = 3
"""How many ways each letter can be put; a higher number starts over."""

_LONGEST_FRAGMENT = 30
_QUOTATION_MARKS = "\"'“”„«»‘’ "  # noqa: RUF001
_DOUBLE_QUOTE = re.compile('["“”„]')


class LetterKind(StrEnum):
    """What a letter is for."""

    OUTREACH = "outreach"
    CONFIRMATION = "confirmation"
    NUDGE = "nudge"
    THANK_YOU = "thank-you"


@dataclass(frozen=True, slots=True)
class Draft:
    """A letter to look over: `to` is an address or empty; blanks stand in square brackets."""

    kind: LetterKind
    contact_id: str
    interview_id: str
    to: str
    subject: str
    body: str


def letter(contact: Contact, profile: Profile, paragraphs: Sequence[str], closing: str) -> str:
    """Return the body of a letter: greeting, paragraphs that are not empty, signature."""
    greeting = f"Dear {contact.first_name or '[their name]'},"
    parts = [greeting, *(each for each in paragraphs if each), f"{closing},\n{signature(profile)}"]
    return "\n\n".join(parts)


def signature(profile: Profile) -> str:
    """Return the signature, or the name, or the blank for it."""
    return profile.signature.strip() or profile.name or "[your name]"


def address(contact: Contact) -> str:
    """Return the first e-mail address of the contact, empty when there is none."""
    return contact.emails[0] if contact.emails else ""


def work_of(records: Records, contact: Contact) -> str:
    """Return what they do, as far as it is known: "your work at Acme", "your work"."""
    organization = records.organization_of(contact)
    return f"your work at {organization}" if organization else "your work"


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


def mention(fragment: str) -> str:
    """Return a note in quotation marks within a sentence."""
    text = shortened(fragment.strip(_QUOTATION_MARKS)).rstrip(" .,;:")
    return f"“{_single_quoted(text)}”"


def _single_quoted(text: str) -> str:
    return _DOUBLE_QUOTE.sub("'", text)


def shortened(fragment: str) -> str:
    """Return a note cut to the length a letter bears."""
    words = fragment.split()
    if len(words) <= _LONGEST_FRAGMENT:
        return " ".join(words)
    return " ".join(words[:_LONGEST_FRAGMENT]).rstrip(" .,;:") + " …"


def listed(items: Sequence[str]) -> str:
    """Return the items as a list in a sentence: "a", "a and b", "a, b and c"."""
    *rest, last = items
    return f"{', '.join(rest)} and {last}" if rest else last


def word_count(text: str) -> int:
    """Return how many words a text has."""
    return len(text.split())
