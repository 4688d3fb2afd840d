"""The program on the screen: the five places and what leads from one to another."""

import asyncio
from collections.abc import Callable, Mapping
from contextvars import copy_context
from functools import partial
from pathlib import Path

from textual.actions import ActionParseResult
from textual.app import App
from textual.await_complete import AwaitComplete
from textual.command import CommandPalette
from textual.content import Content
from textual.dom import DOMNode
from textual.driver import Driver
from textual.errors import NoWidget
from textual.events import Event, Key, MouseDown, MouseEvent, Paste
from textual.notifications import Notification, SeverityLevel
from textual.screen import Screen
from textual.timer import Timer
from textual.widget import Widget
from textual.widgets import Input, TextArea

from tui.app.alerts import TalkAlerts
from tui.app.bursts import Bursts
from tui.app.dialogs.copy_and_write import copy_and_say
from tui.app.dialogs.dialog import Dialog
from tui.app.dialogs.messages import saving_words, say
from tui.app.dialogs.profile import welcome
from tui.app.ending import QUIT_SECONDS
from tui.app.keyboard import Keyboard
from tui.app.mail_watch import MailWatch
from tui.app.opening import OpeningApp
from tui.app.palettes import LiveCommands, Palette
from tui.app.places import make_place
from tui.app.screens.call.pasting import take_pasted
from tui.app.screens.place import Place
from tui.app.textual_internals.single_names import (
    take_messages_away,
    take_styles_as_read,
    write_to_terminal,
)
from tui.app.textual_internals.terminal_reader import reading_all
from tui.app.warm_up import ReadingIn
from tui.app.widgets.bindings import bindings
from tui.app.widgets.message_line import MessageLine
from tui.app.widgets.tab_bar import PLACES
from tui.desk.commands.table import PROGRAM
from tui.desk.desk import Desk
from tui.desk.queue_keeper import LOOK_EVERY, QueueKeeper
from tui.playbook.interview.call import running_call
from tui.store.errors import StoreError, changed_while_open
from tui.store.saving import SaveState
from tui.system.faults import watch_faults
from tui.system.shutdown import has_shell, watch_signals

WARM_UP_AFTER = 0.2
"""Seconds after the start at which the notes begin to be read in for the search."""

MAIL_AFTER = 1.0
"""Seconds after the start at which the mail begins to be looked through, where folders are set."""

LOOK_AT_STORE_EVERY = 1.0
"""Seconds between two looks at whether another program wrote into the store."""

DRAWN_BEHIND_AFTER = 0.15
"""Seconds after the last change in a dialog that makes many; then what is behind follows."""


MESSAGE_GOES_AFTER = 0.03
"""Seconds after a key until the line above the keys is given up, if the key says nothing."""

_FOR_EVER = 1e7
_ACTS = frozenset({"choose", "submit", "open"})


class Askaround(OpeningApp):
    """Opens on Today; asks for a name on the first start; opens the call of `call_id`, if any.

    With `practices` it opens on the practice.

    `clean_up` removes what must not outlast the program, when it cannot end in order;
    `painted` is called once the first screen is there.
    """

    TITLE = "askaround"
    BINDINGS = bindings(PROGRAM, priority=True)
    COMMANDS = {LiveCommands}
    DEFAULT_MODE = "today"
    CSS_PATH = ["screens/place.tcss", "dialogs/dialog.tcss", "screens/today/today.tcss"]

    def __init__(
        self,
        desk: Desk,
        queue_keeper: QueueKeeper | None = None,
        *,
        call_id: str = "",
        practices: bool = False,
        error_log: Path | None = None,
        clean_up: Callable[[], None] = lambda: None,
        painted: Callable[[], None] = lambda: None,
    ) -> None:
        super().__init__(desk, queue_keeper, error_log, clean_up)
        self._painted = painted
        self._stop_watching: Callable[[], None] = lambda: None
        self._call_id = call_id
        self._practices = practices
        self._outside: object = None
        self._reports_told = 0
        self._drawing_behind = Timer(self, 0)
        self._bursts = Bursts(desk.book, lambda: self.focused)
        self._mail = MailWatch(self, desk)
        self._alerts = TalkAlerts(self, desk, self.write_to_terminal, lambda: self._private)
        for name in PLACES:
            self.add_mode(name, partial(self._make_place, name))
        self._keyboard = Keyboard(self, desk, self._land)
        self.type_ahead = self._keyboard.type_ahead
        self.set_keymap(dict(desk.settings.keys))

    def _make_place(self, name: str) -> Place:
        place = make_place(name, self.desk)
        take_styles_as_read(self, place)
        return place

    def on_mount(self) -> None:
        """Open the first place."""
        book = self.desk.book
        loop = asyncio.get_running_loop()
        context = copy_context()

        def show_saving(state: SaveState) -> None:
            loop.call_soon_threadsafe(self._show_saving, state, context=context)

        book.on_state(show_saving)
        book.subscribe(self._book_changed)
        self.app_resume_signal.subscribe(self, self._paint_again)
        watch_signals(loop, self.end_by_signal, self.hang_up_terminal)
        self._stop_watching = watch_faults(loop, lambda error: context.run(self.meet, error))
        # When the first screen is painted, and before anybody opens a conversation.
        self.set_timer(WARM_UP_AFTER, ReadingIn(self, self.desk, self._painted).start)
        self.set_timer(MAIL_AFTER, self._mail.start)
        self._alerts.start()
        self.set_interval(LOOK_AT_STORE_EVERY, self.look_at_store)
        if self._queue_keeper is not None:
            self.set_interval(LOOK_EVERY, partial(self._queue_keeper.look, self.desk))
        if problems := self.desk.settings.problems:
            more = (
                f" {len(problems) - 1} more: askaround config lists them." if problems[1:] else ""
            )
            say(self, f"{problems[0]}{more}", wrong=True)
        self._tell_reports()
        for problem in book.problems:
            say(self, problem, wrong=True)
        if book.pasted_pages():
            take_pasted(self, self.desk)
        if self._call_id:
            self.open_interview("call", self._call_id)
        elif self._practices:
            self.open_practice(self._greet)
        else:
            self._greet()
        self.type_ahead.begin()

    def _greet(self) -> None:
        """Ask about a call that was cut off; on the first start, ask who the person is."""
        book = self.desk.book
        cut_off = running_call(book.records)
        if cut_off is not None:
            self.ask_to_resume(cut_off)
        elif not book.records.contacts and not book.records.profile.name:
            welcome(self, self.desk)

    async def on_event(self, event: Event) -> None:
        """Let each key land before the next.

        What the mouse does outside the screen means nothing, nor does a press on what was
        removed and is still painted.
        """
        if isinstance(event, MouseEvent) and not event.is_forwarded and self._hits_nothing(event):
            return
        if isinstance(event, MouseDown) and not event.is_forwarded:
            self._message_was_read("information")
        if isinstance(event, Key | Paste) and not event.is_forwarded:
            self._mail.note_key()
            await self._keyboard.take(event)
        else:
            await super().on_event(event)

    def _hits_nothing(self, event: MouseEvent) -> bool:
        if self.mouse_captured:
            return False
        try:
            widget, _ = self.get_widget_at(*event.screen_offset)
        except NoWidget:
            # Textual would take the focus away, and with it what is typed next.
            return True
        gone = not (widget.is_attached or isinstance(widget, Screen))
        return gone and isinstance(event, MouseDown)

    async def _land(self, event: Key | Paste) -> None:
        if isinstance(event, Key) and not self._bursts.meant(event):
            return
        self._message_was_read("information")
        await super().on_event(event)

    async def on_key(self, event: Key) -> None:
        """Find out what a key was meant for that means nothing here."""
        await self._keyboard.take_unused(event)

    def get_driver_class(self) -> type[Driver]:
        """Return what reads the keyboard and writes to the screen."""
        return reading_all(super().get_driver_class())

    def on_unmount(self) -> None:
        """Deliver no more keys."""
        self.type_ahead.stop()
        self._mail.stop()
        self._alerts.stop()
        self._stop_watching()

    async def run_action(
        self,
        action: "str | ActionParseResult",
        default_namespace: DOMNode | None = None,
        namespaces: Mapping[str, DOMNode] | None = None,
    ) -> bool:
        """Run an action; when the store refuses a change, say why, and go on.

        One that does more than move is taken for a sign that the last error was read.
        """
        if isinstance(default_namespace, Screen | App) or action in _ACTS:
            self._message_was_read("error")
        try:
            with self._bursts.acting():
                return await super().run_action(action, default_namespace, namespaces)
        except StoreError as error:
            say(self, str(error), wrong=True)
            return True
        finally:
            if isinstance(screen := default_namespace, Place) and screen.is_current:
                screen.command_done()

    def pop_screen(self) -> AwaitComplete:
        """Close what is in front, if anything still is: two clicks may come at once."""
        if len(self.screen_stack) == len(self.screen_stack[:1]):
            return AwaitComplete()
        return super().pop_screen()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Whether an action can run now: nothing jumps away from an open dialog."""
        if action == "jump":
            return isinstance(self.screen, Place) and self.screen.desk is self.desk
        return super().check_action(action, parameters)

    def action_command_palette(self) -> None:
        """Offer everything that can be done now."""
        if not isinstance(self.screen, CommandPalette):
            self.push_screen(Palette())

    def action_jump(self) -> None:
        """Go to any person or conversation."""
        from tui.app.palettes import jump_palette  # noqa: PLC0415 - loaded when first needed

        self.push_screen(jump_palette(self.desk))

    def notify(
        self,
        message: str,
        *,
        title: str = "",
        severity: SeverityLevel = "information",
        timeout: float | None = None,
        markup: bool = True,
    ) -> None:
        """Show a message in place of the last one; what went wrong waits for its turn.

        However long nobody touches a key, it stays.
        """
        take_messages_away(self, "information", waiting=True)
        # What Textual says of itself may have markup, and is shown as words like all else.
        words = Content.from_markup(message).plain if markup else message
        super().notify(
            words, title=title, severity=severity, timeout=timeout or _FOR_EVER, markup=False
        )

    def asks_for_second_press(self) -> None:
        """Take note that the key just pressed does more if it is pressed again."""
        self._bursts.asked()

    def action_help_quit(self) -> None:
        """Say how to quit, for whoever is used to another key for that."""
        is_kept = saving_words(self.desk.book).islower() and not self.desk.book.in_memory
        kept = "; all you typed is kept" if is_kept else ""
        say(self, f"{self.desk.key('leave')} quits{kept}.")

    def show_message(self, rack: Widget, told: Notification, *, more: int) -> None:
        """Show a message in the row above the keys; so many errors wait behind it."""
        if not rack.children:
            rack.mount(MessageLine())
        for line in rack.query(MessageLine):
            line.tell(told, more=more)

    def _message_was_read(self, severity: SeverityLevel) -> None:
        if take_messages_away(self, severity):
            # Most keys say something themselves, in the same place.
            self.set_timer(MESSAGE_GOES_AFTER, self.show_messages)

    def action_suspend_process(self) -> None:
        """Let the shell have the terminal for a while, with everything saved.

        In a field that is not empty it takes back what was typed, as everywhere else.
        """
        if isinstance(self.focused, TextArea):
            former = self.focused.text
            self.focused.undo()
            if self.focused.text == former:
                say(self, "Nothing was typed here that could be taken back.")
            return
        if isinstance(self.focused, Input):
            if self._keyboard.take_back(self.focused):
                return
            if self.focused.value:
                say(self, "Nothing was typed here that could be taken back.")
                return
        if not has_shell():
            say(self, "There is no shell here to come back from, so the program stays.")
            return
        self.desk.book.flush(QUIT_SECONDS)
        super().action_suspend_process()

    def copy_to_clipboard(self, text: str) -> None:
        """Copy what was selected, if anything was, and say so."""
        if text:
            super().copy_to_clipboard(text)
            copy_and_say(self, self.desk, text)

    def look_at_store(self) -> None:
        """Say once what another program did to the store."""
        book = self.desk.book
        book.look_at_journal()
        found = book.changed_outside()
        if found is not None and found != self._outside:
            self._outside = found
            say(self, changed_while_open(book.path), wrong=True)
        self._tell_reports()

    def _tell_reports(self) -> None:
        told, self._reports_told = self._reports_told, len(self.desk.book.reports)
        for report in self.desk.book.reports[told:]:
            say(self, report, wrong=True)

    def _book_changed(self, _changed: frozenset[str]) -> None:
        self._drawing_behind.stop()
        for screen in reversed(self.screen_stack):
            if isinstance(screen, Place):
                if isinstance(self.screen, Dialog) and self.screen.each_key_changes:
                    later = screen.set_timer(DRAWN_BEHIND_AFTER, screen.draw_if_stale)
                    self._drawing_behind = later
                else:
                    screen.book_changed()
                return

    def write_to_terminal(self, sequence: str) -> None:
        """Write a control sequence straight to the terminal; safe from any thread."""
        write_to_terminal(self, sequence)
