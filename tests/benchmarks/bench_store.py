"""How fast the store is, each figure beside the floor it stands on.

Run as `python -m tests.benchmarks.bench_store [FOLDER]`; FOLDER should lie on a real disk.
"""

import gc
import json
import os
import resource
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from tests.benchmarks.table import measured
from tui.model.base import Record, new_id
from tui.model.followup import Touch, TouchKind
from tui.model.interview import Interview, InterviewStatus
from tui.model.note import Note
from tui.model.people import Contact
from tui.store.book import Book
from tui.store.documents import half_typed as drafts
from tui.store.documents.document_store import DocumentStore
from tui.store.files.disk import RealDisk
from tui.store.files.raw_documents import Change

NOW = datetime(2026, 11, 2, 15, 0, tzinfo=UTC)
LINES = 40
WORDS = "they moved from sales into data after a course and would do it again much earlier"


def milliseconds(values: list[float], part: float) -> float:
    """The value that `part` of all are below, in ms; `values` are seconds."""
    return sorted(values)[min(len(values) - 1, int(len(values) * part))] * 1000


def change(record: Record) -> Change:
    return record.table, record.id, record.to_document()


def records(contacts: int, conversations: int) -> Iterator[Record]:
    for number in range(contacts):
        contact = Contact(
            name=f"Person {number}",
            created=NOW,
            title="Data Analyst",
            emails=(f"person{number}@example.com",),
            tags=("alumni",),
            notes=WORDS,
            to_ask=True,
        )
        yield contact
        if number < conversations:
            interview = Interview(contact_id=contact.id, created=NOW, status=InterviewStatus.TALKED)
            yield interview
            yield Touch(contact_id=contact.id, when=NOW, kind=TouchKind.CALL)
            for line in range(LINES):
                text = f"{WORDS} {line}"
                yield Note(
                    interview_id=interview.id, seconds=line * 30, text=text, item_id=new_id()
                )


def make_store(path: Path, contacts: int, conversations: int) -> None:
    with DocumentStore(path) as store:
        store.commit([change(each) for each in records(contacts, conversations)])


def durable_line(folder: Path, path: Path) -> None:
    """From enter to the disk, beside sqlite writing the same row in the same minute."""
    database = sqlite3.connect(folder / "floor.db", isolation_level=None)
    database.execute("PRAGMA journal_mode=WAL")
    database.execute("PRAGMA synchronous=FULL")
    database.execute("CREATE TABLE notes (id TEXT PRIMARY KEY, document TEXT)")
    ours: list[float] = []
    theirs: list[float] = []
    book = Book(path)
    interview = next(iter(book.records.interviews))
    book.start_call(interview, now=NOW)
    book.flush()
    for number in range(600):
        begun = time.perf_counter()
        note = book.keep_line(interview, f"{WORDS} {number}", seconds=number, now=NOW)
        book.flush()
        ours.append(time.perf_counter() - begun)
        row = json.dumps(note.to_document())
        begun = time.perf_counter()
        database.execute("INSERT INTO notes VALUES (?, ?)", (note.id, row))
        theirs.append(time.perf_counter() - begun)
        time.sleep(0.002)
    book.close()
    database.close()
    median, floor = statistics.median(ours) * 1000, statistics.median(theirs) * 1000
    print(
        f"enter to disk         median {median:6.2f} ms   p95 {milliseconds(ours, 0.95):6.2f} ms   "
        f"sqlite {floor:5.2f} / {milliseconds(theirs, 0.95):5.2f} ms   "
        f"ratio {median / floor:4.2f}"
    )
    measured("enter to disk, p95", milliseconds(ours, 0.95), 10)
    measured("enter to disk, sqlite (WAL, FULL) as floor", median, 3, floor=floor)


class SlowDisk(RealDisk):
    """A disk that takes 50 ms longer for every sync."""

    def sync(self, handle: int) -> None:
        time.sleep(0.05)
        super().sync(handle)


def calling_thread(path: Path, disk: RealDisk) -> float:
    """The median cost of one change to the thread that makes it, in ms."""
    costs = []
    with DocumentStore(path, disk) as store:
        interview = next(iter(store.documents("interviews")))["id"]
        for number in range(400):
            note = Note(interview_id=interview, seconds=number, text=WORDS)
            begun = time.perf_counter()
            store.commit([change(note)])
            costs.append(time.perf_counter() - begun)
            time.sleep(0.003)
    return statistics.median(costs) * 1000


def verb_cost(path: Path) -> float:
    """The median cost of keeping one line through the book, in ms, the disk aside."""
    costs = []
    book = Book(path)
    interview = next(iter(book.records.interviews))
    book.start_call(interview, now=NOW)
    for number in range(400):
        begun = time.perf_counter()
        book.keep_line(interview, f"{WORDS} {number}", seconds=number, now=NOW)
        costs.append(time.perf_counter() - begun)
        time.sleep(0.003)
    book.close()
    return statistics.median(costs) * 1000


def lateness_during_snapshot(path: Path) -> None:
    """How late a 5 ms tick of the screen's thread comes while a store file is written."""

    def ticks(busy: Callable[[], bool]) -> list[float]:
        late = []
        while busy():
            due = time.perf_counter() + 0.005
            time.sleep(0.005)
            late.append(time.perf_counter() - due)
        return late

    end = time.perf_counter() + 1.0
    floor = ticks(lambda: time.perf_counter() < end)
    late: list[float] = []
    store = DocumentStore(path)
    writer = store._storage.writer
    assert writer is not None
    begun = time.perf_counter()
    for _ in range(5):
        with store._storage.guard:
            writer.snapshot_due = True
            store._storage.guard.notify_all()
        late += ticks(lambda: writer.snapshot_due)
    took = (time.perf_counter() - begun) / 5
    store.close()
    print(
        f"lateness at snapshot  p99 {milliseconds(late, 0.99):5.1f} ms   "
        f"max {max(late) * 1000:5.1f}   "
        f"ticks {len(late)}   idle p99 {milliseconds(floor, 0.99):4.1f} ms   "
        f"snapshot {took * 1000:4.0f} ms"
    )
    measured("lateness of the screen during a snapshot, p99", milliseconds(late, 0.99), 16)


_OPEN = """
import sys, time
from pathlib import Path
from tui.store.documents import half_typed as drafts
from tui.store.book import Book
begun, busy = time.perf_counter(), time.process_time()
book = Book(Path(sys.argv[1]))
print(time.perf_counter() - begun, time.process_time() - busy)
book.close()
"""


def opening(path: Path, what: str, bar: float) -> None:
    """Opening with all contacts validated, imports excluded, each in a process of its own."""
    command = [sys.executable, "-c", _OPEN, str(path)]
    runs = [subprocess.check_output(command).split() for _ in range(7)]
    times, busy = ([float(run[kind]) for run in runs] for kind in (0, 1))
    begun = time.perf_counter()
    path.read_bytes()
    floor = time.perf_counter() - begun
    begun = time.perf_counter()
    gc.disable()
    json.loads(path.read_bytes())
    gc.enable()
    parse = time.perf_counter() - begun
    print(
        f"open {what:17}median {statistics.median(times) * 1000:5.0f} ms   "
        f"best {min(times) * 1000:5.0f} ms   reading the bytes {floor * 1000:3.0f} ms   "
        f"json.loads {parse * 1000:4.0f} ms   {path.stat().st_size / 1e6:4.0f} MB"
    )
    if bar:
        measured(f"open the store, {what}", statistics.median(times) * 1000, bar)
        measured("  its processor time, json.loads", min(busy), None, "s", floor=parse)


class CountingDisk(RealDisk):
    """A disk that counts the bytes written to it."""

    written = 0
    writes = 0

    def write(self, handle: int, data: bytes) -> None:
        self.written += len(data)
        self.writes += 1
        super().write(handle, data)


@contextmanager
def faster_clock(times: float) -> Iterator[None]:
    """Let the drafts' delay pass `times` as fast."""
    delay = drafts.DELAY
    drafts.DELAY = delay / times
    try:
        yield
    finally:
        drafts.DELAY = delay


def hour_of_typing(folder: Path) -> None:
    """Bytes written in an hour at 6 keys a second, a line every 60 keys."""
    disk = CountingDisk()
    path = folder / "typing.json"
    store = DocumentStore(path, disk)
    interview = Interview(contact_id=new_id(), created=NOW)
    store.commit([change(interview)])
    keys = 0
    with faster_clock(60):
        begun = time.perf_counter()
        while keys < 3600 * 6:
            text = (WORDS * 2)[: keys % 60 + 1]
            store.save_draft(interview.id, text)
            keys += 1
            if keys % 60 == 0:
                note = Note(interview_id=interview.id, text=text)
                store.commit([change(note)], clearing=[interview.id])
            time.sleep(max(0.0, begun + keys / 360 - time.perf_counter()))
    store.close()
    print(
        f"an hour of typing     {disk.written / 1e6:5.2f} MB in {disk.writes} writes   "
        f"(as 4 KiB pages at most {disk.writes * 4096 / 1e6:.0f} MB)"
    )
    measured("written in an hour of typing", disk.written / 1e6, 20, "MB")


def main() -> None:
    """Print every figure."""
    root = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    folder = Path(tempfile.mkdtemp(prefix="bench-store-", dir=root))
    try:
        big, small, huge = (folder / name for name in ("big.json", "small.json", "huge.json"))
        begun = time.perf_counter()
        make_store(big, 10_000, 1_000)
        print(f"made {big.stat().st_size / 1e6:.0f} MB in {time.perf_counter() - begun:.1f} s")
        make_store(small, 10, 1)
        opening(big, "10,000 + 1,000", 250)
        durable_line(folder, big)
        print("cost on the calling thread of one change, median:")
        usual, slow = calling_thread(big, RealDisk()), calling_thread(big, SlowDisk())
        little = calling_thread(small, RealDisk())
        measured("a change, 10,000 contacts", usual, 1)
        measured("a change, each sync 50 ms slower", slow, 1)
        measured("a change, 10,000 contacts against 10", usual, 1.3, floor=little)
        print(
            f"  book.keep_line: 10,000 contacts {verb_cost(big):.3f}   10 {verb_cost(small):.3f} ms"
        )
        lateness_during_snapshot(big)
        hour_of_typing(folder)
        make_store(huge, 30_000, 2_000)
        opening(huge, "30,000 + 2,000", 0)
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(f"peak memory of this process {peak:.0f} MB; pid {os.getpid()}")
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
