"""What the program uses of Textual's private names, which any release may change.

All of it is here, and each piece says why no public way will do. The last and largest reads
the terminal: Textual's own reader stops the program at a byte that is not UTF-8, goes on with
keys after an escape byte within a paste, and takes a quick escape for a part of the letter
after it.
"""

import asyncio
import os
import re
import signal
import sys
from collections.abc import Awaitable, Callable, Generator, Hashable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import cache, partial
from inspect import CO_VARARGS, CO_VARKEYWORDS, signature
from itertools import islice
from threading import current_thread, get_ident
from time import monotonic
from typing import Any, TypeVar, cast
from weakref import WeakKeyDictionary

from rich.console import Console, RenderableType
from rich.text import Text
from textual import _callback
from textual._compositor import ChopsUpdate, Compositor, LayoutUpdate, ReflowResult
from textual._context import active_message_pump
from textual._time import get_time
from textual.app import App, ComposeResult, ScreenStackError
from textual.await_complete import AwaitComplete
from textual.await_remove import AwaitRemove
from textual.command import CommandList, CommandPalette
from textual.css.model import RuleSet
from textual.css.query import NoMatches
from textual.css.styles import RulesMap
from textual.css.stylesheet import Stylesheet
from textual.dom import DOMNode, NoScreen
from textual.driver import Driver
from textual.errors import NoWidget
from textual.events import Click, Key, Paste, Resize, ScreenResume
from textual.geometry import Size
from textual.keys import Keys
from textual.message import Message
from textual.message_pump import MessagePump
from textual.messages import Layout, Update
from textual.notifications import Notification
from textual.screen import Screen
from textual.scroll_view import ScrollView
from textual.strip import Strip
from textual.widget import AwaitMount, Widget
from textual.widgets import Input, TextArea
from textual.widgets._toast import ToastRack
from textual.worker import Worker, WorkerFailed

from tui.app.few_bytes import few_bytes
from tui.app.shown import Shown
from tui.system.shutdown import terminal_is_there

T = TypeVar("T")
_TYPING = (Key, Paste, Input.Changed, TextArea.Changed)
_NEXT = 8
"""So many messages are looked at: of a burst of keys every second one is of them."""


class _OnlyWhatChanged(ChopsUpdate):
    """Writes the parts of lines that changed; Textual begins each at the edge of its widget.

    A clock at the end of a line would send the line with each second.
    """

    def __init__(self, whole: ChopsUpdate, shown: Shown) -> None:
        super().__init__(whole.chops, whole.spans, whole.chop_ends)
        self._shown = shown

    def render_segments(self, console: Console) -> str:
        """Return what to write to the terminal."""
        written: list[str] = []
        for line, begin, end in self.spans:
            for edge, (start, strip) in zip(
                self.chop_ends[line], self.chops[line].items(), strict=False
            ):
                first, after = max(start, begin), min(edge, end)
                if strip is not None and first < after:
                    part = strip.crop(first - start, after - start)
                    written.append(self._shown.write(line, first, part, console))
        return few_bytes("".join(written))


class _OnlyOtherRows(LayoutUpdate):
    """Writes what is not on the screen already.

    Textual writes all of it whenever the layout changes: for each dialog, and several times
    while one opens.
    """

    def __init__(self, whole: LayoutUpdate, shown: Shown) -> None:
        super().__init__(whole.strips, whole.region)
        self._shown = shown

    def render_segments(self, console: Console) -> str:
        """Return what to write to the terminal."""
        return few_bytes(
            "".join(
                self._shown.write(row, self.region.x, Strip.join(strips), console)
                for row, strips in enumerate(self.strips, self.region.y)
            )
        )


def has_own_key(widget: Widget, key: str) -> bool:
    """Whether a key is for something in a widget itself, wherever the focus is."""
    return key in widget._bindings.key_to_bindings  # noqa: SLF001


class TellingApp(App[None]):
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
            renderable = _OnlyWhatChanged(renderable, self._shown)
        elif isinstance(renderable, LayoutUpdate):
            self._shown.on_terminal_of(renderable.region.size)
            renderable = _OnlyOtherRows(renderable, self._shown)
        super()._display(screen, renderable)

    def forget_what_is_shown(self) -> None:
        """Have the next frame written whole: the terminal may show something else by now."""
        self._shown.forget()

    _held_back = False

    def holds_back(self) -> bool:
        """Whether nothing is shown for now; what was not painted meanwhile is, after that."""
        self._held_back = self._held_back or self._batch_count > 0
        return self._batch_count > 0

    def _end_batch(self) -> None:
        super()._end_batch()
        if self._batch_count:
            return
        with suppress(ScreenStackError):
            if self._held_back:
                self._held_back = False
                self.screen.refresh()
            # Textual forgets what these were asked for meanwhile, such as another layout.
            for behind in self._background_screens:
                behind.check_idle()

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
        return _handlers_of(self, method_name, message)

    async def _dispatch_message(self, message: Message) -> None:
        await self._dispatch_safely(super()._dispatch_message, message)

    def _register_child(
        self, parent: DOMNode, child: Widget, before: int | None, after: int | None
    ) -> None:
        self._keep_alive(child)
        _lay_out_once(child)
        super()._register_child(parent, child, before, after)

    def _start_widget(self, parent: Widget, widget: Widget) -> None:
        self._keep_alive(widget)
        _lay_out_once(widget)
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
        mounting = _MountedOnce(found, registered)
        self.call_next(mounting)
        return found, mounting

    def _keep_alive(self, widget: Widget) -> None:
        """Have a widget live on when one of its handlers fails: it would hear nothing more."""
        if "_dispatch_message" not in vars(widget):
            safely = partial(self._dispatch_safely, widget._dispatch_message)  # noqa: SLF001
            vars(widget)["_dispatch_message"] = safely
            vars(widget)["_get_dispatch_methods"] = partial(_handlers_of, widget)

    async def _dispatch_safely(
        self, dispatch: Callable[[Message], Awaitable[None]], message: Message
    ) -> None:
        try:
            await dispatch(message)
        except Exception as error:  # noqa: BLE001 - any error of any handler
            self._handle_exception(error)
            # What fails again and again leaves the others their turn, and the end above all.
            await asyncio.sleep(0)


_Handlers = tuple[tuple[type, Callable[..., Any]], ...]


def _handlers_of(
    pump: MessagePump, name: str, message: Message
) -> Iterator[tuple[type, Callable[[Message], Awaitable[None]]]]:
    """Yield what handles a message, as Textual does, which looks for it each time.

    A handler may keep what it inherits from handling the message.
    """
    kind = type(pump)
    known = _known_handlers(kind, name, type(message))  # type: ignore[arg-type]
    if known is None:
        yield from MessagePump._get_dispatch_methods(pump, name, message)  # noqa: SLF001
        return
    former: type | None = None
    for owner, handler in known:
        if owner is not former and message._no_default_action:  # noqa: SLF001
            return
        former = owner
        yield owner, handler.__get__(pump, owner)


@cache
def _known_handlers(kind: type, name: str, message: type[Message]) -> _Handlers | None:
    """Return what handles a kind of message; None where it depends on who sent it."""
    found: list[tuple[type, Callable[..., Any]]] = []
    decorated: set[Callable[..., Any]] = set()
    for owner in kind.__mro__:
        handlers = vars(owner).get("_decorated_handlers") or {}
        for each in message.__mro__:
            for handler, selectors in handlers.get(each, ()):
                if selectors:
                    return None
                if handler not in decorated:
                    decorated.add(handler)
                    found.append((owner, handler))
        handler = vars(owner).get(f"_{name}") or vars(owner).get(name)
        if handler is not None and not getattr(handler, "_textual_on", None):
            found.append((owner, handler))
    return tuple(found)


def _count_parameters(func: Callable[..., Any]) -> int:
    """Return how many parameters there are; Textual asks `inspect` at each call put off."""
    plain = getattr(func, "__func__", func)
    code = getattr(plain, "__code__", None)
    is_other = hasattr(plain, "__wrapped__") or hasattr(plain, "__signature__")
    if code is None or is_other or (plain is not func and not code.co_argcount):
        return len(signature(func).parameters)
    variable = bool(code.co_flags & CO_VARARGS) + bool(code.co_flags & CO_VARKEYWORDS)
    named: int = code.co_argcount + code.co_kwonlyargcount
    return named + variable - (plain is not func)


_callback._count_parameters = _count_parameters  # noqa: SLF001


def _lay_out_once(widget: Widget) -> None:
    """Have a widget that got another size not ask for that once more.

    Textual lays the whole screen out a second time whenever what can be scrolled through has
    changed. Only a scroll bar that comes or goes needs that, and asks for it by itself.
    """
    if "_size_updated" not in vars(widget):
        vars(widget)["_size_updated"] = partial(widget._size_updated, layout=False)  # noqa: SLF001


@dataclass(frozen=True)
class _Kind:
    """What the style sheet has for widgets that bear the same names.

    Rules are told by their number, since they are many; `states` and `app_states` are the
    pseudo-classes that these rules ask about on the way from the program to the widget.
    """

    rules: int
    states: tuple[str, ...]
    app_states: tuple[str, ...]


@dataclass
class _Style:
    """What was found for widgets of a kind in a place, and that as a new widget keeps it."""

    rules: Any
    has_hover: bool
    kept: dict[str, Any] | None = None


class _Memory:
    """What is known of styles; it grows with the kinds of widgets, not with what they show."""

    def __init__(self) -> None:
        self.numbers: dict[tuple[RuleSet, ...], int] = {}
        self.sheets: dict[tuple[RuleSet, ...], _Sheet] = {}
        self.styles: dict[Hashable, _Style] = {}


class _Sheet:
    """The place of each rule among all, and the kinds that were found among them."""

    def __init__(self, rules: Iterable[RuleSet]) -> None:
        self.places = {rule: place for place, rule in enumerate(rules)}
        self.kinds: dict[Hashable, _Kind | None] = {}


class _FoundRules(dict[Any, Any]):
    """Takes what Textual finds for one widget, and never has it before."""

    def get(self, _key: object, _default: object = None) -> None:
        """Return nothing."""


# Beside it there is its opposite, which asks for the same.
_OPPOSITES = {"blur": "focus", "enabled": "disabled", "light": "dark"}
_OF_THE_APP = frozenset({"dark", "inline", "ansi", "nocolor"})
_MOST_STYLES = 5_000
_MOST_SHEETS = 100


class KnownStyles(Stylesheet):
    """A style sheet that remembers what it found for a kind of widget in a kind of place.

    Textual looks through all rules for each widget and each of its parts, whenever it comes, or
    anything on the way to it has changed, and sets every rule again: a fifth of what a key costs.
    What rules can ask about is asked here first, and only what is new is looked for.
    """

    def __init__(self, variables: dict[str, str]) -> None:
        super().__init__(variables=variables)
        self._memory = _Memory()
        self._in_other_colors = False
        self._read: object = None
        self._sheet = _Sheet(())
        self._worn: WeakKeyDictionary[DOMNode, Any] = WeakKeyDictionary()
        self._parts_in: WeakKeyDictionary[DOMNode, Hashable] = WeakKeyDictionary()

    def set_variables(self, variables: dict[str, str]) -> None:
        """Take other colors, if they are others."""
        if variables != self._variables:
            self._in_other_colors = True
            super().set_variables(variables)

    def reparse(self) -> None:
        """Read all again, if anything is new."""
        if self._in_other_colors or self._require_parse:
            self._in_other_colors = False
            super().reparse()

    def apply(
        self,
        node: DOMNode,
        *,
        animate: bool = False,
        cache: dict[tuple[Any, ...], Any] | None = None,
    ) -> None:
        """Give a widget the styles that the sheet has for it."""
        named = (type(node), node.id, frozenset(node._classes))  # noqa: SLF001
        kind = self._kind(named, lambda: node._selector_names)  # noqa: SLF001
        if kind is None:
            super().apply(node, animate=animate, cache=cache)
            return
        place = _place(node, kind)
        style = self._memory.styles.get(place)
        if style is None:
            self._look_up(node, place, animate=animate)
            return
        node._has_hover_style = style.has_hover  # noqa: SLF001
        node._has_focus_within = node._has_order_style = node._has_odd_or_even = False  # noqa: SLF001
        if style.rules is not None:
            self._wear(node, style, animate=animate)
        self._process_component_classes(node)

    def _look_up(self, node: DOMNode, place: Hashable, *, animate: bool) -> None:
        if len(self._memory.styles) >= _MOST_STYLES:
            self._memory.styles.clear()
        found = _FoundRules()
        super().apply(node, animate=animate, cache=found)
        rules = next(iter(found.values()), None)
        self._worn[node] = rules
        self._memory.styles[place] = _Style(rules, node._has_hover_style)  # noqa: SLF001

    def _wear(self, node: DOMNode, style: _Style, *, animate: bool) -> None:
        base = node.styles.base
        if self._worn.get(node) is style.rules:
            node.notify_style_update()
        elif base.get_rules() or node._is_mounted:  # noqa: SLF001
            self.replace_rules(node, style.rules, animate=animate)
        elif style.kept is None:
            self.replace_rules(node, style.rules)
            # Each widget has a layout of its own.
            style.kept = {**base.get_rules()}
            style.kept.pop("layout", None)
        else:
            # Nothing is asked to be drawn again yet, so that all can be set at once.
            base.merge_rules(cast("RulesMap", style.kept))
            base.layout = style.rules.get("layout")
            node.notify_style_update()
        self._worn[node] = style.rules

    def _process_component_classes(self, node: DOMNode) -> None:
        parts = node._get_component_classes()  # noqa: SLF001
        if parts:
            names = {"*", DOMNode.__name__, *(f".{part}" for part in parts)}
            kind = self._kind((type(node), "parts"), lambda: names)
            if kind is not None:
                place = _place(node, kind)
                if node._component_styles and self._parts_in.get(node) == place:  # noqa: SLF001
                    return
                self._parts_in[node] = place
            super()._process_component_classes(node)

    def _kind(self, named: Hashable, selectors: Callable[[], set[str]]) -> _Kind | None:
        """Return what there is for some names; None if it depends on what is beside a widget."""
        rules = self.rules
        if self._read is not rules:
            self._read, those = rules, tuple(rules)
            sheets = self._memory.sheets
            if those not in sheets:
                if len(sheets) >= _MOST_SHEETS:
                    sheets.clear()
                sheets[those] = _Sheet(those)
            self._sheet = sheets[those]
        kinds = self._sheet.kinds
        if named not in kinds:
            kinds[named] = self._new_kind(selectors())
        return kinds[named]

    def _new_kind(self, selectors: set[str]) -> _Kind | None:
        there = self.rules_map
        found = {rule for name in selectors & there.keys() for rule in there[name]}
        those = tuple(sorted(found, key=self._sheet.places.__getitem__))
        states = {state for each in those for state in each.pseudo_classes}
        if not states.isdisjoint(self._EXCLUDE_PSEUDO_CLASSES_FROM_CACHE):
            return None
        states = {_OPPOSITES.get(state, state) for state in states}
        return _Kind(
            self._memory.numbers.setdefault(those, len(self._memory.numbers)),
            tuple(sorted(states - _OF_THE_APP)),
            tuple(sorted(states & _OF_THE_APP)),
        )


def _place(node: DOMNode, kind: _Kind) -> Hashable:
    """Return all that the rules of a kind can ask about from a widget up to the program."""
    way: list[Hashable] = [kind.rules]
    above: object = node
    while isinstance(above, DOMNode):
        node = above
        holds: dict[str, Any] = node._PSEUDO_CLASSES  # noqa: SLF001
        way.append((type(node), node.id, frozenset(node._classes)))  # noqa: SLF001
        way.extend([state in holds and holds[state](node) for state in kind.states])
        above = node._parent  # noqa: SLF001
    way.extend([state in holds and holds[state](node) for state in kind.app_states])
    return tuple(way)


class _OnceArranged(Compositor):
    """Knows that it has just arranged all there is, and does not do so at the next question."""

    def reflow(self, parent: Widget, size: Size) -> ReflowResult:
        """Arrange all widgets."""
        changed = super().reflow(parent, size)
        self._full_map_invalidated = False
        return changed


_TURNS_UNTIL_LAID_OUT = 3


class _MountedOnce(AwaitMount):
    """Waits until a screen is there, which is laid out as it comes, and not once more."""

    def __await__(self) -> Generator[None, None, None]:
        async def mounted() -> None:
            for widget in self._widgets:
                await widget._mounted_event.wait()  # noqa: SLF001
            for _ in range(_TURNS_UNTIL_LAID_OUT):
                await asyncio.sleep(0)

        return mounted().__await__()


class _Same:
    """Stands for one thing, however like another it is."""

    def __init__(self, thing: object) -> None:
        self._thing = thing

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and self._thing is other._thing

    __hash__ = None  # type: ignore[assignment]


class OnceLaidOut(Screen[T]):
    """A screen that is neither laid out, styled nor painted for nothing.

    Textual tells each widget that came what size it has, the screen itself as well, which then
    lays out all of it again; and it does so for each widget that asked for that before. It gives
    a screen the styles it has whenever it comes. And it paints a screen while the program holds
    back what it shows, throws that away, and paints it again.
    """

    _resized = False
    _laid_out_at = 0.0
    _styled_by: object = None

    def __init__(self, *about: Any, **more: Any) -> None:
        super().__init__(*about, **more)
        self._compositor = _OnceArranged()

    def _extend_compose(self, widgets: list[Widget]) -> None:
        super()._extend_compose(widgets)
        for rack in widgets:
            if isinstance(rack, ToastRack):
                # Nothing is told yet, and to hide it later would be a change.
                rack.display = False

    def _refresh_layout(self, size: Size | None = None, scroll: bool = False) -> None:  # noqa: FBT001, FBT002 - as Textual has it
        is_whole = bool(size or self.outer_size) and not (scroll and not self._layout_widgets)
        asked = self._layout_required
        if is_whole:
            self._laid_out_at = get_time()
            self._layout_required = False
        try:
            super()._refresh_layout(size, scroll)
        except Exception:
            # It is tried again, until there were too many errors.
            self._layout_required = asked or self._layout_required
            raise

    def post_message(self, message: Message) -> bool:
        """Take note at once of what is to be painted; all else waits for its turn."""
        if type(message) is Update and self._thread_id == get_ident() and self._running:
            if self in self._compositor:
                self._dirty_widgets.add(message.widget)
                self.check_idle()
            return True
        return super().post_message(message)

    def note_styles(self) -> None:
        """Take note that it has its styles."""
        self._styled_by = self._styles_go_by()

    def _on_screen_resume(self, event: ScreenResume) -> None:
        styled_by, self._styled_by = self._styled_by, self._styles_go_by()
        if styled_by == self._styled_by:
            event.refresh_styles = False

    def _styles_go_by(self) -> object:
        """Return what may have changed for a screen that is not in front."""
        app = self.app
        return app._css_update_count, app.app_focus, _Same(app.stylesheet.rules)  # noqa: SLF001

    async def _on_layout(self, message: Layout) -> None:
        # What was asked for before all was laid out is done.
        if message.time < self._laid_out_at:
            message.stop()
            message.prevent_default()

    def _screen_resized(self, size: Size) -> None:
        was = self._compositor.size
        # What goes by the new size wants to be laid out once more, and so does what is behind.
        if size != was or self._resized or not self.is_active:
            self._resized = bool(was) and size != was
            # Textual has it look as it does at that width only once it was laid out for it.
            looks = self._get_breakpoint_classes(size.width, self.HORIZONTAL_BREAKPOINTS or [])
            self.update_classes(
                {look: look in looks for _, look in self.HORIZONTAL_BREAKPOINTS or ()},
                animate=False,
            )
            super()._screen_resized(size)

    def _compositor_refresh(self) -> None:
        app = self.app
        if not (isinstance(app, TellingApp) and app.holds_back()):
            super()._compositor_refresh()


def take_styles_as_read(app: App[Any], screen: Screen[Any]) -> None:
    """Have a new screen begin with the styles the program has already read.

    Textual would otherwise read all of them again, three times, when the screen is first
    shown; it goes by a count that has no public name.
    """
    screen._css_update_count = app._css_update_count  # noqa: SLF001


def take_messages_away(app: App[Any], severity: str, *, waiting: bool = False) -> bool:
    """Take the message away that is shown, if it is of this kind; return whether it was.

    Those that are `waiting` behind it go, too, if they are of the kind. `clear_notifications`
    takes all of them away, and nothing public takes one.
    """
    told = list(app._notifications)  # noqa: SLF001
    gone = [each for each in (told if waiting else told[:1]) if each.severity == severity]
    for each in gone:
        app._unnotify(each, refresh=False)  # noqa: SLF001
    return bool(gone)


def write_to_terminal(app: App[Any], sequence: str) -> None:
    """Write a control sequence straight to the terminal; safe from any thread.

    Textual sends only the sequences it knows.
    """
    if app._driver is not None:  # noqa: SLF001
        app._driver.write(sequence)  # noqa: SLF001
        app._driver.flush()  # noqa: SLF001


def give_terminal_back(app: App[Any]) -> None:
    """Give the terminal back as it was, past whatever keeps the program from it."""
    driver = app._driver  # noqa: SLF001
    if sys.platform != "win32" and isinstance(driver, InputDriver):
        driver.give_back_at_once()


def moment() -> float:
    """Return the time in seconds by the clock that events are stamped with."""
    return get_time()


def has_read_all(pump: MessagePump) -> bool:
    """Whether a part of the program has handled all messages there are, and waits for more."""
    queue: Any = pump._message_queue  # noqa: SLF001
    return queue.empty() and any(not each.done() for each in queue.ready_event._waiters)  # noqa: SLF001


def typing_waits(pump: MessagePump) -> bool:
    """Whether keys, or what they typed, are among what a part of the program handles next."""
    queue: Any = pump._message_queue  # noqa: SLF001
    return any(isinstance(each, _TYPING) for each in islice(queue.values, _NEXT))


def set_virtual_size(widget: ScrollView, size: Size) -> None:
    """Set how much there is to scroll through, without laying the screen out again.

    An assignment to `virtual_size` would do that at each key of a filter or a search.
    """
    widget.set_reactive(ScrollView.virtual_size, size)
    widget._scroll_update(size)  # noqa: SLF001


class SteadyText(TextArea):
    """A field of many lines that may be without any width: Textual cannot wrap its hint then.

    And Textual does not paint it once more when it has wrapped its lines for a new width.
    """

    def on_resize(self) -> None:
        """Have the lines painted as they are wrapped now."""
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """Return what a line shows, which is nothing where there is no room."""
        return super().render_line(y) if self.content_size.width > 0 else Strip([])


class SteadyList(CommandList):
    """A list that may be empty, not drawn yet, or another one when a key or a click comes.

    What is meant is then not there, and nothing happens; Textual takes it by its number all
    the same. A second click of a quick pair chooses nothing more. Each has a row, however
    narrow the terminal is or becomes.
    """

    DEFAULT_CSS = "SteadyList { text-wrap: nowrap; text-overflow: ellipsis; }"

    _has_chosen = False

    def action_page_up(self) -> None:
        """Move up by a page, if there is one."""
        with suppress(LookupError):
            super().action_page_up()  # type: ignore[no-untyped-call]

    def action_page_down(self) -> None:
        """Move down by a page, if there is one."""
        with suppress(LookupError):
            super().action_page_down()  # type: ignore[no-untyped-call]

    def action_select(self) -> None:
        """Choose what is under the cursor, once."""
        if not self._has_chosen and self.highlighted is not None:
            self._has_chosen = self.highlighted < self.option_count
            with suppress(LookupError):
                super().action_select()

    async def _on_click(self, event: Click) -> None:
        if event.style.meta.get("option", -1) >= self.option_count:
            event.prevent_default()


class SteadyPalette(CommandPalette):
    """A palette that no key or click ends before its list is there, or after it is gone."""

    list_type = SteadyList
    """What its list is."""

    def compose(self) -> ComposeResult:
        """Compose like any palette, except for the list."""
        for widget in super().compose():
            yield self.list_type() if type(widget) is CommandList else widget

    def dismiss(self, result: None = None) -> AwaitComplete:
        """Close it, unless it is closed already: what is below would go next."""
        return super().dismiss(result) if self.is_active else AwaitComplete()

    def run_worker(self, work: Any, *about: Any, **more: Any) -> Worker[Any]:
        """Gather commands like any palette; one that was closed meanwhile has no list for them."""

        async def gather_while_open() -> None:
            with suppress(NoMatches):
                await work()

        return super().run_worker(gather_while_open, *about, **more)

    def on_click(self, event: Click) -> None:
        """Have a click mean nothing where the terminal, made smaller meanwhile, is no more."""
        try:
            self.get_widget_at(event.screen_x, event.screen_y)
        except NoWidget:
            event.prevent_default()

    def _action_command_list(self, action: str) -> None:
        with suppress(NoMatches):
            super()._action_command_list(action)

    def _action_cursor_down(self) -> None:
        with suppress(NoMatches, LookupError):
            super()._action_cursor_down()


if sys.platform != "win32":
    import selectors
    import signal
    import termios
    from codecs import getincrementaldecoder

    from textual._xterm_parser import (
        BRACKETED_PASTE_END,
        BRACKETED_PASTE_START,
        XTermParser,
    )
    from textual.constants import ESCAPE_DELAY
    from textual.drivers.linux_driver import LinuxDriver

    _GIVEN_BACK = (
        b"\x1b[?1000l\x1b[?1003l\x1b[?1015l\x1b[?1006l\x1b[?2004l\x1b[?1004l\x1b[?2048l"
        b"\x1b[<u\x1b[?7h\x1b[?1049l\x1b[?25h"
    )
    # What waits is concealed until the terminal echoes no more; nothing painted may be.
    _PLAIN = "\x1b[m"
    _AT_ONCE = 4096
    # A terminal that is said to be larger would take minutes to paint.
    _MOST_CELLS = 2000
    _POLL = 0.1
    # So many polls after the beginning of a character, the rest of it will not come.
    _REST_COMES_WITHIN = 30
    # Nobody types the beginning of a sequence; on a busy machine its rest comes late.
    _REST_DELAY = 2.0
    _ESCAPES = ("\x1b", "\x1b[")

    # The start of a paste; an escape and what follows it, which begins no longer sequence;
    # or at the end what may become one of them.
    _APART = re.compile(
        rf"{re.escape(BRACKETED_PASTE_START)}"
        r"|\x1b(?P<after>[^\x1b\[O]|[\[O](?=\x1b))"
        r"|(?P<begun>\x1b(?:\[(?:2(?:00?)?)?)?)\Z",
        re.DOTALL,
    )

    class InputParser(XTermParser):
        """Makes keys and pastes of what the terminal sent, however it was cut into reads.

        An escape and the character after it are the key "alt+" and that character's name.
        """

        def __init__(self, debug: bool = False) -> None:  # noqa: FBT001, FBT002
            self._begun = ""
            self._begun_until = 0.0
            self._taken_for_keys = ""
            self._pasted: list[str] | None = None
            super().__init__(debug)

        def feed(self, data: str) -> Iterator[Message]:
            """Yield what the text means; what has only begun waits for more, or for `tick`."""
            if not data:
                yield from super().feed(data)
                return
            data, self._begun = self._begun + data, ""
            data = self._with_late_start(data)
            while data:
                if self._pasted is None:
                    data = yield from self._feed_keys(data)
                else:
                    data = yield from self._feed_paste(self._pasted, data)

        def tick(self) -> Iterator[Message]:
            """Yield what has begun and was not gone on with for a while."""
            if self._begun and self._pasted is None and monotonic() >= self._begun_until:
                begun, self._begun = self._begun, ""
                self._taken_for_keys = begun
                if begun == "\x1b[":
                    yield from self._with_alt("[")
                else:
                    yield from super().feed(begun)
                    yield from self._ended()
            yield from super().tick()

        def _with_late_start(self, data: str) -> str:
            """Return data; if it goes on where keys were seen in the start of a paste, with that.

            The keys cannot be taken back, but what is pasted is not keys as well.
            """
            before, self._taken_for_keys = self._taken_for_keys, ""
            rest = BRACKETED_PASTE_START.removeprefix(before)
            return before + data if before and data.startswith(rest) else data

        def _feed_keys(self, data: str) -> Generator[Message, None, str]:
            """Yield keys up to the first paste; return what comes after its start."""
            place = 0
            for found in _APART.finditer(data):
                yield from self._feed_sequences(data[place : found.start()])
                place = found.end()
                yield from self._ended()
                if found["begun"]:
                    self._begun = found["begun"]
                    delay = ESCAPE_DELAY if self._begun in _ESCAPES else _REST_DELAY
                    self._begun_until = monotonic() + delay
                elif found["after"]:
                    yield from self._with_alt(found["after"])
                else:
                    yield from super().feed(BRACKETED_PASTE_START)
                    self._pasted = []
                    return data[place:]
            yield from self._feed_sequences(data[place:])
            return ""

        def _feed_sequences(self, data: str) -> Iterator[Message]:
            if data:
                if data.startswith("\x1b"):
                    yield from self._ended()
                yield from super().feed(data)

        def _feed_paste(self, pieces: list[str], data: str) -> Generator[Message, None, str]:
            """Yield the paste once its end is there; return what comes after it.

            Of several ends the last counts: the others were copied together with the text.
            """
            end = data.find(BRACKETED_PASTE_END)
            if end < 0:
                # The last characters may be the beginning of the end.
                place = max(0, len(data) + 1 - len(BRACKETED_PASTE_END))
                pieces.append(data[:place])
                self._begun = data[place:]
                return ""
            next_paste = data.find(BRACKETED_PASTE_START, end)
            end = data.rfind(BRACKETED_PASTE_END, end, next_paste if next_paste > 0 else None)
            pieces.append(data[:end])
            self._pasted = None
            for message in super().feed(BRACKETED_PASTE_END):
                # The parser saw nothing between the start and the end.
                if isinstance(message, Paste):
                    message.text = "".join(pieces).replace("\x00", "")
                yield message
            return data[end + len(BRACKETED_PASTE_END) :]

        def _ended(self) -> Iterator[Message]:
            """Have a sequence that waits for its rest be what it is."""
            if self._timeout_time is not None:
                self._timeout_time = 0.0
                yield from super().tick()

        def _sequence_to_key_events(
            self,
            sequence: str,
            alt: bool = False,  # noqa: FBT001, FBT002 - as Textual has it
        ) -> Iterable[Key]:
            """Return the keys of a sequence; none where its number stands for no character."""
            try:
                keys = list(super()._sequence_to_key_events(sequence, alt))
                "".join(key.character or "" for key in keys).encode()
            except (ValueError, OverflowError):
                return [Key(Keys.Ignore, None)]
            return keys

        def parse_mouse_code(self, code: str) -> Message | None:
            """Return what the mouse did, if the terminal has told a size for it to be within."""
            with suppress(ArithmeticError):
                return super().parse_mouse_code(code)
            return None

        def _with_alt(self, character: str) -> Iterator[Message]:
            if not character.isprintable():
                # Some of them are a key of their own: alt+backspace, shift+tab on a console.
                known = list(self._sequence_to_key_events(f"\x1b{character}"))
                yield from known or self._sequence_to_key_events(character)
                return
            for key in self._sequence_to_key_events(character):
                shift = "shift+" if len(key.key) == 1 and key.key.isupper() else ""
                yield Key(f"alt+{shift}{key.key.lower() if shift else key.key}", character)

    class _Painting:
        """A terminal to write to, which may be gone: what is written then is nowhere.

        Textual's writer would end at that, and all else wait for it for ever.
        """

        def __init__(self, terminal: Any) -> None:
            self._terminal = terminal

        def write(self, text: str) -> None:
            """Write text, if that can be done."""
            with suppress(OSError, ValueError):
                self._terminal.write(text)

        def flush(self) -> None:
            """Have it painted, if that can be done."""
            with suppress(OSError, ValueError):
                self._terminal.flush()

        def __getattr__(self, name: str) -> Any:
            return getattr(self._terminal, name)

    class InputDriver(LinuxDriver):
        """Reads the terminal with `InputParser`; what is not UTF-8 becomes U+FFFD.

        SIGCONT also comes where nothing was suspended, and Textual would read the terminal
        twice from then on.
        """

        def __init__(self, *arguments: Any, **more: Any) -> None:
            super().__init__(*arguments, **more)
            self._file: Any = _Painting(self._file)

        _changes_hands = False
        """Whether it takes or gives back the terminal just now, or has done so for good."""

        _reads_on = False
        """Whether another reader follows at once, so that what is typed meanwhile is its own."""

        def stop_application_mode(self) -> None:
            """Give the terminal back."""
            self._changes_hands = True
            super().stop_application_mode()
            self._key_thread = None

        def disable_input(self) -> None:
            """Stop reading; what nobody has read is dropped only where nobody will."""
            if self._reads_on and self._key_thread is not None:
                self.exit_event.set()
                self._key_thread.join()
                self.exit_event.clear()
            else:
                super().disable_input()

        def give_back_at_once(self) -> None:
            """Give the terminal back for good, unless that was done; any thread may do it."""
            if not self._changes_hands:
                self._changes_hands = True
                if self.attrs_before is not None:
                    termios.tcsetattr(self.fileno, termios.TCSANOW, self.attrs_before)
                os.write(self.fileno, _GIVEN_BACK)

        def start_application_mode(self) -> None:
            """Take the terminal.

            Its signals are met between two steps of the program, never in the middle of one:
            what gives the terminal back would wait for a lock that the step holds.
            """
            super().start_application_mode()  # type: ignore[no-untyped-call]
            self.write(_PLAIN)
            loop, resized = asyncio.get_running_loop(), signal.getsignal(signal.SIGWINCH)
            loop.add_signal_handler(signal.SIGTSTP, self._sigtstp_application)
            loop.add_signal_handler(signal.SIGCONT, self._sigcont_application)
            if callable(resized):
                loop.add_signal_handler(signal.SIGWINCH, resized, signal.SIGWINCH, None)

        def suspend_application_mode(self) -> None:
            """Give the terminal back for a while."""
            ends = self._changes_hands
            super().suspend_application_mode()
            self._changes_hands = ends

        def resume_application_mode(self) -> None:
            """Take the terminal again, if it is there, from whatever the shell has made of it."""
            if self._changes_hands or not terminal_is_there():
                return
            if self._key_thread is not None and self._key_thread.is_alive():
                self._reads_on = True
                self.suspend_application_mode()
                self._reads_on = False
                # It was stopped as it was, and its screen went with the terminal it gave back.
                self._must_signal_resume = True
            self._changes_hands = True
            super().resume_application_mode()
            self._changes_hands = False

        def run_input_thread(self) -> None:
            """Read until the program ends, and once more for what came in the meantime."""
            parser = InputParser(self._debug)
            decoder = getincrementaldecoder("utf-8")(errors="replace")
            with selectors.SelectSelector() as selector:
                selector.register(self.fileno, selectors.EVENT_READ)
                ends, polls = False, 0
                while not ends:
                    # A signal in the middle of the end may have had another reader begin.
                    ends = self.exit_event.is_set() or self._key_thread is not current_thread()
                    there = bool(selector.select(_POLL))
                    sent = os.read(self.fileno, _AT_ONCE) if there else b""
                    if there and not sent and not ends:
                        # The terminal is gone, and would be read for ever.
                        os.kill(os.getpid(), signal.SIGHUP)
                        return
                    polls = 0 if there else polls + 1
                    text = decoder.decode(sent, final=ends or polls == _REST_COMES_WITHIN)
                    try:
                        self._process(parser, text)
                    except Exception as error:  # noqa: BLE001 - else nothing more would be read
                        parser = InputParser(self._debug)
                        self._loop.call_soon_threadsafe(self._app._handle_exception, error)  # noqa: SLF001

        def _process(self, parser: InputParser, text: str) -> None:
            for message in parser.feed(text) if text else ():
                self.process_message(message)
            for message in parser.tick():
                self.process_message(message)

        def process_message(self, message: Message) -> None:
            """Pass on what the terminal sent, except for a size that it cannot have."""
            if isinstance(message, Resize) and not all(
                0 < cells <= _MOST_CELLS for cells in message.size
            ):
                return
            super().process_message(message)


def reading_all(driver: type[Driver]) -> type[Driver]:
    """Return a driver that also reads what the given one stumbles over."""
    if sys.platform != "win32" and driver is LinuxDriver:
        return InputDriver
    return driver
