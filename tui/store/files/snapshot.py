"""The store file: ordinary TinyDB JSON, one document a line, closed by a checksum.

The last line is the table `_meta`: the schema, the number of the last change the file
holds, and a CRC-32 of everything before it and of these two numbers.
"""

import json
import re
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NoReturn

from tui.model.text.patterns import pattern_of
from tui.store.files.file_section import FileSection, lines_of
from tui.store.files.raw_documents import Rows, encode

META = "_meta"
_PIECE = 1 << 18
_GIT_CONFLICT = pattern_of(
    rb"^<{7}(?: [^\n]*)?\n(.*?)(?:^\|{7}[^\n]*\n.*?)?^={7}\r?\n(.*?)^>{7}(?: [^\n]*)?(?:\n|\Z)",
    re.MULTILINE | re.DOTALL,
)
TWO_VERSIONS = "git left two versions in it, between <<<<<<< and >>>>>>>"
_META_LINE = pattern_of(r'"_meta":\{"1":\{"schema":(\d+),"seq":(\d+),"crc":"([0-9a-f]{8})"\}\}\}\n')


class UnreadableError(ValueError):
    """The bytes are not a store file; the message says why, in half a sentence."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A store file that was read.

    `seq` is the number of its last change, None when the file does not say. `sealed`:
    the checksum holds, so nothing but this program wrote it. `crc` is that checksum.
    """

    rows: Rows
    schema: int
    seq: int | None
    sealed: bool
    crc: str = ""


def chunks(rows: Rows, schema: int, seq: int) -> Iterator[bytes]:
    """Yield the file's bytes, in pieces so that other threads get their turn; the seal is last."""
    crc = 0
    for text in _body(rows):
        piece = text.encode("ascii")
        crc = zlib.crc32(piece, crc)
        yield piece
    crc = _sealed(crc, schema, seq)
    yield (
        f'"{META}":{{"1":{{"schema":{schema},"seq":{seq},"crc":"{crc:08x}"}}}}}}\n'.encode("ascii")
    )


def crc_of(last_piece: bytes) -> str:
    """Return the checksum inside the last piece that `chunks` yields."""
    match = _META_LINE.fullmatch(last_piece.decode("ascii"))
    return match[3] if match else ""


def _body(rows: Rows) -> Iterator[str]:
    yield "{\n"
    for table, documents in rows.items():
        yield f"{json.dumps(table)}:{{\n"
        section = documents.section if isinstance(documents, FileSection) else None
        if section is not None:
            yield from _pieces(*section)
        else:
            separator = ""
            for text in lines_of(documents):
                yield separator + text
                separator = ",\n"
        yield "\n},\n"


def _pieces(body: str, start: int, end: int) -> Iterator[str]:
    for place in range(start, end, _PIECE):
        yield body[place : min(place + _PIECE, end)]


def _sealed(crc: int, schema: int, seq: int) -> int:
    return zlib.crc32(f"{schema}:{seq}".encode("ascii"), crc)


def read(content: bytes) -> Snapshot:
    """Return what a store file holds; raises UnreadableError.

    A file whose checksum holds is only split into lines. Any other is parsed strictly:
    another program may have written it.
    """
    return _read_sealed(content) or _read_foreign(content)


def versions_in(content: bytes) -> list[bytes]:
    """Return the two files that git left in one with its conflict marks, else just that one."""
    if b"<<<<<<<" not in content or not _GIT_CONFLICT.search(content):
        return [content]
    return [_GIT_CONFLICT.sub(rb"\%d" % side, content) for side in (1, 2)]


def is_sealed(content: bytes) -> bool:
    """Whether the checksum holds, so that nothing but this program wrote the file."""
    return _read_sealed(content) is not None


def seal_in(end: bytes) -> str:
    """Return the closing line in the last bytes of a file; empty when it has none."""
    match = _META_LINE.search(end.decode("ascii", "replace"))
    return match[0] if match else ""


def _read_sealed(content: bytes) -> Snapshot | None:
    start = content.rfind(b'\n"_meta":') + 1
    try:
        match = _META_LINE.fullmatch(content[start:].decode("ascii")) if start else None
        if match is None:
            return None
        schema, seq = int(match[1]), int(match[2])
        # Views: at 50 MB every copy takes longer than the checksum.
        sealed = memoryview(content)[:start]
        if f"{_sealed(zlib.crc32(sealed), schema, seq):08x}" != match[3]:
            return None
        body = str(sealed, "ascii")
    except UnicodeDecodeError:
        return None
    return Snapshot(_split(body), schema, seq, sealed=True, crc=match[3])


def _split(body: str) -> Rows:
    rows: Rows = {}
    start = len("{\n")
    while start < len(body):
        lines = body.index("\n", start)
        end = body.index("\n},\n", lines)
        rows[json.loads(body[start : lines - len(":{")])] = FileSection(body, lines + 1, end)
        start = end + len("\n},\n")
    return rows


def _read_foreign(content: bytes) -> Snapshot:
    if not content.strip(b"\0 \r\n\t"):
        raise UnreadableError("it is empty")
    try:
        tables = json.loads(content, parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        if len(versions_in(content)) > 1:
            raise UnreadableError(TWO_VERSIONS) from error
        raise UnreadableError(f"it is not JSON: {error}") from error
    if not isinstance(tables, dict):
        raise UnreadableError("it is JSON, but not a database")
    meta = tables.pop(META, None)
    rows: Rows = {
        table: _documents(table, documents) for table, documents in tables.items() if documents
    }
    match meta:
        case {"1": {"schema": int(schema), "seq": int(seq)}} if schema > 0 and seq >= 0:
            return Snapshot(rows, schema, seq, sealed=False)
    return Snapshot(rows, 1, None, sealed=False)


def _documents(table: str, documents: Any) -> dict[str, str]:
    if not isinstance(documents, Mapping):
        raise UnreadableError(f"{table} is not a table")
    raw: dict[str, str] = {}
    for key, document in documents.items():
        if not (key.isascii() and key.isdecimal() and isinstance(document, dict)):
            raise UnreadableError(f"entry {key[:40]!r} of {table} is not a document")
        raw[str(int(key))] = encode(document)
    return raw


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not a JSON value")
