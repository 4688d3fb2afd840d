"""A call, line by line: each line is kept before the next one is asked for."""

from collections.abc import Callable
from datetime import date

from tui.cli.commands.letters import print_thanks
from tui.cli.plain.line_input import InterruptedLineError, LineInput
from tui.desk.desk import Desk
from tui.model.connection import as_asked
from tui.model.counting import counted
from tui.model.identity.noted_person import who_is_unclear, who_was_taken
from tui.model.interview import Interview, Mark, Note, is_mark_alone
from tui.model.people import Contact
from tui.model.text import clean_line
from tui.playbook.interview.call import (
    HOW_TO_BEGIN,
    HOW_TO_CLOSE,
    closing_questions,
    closing_time,
    elapsed_seconds,
    promised_day,
)
from tui.playbook.interview.rescue import PAUSE, other_probes, rescues
from tui.playbook.letters.checks import open_blanks
from tui.playbook.time.dates import day_spoken
from tui.store.half_typed_keys import line_draft

_END = "/end"
_HELP = "/help"
_RESCUE = "/rescue"
_STEPS = {"/next": 1, "/back": -1}
# Many screen readers skip the characters themselves.
_CHARACTERS = {
    Mark.INSIGHT: "exclamation mark",
    Mark.QUOTE: "quotation mark",
    Mark.PROMISE: "greater than",
    Mark.OFFER: "less than",
    Mark.PERSON: "at sign",
    Mark.ASK_LATER: "question mark",
    Mark.PERSONAL: "tilde",
}
_MARKS_SPOKEN = [f"{spoken} for {mark.words}" for mark, spoken in _CHARACTERS.items()]


class PlainCall:
    """One call: notes are taken until it is hung up or left to be resumed later."""

    def __init__(
        self, desk: Desk, contact: Contact, lines: LineInput, say: Callable[[str], None]
    ) -> None:
        """Prepare for the call with a contact; `say` is called with each answer."""
        self._desk = desk
        self._contact = contact
        self._lines = lines
        self._say = say
        self._id = desk.interview_to_come(contact).id
        self._told_to_close = False

    @property
    def _interview(self) -> Interview:
        records = self._desk.book.records
        return as_asked(records, records.interviews[self._id])

    @property
    def _notes(self) -> list[Note]:
        return self._desk.book.records.notes_of(self._id)

    def take(self) -> None:
        """Take notes until an empty line; ctrl+c leaves the call running."""
        self._introduce()
        try:
            while (line := self._lines.ask("Note: ")) is not None and line.strip():
                if line.strip() == _END:
                    break
                self._carry_out(line)
        except InterruptedLineError as interruption:
            self._leave(interruption.half_typed)
        else:
            self._hang_up()

    def _introduce(self) -> None:
        name, interview = self._contact.name, self._interview
        if interview.started is None:
            self._say(
                f"Ready for the call with {name}, {counted(interview.minutes, 'minute')} agreed; "
                "the clock starts with your first line."
            )
            self._say(f"{HOW_TO_BEGIN}.")
            if self._interview.goal:
                self._say(f"Your goal: {self._interview.goal}.")
        else:
            minutes = elapsed_seconds(interview, self._desk.now()) // 60
            self._say(
                f"The call with {name} goes on, {counted(minutes, 'minute')} in, "
                f"with {counted(len(self._notes), 'line')} kept."
            )
        self._say("An empty line hangs up; /help says what else can be typed.")
        if half_typed := self._desk.book.draft(line_draft(self._id)).strip():
            self._say(f"Half typed before, and kept now: {half_typed}")
            self._keep(half_typed)
        if interview.agenda:
            current = interview.current_item
            at = next((n for n, item in enumerate(interview.agenda) if item.id == current), 0)
            self._say_question(at)

    def _carry_out(self, line: str) -> None:
        step = _STEPS.get(line.strip())
        if line.strip() == _HELP:
            self._say(
                "Slash next and slash back turn to another question, slash rescue says what helps "
                "when you are stuck, slash end hangs up; a line "
                f"may begin with a mark: {', '.join(_MARKS_SPOKEN)}."
            )
        elif line.strip() == _RESCUE:
            self._rescue()
        elif step is not None:
            self._turn(step)
        elif is_mark_alone(line):
            self._say("A mark alone is not kept: say what it is about behind it.")
        elif clean_line(line):
            self._keep(line)
        else:
            self._say("That line held no text, and was left out.")

    def _keep(self, line: str) -> None:
        desk, now = self._desk, self._desk.now()
        interview = desk.book.start_call(self._id, now=now)
        due = promised_day(line.strip(), desk.here)
        seconds = elapsed_seconds(interview, now)
        note = desk.book.keep_line(self._id, line.strip(), seconds=seconds, now=now, due=due)
        kept = "Noted" if desk.book.in_memory else "Kept"
        self._say(_kept(kept, note, due) if desk.book.flush() else self._not_saved())
        if note.mark is Mark.PERSON and note.text and not note.contact_id:
            self._say(who_is_unclear(note.text, interview, desk.book.records))
        elif taken := who_was_taken(note, desk.book.records):
            self._say(taken)
        if closing_time(self._interview, now) and not self._told_to_close:
            self._told_to_close = True
            closing = closing_questions(self._interview)
            first = "".join(f"{question} Then " for question in closing[:1])
            self._say(f"Time to close: {first}{HOW_TO_CLOSE}.")

    def _turn(self, step: int) -> None:
        desk, now = self._desk, self._desk.now()
        interview = desk.book.start_call(self._id, now=now)
        ids = [item.id for item in interview.agenda]
        at = ids.index(interview.current_item) if interview.current_item in ids else -1
        if not 0 <= at + step < len(ids):
            self._say("That was the last question." if step > 0 else "This is the first question.")
            return
        desk.book.go_to_question(self._id, ids[at + step], now=now)
        self._say_question(at + step)

    def _say_question(self, at: int) -> None:
        agenda = self._interview.agenda
        self._say(f"Question {at + 1} of {len(agenda)}: {agenda[at].text}")

    def _rescue(self) -> None:
        self._say("In your own words:")
        for each in rescues(self._interview):
            self._say(f"{each.when}: {each.say}{f' {each.then}' if each.then else ''}")
        self._say(f"To keep an answer going: {' '.join(other_probes())} {PAUSE.capitalize()}.")

    def _hang_up(self) -> None:
        desk, name = self._desk, self._contact.name
        if self._interview.started is None:
            self._say(f"The call with {name} has not begun, since nothing was noted.")
            return
        interview = desk.book.hang_up(self._id, now=desk.now())
        self._sum_up(interview)

    def _sum_up(self, interview: Interview) -> None:
        desk, name = self._desk, self._contact.name
        minutes = round(elapsed_seconds(interview, desk.now()) / 60)
        kept = counted(len(self._notes), "line")
        talked = f"You talked with {name} for {counted(minutes, 'minute')}, and kept {kept}."
        self._say(talked if desk.book.flush() else self._not_saved())
        draft = print_thanks(desk, interview, aloud=True)
        if left := open_blanks(draft, desk.book.records):
            self._say(f"Still to be filled in: {', '.join(left)}.")

    def _leave(self, half_typed: str) -> None:
        name = self._contact.name
        if clean_line(half_typed):
            self._keep(half_typed)
        if self._interview.started is None:
            self._say(f"The call with {name} has not begun.")
        else:
            self._say(
                f"The call with {name} goes on, with {counted(len(self._notes), 'line')} kept; "
                f"call {name} comes back to it."
            )

    def _not_saved(self) -> str:
        return f"Not saved yet: {self._desk.book.state.reason}."


_KEPT_AS = {
    Mark.INSIGHT: "an insight",
    Mark.QUOTE: "their words",
    Mark.PROMISE: "your promise",
    Mark.OFFER: "their offer",
    Mark.PERSON: "a person to write to",
    Mark.ASK_LATER: "a question for later",
    Mark.PERSONAL: "personal",
}


def _kept(kept: str, note: Note, due: date | None) -> str:
    is_known = note.mark is not Mark.PERSON or bool(note.contact_id)
    words = f" as {_KEPT_AS[note.mark]}" if note.mark in _KEPT_AS and is_known else ""
    return f"{kept}{words}{f', due {day_spoken(due)}' if due else ''}."
