"""A dialog with one field of several lines for each prompt of a reflection (A4, A5)."""

from abc import abstractmethod
from collections.abc import Iterable, Mapping

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.events import DescendantFocus
from textual.widget import Widget
from textual.widgets import Static, TextArea

from tui.app.dialogs.half_typed import DraftedDialog, DraftKeeper
from tui.app.textual_internals.steady import SteadyText
from tui.playbook.answers.reflections import PROMPTS


class Prompts(DraftedDialog[Mapping[str, str]]):
    """Asks the prompts; gives back what was written, by prompt, on ctrl+s.

    `former` is what was written before, by prompt; the cursor begins in the field of `first`.
    A subclass says what stands around the fields in `compose_prompts`.
    """

    BINDINGS = [
        Binding("tab", "app.focus_next", "next", show=False),
        Binding("pagedown", "page(1)", "more", priority=True),
        Binding("pageup", "page(-1)", "page up", priority=True, show=False),
        Binding("ctrl+s", "keep", "save"),
        Binding("escape", "cancel", "close"),
    ]
    escape_drops = False
    from_last_time = "From last time, not saved yet."
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (76, "-normal")]
    AUTO_FOCUS = ""

    def __init__(
        self, title: str, former: Mapping[str, str], keeper: DraftKeeper, *, first: str = ""
    ) -> None:
        super().__init__(keeper)
        self._title = title
        self._former = former
        self._first = first
        self._unfinished = keeper.fields()

    def compose(self) -> ComposeResult:
        """The title, the prompts, the keys."""
        with Vertical(classes="dialog"):
            yield Static(Content(self._title), classes="dialog-title", markup=False)
            yield from self.compose_unfinished()
            yield from self.compose_prompts()
        yield self.footer()

    @abstractmethod
    def compose_prompts(self) -> Iterable[Widget]:
        """Yield the fields within one VerticalScroll, and what stands around them."""

    def field(self, prompt: str, hint: str = "") -> TextArea:
        """Return the field of a prompt, with what was written or half typed there."""
        return SteadyText(
            self._unfinished.get(prompt, self._former[prompt]),
            placeholder=Content(hint),
            id=prompt,
            tab_behavior="focus",
        )

    def on_mount(self) -> None:
        """Begin in the first field, at the end of what stands there."""
        field = self.query_one(f"#{self._first or next(iter(PROMPTS))}", TextArea)
        field.move_cursor(field.document.end)
        field.focus()

    @on(DescendantFocus)
    def _come_to_field(self, event: DescendantFocus) -> None:
        self.call_after_refresh(self._show_whole, event.widget)

    def _show_whole(self, field: Widget) -> None:
        """Have the field in sight together with its question."""
        if isinstance(field.parent, Widget):
            self.app.animator.force_stop_animation(self.query_one("#prompts"), "scroll_y")
            field.parent.scroll_visible(animate=False, immediate=True)

    @on(TextArea.Changed)
    def _save_unfinished(self) -> None:
        if self.keeper is not None:
            self.keeper.save_fields(self._answer(), self._former)
        self.say_no_more_of_last_time()

    def action_page(self, by: int) -> None:
        """Read on, or back, whichever field has the focus."""
        prompts = self.query_one("#prompts", VerticalScroll)
        prompts.scroll_relative(y=by * prompts.size.height, animate=False, immediate=True)

    def action_keep(self) -> None:
        """Give back what was written."""
        self.dismiss(self._answer())

    def _answer(self) -> dict[str, str]:
        return {prompt: self.query_one(f"#{prompt}", TextArea).text for prompt in PROMPTS}
