"""A screen that is laid out, styled and painted once where Textual does so several times."""

import asyncio
from collections.abc import Generator
from contextlib import suppress
from functools import partial
from threading import get_ident
from typing import Any, TypeVar

from textual._compositor import Compositor, ReflowResult
from textual._time import get_time
from textual.app import App, ScreenStackError
from textual.events import ScreenResume
from textual.geometry import Size
from textual.message import Message
from textual.messages import Layout, Update
from textual.screen import Screen
from textual.widget import AwaitMount, Widget
from textual.widgets._toast import ToastRack

T = TypeVar("T")


def lay_out_once(widget: Widget) -> None:
    """Have a widget that got another size not ask for that once more.

    Textual lays the whole screen out a second time whenever what can be scrolled through has
    changed. Only a scroll bar that comes or goes needs that, and asks for it by itself.
    """
    if "_size_updated" not in vars(widget):
        vars(widget)["_size_updated"] = partial(widget._size_updated, layout=False)  # noqa: SLF001


class _OnceArranged(Compositor):
    """Knows that it has just arranged all there is, and does not do so at the next question."""

    def reflow(self, parent: Widget, size: Size) -> ReflowResult:
        """Arrange all widgets."""
        changed = super().reflow(parent, size)
        self._full_map_invalidated = False
        return changed


_TURNS_UNTIL_LAID_OUT = 3


class MountedOnce(AwaitMount):
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


class HoldingApp(App[None]):
    """A program that knows when it holds back what it shows."""

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
        if not (isinstance(app, HoldingApp) and app.holds_back()):
            super()._compositor_refresh()
