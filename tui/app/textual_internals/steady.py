"""Widgets that bear a key or a click that comes too early or too late."""

from contextlib import suppress
from typing import Any

from textual.app import ComposeResult
from textual.await_complete import AwaitComplete
from textual.command import CommandList, CommandPalette
from textual.css.query import NoMatches
from textual.document._edit import Edit
from textual.document._history import EditHistory
from textual.errors import NoWidget
from textual.events import Click
from textual.strip import Strip
from textual.widgets import TextArea
from textual.worker import Worker


class _History(EditHistory):
    """Takes what is typed over a selection for one step, and not its first letter for another."""

    def record(self, edit: Edit) -> None:
        """Take note of an edit."""
        super().record(edit)
        if len(edit.text) == 1:
            # What is typed on belongs to the letter that took the place of the selection.
            self._previously_replaced = False


class SteadyText(TextArea):
    """A field of many lines that may be without any width: Textual cannot wrap its hint then.

    And Textual does not paint it once more when it has wrapped its lines for a new width.
    """

    def __init__(self, *about: Any, **more: Any) -> None:
        super().__init__(*about, **more)
        former = self.history
        self.history = _History(
            former.max_checkpoints, former.checkpoint_timer, former.checkpoint_max_characters
        )

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
