"""What can be done with the questions of one interview before it."""

from tui.app.dialogs.ask_line import AskLine
from tui.app.screens.person.actions import PersonActions
from tui.app.screens.prep.question_bank import QuestionBank
from tui.app.screens.prep.question_form import typed_hint
from tui.model.interview import AgendaItem, Interview
from tui.playbook.interview.agenda import planned_minutes
from tui.playbook.questions.bank import USUAL_MINUTES
from tui.playbook.questions.choosing import likely_theme, reworded
from tui.playbook.questions.question_mark import with_question_mark

_OF_A_QUESTION = {"prep.down", "prep.up", "prep.must", "prep.minutes"}


class AgendaActions(PersonActions):
    """A place that shows the agenda of an interview, with a question under the cursor."""

    @property
    def interview(self) -> Interview | None:
        """The interview on the screen."""
        raise NotImplementedError

    def question(self) -> AgendaItem | None:
        """Return the question under the cursor."""
        raise NotImplementedError

    @property
    def is_in_questions(self) -> bool:
        """Whether the questions have the cursor, and not another list beside them."""
        raise NotImplementedError

    def offers(self, command_id: str) -> bool:
        """Whether there is a question under the cursor for the command."""
        if command_id in _OF_A_QUESTION:
            return self.is_in_questions and self.question() is not None
        return super().offers(command_id)

    def needed_question(self) -> AgendaItem | None:
        """Return the question under the cursor; if there is none, say how to come to one."""
        key, item = self.desk.key, self.question()
        if item is not None and not self.is_in_questions:
            self.say(f"The cursor is in the checklist: {key('prep.pane')} goes to the questions.")
            return None
        if item is None:
            self.say(f"There is no question yet: {key('prep.bank')} opens the bank.")
        return item

    def action_move(self, by: int) -> None:
        """Rank the highlighted question lower or higher."""
        if (interview := self.interview) and (item := self.needed_question()):
            self.desk.book.move_question(interview.id, item.id, by)

    def action_must_ask(self) -> None:
        """Make the highlighted question a must-ask, or no longer one."""
        if (interview := self.interview) and (item := self.needed_question()):
            self.desk.book.change_question(interview.id, item.id, must_ask=not item.must_ask)

    def action_minutes(self) -> None:
        """Plan minutes for the highlighted question."""
        interview = self.interview
        item = self.needed_question() if interview is not None else None
        if interview is None or item is None:
            return

        def keep(text: str | None) -> None:
            if text:
                self.desk.book.change_question(interview.id, item.id, minutes=_minutes(text))
                self._say_too_much()

        dialog = AskLine(
            f"Minutes for “{item.text}”",
            value=str(item.minutes),
            preview=lambda text: f"{_minutes(text)} min",
            keeper=self.keeper(f"minutes:{item.id}"),
            enter="set",
        )
        self.ask(dialog, keep)

    def _say_too_much(self) -> None:
        """Say that more minutes are planned than were agreed on, if it is so."""
        interview = self.interview
        if interview is None or interview.in_writing:
            return
        planned = planned_minutes(interview)
        if planned > interview.minutes:
            self.say(f"That plans {planned} of {interview.minutes} min: shorten or drop some.")

    def action_bank(self) -> None:
        """Open the question bank."""
        if self.interview is not None:
            self.app.push_screen(QuestionBank(self.desk, self.interview.id))

    def add_question(self, interview: Interview) -> None:
        """Add a question of the person's own."""

        def keep(text: str | None) -> None:
            if text and text.strip():
                asked = with_question_mark(text)
                item = AgendaItem(text=asked, theme=likely_theme(asked), minutes=USUAL_MINUTES)
                self.desk.book.add_questions(interview.id, [item])
                self.cursor_to_question(item.id)

        dialog = AskLine(
            f"Add a question for {self._name_of(interview)}",
            hint="open-ended, and nothing a search could answer",
            preview=typed_hint,
            keeper=self.keeper(f"question:{interview.id}"),
        )
        self.ask(dialog, keep)

    def _name_of(self, interview: Interview) -> str:
        contact = self.records.contacts.get(interview.contact_id)
        return contact.name if contact and contact.name else "this talk"

    def cursor_to_question(self, item_id: str) -> None:
        """Put the cursor on a question that was just added."""
        raise NotImplementedError

    def edit_question(self, interview: Interview, item: AgendaItem) -> None:
        """Change the wording of a question."""

        def keep(text: str | None) -> None:
            if text and text.strip():
                self.desk.book.change_question(
                    interview.id, item.id, **reworded(item, with_question_mark(text))
                )

        dialog = AskLine(
            f"Change a question for {self._name_of(interview)}",
            value=item.text,
            preview=typed_hint,
            keeper=self.keeper(f"question:{item.id}"),
        )
        self.ask(dialog, keep)


def _minutes(text: str) -> int:
    if not text.strip().isdecimal() or not 1 <= int(text) <= 120:  # noqa: PLR2004
        raise ValueError("Minutes are a whole number from 1 to 120.")
    return int(text)
