"""Whoever comes back to a session gets the screen from tmux, next to nothing from the program."""

import shutil

import pytest

from tests.benchmarks.bench_call import Screen
from tests.terminal.conftest import Terminal

SIZE = (60, 20)
A_FRAME = 8000
"""Bytes that a screen of that size takes at most."""


@pytest.fixture
def recorded(terminal: Terminal, tmp_path):
    """Today in a tmux that nobody is attached to; what the program writes goes to a file."""
    written = tmp_path / "written"
    terminal.run("add", "Jane Doe, Data Analyst, Acme <jane@acme.com>")
    terminal.start(size=SIZE)
    terminal.record(written)
    terminal.wait_for("write the first message")
    terminal.settle()
    return written


def attach(terminal):
    tmux = shutil.which("tmux")
    client = Screen([tmux, "-L", terminal.socket, "-f", "/dev/null", "attach"], SIZE)
    client.until(b"Jane Doe")
    terminal.settle()
    return client


def test_to_come_back_at_the_same_size_draws_one_frame_at_most(terminal, recorded):
    attach(terminal).end()
    terminal.settle()
    before = recorded.stat().st_size
    client = attach(terminal)
    written = recorded.read_bytes()[before:]
    client.end()
    assert len(written) <= A_FRAME
    assert written.count(b"\x1b[1;1H") <= 1
