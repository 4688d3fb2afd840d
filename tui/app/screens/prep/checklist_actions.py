"""What can be done with the checklist of one interview before it, and what was found out."""

from collections.abc import Mapping

from tui.app.dialogs.ask_line import AskLine
from tui.app.dialogs.form import Field, Form
from tui.app.screens.prep.agenda_actions import AgendaActions
from tui.app.widgets.row_list import RowList
from tui.model.interview import AIM, Interview
from tui.playbook.interview.checklist import RESEARCH_PROMPTS, CheckItem, checklist


class ChecklistActions(AgendaActions):
    """A place that shows the checklist of an interview beside its agenda."""

    def action_tick(self) -> None:
        """Tick the highlighted item of the checklist, when that has the cursor."""
        interview, check = self.interview, self._check()
        if interview is None or check is None:
            return
        if self._checks.has_focus:
            self.desk.book.toggle_check(interview.id, check.id)
        else:
            pane = self.desk.key("prep.pane")
            self.say(f"The cursor is in the questions: {pane} goes to the checklist.")

    def action_add_line(self) -> None:
        """Add a question, or an item to the checklist, whichever list has the cursor."""
        interview = self.interview
        if interview is None:
            return
        if not self._checks.has_focus:
            self.add_question(interview)
            return

        def keep(text: str | None) -> None:
            if text and text.strip():
                changed = self.desk.book.add_check(interview.id, text)
                self._checks.put_cursor(changed.own_checks[-1].id)

        keeper = self.keeper(f"check:{interview.id}")
        self.ask(
            AskLine(
                f"Add to the checklist for {self._name_of(interview)}",
                hint="your own item",
                keeper=keeper,
            ),
            keep,
        )

    def action_research(self) -> None:
        """Write down what was found out beforehand (P1)."""
        interview = self.interview
        if interview is None:
            return

        def keep(values: Mapping[str, str] | None) -> None:
            if values is not None:
                self.desk.book.set_research(interview.id, **values)

        fields = [
            Field(subject, title, getattr(interview.research, subject), hint=prompt, long=True)
            for subject, (title, prompt) in RESEARCH_PROMPTS.items()
        ]
        self.ask(
            Form(
                f"Research for {self._name_of(interview)}",
                fields,
                keeper=self.keeper(f"research:{interview.id}"),
            ),
            keep,
        )

    def _edit_check(self, interview: Interview, check: CheckItem) -> None:
        if check.id == AIM:
            self._ask_goal(interview)
            return
        if check.rule:
            self.say(f"This one belongs to every talk: {self._adds_own}.")
            return

        def keep(text: str | None) -> None:
            if text and text.strip():
                self.desk.book.change_check(interview.id, check.id, text)

        keeper = self.keeper(f"check:{check.id}")
        self.ask(
            AskLine(
                f"Change the checklist for {self._name_of(interview)}",
                value=check.text,
                keeper=keeper,
            ),
            keep,
        )

    def _ask_goal(self, interview: Interview) -> None:
        """Ask for the one thing to know by the end (F9)."""

        def keep(text: str | None) -> None:
            if text is not None and text.strip() != interview.goal:
                self.desk.book.set_goal(interview.id, text)

        self.ask(
            AskLine(
                f"What do you most want to know from {self._name_of(interview)}?",
                hint="what helps with your next step: which of my skills carry over",
                value=interview.goal,
                keeper=self.keeper(f"goal:{interview.id}"),
            ),
            keep,
        )

    @property
    def _adds_own(self) -> str:
        return f"{self.desk.key('prep.add')} adds your own"

    @property
    def _checks(self) -> RowList:
        return self.query_one("#checks", RowList)

    def _check(self) -> CheckItem | None:
        interview, contact = self.interview, self.person()
        items = (
            checklist(interview, contact.phones, is_close=contact.is_close)
            if interview and contact
            else ()
        )
        wanted = self._checks.highlighted_id
        return next((item for item in items if item.id == wanted), None)
