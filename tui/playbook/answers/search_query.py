"""What is searched for, and where it is in a text."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tui.model.text.folding import folded
from tui.model.text.patterns import pattern_of

_SIGN_IS_WORD = pattern_of("([\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\U00020000-\U0003ffff])")
# Folding splits Korean into letters; each syllable begins with one of these.
_SYLLABLE_BEGINS = pattern_of("(?=[\u1100-\u115f])")
_WORD_AFTER_SIGN = pattern_of(r"([^\w\s]|_)(?=[^\W_])")
_WORD_GOES_ON = pattern_of(r"[^\W_]")
_WORD_OR_PHRASE = pattern_of(r'(?P<word>[^\s"]+)|"(?P<phrase>[^"]*)(?P<closed>"?)')
_APOSTROPHE_IN_NAME = pattern_of(r"([^\W_]+)' ([^\W_]{3,})")
_AROUND_WORD = ".,;:!?()[]{}'"


@dataclass(frozen=True, slots=True)
class Term:
    """Something a line must have: searchable text, which must end with a word if `whole`."""

    text: str
    whole: bool = False

    def is_in(self, line: str) -> bool:
        """Whether a searchable line has it."""
        return self.text in line and (not self.whole or any(self.places(line)))

    def places(self, line: str) -> Iterator[tuple[int, int]]:
        """Yield where it is in a searchable line, as start and end."""
        start = line.find(self.text)
        while start >= 0:
            end = start + len(self.text)
            if not (self.whole and _WORD_GOES_ON.match(line, end)):
                yield start, end
            start = line.find(self.text, start + 1)


def searchable(text: str) -> str:
    """Return a text in one line, folded, with a space before every word.

    So the beginnings of words are found by looking for a space and some letters. In
    Chinese, Japanese and Korean, where spaces do not separate words, every sign is one.
    """
    text = folded(text)
    if not text.isascii():
        text = _SYLLABLE_BEGINS.sub(" ", _SIGN_IS_WORD.sub(r" \1 ", text))
    return " " + " ".join(_WORD_AFTER_SIGN.sub(r"\1 ", text).split())


def with_names_joined(line: str) -> str:
    """Return a searchable line with names such as O’Neil in one word behind it, too.

    What follows the apostrophe has three letters: we’re is not were.
    """
    if "' " not in line:
        return line
    return "".join([line, *(f" {one}{rest}" for one, rest in _APOSTROPHE_IN_NAME.findall(line))])


def parse(query: str) -> tuple[Term, ...]:
    """Return what a line must have, each term once; empty for a blank query.

    Any word may be half typed. Words in quotes have to follow each other, and the last of
    them is whole once the quotes are closed.
    """
    terms: dict[Term, None] = {}
    for found in _WORD_OR_PHRASE.finditer(folded(query)):
        word = found["word"]
        text = searchable((word.strip(_AROUND_WORD) or word) if word else found["phrase"])
        if text.strip():
            # What begins with a sign, such as “#”, may be anywhere.
            text = text if _WORD_GOES_ON.match(text, 1) else text[1:]
            terms[Term(text, whole=bool(found["closed"]))] = None
    return tuple(terms)


def spans(text: str, terms: Sequence[Term]) -> tuple[tuple[int, int], ...]:
    """Return the parts of a text, as it was written, that match a term, from left to right."""
    line = searchable(text)
    written = [
        at for at, sign in enumerate(text) for letter in folded(sign) if not letter.isspace()
    ]
    if len(written) != len(line) - line.count(" "):
        return ()
    found = []
    for term in terms:
        for start, end in term.places(line):
            first = start - line.count(" ", 0, start)
            count = end - start - line.count(" ", start, end)
            last = written[first + count - 1]
            found.append((written[first], _with_accents(text, last + 1)))
    return _merged(sorted(found))


def _with_accents(text: str, end: int) -> int:
    while end < len(text) and not folded(text[end]):
        end += 1
    return end


def _merged(places: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    merged: list[tuple[int, int]] = []
    for start, end in places:
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)
