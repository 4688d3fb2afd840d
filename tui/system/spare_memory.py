"""Memory that nothing uses any more, given back to the system."""

import sys
from contextlib import suppress


def give_back() -> None:
    """Give back what the C library keeps for later, where it can; takes some milliseconds.

    A store is read as a whole and then split: of what that took, glibc keeps as much as the
    largest file was, and other programs go without.
    """
    if sys.platform == "linux":
        import ctypes  # noqa: PLC0415 - not before the first screen

        with suppress(AttributeError, OSError):
            ctypes.CDLL(None).malloc_trim(0)
