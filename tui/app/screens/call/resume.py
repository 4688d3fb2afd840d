"""After a call was cut off: go on with it, or end it where it was."""

from enum import StrEnum

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from tui.app.dialogs.dialog import Dialog
from tui.app.dialogs.messages import saving_words
from tui.app.widgets.bindings import bindings
from tui.app.widgets.key_hints import KeyHints
from tui.desk.commands.dialogs import RESUME
from tui.desk.desk import Desk
from tui.model.interview import Interview
from tui.model.text.counting import counted
from tui.store.half_typed_keys import line_draft

_SHOWN = 200
"""So many characters of a half-typed line tell which it is, and leave room for the keys."""


class ResumeAnswer(StrEnum):
    """What to do with a call that was cut off."""

    RESUME = "resume"
    FINISH = "finish"


class Resume(Dialog[ResumeAnswer]):
    """Says what is safe, and asks how to go on; escape decides later."""

    BINDINGS = bindings(RESUME)

    def __init__(self, desk: Desk, interview: Interview) -> None:
        super().__init__()
        self._desk = desk
        self._interview = interview

    def compose(self) -> ComposeResult:
        """Who, how far in, how many lines are safe."""
        records = self._desk.book.records
        contact = records.contacts[self._interview.contact_id]
        notes = records.notes_of(self._interview.id)
        # Those that were pasted and are not among the notes yet are on the disk as well.
        waiting, pasted = self._desk.book.pasted_lines(self._interview.id)
        lines = counted(len(notes) + waiting, "line")
        minutes = max(pasted, notes[-1].seconds if notes else 0) // 60
        unfinished = self._desk.book.draft(line_draft(self._interview.id))
        words = [
            Content.styled(
                f"Call with {contact.name}, {minutes} min in, {lines} safe",
                "bold $primary",
            ),
            Content("The program ended during this call.\n"),
        ]
        if unfinished:
            shown = unfinished if len(unfinished) <= _SHOWN else f"{unfinished[:_SHOWN]} …"
            half = Content.styled(shown, "italic")
            words.append(Content.assemble("Half typed: ", half, "\n"))
        go_on, finish, later = map(
            self._desk.key, ("resume.go_on", "resume.finish", "resume.later")
        )
        ways = f"{go_on} goes on with it · {finish} ends it, to the debrief · {later}: later"
        words.append(Content(ways))
        with Vertical(classes="dialog"):
            yield Static(Content("\n").join(words), markup=False)
        yield KeyHints(saving_words(self._desk.book))

    def action_answer(self, answer: str) -> None:
        """Give the answer back."""
        self.dismiss(ResumeAnswer(answer))

    def action_later(self) -> None:
        """Leave the call running."""
        self.dismiss(None)
