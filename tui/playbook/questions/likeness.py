"""Whether two wordings ask the same question (O3)."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from tui.model.text.folding import bare_words
from tui.model.text.patterns import pattern_of

ALIKE_FROM = 82.0
"""The likeness, out of 100, from which two wordings count as one question."""
_TYPO_RATIO = 85.0
_SHORTEST_WITH_TYPO = 4
_SHORTEST_STEM = 3


@dataclass(frozen=True, slots=True)
class Gist:
    """What a wording comes down to: the stems that carry its meaning, and what must not differ.

    `words` are its words, with one word for all synonyms. `stance` holds the question word,
    the time it is about and its contrasts; two wordings whose stances contradict each other
    ask different things, however alike they look.
    """

    words: str
    stems: frozenset[str]
    stance: frozenset[str]


def alike(first: str, second: str) -> bool:
    """Whether two wordings ask the same, in either order. Only English is understood."""
    return likeness(first, second) >= ALIKE_FROM


def retouched(former: str, latter: str) -> bool:
    """Whether an edited wording still asks the same: it is alike, or few letters changed."""
    if alike(former, latter):
        return True
    from rapidfuzz import fuzz  # noqa: PLC0415

    spelling = fuzz.ratio(bare_words(former), bare_words(latter))
    return spelling >= ALIKE_FROM and not contrary(gist(former), gist(latter))


def likeness(first: str, second: str) -> float:
    """Return how alike two wordings are, from 0 to 100, in either order."""
    if bare_words(first) == bare_words(second):
        return 100.0
    one, other = gist(first), gist(second)
    if not one.stems or not other.stems or contrary(one, other):
        return 0.0
    common = len(one.stems & other.stems) + _typos(one.stems - other.stems, other.stems - one.stems)
    if len(one.stems) == len(other.stems) == common == 1:
        # One shared word says little: the others must agree as well.
        return _same_words(one.words, other.words)
    return 50.0 * (common / len(one.stems) + common / len(other.stems))


@lru_cache(maxsize=8192)
def gist(wording: str) -> Gist:
    """Return the gist of a wording."""
    text = bare_words(wording)
    for pattern, meaning in _FORMULAS:
        text = _compiled(pattern).sub(meaning, text)
    words = text.split()
    stance = {word for word in words if word in _OPPOSITES}
    stance.add(_asking(words[:1]))
    stance.add(next((_TIMES[word] for word in words if word in _TIMES), ""))
    if _TOWARD_THEM.search(text):
        stance.add("toward them")
    stems = {_stem(word) for word in words if word not in _EMPTY}
    return Gist(" ".join(words), frozenset(stems), frozenset(stance - {""}))


def contrary(one: Gist, other: Gist) -> bool:
    """Whether two wordings contradict each other, as "most" and "least" do."""
    mine, theirs = one.stance - other.stance, other.stance - one.stance
    if {"toward them", "never", "not"} & (mine ^ theirs):
        return True
    return any(not _OPPOSITES.get(word, frozenset()).isdisjoint(theirs) for word in mine)


def _asking(first: list[str]) -> str:
    match first:
        case ["why"]:
            return "why"
        case ["who" | "whom" | "whose"]:
            return "who"
        case _:
            return "open"


def _same_words(one: str, other: str) -> float:
    from rapidfuzz import fuzz  # noqa: PLC0415

    return fuzz.token_set_ratio(one, other)


def _typos(mine: frozenset[str], theirs: frozenset[str]) -> int:
    """Return how many words differ only by a typing mistake."""
    long = [
        sorted(word for word in part if len(word) >= _SHORTEST_WITH_TYPO) for part in (mine, theirs)
    ]
    if not all(long):
        return 0
    from rapidfuzz import fuzz  # noqa: PLC0415

    left = long[1]
    found = 0
    for word in long[0]:
        near = next((other for other in left if fuzz.ratio(word, other) >= _TYPO_RATIO), None)
        if near is not None:
            left.remove(near)
            found += 1
    return found


@cache
def _compiled(formula: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{formula})\b")


def _stem(word: str) -> str:
    word = _IRREGULAR.get(word, word)
    for suffix in ("ings", "ing", "ies", "ied", "ed", "es", "s", "ly"):
        if word.endswith(suffix) and len(word) - len(suffix) >= _SHORTEST_STEM:
            word = word.removesuffix(suffix) + ("y" if suffix in ("ies", "ied") else "")
            break
    return word.removesuffix("e").removesuffix("i").removesuffix("y")


_FORMULAS = (
    (r"(what|how|who|where|that|it|there) s", r"\1 is"),
    (r"u", "you"),
    (r"you like", "you enjoy"),
    (r"line of work|area of work|industry|profession|trade|sector", "field"),
    (
        r"(?:at|in|of|for|with) (?:your|the|this) "
        r"(?:company|firm|organi[sz]ation|employer|office|workplace)|here|in your work",
        "",
    ),
    (r"company|firm|organi[sz]ation|employer|workplace", "organization"),
    (r"organised", "organized"),
    (r"typical|usual|ordinary|average|regular|normal", "typical"),
    (r"(?:job|position|occupation)s?", "work"),
    (r"best", "most"),
    (r"(?:what made|what led) you (?:to )?|why did you|what drew you to", "why you "),
    (r"what would you tell", "what advice would you give"),
    (r"do you have for", "would you give"),
    (r"if you could start over|if you had to start over|if you started over", "today"),
    (r"(?:would you|do you) (?:recommend|suggest) (?:that )?i|should i", "i should"),
    (r"(?:\w+ )?worth (?=\w+ing\b)", "i should "),
    (r"most important|matters? (?:the )?most", "most matter"),
    (r"(?:keep|stay) (?:up to date|current|informed)|keep up(?! at)", "keepup"),
    (r"deal with|cope with|manage(?= stress)", "handle"),
    (r"right now|at the moment|at present|currently|these days|nowadays", "today"),
    (
        r"(?:someone|somebody|anyone|a person|people) (?:who is )?(?:just )?starting(?: out)?"
        r"|newcomers?|beginners",
        "beginner",
    ),
    (
        r"(?:at|in|from) the (?:start|beginning)|(?:when|before) you (?:started|began)",
        "start",
    ),
    (r"do you see (?=\w|the \w)|are you seeing|do you think", "see"),
    (r"when you hire", ""),
    (r"each", "every"),
    (r"somebody|someone|a person", "person"),
    (r"the switch|a switch", "switch"),
)
_TOWARD_THEM = pattern_of(r"\b(?:from|of|to) you\b")
_CONTRASTS = (
    ("most", "least", "worst", "hardest"),
    ("first", "last", "next"),
    ("good", "bad"),
    ("into", "out"),
    ("small", "large", "big"),
    ("slow", "busy"),
    ("why", "who", "open"),
    ("past", "future"),
    ("start", "end"),
    ("alone", "together"),
    ("never", "always"),
    ("not", "always"),
)
_OPPOSITES = {
    word: frozenset(other for words in _CONTRASTS if word in words for other in words) - {word}
    for words in _CONTRASTS
    for word in words
}
_TIMES = {
    **dict.fromkeys(("did", "was", "were", "has", "have", "had"), "past"),
    **dict.fromkeys(("will", "would", "should", "could"), "future"),
    **dict.fromkeys(("do", "does", "is", "are", "see"), ""),
}
_IRREGULAR = {
    "built": "build",
    "chose": "choose",
    "chosen": "choose",
    "found": "find",
    "gave": "give",
    "given": "give",
    "kept": "keep",
    "knew": "know",
    "known": "know",
    "learnt": "learn",
    "left": "leave",
    "taught": "teach",
    "took": "take",
    "went": "go",
}
_EMPTY_WORDS = (
    "a an the this that these those of in on at to for from with about and or so just is are was "
    "were be been being am do does did done has have had will would can could should you your "
    "yours u i me my we our it its they them their there how what which who whom whose why when "
    "where if than as by some any usually really actually ever look like tell describe see come "
    "get got most today now part kind sort give make out into else not person"
)
_EMPTY = frozenset(_EMPTY_WORDS.split())
