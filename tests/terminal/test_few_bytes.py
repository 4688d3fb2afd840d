"""Only what changes is sent to the terminal, and what stands there then is the whole picture."""

import fcntl
import os
import signal
import struct
import sys
import termios
from datetime import UTC, datetime

import pyte
import pytest

from tests.benchmarks.bench_call import Screen, program
from tests.benchmarks.bench_today import make_store
from tests.seen import seen
from tests.waiting import sleeps

SIZE = (60, 20)
QUIET = 8
MOST = {
    b"j": 1500,
    b"2": 3500,
    b"?": 4000,
    b"a": 2000,
    b"o": 2000,
    b"\x10": 4000,
    b"e": 4000,
    b"P": 4000,
}
DIALOGS = (b"?", b"o", b"\x10", b"e", b"P")
KEYS = (b"j", b"2", b"\t", b"5", b"1", b"a", b"Jo", b"\x1b")
KEYS += tuple(key for each in DIALOGS for key in (each, b"\x1b"))
ASKED, ANSWERED, TOLD = b"\x1b[?2048$p", b"\x1b[?2048;2$y", b"\x1b[48;20;60;400;600t"
"""A terminal is asked whether it tells its size, says that it can, and tells it."""


pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells who sleeps")


@pytest.fixture
def screen(tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("ASKAROUND_NOW", datetime.now(UTC).isoformat())
    for name in ("DATA", "CONFIG", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name))
    screen = Screen(program(make_store(tmp_path / "store.json", 40, 10)), SIZE)
    yield screen
    screen.end()


def all_there(screen, least=1):
    """Return what is written until the program has slept for a while and says nothing more."""
    seen, quiet = b"", 0
    while quiet < QUIET or len(seen) < least:
        part = screen.read(0.05)
        seen += part
        quiet = 0 if part or not sleeps(screen.pid) else quiet + 1
    return seen


def picture(terminal):
    return [[seen(terminal.buffer[row][at]) for at in range(SIZE[0])] for row in range(SIZE[1])]


def test_the_picture_is_whole_after_every_key(screen):
    terminal = pyte.Screen(*SIZE)
    stream = pyte.ByteStream(terminal)
    stream.feed(all_there(screen, 2500))
    sent = {}
    for key in KEYS:
        os.write(screen.fd, key)
        seen = all_there(screen)
        sent[key] = len(seen)
        stream.feed(seen)
        shown = picture(terminal)
        # Whoever comes back from the shell gets all of it again.
        os.kill(screen.pid, signal.SIGSTOP)
        os.kill(screen.pid, signal.SIGCONT)
        stream.feed(all_there(screen, 600))
        different = [
            (row, column, one, other)
            for row, (before, after) in enumerate(zip(shown, picture(terminal), strict=True))
            for column, (one, other) in enumerate(zip(before, after, strict=True))
            if one != other
        ]
        assert different[:3] == [], key
    assert {key: sent[key] for key, most in MOST.items() if sent[key] > most} == {}


def test_it_is_whole_after_the_terminal_was_made_larger_and_smaller(screen):
    terminal = pyte.Screen(*SIZE)
    stream = pyte.ByteStream(terminal)
    stream.feed(all_there(screen, 2500))
    for columns, rows in ((80, 24), SIZE, (50, 16), SIZE):
        fcntl.ioctl(screen.fd, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        terminal.resize(rows, columns)
        # What stood there before is anything, once a terminal is resized.
        stream.feed(b"\x1b[2J")
        stream.feed(all_there(screen, 600))
    shown = picture(terminal)
    os.kill(screen.pid, signal.SIGSTOP)
    os.kill(screen.pid, signal.SIGCONT)
    stream.feed(all_there(screen, 600))
    assert picture(terminal) == shown


def test_a_field_in_which_nobody_types_sends_nothing(screen):
    all_there(screen, 2500)
    os.write(screen.fd, b"a")
    all_there(screen)
    # Once the clock in the bar may come to another minute.
    assert b"" in [screen.read(2.5), screen.read(2.5)]


def test_a_terminal_resized_in_quick_steps_is_painted_once(screen):
    all_there(screen, 2500)
    for columns, rows in ((70, 22), (75, 23), (80, 24)):
        fcntl.ioctl(screen.fd, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        assert b"\x1b[1;1H" not in screen.read(0.01)
    assert all_there(screen, 600).count(b"\x1b[1;1H") == 1


def test_it_starts_with_one_frame_whatever_the_terminal_tells_of_its_size(screen):
    begun = all_there(screen, 2500)
    assert begun.count(b"\x1b[1;1H") == 1
    assert len(begun) < 4000
    assert ASKED in begun
    os.write(screen.fd, ANSWERED)
    assert b"\x1b[?2048h" in all_there(screen)
    os.write(screen.fd, TOLD)
    assert b"\x1b[1;1H" not in all_there(screen, 0)
    fcntl.ioctl(screen.fd, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    os.write(screen.fd, b"\x1b[48;24;80;480;800t")
    assert all_there(screen, 600).count(b"\x1b[1;1H") == 1
