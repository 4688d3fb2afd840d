"""The ends of a call: hung up, put off, or nobody there; and on to another that is running."""

from textual import on

from tui.app.dialogs.messages import tells_refusal
from tui.app.screens.call.agreed import ask_whether_agreed
from tui.app.screens.call.call_line import CallLine
from tui.app.screens.call.note_line import NoteLine
from tui.app.screens.person.appointment_dialog import ask_for_appointment
from tui.app.screens.place import Place
from tui.model.interview import Interview, InterviewStatus
from tui.model.note import is_mark_alone
from tui.playbook.interview.call import next_running
from tui.store.half_typed_keys import line_draft


class CallEnds(CallLine):
    """A call that can be ended, or left for another."""

    @on(NoteLine.HungUp)
    @tells_refusal
    def hang_up_from_line(self, event: NoteLine.HungUp) -> None:
        """End the call, unless a line that is not kept yet stands there."""
        if event.empty:
            self.action_hang_up()
        else:
            again = self.desk.key("line.hang_up")
            self.say(f"enter keeps the line first; then {again} hangs up.")

    def action_hang_up(self) -> None:
        """End the call; what is in the line is kept first. The debrief follows."""
        interview = self.interview
        if interview is None:
            return
        if interview.started is None:
            self.not_begun()
            return
        line = self.query_one(NoteLine)
        if line.value.strip():
            if is_mark_alone(line.value):
                self.desk.book.clear_draft(line_draft(interview.id))
            else:
                self._keep(line.value)
            line.value = ""
        self.desk.hang_up(interview)
        self._interview_id = ""
        self.hung_up(self.records.interviews[interview.id])

    def not_begun(self) -> None:
        """Say how to leave a call that has not begun."""
        leave = self.key("go.today")
        self.say(f"The call has not begun: type the first line, or leave with {leave}.")

    def hung_up(self, interview: Interview) -> None:
        """Go on to the debrief of a call that was just ended."""
        self.open_interview("debrief", interview.id)
        if isinstance(debrief := self.app.screen, Place):
            ask_whether_agreed(debrief, interview)

    def action_other_call(self) -> None:
        """Go to the next of the running calls."""
        following = self._next_live()
        if following:
            self.show_interview(following)
        else:
            self.say("No other call is running.")

    def action_appointment(self) -> None:
        """Agree on another time (R6)."""
        interview = self.interview
        if interview is None or interview.started is None:
            if interview is not None:
                ask_for_appointment(self, interview)
            return

        def leave(kept: Interview) -> None:
            """Leave a call that was no talk: the next key must not begin it again."""
            if kept.started is None:
                self._interview_id = ""
                self.action_go("today")

        ask_for_appointment(self, interview, kept=leave)

    def action_no_show(self) -> None:
        """They did not come, or did not pick up."""
        interview = self.interview
        if interview is None:
            return
        if interview.started is not None:
            self.say(f"{self._still_runs}.")
            return
        self.desk.book.end_without_conversation(
            interview.id, InterviewStatus.NO_SHOW, now=self.desk.now()
        )
        write = f"on Today or the Map {self.desk.key('person.outreach')} writes to them again."
        self.say(f"Marked as a no-show: {write} {self.takes_back}")

    @property
    def _still_runs(self) -> str:
        other, ends = self.key("call.appointment"), self.key("call.hang_up")
        return f"This call is running: {ends} hangs up, {other} if it was no talk"

    def _next_live(self) -> str | None:
        return next_running(self.records, self.interview)
