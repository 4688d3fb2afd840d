"""One conversation to read, and to mend: it is never finished."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from textual import on
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from tui.app.dialogs.ask_line import AskLine
from tui.app.dialogs.choose import Choose
from tui.app.dialogs.copy_and_write import ask_where_to_write, file_name
from tui.app.dialogs.messages import telling
from tui.app.screens.answers.lines import day_words, indent_of, said, words_of
from tui.app.screens.answers.passages import Passage, TextLine
from tui.app.screens.answers.passages_pane import PassagesPane
from tui.app.screens.person.actions import PersonActions
from tui.app.widgets.bindings import bindings
from tui.app.widgets.person_card import headline
from tui.desk.commands.dialogs import CONVERSATION
from tui.desk.desk import Desk
from tui.desk.reports import talk_report, transcript_left_out
from tui.exchange.writers.report_page import is_page_name, report_page
from tui.model.interview import AgendaItem, Interview
from tui.model.note import Mark, Note, is_mark_alone, spoken_words, transcripts_in
from tui.model.people import Contact
from tui.model.text.counting import counted
from tui.model.text.lines import one_stop
from tui.playbook.answers.reflections import DRAWN_TITLE, PROMPTS
from tui.playbook.contacts.history import interview_begin
from tui.playbook.contacts.timeline import transcript_length
from tui.playbook.interview.call import promised_day
from tui.playbook.interview.checklist import RESEARCH_PROMPTS
from tui.playbook.interview.likely_question import likely_question
from tui.playbook.time.dates import with_year

_MANY = 3
"""So many lines under one question may have been typed without turning to another."""
_OF_LINE = ("conversation.strike", "conversation.move")
_MARKS = tuple(command.id for command in CONVERSATION if command.action.startswith("mark("))


class Conversation(PersonActions):
    """The notes question by question, then the reflection and the research."""

    BINDINGS = bindings(CONVERSATION)
    CSS_PATH = "conversation.tcss"
    place = "answers"
    about = "One talk as it was written down."
    acts_on = "This line"

    def __init__(self, desk: Desk, interview_id: str, part: str = "") -> None:
        """Open a conversation at a part: a note's id, an agenda item's, or "reflection:job"."""
        super().__init__(desk)
        self._interview_id = interview_id
        self._part = part

    def compose_body(self) -> Iterable[Widget]:
        """Who and when, then the lines."""
        yield Static(id="who", markup=False)
        yield Static(id="when", classes="faint", markup=False)
        yield PassagesPane(id="lines", enter="edit")
        yield Static(id="offer", classes="faint", markup=False)

    def on_mount(self) -> None:
        """Put the cursor on the part asked for."""
        self.query_one(PassagesPane).focus()

    def show_book(self) -> None:
        """Draw the conversation; the cursor stays on its line."""
        interview = self.records.interviews.get(self._interview_id)
        contact = self.person()
        if interview is None or contact is None:
            self.dismiss()
            return
        began = interview_begin(interview).astimezone(self.desk.zone)
        facts = (
            day_words(began, self.desk.now())
            + ("" if interview.in_writing or interview.only_day else f", {began:%H:%M}"),
            interview.length,
            "" if interview.in_writing else interview.format.value,
            interview.place,
        )
        self.query_one("#who", Static).update(Content(headline(self.records, contact)))
        self.query_one("#when", Static).update(Content(" · ".join(filter(None, facts))))
        passages = [
            *self._notes(interview),
            *_thoughts(interview),
            *self._transcript(interview),
        ]
        parts = {passage.part: passage.id for passage in reversed(passages)}
        parts |= {passage.id: passage.id for passage in passages}
        # Lines without a question have no part; the cursor is not to go to the first of them.
        prefer = parts.get(self._part, "") if self._part else ""
        self.query_one(PassagesPane).show(passages, prefer=prefer)
        self._part = ""
        self._show_offer()

    def action_undo(self) -> None:
        """Take the last change back; the cursor goes to a line that came back by it."""
        self._come_to_new(super().action_undo)

    def action_redo(self) -> None:
        """Make the last undone change again; the cursor goes to a line that came by it."""
        self._come_to_new(super().action_redo)

    def _come_to_new(self, change: Callable[[], None]) -> None:
        known = {note.id for note in self.records.notes_of(self._interview_id)}
        change()
        notes = self.records.notes_of(self._interview_id)
        if new := next((note.id for note in notes if note.id not in known), ""):
            self.query_one(PassagesPane).put_cursor(new)

    def offers(self, command_id: str) -> bool:
        """Whether there is a line of notes under the cursor for what is done with one."""
        of_line = (*_OF_LINE, *_MARKS)
        return self.note is not None if command_id in of_line else super().offers(command_id)

    @property
    def note(self) -> Note | None:
        """The line of notes under the cursor; None where there is something else."""
        passage = self.query_one(PassagesPane).passage
        return self.records.get(Note, passage.id) if passage else None

    @on(PassagesPane.Moved)
    def _show_offer(self) -> None:
        """Say which question the line likely answers, if it stands under another one."""
        likely = self._likely()
        words = f"{self.desk.key('conversation.move')} moves it to: {likely.text}" if likely else ""
        self.query_one("#offer", Static).update(Content(words))
        self.query_one("#offer").display = bool(words)

    def _likely(self) -> AgendaItem | None:
        note, interview = self.note, self.records.interviews.get(self._interview_id)
        if note is None or interview is None:
            return None
        notes = self.records.notes_of(interview.id)
        beside = sum(each.item_id == note.item_id for each in notes)
        # Whoever turned from question to question has put the line where it belongs.
        if note.item_id and (beside < _MANY or beside * 2 < len(notes)):
            return None
        return likely_question(note.text, interview.agenda, note.item_id)

    def person(self) -> Contact | None:
        """Return the person the conversation was with."""
        interview = self.records.interviews.get(self._interview_id)
        return self.records.contacts.get(interview.contact_id) if interview else None

    def action_copy(self) -> None:
        """Copy the text of the line under the cursor."""
        passage = self.query_one(PassagesPane).passage
        if passage is not None:
            self.copy("\n".join(line.text.plain for line in passage.lines()))

    @on(PassagesPane.Opened)
    def action_edit_line(self) -> None:
        """Edit the line under the cursor; a thought is edited in the debrief."""
        note = self.note
        if note is None:
            self.action_debrief()
            return
        former = note.typed

        def keep(line: str | None) -> None:
            if line is not None and line.strip() and line != former:
                due = self._due(line)
                due = None if due == self._due(former) else due
                kept = self.desk.book.edit_line(note.id, line, now=self.desk.now(), due=due)
                self.say_who_is_meant(kept)

        self._ask_line("Edit the line", f"edit:{note.id}", keep, value=former)

    def action_add_line(self) -> None:
        """Add a line below the one under the cursor."""
        above = self.note

        def keep(line: str | None) -> None:
            if line is None or not line.strip():
                return
            kept = self.desk.book.insert_line(
                self._interview_id,
                line,
                after=above.id if above else "",
                now=self.desk.now(),
                due=self._due(line),
            )
            self._go_to(kept.id)
            self.say_who_is_meant(kept)

        self._ask_line("Add a line", f"added:{self._interview_id}", keep)

    def _ask_line(
        self, title: str, key: str, keep: Callable[[str | None], None], *, value: str = ""
    ) -> None:
        person = self.person()
        about = f" · {person.name}" if person else ""

        def meaning(line: str) -> str:
            if is_mark_alone(line):
                raise ValueError("A mark alone is not kept: type what it is about.")
            due = self._due(line)
            return f"due {with_year(due, self.desk.here.today)}" if due else ""

        dialog = AskLine(
            f"{title}{about}",
            hint='a first ! " > < @ ? ~ marks it, as in the call',
            value=value,
            preview=meaning,
            keeper=self.keeper(key),
            goes_on=True,
        )
        self.ask(dialog, keep)

    def _due(self, line: str) -> date | None:
        """Return the day that a line promises, counted from the day of the conversation."""
        interview = self.records.interviews[self._interview_id]
        spoken = interview_begin(interview).astimezone(self.desk.zone)
        return promised_day(line, replace(self.desk.here, now=spoken))

    def _go_to(self, part: str) -> None:
        self._part = part
        self.show_book()

    def action_strike(self) -> None:
        """Take the line under the cursor out, with what nothing but it led to."""
        note = self.note
        if note is None:
            return
        self.desk.book.strike_line(note.id)
        self.say(f"{one_stop(f'Struck: {note.text}.')} {self.desk.takes_back}")

    def action_mark(self, character: str) -> None:
        """Mark the line under the cursor again."""
        note = self.note
        if note is not None:
            mark = Mark(character)
            mark = Mark.PLAIN if note.mark is mark else mark
            self.say_who_is_meant(self.desk.book.mark_line(note.id, mark, now=self.desk.now()))
        elif character == Mark.ASK_LATER.value:
            self.action_help()

    def action_move_line(self) -> None:
        """Put the line under the question it likely answers, else under one that is chosen."""
        note, likely = self.note, self._likely()
        if note is None:
            return
        if likely is not None:
            self._move(note, likely.id)
            self.say(f"Moved to: {likely.text} {self.desk.takes_back}")
            return
        agenda = self.records.interviews[self._interview_id].agenda
        choices = [(item.id, item.text) for item in agenda]
        if not choices:
            self.say("This talk had no questions prepared.")
            return

        def keep(item_id: str | None) -> None:
            if item_id:
                self._move(note, item_id)

        dialog = Choose("Which question does it answer?", choices, selected=note.item_id)
        self.app.push_screen(dialog, telling(self.app, keep))

    def _move(self, note: Note, item_id: str) -> None:
        self.desk.book.move_line(note.id, item_id)

    def action_debrief(self) -> None:
        """Open the debrief again: what was agreed, promises, the reflection."""
        self.open_interview("debrief", self._interview_id)

    def action_report(self) -> None:
        """Write the report of the conversation, for a course or a coach."""
        interview, person = self.records.interviews[self._interview_id], self.person()
        text = talk_report(self.records, interview, self.desk.zone)

        def content(path: Path) -> str:
            return report_page(text) if is_page_name(path) else text

        name = file_name(f"interview {person.name if person else ''}", "html")
        aside = transcript_left_out(self.records, interview)
        ask_where_to_write(self.app, self.desk, content, name, aside=aside)

    def action_close(self) -> None:
        """Go back to where it was opened."""
        self.dismiss()

    def _notes(self, interview: Interview) -> Iterator[Passage]:
        questions = {item.id: item.text for item in interview.agenda}
        notes = [note for note in self.records.notes_of(interview.id) if not note.spoken]
        stamped = not interview.in_writing and not all(note.added for note in notes)
        for note in notes:
            yield Passage(
                id=note.id,
                lines=lambda note=note: [said(note, stamped=stamped)],  # type: ignore[misc]
                plain=words_of(note),
                indent=indent_of(note, stamped=stamped),
                heading=questions.get(note.item_id, "Without a question"),
                interview_id=interview.id,
                part=note.item_id,
            )
        if not notes:
            spoken = transcript_length(self.records, interview)
            below = f" Its transcript, {counted(spoken, 'line')}, is below." if spoken else ""
            words = Content(f"No notes were taken.{below}")
            yield Passage(
                id="none",
                lines=lambda: [TextLine(words)],
                heading="Notes",
            )

    def _transcript(self, interview: Interview) -> Iterator[Passage]:
        """Yield the lines of a transcript, apart from the person's own, below all of them."""
        questions = {item.id: item.text for item in interview.agenda}
        for heading, lines in transcripts_in(self.records.lines_of(interview.id)).items():
            stamped = any(note.is_timed for note in lines)
            for note in lines:
                question = questions.get(note.item_id, "")
                yield Passage(
                    id=note.id,
                    lines=lambda note=note, stamped=stamped: [said(note, stamped=stamped)],  # type: ignore[misc]
                    plain="" if note.mark.value else spoken_words(note),
                    indent=indent_of(note, stamped=stamped),
                    heading=f"{heading}: {question}" if question else heading,
                    interview_id=interview.id,
                    part=note.item_id,
                )


def _thoughts(interview: Interview) -> Iterator[Passage]:
    texts = [
        (f"reflection:{prompt}", f"Reflection: {words}", getattr(interview.reflection, prompt))
        for prompt, words in PROMPTS.items()
    ]
    drawn = interview.drawn.value if interview.drawn else ""
    texts.append(("drawn", f"Reflection: {DRAWN_TITLE}", drawn))
    texts += [
        (
            f"reflection:{prompt} after {later.days} days",
            f"{later.days} days later: {words}",
            getattr(later.reflection, prompt),
        )
        for later in interview.later_reflections
        for prompt, words in PROMPTS.items()
    ]
    texts += [
        (f"research:{subject}", f"Research: {title}", getattr(interview.research, subject))
        for subject, (title, _) in RESEARCH_PROMPTS.items()
    ]
    for part, heading, text in texts:
        if text.strip():
            lines = [TextLine(Content(line)) for line in text.splitlines()]
            yield Passage(
                id=part,
                lines=lambda lines=lines: lines,  # type: ignore[misc]
                heading=heading,
                interview_id=interview.id,
                part=part,
            )
