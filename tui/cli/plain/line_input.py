"""Lines from a terminal or a pipe, none of which an interruption loses.

In a terminal they are edited as in a shell, with arrows and history, where Python has readline;
it also takes a line of any length, of which the terminal itself would cut all behind 4,096.
"""

import os
import signal
import sys
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from types import FrameType, ModuleType
from typing import NamedTuple, TextIO

if sys.platform != "win32":
    import termios

_LOCAL_FLAGS = 3
_CONTROL_CHARACTERS = 6
_LONGEST_LINE = 4096
_SOON = 0.001


class InterruptedLineError(Exception):
    """Somebody pressed ctrl+c; `half_typed` is what the line held by then."""

    def __init__(self, half_typed: str) -> None:
        super().__init__("The line was interrupted.")
        self.half_typed = half_typed


class Reminder(NamedTuple):
    """What is told on a terminal while a line is waited for, after so many seconds."""

    seconds: float
    words: Callable[[], str]
    """Returns what to tell at that moment, empty for nothing."""
    again: Callable[[], float | None]
    """Returns after how many seconds more there is something to tell; None for never."""


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
        self._half_typed = ""
        self._pasted: deque[str] = deque()
        self._editor = _editor(source, answers)

    @property
    def edits(self) -> bool:
        """Whether a line can be given to be changed, as by `ask` with a text."""
        return self._editor is not None

    def forget(self) -> None:
        """Forget the lines that were typed, which an arrow would bring back."""
        if self._editor is not None:
            self._editor.clear_history()

    @contextmanager
    def in_use(self) -> Iterator[None]:
        """Handle ctrl+c while the block runs; call it in the main thread."""
        former = signal.signal(signal.SIGINT, self._note_interruption)
        try:
            if self._editor is not None:
                yield
                return
            with _kept_on_interruption(self._source):
                yield
        finally:
            signal.signal(signal.SIGINT, former)

    def ask(self, prompt: str, text: str = "", remind: Reminder | None = None) -> str | None:
        """Return the next line without its line end, None when there are no more.

        Where lines can be edited, `text` stands in it already. Raises InterruptedLineError on
        ctrl+c.
        """
        if self._pasted:
            return self._pasted.popleft()
        line, self._half_typed = None, ""
        try:
            self._waits = True
            if self._interrupted:
                raise KeyboardInterrupt
            with self._reminding(prompt, remind):
                line = self._edited(prompt, text) if self._editor else self._read(prompt)
            self._waits = False
        except KeyboardInterrupt:
            self._waits = self._interrupted = False
            self._answers.write("\n")
            if line is None:
                half_typed = self._half_typed or _half_typed(self._source)
                raise InterruptedLineError(half_typed) from None
        if not line:
            return line
        first, *others = line.split("\n")
        self._pasted.extend(others)
        return first.rstrip("\r")

    def _read(self, prompt: str) -> str | None:
        self._answers.write(prompt if self._source.isatty() else f"{prompt.rstrip()}\n")
        self._answers.flush()
        line = self._source.readline()
        return line.rstrip("\r\n") if line else None

    def _edited(self, prompt: str, text: str) -> str | None:
        editor = self._editor
        if editor is not None and text:
            editor.set_startup_hook(lambda: editor.insert_text(text))
        try:
            return input(prompt)
        except EOFError:
            self._answers.write("\n")
            return None
        finally:
            if editor is not None:
                editor.set_startup_hook()

    @contextmanager
    def _reminding(self, prompt: str, remind: Reminder | None) -> Iterator[None]:
        if remind is None or not hasattr(signal, "setitimer") or not self._source.isatty():
            yield
            return

        def tell(_number: int, _frame: FrameType | None) -> None:
            if self._waits and (words := remind.words()):
                typed = self._editor.get_line_buffer() if self._editor else ""
                self._answers.write(f"\n{words}\n{prompt}{typed}")
                self._answers.flush()
            if self._waits and (seconds := remind.again()) is not None:
                signal.setitimer(signal.ITIMER_REAL, max(_SOON, seconds))

        former = signal.signal(signal.SIGALRM, tell)
        signal.setitimer(signal.ITIMER_REAL, max(_SOON, remind.seconds))
        try:
            yield
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
            signal.signal(signal.SIGALRM, former)

    def _note_interruption(self, _number: int, _frame: FrameType | None) -> None:
        if self._waits:
            self._half_typed = self._editor.get_line_buffer() if self._editor else ""
            raise KeyboardInterrupt
        self._interrupted = True


def _editor(source: TextIO, answers: TextIO) -> ModuleType | None:
    """Return readline, made ready, where it can edit these lines; else None."""
    if source is not sys.stdin or not (source.isatty() and answers.isatty()):
        return None
    with suppress(ImportError):
        import readline  # noqa: PLC0415 - not everywhere, and not for a pipe

        # Letters of any language are letters, and a paste is taken as a whole.
        for setting in ("input-meta on", "output-meta on", "convert-meta off"):
            readline.parse_and_bind(f"set {setting}")
        pastes = "off" if os.environ.get("TERM", "dumb") == "dumb" else "on"
        readline.parse_and_bind(f"set enable-bracketed-paste {pastes}")
        return readline
    return None


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
