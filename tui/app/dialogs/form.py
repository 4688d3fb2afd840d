"""A dialog of several fields."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.events import DescendantBlur, DescendantFocus
from textual.widgets import Input, Static, TextArea

from tui.app.dialogs.half_typed import DraftedDialog, DraftKeeper
from tui.app.dialogs.messages import brief
from tui.app.textual_internals.steady import SteadyText
from tui.app.widgets.one_line import OneLine, bracket_hint
from tui.app.widgets.privacy import OwnWords
from tui.app.widgets.styles import FAINT
from tui.desk.fields import FieldError


@dataclass(frozen=True, slots=True)
class Field:
    """One field: `id` names it in the answer; `long` gives it several lines.

    The hint is shown while the field is empty, what is `below` always. A field of `several`
    holds a list with commas. What stands in a `half_typed` one the person was just typing:
    the cursor is at its end.
    """

    id: str
    label: str
    value: str = ""
    hint: str = ""
    long: bool = False
    several: bool = False
    half_typed: bool = False
    below: str = ""


def _row_classes(field: Field) -> str:
    if field.long:
        return "long"
    return "field explained" if field.below else "field"


_LABEL = 21
_BESIDE_A_FIELD = _LABEL + 5


class Form(DraftedDialog[Mapping[str, str]]):
    """Asks for several fields; gives them back by id on ctrl+s, or enter in the last one.

    `check` raises FieldError for a field that cannot be kept; the form then stays open with
    everything in it, and the cursor goes to that field. `preview` says what the fields mean
    so far, or raises ValueError, with a sentence, while they mean nothing yet. With a
    `keeper`, what was being typed when the program was cut off is there again.
    """

    BINDINGS = [
        Binding("tab", "app.focus_next", "next", show=False),
        Binding("ctrl+s", "keep", "save"),
        Binding("escape", "cancel", "close"),
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
        self._half_typed = keeper.fields() if keeper else {}
        self._fields = [
            replace(field, value=self._half_typed.get(field.id, field.value)) for field in fields
        ]
        self._intro = intro
        self._lit = ""
        self._is_right = False

    def compose(self) -> ComposeResult:
        """Title, the fields under one another, the keys."""
        with VerticalScroll(classes="dialog", can_focus=False):
            # In sight however far the fields are scrolled.
            with Vertical(classes="head"):
                yield Static(Content(self._title), classes="dialog-title", markup=False)
            yield from self.compose_unfinished()
            if self._intro:
                yield Static(Content(self._intro + "\n"), markup=False)
            yield Static(id="wrong", markup=False)
            for field in self._fields:
                with Horizontal(classes=_row_classes(field), id=f"{field.id}-row"):
                    yield OwnWords(Content(field.label), classes="label faint", markup=False)
                    if field.long:
                        yield SteadyText(
                            field.value,
                            placeholder=Content(field.hint),
                            id=field.id,
                            tab_behavior="focus",
                        )
                    else:
                        yield OneLine(
                            field.value,
                            id=field.id,
                            hint=field.hint,
                            half_typed=field.half_typed or field.id in self._half_typed,
                            between=", " if field.several else " ",
                            enter="save" if field.id == self._fields[-1].id else "next",
                        )
                if field.below:
                    yield Static(Content(field.below), classes="below faint", markup=False)
            with Vertical(classes="foot"):
                if self._preview is not None:
                    yield Static(id="meaning", markup=False)
        yield self.footer()

    def on_mount(self) -> None:
        """Be as wide as what the fields hold."""
        for field in self.query(SteadyText):
            bracket_hint(field)
        held = (line for field in self._fields for line in (field.hint, *field.value.splitlines()))
        self.widen_for(held, beside=_BESIDE_A_FIELD)

    @on(DescendantFocus)
    @on(DescendantBlur)
    def light_label(self) -> None:
        """Have the label of the field one is in stand out."""
        here = (self.focused and self.focused.id) or ""
        former, self._lit = self._lit, here if here in self._former else ""
        if former != self._lit:
            for field, is_lit in ((former, False), (self._lit, True)):
                if field:
                    self.query_one(f"#{field}-row").set_class(is_lit, "lit")

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Go to the next field, but not from one that cannot be kept; keep after the last one."""
        if event.input.id == self._fields[-1].id:
            self.action_keep()
        elif (wrong := self._wrong()) is not None and wrong.field == event.input.id:
            self._refuse(wrong)
        else:
            self.focus_next()

    def _wrong(self) -> FieldError | None:
        """Return what is wrong with the first field that cannot be kept, None for nothing."""
        if self._check is None:
            return None
        try:
            self._check(self._answer())
        except FieldError as error:
            return error
        except ValueError:
            return None
        return None

    def _others_wrong(self, first: ValueError) -> Iterator[FieldError]:
        """Yield what else is wrong: as if in each field found so far stood what was there first."""
        answer, error = self._answer(), first
        found: set[str] = set()
        while isinstance(error, FieldError) and error.field not in found:
            if found:
                yield error
            found.add(error.field)
            answer[error.field] = self._former[error.field]
            try:
                if self._check is not None:
                    self._check(answer)
            except ValueError as following:
                error = following

    @on(Input.Changed)
    @on(TextArea.Changed)
    def _save_unfinished(self) -> None:
        answer = self._answer()
        if self.keeper is not None:
            self.keeper.save_fields(answer, self._former)
        self.say_no_more_of_last_time()
        self._say_right()
        self.say_soon(sum(map(len, answer.values())), self._say_meaning)

    def _say_meaning(self) -> None:
        if self._preview is not None:
            try:
                meaning = self._preview(self._answer())
            except ValueError as error:
                meaning = Content.styled(str(error), FAINT)
            self._show_meaning(meaning)
            # What is said at the foot takes as many lines from the fields.
            self.call_after_refresh(self._keep_in_sight)

    def _show_meaning(self, words: Content) -> None:
        meaning = self.query_one("#meaning", Static)
        meaning.update(words)
        meaning.display = bool(words)

    def _answer(self) -> dict[str, str]:
        return {
            field.id: self.query_one(f"#{field.id}", TextArea).text
            if field.long
            else self.query_one(f"#{field.id}", Input).value
            for field in self._fields
        }

    def action_keep(self) -> None:
        """Give the fields back."""
        self.say_nothing_later()
        answer = self._answer()
        if self._check is not None:
            try:
                self._check(answer)
            except ValueError as error:
                self._refuse(error, self._others_wrong(error))
                return
        self.dismiss(answer)

    def _refuse(self, error: ValueError, others: Iterable[FieldError] = ()) -> None:
        """Say what is wrong below the field it is about, else below that with the cursor.

        What is wrong with `others` is said there as well.
        """
        if self._preview is not None:
            self._show_meaning(Content(""))
        if isinstance(error, FieldError):
            self.set_focus(self.query_one(f"#{error.field}"), scroll_visible=False)
        at = self.focused.id if self.focused is not None else self._fields[0].id
        row, wrong = self.query_one(f"#{at}-row"), self.query_one("#wrong", Static)
        self._say_right()
        self._is_right = False
        row.add_class("refused", "told")
        told = [f"Not kept: {brief(error)}"]
        for other in others:
            self.query_one(f"#{other.field}-row").add_class("refused")
            told.append(f"Nor is this: {brief(other)}")
        self.query_one(".dialog").move_child(wrong, after=row)
        wrong.update(Content.styled("\n".join(told), "bold $error"))
        wrong.display = True
        # The sentence takes its place in one refresh, and the height of its words in the next.
        self.call_after_refresh(self.call_after_refresh, self._keep_in_sight)

    def _say_right(self) -> None:
        if self._is_right:
            return
        self._is_right = True
        self.query_one("#wrong", Static).display = False
        self.query(".refused").remove_class("refused", "told")

    def _keep_in_sight(self) -> None:
        """Scroll to the field that has the cursor, and to the sentence below it."""
        if not self.query("#wrong"):
            # It was closed meanwhile.
            return
        box, wrong = self.query_one(".dialog"), self.query_one("#wrong")
        # Where the cursor was before may still be being scrolled to.
        self.app.animator.force_stop_animation(box, "scroll_y")
        for widget in (wrong, self.focused):
            if widget is not None and widget.display:
                widget.scroll_visible(animate=False, immediate=True)
