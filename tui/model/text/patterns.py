"""Regular expressions that are compiled when they are first used.

All of them together take longer to compile than the rest of the program to load, and one run
uses few.
"""

import re
from collections import deque
from collections.abc import Iterator
from contextlib import suppress
from typing import Any, Generic, TypeVar, cast

_Text = TypeVar("_Text", str, bytes)
_waiting: "deque[_LatePattern[Any]]" = deque()


class _LatePattern(Generic[_Text]):
    def __init__(self, pattern: _Text, flags: re.RegexFlag) -> None:
        self.pattern: _Text = pattern
        self._flags = flags
        self._compiled: re.Pattern[_Text] | None = None

    def compiled(self) -> re.Pattern[_Text]:
        if self._compiled is None:
            self._compiled = re.compile(self.pattern, self._flags)
        return self._compiled

    def __getattr__(self, name: str) -> object:
        if name.startswith("__"):
            raise AttributeError(name)
        found: object = getattr(self.compiled(), name)
        # From now on it is found without coming here.
        setattr(self, name, found)
        return found


def pattern_of(pattern: _Text, flags: re.RegexFlag = re.NOFLAG) -> re.Pattern[_Text]:
    """Return what `re.compile` does, for the constants of a module; it costs nothing until used.

    All that a compiled pattern can be asked works; but a match names the compiled one as its
    `re`, and the functions of `re` do not take it for a pattern. What is wrong with the pattern
    is told at its first use.
    """
    late = _LatePattern(pattern, flags)
    _waiting.append(late)
    return cast(re.Pattern[_Text], late)


def compile_waiting() -> Iterator[None]:
    """Compile what waits for its first use, one pattern a step; from any thread."""
    # Another thread may take the last one.
    with suppress(IndexError):
        while late := _waiting.popleft():
            late.compiled()
            yield
