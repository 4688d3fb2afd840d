"""The rows of a CSV file, and the cells of a row by header."""

import csv
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain, islice
from typing import NamedTuple

from tui.exchange.incoming import MOST_CONTACTS, ExchangeError

_MOST_ROWS = 2 * MOST_CONTACTS
_MOST_CELLS = 1_000
_REPAIRS = 20
_LINES_TO_LOOK_AT = 50
_DELIMITERS = "\t,;|"

_FLAW = "A quote in it is never closed."


class CsvRow(NamedTuple):
    """A row: its number, from 1 as a spreadsheet counts, its cells, and what is wrong with it."""

    number: int
    cells: Sequence[str]
    flaw: str = ""


def rows_of(lines: Iterable[str], delimiter: str = ",") -> Iterator[CsvRow]:
    """Yield the rows that are not empty, cutting those that are too wide.

    A quote that is never closed would swallow the rest of the file: only the first line of
    such a row counts, and if the quote swallows further cells of that line, this is the
    row's flaw. In a file with many such rows each line is a row. Raises ExchangeError when
    there are too many rows.
    """
    source = _RewindableLines(lines)
    reader = csv.reader(source, delimiter=delimiter, strict=True)
    number = repairs = 0
    while True:
        source.begin_row()
        line = ""
        try:
            if repairs < _REPAIRS:
                cells = next(reader)
            else:
                line = next(source)
        except StopIteration:
            return
        except csv.Error:
            repairs += source.has_several_lines()
            line = source.first_line_alone()
        if line:
            cells = _cells_of(line, delimiter)
        number += 1
        if number > _MOST_ROWS:
            raise ExchangeError(f"It has more than {_MOST_ROWS:,} rows; import it in parts.")
        if any(cell and not cell.isspace() for cell in cells):
            flaw = _FLAW if line and _is_swallowed(line, cells, delimiter) else ""
            yield CsvRow(number, cells[:_MOST_CELLS], flaw)


def table_rows(
    lines: Iterable[str], is_header: Callable[[Sequence[str]], object]
) -> Iterator[CsvRow]:
    """Yield the rows of a table, separated like the first line that `is_header` accepts."""
    source = iter(lines)
    ahead = list(islice(source, _LINES_TO_LOOK_AT))
    header = next((line for line in ahead if is_header(cells_of(line))), "".join(ahead[:1]))
    yield from rows_of(chain(ahead, source), _delimiter_in(header))


def cells_of(line: str) -> list[str]:
    """Return the cells of one line, separated by the one it has most of: tab , ; or |."""
    return _cells_of(line, _delimiter_in(line))


def is_row_of(header: str, line: str) -> bool:
    """Whether a line has as many cells as a header, separated like it."""
    delimiter = _delimiter_in(header)
    return len(_cells_of(line, delimiter)) == len(_cells_of(header, delimiter))


def _delimiter_in(line: str) -> str:
    return max(_DELIMITERS, key=line.count)


def _cells_of(line: str, delimiter: str) -> list[str]:
    """Return the cells of one line, whatever is wrong with its quotes."""
    try:
        return [cell.strip() for cell in next(csv.reader([line], delimiter=delimiter), [])]
    except csv.Error:
        return [cell.strip(' "\n') for cell in line.split(delimiter, _MOST_CELLS)]


def _is_swallowed(line: str, cells: Sequence[str], delimiter: str) -> bool:
    """Whether a quote in a line is never closed and has swallowed further cells."""
    if delimiter not in cells[-1]:
        return False
    try:
        # An open quote takes the next line with it.
        return len(list(csv.reader([line, "next"], delimiter=delimiter))) == 1
    except csv.Error:
        return False


class Header:
    """Where each column is, by name; the cells of columns with the same name are put together."""

    def __init__(self, cells: Sequence[str]) -> None:
        self.names = tuple(" ".join(cell.split()) for cell in cells)
        self._places: dict[str, int] = {}
        self._again: list[tuple[str, int]] = []
        self._nameless = [place for place, name in enumerate(self.names) if not name]
        for place, name in enumerate(self.names):
            if self._places.setdefault(name.casefold(), place) != place:
                self._again.append((name.casefold(), place))

    def __contains__(self, name: str) -> bool:
        return name.casefold() in self._places

    def cells(self, row: Sequence[str]) -> Mapping[str, str]:
        """Return the cells of a row by the columns' names in lower case."""
        cells = {name: row[place] for name, place in self._places.items() if place < len(row)}
        for name, place in self._again:
            if place < len(row) and name:
                cells[name] = "\n".join(dict.fromkeys(filter(None, (cells[name], row[place]))))
        return cells

    def unnamed(self, row: Sequence[str]) -> Iterator[tuple[str, str]]:
        """Yield the cells of a row that stand under no name, each with a word for its column."""
        for place in (*self._nameless, *range(len(self.names), len(row))):
            if place < len(row):
                yield f"column {place + 1} (no name)", row[place]


class _RewindableLines:
    """Lines that can be put back, since a row may turn out to have ended much earlier."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._lines = iter(lines)
        self._ahead: deque[str] = deque()
        self._row: list[str] = []

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = self._ahead.popleft() if self._ahead else next(self._lines)
        self._row.append(line)
        return line

    def begin_row(self) -> None:
        self._row.clear()

    def has_several_lines(self) -> bool:
        """Whether the row spans more than one line."""
        return len(self._row) > 1

    def first_line_alone(self) -> str:
        """Return the first line of the row, and put the others back to be read again."""
        first, *rest = self._row
        self._ahead.extendleft(reversed(rest))
        return first
