"""Contacts as Google exports them, by its present header and the former one."""

import re
from collections.abc import Iterable, Iterator, Mapping

from tui.exchange.incoming import (
    Collector,
    ExchangeError,
    IncomingContact,
    ReadPeople,
    incoming,
    source_and_tags,
)
from tui.exchange.readers.csv_rows import Header, table_rows

_NUMBERED = re.compile(r"(e-mail|phone|website|organization) (\d+) - (\w+)")
_JOINED = " ::: "
_PREFERRED = "* "
_NAME_PARTS = (
    ("name prefix",),
    ("first name", "given name"),
    ("middle name", "additional name"),
    ("last name", "family name"),
)
_OTHER_NAMES = ("name", "file as", "nickname")
_SYSTEM_LABELS = frozenset({"mycontacts", "my contacts", "starred", "other contacts", "imported"})


def is_google_header(cells: Iterable[str]) -> bool:
    """Whether this row is the header of Google's export, new or old."""
    header = Header(tuple(cells))
    return ("first name" in header or "given name" in header) and any(
        _NUMBERED.fullmatch(name.casefold()) for name in header.names
    )


def read_google(lines: Iterable[str]) -> ReadPeople:
    """Read an export of Google Contacts; the preferred address comes first.

    A label that names a source (Family, Friends, Coworkers) becomes the source, the others
    become tags. Raises ExchangeError when there is no header.
    """
    found = Collector()
    header = None
    for number, cells, flaw in table_rows(lines, is_google_header):
        if header is None:
            if not is_google_header(cells):
                break
            header = Header(cells)
        elif flaw:
            found.problem(number, flaw)
        else:
            found.read(number, _contact, header.cells(cells))
    if header is None:
        raise ExchangeError("It has no header with First Name and E-mail 1 - Value.")
    return found.reading()


def _contact(number: int, row: Mapping[str, str]) -> IncomingContact:
    groups = row.get("labels") or row.get("group membership", "")
    source, tags = source_and_tags(
        label
        for label in _parts(groups)
        if label.casefold() not in _SYSTEM_LABELS and any(map(str.isalnum, label))
    )
    return incoming(
        number,
        _name(row),
        title=_first(row, "organization title", "organization 1 - title"),
        organization=_first(row, "organization name", "organization 1 - name"),
        emails=_numbered(row, "e-mail"),
        phones=_numbered(row, "phone"),
        links=_numbered(row, "website"),
        tags=tags,
        notes=row.get("notes", ""),
        source=source,
    )


def _name(row: Mapping[str, str]) -> str:
    parts = " ".join(filter(None, (_first(row, *names) for names in _NAME_PARTS)))
    suffix = row.get("name suffix", "").strip()
    if not parts:
        return _first(row, *_OTHER_NAMES)
    return f"{parts}, {suffix}" if suffix else parts


def _first(row: Mapping[str, str], *names: str) -> str:
    """Return the first value that is there under any of these names."""
    return next((part for name in names for part in _parts(row.get(name, ""))), "")


def _numbered(row: Mapping[str, str], kind: str) -> list[str]:
    preferred: list[str] = []
    others: list[str] = []
    for number in _numbers(row, kind):
        label = row.get(f"{kind} {number} - label") or row.get(f"{kind} {number} - type", "")
        values = _parts(row.get(f"{kind} {number} - value", ""))
        (preferred if label.startswith(_PREFERRED) else others).extend(values)
    return preferred + others


def _numbers(row: Mapping[str, str], kind: str) -> Iterator[str]:
    for name in row:
        match = _NUMBERED.fullmatch(name)
        if match and match[1] == kind and match[3] == "value":
            yield match[2]


def _parts(cell: str) -> list[str]:
    parts = (part.strip().removeprefix(_PREFERRED).strip() for part in cell.split(_JOINED.strip()))
    return [part for part in parts if part]
