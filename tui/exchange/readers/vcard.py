"""Address books in vCard 2.1, 3.0 and 4.0, as programs really write them."""

import re
from collections.abc import Iterable, Iterator
from io import StringIO

from tui.exchange.incoming import (
    Collector,
    ExchangeError,
    IncomingContact,
    ReadPeople,
    incoming,
    source_and_tags,
)
from tui.exchange.readers.vcard_cards import Card, cards_of, is_quoted_printable
from tui.model.naming.names import without_ornaments
from tui.model.text import clean_line

_ESCAPED = re.compile(r"\\([:;,\\nN])")
_COMMA = re.compile(r"(?:(?<!\\)|(?<=\\\\)),")
_SEMICOLON = re.compile(r"(?:(?<!\\)|(?<=\\\\));")
_EXTENSION = re.compile(r";ext=", re.IGNORECASE)
_OTHER_PARAMETER = re.compile(r";[\w-]+=.*")
_NO_PERSON = {"GROUP": "a group", "ORG": "an organization", "LOCATION": "a place"}


def read_vcards(lines: Iterable[str]) -> ReadPeople:
    """Read the cards of a file, whatever the versions; problems count the cards from 1.

    Pictures and anything else that does not say who somebody is are skipped unread. Groups
    and organizations are not people, and are reported. Raises ExchangeError when there is
    no card.
    """
    found = Collector()
    number = 0
    for card in cards_of(lines):
        number = card.number
        found.read(number, _contact, card)
    if not number:
        raise ExchangeError("It has no vCard in it.")
    return found.reading()


def _contact(number: int, card: Card) -> IncomingContact:
    label = f"The card of {card.name}" if card.name else "The card"
    if card.flaw:
        raise ValueError(f"{label} {card.flaw}.")
    fields = _fields(card, label)
    kind = "".join([*fields.texts("KIND"), *fields.texts("X-ADDRESSBOOKSERVER-KIND")]).upper()
    if "COMPANY" in "".join(fields.texts("X-ABSHOWAS")).upper():
        kind = "ORG"
    if kind in _NO_PERSON:
        raise ValueError(f"{label} is {_NO_PERSON[kind]}, not a person.")
    source, tags = source_and_tags(
        _text(tag) for value in fields.values("CATEGORIES") for tag in _COMMA.split(value)
    )
    organizations = [
        part for value in fields.values("ORG") for part in _divided(value, ", ") if part
    ]
    links = fields.texts("URL", "X-LINKEDIN", "X-SOCIALPROFILE")
    return incoming(
        number,
        without_ornaments(_name(fields)),
        title=next(iter(fields.texts("TITLE", "ROLE")), ""),
        organization=next(iter(organizations), ""),
        emails=[address.removeprefix("mailto:") for address in fields.texts("EMAIL")],
        phones=map(_phone, fields.texts("TEL")),
        links=[link for link in links if "." in link and not link.startswith("x-apple:")],
        tags=tags,
        notes="\n".join(fields.texts("NOTE")),
        source=source,
        uid="".join(fields.texts("UID")[:1]).removeprefix("urn:uuid:"),
    )


class _Fields:
    """The values of a card by property, preferred ones first."""

    def __init__(self, lines: Iterable[tuple[str, str, bool]]) -> None:
        self._values: dict[str, list[str]] = {}
        for name, value, _ in sorted(lines, key=lambda line: not line[2]):
            self._values.setdefault(name, []).append(value)

    def values(self, *names: str) -> Iterator[str]:
        """Yield the values of these properties as they are written."""
        return (value for name in names for value in self._values.get(name, ()))

    def texts(self, *names: str) -> list[str]:
        """Return the values of these properties as text, without empty ones."""
        return [text for value in self.values(*names) if (text := _text(value))]


def _fields(card: Card, label: str) -> _Fields:
    """Read the lines of a card, unfolded and decoded; raises ValueError."""
    from vobject import base  # noqa: PLC0415 - slow to import, and only vCards need it

    text = StringIO("\n".join(card.lines))
    has_encoded = any(map(is_quoted_printable, card.lines))
    try:
        parsed = [
            base.textLineToContentLine(*line) for line in base.getLogicalLines(text, has_encoded)
        ]
    except (base.VObjectError, ValueError, LookupError) as error:
        raise ValueError(f"{label} cannot be read: {clean_line(str(error))[:120]}.") from error
    return _Fields((line.name, line.value, "TYPE" in line.params) for line in parsed)


def _name(fields: _Fields) -> str:
    """Return the name as shown, unless that has the family name first; else its parts."""
    full, parts = next(iter(fields.texts("FN")), ""), ""
    for value in fields.values("N"):
        family, given, middle, prefix, suffix, *_ = [*_divided(value, " "), *[""] * 5]
        parts = " ".join(filter(None, (prefix, given, middle, family)))
        parts = f"{parts}, {suffix}" if parts and suffix else parts
        if given and full.casefold() == f"{family}, {given}".casefold():
            return parts
    return full or parts or next(iter(fields.texts("NICKNAME")), "")


def _divided(value: str, joint: str) -> list[str]:
    """Return the parts of a value between semicolons; a list within a part becomes one text."""
    return [
        joint.join(filter(None, map(_text, _COMMA.split(part)))) for part in _SEMICOLON.split(value)
    ]


def _text(value: str) -> str:
    return _ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], value).strip()


def _phone(text: str) -> str:
    number, *extension = _EXTENSION.split(text.removeprefix("tel:").removeprefix("TEL:"), 1)
    number = _OTHER_PARAMETER.sub("", number)
    return f"{number} ext. {_OTHER_PARAMETER.sub('', extension[0])}" if extension else number
