"""What is pasted while the program still loads is told from what is typed; loads in no time."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress

_MARKED, _UNMARKED = "\x1b[?2004h", "\x1b[?2004l"


@contextmanager
def pastes_marked() -> Iterator[None]:
    """Have the terminal mark what is pasted from now on, as the screen has it do later.

    Unmarked, the lines of a paste would wait as keys, and be commands once the screen is there.
    """
    try:
        _send(_MARKED)
        yield
    finally:
        _send(_UNMARKED)


def _send(sequence: str) -> None:
    # The terminal may be gone, or its window closed; Windows sets this up with the screen.
    if sys.platform != "win32":
        with suppress(OSError, ValueError):
            sys.stdout.write(sequence)
            sys.stdout.flush()
