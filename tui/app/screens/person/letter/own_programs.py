"""A letter in the person's own programs: their editor, and the one it is sent through."""

import os
from collections.abc import Callable

from textual.app import SuspendNotSupported
from textual.screen import Screen
from textual.widgets import TextArea

from tui.app.dialogs.half_typed import DraftKeeper
from tui.app.screens.person.letter.other_text import OtherText
from tui.desk.desk import Desk
from tui.model.text.lines import clean_text
from tui.system.editor import edit_in_editor
from tui.system.own_program import through_program


class OwnPrograms:
    """Hands the text of the letter on `screen` to a program, and takes back what came of it.

    What was changed there is kept by `keeper` at once and taken over by `take`; `tell` says
    what became of it.
    """

    def __init__(
        self,
        screen: Screen[bool],
        desk: Desk,
        keeper: DraftKeeper,
        take: Callable[[str], None],
        tell: Callable[[str], None],
    ) -> None:
        self._screen = screen
        self._desk = desk
        self._keeper = keeper
        self._take = take
        self._tell = tell

    def pipe(self, text: str) -> None:
        """Send a text through the person's own program, and show what came back."""
        command = self._desk.settings.letter_command
        if not command:
            self._tell("No program is set: name one under [letters] in the settings.")
            return
        self._tell(f"Waiting for {command.split()[0]} …")
        self._screen.run_worker(
            lambda: self._ask_program(command, text), thread=True, exclusive=True
        )

    def edit(self) -> None:
        """Edit the text in the person's own editor."""
        text = self._screen.query_one(TextArea)
        edited, wrong = text.text, ""
        try:
            with self._screen.app.suspend():
                # What is raised in here would leave the program suspended for good.
                try:
                    edited = clean_text(edit_in_editor(text.text, os.environ))
                    # The terminal may be gone, and this the last thing that can be done.
                    if edited != text.text:
                        self._keeper.save(edited)
                except (OSError, ValueError) as error:
                    wrong = f"The editor did not work: {error}."
        except SuspendNotSupported:
            edit = self._desk.key("letter.edit")
            wrong = f"No editor can be opened from here: {edit} edits in place."
        if wrong:
            self._tell(wrong)
        elif edited != text.text:
            self._take(edited)

    def _ask_program(self, command: str, text: str) -> None:
        app = self._screen.app
        try:
            answer = clean_text(through_program(command, text))
        except ValueError as error:
            app.call_from_thread(self._tell, str(error))
            return
        app.call_from_thread(self._offer, text, answer)

    def _offer(self, text: str, answer: str) -> None:
        """Show the two texts beside each other, unless the letter is closed by now."""

        def take(taken: bool | None) -> None:  # noqa: FBT001 - a dialog's answer
            if taken:
                self._take(answer)

        if self._screen.is_attached:
            self._screen.app.push_screen(OtherText(text, answer), take)
