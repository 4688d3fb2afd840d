"""What stands in a field where nothing is known."""

_PLACEHOLDER_WORDS = """
    n/a n.a. na n.a #n/a none (none) null (null) nil nan <na> #ref! #value! #name? #null! #num!
    #div/0! tbd tba tbc t.b.d. t.b.a. unknown unk undefined unspecified (blank) blank empty (empty)
    k.a. s/o s.o. s/n xxx
"""
_PHRASES = (
    *("not available", "not applicable", "not specified", "not provided", "not known", "no data"),
    *("not sure", "don't know", "dont know", "no idea", "no company", "no title", "keine angabe"),
    *("sin datos", "non renseigné", "to be determined", "to be announced", "name unknown"),
)
_PLACEHOLDERS = frozenset((*_PLACEHOLDER_WORDS.split(), *_PHRASES))
_LONGEST = max(map(len, _PLACEHOLDERS))
# Names that some people have; only as a computer writes them do they stand for nothing.
_ALSO_NAMES = frozenset({"nan", "null", "na", "nil"})


def is_placeholder(text: str) -> bool:
    """Whether a text stands for nothing known: N/A, -, None, nan, TBD, #REF!, "?", or is empty."""
    text = text.strip()
    if len(text) > _LONGEST:
        return False
    if not any(map(str.isalnum, text)):
        return not text or (len(set(text)) == 1 and text[0] in "-–—.?_*/…#")
    return text.casefold() in _PLACEHOLDERS and text != "Na"


def unless_placeholder(text: str) -> str:
    """Return the text, or nothing where it only stands for something unknown."""
    return "" if is_placeholder(text) else text


def name_unless_placeholder(text: str) -> str:
    """Return a name or a part of one; people are called Nan, Null and Na, but not nan."""
    bare = text.strip()
    if bare.casefold() in _ALSO_NAMES and bare.istitle():
        return text
    return unless_placeholder(text)
