"""Word lists: how people type, what they do, what stays private. Add to them freely."""


def word_set(words: str) -> frozenset[str]:
    """Return words that stand apart by spaces as a set."""
    return frozenset(words.split())
