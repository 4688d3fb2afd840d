"""The lines taken during a talk: what the sign in front of one says of it, and their order."""

import re
import unicodedata
from collections.abc import Iterable
from enum import StrEnum
from typing import Any, ClassVar

from tui.model.base import Moment, Part, Record
from tui.model.text.lines import Line, clean_line
from tui.model.text.patterns import pattern_of


class Mark(StrEnum):
    """What a line of notes is; the value is the first character that says so."""

    PLAIN = ""
    INSIGHT = "!"
    QUOTE = '"'
    PROMISE = ">"
    OFFER = "<"
    PERSON = "@"
    ASK_LATER = "?"
    PERSONAL = "~"

    @property
    def words(self) -> str:
        """The mark in words, as screens show it."""
        return _MARK_WORDS[self]


_MARK_WORDS = {
    Mark.PLAIN: "note",
    Mark.INSIGHT: "insight",
    Mark.QUOTE: "their words",
    Mark.PROMISE: "I promised",
    Mark.OFFER: "they offered",
    Mark.PERSON: "a person",
    Mark.ASK_LATER: "ask later",
    Mark.PERSONAL: "personal",
}


class Told(Part):
    """A field of somebody known that a line filled in, as JSON has it, before and after it."""

    field: str
    before: Any = None
    after: Any = None


class Note(Record):
    """One line taken during a call.

    `seconds` counts from the start of the call to the moment the line was begun.
    `item_id` is the agenda item it answers. `contact_id` is the contact a person line
    led to, `followup_id` the promise or offer it made. A line that was added after the
    conversation says when in `added`. A line of a transcript says who spoke, in `speaker`,
    and that it is one in `spoken`; where a later reading of it had other words, `as_read` has
    these; `take` is which of several transcripts of the talk it is in, 0 the first. What a
    person line did is taken back with it: whether it added
    the contact is in `made`, whether it made the one on the phone an introducer in
    `introduced`, the organization that came with it in `firm_id`, and the rest in `told`.
    """

    table: ClassVar[str] = "notes"

    interview_id: str
    seconds: int = 0
    mark: Mark = Mark.PLAIN
    text: Line
    item_id: str = ""
    contact_id: str = ""
    followup_id: str = ""
    added: Moment | None = None
    spoken: bool = False
    speaker: Line = ""
    as_read: Line = ""
    take: int = 0
    made: bool = False
    introduced: bool = False
    firm_id: str = ""
    told: tuple[Told, ...] = ()

    @property
    def is_own(self) -> bool:
        """Whether it is the person's: typed by them, or marked by them in a transcript."""
        return not self.spoken or self.mark is not Mark.PLAIN

    @property
    def is_timed(self) -> bool:
        """Whether `seconds` are told: not where it was added later, or no transcript told it."""
        return self.added is None and not (self.spoken and self.seconds == 0)

    @property
    def place(self) -> tuple[int, int, str]:
        """What the lines of a talk are in the order of."""
        return self.take, self.seconds, self.id

    @property
    def typed(self) -> str:
        """The line as it is typed, its mark first."""
        return self.mark.value + self.text


def spoken_words(note: Note) -> str:
    """Return a line of a transcript as it is shown: who spoke, and what they said."""
    return f"{note.speaker}: {note.text}" if note.speaker else note.text


def transcripts_in(lines: Iterable[Note]) -> dict[str, list[Note]]:
    """Return the transcripts of a talk, of its lines in order, each under its heading."""
    takes: dict[int, list[Note]] = {}
    for note in lines:
        if note.spoken:
            takes.setdefault(note.take, []).append(note)
    numbered = enumerate(takes.values(), start=1)
    return {f"Transcript {at}" if at > 1 else "Transcript": notes for at, notes in numbered}


def split_mark(line: str) -> tuple[Mark, str]:
    """Return the mark of a typed line, by its first character, and its text.

    The sign may be as a keyboard or phone makes it: “ „ « 「 for a quotation, and any of them
    in full width. A line that is nothing but a mark is plain text. A quotation loses its
    closing quote.
    """
    line = clean_line(line)
    mark = _SIGNS.get(line[:1]) or _SIGNS.get(_half_width(line[:1]))
    text = line[1:].strip()
    if mark in _WRITTEN_TWICE:
        text = text.lstrip(mark.value).strip()
    if mark is None or not text or _is_no_mark(line):
        return Mark.PLAIN, line
    if mark is Mark.QUOTE and _half_width(text[-1]) in _CLOSING_QUOTES:
        text = text[:-1].rstrip() or text
    return mark, text


def is_mark_alone(line: str) -> bool:
    """Whether a line is nothing but marks, with no word to go with them: !, >>."""
    signs = clean_line(line).replace(" ", "")
    return bool(signs) and all(_half_width(sign) in _SIGNS or sign in _SIGNS for sign in signs)


def with_next_mark(line: str) -> str:
    """Return a line that is being typed with the next mark at its front, in place of its own."""
    marks, (mark, text), rest = list(Mark), split_mark(line), line.lstrip()
    if is_mark_alone(line):
        mark, rest = _SIGNS.get(rest[:1], _SIGNS.get(_half_width(rest[:1]), mark)), ""
    elif mark is not Mark.PLAIN:
        # What was typed behind its words stays, a space as well.
        rest = rest[max(1, rest.find(text[:1], 1)) :]
    place = marks.index(mark) + 1
    following = [*marks[place:], *marks[:place]]
    if not rest:
        return following[0].value
    # A sign may mean something else in front of these words, as in <3.
    reads = (each for each in following if split_mark(each.value + rest)[0] is each)
    return next(reads, Mark.PLAIN).value + rest


def says_none(text: str) -> bool:
    """Whether a line says that there is nothing of its kind: "none", "n/a", "nothing yet"."""
    return _NONE.match(text) is not None


def _is_no_mark(line: str) -> bool:
    """Whether a sign is a heart, <3, or a mere pointer in front of words: » send cv."""
    is_pointer = line.startswith("» ") and line[-1] not in _CLOSING_QUOTES
    return is_pointer or _HEART.match(line) is not None


def _half_width(sign: str) -> str:
    """Return the plain form of a sign as Chinese and Japanese keyboards make it."""
    return unicodedata.normalize("NFKC", sign)


_HEART = pattern_of(r"<3+(?!\d|\s*(?:x|intros?|names?|people|contacts?|books?|links?)\b)")


# !! is what ! is, and >> what > is.
_WRITTEN_TWICE = (Mark.INSIGHT, Mark.ASK_LATER, Mark.PROMISE)


_OTHER_SIGNS = {
    Mark.QUOTE: "“”„‟«»\u2039「『〝″",
    Mark.PERSONAL: "〜\u02dc\u223c",
    Mark.ASK_LATER: "¿",
}


_SIGNS = {
    sign: mark for mark in Mark if mark.value for sign in (mark.value, *_OTHER_SIGNS.get(mark, ""))
}


_CLOSING_QUOTES = frozenset('"“”‟«»›」』〞〟″')


_NONE = pattern_of(
    r"^\W*(?:none|nothing|nada|nope|no|n/?a|nil|zip|zero)\b"
    r"(?: (?:yet|really|this time|for now|so far|today|promised|needed|at all|i think|made|from me"
    r"|to do|planned|specific|in particular|much))*\W*(?:$|[,;(]|\b(?:maybe|perhaps)\b)",
    re.IGNORECASE,
)
