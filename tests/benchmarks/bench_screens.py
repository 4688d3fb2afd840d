"""How fast Prep, Answers and its search are painted, beside a bare Textual Input in the same run.

Run as `python -m tests.benchmarks.bench_screens [FOLDER]`; FOLDER takes the stores. Everything
is timed in a real pseudo-terminal, from writing a key until the last of what it changed was
painted.
"""

import os
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import timedelta
from itertools import chain
from pathlib import Path

from tests.benchmarks.bench_answers import NOW, QUERIES, Season
from tests.benchmarks.bench_call import BARE, Screen, program
from tests.benchmarks.table import measured
from tui.model.base import Record
from tui.model.interview import Interview, InterviewStatus
from tui.model.people import Contact
from tui.playbook.interview.agenda import default_agenda
from tui.store.book import Book
from tui.store.documents.document_store import DocumentStore

CONTACTS = 10_000
READ_IN = 9.0
"""Seconds after which all notes of the big store are in the search."""
SILENCE = 0.25
"""Seconds without output after which a place is painted; the clock ticks each second."""
OPENINGS = 3
ROUNDS = 3


def others(count: int) -> Iterator[Record]:
    """Contacts nobody talked to."""
    for number in range(count):
        yield Contact(name=f"Stranger {number}", created=NOW, title="Analyst")


def make_store(path: Path, contacts: int, *, conversations: bool) -> Path:
    """Make a store with so many contacts, one of whom is to be called tomorrow."""
    talks = list(Season().records()) if conversations else []
    known = sum(isinstance(each, Contact) for each in talks)
    with DocumentStore(path) as store:
        made = chain(talks, others(contacts - known - 1))
        store.commit([(each.table, each.id, each.to_document()) for each in made])
    book = Book(path)
    jane = book.add_contact("Jane Doe", now=NOW)
    agenda = default_agenda(book.records, jane)
    plan = book.plan_interview(jane.id, now=NOW, agenda=agenda)
    book.schedule(plan.id, NOW + timedelta(days=1), now=NOW)
    assert book.records.interviews[plan.id].status is InterviewStatus.SCHEDULED
    assert book.records.table(Interview)
    book.close()
    return path


def painted(screen: Screen, keys: bytes) -> float:
    """Press keys, and return the seconds until the last of what they changed was painted."""
    while screen.read(0.05):
        pass
    began = last = time.perf_counter()
    os.write(screen.fd, keys)
    while screen.read(SILENCE if last > began else 2):
        last = time.perf_counter()
    return last - began


def line(words: str, ours: list[float], floor: list[float], bar: float) -> None:
    """Print the 95th percentile, and median and 95th percentile of both."""

    def figures(seconds: list[float]) -> tuple[float, float]:
        ordered = sorted(seconds)
        return statistics.median(ordered) * 1000, ordered[int(len(ordered) * 0.95)] * 1000

    (median, high), (floor_median, floor_high) = figures(ours), figures(floor)
    measured(f"{words}, p95", high, bar)
    print(
        f"  median {median:.1f}   floor {floor_median:.1f} / {floor_high:.1f} ms"
        f"   ratio {median / floor_median:.2f}"
    )


def started(path: Path, wait: float) -> Screen:
    """Start the program, and wait until it has read everything in."""
    screen = Screen(program(path), (120, 36))
    screen.until(b"Today")
    time.sleep(wait)
    return screen


def opening(big: Path, small: Path) -> None:
    """The first time Prep and Answers are opened, and each other time."""
    first: dict[tuple[Path, bytes], list[float]] = {}
    busy: dict[tuple[Path, bytes], list[float]] = {}
    again: dict[tuple[Path, bytes], list[float]] = {}
    for _ in range(OPENINGS):
        for path, wait in ((big, READ_IN), (small, 1.5)):
            screen = started(path, wait)
            for key in (b"3", b"5"):
                before = screen.processor_time()
                first.setdefault((path, key), []).append(painted(screen, key))
                busy.setdefault((path, key), []).append(screen.processor_time() - before)
            for _ in range(4):
                for key in (b"3", b"5"):
                    again.setdefault((path, key), []).append(painted(screen, key))
            screen.end()
    for name, key in (("Prep", b"3"), ("Answers", b"5")):
        line(f"{name} opens, {CONTACTS:,} contacts", first[big, key], first[small, key], 150)
        worked, floor = (statistics.median(busy[path, key]) * 1000 for path in (big, small))
        measured(f"{name} opens, processor time", worked, 150)
        measured(f"{name} opens, processor time, 10 contacts as floor", worked, None, floor=floor)
        line(f"{name} again", again[big, key], again[small, key], 150)


def searching(big: Path) -> None:
    """Every key of a search through 1,000 conversations of 40 lines."""
    ours, bare = started(big, READ_IN), Screen([sys.executable, "-c", BARE], (120, 36))
    bare.quiet()
    painted(ours, b"5")
    painted(ours, b"/")
    times: dict[Screen, list[float]] = {ours: [], bare: []}
    busy = ours.processor_time()
    for _ in range(ROUNDS):
        for query in QUERIES:
            for character in query:
                for screen, kept in times.items():
                    kept.append(painted(screen, character.encode()))
            for screen in times:
                painted(screen, b"\x15")
    line("search key to paint, 1,000 x 40 lines", times[ours], times[bare], 50)
    busy = (ours.processor_time() - busy) / len(times[ours])
    print(f"  processor time of a key, clock included    {busy * 1000:6.1f} ms")
    ours.end()
    bare.end()


def main() -> None:
    """Print a line for each figure, with its floor and its bar."""
    root = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    folder = Path(tempfile.mkdtemp(prefix="bench-screens-", dir=root))
    try:
        big = make_store(folder / "big.json", CONTACTS, conversations=True)
        small = make_store(folder / "small.json", 10, conversations=False)
        searching(big)
        opening(big, small)
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
