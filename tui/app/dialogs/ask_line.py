"""A dialog for one line of text."""

from collections.abc import Callable

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.content import Content
from textual.events import Paste
from textual.message import Message
from textual.widgets import Input, Static

from tui.app.dialogs.half_typed import DraftedDialog, DraftKeeper
from tui.app.dialogs.messages import brief
from tui.app.widgets.one_line import OneLine, TakesLines
from tui.app.widgets.privacy import Meaning
from tui.app.widgets.styles import FAINT
from tui.model.text.lines import clean_line

Preview = Callable[[str], str | Content]
"""Says what a line means; plain words are shown as good news."""


Joiner = Callable[[str], str]
"""Makes one line of what was pasted, or raises ValueError with a sentence."""


class JoinedLine(OneLine, TakesLines):
    """A line that makes one of what is pasted, by `joined`, unless `takes_paste` took it."""

    class Refused(Message):
        """What was pasted, `text`, cannot be one line; `words` says why."""

        def __init__(self, words: str, text: str) -> None:
            super().__init__()
            self.words = words
            self.text = text

    def __init__(
        self,
        value: str,
        *,
        joined: Joiner,
        takes_paste: Callable[[str], bool] = lambda _text: False,
        half_typed: bool = False,
        enter: str = "save",
    ) -> None:
        super().__init__(value, id="line", half_typed=half_typed, enter=enter)
        self._takes_paste = takes_paste
        self._joined = joined

    def on_paste(self, event: Paste) -> None:
        """Make one line of the lines that are pasted, so that none of them is lost."""
        event.stop()
        event.prevent_default()
        if self._takes_paste(event.text):
            return
        try:
            self.insert_text_at_cursor(self._joined(event.text))
        except ValueError as error:
            self.post_message(self.Refused(str(error), event.text))


class AskLine(DraftedDialog[str]):
    """Asks for one line; gives it back on enter or ctrl+s, None on escape.

    `preview` turns what is typed into words that say what it means, or raises ValueError
    with a sentence that says what is wrong; a line in error is not given back. The `keeper`
    has what was being typed when the program was cut off, and what was left by escape if it
    `waits`: not where the next time is about something else. The cursor is at its end, so that
    typing goes on with it, as in a form. Pasted lines become one by `joined`, else
    with `between` them; a list, if `is_list` tells one, is given back at once with its lines.
    So are what is typed and lines pasted behind it where `both` makes a list of them: two people.
    Whoever `goes_on` with a text finds the cursor at its end, and nothing marked.
    """

    BINDINGS = [
        Binding("escape", "cancel", "close"),
        Binding("ctrl+s", "keep", "save"),
    ]

    def __init__(
        self,
        title: str,
        *,
        keeper: DraftKeeper,
        hint: str = "",
        value: str = "",
        preview: Preview | None = None,
        joined: Joiner | None = None,
        waits: bool = True,
        is_list: Callable[[str], bool] | None = None,
        both: Callable[[str, str], str] | None = None,
        between: str = " ",
        goes_on: bool = False,
        enter: str = "save",
    ) -> None:
        super().__init__(keeper, waits=waits)
        self._goes_on = goes_on
        self._enter = enter
        self._title = title
        self._hint = hint
        self._former = value
        self._between = between
        self._preview = preview
        self._joined = joined
        self._is_list = is_list
        self._both = both
        self.takes_tables = is_list is not None

    @property
    def does_now(self) -> dict[str, str]:
        """What the other key that gives the line back does is what enter does."""
        return {"keep": self._enter}

    def compose(self) -> ComposeResult:
        """Title, the line, what it means."""
        with Vertical(classes="dialog"):
            yield Static(Content(self._title), classes="dialog-title", markup=False)
            yield from self.compose_unfinished()
            text = self._found or self._former
            if self._joined is None:
                yield OneLine(
                    text,
                    id="line",
                    between=self._between,
                    half_typed=self._goes_on or bool(self._found),
                    enter=self._enter,
                )
            else:
                yield JoinedLine(
                    text,
                    joined=self._joined,
                    takes_paste=self._takes_paste,
                    half_typed=bool(self._found),
                    enter=self._enter,
                )
            yield Meaning(id="meaning")
        yield self.footer()

    def on_mount(self) -> None:
        """Say what may be typed."""
        self.widen_for([self._hint, self._found or self._former], beside=4)
        self.query_one(Meaning).show_hint(self._hint)

    def _takes_paste(self, text: str) -> bool:
        line = self.query_one(Input)
        typed = line.value.strip()
        if self._is_list is not None and self._is_list(text):
            self.dismiss("\n".join(filter(None, (typed, text))))
            return True
        is_marked = line.selected_text.strip() == typed
        both = self._both(typed, text) if self._both and not is_marked else ""
        if both:
            self.dismiss(both)
        return bool(both)

    def on_input_changed(self, event: Input.Changed) -> None:
        """Say what the line means so far."""
        if self.keeper is not None:
            self.keeper.save(event.value if event.value != self._former else "")
        self.say_no_more_of_last_time()
        self.say_soon(len(event.value), self._say_meaning)

    def _say_meaning(self) -> None:
        meaning, line = self.query_one(Meaning), self.query_one(Input).value
        if self._preview is None or not line.strip():
            meaning.show_hint(self._hint)
            return
        try:
            words = self._preview(line)
            meaning.show_meaning(
                words if isinstance(words, Content) else Content.styled(words, "$success")
            )
        except ValueError as error:
            meaning.show_meaning(Content.styled(brief(error), FAINT))

    @on(JoinedLine.Refused)
    def _say_refused(self, event: JoinedLine.Refused) -> None:
        if self.keeper is not None and not self.query_one(Input).value.strip():
            # It waits for the next time, so that it is not gone with the dialog.
            self.keeper.save(clean_line(event.text))
        self.query_one(Meaning).show_meaning(Content.styled(event.words, "bold $error"))

    @on(Input.Submitted)
    def action_keep(self) -> None:
        """Give the line back, unless it is in error."""
        self.say_nothing_later()
        line = self.query_one(Input).value
        if self._preview is not None and line.strip():
            try:
                self._preview(line)
            except ValueError as error:
                self.query_one(Meaning).show_meaning(Content.styled(brief(error), "bold $error"))
                return
        self.dismiss(line)
