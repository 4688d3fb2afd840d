"""Call: live notes with the phone in the other hand."""

from collections.abc import Iterable, Sequence
from time import monotonic

from textual import on
from textual.binding import Binding
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.events import Key, ScreenResume
from textual.widget import Widget
from textual.widgets import Input, Static

from tui.app.dialogs.help import Reason
from tui.app.screens.call.agenda_pane import AgendaPane, rail
from tui.app.screens.call.call_ends import CallEnds
from tui.app.screens.call.note_line import NoteLine
from tui.app.screens.call.notes_pane import NotesPane
from tui.app.screens.call.texts import (
    NOTHING,
    details_question,
    details_right,
    hangs_up,
    help_words,
    no_call,
    opening_words,
    question_words,
    rescue_words,
    talks_ahead,
)
from tui.app.textual_internals.single_names import has_own_key
from tui.app.widgets.bindings import bindings
from tui.app.widgets.key_hints import is_letter, key_from
from tui.app.widgets.person_card import headline, person_card
from tui.app.widgets.quiet import Words
from tui.desk.commands.table import CALL
from tui.desk.desk import Desk
from tui.model.interview import Interview
from tui.playbook.interview.call import (
    agreed_call,
    clock_words,
    closing_time,
    early_words,
    elapsed_seconds,
    how_to_sum_up,
    within_reach,
)
from tui.playbook.time.dates import span_to_the_minute, span_words

_TYPING = 0.1
"""Seconds after a key in which another one is likely."""
_TICKS_LEFT_OUT = 2
_WHILE_TALKING = ("call.", "go.", "undo", "redo", "help", "line.")
"""How the ids of the commands begin that `escape` gives in a running call; other letters are
the beginning of a note."""


class Call(CallEnds):
    """Agenda, stamped notes, the clock, and one line that has the focus."""

    BINDINGS = [
        *bindings(CALL),
        Binding("ctrl+d", "hang_up", "hang up", show=False, id="line.hang_up"),
        Binding("escape", "close_rescue", show=False),
    ]
    CSS_PATH = "call.tcss"
    place = "call"
    about = "The talk itself: type, and every line is kept."
    acts_on = "This talk"
    kept_words = "Each line is saved as you type it."

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.help_text = help_words(desk.key)
        self._rescuing = False
        self._ticks_left_out = 0

    def offers(self, command_id: str) -> bool:
        """Whether there is a call for the command, begun or not begun as it takes."""
        interview = self.interview
        match command_id:
            case "call.other":
                return self._next_live() is not None
            case "call.somebody":
                return True
        if interview is None and command_id.startswith(("call.", "line.")):
            return False
        of_use = interview is None or self._is_of_use(command_id, interview)
        return of_use and super().offers(command_id)

    def _is_of_use(self, command_id: str, interview: Interview) -> bool:
        runs, has_notes = interview.started is not None, bool(self.records.notes_of(interview.id))
        of_use = {
            "call.hang_up": runs,
            "line.hang_up": runs,
            "call.no_show": not runs,
            "call.next": bool(interview.agenda),
            "call.previous": bool(interview.agenda),
            "call.short": bool(interview.agenda) and not interview.short,
            "call.details": runs and not interview.details_confirmed,
            "call.remark": has_notes or bool(self.is_mounted and self.query_one(NoteLine).value),
            "line.edit_last": has_notes,
        }
        return of_use.get(command_id, True)

    def reasons(self) -> Sequence[Reason]:
        """Return what the rules say of this moment of a call: its beginning, middle or end."""
        interview = self.interview
        if interview is None or interview.started is None:
            return [Reason("", rule) for rule in ("D1", "P4")]
        is_closing = closing_time(interview, self.desk.now())
        rules = ("D5", "D6", "D7", "D4") if is_closing else ("D2", "D3")
        return [Reason("", rule) for rule in rules]

    def compose_body(self) -> Iterable[Widget]:
        """Who and the clock, the agenda beside the notes, the question, the line."""
        with Horizontal(id="head"):
            yield Static(id="who", markup=False)
            yield Words(id="clock", markup=False)
        yield Words(id="rail", markup=False)
        with Horizontal(id="body"):
            yield AgendaPane(id="agenda")
            with VerticalScroll(id="card", can_focus=False):
                yield Static(id="card-text", markup=False)
                yield Static(id="ahead", markup=False)
            yield NotesPane(id="notes")
        yield Words(id="rescue", markup=False)
        yield Words(id="question", markup=False)
        yield Words(id="hint", markup=False)
        with Horizontal(id="entry"):
            yield Static("›", id="prompt")
            yield NoteLine(self._keep, self._keep_many, self._typed, id="line")

    def on_mount(self) -> None:
        """Put the cursor into the line."""
        self.action_write()
        self._show_hint("")

    @on(ScreenResume)
    def back_to_line(self) -> None:
        """Have whoever comes to a running call, by whatever key, come to its line."""
        interview = self.interview
        if interview is not None and interview.started is not None:
            self.action_write()

    def command_done(self) -> None:
        """Go back to the line of a running call: `escape` is for one command."""
        self.back_to_line()

    def on_key(self, event: Key) -> None:
        """Give what is no command of a running call to its line: no letter is lost, no key idle."""
        interview, line = self.interview, self.query_one(NoteLine)
        if interview is None:
            self._say_no_call(self.command_of(event.key))
            return
        if interview.started is None or self.app.focused is line:
            return
        if self._is_command(event.key):
            return
        if has_own_key(line, event.key):
            self.action_write()
            # At once, since it is looked up now what the key is for.
            self.set_focus(line)
        elif event.character and event.is_printable:
            event.stop()
            event.prevent_default()
            self.action_write()
            line.insert_text_at_cursor(event.character)

    def _say_no_call(self, command_id: str) -> None:
        is_of_a_call = command_id.startswith(("call.", "line."))
        if is_of_a_call and command_id not in {"call.somebody", "call.other"}:
            self.say(f"No call is running: {self.desk.key('call.somebody')} takes one.")

    @property
    def before_letters(self) -> str:
        """The key before a letter that is a command: from the line, the one that leaves it."""
        interview = self.interview
        if interview is None or not self.is_mounted:
            return ""
        in_line = interview.started is not None or self.query_one(NoteLine).has_focus
        return self.desk.key("line.command") if in_line else ""

    def key(self, command_id: str) -> str:
        """Return the key of a command as it is pressed from the line, in which letters are text."""
        key = self.desk.key(command_id)
        before = self.before_letters
        return f"{before} {key}" if before and is_letter(key) else key

    def _is_command(self, key: str) -> bool:
        """Whether a key is a command of the call, or one that leads away and back."""
        # Those of the notes have no id: they only move.
        command = self.command_of(key)
        return key in self.active_bindings and (not command or command.startswith(_WHILE_TALKING))

    def call_in_bar(self) -> Interview | None:
        """Return the other call, while two are running: the clock of this one is on the screen."""
        return self.records.interviews.get(self._next_live() or "")

    @property
    def switches_call(self) -> str:
        """The key that goes to the other call."""
        return key_from(self, Binding(self.desk.key("call.other"), ""))

    def _take_up_agreed(self) -> bool:
        """Show the call that was agreed on for now, if no other is shown."""
        if self.interview is not None:
            return False
        agreed = agreed_call(self.records, self.desk.now())
        if agreed is None:
            return False
        self._interview_id = agreed.id
        return True

    def show_book(self) -> None:
        """Draw the call as it is now."""
        taken_up = self._take_up_agreed()
        interview = self.interview
        if interview is not None:
            self._change_line(interview)
            self._walked.follow()
        self.set_class(interview is None, "-idle")
        for wanted in ("#head", "#question", "#hint", "#entry"):
            self.query_one(wanted).display = interview is not None
        self._show_rescue(interview)
        self.query_one(NotesPane).display = interview is not None and interview.started is not None
        self.query_one("#card").display = interview is None or interview.started is None
        card = self.query_one("#card-text", Static)
        if interview is None:
            card.update(Content(no_call(self.desk.key)))
            self.query_one("#ahead", Static).update(talks_ahead(self.records, self.desk.now()))
            return
        contact = self.records.contacts[interview.contact_id]
        self.query_one("#who", Static).update(Content(headline(self.records, contact)))
        if interview.started is None:
            card.update(
                Content.assemble(
                    person_card(self.records, contact, self.desk.now(), self.desk.rules),
                    "\n\n",
                    opening_words(self.records.profile, interview.goal),
                    f"{early}\n\n" if (early := self._early_words(interview)) else "",
                    Content.styled("The clock starts with the first key you type.", "bold $accent"),
                    f"\n{self.kept_words}",
                )
            )
        if taken_up:
            self.action_write()
        self._show_clock(interview)
        self.query_one(AgendaPane).show_agenda(interview)
        self.query_one("#rail", Words).say(rail(interview))
        self.query_one(NotesPane).show_notes(
            self.records.notes_of(interview.id), {item.id: item.text for item in interview.agenda}
        )

    def _change_line(self, interview: Interview) -> None:
        """Put what was half typed for this call into the line, if another call was shown before."""
        if interview.id == self._shown_id:
            return
        self._shown_id = interview.id
        self._rescuing = False
        # What is in the line belongs to the call shown before, as its draft.
        line = self.query_one(NoteLine)
        with line.prevent(Input.Changed):
            line.value = ""
        self._begin_again()
        self._walked.take_up_half_typed(interview.id)

    def tick(self) -> None:
        """Count down; while somebody types, keys come before the clock, for two seconds at most."""
        if monotonic() - self._last_key < _TYPING and self._ticks_left_out < _TICKS_LEFT_OUT:
            self._ticks_left_out += 1
            return
        self._ticks_left_out = 0
        super().tick()
        if self.interview is None and agreed_call(self.records, self.desk.now()) is not None:
            self.book_changed()
        if self.interview is not None and self.is_mounted:
            self._show_clock(self.interview)

    def _show_clock(self, interview: Interview) -> None:
        now = self.desk.now()
        clock = self.query_one("#clock", Words)
        if interview.started is None:
            agreed = f"{interview.minutes} min agreed · " if interview.start else ""
            clock.say(Content(f"{agreed}{now:%H:%M}"))
            clock.remove_class("urgent")
            return
        words, urgent = clock_words(interview, now, to_the_minute=self.desk.slow)
        span = span_to_the_minute if self.desk.slow else span_words
        elapsed = span(elapsed_seconds(interview, now))
        clock.say(Content(f"{words} · {elapsed} in · {now:%H:%M}"))
        clock.set_class(urgent, "urgent")
        self._show_question(interview)

    def action_rescue(self) -> None:
        """Show what to say when the talk gets stuck, or take it away; the line stays as it is."""
        self._rescuing = not self._rescuing
        self._show_rescue(self.interview)

    def action_close_rescue(self) -> None:
        """Take the rescue card away, if it is shown."""
        if self._rescuing:
            self.action_rescue()

    @on(NoteLine.Left)
    def command_mode(self) -> None:
        """Leave the line for the command keys; first the rescue card, where it is shown."""
        if self._rescuing:
            self.action_close_rescue()
            return
        self.query_one("#entry").add_class("-command")
        self.query_one(NotesPane).focus()

    def action_turn(self, step: int) -> None:
        """Turn to the next or previous question."""
        interview = self._pick_up()
        if interview is None or not interview.agenda:
            return
        open_items = within_reach(interview)
        ids = [item.id for item in open_items]
        here = ids.index(interview.current_item) if interview.current_item in ids else -1
        place = max(0, here + step)
        if place < len(ids) and ids[place] != interview.current_item:
            self.desk.book.go_to_question(interview.id, ids[place], now=self.desk.now())
        elif step > 0:
            self.say(f"That was the last question: {hangs_up(self.desk.key)}.")
        else:
            self.say("This is the first question.")

    def action_confirm_details(self) -> None:
        """Note that title and address are right, as they are known (D7)."""
        interview = self.interview
        if interview is not None and interview.details_confirmed:
            self.say("Title and address are confirmed already.")
        elif interview is not None:
            words = details_right(self.records.contacts[interview.contact_id])
            self.desk.book.edit_interview(interview.id, words, details_confirmed=True)
            self.say(f"{words}. {self.takes_back}")

    def action_short_call(self) -> None:
        """Keep only the must-asks and the closing questions."""
        interview = self._pick_up()
        if interview is not None and interview.short:
            self.say("Only the must-asks and the closing questions are left already.")
        elif interview is not None:
            self.desk.book.shorten_call(interview.id)

    def _early_words(self, interview: Interview) -> str:
        contact = self.records.contacts[interview.contact_id]
        return early_words(interview, contact, self.desk.now(), self.desk.zone)

    def _show_rescue(self, interview: Interview | None) -> None:
        shown = self._rescuing and interview is not None
        self.set_class(shown, "-rescue")
        if shown and interview is not None:
            self.query_one("#rescue", Words).say(rescue_words(interview, self.desk.key))
        if interview is not None:
            self._show_question(interview)

    def _show_question(self, interview: Interview) -> None:
        desk = self.desk
        is_asked = not self._rescuing and closing_time(interview, desk.now())
        words = question_words(
            interview,
            desk.now(),
            desk.key,
            how_to_sum_up(self.records.notes_of(interview.id)),
            details_question(interview, self.records, desk.key) if is_asked else NOTHING,
            width=self.app.size.width - 2,
            briefly=self._rescuing,
            to_the_minute=desk.slow,
        )
        self.query_one("#question", Words).say(words)
