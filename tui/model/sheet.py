"""What is made to be read as a whole or copied: a title and sections of lines."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LabeledLine:
    """A line with what comes before it: when it was taken (mm:ss), and what it is, in words.

    With a `number` it is part of a numbered list.
    """

    text: str
    label: str = ""
    stamp: str = ""
    number: int = 0


@dataclass(frozen=True, slots=True)
class Section:
    """One part: a title, and lines, which are a list unless they are `running` text."""

    title: str
    lines: tuple[str | LabeledLine, ...]
    running: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """A title, lines before the sections, the sections, and a last line."""

    title: str
    sections: tuple[Section, ...]
    before: tuple[str, ...] = ()
    last: str = ""
