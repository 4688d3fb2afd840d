"""Looking through the mail while the program runs: no key waits for it, and none is needed."""

import time
from collections.abc import Callable, Iterator
from functools import partial
from threading import Thread
from typing import TYPE_CHECKING, Any

from textual.app import App

from tui.app.dialogs.messages import say
from tui.app.screens.imports.background import Background
from tui.app.screens.place import Place
from tui.desk.desk import Desk
from tui.exchange.progress import Watch
from tui.playbook.interview.call import running_call

if TYPE_CHECKING:  # most have no mail folders
    from tui.desk.taking_in.mail import MailPlan, People
    from tui.exchange.mail.look import Look

LOOK_AT_MAIL_EVERY = 300.0
"""Seconds between two looks."""

_WORKS = 0.002
_RESTS, _BREATHES = 0.003, 0.0002
"""Seconds of reading, of letting the screen answer a key, and of letting a key begin."""
_ANSWERING = 0.06
"""Seconds from a key until all that it changes is painted."""
_PLANS, _PAUSES = 0.003, 0.012
"""Seconds of working out what letters mean, and of leaving the screen to others; without keys
the other way round."""
_UNWATCHED = 1.0
"""Seconds without a key after which the next one may wait a moment longer."""
_LATER = 2.0
"""Seconds until it is tried again, where somebody is on the phone or in a dialog."""


class MailWatch:
    """Reads the folders of the settings in a thread, and takes in what it finds, in one step."""

    def __init__(self, app: App[Any], desk: Desk) -> None:
        self._app = app
        self._desk = desk
        self._reading: Background[tuple[People, Look]] | None = None
        self._is_busy = False
        self._told: set[str] = set()
        self._last_key = time.monotonic() - _UNWATCHED

    def note_key(self) -> None:
        """Take note that a key has come: it is answered first."""
        self._last_key = time.monotonic()

    def start(self) -> None:
        """Look now, and again every few minutes; not where no folder is set, nor in the demo."""
        if self._desk.settings.mail_folders and not self._desk.book.thrown_away:
            self._app.set_interval(LOOK_AT_MAIL_EVERY, self._look)
            self._look()

    def stop(self) -> None:
        """Give up reading."""
        if self._reading is not None:
            self._reading.stop()

    def _look(self) -> None:
        if not self._is_busy and not self._desk.book.refusal:
            self._is_busy = True
            self._reading = Background(self._app, self._read, done=self._take, failed=self._give_up)

    def _read(self, watch: Watch) -> "tuple[People, Look]":
        """Read what is new; in a thread of its own."""
        from tui.desk.taking_in.mail import look, people_of, remembered  # noqa: PLC0415 - most have no folders

        people = people_of(self._desk)
        folders = self._desk.settings.mail_folders
        pacer = _Pacer(watch, self._since_key)
        return people, look(folders, people, remembered(self._desk), pacer.pause)

    def _take(self, read: "tuple[People, Look]") -> None:
        """Work out what was found, a little at a time, and take it in."""
        from tui.desk.taking_in.mail import MailPlan, planning  # noqa: PLC0415 - as above

        self._reading = None
        people, found = read
        for problem in found.problems:
            self._tell_problem(problem)
        if self._is_occupied():
            self._app.set_timer(_LATER, partial(self._take, read))
            return
        plan = MailPlan(found.memory)
        self._go_on(read, plan, planning(self._desk, plan, found, people))

    def _go_on(self, read: "tuple[People, Look]", plan: "MailPlan", work: Iterator[None]) -> None:
        watched = self._since_key() < _UNWATCHED
        works, pauses = (_PLANS, _PAUSES) if watched else (_PAUSES, _PLANS)
        until = time.monotonic() + works
        for _ in work:
            if time.monotonic() > until:
                self._app.set_timer(pauses, partial(self._go_on, read, plan, work))
                return
        self._finish(read, plan)

    def _finish(self, read: "tuple[People, Look]", plan: "MailPlan") -> None:
        from tui.desk.taking_in.mail import remember  # noqa: PLC0415 - as above
        from tui.desk.taking_in.mail_news import is_current, take_mail  # noqa: PLC0415 - as above

        records = self._desk.book.records
        if self._is_occupied() or not all(is_current(news, records) for news in plan.news):
            self._app.set_timer(_LATER, partial(self._take, read))
            return
        if plan.news:
            take_mail(self._desk.book, plan.news)
            say(self._app, f"{plan.in_words()} {self._desk.takes_back}")
        self._is_busy = False
        Thread(target=remember, args=(self._desk, plan.memory), daemon=True).start()

    def _since_key(self) -> float:
        return time.monotonic() - self._last_key

    def _is_occupied(self) -> bool:
        """Whether no change can be made now: a dialog is open, a call runs, or the disk is full.

        A program that ends has no screen any more.
        """
        book = self._desk.book
        return (
            not any(isinstance(screen, Place) for screen in self._app.screen_stack[-1:])
            or running_call(book.records) is not None
            or bool(book.refusal)
        )

    def _give_up(self, why: str) -> None:
        self._is_busy = False
        self._tell_problem(why)

    def _tell_problem(self, sentence: str) -> None:
        """Say once what could not be read."""
        if sentence not in self._told:
            self._told.add(sentence)
            say(self._app, sentence, wrong=True)


class _Pacer:
    """Has a thread rest often, so that keys are as quick as without it."""

    def __init__(self, watch: Watch, since_key: Callable[[], float]) -> None:
        self._watch = watch
        self._since_key = since_key
        self._until = 0.0

    def pause(self) -> None:
        """Rest if it is time to; raises StoppedError where nobody wants the work any more."""
        if time.monotonic() > self._until:
            self._watch(0)
            time.sleep(_RESTS if self._since_key() < _ANSWERING else _BREATHES)
            self._until = time.monotonic() + _WORKS
