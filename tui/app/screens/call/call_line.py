"""The line of a call: what is typed into it begins the talk, is kept, and can be changed."""

from collections.abc import Sequence
from datetime import datetime
from time import monotonic

from textual import on
from textual.content import Content

from tui.app.screens.call.note_line import NoteLine
from tui.app.screens.call.pasting import take_pasted
from tui.app.screens.call.texts import MARK_ALONE, hint_words, marked_so, marks_words
from tui.app.screens.call.walked_line import WalkedLine
from tui.app.screens.place import Place
from tui.app.widgets.key_hints import KeyHints
from tui.app.widgets.quiet import Words
from tui.app.widgets.styles import FAINT
from tui.desk.desk import Desk
from tui.model.connection import as_asked
from tui.model.interview import OPEN_STATUSES, Interview
from tui.model.note import Mark, with_next_mark
from tui.playbook.interview.call import elapsed_seconds, promised_day, running_call

_AROUND_HINT = 4
"""The columns beside the hint."""


class CallLine(Place):
    """A call with the one line that has the focus, and the hint below it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._interview_id = ""
        self._shown_id = ""
        self._begun: datetime | None = None
        self._walked = WalkedLine(self)
        self._last_key = 0.0

    @property
    def interview(self) -> Interview | None:
        """The call on the screen: the one asked for, else the one that is running."""
        interview = self.records.interviews.get(self._interview_id)
        if interview is None or interview.status not in OPEN_STATUSES:
            interview = running_call(self.desk.book.records)
        return interview and as_asked(self.records, interview)

    def show_interview(self, interview_id: str) -> None:
        """Put a call on the screen, ready to be picked up."""
        self._interview_id = interview_id
        if self.is_mounted:
            self.book_changed()
            self.action_write()

    def on_resize(self) -> None:
        """Fit the marks below the line to the new width."""
        if self.is_mounted:
            self._show_hint(self.query_one(NoteLine).value)

    def action_write(self) -> None:
        """Go back to the line, with what was half typed in it."""
        if self.interview is not None:
            self._walked.take_up_half_typed(self.interview.id)
            self.query_one("#entry").remove_class("-command")
            self.query_one(NoteLine).focus()

    def _typed(self, text: str) -> None:
        self._last_key = monotonic()
        interview = self.interview
        if interview is None:
            return
        self._walked.keep_half_typed(interview.id, text)
        self._show_hint(text)
        self.query_one(KeyHints).follow()
        if not text:
            self._begun = None
        elif self._begun is None:
            self._pick_up()
            self._begun = self.desk.now()

    def _keep(self, line: str) -> None:
        interview = self._pick_up()
        if interview is None:
            return
        if not line.strip():
            struck = self._walked.note
            self._begin_again()
            if struck is not None:
                self._walked.strike(struck)
            return
        now = self.desk.now()
        due = promised_day(line, self.desk.here)
        edited, begun = self._walked.note, self._begun
        self._begin_again()
        if edited is not None:
            note = self.desk.book.edit_line(edited.id, line, now=now, due=due)
        elif self.desk.book.pasted_pages(interview.id):
            # It stands behind what was pasted before it.
            self._keep_many([line])
            return
        else:
            seconds = elapsed_seconds(interview, begun or now)
            note = self.desk.book.keep_line(interview.id, line, seconds=seconds, now=now, due=due)
        self.say_who_is_meant(note)

    def _begin_again(self) -> None:
        """Have the line be a new one, behind all others."""
        self._begun = None
        self._walked.take_up("")
        self._show_hint("")

    @on(NoteLine.StillWalked)
    def _say_still_walked(self) -> None:
        self._walked.says_emptied()

    @on(NoteLine.MarkAlone)
    def _say_mark_alone(self) -> None:
        self.say(MARK_ALONE)

    def _keep_many(self, lines: Sequence[str]) -> None:
        interview = self._pick_up()
        if interview is not None:
            seconds = elapsed_seconds(interview, self.desk.now())
            self.desk.book.paste_lines(interview.id, lines, seconds=seconds)
            self._begin_again()
            take_pasted(self.app, self.desk, self.say_who_is_meant)

    @on(NoteLine.Walked)
    def walk(self, event: NoteLine.Walked) -> None:
        """Put the line before, or the one after, back into the input, to edit it."""
        interview = self.interview
        notes = self.records.notes_of(interview.id) if interview else []
        if self._walked.walk(notes, event.by):
            self._show_hint("")

    def action_remark(self) -> None:
        """Give the line that is being typed or changed the next mark; without one, the last."""
        interview, line = self.interview, self.query_one(NoteLine)
        notes = self.records.notes_of(interview.id) if interview else []
        edited = self._walked.note
        if line.value and edited is None:
            behind = len(line.value) - line.cursor_position
            line.take(with_next_mark(line.value))
            line.cursor_position -= min(behind, len(line.value))
        elif notes:
            former, text = edited or notes[-1], line.value
            marks = list(Mark)
            mark = marks[(marks.index(former.mark) + 1) % len(marks)]
            note = self.desk.book.mark_line(former.id, mark, now=self.desk.now())
            if edited and text.startswith(former.mark.value):
                line.take(note.mark.value + text.removeprefix(former.mark.value))
            elif not edited:
                words = marked_so(note, self.app.size.width - _AROUND_HINT)
                self.query_one("#hint", Words).say(Content.styled(words, "$accent"))
            self.say_who_is_meant(note)

    def _show_hint(self, line: str) -> None:
        hint, offer = hint_words(line, self.interview, self.records, self.desk.here)
        self.query_one(NoteLine).offer = offer
        words = Content.styled(hint, "$accent")
        if self._walked.note_id and not (line and hint):
            words = Content.styled(self._walked.hint(line), FAINT)
        elif not line:
            words = Content.styled(marks_words(self.app.size.width - _AROUND_HINT), FAINT)
        self.query_one("#hint", Words).say(words)

    def _pick_up(self) -> Interview | None:
        interview = self.interview
        if interview is None or interview.started is not None:
            return interview
        began = self.desk.pick_up(interview)
        if began.id != interview.id:
            self._interview_id = self._shown_id = began.id
        return began
