"""A text in which people speak, told from a list of people with remarks."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from tui.exchange.incoming import ExchangeError
from tui.exchange.readers.foreign_kinds import is_prose
from tui.exchange.readers.header_words import is_known
from tui.exchange.readers.talks.transcript_head import is_not_said
from tui.exchange.readers.talks.transcripts import (
    SENTENCE_ENDS,
    SpokenLine,
    is_name,
    is_timed,
    named_before,
    read_talk,
    text_of,
)
from tui.model.text.lines import clean_line
from tui.model.text.patterns import pattern_of

_LONGEST_MARK = 200
_FEWEST_TURNS = 2
_OF_ONE_SPEAKER = 4
_SHARE_OF_PEOPLE = 4
_TO_SOMEBODY = pattern_of(
    r"[?!]['\"”’)]*$|^(?:hi|hello|hey|thanks|thank you|yes|no|yeah|sure|okay|ok|well|so)\b"
    r"|\b(?:you|your)\b",
    re.IGNORECASE,
)


def is_talk(content: bytes) -> bool:
    """Whether a text is a talk, written down: sentences, of a few people who are named or timed.

    Short ones are, too. What may be a list of people with a remark on each is none.
    """
    try:
        said = read_talk(content).lines
    except ExchangeError:
        return False
    if not any(line.speaker for line in said):
        return len(said) >= _FEWEST_TURNS and _are_mostly(map(_is_whole, said), said)
    rows = [row for row in map(clean_line, text_of(content).splitlines()) if row]
    speakers = Counter(line.speaker for line in said if line.speaker)
    if any(map(is_known, speakers)) or not _are_mostly(map(_is_sentence, said), said):
        return False
    is_timed_talk = sum(is_timed(row[:_LONGEST_MARK]) for row in rows) >= _FEWEST_TURNS
    return is_timed_talk or (not _names_people(rows) and _take_turns(said, speakers, rows))


def _take_turns(
    said: Sequence[SpokenLine], speakers: Mapping[str, int], rows: Sequence[str]
) -> bool:
    """Whether people speak by turns, or to one another, where no time is beside it."""
    is_told = any(map(is_not_said, rows))
    if len(speakers) == 1:
        return len(said) >= _OF_ONE_SPEAKER or (is_told and len(said) >= _FEWEST_TURNS)
    if is_told or max(speakers.values()) > 1:
        return True
    return _are_mostly((_TO_SOMEBODY.search(line.text) for line in said), said)


def _are_mostly(found: Iterable[object], said: Sequence[SpokenLine]) -> bool:
    return 2 * sum(map(bool, found)) >= len(said)


def _is_whole(line: SpokenLine) -> bool:
    return line.text.endswith(SENTENCE_ENDS)


def _is_sentence(line: SpokenLine) -> bool:
    """Whether words are said, and not a name with a full stop behind it."""
    plain = line.text.removesuffix(".")
    is_alone = len(plain.split()) == 1
    return is_prose(plain) or (_is_whole(line) and (is_alone or not is_name(plain)))


def _names_people(rows: Sequence[str]) -> bool:
    """Whether too many rows begin with somebody's name that nobody speaks behind."""
    plain = [row for row in rows if not named_before(row[:_LONGEST_MARK])]
    people = [
        row
        for row in plain
        if len((name := row.partition(",")[0]).split()) > 1 and is_name(name[:_LONGEST_MARK])
    ]
    return _SHARE_OF_PEOPLE * len(people) >= len(rows)
