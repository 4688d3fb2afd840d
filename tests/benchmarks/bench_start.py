"""How soon the first row of Today is painted, beside a bare Textual app in the same run.

Run as `python -m tests.benchmarks.bench_start`. Each start is a process of its own in a real
pseudo-terminal, timed from before it is forked until the row was painted; the programs take
turns, so that a busy machine slows all of them alike.
"""

import os
import statistics
import sys
import tempfile
import time
from datetime import timedelta
from pathlib import Path

from tests.benchmarks.bench_call import Screen, program
from tests.benchmarks.bench_store import change
from tests.benchmarks.bench_today import NOW
from tests.benchmarks.table import measured
from tui.model.people import Contact
from tui.store.book import Book
from tui.store.documents import DocumentStore

STARTS = 15
SIZE = (80, 24)
BARE = """
from textual.app import App
from textual.widgets import Footer, Header, OptionList
class Bare(App):
    def compose(self):
        yield Header()
        yield OptionList(*(f"Person {n} write the outreach message" for n in range(20)))
        yield Footer()
Bare().run()
"""


def small_store(path: Path) -> Path:
    """Make a store with a few people to ask."""
    book = Book(path)
    book.save_profile(now=NOW, name="Sam")
    for number in range(5):
        book.add_contact(f"Person {number}", now=NOW)
    book.close()
    return path


def big_store(path: Path) -> Path:
    """Make a store with 10,000 contacts, of which 200 are to be asked."""
    with DocumentStore(path) as store:
        store.commit(
            [
                change(
                    Contact(
                        name=f"Person {number}",
                        created=NOW - timedelta(days=500),
                        title="Data Analyst",
                        emails=(f"person{number}@example.com",),
                        to_ask=number < 200,
                    )
                )
                for number in range(10_000)
            ]
        )
    return path


def start(arguments: list[str]) -> tuple[float, float]:
    """Return the milliseconds from the start of a process to its first row, and the processor's."""
    began = time.perf_counter()
    screen = Screen(arguments, SIZE)
    screen.until(b"Person ")
    spent = time.perf_counter() - began
    os.kill(screen.pid, 9)
    _, _, used = os.wait4(screen.pid, 0)
    os.close(screen.fd)
    return spent * 1000, (used.ru_utime + used.ru_stime) * 1000


def main() -> None:
    """Print two lines for each store: median, that of the bare app, their ratio, the bar."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ.update(XDG_STATE_HOME=name, XDG_CONFIG_HOME=name)
        programs = {
            "bare": [sys.executable, "-c", BARE],
            "a small store": program(small_store(folder / "small.json")),
            "10,000 contacts": program(big_store(folder / "big.json")),
        }
        times: dict[str, list[tuple[float, float]]] = {title: [] for title in programs}
        for turn in range(STARTS + 1):
            for title, arguments in programs.items():
                spent = start(arguments)
                if turn:  # the first one fills the caches of the disk
                    times[title].append(spent)
        for title, bar in (("a small store", 1.5), ("10,000 contacts", 2.0)):
            for kind, words in enumerate(("start to first row", "processor time to it")):
                ours = [each[kind] for each in times[title]]
                floor = [each[kind] for each in times["bare"]]
                usual, usual_floor = statistics.median(ours), statistics.median(floor)
                measured(f"{words}, {title}, bare app", usual, bar, floor=usual_floor)
                measured(f"  at best, {title}", min(ours), bar, floor=min(floor))


if __name__ == "__main__":
    main()
