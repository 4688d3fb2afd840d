"""A card that another program wrote, with only those lines changed that have to be."""

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass

from tui.exchange.incoming import IncomingContact
from tui.exchange.matching.edits import LISTS, same_notes
from tui.exchange.readers.vcard.cards import Property, cards_of, plain_text
from tui.exchange.readers.vcard.notes import lines_for_notes
from tui.exchange.writers.vcard import escaped, folded
from tui.model.text.patterns import pattern_of

_HEAD = pattern_of(r"(?:([\w-]+)\.)?([\w-]+)[;:]")
_PIECE = pattern_of(r"[^\n]*\n|[^\n]+")
_SCHEME = pattern_of(r"(?:tel|mailto):", re.IGNORECASE)
_ALWAYS_OURS = ("X-ASKAROUND", "REV")
_ONE_LINE = {
    "name": ("FN", "N"),
    "title": ("TITLE", "ROLE"),
    "organization": ("ORG",),
    "tags": ("CATEGORIES",),
}
_SEVERAL = {"emails": ("EMAIL",), "phones": ("TEL",), "links": ("URL",)}
_PLAIN = ("name", "title", "organization")
_OUR_HEADS = frozenset(
    [
        "BEGIN",
        "VERSION",
        "PRODID",
        "UID",
        "FN",
        "N",
        "ORG",
        "TITLE",
        "EMAIL;TYPE=INTERNET",
        "TEL;TYPE=VOICE",
        "URL",
        "CATEGORIES",
        "NOTE",
        "END",
    ]
)
_PICTURES = ("PHOTO", "LOGO", "SOUND", "KEY")
_KEYS = dict(LISTS)


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of a card with those it goes on in, as they are written; `value` is what it says."""

    group: str
    name: str
    value: str
    written: str


def differing(one: IncomingContact, other: IncomingContact) -> frozenset[str]:
    """Return the fields in which two cards say something else."""
    fields = {name for name in _PLAIN if getattr(one, name) != getattr(other, name)}
    for name, key in LISTS:
        if set(map(key, getattr(one, name))) != set(map(key, getattr(other, name))):
            fields.add(name)
    if not same_notes(one.notes, other.notes):
        fields.add("notes")
    if one.source is not other.source:
        fields.add("tags")
    return frozenset(fields)


def merged(theirs: str, ours: str, changed: frozenset[str], notes: str) -> str:
    """Return their card with the `changed` fields as ours has them.

    Everything else stays as they wrote it, and so do the addresses, numbers and links that
    both have, with what they are labeled. `notes` is all that the notes are to say; what
    other lines of the card say already is left out of it.
    """
    own = list(_lines_of(ours))
    kept = [line for line in _lines_of(theirs) if not line.name.startswith(_ALWAYS_OURS)]
    added = [line.written for line in own if line.name.startswith(_ALWAYS_OURS)]
    for field, names in _ONE_LINE.items():
        if field in changed:
            kept = [line for line in kept if line.name not in names]
            added += [line.written for line in own if line.name in names]
    for field, names in _SEVERAL.items():
        if field in changed:
            wanted = {_key(field, line): line.written for line in own if line.name in names}
            kept = [line for line in kept if line.name not in names or _key(field, line) in wanted]
            there = {_key(field, line) for line in kept if line.name in names}
            added += [text for key, text in wanted.items() if key not in there]
    if "notes" in changed:
        kept = [line for line in kept if line.name != "NOTE"]
        said = set(lines_for_notes(_properties(kept)))
        text = "\n".join(line for line in notes.split("\n") if line not in said).strip()
        added += [folded(f"NOTE:{escaped(text)}")] if text else []
    # A label alone, of an address that is gone, would label nothing.
    groups = {line.group for line in kept if line.name != "X-ABLABEL"}
    *lines, end = [
        line.written for line in kept if line.name != "X-ABLABEL" or line.group in groups
    ]
    return "".join([*lines, *added, end])


def has_only_our_lines(card: str) -> bool:
    """Whether a card has no line but such as the program writes itself."""
    heads = {line.written.partition(":")[0] for line in _lines_of(card)}
    return all(head in _OUR_HEADS or head.startswith(_ALWAYS_OURS) for head in heads)


def without_pictures(card: str) -> str:
    """Return a card without what would make it large."""
    return "".join(line.written for line in _lines_of(card) if line.name not in _PICTURES)


def _lines_of(card: str) -> Iterator[_Line]:
    written = ""
    card = card.removeprefix("\ufeff")
    for line in _PIECE.findall(card if "\n" in card else card.replace("\r", "\r\n")):
        # What was written in 2.1 goes on after a sign of its own.
        is_soft = written.rstrip("\r\n").endswith("=") and "QUOTED-PRINTABLE" in written.upper()
        if written and (line[0] in " \t" or is_soft or not line.strip()):
            written += line
            continue
        if written:
            yield _line(written)
        written = line
    if written:
        yield _line(written)


def _line(written: str) -> _Line:
    head = _HEAD.match(written)
    if head is None:
        return _Line("", "", "", written)
    return _Line((head[1] or "").casefold(), head[2].upper(), _value(written), written)


def _value(written: str) -> str:
    """Return what a line says, decoded; empty for one that cannot be read."""
    for card in cards_of(["BEGIN:VCARD", *written.split("\n"), "END:VCARD"]):
        for each in card.properties:
            with suppress(LookupError):
                return plain_text(each.decoded())
    return ""


def _properties(lines: Iterable[_Line]) -> list[Property]:
    """Return the lines of a card as the reader has them, decoded."""
    (card,) = cards_of(line for each in lines for line in each.written.split("\n"))
    found = []
    for each in card.properties:
        with suppress(LookupError):
            found.append(Property(each.name, each.group, each.parameters, each.decoded()))
    return found


def _key(field: str, line: _Line) -> str:
    return _KEYS[field](_SCHEME.sub("", line.value))
