"""The questions of a call: each whole beside the notes, or all in one line above them."""

from collections.abc import Iterator

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content

from tui.app.widgets.quiet import Words
from tui.app.widgets.styles import FAINT
from tui.model.interview import AgendaItem, Interview, QuestionState

_STATE_SIGNS = {QuestionState.OPEN: "·", QuestionState.ANSWERED: "✓", QuestionState.PASSED: "–"}
_INDENT = 8
_TO_CLOSE = "To close"


class AgendaPane(VerticalScroll, can_focus=False):
    """All questions, wrapped; the one being discussed is kept in sight."""

    def __init__(self, *, id: str) -> None:  # noqa: A002
        super().__init__(id=id)
        self._interview: Interview | None = None

    def compose(self) -> ComposeResult:
        """One text."""
        yield Words(id="questions", markup=False)

    def show_agenda(self, interview: Interview) -> None:
        """Show the questions as they are now."""
        self._interview = interview
        self._draw()

    def on_resize(self) -> None:
        """Wrap the questions for the new width."""
        self._draw()

    def _draw(self) -> None:
        width = self.scrollable_content_region.width
        if self._interview is None or width <= _INDENT:
            return
        lines: list[Content] = []
        here = range(0)
        for item, some in _agenda_lines(self._interview, width):
            if item is not None and item.id == self._interview.current_item:
                here = range(len(lines), len(lines) + len(some))
            lines += some
        self.query_one(Words).say(Content("\n").join(lines))
        if not here or here.start < self.scroll_offset.y:
            self.scroll_to(y=here.start, animate=False)
        elif here.stop > self.scroll_offset.y + self.size.height:
            self.scroll_to(y=here.stop - self.size.height, animate=False)


def _agenda_lines(
    interview: Interview, width: int
) -> Iterator[tuple[AgendaItem | None, list[Content]]]:
    """Yield each question with its lines, and what parts the closing ones from the others."""
    closing = False
    for number, item in enumerate(interview.agenda, start=1):
        if item.closing and not closing:
            yield None, [Content(""), Content.styled(f" {_TO_CLOSE}", FAINT)]
        closing = item.closing
        current = item.id == interview.current_item
        style = "bold" if current else "" if item.state is QuestionState.OPEN else FAINT
        first, *others = Content.styled(item.text, style).wrap(width - _INDENT)
        lead = Content.assemble(
            " ", _sign(item, current=current), Content.styled(f"{number:>3} ", FAINT), _must(item)
        )
        lead += Content(" " * (_INDENT - lead.cell_length))
        yield item, [lead + first, *(Content(" " * _INDENT) + line for line in others)]


def rail(interview: Interview) -> Content:
    """Return the agenda as one line: a sign, a number, and "!" for a must-ask, each."""
    parts: list[Content] = []
    closing = False
    for number, item in enumerate(interview.agenda, start=1):
        if item.closing and not closing:
            parts.append(Content.styled(f"  {_TO_CLOSE.lower()}:", FAINT))
        closing = item.closing
        current = item.id == interview.current_item
        style = "bold" if current else "" if item.state is QuestionState.OPEN else FAINT
        parts.append(
            Content.assemble(
                _sign(item, current=current), Content.styled(str(number), style), _must(item)
            )
        )
    return Content(" ").join(parts)


def _sign(item: AgendaItem, *, current: bool) -> Content:
    if current:
        return Content.styled("▸", "bold $accent")
    return Content.styled(_STATE_SIGNS[item.state], "$success")


def _must(item: AgendaItem) -> Content:
    return Content.styled("!" if item.must_ask else "", "bold $accent")
