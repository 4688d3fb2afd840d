"""Notes about somebody, turned into words to them: "send her the chart" → "send you the chart"."""

import re

_VERB_WORDS = (
    "add analyze apply arrange ask attend book bring build buy call check collect come compare "
    "connect consider contact do download draft email enroll explore fill find finish follow "
    "forward get give go help interview introduce invite join keep learn lend let listen look "
    "mail make map meet mention message organize pass phone pick plan play practice prepare "
    "print put reach read recommend record redo register reply report research return review "
    "revise rewrite ride save say schedule search see send set shadow share show sign sit speak "
    "spend start stop study subscribe suggest take talk tell test text thank think translate try "
    "update use visit volunteer watch work write"
)
_VERBS = frozenset(_VERB_WORDS.split())
_STEP_WORDS = (
    "became began built came chose discovered earned entered fell founded found freelanced gave "
    "got graduated grew interned joined landed learned left majored moved quit returned rose "
    "started stayed stopped studied switched taught took trained transferred tried turned "
    "volunteered went worked"
)
_STEPS = frozenset(_STEP_WORDS.split())
_HER_FOLLOWED_BY = (
    r"(?=$|[.,;:!]|\s+(?:the|a|an|my|our|it|this|that|these|those|some|any|all|what|how|when|where"
    r"|why|who|which|if|and|or|by|on|in|at|to|for|from|with|about|of|after|before|back|again"
    r"|know|up|i|we)\b|\s+(?-i:[A-Z]))"
)
_CHANGES = (
    (re.compile(rf"\bher\b{_HER_FOLLOWED_BY}", re.IGNORECASE), "you"),
    (re.compile(r"\b(?:him|them)\b", re.IGNORECASE), "you"),
    (re.compile(r"\b(?:her|his|their)\b", re.IGNORECASE), "your"),
    (re.compile(r"\b(?:hers|theirs)\b", re.IGNORECASE), "yours"),
)
_SUBJECT = re.compile(r"\b(?:(he|she)|they)(['’](?:s|ll|d|re|ve)|\s+\w+)", re.IGNORECASE)
_NAME_BEFORE_SUBJECT = re.compile(r"\s[A-Z][\w'’]*\s(?:.*\s)?(?:he|she|they)\b")
_OF_YOU = {"is": "are", "was": "were", "has": "have", "does": "do", "goes": "go", "'s": "'re"}


def said_to_them(note: str) -> str | None:
    """Return what a note says somebody will do, in words to the person it speaks of.

    "Send her the draft" becomes "send you the draft", to be put after "I will". None when
    the note does not begin with a verb that is known here, or "she" may be somebody it
    names: then it is better quoted.
    """
    return _in_words_to_them(note, _VERBS)


def path_told_to_them(note: str) -> str | None:
    """Return a note of a step somebody took, in words to them: to be put after "how you".

    "Left her first job for a lab" becomes "left your first job for a lab"; None when the
    note does not begin with such a step, or may speak of somebody else.
    """
    return _in_words_to_them(note, _STEPS)


def _in_words_to_them(note: str, verbs: frozenset[str]) -> str | None:
    text = note.strip().rstrip(" .,;:!")
    first, _, rest = text.partition(" ")
    if first.lower() not in verbs or _NAME_BEFORE_SUBJECT.search(text):
        return None
    said = _SUBJECT.sub(_you_as_subject, f"{first.lower()} {rest}".strip())
    for pattern, words in _CHANGES:
        said = pattern.sub(words, said)
    return said


def _you_as_subject(found: re.Match[str]) -> str:
    verb = found[2].strip().replace("’", "'")
    space = "" if verb.startswith("'") else " "
    if not found[1]:
        return f"you{space}{verb}"
    return f"you{space}{_OF_YOU.get(verb.lower()) or _without_s(verb)}"


def _without_s(verb: str) -> str:
    """The verb as it goes with "you": "uses" → "use", "teaches" → "teach"; a past form stays."""
    if verb.startswith("'") or not verb.endswith("s") or verb.endswith("ss"):
        return verb
    if verb.endswith("ies"):
        return f"{verb[:-3]}y"
    return verb[:-2] if verb.endswith(("ches", "shes", "sses", "xes", "zzes")) else verb[:-1]
