"""Another program's transcript of a talk, told from one that goes on or that was mended."""

from collections import Counter
from collections.abc import Iterable, Sequence
from enum import StrEnum

from tui.desk.taking_in.spoken_lines import (
    ALIKE,
    LineNews,
    is_edited,
    likeness,
    line_news,
    mended,
    new_line,
)
from tui.exchange.readers.talks.transcripts import SpokenLine
from tui.model.interview import Interview
from tui.model.note import Note

_LIKELY_SAME = 0.25
"""The share of the words, three by three, that two programs both hear at least in one talk."""


class Second(StrEnum):
    """What becomes of another transcript of a talk that has one."""

    REPLACE = "replace"
    KEEP = "keep"


def transcript_news(
    interview: Interview,
    there: Sequence[Note],
    lines: Sequence[SpokenLine],
    asked: Sequence[str],
    second: Second | None,
) -> tuple[LineNews, int]:
    """Return what a transcript brings to a talk, and how many lines another one of it has.

    That number is 0 where the talk has none of another program, or where it was said by
    `second` what becomes of it; else nothing is brought. See `line_news` for the rest.
    """
    takes = sorted({note.take for note in there if note.spoken})
    for take in takes:
        news = line_news(interview, there, lines, asked, take)
        of_it = sum(note.take == take and note.spoken for note in there)
        if 2 * (len(lines) - len(news.new)) >= min(len(lines), of_it):
            return news, 0
    same = [take for take in takes if _is_of_one_talk(_spoken(there, take), lines)]
    if same and second is None:
        return LineNews(), len(_spoken(there, same[0]))
    if same and second is Second.REPLACE:
        return _replacing(interview, _spoken(there, same[0]), lines, asked), 0
    # Lines of two transcripts are never mixed: both may begin at zero.
    take = max(takes, default=-1) + 1
    return line_news(interview, there, lines, asked, take), 0


def _spoken(there: Iterable[Note], take: int) -> list[Note]:
    return [note for note in there if note.spoken and note.take == take]


def _is_of_one_talk(spoken: Sequence[Note], lines: Sequence[SpokenLine]) -> bool:
    """Whether much of the one is said in the other as well, however it is cut into lines."""
    ours = _threes(note.as_read or note.text for note in spoken)
    theirs = _threes(line.text for line in lines)
    fewer = min(len(ours), len(theirs))
    return fewer > 0 and len(ours & theirs) >= _LIKELY_SAME * fewer


def _threes(texts: Iterable[str]) -> set[tuple[str, ...]]:
    words = [word for text in texts for word in _words(text)]
    return {*zip(words, words[1:], words[2:], strict=False)}


def _words(text: str) -> list[str]:
    return "".join(
        letter if letter.isalnum() else "" if letter in "'’" else " " for letter in text.casefold()
    ).split()


def _replacing(
    interview: Interview,
    spoken: Sequence[Note],
    lines: Sequence[SpokenLine],
    asked: Sequence[str],
) -> LineNews:
    """Return the news of lines that take the place of others; what is the person's own stays.

    A line they marked or changed gets the words and the time of the one that says the same.
    """
    take = spoken[0].take
    own = [note for note in spoken if note.is_own or is_edited(interview, note)]
    bags = [Counter(_words(line.text)) for line in lines]
    kept: dict[int, Note] = {}
    for note in own:
        place = _said_again(note, lines, bags, kept)
        if place is not None:
            kept[place] = note
    corrected = [
        mended(interview, note, lines[place]).changed(seconds=lines[place].seconds)
        for place, note in kept.items()
    ]
    new = [
        new_line(interview, number, line, asked[number], take)
        for number, line in enumerate(lines)
        if number not in kept
    ]
    stays = {note.id for note in own} | {line.id for line in new}
    return LineNews(
        tuple(new), tuple(corrected), tuple(each.id for each in spoken if each.id not in stays)
    )


def _said_again(
    note: Note, lines: Sequence[SpokenLine], bags: Sequence[Counter[str]], taken: Iterable[int]
) -> int | None:
    """Return which of the lines says what a note says, None for none."""
    words = Counter(_words(note.as_read or note.text))
    near = [
        at
        for at, bag in enumerate(bags)
        if at not in {*taken} and 2 * (words & bag).total() >= max(words.total(), bag.total())
    ]
    best = max(((likeness(note.text, lines[at].text), -at) for at in near), default=(0.0, 0))
    return -best[1] if best[0] >= ALIKE else None
