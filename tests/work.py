"""How much something does, told by what it calls: the same on a busy machine as on a quiet one."""

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any


def work_of(do: Callable[[], object]) -> int:
    """Return how many functions are called in this thread while something is done."""
    calls = 0

    def count(_frame: FrameType, event: str, _argument: Any) -> None:
        nonlocal calls
        if event in ("call", "c_call"):
            calls += 1

    former = sys.getprofile()
    sys.setprofile(count)
    try:
        do()
    finally:
        sys.setprofile(former)
    return calls
