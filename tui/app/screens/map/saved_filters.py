"""Filters kept under a name: pick one, or forget it."""

from collections.abc import Callable, Sequence

from textual.binding import Binding

from tui.app.dialogs.ask_line import AskLine
from tui.app.dialogs.choose import Choose
from tui.app.dialogs.messages import telling
from tui.app.screens.place import Place
from tui.app.widgets.row_list import RowList
from tui.model.people import SavedFilter


class SavedFilters(Choose):
    """Gives back the id of the filter that was chosen; with a minus before it, to forget it."""

    BINDINGS = [Binding("x", "forget", "forget it"), Binding("F", "dismiss(None)", "close")]

    def __init__(self, filters: Sequence[SavedFilter]) -> None:
        choices = [(saved.id, f"{saved.name}  ·  {saved.terms}") for saved in filters]
        super().__init__("Your filters · x forgets one", choices)

    def action_forget(self) -> None:
        """Give back the highlighted one, to be forgotten."""
        self.dismiss(f"-{self.query_one(RowList).highlighted_id}")


def keep_filter(place: Place, terms: str) -> None:
    """Ask for a name, and keep the terms of a filter under it."""
    desk = place.desk
    if not terms:
        place.say(f"Type a filter first: {desk.key('map.filter')} begins it.")
        return

    def keep(name: str | None) -> None:
        if name and name.strip():
            kept = desk.book.save_filter(name, terms)
            place.say(f"Kept as {kept.name}; {desk.key('map.filters')} picks it.")

    keeper = place.keeper(f"filter:{terms}")
    place.ask(AskLine(f"A name for the filter {terms}", keeper=keeper), keep)


def pick_filter(place: Place, use: Callable[[str], None]) -> None:
    """Offer the kept filters; `use` takes the terms of the chosen one. One can be forgotten."""
    desk = place.desk
    known = place.records.table(SavedFilter)
    if not known:
        begin, keep = desk.key("map.filter"), desk.key("map.save_filter")
        place.say(f"No filter is kept yet: {begin} types one, {keep} keeps it.")
        return

    def pick(choice: str | None) -> None:
        if choice and choice.startswith("-"):
            forgotten = known[choice[1:]].name
            desk.book.remove_filter(choice[1:])
            place.say(f"Forgot {forgotten}. {desk.takes_back}")
        elif choice:
            use(known[choice].terms)

    by_name = sorted(known.values(), key=lambda saved: saved.name.casefold())
    place.app.push_screen(SavedFilters(by_name), telling(place.app, pick))
