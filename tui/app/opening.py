"""Ways from one screen to another: to a place, an interview, the practice and a list."""

from collections.abc import Callable
from functools import partial

from textual.screen import Screen

from tui.app.dialogs.messages import telling
from tui.app.ending import EndingApp
from tui.app.screens.call.agreed import ask_whether_agreed
from tui.app.screens.call.pasting import take_pasted
from tui.app.screens.call.resume import Resume, ResumeAnswer
from tui.app.screens.place import Place, ShowsInterview
from tui.model.interview import Interview
from tui.model.people import Source


class OpeningApp(EndingApp):
    """A program that opens its screens; what is not shown at the start is loaded when it is."""

    def open_interview(self, place: str, interview_id: str) -> None:
        """Show an interview in "prep", "call", the "debrief", its "reflection" or the "revisit".

        On "talk" it is what was said, to be read. Instead of the call of a talk in writing, their
        answers are asked for. On "today" it is the thank-you; to "resume" a call asks whether to
        go on with it.
        """
        if place == "resume":
            self.ask_to_resume(self.desk.book.records.interviews[interview_id])
            return
        if place == "talk":
            from tui.app.screens.answers.conversation import Conversation  # noqa: PLC0415 - loaded when first needed

            self.push_screen(Conversation(self.desk, interview_id))
            return
        if place in ("debrief", "reflection"):
            from tui.app.screens.call.debrief import Debrief  # noqa: PLC0415 - loaded when first needed

            begins_at = "reflect:" if place == "reflection" else ""
            self.push_screen(Debrief(self.desk, interview_id, begins_at))
            return
        if place == "revisit":
            from tui.app.screens.answers.revisit import (  # noqa: PLC0415 - loaded when first needed
                ask_to_reread,
                due_revisit,
            )

            interview = self.desk.book.records.interviews[interview_id]
            if isinstance(current := self.screen, Place):
                ask_to_reread(current, due_revisit(self.desk, interview))
            return
        talk = self.desk.book.records.interviews.get(interview_id)
        by_mail = place == "call" and talk is not None and talk.in_writing and not talk.started
        self.open_place("prep" if by_mail else place)
        screen: Screen[object] = self.screen
        if isinstance(screen, ShowsInterview):
            screen.show_interview(interview_id)
        if by_mail and talk is not None and isinstance(screen, Place):
            from tui.app.screens.prep.written import WrittenAnswers  # noqa: PLC0415 - loaded when first needed

            WrittenAnswers(screen, talk).ask()

    def open_place(self, place: str) -> None:
        """Show a place itself; what stood over it closes, with what is half typed there kept."""
        self.switch_mode(place)
        while len(self.screen_stack) > 1:
            self.pop_screen()

    def open_practice(self, left: Callable[[], None] = lambda: None) -> None:
        """Show what there is to practice; `left` is called when it is over."""
        from tui.app.screens.call.practice import Practice  # noqa: PLC0415 - loaded when first needed

        self.push_screen(Practice(self.desk), lambda _: left())

    def open_list(self, text: str, *, introducer: str, source: Source | None) -> None:
        """Show the people in a text, before any of them is taken in."""
        from tui.app.screens.imports.actions import review_list  # noqa: PLC0415 - loaded when first needed

        review_list(self, self.desk, text, introducer=introducer, source=source)

    def ask_to_resume(self, interview: Interview) -> None:
        """Ask whether to go on with a call that runs, or to end it at its last line."""
        answered = telling(self, partial(self._resumed, interview))
        self.push_screen(Resume(self.desk, interview), answered)

    def _resumed(self, interview: Interview, answer: ResumeAnswer | None) -> None:
        if answer is ResumeAnswer.RESUME:
            self.open_interview("call", interview.id)
        elif answer is ResumeAnswer.FINISH:
            self.desk.finish_call(interview, take_pasted=False)
            take_pasted(self, self.desk)
            self.open_interview("debrief", interview.id)
            if isinstance(debrief := self.screen, Place):
                ask_whether_agreed(debrief, self.desk.book.records.interviews[interview.id])
