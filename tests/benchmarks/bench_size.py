"""One size up: 30,000 contacts, 3,000 conversations, 120,000 lines.

Run as `python -m tests.benchmarks.bench_size`. What a person waits for is told both in
seconds and in the processor time of the screen's thread, which a busy machine leaves alone.
"""

import os
import tempfile
import time
from pathlib import Path

from tests.benchmarks.bench_call import Screen, calling, compare, program
from tests.benchmarks.bench_map import high, make_store
from tests.benchmarks.bench_screens import painted
from tests.benchmarks.bench_store import opening
from tests.benchmarks.bench_today import queue_times
from tests.benchmarks.table import measured
from tui.model.interview import InterviewStatus
from tui.store.book import Book

CONTACTS, CONVERSATIONS = 30_000, 3_000
SIZE = (80, 24)
READ_IN = 20.0
"""Seconds after which everything is in the search."""
FILTERED = ("ana", "kowal", "employer 1", "stage:ta", "via:ana")
SOUGHT = ("sales", "data after", "much earlier 39")


def call_of(path: Path) -> None:
    """Begin a call with somebody known as Zoe Quill."""
    book = Book(path)
    now = next(iter(book.records.interviews.values())).created
    zoe = book.add_contact("Zoe Quill", now=now)
    plan = book.plan_interview(zoe.id, now=now)
    book.start_call(plan.id, now=now)
    assert book.records.interviews[plan.id].status is InterviewStatus.LIVE
    book.close()


def typed(screen: Screen, before: bytes, lines: tuple[str, ...], what: str) -> None:
    """Print what a key takes in the line that `before` opens, emptied after each text."""
    for key in before:
        painted(screen, bytes([key]))
    times, busy = [], []
    for line in lines:
        for key in (*line, *"\x7f" * len(line)):
            begun = screen.processor_time()
            times.append(painted(screen, key.encode()) * 1000)
            busy.append((screen.processor_time() - begun) * 1000)
    measured(f"{what}, p95", high(times), None)
    measured(f"{what}, processor time, p95", high(busy), 150)
    painted(screen, b"\x1b")


def main() -> None:
    """Print a line for each figure, with its floor or its bar."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["XDG_STATE_HOME"] = f"{name}/state"
        begun = time.perf_counter()
        huge = make_store(folder / "huge.json", CONTACTS, CONVERSATIONS)
        small = make_store(folder / "small.json", 80, 10)
        print(f"made {huge.stat().st_size / 1e6:.0f} MB in {time.perf_counter() - begun:.0f} s")
        opening(huge, f"{CONTACTS:,} + {CONVERSATIONS:,}", 750)
        queue_times(huge, bar=150)
        screen = Screen(program(huge), SIZE)
        screen.until(b"saved", 60)
        time.sleep(READ_IN)
        typed(screen, b"2/", FILTERED, "filter key, 30,000 contacts")
        typed(screen, b"5/", SOUGHT, "search key, 120,000 lines")
        measured("memory after both", screen.memory(), 200, "MB")
        screen.end()
        for path in (huge, small):
            call_of(path)
        ours, floor = calling(huge, SIZE, "zoe"), calling(small, SIZE, "zoe")
        time.sleep(READ_IN)
        compare("key to echo in a call, 30,000 contacts against 80", ours, floor, (1.15, None))
        ours.end()
        floor.end()


if __name__ == "__main__":
    main()
