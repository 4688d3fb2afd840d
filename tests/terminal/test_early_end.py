"""A signal at any moment of the start leaves a usable terminal and the store as it was."""

import os
import pty
import re
import select
import signal
import subprocess
import termios
import time

import pytest

from tests.waiting import LIMIT

STEPS = int(os.environ.get("ASKAROUND_TEST_MOMENTS", "2"))
MOMENTS = [step / STEPS for step in range(1, STEPS + 1)]
"""Seconds after the start; where each falls depends on the machine, and all must be harmless."""
_MODE = re.compile(rb"\x1b\[\?([\d;]+)([hl])")
_LEFT_ON = {b"7", b"25"}
"""Wrapped lines and the cursor; every other private mode must be off at the end."""


def modes_on(written):
    """The private modes of the terminal that are on after all of this."""
    on = set(_LEFT_ON)
    for numbers, letter in _MODE.findall(written):
        for number in numbers.split(b";"):
            (on.add if letter == b"h" else on.discard)(number)
    return on


def _hear_every_signal():
    """Ignore no signal, as a shell has what it runs in the background ignore ctrl+c."""
    for number in (signal.SIGINT, signal.SIGQUIT, signal.SIGHUP):
        signal.signal(number, signal.SIG_DFL)


class Pseudo:
    """A pseudo-terminal that nobody but us and the program has."""

    def __init__(self):
        self.ours, self.its = pty.openpty()
        self.before = termios.tcgetattr(self.its)
        self.written = b""

    def start(self, command, environ):
        self.process = subprocess.Popen(
            command,
            env=environ,
            stdin=self.its,
            stdout=self.its,
            stderr=self.its,
            start_new_session=True,
            preexec_fn=_hear_every_signal,  # noqa: PLW1509 - no other thread is there
        )

    def read_for(self, seconds):
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            if select.select([self.ours], [], [], left)[0]:
                self.written += os.read(self.ours, 65536)

    def wait(self):
        end = time.monotonic() + LIMIT
        while self.process.poll() is None:
            assert time.monotonic() < end, self.written[-500:]
            self.read_for(0.02)
        self.read_for(0.02)
        return self.process.returncode

    def close(self):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        os.close(self.ours)
        os.close(self.its)


@pytest.fixture
def pseudo():
    opened = Pseudo()
    yield opened
    opened.close()


@pytest.fixture
def terminal_of(prepare, environ, program):
    return prepare, environ, program


@pytest.mark.parametrize("moment", MOMENTS)
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT, signal.SIGQUIT])
def test_a_signal_while_it_starts(pseudo, terminal_of, number, moment):
    prepare, environ, program = terminal_of
    prepare("add", "Jane Doe, Acme, a friend of Max")
    # Today's list is shown before the program is there, as far as something is due.
    prepare("due")
    pseudo.start([str(program)], environ)
    pseudo.read_for(moment)
    pseudo.process.send_signal(number)
    status = pseudo.wait()
    assert status in (128 + number, -number, 130), pseudo.written[-500:]
    assert termios.tcgetattr(pseudo.its) == pseudo.before
    assert modes_on(pseudo.written) == _LEFT_ON
    # Before our first line Python itself tells of ctrl+c.
    assert number == signal.SIGINT or b"Traceback" not in pseudo.written
    assert "is sound" in prepare("check")
    assert "Jane Doe" in prepare("export", "--format", "csv")


@pytest.mark.parametrize("way", [b"q", signal.SIGTERM])
def test_ctrl_s_while_it_ends_does_not_keep_it(way, program, environ):
    terminal = Pseudo()
    terminal.start([str(program), "demo"], {**environ, "TERM": "xterm-256color"})
    end = time.monotonic() + LIMIT
    while b"KEPT NOWHERE" not in terminal.written and time.monotonic() < end:
        terminal.read_for(0.1)
    if isinstance(way, bytes):
        os.write(terminal.ours, way)
    else:
        terminal.process.send_signal(way)
    while terminal.process.poll() is None and time.monotonic() < end:
        os.write(terminal.ours, b"\x13")
        terminal.read_for(0.002)
    status = terminal.process.poll()
    terminal.process.kill()
    assert status == (0 if isinstance(way, bytes) else 128 + way)
    assert termios.tcgetattr(terminal.its)[:4] == terminal.before[:4]


def test_it_ends_when_its_terminal_is_gone_and_no_signal_says_so(program, environ, prepare):
    terminal = Pseudo()
    prepare("add", "Jane Doe, Acme")
    terminal.start([str(program), "call", "jane"], {**environ, "TERM": "xterm-256color"})
    end = time.monotonic() + LIMIT
    while b"clock starts" not in terminal.written and time.monotonic() < end:
        terminal.read_for(0.1)
    os.write(terminal.ours, b"half of a line")
    while b"half of a line" not in terminal.written and time.monotonic() < end:
        terminal.read_for(0.1)
    os.close(terminal.its)
    os.close(terminal.ours)
    try:
        assert terminal.process.wait(LIMIT) != 0
    finally:
        terminal.process.kill()
    prepare("check")
