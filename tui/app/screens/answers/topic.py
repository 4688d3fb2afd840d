"""One thing to look at in Answers."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from tui.app.screens.answers.passages import Passage
from tui.app.widgets.rows import Cell, Painter, Row, columns
from tui.model.sheet import Sheet
from tui.playbook.answers.answers import QuestionGroup
from tui.playbook.answers.reflections import Revisit

MOST_HITS = 300
"""So many lines are shown of what may be found without end."""


@dataclass(frozen=True, slots=True)
class Topic:
    """One thing to look at: its row, the facts above its passages, and how to copy them."""

    id: str
    paint: Painter
    title: str
    facts: Callable[[], str]
    passages: Callable[[], Sequence[Passage]]
    sheet: Callable[[], Sheet]
    side_by_side: bool = False
    group: QuestionGroup | None = None
    revisit: Revisit | None = None
    section: str = ""

    def row(self, *, mark: bool) -> Row:
        """Return the row, with or without the mark of the rows to be joined."""
        sign = Cell("▪" if mark else " ", 1, "bold $accent")
        return Row(
            self.id,
            lambda width: columns([sign], 1) + " " + self.paint(max(0, width - 2)),
        )
