"""Prep: ready for one interview in ten minutes."""

from collections.abc import Iterable, Sequence
from functools import partial

from textual import on
from textual.containers import Container, Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.events import DescendantFocus, Key, ScreenResume
from textual.widget import Widget
from textual.widgets import Static

from tui.app.dialogs.copy_and_write import ask_where_to_write, file_name
from tui.app.dialogs.help import Reason
from tui.app.screens.person.appointment_dialog import ask_for_appointment
from tui.app.screens.person.letter.letter import Letter
from tui.app.screens.prep.brief import BriefPage
from tui.app.screens.prep.checklist_actions import ChecklistActions
from tui.app.screens.prep.rows import (
    check_foot,
    check_row,
    checks_title,
    head_lines,
    help_words,
    no_interview,
    pane_title,
    question_foot,
    question_row,
    questions_title,
    research_words,
)
from tui.app.widgets.bindings import bindings
from tui.app.widgets.privacy import OwnWords
from tui.app.widgets.row_list import RowList
from tui.app.widgets.rows import Row
from tui.desk.commands.table import PREP
from tui.desk.desk import Desk
from tui.desk.given_events import EventMaker, appointment, invitation
from tui.model.connection import as_asked
from tui.model.interview import OPEN_STATUSES, AgendaItem, Interview
from tui.model.people import Contact
from tui.playbook.interview.agenda import if_time, questions_to_send
from tui.playbook.interview.checklist import checklist
from tui.playbook.letters.appointment import confirmation
from tui.playbook.letters.in_writing import questions
from tui.playbook.letters.timely import too_late_to_confirm
from tui.playbook.questions.candidates import left_over, question_keys

_RESEARCH_AT_MOST = 0.4
"""The share of the height that the research takes from a long checklist."""
_SENT = "send-questions"


class Prep(ChecklistActions):
    """One interview: when and how, what to do before it, what to ask."""

    BINDINGS = bindings(PREP)
    CSS_PATH = "prep.tcss"
    AUTO_FOCUS = "#questions"
    place = "prep"
    about = "Getting ready for one talk: the checklist and your questions."

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.help_text = help_words(desk.key)
        self._interview_id = ""
        self._whys_for = ""
        self._whys: dict[str, str] = {}
        self._titles = "", ""

    @property
    def interview(self) -> Interview | None:
        """The interview on the screen: the one asked for, else the next one."""
        interview = self.records.interviews.get(self._interview_id)
        if interview is None or interview.status not in OPEN_STATUSES:
            interview = next(iter(self._to_come()), None)
        return interview and as_asked(self.records, interview)

    def show_interview(self, interview_id: str) -> None:
        """Put an interview on the screen."""
        self._interview_id = interview_id
        if self.is_mounted:
            self.book_changed()

    def offers(self, command_id: str) -> bool:
        """Whether there is an interview for the command."""
        interview = self.interview
        if interview is None and command_id.startswith("prep."):
            return False
        match command_id:
            case "prep.tick":
                return self._checks.has_focus
            case "prep.copy":
                return interview is not None and bool(questions_to_send(interview))
            case "prep.confirm" | "prep.calendar":
                return interview is not None and interview.start is not None
            case "prep.next":
                return len(self._to_come()) > 1
        return super().offers(command_id)

    def reasons(self) -> Sequence[Reason]:
        """Return the item of the checklist, or the question, under the cursor with its rule."""
        check, item = self._check(), self.question()
        if self._checks.has_focus and check is not None:
            return [Reason(check.text, check.rule)] if check.rule else []
        if item is None:
            return [Reason("", "P2")]
        return [Reason(item.text, "D6" if item.closing else "P3"), Reason("", "P2")]

    def person(self) -> Contact | None:
        """Return the person the interview is with."""
        interview = self.interview
        return self.records.contacts.get(interview.contact_id) if interview else None

    def compose_body(self) -> Iterable[Widget]:
        """The appointment above, checklist and questions side by side, what they mean below."""
        yield Static(id="head", markup=False)
        with Horizontal(id="body"):
            with Vertical(id="left"):
                yield OwnWords(id="checks-title", classes="pane-title", markup=False)
                yield RowList(id="checks", enter="")
                with VerticalScroll(id="research", can_focus=False):
                    yield OwnWords("Research", classes="section-title")
                    yield Static(id="found", markup=False)
            with Vertical(id="right"):
                yield OwnWords(id="questions-title", classes="pane-title", markup=False)
                yield RowList(id="questions", enter="")
        yield Static(id="foot", markup=False)
        with Container(id="empty"):
            yield Static(Content(no_interview(self.desk.key)), classes="empty")

    def show_book(self) -> None:
        """Draw the interview as it is now."""
        interview, contact = self.interview, self.person()
        there = interview is not None and contact is not None
        for wanted in ("#head", "#body", "#foot"):
            self.query_one(wanted).display = there
        self.query_one("#empty").display = not there
        if interview is None or contact is None:
            return
        self._interview_id = interview.id
        if self._whys_for != interview.id:
            self._whys_for = interview.id
            self._whys = {
                key: candidate.why
                for candidate in left_over(self.records, contact)
                for key in question_keys(candidate.item)
            }
        self._show_head(interview, contact)
        checks = checklist(interview, contact.phones, is_close=contact.is_close)
        self._titles = checks_title(interview, checks), questions_title(interview)
        self._show_titles()
        self._checks.show_rows(
            [
                Row(check.id, check_row(check, ticked=check.id in interview.checklist))
                for check in checks
            ]
        )
        found = research_words(self.records, interview, contact)
        self.query_one("#found", Static).update(found)
        reserve = if_time(interview)
        self._questions.show_rows(
            [
                Row(
                    item.id,
                    question_row(
                        number, item, if_time=item in reserve, by_mail=interview.in_writing
                    ),
                )
                for number, item in enumerate(interview.agenda, start=1)
            ]
        )
        self._show_foot()
        self.call_after_refresh(self._share_height)

    @on(ScreenResume)
    def _look_again_why(self) -> None:
        """Have the reasons be those of now: another talk may have answered a question since."""
        self._whys_for = ""

    def on_resize(self) -> None:
        """Fit the lines above to the new width, and what is below one another to the height."""
        interview, contact = self.interview, self.person()
        if self.is_mounted and interview is not None and contact is not None:
            self._show_head(interview, contact)
            self._show_titles()
            self.call_after_refresh(self._share_height)

    def _share_height(self) -> None:
        """Give the checklist all rows that the research below it has no use for."""
        research = self.query_one("#research")
        if not research.display:
            self._checks.styles.max_height = None
            return
        room = self.query_one("#left").size.height - 1
        # What can be scrolled through is never less than what has room, which it has by this.
        lines = sum(each.size.height for each in research.children)
        used = min(lines + 1, round(room * _RESEARCH_AT_MOST))
        self._checks.styles.max_height = max(1, room - used)

    def _show_head(self, interview: Interview, contact: Contact) -> None:
        width = self.app.size.width - 2
        lines = head_lines(self.records, interview, contact, self.desk.now(), width)
        self.query_one("#head", Static).update(Content("\n").join(lines))

    def _show_titles(self) -> None:
        """Name the two lists; where only one has room, each says how to go to the other."""
        width = self.app.size.width - 2
        is_alone = self.has_class("-narrow")
        checks, questions = self._titles
        pane = self.desk.key("prep.pane") if is_alone else ""
        for wanted, here, there in (
            ("#checks-title", checks, questions),
            ("#questions-title", questions, checks),
        ):
            self.query_one(wanted, Static).update(pane_title(here, there, pane, width))

    @on(DescendantFocus)
    def _give_room(self) -> None:
        """Give the list with the cursor more room, and the light title."""
        in_checks = self._checks.has_focus
        self.set_class(in_checks, "-checks")
        self.query_one("#checks-title").set_class(not in_checks, "faint")
        self.query_one("#questions-title").set_class(in_checks, "faint")

    @on(RowList.Highlighted)
    @on(DescendantFocus)
    def _show_foot(self) -> None:
        interview, contact = self.interview, self.person()
        if interview is None or contact is None:
            return
        check, item = self._check(), self.question()
        if self._checks.has_focus and check is not None:
            words = check_foot(self.records, interview, contact, check, self.desk.key)
        elif item is not None:
            whys = (self._whys.get(key, "") for key in question_keys(item))
            words = question_foot(item, next(filter(None, whys), ""))
        else:
            words = Content(f"No questions yet: {self._opens_bank}, {self._adds_own}.")
        self.query_one("#foot", Static).update(words)

    @on(Key)
    def _say_no_interview(self, event: Key) -> None:
        if self.interview is None and self.command_of(event.key).startswith("prep."):
            prepare = self.desk.key("person.prepare")
            self.say(f"No talk to prepare for yet: {prepare} on Today or the Map begins one.")

    def action_other_pane(self) -> None:
        """Go between the checklist and the questions."""
        (self._questions if self._checks.has_focus else self._checks).focus()

    def action_edit(self) -> None:
        """Change the wording of the highlighted line."""
        interview, check = self.interview, self._check()
        if interview is None:
            return
        if self._checks.has_focus and check is not None:
            self._edit_check(interview, check)
        elif item := self.needed_question():
            self.edit_question(interview, item)

    def action_remove(self) -> None:
        """Take the highlighted line off its list."""
        interview, check = self.interview, self._check()
        if interview is None:
            return
        if not self._checks.has_focus:
            if item := self.needed_question():
                self.desk.book.remove_question(interview.id, item.id)
        elif check is not None and not check.rule:
            self.desk.book.remove_check(interview.id, check.id)
        elif check is not None:
            tick = self.desk.key("prep.tick")
            self.say(f"This one belongs to every talk: {tick} ticks it.")

    def action_appointment(self) -> None:
        """Fix date, time, length, format and place (R6)."""
        if self.interview is not None:
            ask_for_appointment(self, self.interview)

    def action_copy(self) -> None:
        """Copy the questions to send beforehand, and tick that they were offered (R7).

        Those of a talk in writing go into a letter.
        """
        interview = self.interview
        if interview is None:
            return
        text = questions_to_send(interview)
        if not text:
            self.say(f"There is no question to send yet: {self._opens_bank}.")
            return
        if interview.in_writing:
            make = partial(questions, self.records, interview, style=self.desk.letter_style)
            self.app.push_screen(Letter(self.desk, make))
            return
        self.copy(text)
        if _SENT not in interview.checklist:
            self.desk.book.set_checks(interview.id, [_SENT], ticked=True)
            self.say(f"Ticked: offer them your questions. {self.desk.takes_back}")

    def action_brief(self) -> None:
        """Show one page to have at hand."""
        if self.interview is not None:
            self.app.push_screen(BriefPage(self.desk, self.interview))

    def action_write_calendar(self) -> None:
        """Write the appointment to a calendar file that the person names (R6)."""
        self._write_event(appointment, "call")

    def action_write_invitation(self) -> None:
        """Write an invitation to send to them to a file that the person names (R6)."""
        self._write_event(invitation, "invitation")

    def _write_event(self, make: EventMaker, called: str) -> None:
        interview, contact = self.interview, self.person()
        if interview is None or contact is None:
            return
        if interview.start is None or interview.in_writing:
            self._say_no_date()
            return
        try:
            calendar = make(self.records, interview, self.desk.now(), self.desk.zone)
        except ValueError as error:
            self.say(str(error))
            return
        name = file_name(f"{called} {contact.name}", "ics")
        ask_where_to_write(self.app, self.desk, calendar.decode(), name)

    def action_confirmation(self) -> None:
        """Draft the confirmation of the appointment (R8)."""
        interview = self.interview
        if interview is None:
            return
        if interview.start is None:
            self._say_no_date()
            return
        contact = self.records.contacts[interview.contact_id]
        if too_late := too_late_to_confirm(interview, contact, self.desk.now()):
            self.say(f"{too_late} {self.desk.key('prep.date')} sets it.")
            return
        style = self.desk.letter_style
        make = partial(confirmation, self.records, interview, style=style)
        self.app.push_screen(Letter(self.desk, make))

    def action_next_interview(self) -> None:
        """Go to the next interview to come."""
        ids = [interview.id for interview in self._to_come()]
        if self.interview and ids:
            self.show_interview(ids[(ids.index(self.interview.id) + 1) % len(ids)])

    @property
    def is_in_questions(self) -> bool:
        """Whether the questions have the cursor, and not the checklist."""
        return not self._checks.has_focus

    def question(self) -> AgendaItem | None:
        """Return the question under the cursor."""
        items = self.interview.agenda if self.interview else ()
        wanted = self._questions.highlighted_id
        return next((item for item in items if item.id == wanted), None)

    def cursor_to_question(self, item_id: str) -> None:
        """Put the cursor on a question that was just added."""
        self._questions.put_cursor(item_id)

    def _say_no_date(self) -> None:
        self.say(f"There is no appointment yet: {self.desk.key('prep.date')} fixes it.")

    @property
    def _opens_bank(self) -> str:
        return f"{self.desk.key('prep.bank')} opens the bank"

    @property
    def _questions(self) -> RowList:
        return self.query_one("#questions", RowList)

    def _to_come(self) -> list[Interview]:
        return sorted(
            (
                interview
                for interview in self.records.interviews.values()
                if interview.status in OPEN_STATUSES
            ),
            key=lambda interview: (interview.start is None, interview.start or interview.created),
        )
