"""Waiting for what a test wants to see, in another thread or process."""

import time
from collections.abc import Callable
from pathlib import Path

LIMIT = 60.0
"""Seconds after which it is sure not to come any more, on a busy machine too."""
_POLL = 0.02


def wait_until(done: Callable[[], object], what: str, limit: float = LIMIT) -> None:
    """Wait until something is so; fails with `what` did not happen."""
    end = time.monotonic() + limit
    while not done():
        assert time.monotonic() < end, f"{what}: not in {limit:g} s"
        time.sleep(_POLL)


def sleeps(pid: int) -> bool:
    """Whether every thread of a process waits for something, and none for the processor."""
    try:
        threads = list(Path(f"/proc/{pid}/task").iterdir())
        states = {(each / "stat").read_text().rpartition(")")[2].split()[0] for each in threads}
    except (FileNotFoundError, ProcessLookupError, IndexError):
        # It, or a thread of it, has just ended.
        return False
    return states == {"S"}
