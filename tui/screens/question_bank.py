"""The question bank, by theme, to take questions from."""

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, OptionList, Static

from tui.commands import BANK
from tui.desk import Desk
from tui.model.interview import AgendaItem
from tui.playbook.questions import BANK as QUESTIONS
from tui.playbook.questions import BankQuestion
from tui.screens.refusal import tells_refusal
from tui.screens.saving import saving_words
from tui.widgets.bindings import bindings
from tui.widgets.key_hints import KeyHints
from tui.widgets.rows import Cell, Painter, Row, RowList, columns


class QuestionBank(ModalScreen[None]):
    """`space` or `enter` takes the highlighted question, or puts it back."""

    BINDINGS = bindings(BANK)

    def __init__(self, desk: Desk, interview_id: str) -> None:
        super().__init__()
        self._desk = desk
        self._interview_id = interview_id

    def compose(self) -> ComposeResult:
        """A filter, and the questions by theme."""
        with Vertical(classes="dialog"):
            yield Static("Question bank", classes="dialog-title")
            yield Input(placeholder="/ filters", id="filter", select_on_focus=False)
            yield RowList(id="bank")
        yield KeyHints(saving_words(self._desk.book))

    def on_mount(self) -> None:
        """Show all questions."""
        self._show()
        self.query_one(RowList).focus()

    @on(Input.Changed)
    def _show(self) -> None:
        wanted = self.query_one(Input).value.casefold().split()
        taken = self._taken()
        rows: list[Row] = []
        theme = ""
        for question in QUESTIONS:
            text = f"{question.theme.value} {question.text}".casefold()
            if not all(word in text for word in wanted):
                continue
            if question.theme.value != theme:
                theme = question.theme.value
                rows.append(Row(f"heading {theme}", _heading(theme), heading=True))
            rows.append(Row(question.id, _question_row(question, taken=question.id in taken)))
        self.query_one(RowList).show_rows(rows)

    @on(Input.Submitted)
    def _leave_filter(self) -> None:
        self.query_one(RowList).focus()

    @on(OptionList.OptionSelected)
    @tells_refusal
    def action_take(self) -> None:
        """Take the highlighted question, or put it back."""
        wanted = self.query_one(RowList).highlighted_id
        question = next((each for each in QUESTIONS if each.id == wanted), None)
        if question is None:
            return
        taken = self._taken()
        book = self._desk.book
        if question.id in taken:
            book.remove_question(self._interview_id, taken[question.id])
        else:
            item = AgendaItem(
                text=question.text,
                question_id=question.id,
                theme=question.theme.value,
                minutes=question.minutes,
            )
            book.add_questions(self._interview_id, [item])
        self._show()

    def action_filter(self) -> None:
        """Filter as you type."""
        self.query_one(Input).focus()

    def action_leave(self) -> None:
        """Leave the filter, then the bank."""
        if self.query_one(Input).has_focus:
            self.query_one(RowList).focus()
        else:
            self.dismiss()

    def _taken(self) -> dict[str, str]:
        interview = self._desk.book.records.interviews[self._interview_id]
        return {item.question_id: item.id for item in interview.agenda if item.question_id}


def _heading(theme: str) -> Painter:
    return lambda width: Content(theme[:1].upper() + theme[1:]).truncate(width)


def _question_row(question: BankQuestion, *, taken: bool) -> Painter:
    sign = Cell("✓" if taken else " ", 1, "bold $success")
    return lambda width: columns([sign, Cell(question.text)], width)
