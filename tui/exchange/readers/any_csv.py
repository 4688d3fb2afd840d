"""Any other table of people, its columns found by their names or named by the person."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial

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
from tui.exchange.readers.header_columns import (
    FIELDS,
    Columns,
    Layout,
    columns_of,
    layout_of,
    no_name_column,
)
from tui.exchange.readers.linkedin import linkedin_day
from tui.exchange.readers.row_names import (
    is_honorific,
    name_and_reach,
    name_of_row,
    salutation_in,
)
from tui.model.contact_line.sources import source_named
from tui.model.contact_line.ways import Ways, has_link, ways_apart
from tui.model.naming.placeholders import unless_placeholder
from tui.model.people import ContactState
from tui.model.text.lines import clean_line
from tui.model.text.patterns import pattern_of

_HEADER_WITHIN_ROWS = 10
_FEWEST_DIGITS = 6
_NEUTRALIZED = pattern_of(r"'+[=+\-@\t\r]")
_AS_TEXT = pattern_of(r'\s*="([^"]*)"\s*')
_RULE = pattern_of(r"[\s:|]*-{2,}[\s:|-]*")
_SEPARATORS = {
    "emails": pattern_of(r"[\s,;]+|:::"),
    "phones": pattern_of(r"[\n;]|:::| / "),
    "links": pattern_of(r"\s+|:::"),
    "tags": pattern_of(r"[\n;,]|:::|(?<!\S)#"),
}
_NO_DAY = pattern_of(r"0+([./-]0+)+")
_LINE_FEED = pattern_of("\n")
_MARKED_ADDRESS = pattern_of(r"[<>()]|mailto:")


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
    header, layout = None, Layout({}, (), ())
    for number, cells, flaw in table_rows(lines, lambda cells: columns_of(cells, mapping)):
        if header is not None and flaw:
            found.problem(number, flaw)
        elif header is not None and not all(map(_RULE.fullmatch, filter(None, cells))):
            row = header.cells(cells)
            found.read(number, partial(_contact, layout=layout), row)
            found.pass_over((name, row.get(name.casefold(), "")) for name in layout.others)
            found.pass_over(header.unnamed(cells))
        elif header is None and (columns := columns_of(cells, mapping)):
            header = Header(cells)
            layout = layout_of(header, columns)
        elif header is None and number >= _HEADER_WITHIN_ROWS:
            break
        first = first or cells
    if header is None:
        kind = UnknownColumnError if mapping else ExchangeError
        raise kind(no_name_column(first, mapping))
    return found.reading()


def _contact(number: int, row: Mapping[str, str], layout: Layout) -> IncomingContact:
    columns = layout.columns
    cells = {
        field: [_plain(row.get(name, "")) for name in names] for field, names in columns.items()
    }
    text = {field: next(filter(str.strip, values), "") for field, values in cells.items()}
    if text.get("name") and "uid" not in cells:
        text["name"], beside = name_and_reach(text["name"])
        for each in beside:
            field = "links" if "://" in each else "emails"
            cells[field] = [*cells.get(field, ()), each]
    titles = list(filter(str.strip, cells.get("title", ())))
    # In a table of our own a title is what somebody does, even where it reads like "Dr.".
    greeted = [] if "uid" in columns else list(filter(is_honorific, titles))
    honorifics = [*filter(is_honorific, cells.get("prefix", ())), *greeted]
    titles = [each for each in titles if each not in greeted]
    source, tags = source_and_tags(_split_values("tags", cells))
    if named := source_named(text.get("source", "")):
        source, tags = named, _split_values("tags", cells)
    ways = _ways(cells)
    first = columns.get("first_name")
    return incoming(
        number,
        name_of_row(text, honorifics, is_half=_is_half(columns)),
        title=next(iter(titles), ""),
        organization=text.get("organization", ""),
        emails=ways.emails,
        phones=ways.phones,
        links=ways.links,
        tags=tags,
        notes="\n".join(
            filter(
                str.strip,
                (
                    *cells.get("notes", ()),
                    *(f"Also: {each}" for each in titles[1:] if each != titles[0]),
                    salutation_in(honorifics),
                    *ways.words,
                    *_noted(row, layout),
                ),
            )
        ),
        how_we_met=text.get("how_we_met", ""),
        state=_state(row) if "uid" in cells else ContactState.ACTIVE,
        source=source,
        introducer=text.get("introducer", ""),
        connected=linkedin_day(text.get("connected", "")),
        uid=text.get("uid", ""),
        greet_as=text.get("greet_as", "") if columns.get("greet_as") != first else "",
        time_zone=text.get("time_zone", ""),
    )


def _is_half(columns: Columns) -> bool:
    """Whether the column that is called a name is the first or the last one."""
    name = columns.get("name")
    return name is not None and name in (columns.get("first_name"), columns.get("last_name"))


def _noted(row: Mapping[str, str], layout: Layout) -> Iterator[str]:
    for label, names in layout.noted:
        joint = "-" if label == "Birthday" else ", "
        values = dict.fromkeys(clean_line(row.get(name, "")) for name in names)
        # Outlook writes an unknown day as 0.0.00.
        values.pop(next((each for each in values if _NO_DAY.fullmatch(each)), ""), None)
        if said := joint.join(filter(unless_placeholder, values)):
            yield f"{label}: {said}"


def _is_number(text: str) -> bool:
    return sum(map(str.isdecimal, text)) >= _FEWEST_DIGITS


def _reach(cells: Mapping[str, Sequence[str]]) -> tuple[list[str], list[str]]:
    """Return the addresses and the numbers, each also where the other was expected."""
    if "uid" in cells:
        return _split_values("emails", cells), _split_values("phones", cells)
    emails: list[str] = []
    phones: list[str] = []
    for cell in map(unless_placeholder, (*cells.get("emails", ()), *cells.get("phones", ()))):
        for part in _SEPARATORS["phones"].split(cell):
            if "@" in part:
                emails += _SEPARATORS["emails"].split(_MARKED_ADDRESS.sub(" ", part))
            elif all(map(_is_number, numbers := part.split(","))):
                phones += numbers
            elif cell in cells.get("phones", ()):
                phones.append(part)
            else:
                emails.append(part)
    return emails, phones


def _ways(cells: Mapping[str, Sequence[str]]) -> Ways:
    """Return the ways to reach somebody; words in place of a number or a link go to the notes."""
    emails, phones = _reach(cells)
    if "uid" in cells:
        links = _split_values("links", cells)
        return Ways(tuple(emails), tuple(phones), tuple(links), ())
    said = [cell for cell in map(clean_line, cells.get("links", ())) if not has_link(cell)]
    linked = [cell for cell in cells.get("links", ()) if clean_line(cell) not in said]
    links = [*_split_values("links", {"links": linked}), *said]
    ways = ways_apart(map(clean_line, phones), links)
    return ways._replace(emails=(*emails, *ways.emails))


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
    """Return a cell without what keeps it from being a formula, or a number: ="0301"."""
    if match := _AS_TEXT.fullmatch(cell):
        return match[1]
    return cell[1:] if _NEUTRALIZED.match(cell) else cell
