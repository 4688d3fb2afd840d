"""Several looks in one start of the program, each with its own name when it fails."""

from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def case(*about: object) -> Iterator[None]:
    """Say in which of several cases a test failed."""
    try:
        yield
    except BaseException as failed:
        failed.add_note(f"The case: {', '.join(map(str, about))}")
        raise
