"""The five places, each loaded when it is first shown, so that Today need not wait for them."""

from importlib import import_module
from pathlib import Path

from tui.desk import Desk
from tui.screens.place import Place
from tui.widgets.tab_bar import PLACES

_CLASSES = {
    "today": ("tui.screens.today", "Today"),
    "map": ("tui.screens.contact_map", "ContactMap"),
    "prep": ("tui.screens.prep", "Prep"),
    "call": ("tui.screens.call", "Call"),
    "answers": ("tui.screens.answers", "Answers"),
}
_LATER = ("tui.screens.letter", "tui.screens.debrief", "tui.screens.jump", "tui.note_finder")


def make_place(name: str, desk: Desk) -> Place:
    """Return a place by its name in the tab bar; raises KeyError for any other."""
    module, kind = _CLASSES[name]
    place: Place = getattr(import_module(module), kind)(desk)
    return place


def styles() -> list[Path]:
    """Return the style sheets of every screen."""
    return sorted(Path(__file__).parent.glob("*.tcss"))


def load_all() -> None:
    """Load every place, the dialogs one comes to from Today and the search; in any thread."""
    for name in PLACES:
        import_module(_CLASSES[name][0])
    for name in _LATER:
        import_module(name)
