"""The one way to copy text; it claims no more than it knows."""

import base64
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from tui.system.files import write_private
from tui.system.terminal.distance import over_ssh

TIME_LIMIT = 2.0
"""Seconds a clipboard tool is given."""

OSC52_LIMIT = 74_000
"""Characters of base64 that terminals accept in one OSC 52 sequence, about 55 KB of text."""

_TMUX_SHARE = 0.25

# pyperclip gives its tools our standard error and waits for them without a limit, so it
# works in a process of its own: nothing it starts can write to the screen, and all of it
# can be ended at once, by us or, when we are already gone, by its own alarm.
_COPY_AND_READ_BACK = """
import os, signal, sys, time
if hasattr(signal, "setitimer"):
    signal.signal(signal.SIGALRM, lambda *_: os.killpg(0, signal.SIGKILL))
    signal.setitimer(signal.ITIMER_REAL, float(sys.argv[1]))
import pyperclip
text = sys.stdin.buffer.read().decode()
for wait in (0, 0.1, 0.2):
    # A busy display may have no answer at once.
    time.sleep(wait)
    pyperclip.copy(text)
    if pyperclip.paste().replace("\\r\\n", "\\n") == text.replace("\\r\\n", "\\n"):
        sys.exit(0)
sys.exit(1)
"""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of copying: `copied` only if it was read back, and the words to show the user."""

    copied: bool
    words: str


class Clipboard:
    """The system's clipboard, else the terminal's, and always a file."""

    def __init__(
        self,
        environ: Mapping[str, str],
        file: Path,
        write_terminal: Callable[[str], None] | None = None,
        time_limit: float = TIME_LIMIT,
    ) -> None:
        """Make a clipboard; `file` keeps the text, `time_limit` is in seconds.

        `write_terminal` writes a control sequence to the terminal at once; it is called in
        the thread that copies. None if there is no terminal.
        """
        self._environ = dict(environ)
        self._file = file
        self._write_terminal = write_terminal
        self._time_limit = time_limit
        self._turn = threading.Lock()

    def copy_in_background(self, text: str, done: Callable[[Outcome], None]) -> None:
        """Copy in a daemon thread, which never delays quitting; `done` is called in that thread."""
        threading.Thread(target=lambda: done(self.copy(text)), daemon=True).start()

    def copy(self, text: str) -> Outcome:
        """Copy the text and say where it went; never raises.

        Blocks for about the time limit at most, after any copying that is under way.
        """
        if not text:
            return Outcome(copied=False, words="There is nothing to copy.")
        content = text.encode("utf-8", "replace")
        with self._turn:
            kept, place = self._keep(content)
            also = f"also {place}" if kept else place
            if self._has_system_clipboard() and self._copied_to_system(content):
                return Outcome(copied=True, words=f"Copied; {also}.")
            in_tmux = bool(self._environ.get("TMUX")) and self._sent_to_tmux(content)
            sent, too_long = self._send_to_terminal(content)
        if too_long and in_tmux:
            words = f"Too long for your terminal's clipboard, but in the buffer of tmux; {also}."
        elif too_long:
            words = f"Too long for your terminal's clipboard; the text is {place}."
        elif sent or in_tmux:
            words = f"Handed to your terminal, which cannot confirm; {also}."
        else:
            words = f"No clipboard answers here; the text is {place}."
        return Outcome(copied=False, words=words)

    def _keep(self, content: bytes) -> tuple[bool, str]:
        try:
            write_private(self._file, content)
        except OSError as error:
            return False, f"not in {_short(self._file)} ({error.strerror})"
        return True, f"in {_short(self._file)}"

    def _has_system_clipboard(self) -> bool:
        if over_ssh(self._environ):
            return False
        if sys.platform in ("darwin", "win32"):
            return True
        displays = ("DISPLAY", "WAYLAND_DISPLAY", "WSL_DISTRO_NAME")
        return any(self._environ.get(name) for name in displays)

    def _copied_to_system(self, content: bytes) -> bool:
        limit = self._time_limit
        command = [sys.executable or "python3", "-P", "-c", _COPY_AND_READ_BACK, str(limit)]
        return self._run(command, content, limit) == 0

    def _sent_to_tmux(self, content: bytes) -> bool:
        limit = self._time_limit * _TMUX_SHARE
        return self._run(["tmux", "load-buffer", "-w", "-"], content, limit) == 0

    def _run(self, command: list[str], content: bytes, limit: float) -> int | None:
        """Return the exit status, None if it cannot be started or takes over `limit` seconds."""
        give_up = time.monotonic() + limit
        try:
            process = subprocess.Popen(  # noqa: S603
                command,
                env=self._environ,
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
            )
        except OSError:
            return None
        try:
            process.communicate(content, timeout=max(0.0, give_up - time.monotonic()))
        except subprocess.TimeoutExpired:
            _end(process)
            return None
        return process.returncode

    def _send_to_terminal(self, content: bytes) -> tuple[bool, bool]:
        """Send the text by OSC 52; returns whether it was written, and whether it is too long."""
        encoded = base64.b64encode(content).decode()
        if self._write_terminal is None or len(encoded) > OSC52_LIMIT:
            return False, len(encoded) > OSC52_LIMIT
        try:
            self._write_terminal(f"\x1b]52;c;{encoded}\x07")
        except Exception:  # noqa: BLE001 - a terminal that is gone must not end the program
            return False, False
        return True, False


def _end(process: subprocess.Popen[bytes]) -> None:
    with suppress(OSError):
        if os.name == "posix":
            os.killpg(process.pid, signal.SIGKILL)
        else:
            process.kill()
    with suppress(subprocess.TimeoutExpired, OSError):
        process.communicate(timeout=0.2)


def _short(path: Path) -> str:
    try:
        return f"~/{path.relative_to(Path.home())}"
    except (ValueError, RuntimeError):
        return str(path)


def write_to_tty(sequence: str) -> None:
    """Write a control sequence to the terminal in one piece; OSError if there is none."""
    with Path("/dev/tty").open("wb", buffering=0) as terminal:
        terminal.write(sequence.encode())
