"""A vCard file cut into cards, each with only the lines that say who somebody is.

Real files break the standard in many ways, and a card can hold megabytes of picture: so what
is not needed is dropped at once, and every line is mended by itself, so that one bad line
costs neither the card nor the file.
"""

import base64
import binascii
import quopri
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from tui.model.text.lines import clean_line
from tui.model.text.patterns import pattern_of

_SKIPPED_NAMES = (
    "VERSION PHOTO LOGO SOUND KEY REV PRODID SORT-STRING CLASS MAILER SOURCE PROFILE GEO AGENT "
    "LABEL XML CLIENTPIDMAP MEMBER CALURI FBURL CALADRURI NAME X-MOZILLA-HTML X-ABUID X-ABADR "
    "X-MS-CARDPICTURE X-MS-OL-DEFAULT-POSTAL-ADDRESS X-MS-OL-DESIGN X-CLASS X-EVOLUTION-FILE-AS "
    "X-EVOLUTION-LIST X-GENERATOR X-QQ-ICON X-IMAGETYPE X-IMAGEHASH X-SHARED-PHOTO-DISPLAY-PREF"
)
_SKIPPED = frozenset(_SKIPPED_NAMES.split())
_SKIPPED_BEGINNINGS = ("X-PHONETIC", "X-ASKAROUND", "X-ABCROP", "X-EVOLUTION-WEBDAV", "X-MS-OL")
_HEAD = pattern_of(r'(?:([\w-]+)\.)?([\w-]+)((?:;(?:[^":]|"[^"]*")*+)?):')
_CHARSET = pattern_of(r"CHARSET=\"?([\w-]{1,30})", re.IGNORECASE)
_BASE64 = pattern_of(r";(?:ENCODING=)?(?:B|BASE64)(?:;|$)", re.IGNORECASE)
_RANK = pattern_of(r"\bPREF(?:=\"?(\d{1,3})|\b)", re.IGNORECASE)
_ESCAPED = pattern_of(r"\\([:;,\\nN])")
COMMA = pattern_of(r"(?:(?<!\\)|(?<=\\\\)),")
"""What divides the values of a list."""

_SEMICOLON = pattern_of(r"(?:(?<!\\)|(?<=\\\\));")

_SEVERAL_LINES = frozenset({"NOTE", "ADR"})
_LONGEST_HEAD = 500
_LONGEST_NAME = 60
_MOST_LINES = 1_000
_MOST_CHARACTERS = 100_000
_UNRANKED = 101


@dataclass(slots=True)
class Property:
    """One line of a card: its name, the group it is in, its parameters, its value as written."""

    name: str
    group: str
    parameters: str
    value: str

    @property
    def is_quoted_printable(self) -> bool:
        """Whether the value is written in ASCII, with a sign for each other byte."""
        return "QUOTED-PRINTABLE" in self.parameters.upper()

    @property
    def rank(self) -> int:
        """How much it is preferred over others of its name: 1 the most."""
        match = _RANK.search(self.parameters)
        return int(match[1] or 1) if match else _UNRANKED

    def decoded(self) -> str:
        """Return the value; a byte that means nothing becomes U+FFFD. Raises LookupError."""
        charset = _CHARSET.search(self.parameters)
        if self.is_quoted_printable:
            raw = quopri.decodestring(self.value.encode("utf-8", "surrogatepass"))
        elif _BASE64.search(self.parameters):
            try:
                raw = base64.b64decode(self.value, validate=True)
            except (binascii.Error, ValueError):
                return self.value
        else:
            return self.value
        try:
            return raw.decode(charset[1] if charset else "utf-8")
        except UnicodeDecodeError:
            return raw.decode(charset[1] if charset else "cp1252", "replace")


@dataclass(slots=True)
class Card:
    """One card: its number in the file, from 1, its lines, and why it cannot be read, if so."""

    number: int
    properties: list[Property] = field(default_factory=list)
    lines: int = 0
    characters: int = 0
    flaw: str = ""

    def has_room_for(self, text: str) -> bool:
        """Count a line; when the card is far too long, that is its flaw."""
        self.lines += 1
        self.characters += len(text)
        if self.lines > _MOST_LINES or self.characters > _MOST_CHARACTERS:
            self.flaw = "is far too long to be one person"
        return not self.flaw

    @property
    def name(self) -> str:
        """The name the card gives, as far as can be told without decoding it."""
        for wanted in ("FN", "N", "ORG", "EMAIL"):
            for each in self.properties:
                if each.name == wanted:
                    return clean_line(each.value.replace(";", " "))[:_LONGEST_NAME]
        return ""


def cards_of(lines: Iterable[str], *, are_counted: bool = False) -> Iterator[Card]:
    """Yield the cards of a file; a card without an end has that as its flaw.

    Those that are only counted are empty.
    """
    cutter = _Cutter(are_counted=are_counted)
    for line in lines:
        if card := cutter.feed(line.rstrip("\r\n")):
            yield card
    if cutter.card:
        yield cutter.broken_off("is cut off by the end of the file")


class _Cutter:
    """Takes one line after another and keeps what belongs to the present card."""

    def __init__(self, *, are_counted: bool) -> None:
        self.card: Card | None = None
        self._are_counted = are_counted
        self._number = 0
        self._indent = ""
        self._inner_cards = 0
        self._kept: Property | None = None
        self._is_soft_broken = False
        self._is_after_blank = False
        self._former = ""

    def feed(self, text: str) -> Card | None:
        """Take a line; return the card that it ends, if any."""
        if not text or text.isspace():
            self._is_after_blank = True
            return None
        word = text.strip().upper() if len(text) < _LONGEST_NAME else ""
        former, self._former = self._former, text
        ended = None
        if word == "BEGIN:VCARD":
            self._indent = text[: len(text) - len(text.lstrip())]
            ended = self._begin(inside=former.strip().upper().startswith("AGENT"))
        elif word == "END:VCARD":
            ended = self._end()
        elif self.card and not self._inner_cards and not self._are_counted:
            self._keep(self.card, text.removeprefix(self._indent))
        self._is_after_blank = False
        return ended

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
        self._kept, self._is_soft_broken = None, False
        return unended

    def _end(self) -> Card | None:
        if self._inner_cards:
            self._inner_cards -= 1
            return None
        ended, self.card = self.card, None
        return ended

    def _keep(self, card: Card, text: str) -> None:
        match = _HEAD.match(text[:_LONGEST_HEAD])
        if self._is_soft_broken and not (self._is_after_blank and match):
            self._go_on(card, text)
        elif text[0] in " \t":
            self._go_on(card, text[1:])
        elif match:
            self._kept = _property(match, text)
            if self._kept and card.has_room_for(text):
                card.properties.append(self._kept)
            parameters = match[3].upper()
            self._is_soft_broken = "QUOTED-PRINTABLE" in parameters and text.endswith("=")
        elif self._kept and self._kept.name in _SEVERAL_LINES:
            self._go_on(card, f"\n{text}")
        elif self._kept and self._is_after_blank:
            # A name that was typed with an empty line in it.
            self._go_on(card, f" {text}")

    def _go_on(self, card: Card, text: str) -> None:
        """Add to the present line of the card, if it is one that is wanted."""
        was_soft_broken = self._is_soft_broken
        if self._kept and card.has_room_for(text):
            former = self._kept.value
            self._kept.value = (former.removesuffix("=") if was_soft_broken else former) + text
        is_encoded = was_soft_broken or (self._kept and self._kept.is_quoted_printable)
        self._is_soft_broken = bool(is_encoded) and text.endswith("=")


def _property(match: re.Match[str], text: str) -> Property | None:
    """Return the property of a line, None if it does not say who somebody is."""
    name = match[2].upper().replace("_", "-")
    if name in _SKIPPED or name.startswith(_SKIPPED_BEGINNINGS):
        return None
    return Property(name, (match[1] or "").casefold(), match[3], text[match.end() :])


def divided(value: str, joint: str) -> list[str]:
    """Return the parts of a value between semicolons; a list within a part becomes one text."""
    return [
        joint.join(filter(None, map(plain_text, COMMA.split(part))))
        for part in _SEMICOLON.split(value)
    ]


def plain_text(value: str) -> str:
    """Return a value as it is meant."""
    return _ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], value).strip()
