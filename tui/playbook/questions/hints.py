"""Hints on a question while it is being worded; they advise and never get in the way."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from tui.model.interview import AgendaItem
from tui.model.text.patterns import pattern_of
from tui.playbook.questions import closed, job_asks, patterns, searchable
from tui.playbook.questions.courtesies import is_courtesy
from tui.playbook.questions.looked_up import LOOKED_UP
from tui.playbook.questions.personal import PAY, PERSONAL, PRYING
from tui.playbook.questions.private_life import PRIVATE, SHARED_BY_OTHERS


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
    """Look at a question once, pattern by pattern; a first look is slow, later ones are not."""
    for pattern in (*PAY, *PERSONAL, *PRIVATE, *job_asks.JOB_ASKS, *_LOOKED_UP_STARTS):
        pattern.compiled.match("")
        yield
    for look in (_personal, _job_ask, _searchable, _double, _closed):
        look("What is it like?")
        yield


def is_open(text: str) -> bool:
    """Whether a question plainly leaves the answer open: it may be called so."""
    bare = _bare(text)
    if closed.COUNT_START.compiled.match(patterns.POLITE.compiled.sub("", bare)):
        return False
    return bool(closed.OPEN_START.compiled.match(bare)) and hint(text) is None


def is_request(text: str) -> bool:
    """Whether a question asks for leave or for a kindness, which is in order."""
    return is_courtesy(_bare(text)) and hint(text) is None


def _bare(text: str) -> str:
    return patterns.FILLER.compiled.sub("", " ".join(text[:_LONGEST].split()))


def _personal(question: str) -> Hint | None:
    if any(pattern.compiled.search(question) for pattern in PAY):
        return Hint(
            HintKind.PERSONAL,
            "too personal for a first talk: ask about ranges in this work, not about theirs",
            "What is a fair range for …",
        )
    private = any(pattern.compiled.search(question) for pattern in (*PERSONAL, *PRIVATE))
    if not private and not _pries(question):
        return None
    if SHARED_BY_OTHERS.compiled.search(question):
        return Hint(
            HintKind.PERSONAL,
            "too personal for a first talk: ask how it is for people in this work",
            "How is it for people …",
        )
    return Hint(HintKind.PERSONAL, "too personal for a first talk: leave it out")


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
            "asks for a job: in this talk, ask how others got in",
            "How do people …",
        )
    return None


def _searchable(question: str) -> Hint | None:
    said = patterns.LEAD_IN.compiled.sub("", question)
    asked = patterns.POLITE.compiled.sub("", _bare(said))
    if searchable.AS_THEY_SEE_IT.compiled.search(question):
        return None
    if any(pattern.compiled.match(asked) for pattern in _LOOKED_UP_STARTS) or (
        not searchable.WHAT_THEY_MAKE_OF_IT.compiled.match(asked)
        and any(pattern.compiled.search(question) for pattern in searchable.SEARCHABLE_WORDS)
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
    if closed.EITHER_OR.compiled.match(asked):
        return Hint(HintKind.CLOSED, "offers two answers to pick from: ask what each is like")
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
        return _of_what_there_is(" ".join(rest))
    if subject.lower() in _BEFORE_NOUN and rest:
        subject = f"{subject} {rest.pop(0)}"
    elif subject.lower() not in _PRONOUNS:
        return ""
    if verb in _VERBS_OF_BEING:
        return _of_how_it_is(verb, subject, rest)
    following = rest[0].lower() if rest else ""
    if not rest or following in _KNOWING_VERBS or verb in _VERBS_OF_DUTY:
        return ""
    return _of_what_they_do(verb, subject, following, rest)


def _of_how_it_is(verb: str, subject: str, rest: list[str]) -> str:
    """Return "When is it …" for "is it stressful"; empty for "is it remote", which never varies."""
    if subject.lower() == "you" or not rest or rest[0].lower() not in _VARYING:
        return ""
    is_all = len(rest) == 1
    return f"When {verb} {subject} …" if is_all else f"What {verb} {rest[0].lower()} about …"


def _of_what_they_do(verb: str, subject: str, following: str, rest: list[str]) -> str:
    """Return "How did you come to change …" for "did you change …", and the like."""
    if verb == "would" and following not in _WISHING_VERBS:
        return f"What would make {subject} {following} …"
    if following in _OBJECT_VERBS:
        return f"What {verb} {subject} {following} …"
    often = following in _ADVERBS or rest[-1].lower() in _OFTEN
    if often or following in _NOW_AND_THEN:
        return f"When {verb} {subject} …"
    if verb == "did":
        return f"How did {subject} come to {following} …"
    had = verb in _VERBS_OF_HAVING and following not in _TAKING_TIME
    if had or (verb in _VERBS_OF_ABILITY and (subject.lower() == "you" or verb == "will")):
        return f"When {verb} {subject} …" if had and subject.lower() == "you" else ""
    return f"How {verb} {subject} …"


def _of_what_there_is(told: str) -> str:
    """Return "Where do you see room for …" for "is there room for …"; empty for most."""
    if _ROOM.match(told):
        return "Where do you see room for …"
    topic = re.sub(_QUANTITY, "", told, flags=re.IGNORECASE).lower()
    return f"What are the {topic} …" if topic in _TOLD_OF else ""


_ENDS = ("?", ".", "!", "…")
_LOOKED_UP_STARTS = (*searchable.SEARCHABLE_STARTS, *LOOKED_UP)
# A question is shorter; anything longer was pasted, and would take long to check.
_LONGEST = 600
_ROOM = pattern_of(r"(?:still |any |enough |much |a lot of )*(?:room|space) for\b", re.IGNORECASE)
_QUANTITY = r"^(?:(?:a lot of|lots of|many|any|some|big|real)\b\s*)+"
_TOLD_OF_IN_WORDS = (
    "downsides drawbacks disadvantages upsides advantages benefits perks challenges risks "
    "surprises opportunities differences dangers trade-offs rewards"
)
_TOLD_OF = frozenset(_TOLD_OF_IN_WORDS.split())
_NOUN_NEXT = "a an the my your his her its our their this that these those"
_BEFORE_NOUN = frozenset(_NOUN_NEXT.split())
_PRONOUNS = frozenset(["i", "you", "he", "she", "it", "we", "they", "people"])
_VERBS_OF_BEING = frozenset({"am", "is", "are", "was", "were"})
_VERBS_OF_DUTY = frozenset({"should", "shall", "must", "may", "might"})
_VERBS_OF_HAVING = frozenset({"have", "has", "had"})
_VERBS_OF_ABILITY = frozenset({"can", "could", "will"})
_ADVERBS_IN_WORDS = "ever always still often usually really actually sometimes also just"
_ADVERBS = frozenset(_ADVERBS_IN_WORDS.split())
_OFTEN = frozenset({"lot", "much", "often", "sometimes", "weekends", "nights", "overtime"})
_NOW_AND_THEN = frozenset(["travel", "commute", "meet", "wear"])
_TAKING_TIME_IN_WORDS = "changed grown developed adapted learned kept stayed improved"
_TAKING_TIME = frozenset(_TAKING_TIME_IN_WORDS.split())
_WISHING_VERBS = frozenset(["like", "want", "need", "prefer", "say", "change", "tell"])
_VARYING_IN_WORDS = (
    "stressful hard difficult easy busy boring fun lonely tiring exciting quiet tough "
    "scary dangerous frustrating rewarding satisfying worth creative competitive demanding"
)
_VARYING = frozenset(_VARYING_IN_WORDS.split())
_KNOWING_VERBS = frozenset(["know", "have", "be", "mind", "feel", "been", "had"])
_WITH_OBJECT = (
    "like enjoy love hate miss want wish prefer recommend think expect read use need regret say"
)
_OBJECT_VERBS = frozenset(_WITH_OBJECT.split())
