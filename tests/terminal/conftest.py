"""The installed program in a real terminal (tmux), and a real clipboard (Xvfb and xclip)."""

import contextlib
import fcntl
import io
import itertools
import os
import shutil
import signal
import subprocess
import sys
import termios
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

import pytest

from tests.waiting import LIMIT, sleeps, wait_until
from tui.cli.main import main

PROGRAM = Path(sys.executable).with_name("askaround")
_READING = 1.0
"""Seconds after which a question counts as read, and then some."""
_POLL = 0.05
_LOOKS = 4
"""So often a screen must look the same until it counts as whole."""
# tmux misses the end of a program now and then, so a shell around it keeps the exit status.
_KEEP_STATUS = 'trap : INT; status=$1; shift; "$@"; echo $? >"$status"'
_numbers = itertools.count()


def needs(*tools: str) -> None:
    """Skip the test, naming what is missing."""
    if missing := [tool for tool in tools if shutil.which(tool) is None]:
        pytest.skip(f"not installed: {', '.join(missing)}")


def run_program(
    environ: Mapping[str, str], arguments: Sequence[str], more: Mapping[str, str]
) -> subprocess.CompletedProcess[str]:
    """Run the program to its end, with nothing to read."""
    return subprocess.run(
        [str(PROGRAM), *arguments],
        env={**environ, **more},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=LIMIT,
        check=False,
    )


def run_here(environ: Mapping[str, str], arguments: Sequence[str], more: Mapping[str, str]) -> str:
    """Run a command to its end in this process, and return what it printed.

    For what comes before and after that which a test is about: a process costs much more.
    """
    printed = io.BytesIO()
    out = io.TextIOWrapper(printed, encoding="utf-8", write_through=True)
    with pytest.MonkeyPatch.context() as patched, contextlib.redirect_stdout(out):
        for name in [name for name in os.environ if name.startswith(("ASKAROUND", "XDG"))]:
            patched.delenv(name)
        for name, value in {**environ, **more}.items():
            patched.setenv(name, value)
        assert main(list(arguments)) == 0
    return printed.getvalue().decode()


class Terminal:
    """A tmux of its own, on its own socket, which no configuration reaches.

    The programs started in it one after another share a home.
    """

    def __init__(self, environ: Mapping[str, str]) -> None:
        self._environ = dict(environ)
        self._socket = self._tty = self._shell = ""

    def start(
        self,
        *arguments: str,
        size: tuple[int, int] = (80, 24),
        set_clipboard: str = "external",
        program: Path | str = PROGRAM,
        **more: str,
    ) -> None:
        """Start the program in a new terminal: `start("demo", ASKAROUND_NOW="2026-11-19")`."""
        self.close()
        self._socket = f"askaround-{os.getpid()}-{next(_numbers)}"
        options = {
            "status": "off",
            "escape-time": "0",
            "default-terminal": "tmux-256color",
            "remain-on-exit": "on",
            "set-clipboard": set_clipboard,
        }
        settings = [each for pair in options.items() for each in ("set", "-g", *pair, ";")]
        width, height = map(str, size)
        session = ["new-session", "-d", "-x", width, "-y", height, "--"]
        shell = ["sh", "-c", _KEEP_STATUS, "sh", str(self._status_file), str(program), *arguments]
        told = [";", "display", "-p", "#{pane_tty} #{pane_pid}"]
        started = self._tmux("start-server", ";", *settings, *session, *shell, *told, **more)
        self._tty, self._shell = started.split()

    @property
    def _status_file(self) -> Path:
        return Path(self._environ["HOME"]).with_name(f"{self._socket}.status")

    def run(self, *arguments: str, **more: str) -> str:
        """Run a command beside the terminal, in this process, and return what it printed."""
        return run_here(self._environ, arguments, more)

    def _tmux(self, *words: str, check: bool = True, **more: str) -> str:
        result = subprocess.run(
            ["tmux", "-L", self._socket, "-f", "/dev/null", *words],
            env={**self._environ, **more},
            capture_output=True,
            encoding="utf-8",
            timeout=LIMIT,
            check=False,
        )
        if check:
            assert result.returncode == 0, result.stderr
        return result.stdout

    def keys(self, *names: str) -> None:
        """Press keys by tmux's names: "Enter", "Escape", "Tab", "BTab", "Up", "C-t", "F1", "j"."""
        self._tmux("send-keys", *names)

    def type(self, text: str) -> None:
        """Type text, letter by letter as it stands."""
        self._tmux("send-keys", "-l", "--", text)

    def paste(self, text: str) -> None:
        """Paste text as a person would, in brackets if the program asks for them."""
        self._tmux("set-buffer", "-b", "pasted", "--", text)
        self._tmux("paste-buffer", "-p", "-b", "pasted")

    def send(self, sent: bytes) -> None:
        """Send bytes as they are, all of them at once."""
        command = ["tmux", "-L", self._socket, "load-buffer", "-b", "sent", "-"]
        subprocess.run(command, env=self._environ, input=sent, timeout=20, check=True)
        self._tmux("paste-buffer", "-r", "-b", "sent")

    def colored_screen(self) -> str:
        """Return what a person sees, a line each row, with the escape codes of its colors."""
        return self._tmux("capture-pane", "-p", "-e")

    def screen(self) -> str:
        """Return what a person sees, a line each row, without colors."""
        return self._tmux("capture-pane", "-p")

    def wait_for(self, text: str, timeout: float = LIMIT) -> str:
        """Wait until the text is on the screen, and return the screen."""
        return self._wait(lambda screen: text in screen, f"{text!r} did not appear", timeout)

    def wait_gone(self, text: str, timeout: float = LIMIT) -> str:
        """Wait until the text is no longer on the screen, and return the screen."""
        return self._wait(lambda screen: text not in screen, f"{text!r} did not go", timeout)

    def press_again(self, key: str) -> None:
        """Press a key that just asked for it once more, after the time it takes to read that."""
        time.sleep(_READING)
        self.keys(key)

    def wait_end(self, timeout: float = LIMIT) -> int:
        """Wait until the program has ended, and return its exit status (128 + a signal)."""
        end = time.monotonic() + timeout
        while time.monotonic() < end:
            if self._status_file.exists() and (status := self._status_file.read_text()):
                return int(status)
            time.sleep(_POLL)
        pytest.fail(f"The program goes on after {timeout} s:\n{self.screen()}")

    def settle(self, timeout: float = LIMIT) -> str:
        """Wait until the program has read its keys, rests, and paints no more; return the screen.

        A program that only gets no turn on a busy machine does not rest.
        """
        end = time.monotonic() + timeout
        screen, looks = self.screen(), 0
        while looks < _LOOKS and time.monotonic() < end:
            time.sleep(_POLL)
            rests, now = self._rests(), self.screen()
            looks = looks + 1 if rests and now == screen else 0
            screen = now
        return screen

    def _rests(self) -> bool:
        """Whether the program has read everything that was typed, and waits."""
        with Path(self._tty).open("rb") as typed:
            waiting = fcntl.ioctl(typed, termios.FIONREAD, b"\0" * 4)
        try:
            pid = self.pid
        except (FileNotFoundError, IndexError):
            # It has ended.
            return True
        return not any(waiting) and (not _runs(pid) or sleeps(pid))

    def _wait(self, arrived: Callable[[str], bool], what: str, timeout: float) -> str:
        end = time.monotonic() + timeout
        while not arrived(screen := self.screen()):
            if time.monotonic() > end:
                pytest.fail(f"{what} in {timeout} s:\n{screen}")
            time.sleep(_POLL)
        return screen

    def wait_until_kept(self, text: str) -> None:
        """Wait until a text that is typed is on the disk."""
        home = Path(self._environ["HOME"])
        wait_until(lambda: any(text in kept for kept in _texts(home)), f"{text!r} on the disk")

    def buffer(self) -> str:
        """Return the newest buffer of tmux, empty if there is none."""
        return self._tmux("show-buffer", check=False)

    def resize(self, width: int, height: int) -> None:
        """Make the terminal another size."""
        self._tmux("resize-window", "-x", str(width), "-y", str(height))

    @property
    def socket(self) -> str:
        """The name of the socket of its tmux."""
        return self._socket

    def record(self, path: Path) -> None:
        """Have all that the program writes from now on be in a file as well."""
        self._tmux("pipe-pane", "-O", f"cat >> '{path}'")

    @property
    def tmux_variable(self) -> str:
        """What TMUX is to a program in this terminal."""
        return self._tmux("display", "-p", "#{socket_path},#{pid},0").strip()

    @property
    def pid(self) -> int:
        """The process id of the program."""
        children = Path(f"/proc/{self._shell}/task/{self._shell}/children")
        return int(children.read_text().split()[0])

    def kill(self, by: signal.Signals = signal.SIGKILL) -> None:
        """Send the program a signal; what was on the screen stays there."""
        os.kill(self.pid, by)

    def hang_up(self, timeout: float = LIMIT) -> None:
        """Take the terminal away from under the program, and wait until that has ended."""
        pid, end = self.pid, time.monotonic() + timeout
        self.close()
        while _runs(pid):
            assert time.monotonic() < end, f"The program goes on {timeout} s without a terminal"
            time.sleep(_POLL)

    def close(self) -> None:
        """Take the terminal away, if there is one."""
        if self._socket:
            self._tmux("kill-server", check=False)
            Path(f"/tmp/tmux-{os.getuid()}", self._socket).unlink(missing_ok=True)


def _texts(folder: Path) -> Iterator[str]:
    for path in folder.rglob("*"):
        with contextlib.suppress(OSError):
            if path.is_file():
                yield path.read_text("utf-8", errors="replace")


def _runs(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False


class XServer:
    """A display without a screen, and its clipboard."""

    def __init__(self) -> None:
        reading, writing = os.pipe()
        self._process = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-noreset", "-nolisten", "tcp"],
            pass_fds=[writing],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(writing)
        with os.fdopen(reading) as pipe:
            number = pipe.readline().strip()
        assert number, "Xvfb did not start"
        self.display = f":{number}"

    def clipboard(self) -> str:
        """Return what any other program would paste."""
        return subprocess.run(
            ["xclip", "-o", "-selection", "clipboard"],
            env={**os.environ, "DISPLAY": self.display},
            capture_output=True,
            encoding="utf-8",
            timeout=LIMIT,
            check=False,
        ).stdout

    def stop(self) -> None:
        self._process.terminate()
        self._process.wait(timeout=LIMIT)


@pytest.fixture
def environ(tmp_path: Path) -> dict[str, str]:
    """The environment of somebody who has just installed the program: an empty home."""
    home = tmp_path / "home"
    home.mkdir()
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_STATE_HOME": str(home / "state"),
        "XDG_CONFIG_HOME": str(home / "config"),
        "LANG": "C.UTF-8",
        "TERM": "tmux-256color",
        "TZ": "UTC",
    }


@pytest.fixture
def program() -> Path:
    """The program as it is installed."""
    return PROGRAM


@pytest.fixture
def askaround(environ: dict[str, str]) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Run the program to its end without a terminal: `askaround("add", "Jane", TZ="UTC")`."""
    return lambda *arguments, **more: run_program(environ, arguments, more)


@pytest.fixture
def prepare(environ: dict[str, str]) -> Callable[..., str]:
    """Run a command to its end in this process, for what comes before a test; what it printed."""
    return lambda *arguments, **more: run_here(environ, arguments, more)


@pytest.fixture
def terminal(environ: dict[str, str]) -> Iterator[Terminal]:
    """A terminal to start the program in, with an empty home."""
    needs("tmux")
    opened = Terminal(environ)
    yield opened
    opened.close()


@pytest.fixture
def hung_wl_copy(tmp_path: Path, environ: dict[str, str]) -> str:
    """A PATH on which the clipboard's tools hang for a minute; `wl-copy.pid` holds its pid."""
    tools = tmp_path / "tools"
    tools.mkdir()
    for name in ("wl-copy", "wl-paste"):
        tool = tools / name
        tool.write_text(f"#!/bin/sh\necho $$ > {tool}.pid\nexec sleep 60\n")
        tool.chmod(0o755)
    return f"{tools}:{environ['PATH']}"


@pytest.fixture
def patient_clipboard(tmp_path: Path) -> dict[str, str]:
    """What makes the program wait for a clipboard's tool as long as a busy machine may need."""
    (tmp_path / "sitecustomize.py").write_text(
        "from tui.system.clipboard import Clipboard\n"
        "*others, _limit = Clipboard.__init__.__defaults__\n"
        "Clipboard.__init__.__defaults__ = (*others, 3600.0)\n"
    )
    return {"PYTHONPATH": str(tmp_path)}


@pytest.fixture
def xserver() -> Iterator[XServer]:
    """A display with a clipboard."""
    needs("Xvfb", "xclip")
    server = XServer()
    yield server
    server.stop()
