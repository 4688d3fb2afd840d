"""Which lines of a transcript a talk has already, which are new, and which were corrected."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from hashlib import blake2b
from uuid import UUID

from tui.exchange.readers.talks.spoken_text import is_unnamed
from tui.exchange.readers.talks.transcripts import SpokenLine
from tui.model.base import is_record_id
from tui.model.interview import Interview
from tui.model.note import Note

_DIGEST = (1 << 62) - 1
ALIKE = 0.6
"""So alike are two lines at least of which one is the other in other words."""
_MOST_OF_IT = 0.8
_MOST_TRIED = 40
_NEAR = 15


@dataclass(frozen=True, slots=True)
class LineNews:
    """What a transcript brings: lines that are new, lines in other words, ids of those that went.

    A line goes where its words became part of another one.
    """

    new: tuple[Note, ...] = ()
    corrected: tuple[Note, ...] = ()
    gone: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        """Whether it brings anything."""
        return bool(self.new or self.corrected or self.gone)


def line_news(
    interview: Interview,
    there: Sequence[Note],
    lines: Sequence[SpokenLine],
    asked: Sequence[str],
    take: int = 0,
) -> LineNews:
    """Return what a transcript says that a talk with the lines that are `there` lacks.

    `take` is which of several transcripts of the talk it is, `asked` are the ids of the questions
    of its lines. Each line is always of the same id, which knows the words it was first read
    with; so one that the person changed or struck since is known, and stays as it is. Of one that
    the transcript has in other words by now, at the same time, these are taken over; its mark and
    its question stay.
    """
    spoken = [note for note in there if note.spoken and note.take == take]
    keys = [_key(interview, line.seconds, line.text, take) for line in lines]
    by_key = {key: note for note in spoken for key in _keys_of(interview, note)}
    struck = [*filter(is_record_id, interview.struck)]
    known = {*by_key, *map(_digest, struck)}
    unknown = [number for number, key in enumerate(keys) if key not in known]
    is_correction = 2 * len(unknown) <= len(lines)
    still = {by_key[key].id for key in keys if key in by_key}
    left = [note for note in spoken if note.id not in still]
    pairs = _pairs({number: lines[number] for number in unknown}, left, sure=is_correction)
    if is_correction:
        # What was struck is not brought back by a correction of it.
        numbers = {_number(interview, each) for each in struck if _digest(each) not in keys}
        unknown = [number for number in unknown if number in pairs or number not in numbers]
    corrected = [
        after
        for number in unknown
        if number in pairs
        and (after := mended(interview, pairs[number], lines[number])) != pairs[number]
    ]
    new = [
        new_line(interview, number, lines[number], asked[number], take)
        for number in unknown
        if number not in pairs
    ]
    paired = {note.id for note in pairs.values()}
    left = [note for note in left if note.id not in paired and not note.is_own]
    left = [note for note in left if not is_edited(interview, note)] if is_correction else []
    gone = _within(left, [lines[number] for number in unknown])
    renamed = _renamed(lines, [by_key.get(key) for key in keys])
    return LineNews(tuple(new), (*corrected, *renamed), tuple(gone))


def new_line(interview: Interview, number: int, line: SpokenLine, asked: str, take: int) -> Note:
    """Return a line of a transcript, the one of that number in it, under the question `asked`."""
    return Note(
        id=_id(interview, number, line, take),
        interview_id=interview.id,
        seconds=line.seconds,
        spoken=True,
        speaker=line.speaker,
        text=line.text,
        item_id=asked,
        take=take,
    )


def _pairs(
    unknown: Mapping[int, SpokenLine], left: Sequence[Note], *, sure: bool
) -> dict[int, Note]:
    """Return for each line, by its number, the former one whose words it corrects.

    That is one of the same time whose words are alike; where most else is the same, so that it
    is `sure`, the only one of that time.
    """
    at: dict[int, list[Note]] = defaultdict(list)
    for note in left:
        at[note.seconds].append(note)
    pairs: dict[int, Note] = {}
    for number, line in unknown.items():
        candidates = at.get(line.seconds, [])
        if sure and line.seconds and len(candidates) == 1:
            pairs[number] = candidates.pop()
            continue
        alike = [(likeness(line.text, note.text), note) for note in candidates[:_MOST_TRIED]]
        best = max(alike, key=lambda each: each[0], default=None)
        if best is not None and best[0] >= ALIKE:
            pairs[number] = best[1]
            candidates.remove(best[1])
    return pairs


def mended(interview: Interview, note: Note, line: SpokenLine) -> Note:
    """Return a line with the words it has by now; those that the person wrote stay."""
    speaker = note.speaker if is_unnamed(line.speaker) else line.speaker
    if is_edited(interview, note):
        return note.changed(speaker=speaker)
    return note.changed(text=line.text, speaker=speaker, as_read=line.text)


def likeness(one: str, other: str) -> float:
    """Return how alike two lines are, from 0 to 1; 0 for what is not `ALIKE`."""
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    return matcher.ratio() if matcher.real_quick_ratio() >= ALIKE else 0.0


def _within(left: Sequence[Note], changed: Sequence[SpokenLine]) -> Iterator[str]:
    """Yield the ids of lines whose words are in one that changed, at about that time."""
    words: dict[int, list[set[str]]] = defaultdict(list)
    for line in changed if left else ():
        words[line.seconds].append(_words(line.text))
    for note in left:
        said = _words(note.text)
        near = range(note.seconds - _NEAR, note.seconds + _NEAR + 1)
        if any(
            len(said & each) >= _MOST_OF_IT * len(said)
            for second in near
            for each in words.get(second, [])[:_MOST_TRIED]
        ):
            yield note.id


def _renamed(lines: Sequence[SpokenLine], former: Sequence[Note | None]) -> Iterator[Note]:
    """Yield the lines of which it is told by now who spoke them: no longer Speaker 1."""
    for line, note in zip(lines, former, strict=True):
        if note is not None and line.speaker != note.speaker and not is_unnamed(line.speaker):
            yield note.changed(speaker=line.speaker)


def _words(text: str) -> set[str]:
    return {word.strip(".,;:?!\"'“”") for word in text.casefold().split()}


def is_edited(interview: Interview, note: Note) -> bool:
    """Whether a line has words that no transcript had: the person's own."""
    is_first = _key(interview, note.seconds, note.text, note.take) == _digest(note.id)
    return not is_first and note.text != note.as_read


def _keys_of(interview: Interview, note: Note) -> set[int]:
    texts = {note.text, note.as_read} - {""}
    return {_digest(note.id), *(_key(interview, note.seconds, text, note.take) for text in texts)}


def _key(interview: Interview, seconds: int, text: str, take: int) -> int:
    said = f"{interview.id} {seconds} {text}{take or ''}".encode()
    return int.from_bytes(blake2b(said, digest_size=8).digest()) & _DIGEST


def _id(interview: Interview, number: int, line: SpokenLine, take: int) -> str:
    """Return the id of a line: always the same for the same line, and in the order of the lines."""
    digest = _key(interview, line.seconds, line.text, take)
    return str(UUID(int=(_beginning(interview) + number) << 80 | 7 << 76 | 2 << 62 | digest))


def _digest(note_id: str) -> int:
    """Return the part of a line's id that is made of its words, wherever in a file they stood."""
    return UUID(note_id).int & _DIGEST


def _number(interview: Interview, note_id: str) -> int:
    """Return which line of its file it was, counted from 0."""
    return (UUID(note_id).int >> 80) - _beginning(interview)


def _beginning(interview: Interview) -> int:
    return round(interview.created.timestamp() * 1000)
