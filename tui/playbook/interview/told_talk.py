"""A talk written down afterwards: which of its lines are questions, and what answers them."""

from collections.abc import Sequence

from tui.model.interview import AgendaItem, QuestionState
from tui.model.note import Mark, split_mark

UNASKED = "What did they tell you?"
"""Stands above the lines that no question was written before, so that Answers has them (O3)."""
_LEAST_WORDS = 3


def is_question(line: str) -> bool:
    """Whether a line of notes is a question that was asked, and not a line with a mark."""
    mark, text = split_mark(line)
    return mark is Mark.PLAIN and text.endswith("?") and len(text.split()) >= _LEAST_WORDS


def by_question(
    lines: Sequence[str], agenda: Sequence[AgendaItem] = ()
) -> tuple[list[AgendaItem], list[tuple[str, str]]]:
    """Return the questions of a talk, and its lines, each with the id of the one it answers.

    A line that is a question stands above those behind it. One of the `agenda` that is asked in
    these words is that question; those that nobody asked stay open.
    """
    items = {item.text.casefold(): item for item in agenda}
    answers: list[tuple[str, str]] = []
    asked = UNASKED
    for line in lines:
        if is_question(line):
            asked = line.strip()
            items.setdefault(asked.casefold(), AgendaItem(text=asked))
            continue
        item = items.setdefault(asked.casefold(), AgendaItem(text=asked))
        answers.append((line, item.id))
    answered = {item_id for _, item_id in answers}
    made = [
        item.changed(state=QuestionState.ANSWERED) if item.id in answered else item
        for item in items.values()
    ]
    return made, answers
