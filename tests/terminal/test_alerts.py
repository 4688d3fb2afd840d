"""A talk is told of before it begins: what really reaches the terminal, byte by byte."""

import os
import re

import pytest

from tests.benchmarks.bench_call import Screen
from tests.terminal.conftest import PROGRAM

TITLE = b"\x1b[22;2t\x1b]2;phone call with Jane Doe at 15:00 \xc2\xb7 askaround\x1b\\"
TITLE_BACK = b"\x1b[23;2t"
NOTICE = b"\x1b]777;notify;askaround;In 15 min: phone call with Jane Doe at 15:00\x1b\\"
_OSC = re.compile(rb"\x1b\].*?(?:\x07|\x1b\\)")


@pytest.fixture
def clock(tmp_path):
    """A clock that is moved by writing into a file."""
    file = tmp_path / "now"

    def says(time):
        file.write_text(f"2026-11-20T{time}")
        return f"@{file}"

    return says


@pytest.fixture
def opened(terminal, environ, clock, monkeypatch):
    """The program in a bare pseudo-terminal, with a talk at three."""
    now = clock("14:00")
    terminal.run("add", "Jane Doe, Analyst, Acme", ASKAROUND_NOW=now)
    terminal.run("schedule", "jane", "3pm", ASKAROUND_NOW=now)
    for name, value in {**environ, "ASKAROUND_NOW": now, "VTE_VERSION": "7600"}.items():
        monkeypatch.setenv(name, value)
    for name in ("TMUX", "STY", "TERM_PROGRAM", "LC_TERMINAL", "KITTY_WINDOW_ID"):
        monkeypatch.delenv(name, raising=False)
    screen = Screen([str(PROGRAM)], (80, 24))
    # What is painted first comes before the program is there: its keys say when it is.
    screen.until(b"Jane")
    os.write(screen.fd, b"?")
    screen.until(b" close ")
    os.write(screen.fd, b"\x1b")
    yield screen
    screen.end()


def written_until(screen, last):
    seen = b""
    while last not in seen:
        part = screen.read(20)
        assert part, f"{last!r} did not come after {seen[-400:]!r}"
        seen += part
    return seen


def test_the_bell_the_title_and_a_notification(opened, clock):
    screen = opened
    screen.quiet()
    clock("14:45:02")
    seen = written_until(screen, NOTICE)
    while b"In 15 min" not in _OSC.sub(b"", seen):
        seen += written_until(screen, b"min")
    assert seen.count(TITLE) == seen.count(NOTICE) == 1
    assert _OSC.sub(b"", seen).count(b"\x07") == 1
    os.write(screen.fd, b"q")
    written_until(screen, TITLE_BACK)
