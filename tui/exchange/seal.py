"""The seal of a file that the program wrote: a digest of everything else in it.

It tells whether anybody has changed the file since.
"""

import re
from hashlib import sha256
from itertools import islice

from tui.model.text.patterns import pattern_of

_SEAL = pattern_of(rb"askaround-seal: ?([0-9a-f]{32})", re.IGNORECASE)
_MOST_SEALS = 20


def sealed(content: bytes, line: bytes, before: bytes) -> bytes:
    """Return the content with its seal.

    `line` is a line for the file with %s for the digest; it is put before the last
        occurrence of `before`, or at the end.
    """
    place = content.rfind(before)
    place = len(content) if place < 0 or not before else place
    head, tail = content[:place], content[place:]
    return head + line % _digest(head + line % b"" + tail) + tail


def has_seal(content: bytes) -> bool:
    """Whether there is a seal, whole or broken."""
    return _SEAL.search(content) is not None


def is_sealed(content: bytes) -> bool:
    """Whether this is exactly what `sealed` once returned."""
    # What people wrote may contain something that looks like a seal.
    for match in islice(_SEAL.finditer(content), _MOST_SEALS):
        start, end = match.span(1)
        if _digest(content[:start] + content[end:]) == content[start:end]:
            return True
    return False


def _digest(content: bytes) -> bytes:
    return sha256(content).hexdigest()[:32].encode()
