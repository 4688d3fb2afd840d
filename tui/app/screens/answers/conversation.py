"""One conversation to read, with the cursor on a line."""

from collections.abc import Iterable, Iterator

from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from tui.app.screens.answers.lines import day_words, said
from tui.app.screens.answers.passages_pane import Passage, PassagesPane, TextLine
from tui.app.screens.person.actions import PersonActions
from tui.app.widgets.bindings import bindings
from tui.app.widgets.person_card import headline
from tui.desk.commands import CONVERSATION
from tui.desk.desk import Desk
from tui.model.interview import Interview
from tui.model.people import Contact
from tui.playbook.answers.reflections import DRAWN_TITLE, PROMPTS
from tui.playbook.contacts.history import interview_begin
from tui.playbook.interview.checklist import RESEARCH_PROMPTS


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
        yield PassagesPane(id="lines")

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
            + ("" if interview.in_writing else f", {began:%H:%M}"),
            interview.length,
            "" if interview.in_writing else interview.format.value,
            interview.place,
        )
        self.query_one("#who", Static).update(Content(headline(self.records, contact)))
        self.query_one("#when", Static).update(Content(" · ".join(filter(None, facts))))
        passages = [*self._notes(interview), *_thoughts(interview)]
        parts = {passage.part: passage.id for passage in reversed(passages)}
        parts |= {passage.id: passage.id for passage in passages}
        self.query_one(PassagesPane).show(passages, prefer=parts.get(self._part, ""))
        self._part = ""

    def person(self) -> Contact | None:
        """Return the person the conversation was with."""
        interview = self.records.interviews.get(self._interview_id)
        return self.records.contacts.get(interview.contact_id) if interview else None

    def action_copy(self) -> None:
        """Copy the text of the line under the cursor."""
        passage = self.query_one(PassagesPane).passage
        if passage is not None:
            self.copy("\n".join(line.text.plain for line in passage.lines()))

    def action_close(self) -> None:
        """Go back to where it was opened."""
        self.dismiss()

    def _notes(self, interview: Interview) -> Iterator[Passage]:
        questions = {item.id: item.text for item in interview.agenda}
        notes = self.desk.book.read_notes(interview.id)
        for note in notes:
            line = said(note, stamped=not interview.in_writing)
            yield Passage(
                id=note.id,
                lines=lambda line=line: [line],  # type: ignore[misc]
                heading=questions.get(note.item_id, "Without a question"),
                interview_id=interview.id,
                part=note.item_id,
            )
        if not notes:
            yield Passage(
                id="none",
                lines=lambda: [TextLine(Content("No notes were taken."))],
                heading="Notes",
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
