"""A call in which nobody types sends next to nothing: the terminal may be far away."""

from statistics import median

import pytest

from tests.benchmarks.bench_call import Screen, program, store

TICKS = 6
MOST = 200


@pytest.mark.parametrize("size", [(80, 24), (120, 36)])
def test_a_tick_of_an_idle_call_writes_next_to_nothing(tmp_path, monkeypatch, size):
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in ("DATA", "CONFIG", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name))
    screen = Screen(program(store(tmp_path, 50, 20), "call", "jane"), size)
    try:
        screen.until(b" left")
        seen = b""
        while seen.count(b" left") < 2 * TICKS:
            part = screen.read(20)
            assert part, "the clock stands still"
            seen += part
        # What comes first is the screen; the bar tells each minute, too.
        ticks = seen.split(b" left")[-TICKS:-1]
        assert median(map(len, ticks)) <= MOST, [*map(len, ticks)]
    finally:
        screen.end()
