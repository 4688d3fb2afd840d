"""How fast the queue is made and walked, beside a bare Textual OptionList in the same run.

Run as `python -m tests.benchmarks.bench_today`. The queue is timed in this process; a key
on Today in a real pseudo-terminal, from writing it until it was painted; `askaround due` by
the processor time of a whole run beside that of a Python that only loads the libraries.
"""

import gc
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.benchmarks.bench_call import Screen, program
from tests.benchmarks.bench_store import LINES, WORDS, change
from tests.benchmarks.table import measured
from tui.model.base import Record, new_id
from tui.model.followup import Touch, TouchKind
from tui.model.interview import Interview, InterviewStatus
from tui.model.note import Note
from tui.model.people import Contact
from tui.playbook.queue.queue import Queue
from tui.store.book import Book
from tui.store.documents.document_store import DocumentStore

NOW = datetime.now(UTC)
KEYS = 120
LIBRARIES = "import argparse, pydantic, tinydb, tzlocal\nclass One(pydantic.BaseModel): a: int = 0"
PATIENCE = 5
BARE = """
import sys
from textual.app import App
from textual.widgets import OptionList
class Bare(App):
    def compose(self):
        rows = range(int(sys.argv[1]))
        yield OptionList(*(f"Person {n} write the first message" for n in rows))
Bare().run()
"""


def records(contacts: int, conversations: int) -> Iterator[Record]:
    """A network of which three hundred are to be asked and a tenth of the talks not thanked for."""
    for number in range(contacts):
        contact = Contact(
            name=f"Person {number}",
            created=NOW - timedelta(days=500),
            title="Data Analyst",
            emails=(f"person{number}@example.com",),
            notes=WORDS,
            to_ask=number < conversations + 300,
        )
        yield contact
        if number >= conversations:
            continue
        ended = NOW - timedelta(days=number % 400 + 1)
        interview = Interview(
            contact_id=contact.id,
            created=ended - timedelta(days=5),
            status=InterviewStatus.TALKED,
            started=ended - timedelta(minutes=25),
            ended=ended,
            stay_in_touch=number % 3 == 0,
        )
        yield interview
        yield Touch(
            contact_id=contact.id, when=ended, kind=TouchKind.CALL, interview_id=interview.id
        )
        if number % 10:
            yield Touch(
                contact_id=contact.id,
                when=ended + timedelta(days=1),
                kind=TouchKind.THANK_YOU,
                interview_id=interview.id,
            )
        for line in range(LINES):
            text = f"{WORDS} {line}"
            yield Note(interview_id=interview.id, seconds=line * 30, text=text, item_id=new_id())


def make_store(path: Path, contacts: int, conversations: int) -> Path:
    with DocumentStore(path) as store:
        store.commit([change(each) for each in records(contacts, conversations)])
    return path


def queue_times(path: Path, bar: float | None = 50) -> None:
    """Print the processor time of the whole queue, and of what one change leaves to do."""
    book = Book(path)
    gc.collect()
    whole = []
    for _ in range(7):
        queue = Queue(book.records)
        began = time.thread_time()
        count = len(queue.items(NOW))
        whole.append((time.thread_time() - began) * 1000)
    book.records.watch(queue.note_change)
    after = []
    for contact in list(book.records.contacts.values())[:60]:
        book.log_touch(contact.id, TouchKind.UPDATE, now=NOW)
        began = time.thread_time()
        queue.items(NOW)
        after.append((time.thread_time() - began) * 1000)
    measured(f"whole queue, {count:,} items, processor time", statistics.median(whole), bar)
    measured("queue after one change, processor time", statistics.median(after), 5)
    book.close()


def key_times(path: Path, rows: int, size: tuple[int, int]) -> None:
    """Print key to paint on Today beside an OptionList with as many rows."""
    ours = Screen(program(path), size)
    ours.until(b"saved", 60)
    # What is folded is listed by a filter.
    os.write(ours.fd, b"/person\r")
    floor = Screen([sys.executable, "-c", BARE, str(rows)], size)
    floor.until(b"Person")
    time.sleep(2)
    times: dict[Screen, list[float]] = {ours: [], floor: []}
    for number in range(KEYS):
        for screen, kept in times.items():
            seconds = moved(screen, b"\x1b[B" if number % 40 < 20 else b"\x1b[A")
            if number >= 10:
                kept.append(seconds * 1000)
            time.sleep(0.1)
    median = {screen: statistics.median(each) for screen, each in times.items()}
    words = f"key on Today, {rows:,} rows, {size[0]}x{size[1]}, bare OptionList"
    measured(words, median[ours], 1.3, floor=median[floor])
    ours.end()
    floor.end()


def moved(screen: Screen, key: bytes) -> float:
    """Press a key, and return the seconds until the screen was painted again."""
    while screen.read(0.1):
        pass
    began = time.perf_counter()
    os.write(screen.fd, key)
    # The first frame has the row that was left and the one that was reached.
    if not screen.read(PATIENCE):
        raise TimeoutError("nothing was painted")
    return time.perf_counter() - began


def processor_time(arguments: list[str]) -> float:
    """Return the seconds of processor time of a run, the least of five."""
    least = float("inf")
    for _ in range(5):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(arguments, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        spent = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
        least = min(least, spent)
    return least


def due_times(path: Path, small: Path, folder: Path) -> None:
    """Print the processor time of `askaround due`, the first after a change and each other."""
    os.environ["XDG_STATE_HOME"] = str(folder / "state")
    floor = processor_time([sys.executable, "-c", LIBRARIES]) * 1000
    times = {"askaround due": processor_time(program(path, "due"))}
    # Where nothing can be kept, each run is the first.
    os.environ["XDG_STATE_HOME"] = "/dev/null/nowhere"
    times["askaround due, nothing kept, 40 contacts"] = processor_time(program(small, "due"))
    times["askaround due, nothing kept, 10,000 contacts"] = processor_time(program(path, "due"))
    for words, spent in times.items():
        measured(f"{words}, processor time", spent * 1000, 250)
        measured("  beside a Python that loads the libraries", spent * 1000, None, floor=floor)


def main() -> None:
    """Print a line for each figure, with its floor and its bar."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        big = make_store(folder / "big.json", 10_000, 1_000)
        queue_times(big)
        small = make_store(folder / "small.json", 40, 0)
        due_times(big, small, folder)
        for size in ((80, 24), (200, 60)):
            key_times(small, 40, size)
            key_times(big, 1_700, size)


if __name__ == "__main__":
    main()
