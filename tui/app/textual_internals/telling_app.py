"""A program that tells of its errors and goes on."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from contextlib import suppress
from functools import partial
from typing import Any

from rich.console import RenderableType
from rich.text import Text
from textual._compositor import ChopsUpdate, LayoutUpdate
from textual._context import active_message_pump
from textual.app import ScreenStackError
from textual.await_remove import AwaitRemove
from textual.css.query import NoMatches
from textual.dom import DOMNode, NoScreen
from textual.message import Message
from textual.notifications import Notification
from textual.screen import Screen
from textual.widget import AwaitMount, Widget
from textual.widgets._toast import ToastRack
from textual.worker import WorkerFailed

from tui.app.shown import Shown
from tui.app.textual_internals.frames import OnlyOtherRows, OnlyWhatChanged
from tui.app.textual_internals.handlers import handlers_of
from tui.app.textual_internals.known_styles import KnownStyles
from tui.app.textual_internals.once_laid_out import (
    HoldingApp,
    MountedOnce,
    OnceLaidOut,
    lay_out_once,
)


class TellingApp(HoldingApp):
    """A program that goes on after an error in a handler, a worker, a timer or a task.

    Textual would end itself, and print local variables, which are people's private words;
    nothing public replaces its report, and nothing public lets a widget live on in which a
    handler has failed.
    """

    def __init__(self) -> None:
        super().__init__()
        self.stylesheet = KnownStyles(self.stylesheet._variables)  # noqa: SLF001
        self._shown = Shown()

    async def press(self, key: str) -> bool:
        """Do what a key is for where the person is; return whether it is for anything."""
        return await self._check_bindings(key)

    def has_key(self, key: str) -> bool:
        """Whether a key is for anything; `active_bindings` would look at all keys for that."""
        return any(
            self._check_action_state(binding.action, node) is not False
            for node, bindings in self.screen._modal_binding_chain  # noqa: SLF001
            for binding in bindings.key_to_bindings.get(key, ())
        )

    def _display(self, screen: Screen[Any], renderable: RenderableType | None) -> None:
        """Write no more than what changed."""
        if isinstance(renderable, ChopsUpdate):
            renderable = OnlyWhatChanged(renderable, self._shown)
        elif isinstance(renderable, LayoutUpdate):
            self._shown.on_terminal_of(renderable.region.size)
            renderable = OnlyOtherRows(renderable, self._shown)
        super()._display(screen, renderable)

    def forget_what_is_shown(self) -> None:
        """Have the next frame written whole: the terminal may show something else by now."""
        self._shown.forget()

    _ends = False

    def goes_on_after(self, error: BaseException) -> bool:
        """Tell of an error; return whether the program can go on."""
        raise NotImplementedError

    def fault_words(self) -> str:
        """Return what to print after the screen is gone."""
        raise NotImplementedError

    def gives_up(self, screen: Screen[Any]) -> None:
        """Do what is to be done for a dialog that could not be opened."""

    def meet(self, error: BaseException) -> None:
        """Go on after an error, if that is possible; else end the program.

        One that ends already takes its screens away, and what was about to begin fails there.
        """
        if self._exit:
            return
        if isinstance(error, WorkerFailed):
            error = error.error
        beginning = active_message_pump.get(None)
        if isinstance(error, NoMatches) and self._is_gone(beginning):
            return
        try:
            goes_on = self._is_mounted and self.is_running
            goes_on = self.goes_on_after(error) and goes_on
        except Exception:  # noqa: BLE001 - whatever it is, it must not come here again
            goes_on = False
        if not goes_on and not self._ends:
            self._ends = True
            self._return_code = 1
            self._fatal_error()
        elif isinstance(beginning, Widget) and not beginning.is_mounted:
            self.call_later(self._take_away, beginning.screen)

    def _is_gone(self, pump: object) -> bool:
        """Whether something was on a screen that is closed by now, with all that it had on it."""
        try:
            return isinstance(pump, Widget) and pump.screen not in self.screen_stack
        except NoScreen:
            return True

    def _has_no_screen_left(self, error: Exception) -> bool:
        """Whether something still looked for a screen while the program ends."""
        missed = error.error if isinstance(error, WorkerFailed) else error
        return isinstance(missed, ScreenStackError) and self._is_mounted and not self.is_running

    async def _take_away(self, screen: Screen[Any]) -> None:
        """Close a dialog that is there only in part; below it everything works."""
        if self.screen is screen and len(self.screen_stack) > 1:
            self.gives_up(screen)
            self.pop_screen()

    def show_message(self, rack: Widget, told: Notification, *, more: int) -> None:
        """Show one message in what is there for it; so many errors wait behind it."""
        raise NotImplementedError

    def show_messages(self) -> None:
        """Have the screen in front show the first message, errors before the others.

        Textual would lay all of them over the screen, each in a box of its own.
        """
        with suppress(ScreenStackError, NoMatches):
            for behind in self.screen_stack[:-1]:
                behind.get_child_by_type(ToastRack).display = False
            rack = self.screen.get_child_by_type(ToastRack)
            rack.call_later(self._show_first, rack)

    def _refresh_notifications(self) -> None:
        self.show_messages()

    def _show_first(self, rack: ToastRack) -> None:
        told = sorted(self._notifications, key=lambda each: each.severity != "error")
        rack.display = bool(told)
        if told:
            wrong = sum(each.severity == "error" for each in told[1:])
            self.show_message(rack, told[0], more=wrong)

    def _handle_exception(self, error: Exception) -> None:
        if self._has_no_screen_left(error):
            return
        if self._exception is None:
            # Textual raises it at the end of a test.
            self._exception = error
            self._exception_event.set()
        self.meet(error)

    def _fatal_error(self) -> None:
        self.bell()
        self._exit_renderables.append(Text(self.fault_words()))
        self._close_messages_no_wait()

    def _get_dispatch_methods(
        self, method_name: str, message: Message
    ) -> Iterable[tuple[type, Callable[[Message], Awaitable[None]]]]:
        return handlers_of(self, method_name, message)

    async def _dispatch_message(self, message: Message) -> None:
        await self._dispatch_safely(super()._dispatch_message, message)

    def _register_child(
        self, parent: DOMNode, child: Widget, before: int | None, after: int | None
    ) -> None:
        self._keep_alive(child)
        lay_out_once(child)
        super()._register_child(parent, child, before, after)

    def _start_widget(self, parent: Widget, widget: Widget) -> None:
        self._keep_alive(widget)
        lay_out_once(widget)
        super()._start_widget(parent, widget)

    def _prune(self, *nodes: Widget, parent: DOMNode | None = None) -> AwaitRemove:
        # What is below a screen that goes is painted as it comes, and lies where it lay.
        is_screen = all(isinstance(node, Screen) for node in nodes)
        return super()._prune(*nodes, parent=None if is_screen else parent)

    def _get_screen(self, screen: Screen[Any] | str) -> tuple[Screen[Any], AwaitMount]:
        found = self.get_screen(screen)
        if found.is_running or not isinstance(found, OnceLaidOut):
            return super()._get_screen(found)
        registered = self._register(self, found)
        # It has the styles of now; those it brings along are not read yet.
        found.note_styles()
        mounting = MountedOnce(found, registered)
        self.call_next(mounting)
        return found, mounting

    def _keep_alive(self, widget: Widget) -> None:
        """Have a widget live on when one of its handlers fails: it would hear nothing more."""
        if "_dispatch_message" not in vars(widget):
            safely = partial(self._dispatch_safely, widget._dispatch_message)  # noqa: SLF001
            vars(widget)["_dispatch_message"] = safely
            vars(widget)["_get_dispatch_methods"] = partial(handlers_of, widget)

    async def _dispatch_safely(
        self, dispatch: Callable[[Message], Awaitable[None]], message: Message
    ) -> None:
        try:
            await dispatch(message)
        except Exception as error:  # noqa: BLE001 - any error of any handler
            self._handle_exception(error)
            # What fails again and again leaves the others their turn, and the end above all.
            await asyncio.sleep(0)
