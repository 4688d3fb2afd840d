"""The debrief: ninety seconds after hanging up, on one screen."""

from collections.abc import Iterable, Mapping, Sequence
from functools import partial

from rich.cells import cell_len
from textual import on
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from tui.app.dialogs.ask_line import AskLine
from tui.app.dialogs.form import Form
from tui.app.dialogs.help import Reason
from tui.app.dialogs.messages import tells_refusal
from tui.app.screens.call.debrief_letter import DebriefLetter
from tui.app.screens.call.debrief_rows import (
    ANSWERS,
    enter_does,
    head_ways,
    progress_words,
    step_rows,
)
from tui.app.screens.call.debrief_steps import (
    AGREED_BY,
    MARKS,
    RULES_OF_ROWS,
    debrief_steps,
    thank_you_step,
)
from tui.app.screens.call.reflecting import ask_to_reflect
from tui.app.screens.person.contact_form import contact_fields
from tui.app.widgets.bindings import bindings
from tui.app.widgets.row_list import RowList
from tui.desk.commands.dialogs import DEBRIEF
from tui.desk.contact_fields import contact_values, put_in_notes
from tui.desk.debriefing import (
    AGREED,
    steps_left,
    take_for_letter,
)
from tui.desk.desk import Desk
from tui.model.followup import FollowUp
from tui.model.interview import Drawn, Interview
from tui.model.introductions import may_name
from tui.model.note import Mark, Note
from tui.playbook.contacts.timeline import kept_words
from tui.playbook.letters.sent import sent_on
from tui.playbook.time.dates import with_year
from tui.playbook.time.reader import read_day_ahead, time_not_kept, week_ahead

_LINES = frozenset({"note", "line"})
_NEXT_DRAWN = {
    None: Drawn.MORE,
    Drawn.MORE: Drawn.SAME,
    Drawn.SAME: Drawn.LESS,
    Drawn.LESS: None,
}
_GAP = 1
"""The columns between who it was and how much is done."""
_NEXT_ANSWER = {None: True, True: False, False: None}


class Debrief(DebriefLetter):
    """Unmarked lines, what was agreed, the reflections, and the thank-you beside them."""

    BINDINGS = bindings(DEBRIEF)
    CSS_PATH = "debrief.tcss"
    place = "call"
    about = "The first minutes after a talk: the thanks, the promises, your thoughts."

    def __init__(self, desk: Desk, interview_id: str, begins_at: str = "") -> None:
        """`begins_at` is how the id of the row begins on which the cursor is at first."""
        super().__init__(desk, interview_id)
        self._begins_at = begins_at
        self._head: Sequence[str] = ()
        self._progress: Sequence[str] = ("",)

    def compose_body(self) -> Iterable[Widget]:
        """The steps at the left, the letter at the right."""
        with Horizontal(id="top"):
            yield Static(id="head", markup=False)
            yield Static(id="progress", markup=False)
        with Horizontal(id="body"):
            yield RowList(id="steps", enter=enter_does)
            with VerticalScroll(id="letter", can_focus=False):
                yield Static(id="text", markup=False)
                yield Static(id="findings", markup=False)

    def show_book(self) -> None:
        """Draw what is left to do, and the letter as it now reads."""
        interview = self.records.interviews.get(self._interview_id)
        if interview is None:
            self.dismiss()
            return
        contact = self.records.contacts[interview.contact_id]
        touch = self.sent
        draft, found = letter = self.letter()
        told = {note_id for _, note_id in draft.sources}
        thanks = thank_you_step(
            self.desk, interview, told, found, sent=sent_on(touch, self.desk.now()) if touch else ""
        )
        steps = debrief_steps(self.desk, interview, thanks, told)
        self._head = head_ways(
            contact.name, interview, kept_words(self.records, interview), sent=touch is not None
        )
        self._progress = progress_words(steps)
        self._show_head()
        rows = step_rows(steps)
        begin = self._begins_at
        first = next((row.id for row in rows if begin and row.id.startswith(begin)), "")
        self._begins_at = ""
        self.query_one(RowList).show_rows(rows, prefer=first)
        self.show_side(letter)

    def on_resize(self) -> None:
        """Fit the line above to the new width."""
        if self._head:
            self._show_head()

    def _show_head(self) -> None:
        """Say who, how long and how much of it is done, in as many words as there is room for."""
        room = self.app.size.width - 2 - _GAP
        ways = [(head, done) for head in self._head for done in self._progress]
        fitting = (way for way in ways if cell_len(" ".join(way)) <= room)
        head, done = next(fitting, ways[-1])
        self.query_one("#head", Static).update(Content(head))
        self.query_one("#progress", Static).update(Content(done))

    def offers(self, command_id: str) -> bool:
        """Whether there is a line or a promise under the cursor for the command."""
        kind = self.query_one(RowList).highlighted_id.partition(":")[0]
        if command_id == "debrief.date":
            return kind == "promise"
        if command_id in {"debrief.sent", "debrief.phrasing"}:
            return self.sent is None
        return kind in _LINES if command_id in MARKS.values() else super().offers(command_id)

    def reasons(self) -> Sequence[Reason]:
        """Return the rules behind the row under the cursor."""
        kind, _, name = self.query_one(RowList).highlighted_id.partition(":")
        rules = AGREED_BY.get(name) or RULES_OF_ROWS.get(kind, ("A1",))
        return [Reason("", rule) for rule in rules]

    def action_mark(self, character: str) -> None:
        """Mark the line under the cursor."""
        kind, _, note_id = self.query_one(RowList).highlighted_id.partition(":")
        if kind in _LINES and character == Mark.INSIGHT.value:
            self._take(note_id)
        elif kind in _LINES:
            note = self.desk.book.mark_line(note_id, Mark(character), now=self.desk.now())
            self.say_who_is_meant(note)
        elif character == Mark.ASK_LATER.value:
            self.action_help()
        else:
            self.say("Put the cursor on a line of the talk first: a mark says what it is.")

    def _take(self, note_id: str) -> None:
        """Take a line for the letter; one without a mark becomes an insight."""
        if why := take_for_letter(self.desk, self.records.table(Note)[note_id]):
            self.say(why)

    def action_draw(self, answer: str) -> None:
        """Keep whether they are more drawn to this work now; the same key takes it back."""
        drawn = Drawn(answer)
        self._keep_drawn(None if self.interview.drawn is drawn else drawn)

    def _keep_drawn(self, drawn: Drawn | None) -> None:
        words = f"Drawn to it: {drawn.value if drawn else 'not said'}"
        self.desk.book.edit_interview(self._interview_id, words, drawn=drawn)
        self._say_unless_seen("drawn:", words)

    def action_agree(self, field: str) -> None:
        """Turn an answer from unknown to yes, to no, and back."""
        answer = _NEXT_ANSWER[getattr(self.interview, field)]
        self.desk.book.edit_interview(self._interview_id, AGREED[field], **{field: answer})
        said = "not said" if answer is None else ANSWERS[answer]
        self._say_unless_seen(f"agreed:{field}", f"{AGREED[field]} {said}")

    def _say_unless_seen(self, row_id: str, words: str) -> None:
        """Say what a key changed in a row that is not in sight."""
        if not self.query_one(RowList).is_in_sight(row_id):
            self.say(f"{words}. {self.desk.takes_back}")

    @on(RowList.Chosen)
    @tells_refusal
    def open_row(self) -> None:
        """Answer the row under the cursor."""
        kind, _, name = self.query_one(RowList).highlighted_id.partition(":")
        if kind == "agreed":
            self.action_agree(name)
        elif kind == "reflect":
            ask_to_reflect(self, self.interview, name)
        elif kind == "drawn":
            self._keep_drawn(_NEXT_DRAWN[self.interview.drawn])
        elif kind == "details":
            self._confirm_details()
        elif kind == "promise":
            self.action_pick_date()
        elif kind == "referral":
            self._toggle_use_of_name(name)
        elif kind == "step":
            self._follow_up(int(name))
        elif kind in _LINES:
            take, promise = self.desk.key("debrief.insight"), self.desk.key("debrief.promise")
            self.say(f"{take} takes this line for the letter, {promise} makes it a promise.")

    def open_interview(self, place: str, interview_id: str) -> None:
        """Show an interview; the debrief closes first."""
        self.dismiss()
        super().open_interview(place, interview_id)

    def call_runs_again(self, interview: Interview, undone: str) -> None:
        """Go back to the call: there is nothing to debrief yet."""
        name = self.records.contacts[interview.contact_id].name
        self.say(f"Undone: {undone}. The call with {name} runs again: go on typing.")
        self.open_interview("call", interview.id)

    def action_leave(self) -> None:
        """Go on to Today, where what is left to do waits; from elsewhere than a call, back."""
        if self.app.current_mode == "call":
            self.open_interview("today", self._interview_id)
        else:
            self.dismiss()

    def action_pick_date(self) -> None:
        """Say when the promise or offer under the cursor is due."""
        kind, _, followup_id = self.query_one(RowList).highlighted_id.partition(":")
        followup = self.records.get(FollowUp, followup_id) if kind == "promise" else None
        if followup is None:
            self.say("Put the cursor on a promise or an offer first.")
            return
        here = self.desk.here

        def keep(words: str | None) -> None:
            if words is not None:
                day = read_day_ahead(words, here) if words.strip() else None
                self.desk.book.set_due(followup.id, day)

        def meaning(words: str) -> str:
            day = with_year(read_day_ahead(words, here), here.today) + week_ahead(words, here)
            return "; ".join(filter(None, (day, time_not_kept(words, here))))

        self.ask(
            AskLine(
                f"When is it due? {followup.what}",
                hint="fri · 3d · +2w · dec 1 · empty for no day",
                enter="set",
                preview=meaning,
                keeper=self.keeper(f"due:{followup.id}"),
            ),
            keep,
        )

    def _confirm_details(self) -> None:
        """Confirm or correct their title and addresses (D7)."""
        contact = self.records.contacts[self.interview.contact_id]
        check = partial(contact_values, contact=contact, records=self.records)

        def keep(values: Mapping[str, str] | None) -> None:
            if values is None:
                return
            book = self.desk.book
            with book.transaction(f"Confirmed the details of {contact.name}"):
                book.edit_contact(contact.id, **check(values))
                book.edit_interview(self._interview_id, "", details_confirmed=True)
            if told := put_in_notes(values):
                self.say(told)

        fields = contact_fields(contact, self.records)
        keeper = self.keeper(f"edit:{contact.id}")
        self.ask(Form(f"Still right? {contact.name}", fields, check=check, keeper=keeper), keep)

    def _follow_up(self, number: int) -> None:
        """Make a next step a follow-up, which Today will show (A6)."""
        step = steps_left(self.desk, self.interview)[number]
        self.desk.book.follow_up_step(self._interview_id, step.what, step.due)
        self.say(f"On Today: {step.what}. {self.desk.takes_back}")

    def _toggle_use_of_name(self, contact_id: str) -> None:
        contact = self.records.contacts[contact_id]
        introducer_id = self.interview.contact_id
        answer = _NEXT_ANSWER[may_name(contact, introducer_id)]
        self.desk.book.answer_use_of_name(contact_id, introducer_id, answer=answer)
