"""Which columns of an unknown table hold what, as the person says."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from tui.exchange.incoming import UnknownColumnError
from tui.exchange.readers.csv_rows import table_rows
from tui.exchange.readers.detect_format import FileKind, kind_of_path
from tui.exchange.readers.header_columns import FIELDS, columns_of, field_named, is_somebody
from tui.exchange.readers.text_lines import lines_of
from tui.model.text.lines import clean_line

_SHOWN_ROWS = 5
_LONGEST_CELL = 80
_HEADER_WITHIN_ROWS = 10


@dataclass(frozen=True, slots=True)
class TableHead:
    """The names of the columns of a table, and its first rows.

    `told` is what has to be known about the columns to read it at all: if none is called a
    name, that the first one is.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    told: Mapping[str, str]


def mapping_from(pairs: Iterable[str]) -> dict[str, str]:
    """Return the columns of fields from pairs like `name=Full Name`; `email` means `emails`.

    Raises UnknownColumnError, which names the known fields, for an unknown field.
    """
    mapping = {}
    for pair in pairs:
        word, _, column = pair.partition("=")
        mapping[_field_named(word)] = clean_line(column)
    return mapping


def table_head(path: Path) -> TableHead | None:
    """Return the head of a table, None when the file is text of another kind or has no header.

    Raises ExchangeError, with a sentence that says what it is, and OSError.
    """
    if kind_of_path(path, as_table=True) is not FileKind.CSV:
        return None
    with path.open("rb") as file:
        rows = (row.cells for row in table_rows(lines_of(file), _has_columns))
        header = next(filter(_has_columns, islice(rows, _HEADER_WITHIN_ROWS)), None)
        if header is None or (is_somebody(header) and not columns_of(header)):
            return None
        shown = [
            tuple(clean_line(cell)[:_LONGEST_CELL] for cell in row)
            for row in islice(rows, _SHOWN_ROWS)
        ]
    columns = tuple(clean_line(cell) for cell in header)
    told = {} if columns_of(columns) else {"name": next(filter(None, columns))}
    return TableHead(columns, tuple(shown), told)


def columns_in_use(columns: Sequence[str], told: Mapping[str, str]) -> dict[str, list[str]]:
    """Return the columns of each field that is read, as told or else as guessed."""
    named = {" ".join(column.split()).casefold(): column for column in reversed(columns)}
    found = columns_of(columns, told)
    if not found:
        return {field: [column] for field, column in told.items() if column}
    return {field: [named[name] for name in names] for field, names in found.items()}


def _has_columns(cells: Sequence[str]) -> bool:
    return sum(1 for cell in cells if cell.strip()) > 1 or bool(columns_of(cells))


def _field_named(word: str) -> str:
    if field := field_named(word):
        return field
    raise UnknownColumnError(
        f"There is no field {clean_line(word)}; there are {', '.join(FIELDS)}."
    )
