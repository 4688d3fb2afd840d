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
from tui.model.contact_line.ways import ways_apart
from tui.model.text.lines import clean_line
from tui.model.text.patterns import pattern_of

_NUMBERED = pattern_of(
    r"(e-mail|phone|website|organization|address|relation|custom field|event|im|jot|calendar link"
    r"|external id|hobby|language|location) (\d+) - ([\w ]+)"
)
_JOINED = " ::: "
_PREFERRED = "* "
_NAME_PARTS = (
    ("name prefix",),
    ("first name", "given name"),
    ("middle name", "additional name"),
    ("last name", "family name"),
)
_OTHER_NAMES = ("name", "file as", "nickname")
_NO_PHONE = pattern_of(r"\b(fax|pager)\b", re.IGNORECASE)
_REFERRER = pattern_of(r"referred[ -]?by|introduced[ -]?by", re.IGNORECASE)
_LABELED = ("relation", "custom field", "event", "im", "external id")
_SAYING = {
    "birthday": "Birthday",
    "gender": "Gender",
    "occupation": "Occupation",
    "hobby": "Hobby",
    "location": "Location",
    "short name": "Short name",
    "mileage": "Mileage",
    "billing information": "Billing",
    "directory server": "Directory",
    "sensitivity": "Sensitivity",
    "priority": "Priority",
    "subject": "Subject",
}
_OF_WORK = ("name", "title", "department", "job description")
_READ = frozenset(
    (
        *(name for names in _NAME_PARTS for name in names),
        *("name", "file as", "nickname", "name suffix", "labels", "group membership", "notes"),
        *("organization name", "organization title", "organization department"),
        *("photo", "phonetic first name", "phonetic middle name", "phonetic last name"),
        *("given name yomi", "additional name yomi", "family name yomi", "yomi name"),
        *("maiden name", "initials", *_SAYING),
    )
)
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
    others: list[str] = []
    for number, cells, flaw in table_rows(lines, is_google_header):
        if header is None:
            if not is_google_header(cells):
                break
            header = Header(cells)
            others = [name for name in header.names if name and not _is_read(name.casefold())]
        elif flaw:
            found.problem(number, flaw)
        else:
            row = header.cells(cells)
            found.read(number, _contact, row)
            found.pass_over((name, row.get(name.casefold(), "")) for name in others)
            found.pass_over(header.unnamed(cells))
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
    relations = list(_labeled(row, "relation"))
    name = _name(row)
    nickname = _first(row, "nickname")
    ways = ways_apart(_numbered(row, "phone", without=_NO_PHONE), _numbered(row, "website"))
    noted = (row.get("notes", "").strip(), *ways.words, *_noted(row, relations))
    return incoming(
        number,
        name,
        title=_first(row, "organization title", "organization 1 - title"),
        organization=_first(row, "organization name", "organization 1 - name"),
        emails=(*_numbered(row, "e-mail"), *ways.emails),
        phones=ways.phones,
        links=ways.links,
        tags=tags,
        notes="\n".join(filter(None, noted)),
        source=source,
        introducer=next((name for label, name in relations if _REFERRER.search(label)), ""),
        greet_as="" if nickname.casefold() in name.casefold().split() else nickname,
    )


def _is_read(name: str) -> bool:
    match = _NUMBERED.fullmatch(name)
    return name in _READ or bool(match)


def _noted(row: Mapping[str, str], relations: Iterable[tuple[str, str]]) -> Iterator[str]:
    """Yield what a contact has no field for, as lines for the notes."""
    yield from _of_work(row)
    for name, label in _SAYING.items():
        if text := clean_line(row.get(name, "")):
            yield f"{label}: {text}"
    for number in _numbers(row, "phone", "value"):
        match, value = (
            _NO_PHONE.search(_label(row, "phone", number)),
            row[f"phone {number} - value"],
        )
        if match and value.strip():
            yield f"{match[1].capitalize()}: {value.strip()}"
    for number in _numbers(row, "address", "formatted"):
        for address in _parts(row.get(f"address {number} - formatted", "")):
            yield f"Address: {', '.join(address.splitlines())}"
    labeled = [("relation", relations), *((kind, _labeled(row, kind)) for kind in _LABELED[1:])]
    for kind, values in labeled:
        for label, value in values:
            if kind != "relation" or not _REFERRER.search(label):
                yield f"{label or kind.capitalize()}: {value}"


def _of_work(row: Mapping[str, str]) -> Iterator[str]:
    if department := _first(row, "organization department", "organization 1 - department"):
        yield f"Department: {department}"
    for number in _numbers(row, "organization", "name"):
        said = [_first(row, f"organization {number} - {part}") for part in _OF_WORK]
        if number != "1" and any(said):
            yield f"Also at: {', '.join(filter(None, said))}"


def _labeled(row: Mapping[str, str], kind: str) -> Iterator[tuple[str, str]]:
    """Yield what Google calls the values of a kind, and the values."""
    for number in _numbers(row, kind, "value"):
        label = clean_line(_label(row, kind, number).removeprefix(_PREFERRED))
        for value in _parts(row.get(f"{kind} {number} - value", "")):
            yield label, clean_line(value)


def _label(row: Mapping[str, str], kind: str, number: str) -> str:
    return row.get(f"{kind} {number} - label") or row.get(f"{kind} {number} - type", "")


def _name(row: Mapping[str, str]) -> str:
    parts = " ".join(filter(None, (_first(row, *names) for names in _NAME_PARTS)))
    suffix = row.get("name suffix", "").strip()
    if not parts:
        return _first(row, *_OTHER_NAMES)
    return f"{parts}, {suffix}" if suffix else parts


def _first(row: Mapping[str, str], *names: str) -> str:
    """Return the first value that is there under any of these names."""
    return next((part for name in names for part in _parts(row.get(name, ""))), "")


def _numbered(
    row: Mapping[str, str], kind: str, without: re.Pattern[str] | None = None
) -> list[str]:
    preferred: list[str] = []
    others: list[str] = []
    for number in _numbers(row, kind, "value"):
        label = _label(row, kind, number)
        if without is None or not without.search(label):
            values = _parts(row.get(f"{kind} {number} - value", ""))
            (preferred if label.startswith(_PREFERRED) else others).extend(values)
    return preferred + others


def _numbers(row: Mapping[str, str], kind: str, part: str) -> Iterator[str]:
    for name in row:
        match = _NUMBERED.fullmatch(name)
        if match and match[1] == kind and match[3] == part:
            yield match[2]


def _parts(cell: str) -> list[str]:
    parts = (part.strip().removeprefix(_PREFERRED).strip() for part in cell.split(_JOINED.strip()))
    return [part for part in parts if part]
