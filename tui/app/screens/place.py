"""What the five places have in common."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Protocol, TypeVar, cast, runtime_checkable

from textual import on
from textual.app import ComposeResult
from textual.events import Key, ScreenResume, ScreenSuspend
from textual.screen import Screen
from textual.widget import Widget

from tui.app.dialogs.contact_line import contact_line
from tui.app.dialogs.copy_and_write import copy_and_say
from tui.app.dialogs.half_typed import DraftedDialog, DraftKeeper, ask
from tui.app.dialogs.help import Help, Reason
from tui.app.dialogs.messages import saving_words, say, say_press_again
from tui.app.dialogs.on_the_phone import on_the_phone, phoning
from tui.app.dialogs.profile import ask_profile
from tui.app.screens.bar import bar_state
from tui.app.textual_internals.once_laid_out import OnceLaidOut
from tui.app.widgets.bindings import bindings
from tui.app.widgets.key_hints import KeyHints
from tui.app.widgets.row_list import RowList
from tui.app.widgets.tab_bar import TabBar
from tui.desk.commands.table import EVERYWHERE
from tui.desk.desk import Desk
from tui.exchange.contact_list import is_list
from tui.model.identity.noted_person import who_is_unclear, who_was_taken
from tui.model.interview import Interview
from tui.model.note import Mark, Note
from tui.model.people import Source
from tui.model.records import Records
from tui.playbook.interview.call import (
    next_running,
    running_call,
    running_calls,
)
from tui.store.saving import Saving

_WIDTHS = [(0, "-narrow"), (76, "-normal"), (110, "-wide")]

T = TypeVar("T")
_NOT_DRAWN = -1
"""The revision of a book that was not shown yet."""


class Opener(Protocol):
    """What the program does for a place that leads to another."""

    def open_interview(self, place: str, interview_id: str) -> None:
        """Show an interview in "prep", "call", the "debrief", "revisit", its "talk" or thanks."""

    def open_place(self, place: str) -> None:
        """Show a place itself, without what stood over it."""

    def open_practice(self) -> None:
        """Show what there is to practice."""

    def open_list(self, text: str, *, introducer: str, source: Source | None) -> None:
        """Show the people in a text, before any of them is taken in."""


@runtime_checkable
class ShowsInterview(Protocol):
    """A place that is about one interview at a time."""

    def show_interview(self, interview_id: str) -> None:
        """Show this one."""


def takes_tables(screen: Screen[Any]) -> bool:
    """Whether a screen reads pasted tables, and not only their words."""
    return bool(getattr(screen, "takes_tables", False))


class Place(OnceLaidOut[None]):
    """A full screen with the bar above and the keys below.

    A subclass composes its body in `compose_body` and draws it from the book in
    `show_book`, which is called at the start and whenever the book has changed.
    """

    BINDINGS = bindings(EVERYWHERE)
    HORIZONTAL_BREAKPOINTS = _WIDTHS

    place = ""
    about = ""
    """What it is for, in a sentence."""
    acts_on = "This row"
    """What its own keys act on."""
    help_text = ""
    holds_still = False
    """Whether changes of the book are not drawn for the moment: many come at once."""

    def __init__(self, desk: Desk) -> None:
        # Set before the first layout; otherwise everything is laid out and drawn twice.
        super().__init__(classes=_class_for(self.app.size.width))
        self.desk = desk
        self._shown_revision = _NOT_DRAWN
        self._runs_again = ""
        self._asked: tuple[str, object] | None = None

    @property
    def records(self) -> Records:
        """What the book holds."""
        return self.desk.book.records

    def key(self, command_id: str) -> str:
        """Return the key of a command as it is pressed from where the person is."""
        return self.desk.key(command_id)

    @property
    def takes_back(self) -> str:
        """A sentence on how to undo a change, from where the person is."""
        return self.desk.takes_back_by(self.key("undo"))

    def compose(self) -> ComposeResult:
        """The bar, the body, the keys."""
        yield TabBar(self.place, self.desk.key)
        yield from self.compose_body()
        yield KeyHints(saving_words(self.desk.book))

    def compose_body(self) -> Iterable[Widget]:
        """Yield what goes between the bar and the keys."""
        raise NotImplementedError

    def show_book(self) -> None:
        """Draw the body from the book."""
        raise NotImplementedError

    def on_mount(self) -> None:
        """Draw, and keep the clock going."""
        self._draw_book()
        self.set_interval(1, self.tick)

    @on(ScreenResume)
    def draw_if_stale(self) -> None:
        """Draw again when the book changed while another screen was shown."""
        if not self.is_attached:
            return
        if self._shown_revision not in (_NOT_DRAWN, self.desk.book.revision):
            self.book_changed()
        else:
            self.tick()

    def book_changed(self) -> None:
        """Draw everything from the book, where there is something to draw on."""
        if self.is_attached and self._shown_revision != _NOT_DRAWN and not self.holds_still:
            self._draw_book()

    def _draw_book(self) -> None:
        self._shown_revision = self.desk.book.revision
        self.show_book()
        self.tick()
        self.refresh_bindings()

    def offers(self, command_id: str) -> bool:
        """Whether a command has something to act on; when it has not, its key says why."""
        match command_id:
            case "undo":
                return self.desk.book.can_undo
            case "redo":
                return self.desk.book.can_redo
            case "jump":
                return bool(self.records.contacts)
            case "practice":
                return running_call(self.records) is None
        return True

    @on(RowList.Highlighted)
    def offer(self) -> None:
        """Have the keys below follow the cursor."""
        self.query_one(KeyHints).follow()

    def tick(self) -> None:
        """Bring the bar, and what it says of the disk, up to date, even below a dialog."""
        if self.desk.book.state.saving is not Saving.SAVING:
            self.query_one(KeyHints).saved = saving_words(self.desk.book)
        if self.is_current:
            self.query_one(TabBar).state = bar_state(
                self.desk, self.call_in_bar(), named=self.names_call, switch=self.switches_call
            )

    def command_done(self) -> None:
        """Take note that a command of this screen was carried out."""

    def call_in_bar(self) -> Interview | None:
        """Return the running call whose clock the bar tells, if any."""
        return running_call(self.records)

    @property
    def names_call(self) -> bool:
        """Whether the bar says with whom that call is: one of two is known by its name."""
        return next_running(self.records, running_call(self.records)) is not None

    @property
    def switches_call(self) -> str:
        """The key that goes to that call, where it stands beside it in the bar."""
        return ""

    def say(self, words: str, *, wrong: bool = False) -> None:
        """Show a toast; the words may hold what a person typed."""
        say(self.app, words, wrong=wrong)

    def say_who_is_meant(self, note: Note) -> None:
        """Say who a kept line was taken to mean, or which people it could mean."""
        if note.mark is Mark.PERSON and note.text and not note.contact_id:
            interview = self.records.interviews[note.interview_id]
            unclear = who_is_unclear(note.text, interview, self.records)
            self.say(f"Kept as a line only. {unclear}")
        elif taken := who_was_taken(note, self.records):
            self.say(taken)

    def ask(self, dialog: DraftedDialog[T], keep: Callable[[T | None], None]) -> None:
        """Open a dialog; `keep` takes its answer, None when it was canceled."""
        ask(self.app, dialog, keep)

    def keeper(self, key: str) -> DraftKeeper:
        """Return the keeper of the unfinished text of this key."""
        return DraftKeeper(self.desk.book, key)

    def copy(self, text: str, done: str = "") -> None:
        """Copy to the clipboard in the background, and say what came of it, and is `done` by it."""
        copy_and_say(self.app, self.desk, text, done)

    @on(TabBar.Clicked)
    def clicked_place(self, event: TabBar.Clicked) -> None:
        """Go to the place that was clicked."""
        self.action_go(event.place)

    def is_second_press(self, action: str, about: object) -> bool:
        """Whether the action was asked for just before as well, about the same thing.

        If it was not, the next press is the second one, unless something comes between.
        """
        asked, self._asked = self._asked, (action, about)
        if asked == self._asked:
            self._asked = None
            return True
        return False

    def command_of(self, key: str) -> str:
        """Return the id of the command that a key is for now, empty for none."""
        active = self.active_bindings.get(key)
        return (active.binding.id or "") if active else ""

    @on(Key)
    def _forget_at_other_key(self, event: Key) -> None:
        if self._asked:
            command = self.active_bindings.get(event.key)
            if command is None or command.binding.action != self._asked[0]:
                self._asked = None

    @on(RowList.Highlighted)
    @on(ScreenSuspend)
    def _forget_asked(self) -> None:
        self._asked = None

    def open_interview(self, place: str, interview_id: str) -> None:
        """Show an interview, see `Opener`; at once, so that keys follow."""
        cast(Opener, self.app).open_interview(place, interview_id)

    def action_go(self, place: str) -> None:
        """Go to another place; from what stands on top of it, back to it.

        A running call comes before the debrief of the one that ended before it.
        """
        if place == "call" and running_call(self.records) is not None:
            cast(Opener, self.app).open_place(place)
            return
        is_above = self.app.current_mode == place and len(self.app.screen_stack) > 1
        self.app.switch_mode(place)
        if is_above:
            self.dismiss()

    def put_cursor_on(self, contact_id: str) -> None:
        """Highlight a person who was just added."""

    def action_add(self) -> None:
        """Add a contact by one line."""
        self.ask_for_contact("Add a contact")

    def ask_for_contact(
        self, title: str, *, introducer: str = "", source: Source | None = None
    ) -> None:
        """Add a contact by one line, with this introducer or source unless the line names one.

        What is pasted or typed and is several people is shown as a list.
        """

        def keep(line: str | None) -> None:
            if not line or not line.strip():
                return
            if is_list(line):
                cast(Opener, self.app).open_list(line, introducer=introducer, source=source)
                return
            added = self.desk.add_contact_line(line, introducer=introducer, source=source)
            self.put_cursor_on(added.contact.id)
            duplicates = self.desk.key("map.duplicates")
            self.say(f"{added.in_words(added.contact.name, duplicates)}.")

        keeper = self.keeper(f"add:{introducer}:{source or ''}")
        self.ask(contact_line(self.desk, title, keeper, self.say), keep)

    def action_call_somebody(self) -> None:
        """Take a call from anybody: somebody whose name is found by part of it, or a new one."""

        def keep(picked: str | None) -> None:
            if picked:
                contact = phoning(self.desk, picked)
                self.open_interview("call", self.desk.interview_to_come(contact).id)

        self.ask(on_the_phone(self.desk, self.keeper("phone")), keep)

    def action_profile(self) -> None:
        """Say who you are: letters are signed with it."""
        ask_profile(self.app, self.desk)

    def action_practice(self) -> None:
        """Practice the pitch, or a talk; not while somebody is on the phone."""
        if running_call(self.records) is None:
            cast(Opener, self.app).open_practice()
        else:
            self.say("A call is running: practice when it is over.")

    def reasons(self) -> Sequence[Reason]:
        """Return what is highlighted and has a reason, with the rule it comes from."""
        return ()

    def action_help(self) -> None:
        """Show the rule behind what is highlighted, and what every key does here."""
        self.app.push_screen(
            Help(self, extra=self.help_text, reasons=self.reasons(), rules=self.desk.rules)
        )

    def action_undo(self) -> None:
        """Take the last change back; where a call runs again by it, not its lines as well."""
        before = running_calls(self.records)
        again_live = next((each for each in before if each.id == self._runs_again), None)
        if again_live is not None:
            self._runs_again = ""
            name = self.records.contacts[again_live.contact_id].name
            on, again = self.key("go.call"), self.key("undo")
            say_press_again(
                self.app,
                f"Next is a step within the call with {name}: {on} goes on with the call, "
                f"{again} again takes that step back.",
            )
            return
        typed, older = self.desk.take_typed(), self.desk.book.next_undo[1]
        if typed and older:
            again = f"{self.key('undo')} again undoes: {older}."
            say_press_again(self.app, f"What you typed in {typed} stays there; {again}")
            return
        with self._cursors_on_new():
            words = self.desk.book.undo() or ""
        known = {each.id for each in before}
        again_live = next(
            (each for each in running_calls(self.records) if each.id not in known), None
        )
        if again_live is not None:
            self._runs_again = again_live.id
            self.call_runs_again(again_live, words)
        else:
            self.say(f"Undone: {words}" if words else "Nothing to undo.")

    @contextmanager
    def _cursors_on_new(self) -> Iterator[None]:
        """Put the cursor of each list on the first row that comes meanwhile, if any does."""
        lists = [(rows, frozenset(rows.ids)) for rows in self.query(RowList)]
        yield
        for rows, known in lists:
            came = (each for each in rows.ids if each not in known)
            rows.put_cursor(next(filter(rows.can_be_chosen, came), ""))

    def call_runs_again(self, interview: Interview, undone: str) -> None:
        """Say that a call runs again, since its hanging up was `undone`."""
        name = self.records.contacts[interview.contact_id].name
        on = self.key("go.call")
        self.say(f"Undone: {undone}. The call with {name} runs again: {on} goes on with it.")

    def action_redo(self) -> None:
        """Make the last undone change again."""
        with self._cursors_on_new():
            words = self.desk.book.redo()
        say(self.app, f"Redone: {words}" if words else "Nothing to redo.")


def _class_for(width: int) -> str:
    return max((least, name) for least, name in _WIDTHS if least <= width)[1]
