"""Prep: the checklist and the ranked questions for one interview."""

from collections.abc import Iterable, Mapping

from textual import on
from textual.containers import Container, Horizontal
from textual.content import Content
from textual.widget import Widget
from textual.widgets import OptionList, Static

from tui.commands import PREP
from tui.desk import Desk
from tui.model.interview import OPEN_STATUSES, AgendaItem, Interview
from tui.model.people import Contact
from tui.playbook.letters import confirmation
from tui.playbook.preparation import CheckItem, checklist, summary
from tui.playbook.questions import closed_hint
from tui.screens.appointment import appointment_words
from tui.screens.appointment_dialog import ask_for_appointment
from tui.screens.ask_line import AskLine
from tui.screens.form import Field, Form
from tui.screens.letter import Letter
from tui.screens.person_place import PersonPlace
from tui.screens.question_bank import QuestionBank
from tui.widgets.bindings import bindings
from tui.widgets.person_card import headline
from tui.widgets.rows import Cell, Painter, Row, RowList, columns


class Prep(PersonPlace):
    """One interview: when and how, what to do before it, what to ask."""

    BINDINGS = bindings(PREP)
    CSS_PATH = "prep.tcss"
    place = "prep"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._interview_id = ""

    @property
    def interview(self) -> Interview | None:
        """The interview on the screen: the one asked for, else the next one."""
        interview = self.records.interviews.get(self._interview_id)
        if interview is not None and interview.status in OPEN_STATUSES:
            return interview
        return next(iter(self._to_come()), None)

    def show_interview(self, interview_id: str) -> None:
        """Put an interview on the screen."""
        self._interview_id = interview_id
        if self.is_mounted:
            self.book_changed()

    def person(self) -> Contact | None:
        """Return whom the interview is with."""
        interview = self.interview
        return self.records.contacts.get(interview.contact_id) if interview else None

    def compose_body(self) -> Iterable[Widget]:
        """The appointment above, checklist and questions side by side, a hint below."""
        yield Static(id="head", markup=False)
        with Horizontal(id="body"):
            yield RowList(id="checks")
            yield RowList(id="questions")
        yield Static(id="foot", markup=False)
        with Container(id="empty"):
            yield Static(_EMPTY, classes="empty")

    def on_mount(self) -> None:
        """Begin at the questions."""
        super().on_mount()
        self.query_one("#questions").focus()

    def show_book(self) -> None:
        """Draw the interview as it stands."""
        interview, contact = self.interview, self.person()
        there = interview is not None and contact is not None
        for wanted in ("#head", "#body", "#foot"):
            self.query_one(wanted).display = there
        self.query_one("#empty").display = not there
        if interview is None or contact is None:
            return
        self.query_one("#head", Static).update(
            Content("\n").join(
                [
                    Content.styled(headline(self.records, contact), "bold $primary"),
                    Content(appointment_words(interview, contact, self.desk.zone)),
                    Content.styled(summary(interview), "$accent"),
                ]
            )
        )
        checks = checklist(interview)
        self.query_one("#checks", RowList).show_rows(
            [
                Row(check.id, _check_row(check, ticked=check.id in interview.checklist))
                for check in checks
            ]
        )
        self.query_one("#questions", RowList).show_rows(
            [
                Row(item.id, _question_row(number, item))
                for number, item in enumerate(interview.agenda, start=1)
            ]
        )
        self._show_foot()

    @on(OptionList.OptionHighlighted)
    def _show_foot(self) -> None:
        interview = self.interview
        if interview is None:
            return
        foot = self.query_one("#foot", Static)
        if self.query_one("#checks").has_focus:
            check = {each.id: each for each in checklist(interview)}.get(
                self.query_one("#checks", RowList).highlighted_id
            )
            foot.update(Content(f"{check.text} ({check.rule})" if check else ""))
            return
        item = self._question()
        if item is None:
            foot.update(Content("No questions yet: b opens the bank, i adds your own."))
            return
        hint = closed_hint(item.text)
        foot.update(
            Content.assemble(item.text, Content.styled(f"\n{hint}" if hint else "", "$accent"))
        )

    def action_other_pane(self) -> None:
        """Go between the checklist and the questions."""
        checks, questions = self.query_one("#checks"), self.query_one("#questions")
        (questions if checks.has_focus else checks).focus()
        self._show_foot()

    def action_tick(self) -> None:
        """Tick the highlighted item of the checklist."""
        interview = self.interview
        checks = self.query_one("#checks", RowList)
        if interview and checks.highlighted_id:
            if not checks.has_focus:
                checks.focus()
            self.desk.book.toggle_check(interview.id, checks.highlighted_id)

    def action_move(self, by: int) -> None:
        """Rank the highlighted question lower or higher."""
        if (interview := self.interview) and (item := self._question()):
            self.desk.book.move_question(interview.id, item.id, by)

    def action_must_ask(self) -> None:
        """Make the highlighted question a must-ask, or no longer one."""
        if (interview := self.interview) and (item := self._question()):
            self.desk.book.change_question(interview.id, item.id, must_ask=not item.must_ask)

    def action_remove(self) -> None:
        """Take the highlighted question off the list."""
        if (interview := self.interview) and (item := self._question()):
            self.desk.book.remove_question(interview.id, item.id)

    def action_minutes(self) -> None:
        """Plan minutes for the highlighted question."""
        interview, item = self.interview, self._question()
        if interview is None or item is None:
            return

        def keep(text: str | None) -> None:
            if text:
                self.desk.book.change_question(interview.id, item.id, minutes=_minutes(text))

        self.ask(
            AskLine(
                "How many minutes?",
                value=str(item.minutes),
                preview=lambda text: f"{_minutes(text)} min",
            ),
            keep,
        )

    def action_add_question(self) -> None:
        """Add a question of one's own."""
        interview = self.interview
        if interview is None:
            return

        def keep(text: str | None) -> None:
            if text and text.strip():
                self.desk.book.add_questions(interview.id, [AgendaItem(text=text)])

        self.ask(
            AskLine(
                "Add a question",
                hint="open-ended, and not to be found by a search",
                preview=lambda text: closed_hint(text) or "open-ended",
                keeper=self.keeper(f"question:{interview.id}"),
            ),
            keep,
        )

    def action_edit(self) -> None:
        """Change the wording of the highlighted question."""
        interview, item = self.interview, self._question()
        if interview is None or item is None:
            return

        def keep(text: str | None) -> None:
            if text and text.strip():
                self.desk.book.change_question(interview.id, item.id, text=text)

        self.ask(
            AskLine(
                "Change the question",
                value=item.text,
                preview=lambda text: closed_hint(text) or "open-ended",
                keeper=self.keeper(f"question:{item.id}"),
            ),
            keep,
        )

    def action_bank(self) -> None:
        """Open the question bank."""
        interview = self.interview
        if interview is not None:
            self.app.push_screen(QuestionBank(self.desk, interview.id))

    def action_appointment(self) -> None:
        """Fix date, time, length, format and place (R6)."""
        if self.interview is not None:
            ask_for_appointment(self, self.interview)

    def action_research(self) -> None:
        """Write down what was found out beforehand (P1)."""
        interview = self.interview
        if interview is None:
            return

        def keep(values: Mapping[str, str] | None) -> None:
            if values is not None:
                self.desk.book.set_research(interview.id, **values)

        research = interview.research
        fields = [
            Field("person", "The person", research.person, long=True),
            Field("organization", "The organization", research.organization, long=True),
            Field("field", "The field", research.field, long=True),
        ]
        self.ask(Form("Research", fields, keeper=self.keeper(f"research:{interview.id}")), keep)

    def action_copy(self) -> None:
        """Copy the questions, to send them beforehand (R7)."""
        interview = self.interview
        if interview is not None:
            asked = [item.text for item in interview.agenda if not item.closing]
            self.copy("\n".join(f"{number}. {text}" for number, text in enumerate(asked, start=1)))

    def action_confirmation(self) -> None:
        """Draft the confirmation of the appointment (R8)."""
        interview = self.interview
        if interview is None:
            return
        if interview.start is None:
            self.say("There is no appointment yet: s fixes it.")
            return
        self.app.push_screen(
            Letter(self.desk, lambda phrasing: confirmation(self.records, interview, phrasing))
        )

    def action_next_interview(self) -> None:
        """Go to the next interview to come."""
        ids = [interview.id for interview in self._to_come()]
        if self.interview and ids:
            self.show_interview(ids[(ids.index(self.interview.id) + 1) % len(ids)])

    def _question(self) -> AgendaItem | None:
        interview = self.interview
        wanted = self.query_one("#questions", RowList).highlighted_id
        items = interview.agenda if interview else ()
        return next((item for item in items if item.id == wanted), None)

    def _to_come(self) -> list[Interview]:
        return sorted(
            (each for each in self.records.interviews.values() if each.status in OPEN_STATUSES),
            key=lambda each: (each.start is None, each.start or each.created),
        )


def _minutes(text: str) -> int:
    if not text.strip().isdecimal() or not 1 <= int(text) <= 120:  # noqa: PLR2004
        raise ValueError("Minutes are a whole number from 1 to 120.")
    return int(text)


def _check_row(check: CheckItem, *, ticked: bool) -> Painter:
    style = "$foreground 60%" if ticked else ""
    sign = Cell("[x]" if ticked else "[ ]", 3, "$success" if ticked else "$foreground 60%")
    return lambda width: columns([sign, Cell(check.text, 0, style)], width)


def _question_row(number: int, item: AgendaItem) -> Painter:
    return lambda width: columns(
        [
            Cell(str(number), 2, "$foreground 60%", right=True),
            Cell("!" if item.must_ask else " ", 1, "bold $accent"),
            Cell(item.text, 0, "$foreground 70%" if item.closing else ""),
            Cell(f"{item.minutes} min", 6, "$foreground 60%", right=True),
        ],
        width,
    )


_EMPTY = (
    "No interview to prepare yet.\n\n"
    "Highlight somebody on Today or Map and press p: the questions to begin with are there."
)
