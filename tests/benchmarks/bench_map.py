"""How fast the map is opened, walked and filtered, each figure beside its floor or its bar.

Run as `python -m tests.benchmarks.bench_map`. Every key is timed in a real
pseudo-terminal, from writing it until the last of what it painted has arrived; walking
beside a bare Textual Tree of as many people in the same run.
"""

import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.benchmarks.bench_call import BARE, Screen, program
from tests.benchmarks.bench_store import LINES, WORDS, change
from tests.benchmarks.table import measured
from tui.model.base import Record, new_id
from tui.model.followup import Touch, TouchKind
from tui.model.interview import Interview, InterviewStatus
from tui.model.note import Note
from tui.model.people import Contact, Organization, Source
from tui.store.documents.document_store import DocumentStore

NOW = datetime.now(UTC)
CONTACTS, CONVERSATIONS = 10_000, 1_000
ORGANIZATIONS = 400
STARTS = 5
KEYS = 60
LEGEND = "◌".encode()
"""Painted with the map, and nowhere else."""
QUIET = 0.06
"""Seconds without output after which a key has painted everything."""

FIRST = "Ana Ben Carla Dmitri Elif Farid Grace Hiro Ines Jamal Kira Leo Mei Nadia Omar Priya"
LAST = "Abara Berg Castillo Dubois Eriksen Garcia Haddad Ito Jansen Kowalski Lindqvist Moreau"
TREE = """
import sys
from textual.app import App
from textual.widgets import Tree
class Bare(App):
    def compose(self):
        tree = Tree("you")
        tree.root.expand()
        for number in range(int(sys.argv[1])):
            tree.root.add_leaf(f"Person {number}")
        yield tree
Bare().run()
"""


def records(contacts: int, conversations: int) -> Iterator[Record]:
    """A network over all sources, with introductions, organizations and conversations."""
    chance = random.Random(7)
    organizations = [Organization(name=f"Employer {n}", interest=n % 4) for n in range(400)]
    yield from organizations
    people: list[Contact] = []
    sources = [each for each in Source if each is not Source.REFERRAL]
    for number in range(contacts):
        introducer = chance.choice(people).id if people and chance.random() < 0.2 else ""
        contact = Contact(
            name=f"{chance.choice(FIRST.split())} {chance.choice(LAST.split())} {number}",
            created=NOW - timedelta(days=500),
            title="Data Analyst",
            organization_id=chance.choice(organizations).id,
            source=Source.REFERRAL if introducer else chance.choice(sources),
            introduced_by=introducer,
            emails=(f"person{number}@example.com",),
            tags=("analyst",) if number % 3 else ("alumni", "data"),
            notes=WORDS,
            to_ask=number < conversations + 300,
        )
        people.append(contact)
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
        )
        yield interview
        for kind in (TouchKind.CALL, TouchKind.THANK_YOU):
            yield Touch(contact_id=contact.id, when=ended, kind=kind, interview_id=interview.id)
        for line in range(LINES):
            text = f"{WORDS} {line}"
            yield Note(interview_id=interview.id, seconds=line * 30, text=text, item_id=new_id())


def make_store(path: Path, contacts: int, conversations: int) -> Path:
    with DocumentStore(path) as store:
        store.commit([change(each) for each in records(contacts, conversations)])
    return path


def opened(path: Path, size: tuple[int, int]) -> Screen:
    """Start the program and wait until Today stands still."""
    screen = Screen(program(path), size)
    screen.until(b"saved")
    time.sleep(1.5)
    screen.quiet()
    return screen


def painted(screen: Screen, key: bytes) -> float:
    """Press a key; return the milliseconds until the last of what it painted."""
    while screen.read(0.1):
        pass
    began = last = time.perf_counter()
    os.write(screen.fd, key)
    patience = 2.0
    while screen.read(patience):
        last = time.perf_counter()
        patience = QUIET
    return (last - began) * 1000


def high(values: list[float]) -> float:
    return sorted(values)[int(len(values) * 0.95)]


def first_paint(path: Path, size: tuple[int, int]) -> None:
    """Print how long `2` takes the first time."""
    times = []
    for _ in range(STARTS):
        screen = opened(path, size)
        began = time.perf_counter()
        os.write(screen.fd, b"2")
        screen.until(LEGEND)
        times.append((time.perf_counter() - began) * 1000)
        screen.end()
    words = f"first paint of the map, {CONTACTS:,} contacts, {size[0]}x{size[1]}"
    measured(words, statistics.median(times), 200)


def walking(path: Path, contacts: int, size: tuple[int, int]) -> None:
    """Print an arrow key on the map beside one in a bare Tree."""
    ours = opened(path, size)
    painted(ours, b"2")
    floor = Screen([sys.executable, "-c", TREE, str(contacts)], size)
    floor.until(b"Person")
    time.sleep(2)
    times: dict[Screen, list[float]] = {ours: [], floor: []}
    for number in range(KEYS):
        for screen, kept in times.items():
            arrow = b"C" if number == 0 and screen is ours else b"BA"[number // 8 % 2 :][:1]
            kept.append(painted(screen, b"\x1b[" + arrow))
    median = {screen: statistics.median(each[5:]) for screen, each in times.items()}
    words = f"arrow on the map, {contacts:,} contacts, {size[0]}x{size[1]}, bare Tree"
    measured(words, median[ours], 1.5, floor=median[floor])
    ours.end()
    floor.end()


def filtering(path: Path, size: tuple[int, int]) -> None:
    """Print a key in the filter to its paint, on each view, and what the program weighs."""
    for view, tabs in (("map", 0), ("list", 1)):
        screen, bare = opened(path, size), Screen([sys.executable, "-c", BARE], size)
        bare.quiet()
        painted(screen, b"2")
        for _ in range(tabs):
            painted(screen, b"\t")
        painted(screen, b"/")
        times, busy, floor = [], [], []
        for words in ("ana", "kowal", "employer 1", "stage:ta", "via:ana"):
            for key in (*words, *"\x7f" * len(words)):
                before = screen.processor_time()
                times.append(painted(screen, key.encode()))
                busy.append((screen.processor_time() - before) * 1000)
                floor.append(painted(bare, key.encode()))
        bare.end()
        words = f"filter key to paint, {view}, {CONTACTS:,} contacts, {size[0]}x{size[1]}"
        measured(f"{words}, p95", high(times), 50)
        measured(f"  its processor time, {view}, p95", high(busy), 50)
        floor_median = statistics.median(floor)
        measured("  median, bare Input", statistics.median(times), None, floor=floor_median)
        measured(f"memory after it ({view})", screen.memory(), 130, "MB")
        screen.end()


def main() -> None:
    """Print a line for each figure, with its floor or its bar."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        big = make_store(folder / "big.json", CONTACTS, CONVERSATIONS)
        for size in ((80, 24), (200, 60)):
            first_paint(big, size)
            filtering(big, size)
            walking(big, CONTACTS, size)
        small = make_store(folder / "small.json", 80, 10)
        walking(small, 80, (200, 60))


if __name__ == "__main__":
    main()
