"""Notes about somebody, turned into words to them: "send her the chart" → "send you the chart"."""

import re

_VERB_WORDS = (
    "apply ask bring build buy call check come connect do draft email fill find finish follow "
    "forward give go help introduce invite join keep learn lend let listen look mail make "
    "meet mention message phone pick play practice print put read recommend redo reply report "
    "review rewrite say schedule see send share show sign start study suggest take talk tell "
    "test text thank translate try update use visit watch work write "
)
_VERBS = frozenset(_VERB_WORDS.split())
_SAID = "mentioned|said|suggested|named|recommended|told|showed|described|wrote|made|built|uses"
_HER_FOLLOWED_BY = (
    r"(?=$|[.,;:!]|\s+(?:the|a|an|my|our|it|this|that|these|those|some|any|all|what|how|when|where"
    r"|why|who|which|if|and|or|by|on|in|at|to|for|from|with|about|of|after|before|back|again"
    r"|know|up|i|we)\b)"
)
_CHANGES = (
    (re.compile(rf"\b(?:he|she|they) (?={_SAID})", re.IGNORECASE), "you "),
    (re.compile(r"\b(?:he|she|they) (?:is|are)\b", re.IGNORECASE), "you are"),
    (re.compile(rf"\bher\b{_HER_FOLLOWED_BY}", re.IGNORECASE), "you"),
    (re.compile(r"\b(?:him|them)\b", re.IGNORECASE), "you"),
    (re.compile(r"\b(?:her|his|their)\b", re.IGNORECASE), "your"),
    (re.compile(r"\b(?:hers|theirs)\b", re.IGNORECASE), "yours"),
)


def said_to_them(note: str) -> str | None:
    """Return what a note says somebody will do, in words to the person it speaks of.

    "Send her the draft" becomes "send you the draft", to be put after "I will". None when
    the note does not begin with a verb that is known here: then it is better quoted.
    """
    text = note.strip().rstrip(" .,;:!")
    first, _, rest = text.partition(" ")
    if first.lower() not in _VERBS:
        return None
    said = f"{first.lower()} {rest}".strip()
    for pattern, words in _CHANGES:
        said = pattern.sub(words, said)
    return said
