"""Filters kept under a name: pick one, or forget it."""

from collections.abc import Sequence

from textual.binding import Binding

from tui.model.people import SavedFilter
from tui.screens.choose import Choose
from tui.widgets.rows import RowList


class SavedFilters(Choose):
    """Gives back the id of the filter that was chosen; with a minus before it, to forget it."""

    BINDINGS = [Binding("x", "forget", "forget it"), Binding("F", "dismiss(None)", "close")]

    def __init__(self, filters: Sequence[SavedFilter]) -> None:
        choices = [(each.id, f"{each.name}  ·  {each.terms}") for each in filters]
        super().__init__("Your filters · x forgets one", choices)

    def action_forget(self) -> None:
        """Give back the highlighted one, to be forgotten."""
        self.dismiss(f"-{self.query_one(RowList).highlighted_id}")
