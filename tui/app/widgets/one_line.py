"""A field of one line, and what becomes of several lines that are pasted into it."""

from textual.content import Content
from textual.widget import Widget
from textual.widgets import Input, TextArea

_BRACKETS = len("()")


class HintedInput(Input):
    """A field with a hint while it is empty, cut with a sign where it has no room for all of it."""

    _hint = ""

    def on_mount(self) -> None:
        """Tell the hint from what somebody typed, also without colors."""
        self._hint = self.placeholder
        bracket_hint(self)

    def on_resize(self) -> None:
        """Fit the hint to the new width."""
        width = self.content_size.width - _BRACKETS * self.app.no_color
        if self._hint and width > 0:
            self.placeholder = Content(self._hint).truncate(width, ellipsis=True).plain
            bracket_hint(self)


class OneLine(HintedInput):
    """What it opens with is marked until somebody changes it, so that typing replaces it.

    Not so what somebody was still typing (`half_typed`): there the cursor stands at its end.
    Pasted lines are joined by `between`.
    """

    def __init__(
        self,
        value: str,
        *,
        id: str,  # noqa: A002
        hint: str = "",
        half_typed: bool = False,
        between: str = " ",
        enter: str = "save",
    ) -> None:
        self.enter_does = enter
        self._opened_with = value
        super().__init__(value, placeholder=hint, id=id, select_on_focus=not half_typed)
        self.between = between

    def watch_value(self, value: str) -> None:
        """Mark the text no more once it was changed."""
        if value != self._opened_with:
            self.select_on_focus = False


def bracket_hint(field: Input | TextArea) -> None:
    """Put the hint of an empty field into brackets where no color tells it from what is typed."""
    hint = field.placeholder
    words = hint.plain if isinstance(hint, Content) else str(hint)
    if field.app.no_color and words:
        bracketed = f"({words})"
        field.placeholder = bracketed if isinstance(field, Input) else Content(bracketed)


class TakesLines(Widget):
    """A field of one line that knows what to do with several."""


def fitted(pasted: str, field: Widget | None) -> str:
    """Return what is pasted as the field takes it: as one line where it has only one.

    Of the lines nothing is lost but the white space around them, and in a list the comma or
    semicolon after each.
    """
    if not isinstance(field, Input) or isinstance(field, TakesLines) or "\n" not in pasted:
        return pasted
    between = field.between if isinstance(field, OneLine) else " "
    after = ",; " if between.strip() else ""
    lines = (line.strip().rstrip(after) for line in pasted.split("\n"))
    return between.join(filter(None, lines))
