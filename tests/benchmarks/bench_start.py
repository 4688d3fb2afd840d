"""How soon Today is painted, its first row and the whole, beside a bare Textual app.

Run as `python -m tests.benchmarks.bench_start`. Each start is a process of its own in a real
pseudo-terminal, timed from before it is forked until the row was painted; the programs take
turns, so that a busy machine slows all of them alike.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from tests.benchmarks.bench_call import Screen, program
from tests.benchmarks.bench_store import change
from tests.benchmarks.bench_today import NOW
from tests.benchmarks.table import measured
from tui.model.people import Contact
from tui.store.book import Book
from tui.store.documents.document_store import DocumentStore

STARTS = 15
WHOLE = b"saved"
"""Painted with the bottom line, when keys are answered."""
SIZE = (80, 24)
BARE = """
from textual.app import App
from textual.widgets import Footer, Header, OptionList
class Bare(App):
    def compose(self):
        yield Header()
        yield OptionList(*(f"Person {n} write the first message" for n in range(20)))
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


@dataclass(frozen=True)
class Program:
    """Something to start, and what of it is waited for."""

    arguments: list[str]
    until: bytes = b"Person "
    state: str = ""
    """The folder of what it keeps, the queue as it was last time above all."""

    def keep_queue(self) -> "Program":
        """Have the queue there as it is after the program was used once."""
        os.environ["XDG_STATE_HOME"] = self.state
        subprocess.run([*self.arguments, "due"], check=True, stdout=subprocess.DEVNULL)
        return self

    def start(self) -> tuple[float, float]:
        """Return the milliseconds from the start to what is waited for, and the processor's."""
        os.environ["XDG_STATE_HOME"] = self.state
        began = time.perf_counter()
        screen = Screen(self.arguments, SIZE)
        screen.until(self.until)
        spent = time.perf_counter() - began
        os.kill(screen.pid, 9)
        _, _, used = os.wait4(screen.pid, 0)
        os.close(screen.fd)
        return spent * 1000, (used.ru_utime + used.ru_stime) * 1000


def main() -> None:
    """Print two lines for each start: median, that of the bare app, their ratio, the bar."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["XDG_CONFIG_HOME"] = name
        small = program(small_store(folder / "small.json"))
        big = program(big_store(folder / "big.json"))
        programs = {
            "bare": Program([sys.executable, "-c", BARE]),
            "first row, a small store": Program(small, state=f"{name}/small").keep_queue(),
            "whole screen, a small store": Program(small, WHOLE, f"{name}/small"),
            "first row, nothing kept": Program(small, state=f"{name}/nothing"),
            "first row, 10,000 contacts": Program(big, state=f"{name}/big").keep_queue(),
            "first row, 10,000 contacts, nothing kept": Program(big, state=f"{name}/nothing"),
            "whole screen, 10,000 contacts": Program(big, WHOLE, f"{name}/big"),
        }
        times: dict[str, list[tuple[float, float]]] = {title: [] for title in programs}
        for turn in range(STARTS + 1):
            for title, each in programs.items():
                spent = each.start()
                if turn:  # the first one fills the caches of the disk
                    times[title].append(spent)
        for title in [*programs][1:]:
            bar = None if "whole" in title else 2.0 if "10,000" in title else 1.5
            for kind, words in enumerate(("start to", "processor time to")):
                ours = [each[kind] for each in times[title]]
                floor = [each[kind] for each in times["bare"]]
                usual, usual_floor = statistics.median(ours), statistics.median(floor)
                measured(f"{words} {title}, bare app", usual, bar, floor=usual_floor)


if __name__ == "__main__":
    main()
