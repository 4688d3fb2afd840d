"""Address books in vCard 2.1, 3.0 and 4.0, as programs really write them."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from hashlib import sha256
from typing import BinaryIO

from tui.exchange.incoming import (
    MOST_CONTACTS,
    Collector,
    ExchangeError,
    IncomingContact,
    ReadPeople,
    incoming,
    refuse_too_many,
    source_and_tags,
)
from tui.exchange.readers.text_lines import card_lines_of, may_have_more
from tui.exchange.readers.vcard.cards import (
    COMMA,
    Card,
    Property,
    cards_of,
    divided,
    plain_text,
)
from tui.exchange.readers.vcard.notes import (
    READ,
    greeting_of,
    introducer_of,
    labels_of,
    lines_for_notes,
    other_than_phone,
)
from tui.model.naming.names import without_ornaments
from tui.model.text.lines import clean_line
from tui.model.text.patterns import pattern_of

_EXTENSION = pattern_of(r";ext=", re.IGNORECASE)
_OTHER_PARAMETER = pattern_of(r";[\w-]+=.*")
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
        others = (each for each in card.properties if each.name not in READ)
        found.pass_over((each.name, each.value) for each in others)
    if not number:
        raise ExchangeError("It has no vCard in it.")
    return found.reading()


def refuse_too_many_cards(file: BinaryIO) -> None:
    """Raise TooManyError for a file with too many cards, before one is taken apart."""
    if may_have_more(file, b"VCARD", MOST_CONTACTS):
        refuse_too_many(cards_of(card_lines_of(file), are_counted=True))


def _contact(number: int, card: Card) -> IncomingContact:
    label = f"The card of {card.name}" if card.name else "The card"
    if card.flaw:
        raise ValueError(f"{label} {card.flaw}.")
    fields = _fields(card, label)
    kind = "".join([*fields.texts("KIND"), *fields.texts("X-ADDRESSBOOKSERVER-KIND")]).upper()
    if "COMPANY" in "".join(fields.texts("X-ABSHOWAS")).upper() or _is_firm(fields):
        kind = "ORG"
    if kind in _NO_PERSON:
        raise ValueError(f"{label} is {_NO_PERSON[kind]}, not a person.")
    source, tags = source_and_tags(
        plain_text(tag) for value in fields.values("CATEGORIES") for tag in COMMA.split(value)
    )
    organizations = [
        part for value in fields.values("ORG") for part in divided(value, ", ")[:1] if part
    ]
    links = fields.texts("URL", "X-LINKEDIN", "X-SOCIALPROFILE")
    name = without_ornaments(_name(fields))
    person = incoming(
        number,
        name,
        title=next(iter(fields.texts("TITLE", "ROLE")), ""),
        organization=next(iter(organizations), ""),
        emails=[address.removeprefix("mailto:") for address in fields.texts("EMAIL")],
        phones=[_phone(plain_text(each.value)) for each in fields.phones() if each.value],
        links=[link for link in links if "." in link and not link.startswith("x-apple:")],
        tags=tags,
        notes=_notes(fields, name),
        source=source,
        introducer=introducer_of(fields.properties),
        uid="".join(fields.texts("UID")[:1]).removeprefix("urn:uuid:"),
        greet_as=greeting_of(fields.properties, name),
        time_zone=next(iter(fields.texts("TZ")), ""),
    )
    return replace(person, card=_digest(person)) if person.uid else person


def _digest(person: IncomingContact) -> str:
    """Return what tells whether a card still says the same."""
    said = (
        *(person.name, person.title, person.organization, person.notes),
        *(person.emails, person.phones, person.links, person.tags),
    )
    return sha256(repr(said).encode("utf-8", "replace")).hexdigest()[:16]


def _notes(fields: "_Fields", name: str) -> str:
    """Return the notes, and below them what has no field and is not in them already."""
    notes = "\n".join(fields.texts("NOTE"))
    said = set(notes.splitlines())
    others = (line for line in lines_for_notes(fields.properties) if line not in said)
    return "\n".join(filter(None, (notes, *others, _prefix_apart(fields, name))))


def _prefix_apart(fields: "_Fields", name: str) -> str:
    """Return the prefix of a name as a note where the name is shown without it: Ms."""
    for value in fields.values("N"):
        prefix = [*divided(value, " "), "", "", "", ""][3]
        if not set(_words(prefix)) <= set(_words(name)):
            return f"Prefix: {prefix}"
    return ""


class _Fields:
    """The values of a card by property, preferred ones first."""

    def __init__(self, properties: Iterable[Property]) -> None:
        self.properties = sorted(properties, key=lambda each: each.rank)
        self._values: dict[str, list[str]] = {}
        for each in self.properties:
            self._values.setdefault(each.name, []).append(each.value)

    def values(self, *names: str) -> Iterator[str]:
        """Yield the values of these properties as they are written."""
        return (value for name in names for value in self._values.get(name, ()))

    def texts(self, *names: str) -> list[str]:
        """Return the values of these properties as text, without empty ones."""
        return [text for value in self.values(*names) if (text := plain_text(value))]

    def phones(self) -> Iterator[Property]:
        """Yield the numbers at which somebody answers: no fax, no pager."""
        labels = labels_of(self.properties)
        return (
            each
            for each in self.properties
            if each.name == "TEL" and not other_than_phone(each, labels)
        )


def _fields(card: Card, label: str) -> _Fields:
    """Decode the lines of a card; raises ValueError."""
    read = []
    for each in card.properties:
        try:
            value = each.decoded()
        except LookupError as error:
            raise ValueError(f"{label} cannot be read: {clean_line(str(error))[:120]}.") from error
        read.append(Property(each.name, each.group, each.parameters, value))
    return _Fields(read)


def _name(fields: _Fields) -> str:
    """Return the name as shown, unless that has the family name first; else its parts."""
    full, parts = next(iter(fields.texts("FN")), ""), ""
    for value in fields.values("N"):
        family, given, middle, prefix, suffix, *_ = [*divided(value, " "), *[""] * 5]
        parts = " ".join(filter(None, (prefix, given, middle, family)))
        parts = f"{parts}, {suffix}" if parts and suffix else parts
        if given and full.casefold() == f"{family}, {given}".casefold():
            return parts
        if suffix and full and not set(_words(suffix)) <= set(_words(full)):
            # Father and son may be shown alike.
            return f"{full}, {suffix}"
    return full or parts or next(iter(fields.texts("NICKNAME")), "")


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.replace(".", "").casefold())


def _is_firm(fields: "_Fields") -> bool:
    """Whether a card is shown by the name of its organization, and its fields for a name are empty.

    So telephones write a firm; where the fields are missing, it may be somebody's own.
    """
    names = [part for value in fields.values("N") for part in divided(value, " ")]
    firm = next(iter(fields.texts("ORG")), "").strip(";")
    return bool(names and firm and not any(names)) and fields.texts("FN")[:1] == [firm]


def _phone(text: str) -> str:
    number, *extension = _EXTENSION.split(text.removeprefix("tel:").removeprefix("TEL:"), 1)
    number = _OTHER_PARAMETER.sub("", number)
    return f"{number} ext. {_OTHER_PARAMETER.sub('', extension[0])}" if extension else number
