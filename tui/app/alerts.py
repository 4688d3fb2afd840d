"""Telling that a talk is near while the program runs: by a message, the bell and the terminal."""

import os
from collections.abc import Callable, Mapping
from contextlib import suppress
from threading import Thread
from typing import Any

from textual.app import App

from tui.app.dialogs.messages import say
from tui.desk.desk import Desk
from tui.model.interview import Interview
from tui.playbook.interview.alerts import Alarm, alarms_to_come, ringing, talk_words
from tui.playbook.interview.call import running_call
from tui.playbook.time.dates import nearness
from tui.system.terminal.alerts import (
    BELL,
    notification_sequence,
    title_back_sequence,
    title_sequence,
)

LOOK_EVERY = 5.0
"""Seconds between two looks at what is near; one that finds nothing writes nothing."""


class TalkAlerts:
    """Tells once of each talk that begins in 15 minutes, and in 5.

    `write` writes a control sequence to the terminal, from any thread; `is_private` says that
    no name may be shown.
    """

    def __init__(
        self,
        app: App[Any],
        desk: Desk,
        write: Callable[[str], None],
        is_private: Callable[[], bool],
        environ: Mapping[str, str] = os.environ,
    ) -> None:
        self._app = app
        self._desk = desk
        self._write = write
        self._is_private = is_private
        self._environ = environ
        self._since = desk.now()
        self._revision = -1
        self._alarms: list[Alarm] = []
        self._told: set[Alarm] = set()
        self._in_title: Alarm | None = None

    def start(self) -> None:
        """Look every few seconds; not where the person turned alerts off."""
        if self._desk.settings.alerts:
            self._app.set_interval(LOOK_EVERY, self.look)

    def stop(self) -> None:
        """Give the terminal its former title back."""
        if self._in_title is not None:
            self._in_title = None
            self._write(title_back_sequence(self._environ))

    def look(self) -> None:
        """Tell of what has come near since the last look, and of nothing twice."""
        now = self._desk.now()
        if self._revision != self._desk.book.revision:
            self._revision = self._desk.book.revision
            self._alarms = alarms_to_come(self._desk.book.records.interviews.values(), now)
        rings = [each for each in ringing(self._alarms, self._since, now) if each not in self._told]
        self._since = now
        if self._in_title is not None and not self._is_to_come(self._in_title):
            self.stop()
        if rings:
            self._told.update(rings)
            self._ring(rings)

    def _is_to_come(self, told: Alarm) -> bool:
        known = {(each.interview_id, each.start) for each in self._alarms}
        return (told.interview_id, told.start) in known and told.start > self._since

    def _ring(self, rings: list[Alarm]) -> None:
        interviews = self._desk.book.records.interviews
        talks = [self._words(interviews[each.interview_id]) for each in rings]
        near = (nearness(each.start, self._since) for each in rings)
        words = "; ".join(f"{when}: {talk}" for when, talk in zip(near, talks, strict=True))
        say(self._app, f"{words}.")
        self.stop()
        self._in_title = rings[0]
        # Who is on the phone would have the other one hear the bell.
        is_quiet = running_call(self._desk.book.records) is not None
        title = title_sequence(f"{talks[0]} · askaround", self._environ)
        self._write(title if is_quiet else title + BELL)
        Thread(target=self._notify, args=(words,), daemon=True).start()

    def _notify(self, words: str) -> None:
        """Show the terminal's own notification; in a thread, since tmux may have to be asked."""
        with suppress(Exception):  # a terminal that is gone meanwhile must not end the program
            if sequence := notification_sequence("askaround", words, self._environ):
                self._write(sequence)

    def _words(self, interview: Interview) -> str:
        name = self._desk.book.records.contacts[interview.contact_id].name
        return talk_words(interview, "" if self._is_private() else name, self._desk.zone)
