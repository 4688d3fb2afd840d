"""The rows of Answers, and the smallest parts of what is below them."""

from rich.cells import cell_len
from textual.content import Content

from tui.app.screens.answers.passages import TextLine
from tui.app.widgets.rows import Cell, Painter, columns
from tui.app.widgets.styles import FAINT
from tui.model.text.counting import counted, people
from tui.playbook.answers.answers import QuestionGroup, agreement_words


def count(number: int, noun: str) -> str:
    """Return a number of things in words, empty for none: "1 person", "2 hits"."""
    if number == 0:
        return ""
    return people(number) if noun == "person" else counted(number, noun)


def paragraphs(text: str) -> list[TextLine]:
    """Return a text of several lines."""
    return [TextLine(Content(line)) for line in text.splitlines()]


def faint(words: str) -> TextLine:
    """Return a faint line."""
    return TextLine(Content.styled(words, FAINT))


def capitalized(words: str) -> str:
    """Return words that begin with a capital."""
    return words[:1].upper() + words[1:]


def two_ends(left: str, right: str) -> Painter:
    """Return a row of words with others at the right end, as many parts as there is room for."""
    parts = right.split(" · ")
    ways = [" · ".join(parts[:most]) for most in range(len(parts), 0, -1)]

    def paint(width: int) -> Content:
        beside, shortest = width - cell_len(left) - 2, ways[-1]
        shown = next((each for each in ways if len(each) <= beside), "")
        shown = shown or (shortest if len(shortest) <= width // 2 else "")
        cells = [Cell(left), Cell(shown, len(shown) or 1, FAINT, right=True)]
        return columns(cells, width)

    return paint


def question_row(group: QuestionGroup) -> Painter:
    """Return the row of a question: how many answered it, and whether they agree (O3)."""

    def paint(width: int) -> Content:
        agreement = agreement_words(group.answers)
        cells = [Cell(str(group.people), 2, "bold $accent", right=True), Cell(group.text)]
        if agreement and len(agreement) <= width // 3:
            cells.append(Cell(agreement, len(agreement), FAINT, right=True))
        return columns(cells, width)

    return paint


def question_facts(group: QuestionGroup) -> str:
    """Return how many answered a question, its theme, agreement, and its other wordings."""
    others = [wording for wording in group.wordings if wording != group.text]
    facts = [count(group.people, "person"), group.theme, agreement_words(group.answers)]
    facts += [f"also asked: {' · '.join(others)}"] if others else []
    return " · ".join(filter(None, facts))
