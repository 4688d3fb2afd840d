"""The next steps of a reflection (A4), one by one, so that each can become a follow-up (A6)."""

import re
from dataclasses import dataclass
from datetime import date

from tui.playbook.time.deadlines import deadline, without_deadline
from tui.playbook.time.here import Here

# "Write to Prof. Smith" is one sentence.
_SENTENCE_END = re.compile(
    r"(?<=[.!?;])(?<!\bprof\.)(?<!\b[dms][rst]\.)(?<!\bmrs\.)(?<!\be\.g\.)\s+|\n+", re.IGNORECASE
)
_LIST_SIGN = re.compile(r"^(?:[-*+•·]|\d{1,2}[.)])\s+")
_OPENING = re.compile(
    r"^(?:(?:and|then|also|maybe|first|next)[,:]?\s+)*"
    r"(?:(?:i(?:['’]ll| will| want to| need to| should| must| am going to)|to|let me)\s+)?",
    re.IGNORECASE,
)
_VERB_WORDS = (
    "add answer apply arrange ask attend book bring build buy call change check choose clean "
    "collect compare complete connect contact create decide draft edit e-mail email explore "
    "find finish fix follow forward get give go help improve interview invite join keep "
    "learn let listen look mail make mark meet message move offer order organize phone plan "
    "post practice prepare present print publish put read record register rehearse reply "
    "research return review revise rewrite save schedule search see send set share show sign "
    "sketch speak start stop study submit subscribe take talk teach tell test text thank "
    "think translate try turn update use visit volunteer walk watch wait write"
)
_VERBS = frozenset(_VERB_WORDS.split())


@dataclass(frozen=True, slots=True)
class NextStep:
    """Something to do, in the person's words, and the day they named for it, if any."""

    what: str
    due: date | None = None


def next_steps(text: str, here: Here) -> list[NextStep]:
    """Return the steps in what was written about next steps, each once.

    A sentence or a line is one if it begins with a verb or ends with a day ("by fri").
    """
    found: dict[str, NextStep] = {}
    for part in _SENTENCE_END.split(text):
        line = _LIST_SIGN.sub("", part.strip()).rstrip(".!; ")
        due = deadline(line, here)
        what = _OPENING.sub("", without_deadline(line, here))
        first = re.split(r"[^\w'’-]", what, maxsplit=1)[0].casefold()
        if what and (due is not None or first in _VERBS):
            words = what[:1].lower() + what[1:] if first in _VERBS else what
            found.setdefault(what.casefold(), NextStep(words, due))
    return list(found.values())
