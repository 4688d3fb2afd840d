"""How the program ends: at a key, by a signal, without a terminal or by a fault, all kept."""

import os
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

from textual.screen import Screen

from tui.app.dialogs.half_typed import HoldsDraft
from tui.app.dialogs.messages import saving_words, say, say_press_again
from tui.app.painting import PaintingApp
from tui.app.screens.place import Place
from tui.app.textual_internals.terminal_reader import give_terminal_back
from tui.app.widgets.key_hints import KeyHints
from tui.desk.desk import Desk
from tui.desk.queue_keeper import QueueKeeper
from tui.store.errors import StoreError
from tui.store.saving import SaveState, Saving
from tui.system.faults import Faults
from tui.system.shutdown import end_at_the_latest, terminal_is_there

SAVING_SHOWN_AFTER = 0.3
"""Seconds a change may take before the bottom line says \"saving\"."""

QUIT_SECONDS = 3.0
"""How long quitting waits for the disk."""

LATEST_END = 10.0
"""Seconds after a signal in which the program has ended, if everything is on the disk."""


class EndingApp(PaintingApp):
    """A program that has everything on the disk before it ends, and says when it has not.

    `clean_up` removes what must not outlast the program, when it cannot end in order; faults
    are kept in the `error_log`.
    """

    def __init__(
        self,
        desk: Desk,
        queue_keeper: QueueKeeper | None,
        error_log: Path | None,
        clean_up: Callable[[], None],
    ) -> None:
        super().__init__(desk)
        self._queue_keeper = queue_keeper
        self._faults = Faults(error_log)
        self._clean_up = clean_up
        self._warned_of_loss = False

    async def action_quit(self) -> None:
        """Quit; while something is not saved, only at the second press."""
        if self.desk.book.flush(QUIT_SECONDS) or self._warned_of_loss:
            self.exit()
            return
        self._warned_of_loss = True
        state = self.desk.book.state
        say_press_again(
            self,
            f"NOT SAVED: {state.reason}. {state.waiting} changes wait for the disk and would be "
            "lost. Make room and they are written; quit again to lose them.",
            wrong=True,
        )

    def end_by_signal(self, number: int) -> None:
        """Save everything and give the terminal back: somebody ended the program.

        A disk that never answers does not keep it: what it was given is in the journal.
        """
        end_at_the_latest(
            128 + number,
            LATEST_END,
            may_end=lambda: self.desk.book.state.saving is Saving.SAVED,
            last_act=partial(give_terminal_back, self),
        )
        self.desk.book.flush(QUIT_SECONDS)
        self.exit(return_code=128 + number)

    def hang_up_terminal(self, number: int) -> None:
        """Save everything and end at once when the terminal is gone, else give it back."""
        self.desk.book.flush(QUIT_SECONDS)
        if terminal_is_there():
            # It may go yet, and then the driver would wait for it for ever.
            end_at_the_latest(128 + number, QUIT_SECONDS)
            self.end_by_signal(number)
            return
        if self._queue_keeper is not None:
            self._queue_keeper.keep(self.desk)
        self._clean_up()
        os._exit(128 + number)

    def goes_on_after(self, error: BaseException) -> bool:
        """Tell of an error in one sentence; return whether the program can go on.

        It cannot when one error follows the other, so that nobody could do anything.
        """
        if isinstance(error, StoreError):
            say(self, str(error), wrong=True)
            return True
        if self._faults.take(error):
            say(self, self._faults.words, wrong=True)
        return not self._faults.flood

    def fault_words(self) -> str:
        """Return what to print when a fault ended the program, which is kept in the error log.

        What was being typed in a dialog is set aside: it must not end the next start as well.
        """
        # Whatever is wrong with the screens, the first fault is the one to tell.
        with suppress(Exception):
            for screen in self.screen_stack:
                self.gives_up(screen)
        return self._faults.last_words

    def gives_up(self, screen: Screen[Any]) -> None:
        """Set what was half typed in a dialog aside: it must not fail the next time as well."""
        if isinstance(screen, HoldsDraft):
            screen.set_draft_aside()

    def _show_saving(self, state: SaveState) -> None:
        if state.saving is Saving.SAVING:
            # Most changes are on the disk before anybody could read "saving".
            self.set_timer(SAVING_SHOWN_AFTER, self._show_saving_now)
            return
        if state.saving is Saving.SAVED:
            self._warned_of_loss = False
        self._show_saving_now()

    def _show_saving_now(self) -> None:
        for screen in self.screen_stack:
            desk = screen.desk if isinstance(screen, Place) else self.desk
            words = saving_words(desk.book)
            for hints in screen.query(KeyHints):
                hints.saved = words
