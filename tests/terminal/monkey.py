"""A driver that does anything at random, in the real program in a real pseudo-terminal.

`make monkey` runs it by hand: ASKAROUND_MONKEY_SEEDS=1-20 ASKAROUND_MONKEY_EVENTS=5000.
"""

import os
import random
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pexpect

from tests.world import NOON
from tui.cli.demo.season import fill
from tui.store.book import Book
from tui.store.files.raw_documents import Rows
from tui.store.maintenance import check

PROGRAM = Path(sys.executable).with_name("askaround")
LIMIT = 60.0
_NO_STEPS = {"drafts", "history"}
_ORDERLY = {0, 129, 130, 143, -signal.SIGKILL}
_LETTERS = 'abcdefghijklmnoprstuvwxyz12345?/.,<>+-0[]{}ABCDEFGHIJKLMNOPRSTUVWXYZ!"@~'
_NAMED = {
    "up": b"\x1b[A",
    "down": b"\x1b[B",
    "right": b"\x1b[C",
    "left": b"\x1b[D",
    "enter": b"\r",
    "escape": b"\x1b",
    "tab": b"\t",
    "shift+tab": b"\x1b[Z",
    "backspace": b"\x7f",
    "delete": b"\x1b[3~",
    "page up": b"\x1b[5~",
    "page down": b"\x1b[6~",
    "home": b"\x1b[H",
    "end": b"\x1b[F",
    "f1": b"\x1bOP",
    "alt+b": b"\x1bb",
    "space": b" ",
    **{f"ctrl+{letter}": bytes([ord(letter) - 96]) for letter in "abdefgklnoprstuvwxy"},
}
_WORDS = (
    "Jane Doe, Data Analyst, Acme <jane@acme.com> #alumni via Prof. Smith",
    "> send her the chart by friday",
    "next friday",
    "31/31/2031",
    "museums",
    "~nosuch/x",
    "see [/ her notes [bold",
    "žluťoučký kůň 漢字 👩\u200d👩\u200d👧 e\u0301",
    "x" * 300,
    " ",
)
_PASTES = (
    "one line",
    "first\nsecond\r\nthird\n",
    "Name,Email\nJane Roe,jane@roe.example\nTom Low,tom@low.example\n",
    "\n".join(f"line {number}" for number in range(300)),
    "\x1b[31mred\x1b[0m \x07 \x00 end",
    "a\tb\tc\n1\t2\t3",
    "",
)


class Monkey:
    """One run: a season in a home of its own, and the events of one seed."""

    def __init__(self, home: Path, seed: int) -> None:
        self.done: Counter[str] = Counter()
        self.ends: Counter[int] = Counter()
        self.last: list[str] = []
        self._home = home
        self._chance = random.Random(seed)
        self._store = home / "store.json"
        book = Book(self._store)
        fill(book, NOON)
        book.forget_steps()
        self._begun = states(book)
        book.close()
        self._program = self._start()

    def run(self, events: int) -> None:
        """Do so many things; fails with the last of them when the program ends by a fault."""
        ways: list[tuple[int, Callable[[], str]]] = [
            (60, self._key),
            (25, self._named),
            (6, self._words),
            (3, self._paste),
            (8, self._click),
            (2, self._resize),
            (1, self._not_text),
        ]
        kinds = [way for weight, way in ways for _ in range(weight)]
        for number in range(events):
            way = self._chance.choice(kinds)
            if self._chance.random() < 0.002:
                way = self._end
            self.last = [*self.last[-30:], f"{number}: {way()}"]
            self.done[way.__name__.strip("_")] += 1
            self._drain()
            if not self._program.isalive():
                self._ended()
                self._program = self._start()
        self._program.kill(signal.SIGTERM)
        self._ended()
        self._check_store()

    def _start(self) -> "pexpect.spawn[bytes]":
        home = str(self._home)
        environ = {
            "PATH": os.environ["PATH"],
            "HOME": home,
            "XDG_STATE_HOME": f"{home}/state",
            "XDG_CONFIG_HOME": f"{home}/config",
            "XDG_DATA_HOME": f"{home}/data",
            "ASKAROUND_STORE": str(self._store),
            "ASKAROUND_NOW": NOON.isoformat(),
            "EDITOR": "true",
            "LANG": "C.UTF-8",
            "TERM": "xterm-256color",
            "TZ": "UTC",
        }
        program = pexpect.spawn(
            str(PROGRAM), env=environ, cwd=home, dimensions=(24, 80), timeout=LIMIT
        )
        program.delaybeforesend = None
        program.expect(b"saved")
        return program

    def _drain(self) -> None:
        """Read what the program painted until it rests for a moment."""
        try:
            for _ in range(20):
                self._program.read_nonblocking(65536, timeout=0.01)
        except (pexpect.TIMEOUT, pexpect.EOF):
            pass

    def _ended(self) -> None:
        end = time.monotonic() + LIMIT
        while self._program.isalive():
            self._drain()
            assert time.monotonic() < end, f"It does not end after {self.last}"
        self._program.close()
        killed = self._program.signalstatus
        status = -killed if killed else self._program.exitstatus
        self.ends[status] += 1
        assert status in _ORDERLY, f"It ended with status {status} after {self.last}"
        trace = self._home / "state" / "askaround" / "errors.log"
        assert not trace.exists(), f"{trace.read_text()}\nafter {self.last}"

    def _check_store(self) -> None:
        assert check(self._store) == []
        book = Book(self._store)
        now = [states(book)]
        while book.undo() is not None:
            now.append(states(book))
        if len(now) < 150:
            assert now[-1] == self._begun, "undone to the end it is not as it was"
        for former in reversed(now[:-1]):
            assert book.redo() is not None
            assert states(book) == former, "redone it is not as it was"
        book.close()

    def _send(self, sent: bytes) -> None:
        # It may have ended just now.
        with suppress(OSError):
            os.write(self._program.fileno(), sent)

    def _key(self) -> str:
        letter = self._chance.choice(_LETTERS)
        self._send(letter.encode())
        return letter

    def _named(self) -> str:
        name = self._chance.choice(list(_NAMED))
        for _ in range(self._chance.choice((1, 1, 1, 2, 5))):
            self._send(_NAMED[name])
        return name

    def _words(self) -> str:
        words = self._chance.choice(_WORDS)
        self._send(words.encode())
        return words

    def _paste(self) -> str:
        text = self._chance.choice(_PASTES)
        self._send(b"\x1b[200~" + text.encode() + b"\x1b[201~")
        return f"paste of {len(text)}"

    def _click(self) -> str:
        button = self._chance.choice((0, 0, 0, 2, 64, 65))
        x, y = self._chance.randint(1, 80), self._chance.randint(1, 24)
        times = self._chance.choice((1, 1, 2, 3))
        for _ in range(times):
            self._send(f"\x1b[<{button};{x};{y}M\x1b[<{button};{x};{y}m".encode())
        return f"button {button} at {x},{y}, {times} times"

    def _resize(self) -> str:
        rows, columns = self._chance.choice(((24, 80), (10, 30), (50, 200), (3, 10), (24, 60)))
        self._program.setwinsize(rows, columns)
        return f"{columns}x{rows}"

    def _not_text(self) -> str:
        sent = bytes(self._chance.randrange(0x80, 0x100) for _ in range(self._chance.randint(1, 9)))
        self._send(sent)
        return repr(sent)

    def _end(self) -> str:
        by = self._chance.choice((signal.SIGTERM, signal.SIGINT, signal.SIGHUP, signal.SIGKILL))
        self._program.kill(by)
        end = time.monotonic() + LIMIT
        while self._program.isalive() and time.monotonic() < end:
            self._drain()
        return by.name


def states(book: Book) -> Rows:
    """Return all documents but the half-typed ones and the steps."""
    rows = book._store.rows()
    return {table: kept for table, kept in rows.items() if kept and table not in _NO_STEPS}


def main() -> int:
    """Run the seeds and print what became of each; return the exit status."""
    first, _, last = os.environ.get("ASKAROUND_MONKEY_SEEDS", "1-3").partition("-")
    events = int(os.environ.get("ASKAROUND_MONKEY_EVENTS", "1000"))
    failed = 0
    for seed in range(int(first), int(last or first) + 1):
        with tempfile.TemporaryDirectory(prefix="askaround-monkey-") as folder:
            begun = time.monotonic()
            monkey = Monkey(Path(folder), seed)
            try:
                monkey.run(events)
                words = "sound"
            except Exception as error:  # noqa: BLE001 - the other seeds are run as well
                failed += 1
                words = f"FAILED: {type(error).__name__}: {error}"
            took = time.monotonic() - begun
            print(f"seed {seed}, {sum(monkey.done.values())} events, {took:.0f} s,", end=" ")
            print(f"ends {dict(monkey.ends)}: {words}", flush=True)
    return min(1, failed)


if __name__ == "__main__":
    raise SystemExit(main())
