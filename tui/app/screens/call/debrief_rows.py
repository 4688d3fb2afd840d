"""The rows of the debrief: headings with their state, lines, answers."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from rich.cells import cell_len
from textual.content import Content

from tui.app.screens.call.texts import marks_words
from tui.app.widgets.rows import Cell, Painter, Row, columns
from tui.app.widgets.styles import FAINT
from tui.model.interview import Drawn, Interview
from tui.model.note import Mark, Note
from tui.playbook.time.dates import in_words, minutes_and_seconds

ANSWERS = {True: "yes", False: "no", None: "–"}
_PASSING = f"not bold {FAINT}"
_INDENT = "  "


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the debrief: its title, what its key does, its state in words, its rows."""

    title: str
    rows: Sequence[Row] = ()
    done: bool = False
    state: str = ""
    key: str = ""
    does: str = ""


def step_rows(steps: Sequence[Step]) -> list[Row]:
    """Return the steps, each followed by its rows.

    Each says which of how many it is: a number alone looks like a key, and those are the tabs'.
    """
    rows: list[Row] = []
    for number, step in enumerate(steps, start=1):
        paint = _heading(step, f"{number}/{len(steps)}")
        rows += [Row(f"heading {step.title}", paint, heading=True), *step.rows]
    return [*rows, passing("end", "What is left here waits on Today; nothing is lost.")]


def progress_words(steps: Sequence[Step]) -> tuple[str, str]:
    """Return how many steps are done, in words and as a bar, and in words alone."""
    done = sum(step.done for step in steps)
    words = f"{done} of {len(steps)} done"
    return f"{words} {'▰' * done}{'▱' * (len(steps) - done)}", words


def head_ways(name: str, interview: Interview, noted: str, *, sent: bool) -> list[str]:
    """Return who one talked with, how long and how much was `noted`, then in fewer words."""
    took = [] if interview.in_writing else [interview.length]
    said = [noted, "thank-you sent"] if sent else [noted]
    talked = f"You talked with {name}"
    if interview.in_writing:
        talked = f"{name} answered in writing"
    briefly = "sent" if sent else noted
    return [
        " · ".join([talked, *took, *said]),
        " · ".join([name, *took, *said]),
        " · ".join([name, *took, briefly]),
        " · ".join([name, *took]),
    ]


def passing(row_id: str, words: str) -> Row:
    """Return a row that says something in passing and cannot be chosen."""
    styled = Content.styled(_INDENT + words, _PASSING)
    return Row(
        f"passing {row_id}", lambda width: styled.truncate(width, ellipsis=True), heading=True
    )


def marks_legend(key: Callable[[Mark], str]) -> Row:
    """Return the row that says which key marks a line as what."""

    def paint(width: int) -> Content:
        room = width - len(_INDENT)
        words = marks_words(room, key) or " ".join(key(mark) for mark in Mark if mark.value)
        return Content.styled(_INDENT + words, _PASSING).truncate(width, ellipsis=True)

    return Row("passing marks", paint, heading=True)


def _heading(step: Step, number: str) -> Painter:
    def paint(width: int) -> Content:
        state = " ✓" if step.done and not step.state else f" {step.state}"
        room = max(0, width - cell_len(state))
        title = f"{number} {step.title}"
        key = f"{_INDENT}{step.key} " if step.key else ""
        # All it does, or the first of it; a word of it that is cut would say nothing.
        ways = (step.does, step.does.split(" · ")[0]) if key else ()
        does = next((way for way in ways if cell_len(f"{title}{key}{way}") <= room), "")
        words = Content.assemble(title, (key if does else "", "not bold $accent"), (does, _PASSING))
        style = "not bold $success" if step.done else _PASSING
        cut = words.truncate(room, ellipsis=True, pad=True)
        return Content.assemble(cut, (state, style))

    return paint


def due_words(day: date | None) -> str:
    """Return the day something is due, a dash for none."""
    return in_words(day) if day else "–"


def dated_row(sign: str, words: str, day: str) -> Painter:
    """Return a row that begins with a sign and ends with a day."""
    cells = [_margin(sign), Cell(words), Cell(day, 10, "$accent" if day else FAINT, right=True)]
    return lambda width: columns(cells, width)


def note_row(note: Note, told: Collection[str], *, stamped: bool = True) -> Painter:
    """Return the row of a line of notes; an arrow where its id is among those told.

    It is `stamped` with its time in the call, unless there was no call or it has none.
    """

    def paint(width: int) -> Content:
        stamps = [Cell(minutes_and_seconds(note.seconds), 6, FAINT, right=True)]
        stamps = stamps if stamped and note.is_timed else []
        sign = _margin("→" if note.id in told else "")
        words = f"{note.mark.value} {note.text}" if note.mark.value else note.text
        return columns([sign, *stamps, Cell(words)], width)

    return paint


def answer_row(words: str, *, answer: str) -> Painter:
    """Return the row of a question and its answer, a dash while there is none."""
    said = Cell(answer, 4, "bold $accent", right=True)
    signs = {ANSWERS[None]: "·", ANSWERS[False]: ""}
    sign = _margin(signs.get(answer, "✓"))
    return lambda width: columns([sign, Cell(words), said], width)


def drawn_row(answer: Drawn | None, keys: Mapping[Drawn, str]) -> Painter:
    """Return the row that asks whether they are more drawn to the work, and its keys."""
    ways = " ".join(f"{key} {each.value.removeprefix('the ')}" for each, key in keys.items())
    words = Cell(f"Drawn to it: {ways}", 0, FAINT)
    said = answer.value if answer else ANSWERS[None]
    end = Cell(said, len(said), "bold $accent", right=True)
    return lambda width: columns([_margin("✓" if answer else "·"), words, end], width)


def prompt_row(words: str, text: str, half: str = "") -> Painter:
    """Return the row of a prompt: what is `half` written, what was written, else its question."""
    shown = Cell(f"half written: {half}") if half else Cell(text or words, 0, "" if text else FAINT)
    sign = "…" if half else "✓" if text else "·"
    return lambda width: columns([_margin(sign), shown], width)


def _margin(sign: str) -> Cell:
    return Cell(sign, 2, "bold $accent" if sign == "→" else "bold $success", right=True)


_ENTER = {
    "agreed": "yes or no",
    "reflect": "write",
    "drawn": "yes or no",
    "details": "check them",
    "promise": "set the day",
    "referral": "yes or no",
    "step": "put on Today",
}


def enter_does(row_id: str) -> str:
    """Return what enter does on a row of the debrief, empty for a line of notes: nothing."""
    return _ENTER.get(row_id.partition(":")[0], "")
