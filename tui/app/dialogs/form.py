"""A dialog of several fields."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widgets import Input, Static, TextArea

from tui.app.dialogs.half_typed import DraftedDialog, DraftKeeper
from tui.app.widgets.pressable import DialogKeys
from tui.app.widgets.privacy import OwnWords
from tui.app.widgets.styles import FAINT


@dataclass(frozen=True, slots=True)
class Field:
    """One field: `id` names it in the answer; `long` gives it several lines.

    The hint is shown while the field is empty. The text of a `whole` field is selected when
    the cursor comes to it, so that typing replaces it.
    """

    id: str
    label: str
    value: str = ""
    hint: str = ""
    long: bool = False
    whole: bool = False


class Form(DraftedDialog[Mapping[str, str]]):
    """Asks for several fields; gives them back by id on ctrl+s, or enter in the last one.

    `check` raises ValueError, with a sentence, for fields that cannot be kept; the form
    then stays open with everything in it. `preview` says what the fields mean so far, or
    raises ValueError, with a sentence, while they mean nothing yet. With a `keeper`, what was
    being typed when the program was cut off is there again.
    """

    BINDINGS = [
        Binding("escape", "cancel", "cancel", show=True),
        Binding("ctrl+s", "keep", "keep", show=True),
    ]

    def __init__(
        self,
        title: str,
        fields: Sequence[Field],
        *,
        intro: str = "",
        check: Callable[[Mapping[str, str]], object] | None = None,
        preview: Callable[[Mapping[str, str]], Content] | None = None,
        keeper: DraftKeeper | None = None,
    ) -> None:
        super().__init__(keeper)
        self._check = check
        self._preview = preview
        self._title = title
        self._former = {field.id: field.value for field in fields}
        unfinished = keeper.fields() if keeper else {}
        self._fields = [
            replace(field, value=unfinished.get(field.id, field.value)) for field in fields
        ]
        self._intro = intro

    def compose(self) -> ComposeResult:
        """Title, the fields under one another, the keys."""
        with VerticalScroll(classes="dialog", can_focus=False):
            yield Static(Content(self._title), classes="dialog-title", markup=False)
            yield from self.compose_unfinished()
            if self._intro:
                yield Static(Content(self._intro + "\n"), markup=False)
            for field in self._fields:
                with Horizontal(classes="long" if field.long else "field"):
                    yield OwnWords(Content(field.label), classes="label faint", markup=False)
                    if field.long:
                        yield TextArea(
                            field.value,
                            placeholder=Content(field.hint),
                            id=field.id,
                            tab_behavior="focus",
                        )
                    else:
                        yield Input(
                            field.value,
                            placeholder=field.hint,
                            id=field.id,
                            select_on_focus=field.whole,
                        )
            yield Static(id="wrong", markup=False)
            next_key = "tab" if all(field.long for field in self._fields) else "enter"
            yield DialogKeys(f"{next_key} next", "ctrl+s keep", "escape cancel")

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Go to the next field; keep after the last one."""
        if event.input.id == self._fields[-1].id:
            self.action_keep()
        else:
            self.focus_next()

    @on(Input.Changed)
    @on(TextArea.Changed)
    def _save_unfinished(self) -> None:
        answer = self._answer()
        if self.keeper is not None:
            self.keeper.save_fields(answer, self._former)
        self._say_meaning(answer)

    def _say_meaning(self, answer: Mapping[str, str]) -> None:
        if self._preview is not None:
            try:
                meaning = self._preview(answer)
            except ValueError as error:
                meaning = Content.styled(str(error), FAINT)
            self.query_one("#wrong", Static).update(meaning)

    def _answer(self) -> dict[str, str]:
        return {
            field.id: self.query_one(f"#{field.id}", TextArea).text
            if field.long
            else self.query_one(f"#{field.id}", Input).value
            for field in self._fields
        }

    def action_keep(self) -> None:
        """Give the fields back."""
        answer = self._answer()
        if self._check is not None:
            try:
                self._check(answer)
            except ValueError as error:
                wrong = Content.styled(f"Not kept: {error}", "bold $error")
                self.query_one("#wrong", Static).update(wrong)
                return
        self.dismiss(answer)
