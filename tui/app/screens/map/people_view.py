"""The list of the map: everybody in columns, sorted, with the marks and the card."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from rich.cells import cell_len
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.timer import Timer
from textual.widgets import Static

from tui.app.widgets.person_card import person_card
from tui.app.widgets.quiet import Words
from tui.app.widgets.row_list import RowList
from tui.app.widgets.rows import Cell, columns
from tui.app.widgets.stage_signs import STAGE_SIGNS
from tui.app.widgets.styles import FAINT
from tui.desk.commands.keymap import KeyNamer
from tui.desk.desk import Desk
from tui.model.profile import source_label
from tui.playbook.contacts import stages
from tui.playbook.network.directory import Column, Directory
from tui.playbook.time.dates import in_words, relative

CARD_AFTER = 0.05
"""Seconds the cursor rests on a row before its card is drawn: moving on stays quick."""

_MARK = 2
_LEAST_NAME = 15
_ENOUGH_NAME = 26
"""The cells in which nearly every name is whole, of a person as of an organization."""
_WHOLE = 1000
_TITLE = "title"
_ENOUGH_TITLE = 18
_LEAST = {
    Column.ORGANIZATION: 14,
    Column.SOURCE: 10,
    Column.STAGE: 11,
    Column.TOUCH: 7,
    Column.NEXT: 12,
}
_WITH_WEEKDAY, _WITH_YEAR = 10, 11
_MORE = 12
"""The cells that names and organizations have beyond what they need, where there are many."""
_LESS = 4
"""The cells that an organization may have less so that a common name is whole."""
_MEASURED = 1000
"""How many rows say how wide a column needs to be: more would take a while at each key."""
_FIRST_TO_GO = (
    Column.SOURCE,
    Column.TOUCH,
    Column.ORGANIZATION,
    Column.STAGE,
    Column.NEXT,
)


class PeopleView(Vertical):
    """Heading, rows, and the card of the highlighted person."""

    def __init__(self, desk: Desk, directory: Directory, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._desk = desk
        self._directory = directory
        self._marked: Mapping[str, None] = {}
        self._sorted_by = Column.NAME
        self._timer: Timer | None = None
        self._card_of = ""
        self._wanted: Mapping[str, int] = {}

    def compose(self) -> ComposeResult:
        """The heading and the card stay, the rows scroll."""
        yield Words(id="heading")
        yield RowList(id="people")
        yield Static(id="card", markup=False)

    @property
    def rows(self) -> RowList:
        """The rows, by the ids of the contacts."""
        return self.query_one(RowList)

    def show(
        self,
        ids: Sequence[str],
        marked: Mapping[str, None],
        by: Column,
        *,
        prefer: str = "",
        terms: str = "",
    ) -> None:
        """Show these people, whom the `terms` of the filter found; the cursor stays."""
        self._marked, self._sorted_by = marked, by
        nothing = nobody_matches(terms) if terms else who_belongs_here(self._desk.key)
        # The rows in sight are drawn as they are shown.
        self._wanted = self._widest(ids)
        self.rows.show(ids, self._row, prefer=prefer, nothing=nothing)
        self.show_heading()
        self.show_card()

    def on_resize(self) -> None:
        """Fit the heading to the width."""
        self.call_after_refresh(self.show_heading)

    def show_heading(self) -> None:
        """Name the columns; the one the list is sorted by has a sign."""
        width = self.rows.row_width
        marks = self._marks(self.rows.ids)
        cells = [Cell("", 1)]
        for column, size in _columns(width, self._wanted):
            is_name = column == Column.NAME
            named = Column.FAMILY if is_name and self._sorted_by is Column.FAMILY else column
            sign = " ▾" if named == self._sorted_by else ""
            words = f"{named}{sign}{marks if is_name else ''}"
            style = "bold $primary" if sign else FAINT
            cells.append(Cell(words, size, style, right=column == Column.NEXT))
        self.query_one("#heading", Words).say(columns(cells, width))

    def _marks(self, shown: Sequence[str]) -> str:
        if not self._marked:
            return ""
        every, hidden = len(self._marked), len(self._marked.keys() - set(shown))
        return f" ▪{every - hidden} of {every}" if hidden else f" {every} marked"

    def show_card_soon(self) -> None:
        """Show the card once the cursor rests, unless it is there already."""
        if self._timer is not None:
            self._timer.stop()
        if self._card_of == self.rows.highlighted_id:
            return
        self._timer = self.set_timer(CARD_AFTER, self.show_card)

    def show_card(self) -> None:
        """Show the card of the highlighted person."""
        records = self._desk.book.records
        self._card_of = self.rows.highlighted_id
        contact = records.contacts.get(self._card_of)
        card = self.query_one("#card", Static)
        if contact is None:
            card.update(Content(""), layout=False)
            return
        words = person_card(records, contact, self._desk.now(), self._desk.rules)
        card.update(words, layout=False)

    def _widest(self, ids: Sequence[str]) -> dict[str, int]:
        """Return how many cells each column needs for these people, its heading among them."""
        records, profile = self._desk.book.records, self._desk.book.records.profile
        marks = self._marks(ids)
        ids = ids[:_MEASURED]
        contacts = [records.contacts[each] for each in ids]
        sources = {each.source for each in contacts if each.source}
        texts: dict[str, Iterable[str]] = {
            Column.NAME: {
                f"{Column.FAMILY} ▾{marks}" if marks else "",
                *(each.name or "(no name)" for each in contacts),
            },
            _TITLE: {each.title for each in contacts},
            Column.ORGANIZATION: {records.organization_of(each) for each in contacts},
            Column.SOURCE: {source_label(each, profile) for each in sources},
            Column.STAGE: {f"○ {self._directory[each].stage.value}" for each in ids},
        }
        wanted = {
            column: max(map(cell_len, (f"{column} ▾", *found))) for column, found in texts.items()
        }
        return {**wanted, Column.TOUCH: _WITH_YEAR, Column.NEXT: _LEAST[Column.NEXT]}

    def _row(self, contact_id: str, width: int) -> Content:
        records, zone, now = self._desk.book.records, self._desk.zone, self._desk.now()
        contact = records.contacts[contact_id]
        stands = self._directory[contact_id].stage
        standing = stages.in_words(records, contact, stands)
        touches = records.touches_of(contact_id)
        due = self._directory.next.get(contact_id)
        texts: dict[str, tuple[str, str]] = {
            Column.NAME: (contact.name or "(no name)", "bold"),
            _TITLE: (contact.title, FAINT),
            Column.ORGANIZATION: (records.organization_of(contact), ""),
            Column.SOURCE: (
                source_label(contact.source, records.profile) if contact.source else "",
                "",
            ),
            Column.STAGE: (
                f"{STAGE_SIGNS[stands]} {standing}",
                "",
            ),
            Column.TOUCH: ("–", FAINT),
            Column.NEXT: (relative(due, now, zone) if due else "", "$accent"),
        }
        cells = [Cell("▪" if contact_id in self._marked else "", 1, "bold $accent")]
        for column, size in _columns(width, self._wanted):
            text, style = texts[column]
            if column == Column.TOUCH and touches:
                text = _day(touches[-1].when.astimezone(zone), now.astimezone(zone), size)
            cells.append(Cell(text, size, style, right=column == Column.NEXT))
        return columns(cells, width)


def nobody_matches(terms: str) -> str:
    """Return why a view is empty though there are people, and what to do."""
    return f"Nobody matches “{terms}”; esc shows all."


def who_belongs_here(key: KeyNamer) -> str:
    """Return who is to stand in the list of people, and how to begin."""
    return (
        "Nobody here yet.\n\n"
        "Everybody you could learn from belongs here: friends and family, former teachers, people "
        "you have worked with, and those they send you to. A friend is the easiest to begin with."
        f"\n\nPress {key('add')} to add somebody, such as: Jane Doe, Data Analyst, Acme. "
        f"Press {key('map.import')} to import a list or a file."
    )


def _day(day: datetime, now: datetime, width: int) -> str:
    """Return a day, with the year in place of the weekday when it is not this one."""
    if day.year != now.year:
        return f"{day.day} {day:%b %Y}" if width >= _WITH_YEAR else f"{day:%b ’%y}"
    return in_words(day.date()) if width >= _WITH_WEEKDAY else f"{day.day} {day:%b}"


def _columns(width: int, wanted: Mapping[str, int]) -> list[tuple[str, int]]:
    """Return the columns that fit, and their widths; 0 takes the rest. The name goes last.

    None is wider than `wanted` as long as another one is cut. Titles get a column where much
    room is left, but the list is not sorted by them.
    """
    sizes = {column: min(least, wanted.get(column, least)) for column, least in _LEAST.items()}
    for column in _FIRST_TO_GO:
        if _left(width, sizes) >= _LEAST_NAME:
            break
        del sizes[column]
    names = wanted.get(Column.NAME, 0)
    common = max(_LEAST_NAME, min(names, _ENOUGH_NAME))
    if Column.ORGANIZATION in sizes:
        sizes[Column.ORGANIZATION] -= max(0, min(_LESS, common - _left(width, sizes)))
    # A source or a stage is never long; one organization may be, and cuts no other column.
    others = [(column, _WHOLE) for column in _LEAST if column != Column.ORGANIZATION]
    growing = [(Column.ORGANIZATION, _ENOUGH_NAME), *others, (Column.ORGANIZATION, _WHOLE)]
    for column, most in growing:
        if column in sizes:
            more = min(most, wanted.get(column, sizes[column])) - sizes[column]
            sizes[column] += max(0, min(more, _left(width, sizes) - min(names, common)))
    spare = _left(width, sizes) - names - 1
    if spare < _ENOUGH_TITLE:
        return [(Column.NAME, 0), *sizes.items()]
    airy = min(max(0, spare - wanted.get(_TITLE, 0)) // 4, _MORE)
    if Column.ORGANIZATION in sizes:
        sizes[Column.ORGANIZATION] += airy
    return [(Column.NAME, names + airy), (_TITLE, 0), *sizes.items()]


def _left(width: int, sizes: Mapping[Column, int]) -> int:
    """Return the cells that are left for the names."""
    return width - _MARK - sum(sizes.values()) - len(sizes)
