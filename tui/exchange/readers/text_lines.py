"""A file in any encoding and with any line ends, as lines of text."""

import codecs
import io
from collections.abc import Iterator
from contextlib import suppress
from typing import BinaryIO

from tui.exchange.incoming import (
    LARGEST_STREAM,
    LARGEST_TABLE,
    LONGEST_LINE,
    MOST_LINES,
    ExchangeError,
    TooLargeError,
)
from tui.exchange.readers.guessed_letters import ENCODINGS, guess_encoding

_CHUNK = 1 << 16
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_MOSTLY = 0.4


def lines_of(file: BinaryIO) -> Iterator[str]:
    """Yield the lines of a seekable file from its start, each ending with a line feed.

    The encoding is found by its mark, by its zeros (UTF-16) or by trial: UTF-8, else the
    likeliest of the old ones. CR, LF and both together all end a line. NULs are left out. Raises
    ExchangeError for a file or a line that is too long, and for a file that is not text.
    """
    for number, line in enumerate(_pieces_of(file, LARGEST_TABLE), start=1):
        if len(line) == LONGEST_LINE:
            raise ExchangeError(
                f"Line {number:,} is longer than {LONGEST_LINE:,} characters, "
                "which is too long to be read here."
            )
        yield _clean(line)


def card_lines_of(file: BinaryIO) -> Iterator[str]:
    """Yield the lines of a file of cards as `lines_of` does.

    It may be much larger, and only the beginning of a line that is too long counts: both
        because of pictures.
    """
    is_begun = False
    for piece in _pieces_of(file, LARGEST_STREAM):
        if not is_begun:
            yield _clean(piece)
        is_begun = not piece.endswith("\n")


def may_have_more(file: BinaryIO, mark: bytes, most: int) -> bool:
    """Whether a mark may be in a file more than `most` times: a line feed, for any end of a line.

    Letters are to be capitals, and small ones are found as well. A rough look at the bytes:
    False is sure.
    """
    if file.seek(0, io.SEEK_END) <= most * len(mark):
        return False
    file.seek(0)
    found, rest = 0, b""
    while found <= most and (chunk := file.read(_CHUNK)):
        # Those of UTF-16 stand between zeros.
        chunk = rest + chunk.replace(b"\0", b"").replace(b"\r", b"\n").upper()
        found += chunk.count(mark)
        rest = chunk[len(chunk) - len(mark) + 1 :]
    return found > most


def guessed_encoding(file: BinaryIO) -> str:
    """Return the name of a file's encoding if it can only be guessed, else ""; see `lines_of`."""
    return ENCODINGS.get(_encoding_of(file, LARGEST_STREAM), "")


def _clean(line: str) -> str:
    return line.removesuffix("\n").replace("\0", "") + "\n"


def _pieces_of(file: BinaryIO, largest: int) -> Iterator[str]:
    """Yield the lines, in pieces if they are too long."""
    encoding = _encoding_of(file, largest)
    file.seek(0)
    text = io.TextIOWrapper(file, encoding=encoding, errors="replace", newline=None)
    try:
        number = 0
        while line := text.readline(LONGEST_LINE):
            number += 1
            if number > MOST_LINES:
                raise ExchangeError(f"It has more than {MOST_LINES:,} lines; import it in parts.")
            yield line
    finally:
        # The file may be closed by now; then there is nothing to keep open.
        with suppress(ValueError):
            text.detach()


def _encoding_of(file: BinaryIO, largest: int) -> str:
    file.seek(0)
    head = file.read(_CHUNK)
    for mark, encoding in _MARKS:
        if head.startswith(mark):
            _check_size(file, largest)
            return encoding
    if guess := _wide_encoding(head):
        _check_size(file, largest)
        return guess
    if _is_utf8(file, head, largest):
        return "utf-8"
    # Not in the middle of a character.
    return guess_encoding(head[: head.rfind(b"\n") + 1] or head)


def _wide_encoding(head: bytes) -> str:
    """Recognize UTF-16 without a mark by its zeros, and a picture or a program by its noise."""
    if not head:
        return ""
    even, odd = head[::2].count(0) / len(head) * 2, head[1::2].count(0) / len(head) * 2
    if odd > _MOSTLY > even:
        return "utf-16-le"
    if even > _MOSTLY > odd:
        return "utf-16-be"
    controls = sum(head.count(code) for code in range(32) if code not in b"\t\n\v\f\r\x1b")
    if controls > len(head) // 20:
        raise ExchangeError("It is not text; export the people as CSV or vCard.")
    return ""


def _check_size(file: BinaryIO, largest: int) -> None:
    while file.read(_CHUNK):
        if file.tell() > largest:
            raise TooLargeError(largest)


def _is_utf8(file: BinaryIO, chunk: bytes, largest: int) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")()
    is_utf8 = True
    while True:
        if is_utf8:
            try:
                decoder.decode(chunk, final=not chunk)
            except UnicodeDecodeError:
                is_utf8 = False
        if not chunk:
            return is_utf8
        if file.tell() > largest:
            raise TooLargeError(largest)
        chunk = file.read(_CHUNK)
