"""A call, line by line: each line is kept before the next one is asked for."""

from collections.abc import Callable

from tui.cli.errors import CommandError
from tui.cli.plain.call_words import KEPT_AS, MARKS_SPOKEN, minutes_told
from tui.cli.plain.line_input import InterruptedLineError, LineInput, Reminder
from tui.cli.who import number_in
from tui.desk.desk import Desk
from tui.model.connection import as_asked
from tui.model.identity.noted_person import who_is_unclear, who_was_taken
from tui.model.interview import Interview, InterviewStatus
from tui.model.note import Mark, Note, is_mark_alone
from tui.model.people import Contact
from tui.model.text.counting import counted
from tui.model.text.lines import clean_line
from tui.playbook.interview.call import (
    HOW_TO_BEGIN,
    HOW_TO_CLOSE,
    agreed_ahead,
    closing_questions,
    closing_seconds,
    day_and_hour,
    early_words,
    elapsed_seconds,
    promised_day,
    seconds_left,
    within_reach,
)
from tui.playbook.interview.rescue import PAUSE, other_probes, rescues
from tui.playbook.time.dates import day_spoken
from tui.store.half_typed_keys import line_draft

_END = "end"
_HELP = (
    "Slash next and slash back turn to another question, slash again says it once more, slash "
    "time says how long is left. Slash edit changes the last line, slash edit 3 the third, slash "
    "lines reads them. Slash short keeps the must-asks, slash right confirms title and address, "
    "slash rescue says what helps when you are stuck, slash end hangs up. Two slashes begin a line "
    f"with one. A line may begin with a mark: {', '.join(MARKS_SPOKEN)}."
)


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
        self._told_to_close = self._told_it_is_over = False
        self._refused = ""
        self._commands: dict[str, Callable[[str], None]] = {
            "next": lambda _: self._turn(1),
            "back": lambda _: self._turn(-1),
            "again": lambda _: self._say_current(),
            "time": lambda _: self._say(minutes_told(self._interview, self._desk.now())),
            "edit": self._edit,
            "lines": lambda _: self._say_lines(),
            "short": lambda _: self._shorten(),
            "right": lambda _: self._confirm_details(),
            "rescue": lambda _: self._rescue(),
            "help": lambda _: self._say(_HELP),
        }

    @property
    def _interview(self) -> Interview:
        records = self._desk.book.records
        return as_asked(records, records.interviews[self._id])

    def _pick_up(self) -> Interview:
        """Begin the call, unless it runs; one that comes hours early is another than was set."""
        interview, desk = self._interview, self._desk
        if interview.status is not InterviewStatus.LIVE:
            early = early_words(interview, self._contact, desk.now(), desk.zone)
            interview = desk.pick_up(interview)
            self._id = interview.id
            if early:
                self._say(early)
        return interview

    @property
    def _notes(self) -> list[Note]:
        return self._desk.book.records.notes_of(self._id)

    def take(self) -> None:
        """Take notes until a second empty line; ctrl+c leaves the call running."""
        self._introduce()
        was_empty = False
        try:
            while (line := self._ask()) is not None and not self._hangs_up(line, was_empty):
                was_empty = not line.strip()
                if was_empty:
                    self._say("Another empty line hangs up.")
                else:
                    self._carry_out(line)
        except InterruptedLineError as interruption:
            self._leave(interruption.half_typed)
        else:
            self._hang_up()

    def _ask(self) -> str | None:
        refused, self._refused = self._refused, ""
        return self._lines.ask("Note: ", refused, self._reminder())

    def _hangs_up(self, line: str, was_empty: bool) -> bool:  # noqa: FBT001 - what was before
        return line.strip() == f"/{_END}" or (was_empty and not line.strip())

    def _introduce(self) -> None:
        name, interview = self._contact.name, self._interview
        if interview.started is None:
            length = counted(interview.minutes, "minute")
            agreed = f", {length} agreed" if interview.start else ""
            self._say(
                f"Ready for the call with {name}{agreed}; the clock starts with your first line."
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
        self._say("Two empty lines hang up; /help says what else can be typed.")
        if half_typed := self._desk.book.draft(line_draft(self._id)).strip():
            self._say(f"Half typed before, and kept now: {half_typed}")
            self._keep(half_typed)
        if interview.agenda:
            self._say_current()

    def _carry_out(self, line: str) -> None:
        typed = line.strip()
        if typed.startswith("/") and not typed.startswith("//"):
            self._command(typed)
        elif is_mark_alone(line):
            self._say("A mark alone is not kept: say what it is about behind it.")
        elif clean_line(line):
            self._keep(typed[1:] if typed.startswith("//") else typed)
        else:
            self._say("That line held no text, and was left out.")

    def _command(self, typed: str) -> None:
        word, _, rest = typed[1:].partition(" ")
        found = [each for each in self._commands if word and each.startswith(word.casefold())]
        exact = [each for each in found if each == word.casefold()]
        if len(exact or found) != 1:
            self._say(f"There is no /{word}; nothing was kept. For a line with a slash, type two.")
            self._refused = typed if rest else ""
            return
        try:
            self._commands[(exact or found)[0]](rest.strip())
        except CommandError as error:
            self._say(str(error))

    def _keep(self, line: str) -> None:
        desk, now = self._desk, self._desk.now()
        interview = self._pick_up()
        due = promised_day(line.strip(), desk.here)
        seconds = elapsed_seconds(interview, now)
        note = desk.book.keep_line(self._id, line.strip(), seconds=seconds, now=now, due=due)
        self._say_kept("Noted" if desk.book.in_memory else "Kept", note)
        if words := self._time_told():
            self._say(words)

    def _say_kept(self, kept: str, note: Note) -> None:
        """Say as what a line was kept, who was meant by it, and by when it is promised."""
        records = self._desk.book.records
        followup = records.followup(f"A6:{note.id}") if note.followup_id else None
        due = f", due {day_spoken(followup.due)}" if followup and followup.due else ""
        contact = records.contacts.get(note.contact_id)
        taken = who_was_taken(note, records)
        is_told = note.mark in KEPT_AS and (contact is not None or note.mark is not Mark.PERSON)
        words = f" as {KEPT_AS[note.mark]}" if is_told else ""
        at = records.organization_of(contact) if contact else ""
        who = ", ".join(filter(None, (contact.name, at))) if contact and not taken else ""
        told = f"{kept}{words}{due}{f': {who}' if who else ''}."
        self._say(told if self._desk.book.flush() else self._not_saved())
        if note.mark is Mark.PERSON and note.text and contact is None:
            self._say(who_is_unclear(note.text, self._interview, records))
        elif taken:
            self._say(taken)

    def _edit(self, words: str) -> None:
        """Change a line, the last one or that of a number; the words may stand behind it."""
        notes = self._notes
        number, rest = len(notes), words
        first, _, behind = words.partition(" ")
        if not notes or first.isdecimal():
            number, rest = number_in(first.split(), len(notes), "lines"), behind.strip()
        note = notes[number - 1]
        if not rest and not self._lines.edits:
            self._say(f"Line {number} is: {note.typed}")
        line = rest or (self._lines.ask(f"Line {number}, now: ", note.typed) or "").strip()
        if not clean_line(line) or line == note.typed:
            self._say("It stays as it is.")
            return
        due = promised_day(line, self._desk.here)
        changed = self._desk.book.edit_line(note.id, line, now=self._desk.now(), due=due)
        self._say_kept("Changed", changed)

    def _say_lines(self) -> None:
        if not self._notes:
            self._say("Nothing is noted yet.")
        for number, note in enumerate(self._notes, start=1):
            mark = f"{note.mark.words.capitalize()}: " if note.mark is not Mark.PLAIN else ""
            self._say(f"{number}. {mark}{note.text}")

    def _shorten(self) -> None:
        self._pick_up()
        self._desk.book.shorten_call(self._id)
        self._say("Only the must-asks and the closing questions are left.")

    def _confirm_details(self) -> None:
        contact = self._desk.book.records.contacts[self._contact.id]
        told = (
            contact.name,
            contact.title,
            self._desk.book.records.organization_of(contact),
            *contact.emails[:1],
        )
        self._desk.book.edit_interview(
            self._id, f"Confirmed the details of {contact.name}", details_confirmed=True
        )
        self._say(f"Confirmed: {', '.join(filter(None, told))}.")

    def _time_told(self) -> str:
        """Return, once each, that it is time to close, with what is to ask, and that it is up."""
        interview, now = self._interview, self._desk.now()
        if interview.started is None:
            return ""
        left = seconds_left(interview, now)
        if left <= 0 and not self._told_it_is_over:
            self._told_it_is_over = True
            first = "" if self._told_to_close else self._to_close(interview)
            self._told_to_close = True
            return f"{minutes_told(interview, now)} {first}".strip()
        if left <= closing_seconds(interview) and not self._told_to_close:
            self._told_to_close = True
            return f"{minutes_told(interview, now)} {self._to_close(interview)}"
        return ""

    def _to_close(self, interview: Interview) -> str:
        asked = " ".join(closing_questions(interview, linkedin=self._desk.settings.ask_linkedin))
        return f"To close: {asked} Then {HOW_TO_CLOSE}." if asked else f"Now {HOW_TO_CLOSE}."

    def _reminder(self) -> Reminder | None:
        seconds = self._until_told()
        return None if seconds is None else Reminder(seconds, self._time_told, self._until_told)

    def _until_told(self) -> float | None:
        """Return in how many seconds the time is told next, None where it is not."""
        interview, now = self._interview, self._desk.now()
        if interview.started is None or self._told_it_is_over:
            return None
        left = seconds_left(interview, now)
        until = left if self._told_to_close else left - closing_seconds(interview)
        return max(0, until) + 1

    def _turn(self, step: int) -> None:
        desk, now = self._desk, self._desk.now()
        self._pick_up()
        interview = self._interview
        ids = [item.id for item in within_reach(interview)]
        at = ids.index(interview.current_item) if interview.current_item in ids else -1
        if not 0 <= at + step < len(ids):
            self._say("That was the last question." if step > 0 else "This is the first question.")
            return
        desk.book.go_to_question(self._id, ids[at + step], now=now)
        self._say_current()

    def _say_current(self) -> None:
        interview = self._interview
        agenda, current = interview.agenda, interview.current_item
        if not agenda:
            self._say("There are no questions on the list.")
            return
        at = next((n for n, item in enumerate(agenda) if item.id == current), 0)
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
        interview = desk.hang_up(self._interview)
        self._sum_up(interview)
        self._ask_whether_agreed(interview)

    def _ask_whether_agreed(self, talk: Interview) -> None:
        """Ask whether a call that came early was the talk agreed on; without a yes both stand."""
        desk = self._desk
        agreed = agreed_ahead(desk.book.records, talk)
        if agreed is None or agreed.start is None:
            return
        when = day_and_hour(agreed.start, desk.now(), desk.zone)
        said = "?"
        while said not in ("y", "yes", "n", "no", ""):
            try:
                line = self._lines.ask(f"Was this the talk you agreed on for {when}, yes or no? ")
            except InterruptedLineError:
                line = None
            said = (line or "").strip().casefold()
        if said in ("y", "yes"):
            desk.book.take_for_agreed(talk.id, agreed.id)
            self._say(f"This was the talk of {when}: nothing else is set. undo takes it back.")
        else:
            self._say(f"The talk of {when} stays set.")

    def _sum_up(self, interview: Interview) -> None:
        desk, name = self._desk, self._contact.name
        minutes = round(elapsed_seconds(interview, desk.now()) / 60)
        kept = counted(len(self._notes), "line")
        talked = f"You talked with {name} for {counted(minutes, 'minute')}, and kept {kept}."
        self._say(talked if desk.book.flush() else self._not_saved())
        self._say(f"debrief {name} settles what is open; thanks {name} reads the thank-you.")

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
