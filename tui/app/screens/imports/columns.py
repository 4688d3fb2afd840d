"""What the columns of an unknown table are."""

import csv
import io
from collections.abc import Mapping, Sequence

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from tui.app.dialogs.choose import Choose
from tui.app.dialogs.dialog import Dialog
from tui.app.widgets.bindings import bindings
from tui.app.widgets.key_hints import KeyHints
from tui.app.widgets.row_list import RowList
from tui.app.widgets.rows import Cell, Painter, Row, columns
from tui.app.widgets.styles import FAINT
from tui.desk.commands.dialogs import COLUMNS
from tui.exchange.incoming import ExchangeError
from tui.exchange.readers.any_csv import read_any_csv
from tui.exchange.readers.header_columns import FIELDS
from tui.exchange.readers.table_columns import TableHead, columns_in_use

_OFFERED = FIELDS[: FIELDS.index("greet_as")]
_WORDS = {"emails": "e-mail", "phones": "phone", "links": "link", "introducer": "introduced by"}
_LABEL_WIDTH = 13


class ColumnMapper(Dialog[Mapping[str, str]]):
    """Gives back the column of each field, None on escape; shows what becomes of the first rows."""

    BINDINGS = bindings(COLUMNS)
    CSS_PATH = "imports.tcss"

    def __init__(self, head: TableHead, mapping: Mapping[str, str]) -> None:
        """Begin with `mapping`, else with the guess."""
        super().__init__()
        self._head = head
        self._told = dict(mapping or head.told)

    def compose(self) -> ComposeResult:
        """The fields with their columns, and the people that makes."""
        with Vertical(classes="dialog"):
            yield Static("Which column is what?", classes="dialog-title")
            yield RowList(id="fields", enter="choose")
            yield Static(id="preview", markup=False)
        yield KeyHints("")

    def on_mount(self) -> None:
        """Show the guess."""
        self._show()
        self.query_one(RowList).focus()

    def _show(self) -> None:
        used = columns_in_use(self._head.columns, self._told)
        rows = [Row(field, self._row(field, used.get(field, []))) for field in _OFFERED]
        self.query_one(RowList).show_rows(rows)
        self.query_one("#preview", Static).update(Content("\n").join(self._preview()))

    def _row(self, field: str, used: Sequence[str]) -> Painter:
        examples = ", ".join(filter(None, map(self._example, used)))
        cells = [
            Cell(_words(field), _LABEL_WIDTH, "bold"),
            Cell(", ".join(used) or "–", 0, "" if used else FAINT),
            Cell(f"like {examples}" if examples else "", 0, FAINT),
        ]
        return lambda width: columns(cells, width)

    def _example(self, column: str) -> str:
        place = self._head.columns.index(column)
        return next((row[place] for row in self._head.rows if row[place:] and row[place]), "")

    def _preview(self) -> list[Content]:
        text = io.StringIO()
        csv.writer(text).writerows([self._head.columns, *self._head.rows])
        try:
            reading = read_any_csv(text.getvalue().splitlines(keepends=True), self._told)
        except ExchangeError as error:
            return [Content.styled(str(error), "bold $error")]
        people = [
            " · ".join(
                filter(
                    None,
                    (
                        contact.name,
                        contact.title,
                        contact.organization,
                        *contact.emails,
                        *contact.phones,
                    ),
                )
            )
            for contact in reading.contacts
        ]
        problems = [f"row {problem.number}: {problem.reason}" for problem in reading.problems]
        return [
            Content.styled("The first rows would be:", FAINT),
            *map(Content, people),
            *(Content.styled(problem, "$error") for problem in problems),
        ]

    @on(RowList.Chosen)
    def action_choose(self) -> None:
        """Choose the column of the highlighted field."""
        field = self.query_one(RowList).highlighted_id
        offered = dict.fromkeys(filter(None, self._head.columns))
        named = {str(place): column for place, column in enumerate(offered)}
        choices = [
            (place, f"{column}   {self._example(column)}") for place, column in named.items()
        ]

        def keep(place: str | None) -> None:
            if place in named:
                self._told[field] = named[place]
                self._show()

        self.app.push_screen(Choose(f"Which column is the {_words(field)}?", choices), keep)

    def action_none(self) -> None:
        """Read nothing as the highlighted field."""
        self._told[self.query_one(RowList).highlighted_id] = ""
        self._show()

    def action_done(self) -> None:
        """Give the columns back."""
        self.dismiss(self._told)

    def action_leave(self) -> None:
        """Give nothing back."""
        self.dismiss(None)


def _words(field: str) -> str:
    return _WORDS.get(field, field.replace("_", " "))
