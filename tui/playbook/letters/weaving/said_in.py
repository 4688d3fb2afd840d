"""Whether a letter says what stands in the notes."""

import re

_RUN = 4
"""So many words in a row are no accident."""


def words_of(text: str) -> list[str]:
    """Return the words of a text, however they are written."""
    return re.findall(r"\w+", text.casefold())


class SaidIn:
    """What a text says: asked of thousands of phrases, it is taken apart once."""

    def __init__(self, text: str) -> None:
        words = words_of(text)
        self._runs = {
            run for length in range(1, _RUN + 1) for run in _runs(words, min(length, len(words)))
        }

    def says(self, phrase: str) -> bool:
        """Whether four words of a phrase in a row, or all of a shorter one, are in the text."""
        words = words_of(phrase)
        return not self._runs.isdisjoint(_runs(words, min(_RUN, len(words))))


def _runs(words: list[str], length: int) -> list[tuple[str, ...]]:
    return [*zip(*(words[at:] for at in range(length)), strict=False)]
