"""Any other table of people, its columns found by their names or named by the person."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import cast

from tui.exchange.incoming import (
    Collector,
    ExchangeError,
    IncomingContact,
    ReadPeople,
    UnknownColumnError,
    incoming,
    source_and_tags,
)
from tui.exchange.readers.csv_rows import Header, table_rows
from tui.exchange.readers.linkedin import linkedin_day
from tui.model.contact_line.sources import source_named
from tui.model.naming.names import given_first, without_ornaments
from tui.model.naming.placeholders import unless_placeholder
from tui.model.people import ContactState
from tui.model.text import clean_line

FIELDS: Mapping[str, tuple[str, ...]] = {
    "name": (
        *("name", "full name", "contact", "contact name", "display name", "fullname", "person"),
        *("voller name", "vollständiger name", "nombre completo", "nom complet", "nome completo"),
    ),
    "first_name": (
        *("first name", "given name", "first", "firstname", "forename", "given"),
        *("vorname", "prénom", "nombre", "nome"),
    ),
    "last_name": (
        *("last name", "family name", "surname", "last", "lastname", "family"),
        *("nachname", "familienname", "nom", "nom de famille", "apellido", "apellidos", "cognome"),
    ),
    "title": (
        *("job title", "title", "position", "role", "job", "occupation", "headline"),
        *("beruf", "titel", "poste", "cargo", "puesto", "funktion"),
        *("stellenbezeichnung", "berufsbezeichnung", "intitulé du poste"),
    ),
    "organization": (
        *("organization", "organisation", "company", "employer", "organization name", "firm"),
        *("company name", "current company", "current employer", "business", "account name"),
        *("firma", "unternehmen", "entreprise", "société", "empresa", "azienda"),
    ),
    "emails": (
        *("e-mails", "emails", "email", "e-mail", "email address", "e-mail address", "mail"),
        *("email addresses", "primary email", "work email", "business email", "personal email"),
        *("email 1", "email 2", "email 3", "e-mail 2 address", "e-mail 3 address"),
        *("e-mail 4 address", "email 4", "e-mail-adresse", "e-mail 2-adresse", "mailadresse"),
        *("adresse e-mail", "correo", "correo electrónico", "courriel"),
    ),
    "phones": (
        *("phones", "phone", "phone number", "telephone", "mobile", "cell", "cell phone", "tel"),
        *("mobile phone", "business phone", "home phone", "primary phone", "work phone"),
        *("phone 1", "phone 2", "telefon", "handy", "téléphone", "teléfono", "mobil"),
        *("telefonnummer", "mobiltelefon", "telefon geschäftlich", "telefon privat"),
    ),
    "links": (
        *("links", "link", "url", "linkedin", "linkedin url", "linkedin profile", "website"),
        *("profile", "profile url", "web page", "homepage", "web", "site"),
    ),
    "tags": ("tags", "tag", "labels", "label", "groups", "categories", "category", "keywords"),
    "notes": ("notes", "note", "comments", "comment", "remarks", "notizen", "bemerkungen"),
    "how_we_met": ("how we met",),
    "source": ("source", "lead source", "quelle"),
    "introducer": ("introduced by", "introducer", "referred by", "referral"),
    "connected": ("connected on", "connected", "date connected"),
    "uid": ("askaround id",),
}
"""The fields that can be read, and the headers under which they are looked for, best first."""

_SEVERAL = ("emails", "phones", "links", "tags", "notes")
_NAME_PARTS = ("first_name", "last_name")
_SHOWN = 40
_HEADER_WITHIN_ROWS = 10
_NEUTRALIZED = re.compile(r"'+[=+\-@\t\r]")
_SEPARATORS = {
    "emails": re.compile(r"[\s,;]+|:::"),
    "phones": re.compile(r"[\n;]|:::| / "),
    "links": re.compile(r"\s+|:::"),
    "tags": re.compile(r"[\n;,]|:::|(?<!\S)#"),
}
_LINE_FEED = re.compile("\n")
_MARKED_ADDRESS = re.compile(r"[<>()]|mailto:")

Columns = Mapping[str, Sequence[str]]
"""The names of each field's columns, in lower case."""


def columns_of(cells: Sequence[str], mapping: Mapping[str, str] | None = None) -> Columns:
    """Return which columns of a header hold which field; empty when none of them holds a name.

    What `mapping` says about a field overrides the guess; its columns must all be there. An
    empty column name says that no column holds the field.
    """
    header = Header(cells)
    told = {field: [_bare(column)] for field, column in (mapping or {}).items() if column}
    if not all(column in header for columns in told.values() for column in columns):
        return {}
    columns: dict[str, list[str]] = {}
    for field, names in FIELDS.items():
        if found := [name for name in names if name in header]:
            columns[field] = found if field in _SEVERAL else found[:1]
    if "name" in told:
        columns = {field: names for field, names in columns.items() if field not in _NAME_PARTS}
    elif any(field in told for field in _NAME_PARTS):
        columns.pop("name", None)
    columns.update(told)
    for field, column in (mapping or {}).items():
        if not column:
            columns.pop(field, None)
    return columns if any(field in columns for field in ("name", *_NAME_PARTS)) else {}


def read_any_csv(lines: Iterable[str], mapping: Mapping[str, str] | None = None) -> ReadPeople:
    """Read a table with a header, its cells separated by comma, semicolon, tab or bar.

    `mapping` names a field's column (`{"name": "Full Name"}`) where the guess is
    wrong; its fields are those of FIELDS. Raises ExchangeError when there is no header
    with a name, and UnknownColumnError when there is no such field or column.
    """
    for field in mapping or ():
        if field not in FIELDS:
            raise UnknownColumnError(f"There is no field {field}; there are {', '.join(FIELDS)}.")
    found = Collector()
    first: Sequence[str] = ()
    others: Sequence[str] = ()
    header, columns = None, cast(Columns, {})
    for number, cells, flaw in table_rows(lines, lambda cells: columns_of(cells, mapping)):
        if header is not None and flaw:
            found.problem(number, flaw)
        elif header is not None:
            row = header.cells(cells)
            found.read(number, lambda number, row: _contact(number, row, columns), row)
            found.pass_over((name, row.get(name.casefold(), "")) for name in others)
        elif columns := columns_of(cells, mapping):
            header = Header(cells)
            others = _others(header, columns)
        elif number >= _HEADER_WITHIN_ROWS:
            break
        first = first or cells
    if header is None:
        kind = UnknownColumnError if mapping else ExchangeError
        raise kind(no_name_column(first, mapping))
    return found.reading()


def _others(header: Header, columns: Columns) -> list[str]:
    """Return the columns that are not read, except those of the program's own tables."""
    if "uid" in columns:
        return []
    read = {name for names in columns.values() for name in names}
    return [name for name in header.names if name and name.casefold() not in read]


def no_name_column(cells: Sequence[str], mapping: Mapping[str, str] | None = None) -> str:
    """Return a sentence on what to do about a header without a column for the name."""
    names = [clean_line(cell)[:_SHOWN] for cell in cells[:_SHOWN]]
    wanted = " and ".join(filter(None, (mapping or {}).values()))
    missing = f"no column {wanted}" if wanted else "no column that is called a name"
    example = next(filter(None, names), "Person")
    return (
        f"There is {missing} in its first row ({', '.join(names)}); say which it is, like "
        f'--map name="{example}".'
    )


def _contact(number: int, row: Mapping[str, str], columns: Columns) -> IncomingContact:
    cells = {
        field: [_plain(row.get(name, "")) for name in names] for field, names in columns.items()
    }
    text = {field: next(filter(str.strip, values), "") for field, values in cells.items()}
    parts = " ".join(filter(None, (text.get(field, "").strip() for field in _NAME_PARTS)))
    source, tags = source_and_tags(_split_values("tags", cells))
    if named := source_named(text.get("source", "")):
        source, tags = named, _split_values("tags", cells)
    return incoming(
        number,
        given_first(without_ornaments(text.get("name", "") or parts)),
        title=text.get("title", ""),
        organization=text.get("organization", ""),
        emails=[_MARKED_ADDRESS.sub("", text) for text in _split_values("emails", cells)],
        phones=_split_values("phones", cells),
        links=_split_values("links", cells),
        tags=tags,
        notes="\n".join(filter(str.strip, cells.get("notes", ()))),
        how_we_met=text.get("how_we_met", ""),
        state=_state(row) if "uid" in cells else ContactState.ACTIVE,
        source=source,
        introducer=text.get("introducer", ""),
        connected=linkedin_day(text.get("connected", "")),
        uid=text.get("uid", ""),
    )


def _state(row: Mapping[str, str]) -> ContactState:
    """Return the state in a table of the program's own; in others it is part of a country."""
    known = {state.value: state for state in ContactState}
    return known.get(row.get("state", "").strip().casefold(), ContactState.ACTIVE)


def _split_values(field: str, cells: Mapping[str, Sequence[str]]) -> list[str]:
    # The program's own tables have one value per line, whatever is in it.
    separator = _LINE_FEED if "uid" in cells else _SEPARATORS[field]
    known = map(unless_placeholder, cells.get(field, ()))
    return [part for cell in known for part in separator.split(cell)]


def _plain(cell: str) -> str:
    """Return a cell without what keeps it from being a formula."""
    return cell[1:] if _NEUTRALIZED.match(cell) else cell


def _bare(column: str) -> str:
    return " ".join(column.split()).casefold()
