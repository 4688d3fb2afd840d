"""People who may be in the book twice, side by side."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from tui.app.dialogs.dialog import Dialog
from tui.app.dialogs.messages import saving_words, say, tells_refusal
from tui.app.screens.imports.background import Background
from tui.app.screens.imports.side_by_side import side_by_side
from tui.app.widgets.bindings import bindings
from tui.app.widgets.key_hints import KeyHints
from tui.app.widgets.row_list import RowList
from tui.app.widgets.rows import Cell, Painter, Row, columns
from tui.app.widgets.styles import FAINT
from tui.desk.commands.dialogs import DUPLICATES
from tui.desk.desk import Desk
from tui.desk.uniting import unite
from tui.exchange.matching.duplicates import Pair, find_duplicates
from tui.model.text.counting import counted


class Duplicates(Dialog[str]):
    """`m` or `enter` merges the two, `x` says that they are two people.

    Gives back the id of the last one into whom another was merged, None for nobody.
    """

    BINDINGS = bindings(DUPLICATES)
    CSS_PATH = "imports.tcss"
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (76, "-normal"), (110, "-wide")]

    def __init__(self, desk: Desk, marked: Pair | None = None) -> None:
        """Look for pairs, or show the one that somebody `marked`, which closes it once decided."""
        super().__init__()
        self._desk = desk
        self._marked = marked
        self._pairs: list[Pair] = []
        self._kept_id: str | None = None
        self.background: Background[list[Pair]] | None = None

    def compose(self) -> ComposeResult:
        """The pairs, the two who are highlighted, the keys."""
        with Vertical(classes="dialog"):
            yield Static(id="title", classes="dialog-title", markup=False)
            yield RowList(id="pairs", enter="merge")
            with VerticalScroll(id="sides", can_focus=False):
                yield Static(id="both", markup=False)
        yield KeyHints(saving_words(self._desk.book))

    def offers(self, command_id: str) -> bool:
        """Whether there is a pair for the command."""
        match command_id:
            case "duplicates.undo":
                return self._desk.book.can_undo
            case "duplicates.close":
                return True
        return bool(self._pairs)

    def on_mount(self) -> None:
        """Begin to look."""
        self.query_one(RowList).focus()
        self.set_interval(0.1, self._show_progress)
        self._look()

    def on_unmount(self) -> None:
        """Stop looking."""
        if self.background is not None:
            self.background.stop()

    def on_resize(self) -> None:
        """Lay the two out again."""
        self._show_both()

    def _look(self) -> None:
        if self._marked is not None:
            self._found([self._marked] if self._is_there(self._marked) else [])
            return
        records = self._desk.book.records
        self.background = Background(
            self,
            lambda watch: find_duplicates(records, watch),
            done=self._found,
            failed=self._say_title,
        )

    def _is_there(self, pair: Pair) -> bool:
        return {pair.kept_id, pair.other_id} <= self._desk.book.records.contacts.keys()

    def _show_progress(self) -> None:
        if self.background is not None:
            self._say_title(f"Looking for duplicates … {self.background.share:.0%}")

    def _found(self, pairs: list[Pair]) -> None:
        self.background = None
        self._pairs = pairs
        self._show()

    def _show(self) -> None:
        rows = [Row(_row_id(pair), self._row(pair)) for pair in self._pairs]
        pairs = self.query_one(RowList)
        pairs.show_rows(rows)
        pairs.styles.height = max(1, len(rows))
        count = len(self._pairs)
        words = counted(count, "pair")
        found = f"Duplicates · {words}" if count else "Nobody is in your book twice."
        self._say_title("Are these two one?" if self._marked else found)
        self._show_both()
        self.refresh_bindings()
        for hints in self.query(KeyHints):
            hints.saved = saving_words(self._desk.book)

    def _say_title(self, words: str) -> None:
        self.query_one("#title", Static).update(Content(words))

    def _row(self, pair: Pair) -> Painter:
        contacts = self._desk.book.records.contacts
        names = " = ".join(
            contacts[contact_id].name for contact_id in (pair.kept_id, pair.other_id)
        )
        sign, style = ("✓", "$success") if pair.is_certain else ("?", "bold $warning")
        return lambda width: columns(
            [
                Cell(sign, 1, style),
                Cell(names, 0, "bold"),
                Cell(pair.because, 0, FAINT),
            ],
            width,
        )

    @on(RowList.Highlighted)
    def _show_both(self) -> None:
        pair = self._pair()
        lines: Iterable[Content] = ()
        if pair is not None:
            contacts = self._desk.book.records.contacts
            lines = side_by_side(
                self._desk.book.records,
                contacts[pair.kept_id],
                contacts[pair.other_id],
                self.query_one("#both").container_size.width,
            )
        self.query_one("#both", Static).update(Content("\n").join(lines))

    def _pair(self) -> Pair | None:
        wanted = self.query_one(RowList).highlighted_id
        return next((pair for pair in self._pairs if _row_id(pair) == wanted), None)

    def action_swap(self) -> None:
        """Keep the other one of the two."""
        pair = self._pair()
        if pair is not None:
            swapped = replace(pair, kept_id=pair.other_id, other_id=pair.kept_id)
            self._pairs[self._pairs.index(pair)] = swapped
            self._show()

    @on(RowList.Chosen)
    @tells_refusal
    def action_merge(self) -> None:
        """Make one contact of the two, with everything that both have."""
        pair = self._pair()
        if pair is not None:
            kept = unite(self._desk, pair.kept_id, pair.other_id)
            self._kept_id = kept.id
            self._pairs = _without(self._pairs, pair)
            self._show()
            say(self.app, f"Merged into {kept.name}. {self._desk.takes_back}")
            self._leave_once_decided()

    def action_apart(self) -> None:
        """Remember that they are two people."""
        pair = self._pair()
        if pair is not None:
            self._desk.book.keep_apart(pair.kept_id, pair.other_id)
            self._pairs.remove(pair)
            self._show()
            self._leave_once_decided()

    def _leave_once_decided(self) -> None:
        if self._marked is not None:
            self.dismiss(self._kept_id)

    def action_undo(self) -> None:
        """Take the last change back, and look again."""
        if self.background is not None:
            self.background.stop()
        words = self._desk.book.undo()
        say(self.app, f"Undone: {words}" if words else "Nothing to undo.")
        self._look()

    def action_leave(self) -> None:
        """Close."""
        self.dismiss(self._kept_id)


def _row_id(pair: Pair) -> str:
    return "=".join(sorted((pair.kept_id, pair.other_id)))


def _without(pairs: Sequence[Pair], done: Pair) -> list[Pair]:
    """Return the pairs left once one is merged: the one who is gone is now the one kept."""
    left: dict[str, Pair] = {}
    for pair in pairs:
        kept_id, other_id = (
            done.kept_id if contact_id == done.other_id else contact_id
            for contact_id in (pair.kept_id, pair.other_id)
        )
        if kept_id != other_id:
            here = replace(pair, kept_id=kept_id, other_id=other_id)
            left.setdefault(_row_id(here), here)
    return list(left.values())
