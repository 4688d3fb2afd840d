"""The sentences that woven words stand in, by their shape, in as many ways as letters have."""

import re
from collections.abc import Mapping
from types import MappingProxyType

from tui.model.text.patterns import pattern_of
from tui.playbook.letters.parts import PHRASINGS, capitalized, quotation, statement
from tui.playbook.letters.weaving.shapes import Shape, Woven
from tui.playbook.letters.weaving.shaping.advice import advice

_Three = tuple[str, str, str]

_LEARNED: Mapping[Shape, _Three] = MappingProxyType(
    {
        Shape.ADVICE: (
            "Your advice {0} has stayed with me.",
            "I keep coming back to your advice {0}.",
            "Of everything you told me, I have thought most about your advice {0}.",
        ),
        Shape.POINT: (
            "I keep thinking about your point that {0}.",
            "Your point that {0} has stayed with me.",
            "Of everything you told me, I have thought most about your point that {0}.",
        ),
        Shape.PATH: (
            "I enjoyed hearing how you {0}.",
            "It helped me to hear how you {0}.",
            "I keep thinking about how you {0}.",
        ),
        Shape.STORY: (
            "It has stayed with me that {0}.",
            "I keep thinking about what you told me: that {0}.",
            "Of everything you told me, I have thought most about the fact that {0}.",
        ),
        Shape.FOUND: (
            "It has helped me to know that {0}.",
            "I keep thinking about what I learned from you: that {0}.",
            "What has stayed with me most is that {0}.",
        ),
        Shape.TOPIC: (
            "What you told me about {0} has stayed with me.",
            "I keep coming back to what you told me about {0}.",
            "Of everything you told me, I have thought most about {0}.",
        ),
        Shape.BOOK: (
            "Thank you for recommending {0}.",
            "I have not forgotten that you recommended {0}.",
            "I am grateful to you for recommending {0}.",
        ),
        Shape.THEIR_WORDS: (
            "I wrote down something you said, and I have thought of it since: {0}",
            "I keep repeating something you said: {0}",
            "One line of yours is underlined in my notes: {0}",
        ),
        Shape.OWN_WORDS: (
            "What stayed with me most: {0}",
            "One thing I keep coming back to: {0}",
            "If I take a single thing from our talk, it is this: {0}",
        ),
    }
)
_FRESH: Mapping[Shape, _Three] = MappingProxyType(
    {
        Shape.ADVICE: (
            "I wrote down your advice {0}.",
            "What I am taking with me is your advice {0}.",
            "I was glad of your advice {0}.",
        ),
        Shape.POINT: (
            "I wrote down your point that {0}.",
            "What I am taking with me is your point that {0}.",
            "I was glad to hear your point that {0}.",
        ),
        Shape.PATH: (
            "I enjoyed hearing how you {0}.",
            "It helped me to hear how you {0}.",
            "It was good to hear how you {0}.",
        ),
        Shape.STORY: (
            "I wrote down that {0}.",
            "It helps me to know that {0}.",
            "I made a note that {0}.",
        ),
        Shape.FOUND: (
            "I was glad to hear that {0}.",
            "It helps me to know that {0}.",
            "What I am taking with me is that {0}.",
        ),
        Shape.TOPIC: (
            "I wrote down what you told me about {0}.",
            "I am glad that you told me about {0}.",
            "I made a note of what you said about {0}.",
        ),
        Shape.BOOK: (
            "Thank you for recommending {0}; it is on my list.",
            "I wrote down your recommendation of {0}.",
            "I am glad that you recommended {0}.",
        ),
        Shape.THEIR_WORDS: (
            "I wrote down something you said: {0}",
            "I made a note of something you said: {0}",
            "One line of yours is in my notes: {0}",
        ),
        Shape.OWN_WORDS: (
            "What I took from our talk: {0}",
            "One thing I am taking with me: {0}",
            "If I take a single thing from our talk, it is this: {0}",
        ),
    }
)
_FRESH_GENERIC: _Three = (
    "I wrote down one thing you said: {0}.",
    "I am taking this with me: {0}.",
    "Here is something I want to remember: {0}.",
)
_ONCE_FRESH: _Three = (
    "I enjoyed hearing that you {0}.",
    "It helped me to hear that you {0}.",
    "It was good to hear that you {0}.",
)
_ONCE: _Three = (
    "I enjoyed hearing that you {0}.",
    "It helped me to hear that you {0}.",
    "It has stayed with me that you {0}.",
)
_GENERIC: _Three = (
    "I wrote down one thing you said, and I keep coming back to it: {0}.",
    "One thing you said has stayed with me: {0}.",
    "Of everything you told me, this is what I have thought about most: {0}.",
)
_ALSO: _Three = (
    "One line of yours is also in my notes: {0}",
    "I also wrote down your words: {0}",
    "And I keep repeating something you said: {0}",
)
_ALSO_FRESH: _Three = (
    "One line of yours is also in my notes: {0}",
    "I also wrote down your words: {0}",
    "I also want to keep these words of yours: {0}",
)
_TOLD: Mapping[Shape, str] = MappingProxyType(
    {
        Shape.ADVICE: "you advised me {0}.",
        Shape.POINT: "you made the point that {0}.",
        Shape.PATH: "you told me how you {0}.",
        Shape.STORY: "you told me that {0}.",
        Shape.FOUND: "I learned from you that {0}.",
        Shape.TOPIC: "you told me about {0}.",
        Shape.BOOK: "you recommended {0}.",
        Shape.THEIR_WORDS: "you said something I wrote down: {0}",
        Shape.OWN_WORDS: "I took something with me: {0}",
    }
)
_TOLD_GENERIC = "you said something I wrote down: {0}."
_KEPT: Mapping[Shape, str] = MappingProxyType(
    {
        Shape.ADVICE: "Your advice {0} has stayed with me.",
        Shape.POINT: "Your point that {0} has stayed with me.",
        Shape.PATH: "I often think of how you {0}.",
        Shape.STORY: "I remember that {0}.",
        Shape.FOUND: "I have not forgotten that {0}.",
        Shape.TOPIC: "What you told me about {0} has stayed with me.",
        Shape.BOOK: "Thank you again for recommending {0}.",
        Shape.THEIR_WORDS: "A line of yours is still in my notes: {0}",
        Shape.OWN_WORDS: "This is what I took with me: {0}",
    }
)
_KEPT_GENERIC = "One thing you said has stayed with me: {0}."
_PLANNED: _Three = (
    "After our talk, {0}",
    "Because of our conversation, {0}",
    "Our conversation left me with a plan: {0}",
)
_PLAN = pattern_of(r"^I(?: will|'ll|’ll| am going to|'m going to|’m going to| plan to)\b")
_PRAISE = pattern_of(
    r"^(?:you|you[’']re) (?:were|are|was|have always been|always were)? ?(?:always |really |so )?"
    r"(?:the (?:only|best|first|smartest|hardest|most)|one of the|an? (?:great|good|natural|real"
    r"|hard)|good|great|smart|talented|sharp|ready|natural)\b|\byou (?:would|will|[’']d|[’']ll)"
    r" (?:be|do) (?:great|fine|good|well)\b|\b(?:proud|impressed) (?:of|by|with) you\b"
    r"|\b(?:hire|hired|want|miss) you\b|\byou have (?:a |an |real |such )*(?:gift|talent|eye|knack"
    r"|head|future)\b"
    r"|\byour (?:[\w’'-]+ ){1,5}(?:was|were|is|are|has been)\b[^,]*\b(?:best|better than|ever"
    r"|great|good|perfect|excellent|amazing|impressive|strong|beautiful|sharp|brilliant|smart)\b"
    r"|\b(?:best|smartest|hardest|sharpest|nicest|strongest) (?:[\w’'-]+ ){0,3}(?:I|we)(?:[’']ve)?"
    r" (?:ever )?(?:had|saw|seen|met|read|worked|hired|taught|known)\b"
    r"|\byou (?:always )?(?:had|have|got|[’']ve got) (?:it|what it takes|the touch|good hands)\b"
    r"|\bI (?:always )?(?:believed|trust|trusted|knew) (?:in )?you\b",
    re.IGNORECASE,
)
_FIRST_PERSON = pattern_of(r"^(?:I|My|That|How|What|It)\b")


def learned(line: Woven, way: int, *, fresh: bool = False) -> str:
    """Return the sentence of a thank-you that names something learned (A1).

    Right after a talk, `fresh`, nothing has stayed with anybody yet: it was written down.
    """
    if is_plan(line):
        return _PLANNED[way % PHRASINGS].format(statement(line.words))
    if was_once(line):
        frames = _ONCE_FRESH if fresh else _ONCE
    elif line.generic:
        frames = _FRESH_GENERIC if fresh else _GENERIC
    else:
        frames = (_FRESH if fresh else _LEARNED)[line.shape]
    if line.shape is Shape.OWN_WORDS and _FIRST_PERSON.match(line.words):
        return statement(capitalized(line.words))
    return _put_into(frames[way % PHRASINGS], line)


_SET_APART = pattern_of(r", [^,.]+$")


def _put_into(frame: str, line: Woven) -> str:
    """A frame with a line in it: "to pick the manager, not the company, has stayed with me"."""
    said = _slot(line)
    is_inside = "{0} " in frame and _SET_APART.search(said)
    return frame.format(f"{said}," if is_inside else said)


def is_plan(line: Woven) -> bool:
    """Whether the line is my own word on what I will do about what I heard (A1)."""
    return line.shape is Shape.OWN_WORDS and _PLAN.match(line.words) is not None


def is_advice(line: Woven) -> bool:
    """Whether a line says what to do: one can follow it, and make good use of it."""
    if line.shape is Shape.THEIR_WORDS:
        return bool(advice(line.words.replace("’", "'"), told=False, marked=True))
    return line.shape in {Shape.ADVICE, Shape.BOOK}


def praises_me(line: Woven) -> bool:
    """Whether a line is a word of praise for the writer, who does not repeat it to them."""
    return line.shape is Shape.THEIR_WORDS and _PRAISE.search(line.words) is not None


def was_once(line: Woven) -> bool:
    """Whether a path says what they were rather than which step they took."""
    return line.shape is Shape.PATH and line.words.startswith(("were ", "used to "))


def also(line: Woven, way: int, *, fresh: bool = False) -> str:
    """Return the sentence that adds their words to one with something else."""
    return (_ALSO_FRESH if fresh else _ALSO)[way % PHRASINGS].format(_slot(line))


def told(line: Woven) -> str:
    """Return what they said as a clause that ends a sentence: "you advised me to ask early."."""
    if was_once(line):
        return f"you told me that you {line.words}."
    return (_TOLD_GENERIC if line.generic else _TOLD[line.shape]).format(_slot(line))


def kept(line: Woven) -> str:
    """Return the sentence that says, long after a talk, that a line of theirs is remembered."""
    if was_once(line):
        return f"I remember that you told me you {line.words}."
    return _put_into(_KEPT_GENERIC if line.generic else _KEPT[line.shape], line)


def _slot(line: Woven) -> str:
    if line.shape is Shape.THEIR_WORDS:
        return quotation(line.words)
    if line.shape is Shape.OWN_WORDS:
        return statement(line.words)
    return line.words
