"""How fast the Call screen answers a key, beside a bare Textual Input in the same run.

Run as `python -m tests.benchmarks.bench_call`. Every key is timed in a real
pseudo-terminal, from writing it until the line with it has been painted.
"""

import asyncio
import fcntl
import os
import pty
import select
import statistics
import struct
import sys
import tempfile
import termios
import time
from datetime import UTC, datetime
from pathlib import Path

from textual.events import Paste

from tests.benchmarks.table import measured
from tui.app.app import Askaround
from tui.desk.desk import Desk
from tui.model.people import Contact
from tui.playbook.interview.agenda import default_agenda
from tui.store.book import Book
from tui.system.clipboard import Clipboard
from tui.system.clock import clock_from

NOW = datetime.now(UTC)
KEYS = 120
PAUSE = 0.02
KEYS_AN_HOUR, LINE, PASTED = 5000, 60, 5000
READ_IN = 9.0
"""Seconds after which everything is in the search."""
SETTLED = 0.004
"""Seconds without output after which a key has painted everything."""
WORDS = "the quick brown fox jumps over a lazy dog and naps "
BARE = """
from textual.app import App
from textual.widgets import Input
class Bare(App):
    def compose(self):
        yield Input()
Bare().run()
"""


class Screen:
    """A program in a pseudo-terminal of its own."""

    def __init__(self, arguments: list[str], size: tuple[int, int]) -> None:
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            os.environ.update(TERM="xterm-256color", COLORTERM="truecolor", LANG="C.UTF-8")
            # Readline puts a size there, which would come before that of the terminal.
            sizes = ("COLUMNS", "LINES")
            environ = {name: each for name, each in os.environ.items() if name not in sizes}
            os.execve(arguments[0], arguments, environ)
        columns, rows = size
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        self.typed = ""

    def read(self, seconds: float) -> bytes:
        if select.select([self.fd], [], [], seconds)[0]:
            return os.read(self.fd, 1 << 16)
        return b""

    def quiet(self, seconds: float = 1.2) -> bytes:
        """Read until nothing came for a while, the clock's own ticks left aside."""
        seen = b""
        while chunk := self.read(seconds):
            seen += chunk
            if len(chunk) < 400 and b"saved" not in chunk:
                break
        return seen

    def until(self, text: bytes, seconds: float = 20) -> float:
        """Return the seconds until the text was painted."""
        began, seen = time.perf_counter(), b""
        while text not in seen:
            seen += self.read(0.5)
            if time.perf_counter() - began > seconds:
                raise TimeoutError(f"{text!r} did not appear: {seen[-400:]!r}")
        return time.perf_counter() - began

    def key(self, character: str) -> float:
        """Type a character, and return the seconds until the line holds it."""
        while self.read(0):
            pass
        self.typed += character
        began = time.perf_counter()
        os.write(self.fd, character.encode())
        self.until(self.typed[-6:].strip().encode() or b" ")
        return time.perf_counter() - began

    def clear(self) -> None:
        """Empty the line."""
        os.write(self.fd, b"\x15")
        self.typed = ""
        time.sleep(0.15)

    def processor_time(self) -> float:
        """Return the seconds that the thread of the screen has worked so far, others left aside."""
        return int(Path(f"/proc/{self.pid}/schedstat").read_text().split()[0]) / 1e9

    def memory(self) -> float:
        """Return how many MB it takes up."""
        status = Path(f"/proc/{self.pid}/status").read_text()
        weight = next(line for line in status.splitlines() if line.startswith("VmRSS"))
        return int(weight.split()[1]) / 1024

    def end(self) -> None:
        os.kill(self.pid, 9)
        os.waitpid(self.pid, 0)
        os.close(self.fd)


def store(folder: Path, contacts: int, lines: int) -> Path:
    """Make a store with one call that is running."""
    path = folder / f"{contacts}-{lines}.json"
    book = Book(path)
    with book.transaction("Made a store"):
        jane = book.add_contact("Jane Doe", now=NOW)
    with book.transaction("Made contacts") as change:
        for number in range(contacts - 1):
            change.put(Contact(name=f"Person {number}", created=NOW, title="Analyst"))
    agenda = default_agenda(book.records, jane)
    interview = book.plan_interview(jane.id, now=NOW, agenda=agenda)
    if lines:
        book.start_call(interview.id, now=NOW)
        with book.transaction("Took notes"):
            for number in range(lines):
                book.keep_line(interview.id, f"line {number} of it", seconds=number, now=NOW)
    book.close()
    return path


def program(path: Path, *arguments: str) -> list[str]:
    return [str(Path(sys.executable).with_name("askaround")), "--store", str(path), *arguments]


def compare(name: str, ours: Screen, floor: Screen, bars: tuple[float, float | None]) -> None:
    """Type into both in turn, and print the medians and the 95th percentiles."""
    times: dict[Screen, list[float]] = {ours: [], floor: []}
    for number in range(KEYS):
        if number % len(WORDS) == 0:
            for screen in times:
                screen.clear()
        for screen, kept in times.items():
            seconds = screen.key(WORDS[number % len(WORDS)])
            if number >= 10:
                kept.append(seconds * 1000)
            time.sleep(PAUSE)
    median = {screen: statistics.median(each) for screen, each in times.items()}
    high = {screen: sorted(each)[int(len(each) * 0.95)] for screen, each in times.items()}
    measured(name, median[ours], bars[0], floor=median[floor])
    if bars[1]:
        measured(f"{name}, p95", high[ours], bars[1], floor=high[floor])


def calling(path: Path, size: tuple[int, int], who: str = "jane") -> Screen:
    screen = Screen(program(path, "call", who), size)
    screen.until("›".encode())
    screen.quiet()
    return screen


def hour(path: Path) -> None:
    """Print what the worst key of an hour of typing takes, collections and saving included."""
    screen = calling(path, (80, 24))
    time.sleep(READ_IN)
    busy = []
    for number in range(KEYS_AN_HOUR):
        ends = number % LINE == LINE - 1
        while screen.read(0):
            pass
        before = screen.processor_time()
        os.write(screen.fd, b"\r" if ends else WORDS[number % len(WORDS)].encode())
        screen.read(2)
        while screen.read(SETTLED):
            pass
        busy.append((screen.processor_time() - before) * 1000)
    screen.end()
    words = f"the worst of {KEYS_AN_HOUR:,} keys in a call, processor time, the usual one"
    measured(words, max(busy), None, floor=statistics.median(busy))
    measured("the worst key in a call, processor time", max(busy), 33)


def hanging_up(path: Path) -> float:
    """Return the milliseconds from hanging up until the debrief is there."""
    screen = calling(path, (80, 24))
    time.sleep(READ_IN)
    screen.quiet()
    os.write(screen.fd, b"\x04")
    seconds = screen.until(b"Thank-you note")
    screen.end()
    return seconds * 1000


async def pasting(path: Path) -> None:
    """Print the longest time for which a paste of many lines keeps a key waiting."""
    book = Book(path)
    desk = Desk(book, clock_from({}), Clipboard({}, path.with_name("copied.txt"), print))
    call = next(iter(book.records.interviews))
    busy: list[float] = []
    run = asyncio.Handle._run

    def timed(handle: asyncio.Handle) -> None:
        begun = time.thread_time()
        run(handle)
        busy.append((time.thread_time() - begun) * 1000)

    lines = [f"line {number}: {WORDS}" for number in range(PASTED)]
    async with Askaround(desk, call_id=call).run_test(size=(80, 24)) as pilot:
        await asyncio.sleep(READ_IN)
        asyncio.Handle._run = timed
        pilot.app.post_message(Paste("\n".join(lines)))
        await asyncio.sleep(1)
        while book.pasted_pages():
            await asyncio.sleep(0.2)
        asyncio.Handle._run = run
    measured(f"the longest wait in a paste of {PASTED:,} lines, processor time", max(busy), 50)
    book.close()


def main() -> None:
    """Print a line for each figure: median / 95th percentile, floor, ratio, bar."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        plain, long, many = store(folder, 10, 1), store(folder, 10, 2000), store(folder, 10_000, 1)
        twin = store(folder, 11, 1)
        for size in ((80, 24), (200, 60)):
            words = f"{size[0]}x{size[1]}"
            for title, path, floor_path, bars in (
                ("key to echo in a call, bare Input as floor", plain, None, (1.3, 1.5)),
                ("key to echo in a call, 2,000 lines against 1", long, twin, (1.15, None)),
                ("key to echo in a call, 10,000 contacts against 10", many, twin, (1.1, None)),
            ):
                ours = calling(path, size)
                if floor_path is None:
                    floor = Screen([sys.executable, "-c", BARE], size)
                    floor.quiet()
                else:
                    floor = calling(floor_path, size)
                compare(f"{title}, {words}", ours, floor, bars)
                ours.end()
                floor.end()
        longest, shortest = store(folder, 12, 4000), store(folder, 13, 1)
        ours, floor = hanging_up(longest), hanging_up(shortest)
        measured("hanging up, 4,000 lines against 1", ours, 2.5, floor=floor)
        hour(many)
        asyncio.run(pasting(twin))
        fresh = store(folder, 10_001, 0)
        screen = Screen(program(fresh), (80, 24))
        screen.until(b"Jane Doe")
        time.sleep(1.5)
        screen.quiet()
        os.write(screen.fd, b"c")
        ready = screen.until(b"The clock starts")
        measured("c to the line ready, 10,000 contacts", ready * 1000, 300)
        screen.end()


if __name__ == "__main__":
    main()
