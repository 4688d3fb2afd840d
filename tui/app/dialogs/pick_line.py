"""A dialog for one line whose words find rows to choose from."""

from collections.abc import Callable, Sequence

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input, Static

from tui.app.dialogs.ask_line import JoinedLine, Joiner
from tui.app.dialogs.half_typed import DraftedDialog, DraftKeeper
from tui.app.dialogs.messages import brief
from tui.app.widgets.privacy import Meaning
from tui.app.widgets.row_list import RowList
from tui.app.widgets.rows import Row

Finder = Callable[[str], Sequence[Row]]
"""Finds the rows a line may mean, or raises ValueError with a sentence."""

_LEAST = 3


class PickLine(DraftedDialog[str]):
    """Asks for one line; gives back the id of the row that is highlighted on enter.

    The rows `found` for the line stand below it, the likeliest first; the arrows walk them
    while one types. So what enter takes is always seen. None on escape.
    """

    BINDINGS = [
        Binding("escape", "cancel", "close"),
        Binding("up", "move(-1)", "up", show=False),
        Binding("down", "move(1)", "another one"),
        Binding("pageup", "page(-1)", show=False),
        Binding("pagedown", "page(1)", show=False),
        Binding("ctrl+s", "keep", show=False),
    ]

    def __init__(
        self,
        title: str,
        *,
        keeper: DraftKeeper,
        found: Finder,
        joined: Joiner,
        enter: str,
        hint: str = "",
    ) -> None:
        super().__init__(keeper, waits=False)
        self._title = title
        self._find = found
        self._joined = joined
        self._enter = enter
        self._hint = hint

    def compose(self) -> ComposeResult:
        """Title, the line, the rows it finds."""
        with Vertical(classes="dialog"):
            yield Static(Content(self._title), classes="dialog-title", markup=False)
            yield from self.compose_unfinished()
            yield JoinedLine(self._found, joined=self._joined, enter=self._enter)
            yield RowList(id="found", enter=self._enter)
            yield Meaning(id="meaning")
        yield self.footer()

    def on_mount(self) -> None:
        """Show what a line from last time finds."""
        self.query_one("#found", RowList).can_focus = False
        self._show_found()

    def on_input_changed(self, event: Input.Changed) -> None:
        """Find what the line means so far."""
        if self.keeper is not None:
            self.keeper.save(event.value)
        self.say_no_more_of_last_time()
        self.say_soon(len(event.value), self._show_found)

    def _show_found(self) -> None:
        rows: Sequence[Row] = ()
        meaning, line = self.query_one(Meaning), self.query_one(Input).value
        meaning.show_hint("" if line.strip() else self._hint)
        if line.strip():
            try:
                rows = self._find(line)
            except ValueError as error:
                meaning.show_meaning(Content.styled(brief(error), "$error"))
        found = self.query_one("#found", RowList)
        found.show_rows(rows)
        found.highlighted = 0 if rows else None
        found.styles.height = min(len(rows), self._room)
        found.display = bool(rows)

    @property
    def _room(self) -> int:
        """How many rows there is room for."""
        return max(_LEAST, self.app.size.height - 10)

    def action_move(self, by: int) -> None:
        """Highlight the row above or below."""
        self.query_one("#found", RowList).action_move(by)

    def action_page(self, by: int) -> None:
        """Go up or down by as many rows as are seen."""
        found = self.query_one("#found", RowList)
        # It may not be laid out yet.
        rows = found.styles.height
        found.action_move(by * max(1, int(rows.value if rows else 0) - 1))

    @on(JoinedLine.Refused)
    def _say_refused(self, event: JoinedLine.Refused) -> None:
        self.query_one(Meaning).show_meaning(Content.styled(event.words, "bold $error"))

    @on(Input.Submitted)
    @on(RowList.Chosen)
    def action_keep(self) -> None:
        """Give back what is highlighted; with nothing typed, nothing."""
        is_behind = self._saying is not None
        self.say_nothing_later()
        if is_behind:
            self._show_found()
        picked = self.query_one("#found", RowList).highlighted_id
        if picked:
            self.dismiss(picked)
        elif not self.query_one(Input).value.strip():
            self.action_cancel()
