"""Lines from a terminal or a pipe, none of which an interruption loses."""

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import TextIO

if sys.platform != "win32":
    import termios

_LOCAL_FLAGS = 3
_CONTROL_CHARACTERS = 6
_LONGEST_LINE = 4096


class InterruptedLineError(Exception):
    """Somebody pressed ctrl+c; `half_typed` is what the line held by then."""

    def __init__(self, half_typed: str) -> None:
        super().__init__("The line was interrupted.")
        self.half_typed = half_typed


class LineInput:
    """Asks for lines, one after the other.

    While it is in use, ctrl+c takes effect only when the next line is asked for, so that
    what was entered before is carried out completely.
    """

    def __init__(self, source: TextIO, answers: TextIO) -> None:
        """Read from `source`, and write the prompts to `answers`."""
        self._source = source
        self._answers = answers
        self._waits = False
        self._interrupted = False

    @contextmanager
    def in_use(self) -> Iterator[None]:
        """Handle ctrl+c while the block runs; call it in the main thread."""
        former = signal.signal(signal.SIGINT, self._note_interruption)
        try:
            with _kept_on_interruption(self._source):
                yield
        finally:
            signal.signal(signal.SIGINT, former)

    def ask(self, prompt: str) -> str | None:
        """Return the next line without its line end, None when there are no more.

        Raises InterruptedLineError on ctrl+c.
        """
        self._answers.write(prompt if self._source.isatty() else f"{prompt.rstrip()}\n")
        self._answers.flush()
        line = None
        try:
            self._waits = True
            if self._interrupted:
                raise KeyboardInterrupt
            line = self._source.readline()
            self._waits = False
        except KeyboardInterrupt:
            self._waits = self._interrupted = False
            self._answers.write("\n")
            if line is None:
                raise InterruptedLineError(_half_typed(self._source)) from None
        return line.rstrip("\r\n") if line else None

    def _note_interruption(self, _number: int, _frame: FrameType | None) -> None:
        if self._waits:
            raise KeyboardInterrupt
        self._interrupted = True


@contextmanager
def _kept_on_interruption(source: TextIO) -> Iterator[None]:
    """Make the terminal keep a half-typed line on ctrl+c instead of throwing it away."""
    if sys.platform == "win32" or not source.isatty():
        yield
        return
    former = termios.tcgetattr(source)
    keeping = termios.tcgetattr(source)
    keeping[_LOCAL_FLAGS] |= termios.NOFLSH
    termios.tcsetattr(source, termios.TCSANOW, keeping)
    try:
        yield
    finally:
        termios.tcsetattr(source, termios.TCSANOW, former)


def _half_typed(source: TextIO) -> str:
    """Return the unfinished line in the terminal, empty if there is none."""
    if sys.platform == "win32" or not source.isatty():
        return ""
    by_lines = termios.tcgetattr(source)
    at_once = termios.tcgetattr(source)
    at_once[_LOCAL_FLAGS] &= ~(termios.ICANON | termios.ECHO)
    at_once[_CONTROL_CHARACTERS][termios.VMIN] = 0
    at_once[_CONTROL_CHARACTERS][termios.VTIME] = 0
    termios.tcsetattr(source, termios.TCSANOW, at_once)
    try:
        return os.read(source.fileno(), _LONGEST_LINE).decode("utf-8", "replace")
    finally:
        termios.tcsetattr(source, termios.TCSANOW, by_lines)
