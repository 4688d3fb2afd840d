"""The program on the screen: the five places and what leads from one to another."""

import asyncio
import os
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from contextvars import copy_context
from functools import partial
from pathlib import Path
from typing import Any

from textual.actions import ActionParseResult
from textual.app import App
from textual.await_complete import AwaitComplete
from textual.command import CommandPalette
from textual.content import Content
from textual.dom import DOMNode
from textual.driver import Driver
from textual.errors import NoWidget
from textual.events import DescendantFocus, Event, Key, MouseDown, MouseEvent, Paste, Resize
from textual.filter import LineFilter, Monochrome
from textual.notifications import Notification, SeverityLevel
from textual.screen import Screen
from textual.timer import Timer
from textual.widget import Widget
from textual.widgets import Input, TextArea

from tui.app.alerts import TalkAlerts
from tui.app.bursts import Bursts
from tui.app.dialogs.copy_and_write import copy_and_say
from tui.app.dialogs.dialog import Dialog
from tui.app.dialogs.half_typed import DraftKeeper, HoldsDraft
from tui.app.dialogs.messages import saving_words, say, say_press_again, telling
from tui.app.dialogs.profile import keep_welcome, welcome_form
from tui.app.keyboard import Keyboard
from tui.app.mail_watch import MailWatch
from tui.app.palettes import LiveCommands, Palette
from tui.app.places import make_place
from tui.app.screens.call.pasting import take_pasted
from tui.app.screens.call.resume import Resume, ResumeAnswer
from tui.app.screens.place import Place, ShowsInterview
from tui.app.textual_internals import (
    TellingApp,
    give_terminal_back,
    reading_all,
    take_messages_away,
    take_styles_as_read,
    write_to_terminal,
)
from tui.app.themes import DARK, LIGHT, NoColors, line_color
from tui.app.warm_up import ReadingIn
from tui.app.widgets.bindings import bindings
from tui.app.widgets.key_hints import KeyHints
from tui.app.widgets.message_line import MessageLine
from tui.app.widgets.privacy import Mask
from tui.app.widgets.tab_bar import PLACES
from tui.desk.commands.table import PROGRAM
from tui.desk.desk import Desk
from tui.desk.queue_keeper import LOOK_EVERY, QueueKeeper
from tui.model.interview import Interview
from tui.model.people import Source
from tui.playbook.interview.call import running_call
from tui.store.errors import StoreError, changed_while_open
from tui.store.saving import SaveState, Saving
from tui.system.faults import Faults, watch_faults
from tui.system.shutdown import (
    end_at_the_latest,
    has_shell,
    terminal_is_there,
    watch_signals,
)

SAVING_SHOWN_AFTER = 0.3
"""Seconds a change may take before the bottom line says \"saving\"."""

PLACE_AFTER = 0.012
"""Seconds until a place is whole again when somebody comes back to it."""

RESIZED_AFTER = 0.05
"""Seconds in which the terminal is not resized further; then it is painted, once."""

WARM_UP_AFTER = 0.2
"""Seconds after the start at which the notes begin to be read in for the search."""

MAIL_AFTER = 1.0
"""Seconds after the start at which the mail begins to be looked through, where folders are set."""

LOOK_AT_STORE_EVERY = 1.0
"""Seconds between two looks at whether another program wrote into the store."""

DRAWN_BEHIND_AFTER = 0.15
"""Seconds after the last change in a dialog that makes many; then what is behind follows."""

QUIT_SECONDS = 3.0
"""How long quitting waits for the disk."""

LATEST_END = 10.0
"""Seconds after a signal in which the program has ended, if everything is on the disk."""

MESSAGE_GOES_AFTER = 0.03
"""Seconds after a key until the line above the keys is given up, if the key says nothing."""

_FOR_EVER = 1e7
_ACTS = frozenset({"choose", "submit", "open"})
_NO_COLORS = NoColors()


class Askaround(TellingApp):
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
        super().__init__()
        self._painted = painted
        self._clean_up = clean_up
        self._faults = Faults(error_log)
        self._stop_watching: Callable[[], None] = lambda: None
        self._queue_keeper = queue_keeper
        self.desk = desk
        self._call_id = call_id
        self._practices = practices
        self._warned_of_loss = self._private = False
        self._outside: object = None
        self._drawing_behind = Timer(self, 0)
        self._bursts = Bursts(desk.book, lambda: self.focused)
        self._mail = MailWatch(self, desk)
        self._alerts = TalkAlerts(self, desk, self.write_to_terminal, lambda: self._private)
        for name in PLACES:
            self.add_mode(name, partial(self._make_place, name))
        self._keyboard = Keyboard(self, desk, self._land)
        self.type_ahead = self._keyboard.type_ahead
        self.register_theme(DARK)
        self.register_theme(LIGHT)
        # Reduced to sixteen, our colors might not differ from what is behind them.
        few_colors = self.console.color_system in ("standard", "windows")
        plain = few_colors or desk.slow
        self.theme = desk.settings.theme or ("ansi-dark" if plain else DARK.name)
        if self.no_color:
            # What has a background of its own stands out only where all else is on the terminal's.
            self.theme = "ansi-dark"
        if desk.settings.reduced_motion or desk.slow:
            self.animation_level = "none"
        self.set_keymap(dict(desk.settings.keys))

    def _make_place(self, name: str) -> Place:
        place = make_place(name, self.desk)
        take_styles_as_read(self, place)
        return place

    def delay_update(self, delay: float = PLACE_AFTER) -> None:
        """Hold back what is painted for that many seconds, until another place is whole."""
        super().delay_update(delay)

    def push_screen(self, screen: Any, *about: Any, **more: Any) -> Any:
        """Open a screen, and paint it when it is whole."""
        self.delay_update()
        return super().push_screen(screen, *about, **more)

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
        for report in (*book.reports, *book.problems):
            say(self, report, wrong=True)
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
            answered = telling(self, partial(self._resumed, cut_off))
            self.push_screen(Resume(self.desk, cut_off), answered)
        elif not book.records.contacts and not book.records.profile.name:
            keeper = DraftKeeper(book, "welcome")
            self.push_screen(welcome_form(keeper), telling(self, partial(self._welcomed, keeper)))

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
            await self._keyboard.take(event)
        else:
            await super().on_event(event)

    def on_resize(self, _event: Resize) -> None:
        """Paint everything, once it stays so: a terminal that was resized may show anything.

        Its first size is no change, and is waited on only where a second frame costs time.
        """
        if self.has_painted or self.desk.slow:
            self.delay_update(RESIZED_AFTER)
        self.forget_what_is_shown()

    def on_descendant_focus(self, event: DescendantFocus) -> None:
        """Have no cursor blink: it writes to the terminal twice a second."""
        if isinstance(event.widget, Input | TextArea):
            event.widget.cursor_blink = False

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

    def open_interview(self, place: str, interview_id: str) -> None:
        """Show an interview in "prep", "call", the "debrief", its "reflection" or the "revisit".

        Instead of the call of a talk in writing, their answers are asked for. On "today" it is
        the thank-you.
        """
        if place in ("debrief", "reflection"):
            from tui.app.screens.call.debrief import Debrief  # noqa: PLC0415 - loaded when first needed

            begins_at = "reflect:" if place == "reflection" else ""
            self.push_screen(Debrief(self.desk, interview_id, begins_at))
            return
        if place == "revisit":
            from tui.app.screens.answers.revisit import (  # noqa: PLC0415 - loaded when first needed
                ask_to_reread,
                due_revisit,
            )

            interview = self.desk.book.records.interviews[interview_id]
            if isinstance(current := self.screen, Place):
                ask_to_reread(current, due_revisit(self.desk, interview))
            return
        talk = self.desk.book.records.interviews.get(interview_id)
        by_mail = place == "call" and talk is not None and talk.in_writing and not talk.started
        self.open_place("prep" if by_mail else place)
        screen: Screen[object] = self.screen
        if isinstance(screen, ShowsInterview):
            screen.show_interview(interview_id)
        if by_mail and talk is not None and isinstance(screen, Place):
            from tui.app.screens.prep.written import WrittenAnswers  # noqa: PLC0415 - loaded when first needed

            WrittenAnswers(screen, talk).ask()

    def open_place(self, place: str) -> None:
        """Show a place itself; what stood over it closes, with what is half typed there kept."""
        self.switch_mode(place)
        while len(self.screen_stack) > 1:
            self.pop_screen()

    def open_practice(self, left: Callable[[], None] = lambda: None) -> None:
        """Show what there is to practice; `left` is called when it is over."""
        from tui.app.screens.call.practice import Practice  # noqa: PLC0415 - loaded when first needed

        self.push_screen(Practice(self.desk), lambda _: left())

    def open_list(self, text: str, *, introducer: str, source: Source | None) -> None:
        """Show the people in a text, before any of them is taken in."""
        from tui.app.screens.imports.actions import review_list  # noqa: PLC0415 - loaded when first needed

        review_list(self, self.desk, text, introducer=introducer, source=source)

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

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Return the colors that only the program's own themes name."""
        return {"line": line_color(self.current_theme)}

    def get_line_filters(self) -> Sequence[LineFilter]:
        """Return the filters of every line; in private mode one that leaves no word readable."""
        filters = super().get_line_filters()
        if self.no_color:
            filters = [
                *(
                    line_filter
                    for line_filter in filters
                    if not isinstance(line_filter, Monochrome)
                ),
                _NO_COLORS,
            ]
        return [*filters, Mask()] if self._private else filters

    def action_private(self) -> None:
        """Hide what people typed from anybody who looks at the screen, or show it again."""
        self._private = not self._private
        self.refresh_css(animate=False)
        for screen in self.screen_stack:
            for widget in (screen, *screen.walk_children()):
                widget.refresh()

    def action_suspend_process(self) -> None:
        """Let the shell have the terminal for a while, with everything saved.

        In a field that is not empty it takes back what was typed, as everywhere else.
        """
        if isinstance(self.focused, TextArea):
            self.focused.undo()
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

    def _paint_again(self, _app: App[Any]) -> None:
        """Paint the whole screen: the shell had the terminal meanwhile."""
        self.forget_what_is_shown()
        self.screen.refresh(layout=True)
        for widget in self.screen.walk_children():
            widget.refresh()

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

    def look_at_store(self) -> None:
        """Say once that another program wrote into the store."""
        found = self.desk.book.changed_outside()
        if found is not None and found != self._outside:
            self._outside = found
            say(self, changed_while_open(self.desk.book.path), wrong=True)

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

    def _welcomed(self, keeper: DraftKeeper, values: Mapping[str, str] | None) -> None:
        if values is not None:
            keep_welcome(self.desk, values)
            keeper.clear()

    def _resumed(self, interview: Interview, answer: ResumeAnswer | None) -> None:
        if answer is ResumeAnswer.RESUME:
            self.open_interview("call", interview.id)
        elif answer is ResumeAnswer.FINISH:
            self.desk.finish_call(interview)
            self.open_interview("debrief", interview.id)

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
