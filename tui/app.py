"""The program on the screen: the five places and what leads from one to another."""

from collections.abc import Mapping
from functools import partial

from textual.app import App
from textual.events import Event, Key, Paste
from textual.screen import Screen

from tui.commands import PROGRAM
from tui.desk import Desk
from tui.model.text import clean_text
from tui.screens.answers import Answers
from tui.screens.call import Call
from tui.screens.contact_map import ContactMap
from tui.screens.debrief import Debrief
from tui.screens.palette import LiveCommands
from tui.screens.place import Place
from tui.screens.prep import Prep
from tui.screens.saying import say
from tui.screens.today import Today
from tui.screens.type_ahead import TypeAhead
from tui.screens.welcome import keep_welcome, welcome_form
from tui.themes import DARK, LIGHT
from tui.widgets.bindings import bindings


class Askaround(App[None]):
    """Opens on Today; asks for a name on the first start; opens the call of `call_id`, if any."""

    TITLE = "askaround"
    BINDINGS = bindings(PROGRAM, priority=True)
    COMMANDS = {LiveCommands}
    CSS_PATH = ["screens/place.tcss", "screens/dialog.tcss"]

    def __init__(self, desk: Desk, *, call_id: str = "") -> None:
        super().__init__()
        self.desk = desk
        self._call_id = call_id
        places: dict[str, type[Place]] = {
            "today": Today,
            "map": ContactMap,
            "prep": Prep,
            "call": Call,
            "answers": Answers,
        }
        for name, place in places.items():
            self.add_mode(name, partial(place, desk))
        self.type_ahead = TypeAhead(self, super().on_event)
        self.register_theme(DARK)
        self.register_theme(LIGHT)
        self.theme = DARK.name

    def on_mount(self) -> None:
        """Open the first place."""
        self.desk.book.subscribe(self._book_changed)
        self.switch_mode("today")
        for problem in self.desk.book.problems:
            say(self, problem, wrong=True, seconds=10)
        if self._call_id:
            self.open_interview("call", self._call_id)
        elif not self.desk.book.records.contacts and not self.desk.book.records.profile.name:
            self.push_screen(welcome_form(), self._welcomed)

    async def on_event(self, event: Event) -> None:
        """Take control codes out of what is pasted, and let each key land before the next."""
        if isinstance(event, Paste):
            event.text = clean_text(event.text)
        if isinstance(event, Key | Paste) and not event.is_forwarded:
            self.type_ahead.add(event)
        else:
            await super().on_event(event)

    def on_unmount(self) -> None:
        """Look at no more keys."""
        self.type_ahead.stop()

    def open_interview(self, place: str, interview_id: str) -> None:
        """Show an interview in "prep", "call" or the "debrief"."""
        if place == "debrief":
            self.push_screen(Debrief(self.desk, interview_id))
            return
        self.switch_mode(place)
        screen: Screen[object] = self.screen
        if isinstance(screen, Prep | Call):
            screen.show_interview(interview_id)

    def _welcomed(self, values: Mapping[str, str] | None) -> None:
        if values is not None:
            keep_welcome(self.desk.book, values, self.desk.now())

    def _book_changed(self, _changed: frozenset[str]) -> None:
        for screen in reversed(self.screen_stack):
            if isinstance(screen, Place):
                screen.book_changed()
                return

    def write_to_terminal(self, sequence: str) -> None:
        """Write a control sequence straight to the terminal; safe from any thread."""
        if self._driver is not None:
            self._driver.write(sequence)
            self._driver.flush()
