"""Text as people type and paste it, made safe to keep and to show."""

import re
from collections.abc import Sequence
from typing import Annotated

from pydantic import AfterValidator

from tui.model.text.patterns import pattern_of

FAULTS = (ArithmeticError, AssertionError, AttributeError, LookupError, RuntimeError, TypeError)
"""What a reader raises only through a fault of its own: told as a line that cannot be read."""
UNREADABLE = "This cannot be read as it is written: put it in other words."

# Only what no words begin with: after an escape on its own, words go on.
_ESCAPE_SEQUENCE = pattern_of(
    r"\x1b(?:\[[0-?]*[ -/]*[@-~]|[\]PX^_][^\x07\x1b\n]*(?:\x07|\x1b\\)|[()*+][0AB])"
)
_LINE_BREAK = pattern_of("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
# Control characters, bidirectional overrides and lone surrogates: none is a letter, and
# any of them can break a screen or a file.
_UNSAFE = pattern_of("[\x00-\x08\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]")
_SURROGATE = pattern_of("[\ud800-\udfff]")

# "Jane R.." and "is it?." but not "...", which somebody may mean.
_SECOND_STOP = pattern_of(r"(?<=[.?!…])(?<!\.\.)\.(?=\s|$)")

# Looks like a comma, and divides nothing; as a quotation mark it would stand before a word.
_HELD_COMMA = "\u201a"
_HELD = pattern_of(rf"(?<=\S){_HELD_COMMA}(?=\s|$)")


def with_held_commas(words: str) -> str:
    """Return words whose commas are not to divide the line they are put into."""
    return re.sub(r"\s*,\s*", f"{_HELD_COMMA} ", words).strip()


def with_commas(words: str) -> str:
    """Return words with the commas that `with_held_commas` held."""
    return _HELD.sub(",", words)


def clean_text(text: str) -> str:
    """Return text that holds only printable characters, tabs as spaces, and newlines.

    Escape sequences, control characters and bidirectional overrides are left out;
    a lone surrogate (half a character from a bad paste) becomes U+FFFD.
    """
    if text.isascii() and text.isprintable():
        return text
    text = _ESCAPE_SEQUENCE.sub("", text)
    text = _LINE_BREAK.sub("\n", text)
    text = text.replace("\t", "    ")
    return _SURROGATE.sub("\ufffd", _UNSAFE.sub("", text))


def clean_line(text: str) -> str:
    """Return the text as one line: cleaned, each run of white space one space, ends stripped."""
    line = " ".join(clean_text(text).split())
    # One of several equal texts is enough; pydantic shares them.
    return text if line == text else line


def one_stop(text: str) -> str:
    """Return sentences without the full stop that follows the end of somebody's own words.

    "Added Priya R.." becomes "Added Priya R."; three dots stay.
    """
    return _SECOND_STOP.sub("", text)


Text = Annotated[str, AfterValidator(clean_text)]
"""Text of several lines."""

Line = Annotated[str, AfterValidator(clean_line)]
"""Text of one line."""


def either(names: Sequence[str]) -> str:
    """Return names to choose one of: Ann, Bo or Cy."""
    *first, last = names
    return f"{', '.join(first)} or {last}" if first else last
