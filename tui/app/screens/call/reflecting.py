"""Writing the reflection after a call, beside what was marked in it (A4)."""

from collections.abc import Iterable, Mapping

from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from tui.app.dialogs.prompts import Prompts
from tui.app.screens.place import Place
from tui.app.widgets.styles import FAINT
from tui.model.interview import Interview
from tui.model.note import Mark, Note
from tui.playbook.answers.reflections import ASKED, PROMPTS
from tui.store.half_typed_keys import reflection_draft


class Reflect(Prompts):
    """Asks the prompts, each with its question above it, beside the marked lines."""

    def __init__(self, place: Place, interview: Interview, first: str) -> None:
        """`place` is where it is opened, `first` the prompt that the cursor begins in."""
        contact = place.records.contacts[interview.contact_id]
        former = {prompt: getattr(interview.reflection, prompt) for prompt in PROMPTS}
        keeper = place.keeper(reflection_draft(interview.id))
        super().__init__(f"Your reflection on {contact.name}", former, keeper, first=first)
        self._notes = place.records.notes_of(interview.id)

    def compose_prompts(self) -> Iterable[Widget]:
        """The fields at the left, the marked lines at the right."""
        with Horizontal(id="side"):
            with VerticalScroll(id="prompts", can_focus=False):
                for prompt, words in ASKED.items():
                    with Vertical(classes="asked"):
                        yield Static(Content.styled(words, FAINT), markup=False)
                        yield self.field(prompt)
            if any(note.mark is not Mark.PLAIN for note in self._notes):
                with VerticalScroll(id="marked", can_focus=False):
                    yield Static(marked_lines(self._notes), markup=False)


def ask_to_reflect(place: Place, interview: Interview, first: str) -> None:
    """Open the reflection at one prompt; keep what was written as one step."""
    keeper = place.keeper(reflection_draft(interview.id))
    typed_before = keeper.text()

    def keep(values: Mapping[str, str] | None) -> None:
        if values is None:
            # What is half written is told of.
            place.show_book()
            if keeper.text() != typed_before:
                place.desk.note_typed("the reflection")
            return
        book, now = place.desk.book, place.desk.now()
        former = book.records.interviews[interview.id].reflection
        with book.transaction("Wrote a reflection"):
            for prompt, text in values.items():
                if text.strip() != getattr(former, prompt):
                    book.reflect(interview.id, prompt, text.strip(), now=now)

    place.ask(Reflect(place, interview, first), keep)


def marked_lines(notes: list[Note]) -> Content:
    """Show the lines of a call that have a mark (A4)."""
    marked = [note for note in notes if note.mark is not Mark.PLAIN]
    title = "What you marked" if marked else "You marked nothing in this call."
    lines = [Content.styled(title, "bold $primary"), Content("")]
    lines += [
        Content.assemble(Content.styled(f"{note.mark.value} ", "bold $accent"), note.text)
        for note in marked
    ]
    return Content("\n").join(lines)
