"""A vCard file cut into cards, each with only the lines that say who somebody is.

One bad line makes vobject give up on the whole file, and a card can hold megabytes of picture:
so each card is cut out, and what is not needed is dropped, before vobject sees any of it.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from tui.model.text import clean_line

_WANTED_NAMES = (
    "VERSION FN N NICKNAME ORG TITLE ROLE EMAIL TEL URL X-SOCIALPROFILE X-LINKEDIN CATEGORIES "
    "NOTE UID KIND X-ADDRESSBOOKSERVER-KIND X-ABSHOWAS"
)
_WANTED = frozenset(_WANTED_NAMES.split())
_HEAD = re.compile(r'(?:[\w-]+\.)?([\w-]+)((?:;(?:[^":]|"[^"]*")*+)?):')
_CHARSET = re.compile(r"CHARSET=\"?([\w-]{1,30})", re.IGNORECASE)
_PREFERRED = re.compile(r"\bPREF\b", re.IGNORECASE)
_LONGEST_HEAD = 500
_LONGEST_NAME = 60
_MOST_LINES = 1_000
_MOST_CHARACTERS = 100_000


@dataclass(slots=True)
class Card:
    """One card: its number in the file, from 1, its lines, and why it cannot be read, if so."""

    number: int
    lines: list[str] = field(default_factory=list)
    characters: int = 0
    flaw: str = ""

    def add(self, line: str) -> None:
        """Add a line, unless the card is already far too long."""
        self.characters += len(line)
        if len(self.lines) >= _MOST_LINES or self.characters > _MOST_CHARACTERS:
            self.flaw = "is far too long to be one person"
        else:
            self.lines.append(line)

    @property
    def name(self) -> str:
        """The name the card gives, as far as can be told without parsing it."""
        for wanted in ("FN", "N", "ORG", "EMAIL"):
            for line in self.lines:
                head, _, value = line.partition(":")
                if head.partition(";")[0] == wanted:
                    return clean_line(value.replace(";", " "))[:_LONGEST_NAME]
        return ""


def cards_of(lines: Iterable[str]) -> Iterator[Card]:
    """Yield the cards of a file; a card without an end has that as its flaw."""
    cutter = _Cutter()
    for line in lines:
        text = line.rstrip("\r\n")
        if text and not text.isspace() and (card := cutter.feed(text)):
            yield card
    if cutter.card:
        yield cutter.broken_off("is cut off by the end of the file")


def is_quoted_printable(text: str) -> bool:
    """Whether a line, or its parameters, says that its value is quoted-printable."""
    return "QUOTED-PRINTABLE" in text[:_LONGEST_HEAD].upper()


class _Cutter:
    """Takes one line after another and keeps what belongs to the present card."""

    def __init__(self) -> None:
        self.card: Card | None = None
        self._number = 0
        self._inner_cards = 0
        self._is_kept = False
        self._is_soft_broken = False
        self._former = ""

    def feed(self, text: str) -> Card | None:
        """Take a line that is not empty; return the card that it ends, if any."""
        word = text.strip().upper() if len(text) < _LONGEST_NAME else ""
        former, self._former = self._former, text
        if word == "BEGIN:VCARD":
            return self._begin(inside=former.upper().startswith("AGENT"))
        if word == "END:VCARD":
            return self._end()
        if self.card and not self._inner_cards:
            self._keep(self.card, text)
        return None

    def broken_off(self, flaw: str) -> Card:
        """Return the unfinished card, with this flaw."""
        card = self.card or Card(self._number)
        card.flaw = flaw
        return card

    def _begin(self, *, inside: bool) -> Card | None:
        if self.card and inside:
            self._inner_cards += 1
            return None
        unended = self.broken_off("has no end") if self.card else None
        self._number += 1
        self.card = Card(self._number)
        self._inner_cards = 0
        self._is_kept = self._is_soft_broken = False
        return unended

    def _end(self) -> Card | None:
        if self._inner_cards:
            self._inner_cards -= 1
            return None
        ended, self.card = self.card, None
        return ended

    def _keep(self, card: Card, text: str) -> None:
        if self._is_soft_broken or text[0] in " \t":
            if self._is_kept:
                card.add(text)
        else:
            plain = _plain(text)
            self._is_kept = bool(plain)
            if plain:
                card.add(plain)
        is_encoded = self._is_soft_broken or is_quoted_printable(text)
        self._is_soft_broken = is_encoded and text.endswith("=")


def _plain(text: str) -> str:
    """Return a line with only the parameters that change its meaning; "" if it is not wanted."""
    match = _HEAD.match(text[:_LONGEST_HEAD])
    name = match[1].upper().replace("_", "-") if match else ""
    if not match or name not in _WANTED:
        return ""
    parameters = match[2]
    if is_quoted_printable(parameters):
        charset = _CHARSET.search(parameters)
        name += f";CHARSET={charset[1]}" if charset else ""
        name += ";ENCODING=QUOTED-PRINTABLE"
    if _PREFERRED.search(parameters):
        name += ";TYPE=PREF"
    return f"{name}:{text[match.end() :]}"
