"""Which question of the agenda was asked where, in the transcript of a talk."""

import re
from collections.abc import Sequence

from tui.model.interview import AgendaItem
from tui.model.text.patterns import pattern_of
from tui.playbook.questions.likeness import contrary, gist, likeness

_ALIKE = 75.0
_MOST_OF_IT = 0.75
_LEAST_STEMS = 2
_LONGEST = 400
_ASKS = pattern_of(
    r"\?|\b(?:how|what|why|who|when|where|which|could you|would you|can you|do you|did you"
    r"|are there|is there|tell me)\b",
    re.IGNORECASE,
)
_SENTENCE = pattern_of(
    r"(?<=[.?!…])\s+|,\s+(?=(?:(?:and|so|then|but)\s+)?(?:how|what|why|who|when|where|which)\b)",
    re.IGNORECASE,
)


def questions_asked(lines: Sequence[str], agenda: Sequence[AgendaItem]) -> list[str]:
    """Return for each line the id of the question that it asks or follows; "" before the first.

    A question counts where it was asked in about the words of the agenda, with some around
    them. An empty line asks nothing: pass it for what somebody said who is not asking.
    """
    current, found = "", []
    for line in lines:
        current = _asked(line, agenda) or current
        found.append(current)
    return found


def _asked(line: str, agenda: Sequence[AgendaItem]) -> str:
    if not agenda or not _ASKS.search(line):
        return ""
    best, which = 0.0, ""
    for sentence in _SENTENCE.split(line[-_LONGEST:]):
        if not _ASKS.search(sentence):
            continue
        for item in agenda:
            score = _score(sentence, item.text)
            if score > best:
                best, which = score, item.id
    return which


def _score(sentence: str, question: str) -> float:
    """Return how surely a sentence asks a question, 0 where it does not."""
    alike = likeness(sentence, question)
    said, asked = gist(sentence), gist(question)
    common = len(said.stems & asked.stems)
    if common >= _LEAST_STEMS and not contrary(said, asked):
        share = common / len(asked.stems)
        if share >= _MOST_OF_IT:
            alike = max(alike, 100.0 * share)
    return alike if alike >= _ALIKE else 0.0
