"""How one met somebody, in the words it was told with."""

import re

_MET = r"(?:(?:I|we)(?:['’]ve| have)?\s+)?(?:first\s+)?met\s+"


def without_met(words: str) -> str:
    """Return how one met as it stands behind "met" already: at PyLadies."""
    return re.sub(rf"^{_MET}", "", words.strip(), flags=re.IGNORECASE)
