"""A pasted list of people, one per line."""

import re
from collections.abc import Iterable

from tui.exchange.contact_line import parse_contact_line
from tui.exchange.incoming import Collector, IncomingContact, ReadPeople, incoming
from tui.exchange.readers.any_csv import columns_of, read_any_csv
from tui.model.names import given_first

_BULLET = re.compile(r"\s*(?:[-*•‣◦–]|\d{1,4}[.)])\s+")
_PHONE = re.compile(r"(?<![\w+])\+?\(?\d[\d\s().\-/]{5,18}\d(?!\w)")
_LINK = re.compile(r"(?<!\S)(?:https?://|www\.|linkedin\.com/)[^\s,;<>]+")
_QUOTED_NAME = re.compile(r'"([^"<>]+)"\s*<')
_BETWEEN_ADDRESSES = re.compile(r"(?<=>)\s*[,;]\s*")
_NAMED_ADDRESS = re.compile(r"[^<>,;]*\w[^<>,;]*<[^<>]+>")
_LONGEST = 2_000


def read_pasted(lines: Iterable[str]) -> ReadPeople:
    """Read one person per line, as the program's own `a` does.

    Bullets and numbers in front are skipped, tabs (a pasted table) divide as commas do, and
    empty lines do not count. Links and telephone numbers may be anywhere. A table with a
    header is read by its columns, a line of mail addresses as several people.
    """
    lines = list(lines)
    first = next(filter(str.strip, lines), "")
    if "\t" in first and columns_of(first.split("\t")):
        return read_any_csv(f"{line}\n" for line in lines)
    found = Collector()
    for number, line in enumerate(lines, start=1):
        for part in _people_in(line):
            found.read(number, _contact, part)
    return found.reading()


def _people_in(line: str) -> list[str]:
    """Return the line, or each address if it is a list of mail addresses with names."""
    line = _QUOTED_NAME.sub(lambda match: f"{given_first(match[1])} <", line)
    parts = [part for part in _BETWEEN_ADDRESSES.split(line) if part.strip(" ,;")]
    if all(_NAMED_ADDRESS.fullmatch(part.strip(" ,;")) for part in parts):
        return [part.strip(" ,;") for part in parts]
    return [line] if line.strip() else []


def _contact(number: int, line: str) -> IncomingContact:
    if len(line) > _LONGEST:
        raise ValueError(f"It is longer than {_LONGEST:,} characters.")
    text = _BULLET.sub("", line.strip(), count=1).replace("\t", ", ")
    links = _LINK.findall(text)
    text = _LINK.sub(" ", text)
    phones = _PHONE.findall(text)
    contact = parse_contact_line(_PHONE.sub(" ", text))
    return incoming(
        number,
        contact.name,
        title=contact.title,
        organization=contact.organization,
        emails=contact.emails,
        phones=phones,
        links=links,
        tags=contact.tags,
        source=contact.source,
        introducer=contact.introducer,
    )
