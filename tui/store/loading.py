"""Loading a lot at once, without collecting garbage meanwhile."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def loading() -> Iterator[None]:
    """Collect no garbage inside the block, and never again look at what is alive at its end.

    The collector took three quarters of the time to load 10,000 documents, and a sixth of
    the time to load the program.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()
