"""Files in which a talk may be that cannot be read: what they are, and what to save instead."""

import re

from tui.exchange.incoming import ExchangeError
from tui.model.text.patterns import pattern_of

_INSTEAD = "download the transcript as .vtt, .srt or plain text, and import that."
_SAVED = "save it as plain text (.txt), or " + _INSTEAD
_SOUND = f"It is a film or a sound; {_INSTEAD}"
_MAGIC = (
    (b"PK\x03\x04", f"It is a Word file or packed; {_SAVED}"),
    (b"\xd0\xcf\x11\xe0", f"It is an old Word file; {_SAVED}"),
    (b"{\\rtf", f"It is a rich text document; {_SAVED}"),
    (b"%PDF", f"It is a PDF; {_SAVED}"),
    (b"ID3", _SOUND),
    (b"RIFF", _SOUND),
    (b"OggS", _SOUND),
    (b"\x1aE\xdf\xa3", _SOUND),
)
_JSON = pattern_of(rb'(?:\xef\xbb\xbf)?\s*(?:\[\s*)?\{\s*"')
_PAGE = pattern_of(rb"(?:\xef\xbb\xbf)?\s*<(?:!doctype\s+html|html)\b", re.IGNORECASE)


def refuse_foreign_talk(content: bytes) -> None:
    """Raise ExchangeError, with a sentence, for a file that no talk can be read from."""
    for magic, sentence in _MAGIC:
        if content.startswith(magic):
            raise ExchangeError(sentence)
    if content[4:8] == b"ftyp":
        raise ExchangeError(_SOUND)
    if _JSON.match(content):
        raise ExchangeError(f"It is JSON, for programs; {_INSTEAD}")
    if _PAGE.match(content):
        raise ExchangeError(f"It is a page for a browser; {_SAVED}")
