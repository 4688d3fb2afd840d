"""A letter opened in a mail program: the one of the settings, else the system's."""

import os
import sys
from collections.abc import Callable
from functools import partial
from typing import Any

from textual.app import SuspendNotSupported
from textual.screen import Screen

from tui.app.dialogs.copy_and_write import copy_and_say
from tui.desk.desk import Desk
from tui.exchange.writers.mailto import mailto, whole_link
from tui.playbook.letters.parts import Draft
from tui.system.mail_program import open_link, run_mail_command


class Mailing:
    """Opens letters for a screen; `say` tells the person in a sentence what came of it."""

    def __init__(self, screen: Screen[Any], desk: Desk, say: Callable[[str], None]) -> None:
        self._screen = screen
        self._desk = desk
        self._say = say

    def open(self, draft: Draft) -> None:
        """Open a letter, or say why that cannot be."""
        if draft.channel:
            copies = f"{self._desk.key('letter.copy')} copies the words."
            self._say(f"This is not an e-mail: their number is {draft.to}. {copies}")
            return
        if command := self._desk.settings.mail_command:
            self._run_command(command, draft)
            return
        link, whole = mailto(draft.to, draft.subject, draft.body)
        work = partial(self._open_link, link, "" if whole else draft.body)
        self._screen.run_worker(work, thread=True, exclusive=True)

    def _open_link(self, link: str, left_out: str) -> None:
        """Open a link, and say what came of it; in a thread of its own."""
        reason = ""
        try:
            open_link(link, os.environ, sys.platform)
        except ValueError as error:
            reason = str(error)
        self._screen.app.call_from_thread(self._say_opened, reason, left_out)

    def _say_opened(self, reason: str, left_out: str) -> None:
        if reason:
            copy = f"{self._desk.key('letter.copy')} copies the text."
            self._say(f"No mail program can be opened from this terminal, since {reason}: {copy}")
        elif left_out:
            self._say("Too long for a link: paste the text, which is being copied.")
            copy_and_say(self._screen.app, self._desk, left_out)
        else:
            self._say("Opened in your mail program.")

    def _run_command(self, command: str, draft: Draft) -> None:
        """Let the person's own mail program have the terminal until it ends."""
        link, wrong = whole_link(draft.to, draft.subject, draft.body), ""
        try:
            with self._screen.app.suspend():
                # What is raised in here would leave the program suspended for good.
                try:
                    run_mail_command(command, link)
                except ValueError as error:
                    wrong = str(error)
        except SuspendNotSupported:
            wrong = "No mail program can be opened from here."
        if wrong:
            copy = f"{self._desk.key('letter.copy')} copies the text."
            self._say(f"The mail command of your settings did not work. {wrong} {copy}")
