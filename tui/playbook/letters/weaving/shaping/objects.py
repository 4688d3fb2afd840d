"""Whether what follows a verb is whole: "send the chart" is, "send chart" lacks a word."""

import re

from tui.model.text.patterns import pattern_of
from tui.playbook.letters.weaving.words import word_set
from tui.playbook.letters.weaving.words.english import is_counted, is_verb
from tui.playbook.letters.weaving.words.things import ON_THE_ONE, THINGS

_DETERMINERS = word_set(
    "a an the my your our his her their this that these those each every any some no all "
    "both one two three four five six seven eight nine ten more another what how who when "
    "where why which whether if me you it us everything everyone something anything "
    "whatever whichever someone somebody anybody everybody anyone anywhere somewhere "
    "people myself about and or back again then after before until by"
    " once"
)
_PARTICLES = word_set(
    "along up out into over back on off in through around at for to with by from of about down"
)
_UP = frozenset({"up", "out", "down", "over"})
_GERUND = pattern_of(r"\w{2,}ing$")
_MASS = word_set(
    "introduction feedback advice information research data work lunch coffee dinner breakfast "
    "school "
    "summer fall spring winter college class campus town touch print practice home help access"
    " material"
)
_NOT_PLURAL = pattern_of(r"(?:ss|us|is)$")
_MARKERS = word_set("for to with about at into from in on of")
_IT_ALONE = pattern_of(
    r"^(?:(?:offering to(?: let me)?|inviting me to|letting me) [a-z-]+(?: me)?"
    r"(?: (?:on|up|over|for|about|through|into|at|with|to))?|[a-z-]+(?: (?:up|over|through|into))?)"
    r" it\b",
    re.IGNORECASE,
)
_BACK_AND_A_THING = pattern_of(
    r"\bback (?!(?:to|with|from|on|in|into|at|by|after|before|when|once|if|until|for|and|or|about"
    r"|as|the|an?|my|your|our|his|her|their|this|that|next|over|up|down|home|here|there|again"
    r"|soon|later|then|today|tonight|tomorrow|anytime|whenever|any|some|every|one|two|three"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)[a-z]",
    re.IGNORECASE,
)


_PERIOD = pattern_of(
    r"(?:chapters?|sections?|units?|part|pages?) (?:\d|one\b|two\b|three\b|four\b|five\b|six\b"
    r"|seven\b|eight\b|nine\b) of (?!the book\b)|"
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth) (?:period|hour|grade)\b",
    re.IGNORECASE,
)


def dangles(said: str) -> bool:
    """Whether what somebody will do lacks what it speaks of: "look it over", "bring back dish"."""
    return bool(_IT_ALONE.search(said) or _BACK_AND_A_THING.search(said))


def whole(words: list[str]) -> bool:
    """Whether each thing after a verb or a preposition has what a sentence gives it."""
    if len(words) < 2:  # noqa: PLR2004 - a verb and what it is done to
        return False
    rest = words[1:]
    if not _begins_whole(rest):
        return False
    return all(
        _begins_whole(rest[at + 1 :])
        for at, word in enumerate(rest)
        if word.lower() in _MARKERS
        and at + 1 < len(rest)
        # "a list of agencies to avoid"
        and not (word == "to" and at + 2 == len(rest) and is_verb(rest[at + 1]))
    ) and not _breaks_off(rest)


def with_the(words: list[str]) -> list[str]:
    """Return a deed with "the" before what it is done to, where that is one thing named bare."""
    if words[0] not in ON_THE_ONE:
        return words
    at = 1
    while at < len(words) and words[at].lower() in _BEFORE_A_THING:
        at += 1
    phrase = _phrase(words[at:])
    last = phrase[-1] if phrase else ""
    is_one = last in THINGS or is_counted(last) or last in _STUDIES
    is_small = bool(phrase) and words[at].islower() and not _is_plural(last)
    is_sure = len(phrase) > 1 or last in THINGS
    return [*words[:at], "the", *words[at:]] if is_one and is_small and is_sure else words


_BEFORE_A_THING = frozenset({"you", "up", "out", "down", "over", "through", "for", "at", "to"})
_STUDIES = word_set("study test draft design plan report review survey sketch reel")


def _begins_whole(words: list[str]) -> bool:
    if not words or _PERIOD.match(" ".join(words)):
        return True
    first = words[0].lower().strip(",")
    if first in _UP and len(words) > 1 and words[1].lower() not in _MARKERS:
        return _begins_whole(words[1:])
    known = _DETERMINERS | _PARTICLES | _MASS
    if first in known or _GERUND.match(first) or first.isdigit() or first.endswith("'s"):
        return True
    if words[0][0].isupper():
        return _is_name_alone(words)
    phrase = _phrase(words)
    if len(phrase) > 1 and phrase[-1] in THINGS:
        return False
    return any(_is_plural(word) for word in phrase) or bool(_MASS & {*phrase[-1:]})


def _is_name_alone(words: list[str]) -> bool:
    """Whether a capitalized word is all there is: "in May", not "EMT class"."""
    for word in words:
        if not word[0].isupper():
            low = word.lower().strip(",")
            if _GERUND.match(low):
                return True
            return low in _DETERMINERS | _PARTICLES | _MARKERS | {"when", "next", "last"} or (
                not word[0].isalpha() or _is_plural(low)
            )
    return True


def _phrase(words: list[str]) -> list[str]:
    phrase: list[str] = []
    for word in words:
        low = word.lower().strip(",")
        if low in _MARKERS or low in {"when", "if", "that", "and", "or", "by", "next"}:
            break
        phrase.append(low)
    return phrase


def _is_plural(word: str) -> bool:
    is_day = word.removesuffix("s").endswith("day")
    many = len(word) > 3 and word.endswith("s") and not _NOT_PLURAL.search(word)  # noqa: PLR2004
    return many and not is_day


def _breaks_off(words: list[str]) -> bool:
    last = words[-1].lower()
    if last in {"to", "for", "with", "of"}:
        return not {"i", "you"} & {word.lower() for word in words[:-1]}
    return last in {"the", "a", "an", "and", "my", "your"}
