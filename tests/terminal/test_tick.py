"""A call in which nobody types sends next to nothing: the terminal may be far away."""

import os
import re
import signal
from statistics import median

import pytest

from tests.benchmarks.bench_call import Screen, program, store

TICKS = 6
MOST = {(60, 20): 100, (80, 24): 200, (120, 36): 200}
"""Bytes a tick may have in a terminal of that size."""


@pytest.fixture
def idle_call(tmp_path, monkeypatch):
    """Open a call in a terminal of the size given; nobody types in it."""
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in ("DATA", "CONFIG", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name))
    opened = []

    def start(size):
        opened.append(Screen(program(store(tmp_path, 50, 20), "call", "jane"), size))
        opened[0].until(b" left")
        return opened[0]

    yield start
    opened[0].end()


def ticks_of(screen, number):
    """Return what is written each of so many times that the clock goes on."""
    ticks = []
    for _ in range(number):
        tick = part = screen.read(20)
        assert part, "the clock stands still"
        while part := screen.read(0.3):
            tick += part
        ticks.append(tick)
    return ticks


def test_after_a_stop_the_screen_is_whole_again(idle_call):
    screen = idle_call((80, 24))
    ticks_of(screen, TICKS)
    os.kill(screen.pid, signal.SIGSTOP)
    os.kill(screen.pid, signal.SIGCONT)
    screen.until(b"\x1b[?1049l")
    # It gave the terminal back and takes it again: what was there is gone by then.
    lines = {int(line) for line in re.findall(rb"\x1b\[(\d+);\d+H", b"".join(ticks_of(screen, 3)))}
    assert lines >= set(range(1, 25))


@pytest.mark.parametrize("size", MOST)
def test_a_tick_of_an_idle_call_writes_next_to_nothing(idle_call, size):
    # What comes first is the screen; the bar tells each minute, too.
    ticks = ticks_of(idle_call(size), 2 * TICKS)[-TICKS:]
    assert median(map(len, ticks)) <= MOST[size], [*map(len, ticks)]
