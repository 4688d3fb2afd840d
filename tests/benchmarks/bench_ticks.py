"""How much a clock that goes on writes to the terminal, which may be far away.

Run as `python -m tests.benchmarks.bench_ticks`. A second in a call in which nobody types, and
a minute on Today, where a clock read from a file is set on.
"""

import os
import statistics
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.benchmarks.bench_call import Screen, calling, program, store
from tests.benchmarks.bench_today import make_store
from tests.benchmarks.table import measured

TICKS = 8
MINUTES = 6


def second_in_a_call(path: Path, size: tuple[int, int]) -> None:
    """Print the median of the bytes that a second writes in a running call."""
    screen = calling(path, size)
    written = []
    while len(written) < TICKS + 2:
        tick = part = screen.read(20)
        while part := screen.read(0.3):
            tick += part
        written.append(len(tick))
    screen.end()
    words = f"a second in an idle call, {size[0]}x{size[1]}"
    measured(words, statistics.median(written[2:]), 200, "bytes")


def minute_on_today(path: Path, clock: Path, size: tuple[int, int]) -> None:
    """Print the median of the bytes that a minute writes on Today."""
    now = datetime.now(UTC)
    clock.write_text(now.isoformat())
    os.environ["ASKAROUND_NOW"] = f"@{clock}"
    screen = Screen(program(path), size)
    screen.until(b"saved", 60)
    written = []
    for _ in range(MINUTES):
        while screen.read(2):
            pass
        now += timedelta(minutes=1)
        clock.write_text(now.isoformat())
        seen = screen.read(5)
        while part := screen.read(1):
            seen += part
        written.append(len(seen))
    del os.environ["ASKAROUND_NOW"]
    screen.end()
    measured(f"a minute on Today, {size[0]}x{size[1]}", statistics.median(written), 1000, "bytes")


def main() -> None:
    """Print a line for each figure with its bar."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["HOME"] = name
        call, today = store(folder, 50, 20), make_store(folder / "today.json", 40, 10)
        for size in ((80, 24), (200, 60)):
            second_in_a_call(call, size)
            minute_on_today(today, folder / "clock", size)


if __name__ == "__main__":
    main()
