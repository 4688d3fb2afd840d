"""A mailbox of many messages in one file: their heads, in little memory however large it is."""

import os
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from hashlib import blake2b
from typing import BinaryIO

from tui.exchange.mail.dates import stamp_in
from tui.exchange.mail.head import LARGEST_HEAD, head_in
from tui.model.text.patterns import pattern_of

_CHUNK = 1 << 20
_USUAL_HEAD = 1 << 14
_TAIL = 1 << 10
_LONGEST_LINE = 1 << 10
_BEGIN = b"\nFrom "
_DAY = rb"(?:mon|tue|wed|thu|fri|sat|sun)"
_SEPARATOR = pattern_of(
    rb"From [^\n]*?\b" + _DAY + rb"\w*,?[ \t][^\n]*\d\d?:\d\d[^\n]*\r?\n"
    # In the middle of a text there is no head behind such a line.
    rb"(?:>From [^\n]*\n)*[!-9;-~]{1,76}[ \t]*:",
    re.IGNORECASE,
)
_BEFORE_HEAD = pattern_of(rb"From [^\n]*\n(?:>From [^\n]*\n)*")
_FIRST = pattern_of(rb"(?:\xef\xbb\xbf)?\s*(From [^\n]*\n)")


@dataclass(frozen=True, slots=True)
class MboxMark:
    """How far a mailbox was read, and what it was like there.

    `tail` is a digest of the last bytes before `offset`, by which a file that has only grown
    is known again.
    """

    offset: int
    size: int
    modified: int
    tail: str


def begins_like_mbox(beginning: bytes) -> bool:
    """Whether a file that begins so is a mailbox."""
    return _FIRST.match(beginning) is not None


def unread_from(file: BinaryIO, mark: MboxMark | None) -> int:
    """Return where the messages begin that were not read yet: 0 for one that has changed."""
    size = os.fstat(file.fileno()).st_size
    if mark is None or not 0 <= mark.offset <= size or tail_at(file, mark.offset) != mark.tail:
        return 0
    return mark.offset


def tail_at(file: BinaryIO, offset: int) -> str:
    """Return the digest of the bytes before an offset."""
    begin = max(0, offset - _TAIL)
    file.seek(begin)
    return blake2b(file.read(offset - begin), digest_size=12).hexdigest()


def heads_in(
    file: BinaryIO, offset: int, watch: Callable[[int], None]
) -> Iterator[tuple[bytes, float | None, int]]:
    """Yield the head of each message from `offset` on, its stamp, and where to go on from.

    A message whose head does not end yet is still being written: it is not yielded, and comes
    the next time. `watch` is called with the bytes that were read.
    """
    window = _Window(file, offset, watch)
    first = _FIRST.match(window.at(0, _LONGEST_LINE)) if offset == 0 else None
    begin = first.start(1) if first else -1
    at = begin
    if not first:
        # The line break before the first line may be the last byte that was read before.
        at = offset if window.at(offset, 5) == b"From " else window.find(_BEGIN, offset)
    while at >= 0:
        if window.at(at, 1) == b"\n":
            at += 1
        text = window.at(at, _USUAL_HEAD)
        if at != begin and not _SEPARATOR.match(text):
            at = window.find(_BEGIN, at + 1)
            continue
        found = _BEFORE_HEAD.match(text)
        if found is None:
            return
        head = head_in(text[found.end() :])
        if head is None:
            text = window.at(at, LARGEST_HEAD)
            head = head_in(text[found.end() :])
        if head is None and len(text) < LARGEST_HEAD:
            return
        stamp = stamp_in(found[0].partition(b"\n")[0].decode("ascii", "replace"))
        head = text[found.end() :] if head is None else head
        following = window.find(_BEGIN, at + found.end() + len(head) - 1)
        yield head, stamp, following if following >= 0 else window.end_of_text
        at = following


class _Window:
    """The part of a file around where it is being read."""

    def __init__(self, file: BinaryIO, offset: int, watch: Callable[[int], None]) -> None:
        self._file = file
        self._watch = watch
        self._begin = offset
        self._bytes = b""
        file.seek(offset)

    @property
    def end(self) -> int:
        return self._begin + len(self._bytes)

    @property
    def end_of_text(self) -> int:
        """Where to go on once there is more: before what may become the line of a message."""
        begun = range(len(_BEGIN) - 1, 0, -1)
        return self.end - next((n for n in begun if self._bytes.endswith(_BEGIN[:n])), 0)

    def at(self, offset: int, length: int) -> bytes:
        """Return so many bytes from an offset on, fewer at the end; what is before is let go."""
        while self.end < offset + length and self._more(offset):
            pass
        start = offset - self._begin
        return self._bytes[start : start + length]

    def find(self, pattern: bytes, offset: int) -> int:
        """Return where a pattern is from an offset on, -1 where it is not."""
        while True:
            found = self._bytes.find(pattern, max(0, offset - self._begin))
            if found >= 0:
                return self._begin + found
            offset = max(offset, self.end - len(pattern) + 1)
            if not self._more(offset):
                return -1

    def _more(self, offset: int) -> bool:
        chunk = self._file.read(_CHUNK)
        if not chunk:
            return False
        gone = min(max(0, offset - self._begin), len(self._bytes))
        self._bytes = self._bytes[gone:] + chunk
        self._begin += gone
        self._watch(len(chunk))
        return True
