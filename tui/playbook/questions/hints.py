"""Hints on a question while it is being worded; they advise and never get in the way."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from tui.model.interview import AgendaItem
from tui.playbook.questions import closed, job_asks, patterns, searchable
from tui.playbook.questions.courtesies import is_courtesy
from tui.playbook.questions.personal import PAY, PERSONAL, PRYING


class HintKind(StrEnum):
    """What is wrong with a question, the most serious first."""

    PERSONAL = "too personal"
    JOB_ASK = "asks for a job"
    SEARCHABLE = "a search answers it"
    DOUBLE = "two questions in one"
    CLOSED = "yes or no answers it"


@dataclass(frozen=True, slots=True)
class Hint:
    """What is wrong with a question, in words, and the start of a better one, if known."""

    kind: HintKind
    words: str
    opening: str = ""


def hint(text: str) -> Hint | None:
    """Return the most serious fault of a question; None for a good one or an empty line.

    It is too personal, it asks for a job (D3), a search would answer it, it is two questions
    in one, or a yes or a no would answer it (P2). Who asks for leave, or for a kindness, gets
    none for that, and where the shape is not plain there is none at all: a wrong hint costs
    more than a missing one. Only English is understood.
    """
    bare = _bare(text)
    return _personal(bare) or _job_ask(bare) or _searchable(bare) or _double(bare) or _closed(bare)


def item_hint(item: AgendaItem) -> Hint | None:
    """Return the hint on an agenda's question; the closing ones are as they should be (D6).

    It is all there, as one being typed may not be; so a question mark may be missing.
    """
    text = item.text.rstrip()
    return None if item.closing else hint(text if text.endswith(_ENDS) else f"{text}?")


def first_looks() -> Iterator[None]:
    """Look at a question once, kind by kind; a first look is slow, later ones are not."""
    for look in (_personal, _job_ask, _searchable, _double, _closed):
        look("What is it like?")
        yield


def is_open(text: str) -> bool:
    """Whether a question plainly leaves the answer open: it may be called so."""
    bare = _bare(text)
    if closed.COUNT_START.compiled.match(patterns.POLITE.compiled.sub("", bare)):
        return False
    return bool(closed.OPEN_START.compiled.match(bare)) and hint(text) is None


def _bare(text: str) -> str:
    return patterns.FILLER.compiled.sub("", " ".join(text[:_LONGEST].split()))


def _personal(question: str) -> Hint | None:
    if any(pattern.compiled.search(question) for pattern in PAY):
        return Hint(
            HintKind.PERSONAL,
            "too personal for a first talk: ask about ranges in this work, not about theirs",
            "What is a fair range for …",
        )
    if any(pattern.compiled.search(question) for pattern in PERSONAL) or _pries(question):
        return Hint(
            HintKind.PERSONAL,
            "too personal for a first talk: ask how it is for people in this work",
            "How is it for people …",
        )
    return None


def _pries(question: str) -> bool:
    asked = patterns.POLITE.compiled.sub("", question)
    starts = (closed.CLOSED_START, closed.COUNT_START, closed.WHETHER_START)
    return any(start.compiled.match(asked) for start in starts) and bool(
        PRYING.compiled.search(question)
    )


def _job_ask(question: str) -> Hint | None:
    if job_asks.asks_for_job(question) or any(
        pattern.compiled.search(question) for pattern in job_asks.JOB_ASKS
    ):
        return Hint(
            HintKind.JOB_ASK,
            "asks for a job, which this conversation never does: ask how others got in",
            "How do people …",
        )
    return None


def _searchable(question: str) -> Hint | None:
    asked = patterns.POLITE.compiled.sub("", question)
    if any(pattern.compiled.match(asked) for pattern in searchable.SEARCHABLE_STARTS) or any(
        pattern.compiled.search(question) for pattern in searchable.SEARCHABLE_WORDS
    ):
        return Hint(
            HintKind.SEARCHABLE,
            "a search answers this: look it up, and ask what they make of it",
            "What do you make of …",
        )
    return None


def _double(question: str) -> Hint | None:
    parts = [part for part in question.split("?") if _asks(part)]
    told = patterns.POLITE.compiled.match(question)
    if (
        len(parts) > 1
        or any(
            _is_second(question, found)
            for found in patterns.SECOND_QUESTION.compiled.finditer(question)
        )
        or (told and patterns.SECOND_TELLING.compiled.search(question))
        or (told and patterns.TWO_TOLD.compiled.search(question[told.end() :]))
        or patterns.SPLICED.compiled.search(question)
    ):
        return Hint(
            HintKind.DOUBLE,
            "two questions in one, and the first gets lost: ask them one by one",
        )
    return None


def _asks(part: str) -> bool:
    said = _bare(re.split(r"[.!:;]\s", part)[-1])
    told = patterns.POLITE.compiled.sub("", said)
    if is_courtesy(said) or is_courtesy(told) or patterns.MERE_OPENER.compiled.match(said):
        return False
    return told != said or bool(patterns.ASKING.compiled.match(said))


def _is_second(question: str, found: re.Match[str]) -> bool:
    before = question[: found.start()]
    if any(
        pattern.compiled.search(before) for pattern in (patterns.ASKING_WORD_END, patterns.BETWEEN)
    ):
        return False
    if not any(
        pattern.compiled.search(before) for pattern in (patterns.POLITE, patterns.ASKED_BEFORE)
    ):
        return False
    if found["wh"] is None:
        return True
    asks_on = patterns.ASKS_ON.compiled.match(found["rest"])
    return not asks_on and not patterns.ELLIPSIS.compiled.fullmatch(found["rest"])


def _closed(question: str) -> Hint | None:
    asked = patterns.POLITE.compiled.sub("", question)
    asked = closed.INTRODUCED_START.compiled.sub("", asked, count=1)
    if asked != question and closed.WHETHER_START.compiled.match(asked):
        if not closed.WHETHER_PLAIN.compiled.match(asked):
            return None
        return Hint(HintKind.CLOSED, "invites a yes or no: ask “what” or “how” instead")
    if (
        is_courtesy(question)
        or is_courtesy(asked)
        or closed.NOT_PLAINLY_CLOSED.compiled.search(asked)
        or (
            not closed.TAG_END.compiled.search(asked)
            and closed.CLOSED_START.compiled.match(asked)
            and not closed.PLAINLY_CLOSED.compiled.match(asked)
        )
    ):
        return None
    return _by_its_start(asked)


def _by_its_start(asked: str) -> Hint | None:
    if closed.SHORTENED_START.compiled.match(asked):
        return Hint(HintKind.CLOSED, "invites a yes or no: begin with “what” or “how”")
    if found := closed.CLOSED_START.compiled.match(asked):
        return _opened(found)
    if closed.TAG_END.compiled.search(asked):
        return Hint(HintKind.CLOSED, "puts the answer in their mouth: begin with “what” or “how”")
    return None


def _opened(found: re.Match[str]) -> Hint:
    verb, negation, subject, rest = found.groups()
    opening = _opening(verb.lower(), subject, re.findall(r"[\w'’-]+", rest))
    start = f"{verb}{negation or ''}".lower() + f" {subject}"
    better = f"“{opening}”" if opening else "“how …” or “what …”"
    return Hint(
        HintKind.CLOSED,
        f"starts with “{start}”, which invites a yes or no: try {better}",
        opening,
    )


def _opening(verb: str, subject: str, rest: list[str]) -> str:
    """Return "What do you like …" for "do you like …"; empty where no good one is known."""
    if subject.lower() == "there":
        topic = re.sub(_QUANTITY, "", " ".join(rest), flags=re.IGNORECASE)
        return f"Tell me about {' '.join(topic.split()[:_WORDS_KEPT])} …" if topic else ""
    if subject.lower() in _BEFORE_NOUN and rest:
        subject = f"{subject} {rest.pop(0)}"
    elif subject.lower() not in _PRONOUNS:
        return ""
    following = rest[0].lower() if rest else ""
    if verb in _VERBS_OF_BEING:
        # "When is it stressful?" makes sense; "when is it a good place?" does not.
        when = subject.lower() != "you" and len(rest) == 1
        return f"When {verb} {subject} …" if when else ""
    if following in _OBJECT_VERBS:
        return f"What {verb} {subject} {following} …"
    if following in _KNOWING_VERBS or not rest:
        return ""
    when = following in ("ever", "always") or verb in _VERBS_OF_CHOICE
    return f"{'When' if when else 'How'} {verb} {subject} …"


_ENDS = ("?", ".", "!", "…")
# A question is shorter; anything longer was pasted, and would take long to check.
_LONGEST = 600
_WORDS_KEPT = 3
_QUANTITY = r"^(?:(?:a lot of|lots of|many|much|any|some|enough|an?)\b\s*)+"
_NOUN_NEXT = "a an the my your his her its our their this that these those"
_BEFORE_NOUN = frozenset(_NOUN_NEXT.split())
_PRONOUNS = frozenset(["i", "you", "he", "she", "it", "we", "they", "people"])
_VERBS_OF_BEING = frozenset({"am", "is", "are", "was", "were"})
_VERBS_OF_CHOICE = frozenset({"would", "should", "shall", "must"})
_KNOWING_VERBS = frozenset(["know", "have", "be", "mind", "feel", "been", "had"])
_WITH_OBJECT = (
    "like enjoy love hate miss want wish prefer recommend think expect read use need regret say"
)
_OBJECT_VERBS = frozenset(_WITH_OBJECT.split())
