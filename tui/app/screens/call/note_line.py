"""The one line of the Call screen: typing is all a person needs to do."""

from collections.abc import Callable, Sequence
from contextlib import suppress

from textual.events import Paste
from textual.message import Message
from textual.widgets import Input
from textual.widgets.input import Selection

from tui.app.widgets.bindings import bindings
from tui.app.widgets.one_line import TakesLines
from tui.app.widgets.quiet import StillInput
from tui.desk.commands.dialogs import CALL_LINE
from tui.exchange.pasted_person import line_of_paste
from tui.model.note import Mark, is_mark_alone, split_mark

_AT_ONCE = 10
"""So many lines are kept before the next key is looked at; more of them take their time."""


class NoteLine(StillInput, TakesLines):
    """Takes lines of notes.

    `keep` is called with an entered line before the next key is looked at; that is why
    it is a call and not a message. `typed` is called with the line as it stands after each
    key. Somebody pasted behind "@" becomes one line; other pasted text of several lines
    becomes several kept lines, by `keep_many` where they are many; what follows the last line
    break stays open.
    """

    BINDINGS = bindings(CALL_LINE)

    class Left(Message):
        """The person wants the command keys."""

    class MarkAlone(Message):
        """The line is nothing but a mark; it stays as it is."""

    class HungUp(Message):
        """The person wants to hang up; a line that is not `empty` is to be kept first."""

        def __init__(self, *, empty: bool) -> None:
            super().__init__()
            self.empty = empty

    class StillWalked(Message):
        """The person wants to hang up, while a line kept before is in the line, emptied."""

    class Walked(Message):
        """The person wants to edit the line before, `by` -1, or the one after, 1."""

        def __init__(self, by: int) -> None:
            super().__init__()
            self.by = by

    def __init__(
        self,
        keep: Callable[[str], None],
        keep_many: Callable[[Sequence[str]], None],
        typed: Callable[[str], None],
        *,
        id: str,  # noqa: A002
    ) -> None:
        super().__init__(id=id, select_on_focus=False)
        # A blinking cursor writes to the terminal twice a second.
        self.cursor_blink = False
        self._keep = keep
        self._keep_many = keep_many
        self._typed = typed
        self.offer = ""
        """What the right arrow at the end of the line makes of it, empty for nothing."""
        self.walked = False
        """Whether a line that was kept before is in it, to be changed."""

    @property
    def enter_does(self) -> str:
        """Enter keeps what was typed."""
        if self.walked and not self.value.strip():
            return "strike"
        return "keep" if self.value else ""

    @property
    def unhinted(self) -> str:
        """The key that hangs up on an empty line deletes in another; a walked line stays."""
        return "line.hang_up" if self.value or self.walked else ""

    def on_input_changed(self, event: Input.Changed) -> None:
        """Report what is in the line, to nobody else."""
        event.stop()
        self._typed(event.value)

    def take(self, text: str) -> None:
        """Put a text into the line, with the cursor at its end."""
        self.value = text
        self.cursor_position = len(text)

    async def action_submit(self) -> None:
        """Keep the line and begin a new one; a mark alone waits for its words.

        Several signs, as in "! ???", are selected, so that the next line takes their place.
        """
        line = self.value
        if is_mark_alone(line):
            if len(line.strip()) > 1:
                self.selection = Selection(0, len(line))
            self.post_message(self.MarkAlone())
            return
        self.value = ""
        self._keep(line)

    def on_paste(self, event: Paste) -> None:
        """Keep each line that is pasted but the last, which stays open."""
        event.stop()
        event.prevent_default()
        if self.value[:1] and split_mark(f"{self.value[:1]} a")[0] is Mark.PERSON:
            with suppress(ValueError):
                self.insert_text_at_cursor(line_of_paste(event.text))
                return
        first, *others = event.text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        self.replace(first, *sorted(self.selection))
        if len(others) > _AT_ONCE:
            self._keep(self.value)
            *many, first = others
            self._keep_many(many)
            self.value = ""
            self.insert_text_at_cursor(first)
            return
        for line in others:
            self._keep(self.value)
            self.value = ""
            self.insert_text_at_cursor(line)

    def action_cursor_right(self, select: bool = False) -> None:  # noqa: FBT001, FBT002
        """Go right; at the end of the line take what is offered."""
        if self.offer and self.cursor_position == len(self.value):
            self.take(self.offer)
        else:
            super().action_cursor_right(select)

    def action_leave(self) -> None:
        """Leave the line as it is, for the command keys."""
        self.post_message(self.Left())

    def action_walk(self, by: int) -> None:
        """Go to the line kept before, or the one after, to edit it."""
        self.post_message(self.Walked(by))

    def action_hang_up_or_delete(self) -> None:
        """Hang up on an empty line; in a line delete a character, as everywhere."""
        if self.value and (self.cursor_position < len(self.value) or not self.selection.is_empty):
            self.action_delete_right()
        elif self.walked and not self.value:
            self.post_message(self.StillWalked())
        else:
            self.post_message(self.HungUp(empty=not self.value))
