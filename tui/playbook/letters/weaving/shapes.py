"""The third step: the few shapes of a line that can be spliced into a sentence."""

from dataclasses import dataclass
from enum import StrEnum


class Shape(StrEnum):
    """What a line is, once it has been recognized."""

    ADVICE = "advice"
    POINT = "point"
    PATH = "path"
    STORY = "something about them"
    FOUND = "something found out"
    TOPIC = "a topic"
    BOOK = "a recommendation"
    THEIR_WORDS = "their words"
    OWN_WORDS = "my own words"


@dataclass(frozen=True, slots=True)
class Woven:
    """Words that may stand in a letter.

    Of advice, what follows "your advice"; of a point, what follows "your point that"; of a
    path, what follows "how you"; of a story and of what I found out, what follows "that"; of
    a topic, what follows "about"; of a book, its title; of their words and my own, a
    sentence. `generic` says that the words say "you" and mean anybody.
    """

    shape: Shape
    words: str
    note_id: str = ""
    generic: bool = False


@dataclass(frozen=True, slots=True)
class Withheld:
    """A line that stays out, and why, in words after "it"."""

    reason: str
    note_id: str = ""
