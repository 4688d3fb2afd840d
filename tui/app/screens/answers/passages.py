"""What is drawn of one passage: its lines, wrapped, with what stands above them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from textual.content import Content

from tui.app.widgets.styles import FAINT

SIGN_STYLES = {"agrees": "bold $success", "differs": "bold $warning"}

_NOTHING = Content("")


@dataclass(frozen=True, slots=True)
class TextLine:
    """A line of text, and what comes before it; wrapped parts begin beside that."""

    text: Content
    before: Content = _NOTHING

    def wrapped(self, width: int) -> list[Content]:
        """Return the line wrapped to a width in cells."""
        indent = self.before.cell_length
        parts = self.text.wrap(max(1, width - indent))
        return [
            (Content(" " * indent) if row else self.before) + part for row, part in enumerate(parts)
        ]


@dataclass(frozen=True, slots=True)
class Passage:
    """Something that was said or thought, and where: a conversation, and a part of it.

    `heading` stands above it unless the passage before has the same; then `apart` says that
    something between the two is left out. `who`, `about` and `sign` are its first line.
    `lines` makes the rest when it comes into view. Of thousands, each a line without `who`,
    `plain` tells how many rows that takes before it is made: its words, and its `indent`.
    """

    id: str
    lines: Callable[[], Sequence[TextLine]]
    heading: str = ""
    apart: bool = False
    who: str = ""
    about: str = ""
    sign: str = ""
    interview_id: str = ""
    part: str = ""
    plain: str = ""
    indent: int = 0


def first_line(passage: Passage, width: int) -> Content:
    """Return who said it and when, and the sign of an answer at the other end."""
    left = Content.assemble(
        Content.styled(passage.who, "bold $primary"),
        Content.styled(f" · {passage.about}" if passage.about else "", FAINT),
    )
    return both_ends(left, Content.styled(passage.sign, SIGN_STYLES.get(passage.sign, "")), width)


def both_ends(left: Content, right: Content, width: int) -> Content:
    """Return two contents at the ends of a width in cells; the left one is cut short."""
    room = max(0, width - right.cell_length - (right.cell_length > 0))
    left = left.truncate(room, ellipsis=True)
    return left.pad_right(max(0, width - right.cell_length - left.cell_length)) + right


def wrapped_lines(lines: Sequence[TextLine], width: int) -> list[Content]:
    """Return lines wrapped to a width in cells."""
    return [part for line in lines for part in line.wrapped(width)]
