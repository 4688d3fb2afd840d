"""The rows of the debrief, and the marked lines beside a reflection."""

from collections.abc import Collection
from datetime import date

from textual.content import Content

from tui.app.widgets.rows import Cell, Painter, columns
from tui.app.widgets.styles import FAINT
from tui.model.interview import Mark, Note
from tui.playbook.time.dates import in_words, minutes_and_seconds


def due_words(day: date | None) -> str:
    """Return the day something is due, a dash for none."""
    return in_words(day) if day else "–"


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


def dated_row(words: str, day: str) -> Painter:
    """Return a row that ends with a day."""
    return lambda width: columns([Cell(words), Cell(day, 10, "$accent", right=True)], width)


def note_row(note: Note, told: Collection[str], *, stamped: bool = True) -> Painter:
    """Return the row of a line of notes; an arrow where its id is among those told.

    It is `stamped` with its time in the call, unless there was no call.
    """
    stamps = [Cell(minutes_and_seconds(note.seconds), 5, FAINT, right=True)] if stamped else []
    sign = Cell("→" if note.id in told else " ", 1, "bold $accent")
    words = f"{note.mark.value} {note.text}" if note.mark.value else note.text
    return lambda width: columns([*stamps, sign, Cell(words)], width)


def answer_row(words: str, answer: str) -> Painter:
    """Return the row of a question and its answer."""
    return lambda width: columns([Cell(words), Cell(answer, 4, "bold $accent", right=True)], width)


def reflection_row(words: str, text: str) -> Painter:
    """Return the row of a prompt: what was written, else the prompt itself (A4)."""
    sign = Cell("✓" if text else "·", 1, "bold $success")
    shown = Cell(text) if text else Cell(words, 0, FAINT)
    return lambda width: columns([sign, shown], width)
