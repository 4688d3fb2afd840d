"""Transcripts of a talk, as meeting programs write them: who said what, and when.

Cues of WebVTT and SubRip (Zoom, Teams, Meet), and text with speakers (Otter, Word, by hand).
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from html import unescape

from tui.exchange.incoming import ExchangeError, TooLargeError
from tui.exchange.readers.talks.foreign_talks import refuse_foreign_talk
from tui.exchange.readers.talks.spoken_text import (
    TIME,
    is_unnamed,
    pieces_of,
    seconds_of,
    speaker_of,
    without_tags,
)
from tui.exchange.readers.talks.transcript_head import (
    TalkHead,
    head_of,
    is_label,
    is_not_said,
    says_when,
)
from tui.exchange.readers.talks.usual_rows import usual_row
from tui.model.text.lines import clean_line
from tui.model.text.patterns import pattern_of

LARGEST = 20_000_000
"""Bytes of a transcript; a talk of an hour has about a hundred thousand."""

_MOST_LINES = 20_000
_LONGEST_NAME = 60
_LONGEST_MARK = 200
_ONE_BREATH = 300
_PAUSE = 8
_WALL_CLOCK = 3 * 60 * 60
_FEW_WORDS = 5
_FEWEST_TURNS = 2
_MOST_ABOVE = 60
_SEVERAL = 2
_CUE = pattern_of(rf"^\s*({TIME})(?:\s*--+>\s*{TIME}|,{TIME}\s*$)")
_NO_TEXT = pattern_of(r"^(?:WEBVTT|NOTE|STYLE|REGION|X-TIMESTAMP)\b")
_VOICE = pattern_of(r"<v(?:\.[^\s>]*)?\s+([^>]{1,200})>")
_HEAD = pattern_of(rf"^\[?([^\[\]]{{1,60}}?)\]?[\s,|-]+[\[(]?({TIME})[\])]?\s*:?\s*$")
_TIME_FIRST = pattern_of(rf"^[\[(]?({TIME})[\])]?(?:\s*-+\s*|\s+)(\S.*)$")
_TIME_ALONE = pattern_of(rf"^[\[(]?({TIME})[\])]?$")
_TIME_INSIDE = pattern_of(rf"^([^:\[(]{{1,60}}?)\s*[\[(]({TIME})[\])]\s*:?\s+(\S.*)$")
_PREFIX = pattern_of(
    r"^(?:>>+\s*)?[\[*]{0,2}([^\W_][^:\n]{0,60}?)[\]*]{0,2}\s*:[\]*]{0,2}\s+(\S.*)$"
)
_DEVICE = pattern_of(r"i(?:Phone|Pad)\b")
_ADDRESS = pattern_of(r"<?[^\s<>@,;:]+@[^\s<>@,;:]+\.\w+>?")
_SMALL = frozenset(
    [
        "de",
        "da",
        "del",
        "der",
        "den",
        "van",
        "von",
        "la",
        "le",
        "el",
        "al",
        "bin",
        "ibn",
        "of",
        "and",
        "y",
        "zu",
        "dos",
        "di",
        "du",
    ]
)
SENTENCE_ENDS = (".", "?", "!", "…", "\u3002", "\uff1f", "\uff01", '."', '?"')


class IsTranscriptError(ExchangeError):
    """A file is the transcript of a talk, and whose is not known."""


@dataclass(frozen=True, slots=True)
class SpokenLine:
    """What somebody said in one breath, `seconds` after the beginning.

    The speaker is empty where nobody is named.
    """

    seconds: int
    speaker: str
    text: str


@dataclass(frozen=True, slots=True)
class Talk:
    """A transcript that was read: what was said, in order, and what the file says of it."""

    lines: tuple[SpokenLine, ...]
    head: TalkHead


def has_cues(content: bytes) -> bool:
    """Whether a file begins like the captions of a recording."""
    text = text_of(content[: 1 << 14])
    return text.lstrip().startswith("WEBVTT") or any(map(_CUE.match, text.splitlines()[:200]))


def read_talk(content: bytes) -> Talk:
    """Return what was said, and when; raises ExchangeError, with a sentence, if nothing was."""
    if len(content) > LARGEST:
        raise TooLargeError(LARGEST)
    refuse_foreign_talk(content)
    text = text_of(content)
    rows = text.splitlines()
    is_captions = has_cues(content)
    rows = rows if is_captions else list(_times_beside_names([*map(usual_row, rows)]))
    begin = _begin(rows, is_captions=is_captions)
    head = head_of([*map(clean_line, rows[:begin]), *filter(is_not_said, map(clean_line, rows))])
    rows = rows if is_captions else rows[begin:]
    said = list(_cues(rows) if is_captions else _paragraphs(rows))
    said = [line for line in _with_speakers(said, named=not is_captions) if line.text]
    if not said:
        raise ExchangeError("There are no words in this transcript.")
    if not (is_captions or any(line.speaker for line in said) or _is_stamped(rows)):
        raise ExchangeError(
            "It names no speakers, as in “Jane Doe: …”, so that it cannot be read as a transcript."
        )
    if is_captions:
        said.sort(key=lambda line: line.seconds)
    lines = tuple(_broken_up(_joined(_from_zero(said))))
    if len(lines) > _MOST_LINES:
        raise ExchangeError(
            f"It has more than {_MOST_LINES:,} lines, which is too much for one talk."
        )
    return Talk(lines, head)


def _begin(rows: Sequence[str], *, is_captions: bool) -> int:
    """Return the number of the row that the talk begins with; 0 where none stands above it."""
    if is_captions:
        return next((at for at, row in enumerate(rows) if _CUE.match(row[:_LONGEST_MARK])), 0)
    plain = [clean_line(row)[:_LONGEST_MARK] for row in rows]
    begin = next((at for at, row in enumerate(plain) if is_timed(row)), None)
    prefixes = {
        at: match[1].strip() for at, row in enumerate(plain) if (match := named_before(row))
    }
    counted = Counter(prefixes.values())
    least = _SEVERAL if begin is not None or max(counted.values(), default=0) > 1 else 1
    known = {name for name in _speakers(prefixes.values()) if counted[name] >= least}
    named = next((at for at, name in prefixes.items() if name in known), None)
    found = min((at for at in (begin, named) if at is not None), default=0)
    above = sum(map(bool, plain[:found]))
    return found if above <= max(_MOST_ABOVE, sum(map(bool, plain)) // 2) else 0


def is_timed(row: str) -> bool:
    """Whether a row has a moment of the talk in it, and who spoke then or what was said."""
    if not row or says_when(row) or is_not_said(row):
        return False
    if _TIME_ALONE.match(row) or _TIME_FIRST.match(row):
        return True
    named = _HEAD.match(row) or _TIME_INSIDE.match(row)
    return named is not None and is_name(named[1])


def _times_beside_names(rows: Sequence[str]) -> Iterator[str]:
    """Yield the rows, with a time that stands below a name beside it."""
    name = ""
    is_first = True
    for row in rows:
        if name and _TIME_ALONE.match(clean_line(row)):
            yield f"{name} {clean_line(row)}"
            name, is_first = "", False
            continue
        if name:
            yield name
        # In the midst of a paragraph no speaker stands.
        is_name_alone = is_first and ":" not in row and is_name(row)
        name, is_first = (row if is_name_alone else ""), not row.strip()
        if not is_name_alone:
            yield row
    yield name


def _is_stamped(rows: Iterable[str]) -> bool:
    """Whether at least every other row of a text is timed."""
    timed = [is_timed(clean_line(row)[:_LONGEST_MARK]) for row in rows if row.strip()]
    return sum(timed) >= max(_FEWEST_TURNS, len(timed) / 2)


def named_before(row: str) -> re.Match[str] | None:
    """Return the speaker before a colon and the words behind it; None where there is none."""
    match = _PREFIX.match(row)
    return None if match is None or is_label(match[1]) or says_when(match[1]) else match


def text_of(content: bytes) -> str:
    """Return the text of a file, however its letters are encoded, with one kind of line end."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        text = content.decode("utf-16", "replace")
    else:
        try:
            text = content.decode("utf-8-sig")
        except UnicodeDecodeError:
            text = content.decode("cp1252", "replace")
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")


def _cues(rows: Sequence[str]) -> Iterator[SpokenLine]:
    """Yield the cues; a text that goes on behind an empty line belongs to the one before."""
    start: int | None = None
    texts: list[str] = []
    behind: list[str] = []
    last = ""
    for row in (*rows, None):
        match = _CUE.match(row[:_LONGEST_MARK]) if row is not None else None
        if row is not None and match is None:
            is_behind = bool(behind) or not row.strip()
            (behind if is_behind else texts).append(row)
            continue
        if row is not None and (behind or texts):
            # What stands right above the time is the cue's name or number.
            last_of = behind or texts
            if last_of is behind and behind[-1].strip():
                behind.pop()
            elif last_of is texts and texts[-1].strip().isdecimal():
                texts.pop()
        if start is not None:
            kept = [*texts, *_going_on(behind)]
            # Captions that roll show a line again at the top of the next one.
            if kept and last and clean_line(kept[0]) == last:
                kept = kept[1:]
            if kept:
                last = clean_line(kept[-1])
            yield from _voices(start, "\n".join(kept))
        start, texts, behind = seconds_of(match[1]) if match else None, [], []


def _going_on(behind: Iterable[str]) -> Iterator[str]:
    is_left_out = False
    for row in behind:
        if not row.strip():
            is_left_out = False
        elif _NO_TEXT.match(row):
            is_left_out = True
        elif not is_left_out:
            yield row


def _voices(seconds: int, text: str) -> Iterator[SpokenLine]:
    """Yield what each of the speakers of one cue says."""
    first, *others = _VOICE.split(text)
    if first.strip():
        # Each may speak on a line of their own.
        rows = [_plain(row) for row in first.split("\n")]
        whole: list[str] = []
        for row in rows:
            if whole and _PREFIX.match(row):
                yield SpokenLine(seconds, "", " ".join(whole))
                whole = []
            whole.append(row)
        yield SpokenLine(seconds, "", clean_line(" ".join(whole)))
    for name, words in zip(others[::2], others[1::2], strict=True):
        yield SpokenLine(seconds, speaker_of(_plain(name)[:_LONGEST_NAME]), _plain(words))


def _plain(text: str) -> str:
    return clean_line(unescape(without_tags(text)))


def _paragraphs(rows: Iterable[str]) -> Iterator[SpokenLine]:
    """Yield the paragraphs of a text, with the speaker and the time that stand above or before."""
    seconds, speaker = 0, ""
    for whole in rows:
        row = clean_line(whole)
        mark = row[:_LONGEST_MARK]
        if not row or is_not_said(row):
            continue
        if alone := _TIME_ALONE.match(row):
            seconds, speaker = seconds_of(alone[1]), ""
        elif (head := _HEAD.match(row)) and is_name(head[1]):
            speaker, seconds = speaker_of(head[1]), seconds_of(head[2])
        elif (inside := _TIME_INSIDE.match(mark)) and is_name(inside[1]):
            seconds, speaker = seconds_of(inside[2]), speaker_of(inside[1])
            yield SpokenLine(seconds, speaker, row[inside.start(3) :])
        elif first := _TIME_FIRST.match(mark):
            seconds, speaker = seconds_of(first[1]), ""
            rest = row[first.start(2) :]
            if not _PREFIX.match(rest[:_LONGEST_MARK]) and is_name(rest):
                speaker = speaker_of(rest)
            else:
                yield SpokenLine(seconds, "", rest)
        else:
            yield SpokenLine(seconds, speaker, row)


def is_name(words: str) -> bool:
    """Whether words may be the name of a speaker: a few, each with a capital letter."""
    words = words.strip(" :-")
    if not words or len(words) > _LONGEST_NAME or words.endswith(SENTENCE_ENDS):
        return False
    if says_when(words) or is_label(words):
        return False
    if (len(words) > 1 and words[0].isalpha() and is_unnamed(words)) or _ADDRESS.fullmatch(words):
        return True
    parts = speaker_of(words).replace(",", " ").split()
    return 0 < len(parts) <= _FEW_WORDS and all(
        part in _SMALL or not part[0].islower() or _DEVICE.match(part) for part in parts
    )


def _with_speakers(said: Sequence[SpokenLine], *, named: bool) -> Iterator[SpokenLine]:
    """Yield the lines with the speaker that their words begin with; see `_speakers`.

    A line that names nobody goes on with whoever spoke last, where lines do name somebody.
    """
    prefixes = [None if line.speaker else named_before(line.text[:_LONGEST_MARK]) for line in said]
    known = _speakers(match[1].strip() for match in prefixes if match)
    last = ""
    for line, match in zip(said, prefixes, strict=True):
        if match and match[1].strip() in known:
            last = speaker_of(match[1])
            yield SpokenLine(line.seconds, last, line.text[match.start(2) :])
        elif line.speaker or not (known or named):
            last = line.speaker or last
            yield line
        else:
            yield replace(line, speaker=last)


def _speakers(found: Iterable[str]) -> set[str]:
    """Return which beginnings of lines are speakers: names, or words that come again and again.

    “Question: …” once is none.
    """
    counted = Counter(found)
    return {
        name
        for name, count in counted.items()
        if (is_name(name) and (count > 1 or len(name.split()) > 1 or len(counted) < 3))  # noqa: PLR2004
        or (count > 2 and len(name.split()) <= 2)  # noqa: PLR2004
    }


def _from_zero(said: Sequence[SpokenLine]) -> Iterator[SpokenLine]:
    """Yield the lines with their time in the talk, where the time of day was written."""
    first = min(line.seconds for line in said)
    begin = first if first >= _WALL_CLOCK else 0
    for line in said:
        yield replace(line, seconds=line.seconds - begin)


def _joined(said: Iterable[SpokenLine]) -> Iterator[SpokenLine]:
    """Yield sentences that captions cut to pieces as one line, and nothing twice in a row."""
    former: SpokenLine | None = None
    until = 0
    for line in said:
        if former is None:
            former, until = line, line.seconds
            continue
        if line.speaker == former.speaker and line.text == former.text:
            continue
        goes_on = (
            line.speaker == former.speaker
            and not former.text.endswith(SENTENCE_ENDS)
            and 0 < line.seconds - until <= _PAUSE
            and len(former.text) + len(line.text) < _ONE_BREATH
        )
        if goes_on:
            former, until = replace(former, text=f"{former.text} {line.text}"), line.seconds
        else:
            yield former
            former, until = line, line.seconds
    if former is not None:
        yield former


def _broken_up(said: Iterable[SpokenLine]) -> Iterator[SpokenLine]:
    for line in said:
        for piece in pieces_of(line.text):
            yield replace(line, text=piece)
