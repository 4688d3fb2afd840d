"""What would come in, row by row, before any of it does."""

from collections.abc import Mapping

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from tui.app.dialogs.dialog import Dialog
from tui.app.dialogs.messages import saving_words, say
from tui.app.screens.imports.background import Background
from tui.app.screens.imports.columns import ColumnMapper
from tui.app.screens.imports.reading import Incoming, look_at_mail, read_request
from tui.app.screens.imports.rows import (
    AGAIN,
    about_again,
    about_entry,
    again_row,
    entry_row,
    problem_row,
)
from tui.app.screens.imports.source import ImportRequest
from tui.app.screens.imports.whose import ask_whose_invitation
from tui.app.widgets.bindings import bindings
from tui.app.widgets.key_hints import KeyHints
from tui.app.widgets.row_list import RowList
from tui.app.widgets.styles import FAINT
from tui.desk.commands.dialogs import IMPORT
from tui.desk.desk import Desk
from tui.desk.taking_in.carrying_out import carry_out
from tui.desk.taking_in.import_plan import Choice, ImportPlan
from tui.exchange.incoming import IncomingContact
from tui.exchange.matching.match_people import Verdict
from tui.exchange.matching.repeats import Repeat
from tui.exchange.progress import Watch
from tui.exchange.readers.detect_format import FileKind
from tui.exchange.readers.table_columns import table_head
from tui.exchange.readers.talks.invitations import IncomingInvitation
from tui.model.text.counting import counted
from tui.store.errors import StoreError

_BAD = "bad"
_NO_LETTERS = "Nothing new in the mail with your contacts, and nobody else writes to you."
_HALF = 0.5


class ImportReview(Dialog[str]):
    """Reads in the background, lets each row be taken or left, and takes them in as one step.

    Gives back what to say about it, None when nothing was taken in.
    """

    BINDINGS = bindings(IMPORT)
    CSS_PATH = "imports.tcss"
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (76, "-normal"), (110, "-wide")]

    def __init__(self, desk: Desk, request: ImportRequest) -> None:
        super().__init__()
        self._desk = desk
        self._request = request
        self._mapping: Mapping[str, str] = {}
        self._found = Incoming(None)
        self._choices: list[Choice] = []
        self._repeats: list[tuple[IncomingContact, Repeat]] = []
        self._shown = ""
        self._letters_read = 0
        self._whose: dict[str, str] = {}
        self.background: Background[Incoming] | None = None

    def compose(self) -> ComposeResult:
        """The counts, the rows, what is known of the highlighted one, the keys."""
        with Vertical(classes="dialog"):
            yield Static(
                Content(f"{self._verb} {self._request.name}"),
                id="title",
                classes="dialog-title",
                markup=False,
            )
            yield Static(id="counts", markup=False)
            yield RowList(id="rows", enter="take in")
            yield Static(id="about", markup=False)
        yield KeyHints(saving_words(self._desk.book))

    @property
    def _verb(self) -> str:
        return "Look through" if self._request.mail else "Import"

    def on_mount(self) -> None:
        """Begin to read."""
        self.query_one(RowList).focus()
        self.set_interval(0.1, self._show_progress)
        self._read()

    def on_unmount(self) -> None:
        """Stop reading, and let go of what was read."""
        if self.background is not None:
            self.background.stop()
        self._let_go()

    def _read(self) -> None:
        if self.background is not None:
            self.background.stop()
        self.background = Background(self, self._work, done=self._show, failed=self._read_failed)
        self._show_progress()

    def _work(self, watch: Watch) -> Incoming:
        """Read and compare; in a thread of its own."""
        if self._request.mail:
            return look_at_mail(self._desk, self._request, self._count_letter, watch)
        return read_request(self._desk, self._request, self._mapping, self._whose, watch)

    def _count_letter(self) -> None:
        self._letters_read += 1

    def _show_progress(self) -> None:
        if self.background is not None:
            cancels = f"{self._desk.key('import.close')} cancels"
            share = f"{self.background.share:.0%}"
            if self._request.mail:
                share = f"{self._letters_read:,} letters"
            self._say_counts(Content(f"Reading … {share}   {cancels}"))

    def _show(self, found: Incoming) -> None:
        self.background = None
        self._found = found
        self._choices = found.plan.defaults()
        self._repeats = found.plan.repeats()
        kind = f" · {found.kind.value}" if found.kind else ""
        title = f"{self._verb} {self._request.name}{kind}"
        self.query_one("#title", Static).update(Content(title))
        self._show_rows()
        self.refresh_bindings()
        if found.remark:
            say(self.app, found.remark)
        if found.unassigned:
            self._ask_whose(*found.unassigned[0])

    def _ask_whose(self, name: str, invitation: IncomingInvitation, why: str) -> None:
        def answered(contact_id: str | None) -> None:
            self._whose[name] = contact_id or ""
            self._read()

        ask_whose_invitation(self.app, self._desk, invitation, why, answered)

    def _read_failed(self, reason: str) -> None:
        self.background = None
        path = self._request.path
        head = table_head(path) if path and path.is_file() else None
        if head is not None:
            self.action_columns()
        else:
            self._say_counts(Content.styled(reason, "bold $error"))

    def _show_rows(self) -> None:
        # Thousands of rows: only those in sight are made.
        ids = [
            str(number)
            for number, entry in enumerate(self._found.plan.entries)
            if self._shown in ("", entry.verdict.value)
        ]
        if self._shown in ("", AGAIN):
            ids += [f"{AGAIN} {place}" for place in range(len(self._repeats))]
        if self._shown in ("", _BAD):
            ids += [f"{_BAD} {place}" for place in range(len(self._found.problems))]
        self.query_one(RowList).show(ids, self._paint)
        self._show_counts()
        self._show_about()

    def _paint(self, row_id: str, width: int) -> Content:
        word, _, place = row_id.partition(" ")
        if word == AGAIN:
            return again_row(*self._repeats[int(place)], self._found.kind)(width)
        if word == _BAD:
            return problem_row(self._found.problems[int(place)], self._found.kind)(width)
        number = int(row_id)
        return entry_row(self._found.plan.entries[number], self._choices[number])(width)

    def _show_counts(self) -> None:
        parts = []
        for name, count in self._views().items():
            style = "reverse bold" if name == self._shown else "" if count else FAINT
            parts.append(Content.styled(f" {count:,} {name or 'in all'} ", style))
        taken = sum(choice is not Choice.LEAVE for choice in self._choices)
        undecided = self._undecided()
        words = f"{taken:,} to take in" + (f", {undecided:,} to decide" if undecided else "")
        self._say_counts(Content(" ").join(parts) + "\n" + Content.styled(f" {words}", "$accent"))

    def _undecided(self) -> int:
        return sum(
            entry.verdict is Verdict.MAYBE and choice is Choice.LEAVE
            for entry, choice in zip(self._found.plan.entries, self._choices, strict=True)
        )

    def _say_counts(self, words: Content) -> None:
        self.query_one("#counts", Static).update(words)

    def _views(self) -> Mapping[str, int]:
        """Return what can be shown, and how many rows that is; "" is all of them."""
        counts = {verdict.value: count for verdict, count in self._found.plan.counts().items()}
        others = {AGAIN: len(self._repeats), _BAD: len(self._found.problems)}
        counts |= {name: count for name, count in others.items() if count}
        return {"": sum(counts.values()), **counts}

    @on(RowList.Highlighted)
    def _show_about(self) -> None:
        number = self._number()
        lines = []
        if number is not None:
            entry, records = self._found.plan.entries[number], self._desk.book.records
            lines = about_entry(entry, records, self._desk.now())
        elif again := self._again():
            lines = about_again(*again, self._found.kind)
        elif self.background is None and not (self._views()[""] or self._found.unassigned):
            lines = [_NO_LETTERS if self._request.mail else "There is nobody in it."]
        about = self.query_one("#about", Static)
        about.set_class(number is None and self._again() is not None, "-apart")
        about.update(Content("\n").join(map(Content, lines)))

    def _number(self) -> int | None:
        """Return the number of the highlighted entry, None for a row that was not read."""
        row = self.query_one(RowList).highlighted_id
        return int(row) if row and row.isdecimal() else None

    def _again(self) -> tuple[IncomingContact, Repeat] | None:
        """Return the highlighted row that is one with another, and the person of both."""
        word, _, place = (self.query_one(RowList).highlighted_id or "").partition(" ")
        return self._repeats[int(place)] if word == AGAIN else None

    def action_choose(self) -> None:
        """Go on to the next thing that can be done with the highlighted entry."""
        number = self._number()
        if number is None:
            return
        entry = self._found.plan.entries[number]
        if len(entry.choices) == 1:
            say(self.app, "Your book already has exactly this.")
            return
        place = entry.choices.index(self._choices[number]) + 1
        self._choices[number] = entry.choices[place % len(entry.choices)]
        self.query_one(RowList).draw_again(str(number))
        self._show_counts()

    def action_choose_all(self) -> None:
        """Do so with all entries shown that allow the same as the highlighted one."""
        number = self._number()
        if number is None:
            return
        entries = self._found.plan.entries
        like, choices = entries[number].verdict, entries[number].choices
        self.action_choose()
        for place, entry in enumerate(entries):
            if entry.verdict is like and entry.choices == choices:
                self._choices[place] = self._choices[number]
        self._show_rows()

    def action_next_verdict(self) -> None:
        """Show only what is new, then what is the same, and so on, then all again."""
        names = [name for name, count in self._views().items() if count or not name]
        self._shown = names[(names.index(self._shown) + 1) % len(names)]
        self._show_rows()

    def action_columns(self) -> None:
        """Have the person say which column of a table is what."""
        path = self._request.path
        head = table_head(path) if path else None
        if head is None:
            return

        def read_so(mapping: Mapping[str, str] | None) -> None:
            if mapping is not None:
                self._mapping = mapping
                self._shown = ""
                self._read()
            elif not self._found.plan.entries:
                self.dismiss(None)

        self.app.push_screen(ColumnMapper(head, self._mapping), read_so)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        """Whether an action can run now: columns for a table only, the rest once it is read."""
        if action == "columns":
            return self._found.kind is FileKind.CSV
        return action == "leave" or self.background is None

    @on(RowList.Chosen)
    def action_take_in(self) -> None:
        """Take in what was chosen, as one step to undo; where nothing is, who is highlighted."""
        if self._found.mail and all(choice is Choice.LEAVE for choice in self._choices):
            self.action_choose()
        self._say_counts(Content("Taking them in …"))
        self.call_after_refresh(self._take_in)

    def _take_in(self) -> None:
        if not self.is_current:  # the key was pressed twice, and once they are taken in already
            return
        if all(choice is Choice.LEAVE for choice in self._choices):
            choose = self._desk.key("import.choose")
            say(self.app, f"Nothing is chosen: {choose} takes a row in.")
            self._show_counts()
            return
        desk, mail, choices = self._desk, self._found.mail, self._choices
        self.query_one(RowList).show([], self._paint)
        try:
            taken = carry_out(
                desk.book,
                self._let_go(),
                choices,
                now=desk.now(),
                source=self._request.name,
            )
        except (StoreError, LookupError) as error:
            say(self.app, str(error), wrong=True)
            self._read()
            return
        if mail:
            from tui.desk.taking_in.mail import remember  # noqa: PLC0415 - as above

            remember(desk, mail.memory)
        self.dismiss(f"Took in {counted(taken, 'entry', 'entries')}. {desk.takes_back}")

    def _let_go(self) -> ImportPlan:
        """Return the plan, and hold it no more: of thousands of people it is much memory."""
        plan = self._found.plan
        self._found, self._choices, self._repeats = Incoming(self._found.kind), [], []
        return plan

    def action_leave(self) -> None:
        """Take nothing in."""
        self.dismiss(None)
