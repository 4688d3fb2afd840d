"""Files that hold no address book that can be read here: what they are, and what to do instead."""

import re
import zipfile
from codecs import BOM_UTF8
from collections.abc import Sequence
from typing import BinaryIO

from tui.exchange.incoming import ExchangeError
from tui.exchange.readers.linkedin import check_directory
from tui.model.text.patterns import pattern_of

_PICTURE = "It is a picture; type the names in it, one a line, or paste them."
_PACKED = "It is packed; unpack it and import what is in it."
_MAGIC = (
    (b"%PDF", "It is a PDF; export the people as CSV or vCard, or copy the names and paste them."),
    (b"\x1f\x8b", "It is packed with gzip; unpack it first."),
    (b"\xd0\xcf\x11\xe0", "It is a spreadsheet or an old Office file; save it as CSV."),
    (b"SQLite format 3", "It is a database; export the people as CSV or vCard."),
    (b"\x89PNG", _PICTURE),
    (b"\xff\xd8\xff", _PICTURE),
    (b"GIF8", _PICTURE),
    (b"7z\xbc\xaf", _PACKED),
    (b"Rar!", _PACKED),
    (
        b"{\\rtf",
        "It is a rich text document; save it as plain text, or copy the names and paste them.",
    ),
    (b"From ", "It is a mailbox; askaround mail looks through it."),
)
_SPREADSHEET = "It is a spreadsheet; save it as CSV, and import that."
_DOCUMENT = "It is a document; save a table in it as CSV, or copy the names and paste them."
_LETTER = pattern_of(
    rb"(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?(?:received|return-path|mime-version|message-id)\s*:",
    re.IGNORECASE,
)
_HEADERS = pattern_of(
    rb"(?:^(?:from|to|cc|subject|date):[^\n]*\r?\n){3}", re.IGNORECASE | re.MULTILINE
)
_PROSE = (
    "It reads like a text, not like a list of people. If it is a transcript, it has to say who "
    "speaks, as in “Jane Doe: …”, or when, as in “00:12 …”; askaround import FILE --with WHO takes "
    "it then."
)
_NO_NAME_HAS = pattern_of(
    r"^\w:|\b(?:I|i|it|we|you|she|they|this|that|was|were|is|are|been|did|does|had|have|how|what|why"
    r"|when|where|which|if|because|then|there|about|um|uh|yeah|yes|okay|just|really|very|not|nobody"
    r"|somebody|told|talked|said|asked|started|thanks)\b"
)
_A_FEW = 2
_BRANDS = (b"heic", b"heix", b"mif1", b"avif")


def refuse_foreign(head: bytes) -> None:
    """Raise ExchangeError, with a sentence, when a file begins like one of another kind."""
    for magic, sentence in _MAGIC:
        if head.startswith(magic):
            raise ExchangeError(sentence)
    if head[4:8] == b"ftyp":
        raise ExchangeError(_PICTURE if head[8:12] in _BRANDS else "It is a film or a sound.")
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        raise ExchangeError(_PICTURE)


def refuse_letter(head: bytes) -> None:
    """Raise ExchangeError, with a sentence, when a file begins like a letter with its head."""
    if begins_like_letter(head):
        raise ExchangeError("It is a letter; copy the lines with the people and paste them.")


def begins_like_letter(head: bytes) -> bool:
    """Whether a file begins like a letter with its head."""
    text = head.removeprefix(BOM_UTF8)
    return bool(_LETTER.match(text) or _HEADERS.match(text))


def refuse_prose(names: Sequence[str]) -> None:
    """Raise ExchangeError, with a sentence, for a text whose lines were read as these names.

    It is one where at least half of them have words that are in no name, with a small letter:
    Is Kaya and Yu She are people.
    """
    prose = sum(map(is_prose, names))
    if len(names) >= _A_FEW and 2 * prose >= len(names):
        raise ExchangeError(_PROSE)


def is_prose(words: str) -> bool:
    """Whether there is a word, with a small letter, that is in no name."""
    return _NO_NAME_HAS.search(words) is not None


def refuse_document(archive: BinaryIO) -> None:
    """Raise ExchangeError, with a sentence, when an archive is a document of an office program.

    A damaged archive is none.
    """
    try:
        check_directory(archive)
        with zipfile.ZipFile(archive) as files:
            names = [each.filename for each in files.infolist()]
            is_open_document = "mimetype" in names and "content.xml" in names
            kind = files.read("mimetype")[:100] if is_open_document else b""
    except (
        ExchangeError,
        zipfile.BadZipFile,
        OSError,
        ValueError,
        RuntimeError,
        KeyError,
        EOFError,
    ):
        return
    if any(name.endswith(".iwa") for name in names):
        raise ExchangeError("It is a Numbers, Pages or Keynote file; export it as CSV.")
    if is_open_document:
        raise ExchangeError(_SPREADSHEET if b"spreadsheet" in kind else _DOCUMENT)
    if any(name.startswith("xl/") for name in names):
        raise ExchangeError(_SPREADSHEET)
    if "[Content_Types].xml" in names or any(name.startswith(("word/", "ppt/")) for name in names):
        raise ExchangeError(_DOCUMENT)
