"""The five places, each loaded when it is first shown, so that Today need not wait for them."""

from importlib import import_module
from pathlib import Path

from tui.app.screens.place import Place
from tui.app.widgets.tab_bar import PLACES
from tui.desk.desk import Desk

_CLASSES = {
    "today": ("tui.app.screens.today.today", "Today"),
    "map": ("tui.app.screens.map.contact_map", "ContactMap"),
    "prep": ("tui.app.screens.prep.prep", "Prep"),
    "call": ("tui.app.screens.call.call", "Call"),
    "answers": ("tui.app.screens.answers.answers", "Answers"),
}
_LATER = (
    "tui.app.screens.person.letter.letter",
    "tui.app.screens.call.debrief",
    "tui.app.palettes",
    "tui.desk.note_finder",
)


def make_place(name: str, desk: Desk) -> Place:
    """Return a place by its name in the tab bar; raises KeyError for any other."""
    module, kind = _CLASSES[name]
    place: Place = getattr(import_module(module), kind)(desk)
    return place


def styles() -> list[Path]:
    """Return the style sheets of every screen."""
    return sorted(Path(__file__).parent.rglob("*.tcss"))


def load_all() -> None:
    """Load every place, the dialogs opened from Today, and the search; in any thread."""
    for name in PLACES:
        import_module(_CLASSES[name][0])
    for name in _LATER:
        import_module(name)
