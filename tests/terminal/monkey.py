"""A driver that does anything at random, in the real program in a real pseudo-terminal.

`make monkey` runs it by hand: ASKAROUND_MONKEY_SEEDS=1-20 ASKAROUND_MONKEY_EVENTS=5000.
"""

import os
import random
import signal
import sys
import tempfile
import termios
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from itertools import cycle
from pathlib import Path

import pexpect

from tests.world import NOON
from tui.cli.demo.season import fill
from tui.desk.commands.table import ALL
from tui.store.book import Book
from tui.store.files.raw_documents import Rows
from tui.store.maintenance import check

PROGRAM = Path(sys.executable).with_name("askaround")
LIMIT = 60.0
_TICKS = os.sysconf("SC_CLK_TCK")
_ASKED_EVERY = 500
"""After so many events the program must show that it answers."""
_UNDO_AND_REDO = 200
"""So many steps are kept."""
_ESCAPE, _PALETTE = b"\x1b", b"\x10"
_FOUND = b"and notes|No matches"
"""What the palette shows of \"hide names\", the latter where a dialog is in front."""
_NO_STEPS = {"drafts", "history"}
# The latter where it has only just been started, or has given the terminal back already.
_ORDERLY = {0, 129, 130, 143, -signal.SIGKILL, -signal.SIGHUP, -signal.SIGINT, -signal.SIGTERM}
_OPENED, _CLOSED = b"\x1b[?1049h", b"\x1b[?1049l"
"""What opens and closes the screen beside the shell's."""
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
    "people.csv",
)
_PEOPLE = "Full name,Firm,Mail\nJane Roe,Acme,jane@roe.example\nTom Low,Bauer,tom@low.example\n"
_EDITOR = '#!/bin/sh\necho "Written elsewhere." >> "$1"\n'
_PASTES = (
    "one line",
    "first\nsecond\r\nthird\n",
    "Name,Email\nJane Roe,jane@roe.example\nTom Low,tom@low.example\n",
    "\n".join(f"line {number}" for number in range(300)),
    "\x1b[31mred\x1b[0m \x07 \x00 end",
    "a\tb\tc\n1\t2\t3",
    "",
)


class Painted:
    """What the program wrote last, and whether the shell's screen is shown."""

    def __init__(self) -> None:
        self.is_shell = True
        self._end = b""

    def write(self, written: bytes) -> None:
        """Take what it wrote."""
        text = self._end + written
        opened, closed = text.rfind(_OPENED), text.rfind(_CLOSED)
        if opened != closed:
            self.is_shell = closed > opened
        self._end = text[-len(_OPENED) :]

    def flush(self) -> None:
        """Do nothing."""


class Monkey:
    """One run: a season in a home of its own, and the events of one seed."""

    def __init__(self, home: Path, seed: int) -> None:
        self.done: Counter[str] = Counter()
        self.ends: Counter[int] = Counter()
        self.faults: list[str] = []
        self.steps = 0
        self.last: list[str] = []
        self._home = home
        self._widths = cycle((0, 1))
        self._chance = random.Random(seed)
        self._store = home / "store.json"
        (home / "people.csv").write_text(_PEOPLE)
        (home / "editor").write_text(_EDITOR)
        (home / "editor").chmod(0o755)
        book = Book(self._store)
        fill(book, NOON)
        book.forget_steps()
        # What there was after a step, by its id.
        self._then = {"": states(book)}
        book.close()
        self._program = self._start()

    def run(self, events: int) -> None:
        """Do so many things, and go on after a fault; fails in the end if there was one."""
        ways: list[tuple[int, Callable[[], str]]] = [
            (60, self._key),
            (25, self._named),
            (6, self._words),
            (6, self._command),
            (3, self._paste),
            (8, self._click),
            (2, self._resize),
            (1, self._not_text),
        ]
        kinds = [way for weight, way in ways for _ in range(weight)]
        for number in range(1, events + 1):
            way, rare = self._chance.choice(kinds), self._chance.random()
            if rare < 0.006:
                way = self._end if rare < 0.002 else self._leave
            self.last = [*self.last[-30:], f"{number}: {way()}"]
            self.done[way.__name__.strip("_")] += 1
            self._drain()
            if number % _ASKED_EVERY == 0:
                self._ask()
            self._take_trace()
            if not self._program.isalive():
                self._ended()
                self._program = self._start()
        self._program.kill(signal.SIGTERM)
        self._ended()
        self._undo_and_redo()
        assert not self.faults, "\n\n".join(self.faults)

    def close(self) -> None:
        """End the program if it still runs."""
        self._program.close(force=True)

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
            "EDITOR": f"{home}/editor",
            "LANG": "C.UTF-8",
            "PYTHONFAULTHANDLER": "1",
            "TERM": "xterm-256color",
            "TZ": "UTC",
        }
        program = pexpect.spawn(
            str(PROGRAM), env=environ, cwd=home, dimensions=(24, 80), timeout=LIMIT
        )
        program.delaybeforesend = None
        self._painted = program.logfile_read = Painted()
        self.last.append("a start")
        program.expect(b"saved")
        return program

    def _drain(self) -> None:
        """Read what the program painted until it rests for a moment."""
        self._wake()
        try:
            for _ in range(20):
                self._program.read_nonblocking(65536, timeout=0.01)
        except (pexpect.TIMEOUT, pexpect.EOF):
            pass

    def _wake(self) -> None:
        """Have the program go on, as a shell does, if it was suspended."""
        with suppress(OSError):
            if self._state() == "T":
                os.kill(self._program.pid, signal.SIGCONT)

    def _ask(self) -> None:
        """Find out whether keys still arrive, and what they do is shown."""
        self._rest()
        self._program.setwinsize(24, 80)
        for sent in (_ESCAPE, _PALETTE):
            self._send(sent)
            self._drain()
        self._send(b"hide names")
        # Not what an earlier answer left over.
        self._program.buffer = b""
        patience, found = self._patience(), 1
        while found == 1 and next(patience, False):
            self._wake()
            self._rest()
            # What an earlier answer has in common with this one is painted again as well.
            self._program.setwinsize(24, 79 + next(self._widths))
            found = self._program.expect([_FOUND, pexpect.TIMEOUT, pexpect.EOF], timeout=1)
        if found == 1:
            self._hung("It does not answer")
        self._send(_ESCAPE)
        self._drain()

    def _rest(self) -> None:
        """Wait until the program has done all it was given: on a busy machine that is much."""
        begun, at_first, worked = time.monotonic(), self._processor_time(), -1.0
        while (now := self._processor_time()) != worked or self._state() == "R":
            # What has no end is a fault, which is then found.
            if time.monotonic() - begun > LIMIT * 10 or now - at_first > LIMIT:
                return
            worked = now
            self._drain()
            time.sleep(0.1)

    def _state(self) -> str:
        """Return what the system says of the program: R as long as it has anything to do."""
        with suppress(OSError):
            return Path(f"/proc/{self._program.pid}/stat").read_text().rpartition(")")[2].split()[0]
        return ""

    def _patience(self) -> Iterator[bool]:
        """Yield until nobody would wait any longer, which on a busy machine is later."""
        begun, worked = time.monotonic(), self._processor_time()
        while (waited := time.monotonic() - begun) < LIMIT or (
            waited < LIMIT * 10 and self._processor_time() - worked < LIMIT / 4
        ):
            yield True

    def _processor_time(self) -> float:
        with suppress(OSError):
            stat = Path(f"/proc/{self._program.pid}/stat").read_text()
            return sum(map(int, stat.rpartition(")")[2].split()[11:13])) / _TICKS
        return 0.0

    def _ended(self) -> None:
        patience = self._patience()
        while self._program.isalive() and next(patience, False):
            self._drain()
        if self._program.isalive():
            self._hung("It does not end")
        self._read_to_the_end()
        modes = termios.tcgetattr(self._program.fileno())[3]
        usable = self._painted.is_shell and modes & termios.ECHO and modes & termios.ICANON
        self._program.close()
        killed = self._program.signalstatus
        status = -killed if killed else self._program.exitstatus
        self.ends[status] += 1
        if status != -signal.SIGKILL and not usable:
            self._fault(f"The terminal is not as it was after status {status}")
        if status not in _ORDERLY:
            self._fault(f"It ended with status {status}")
        self._take_trace()
        for wrong in check(self._store):
            self._fault(f"The store is not sound: {wrong}")
        book = Book(self._store)
        self._then[_last_step(book)] = states(book)
        book.close()

    def _hung(self, words: str) -> None:
        """Note a fault with the place where each thread stands, and end the program."""
        self._program.kill(signal.SIGABRT)
        written = self._read_to_the_end().partition(b"Fatal Python error")[2]
        self._fault(words + written.decode(errors="replace"))
        self._program.kill(signal.SIGKILL)
        self._program.wait()

    def _read_to_the_end(self) -> bytes:
        written = b""
        with suppress(pexpect.TIMEOUT, pexpect.EOF):
            while True:
                written += self._program.read_nonblocking(65536, timeout=5)
        return written

    def _take_trace(self) -> None:
        log = self._home / "state" / "askaround" / "errors.log"
        if log.exists():
            self._fault(log.read_text())
            log.unlink()

    def _fault(self, words: str) -> None:
        self.faults.append(f"{words}\nafter {self.last}")

    def _undo_and_redo(self) -> None:
        """Fails unless each step leads to what there was then, back and forth."""
        book = Book(self._store)
        now = [states(book)]
        while book.undo() is not None:
            now.append(states(book))
            then = self._then.get(_last_step(book), now[-1])
            if _last_step(book) or len(now) <= _UNDO_AND_REDO:
                assert now[-1] == then, f"undone {len(now) - 1} times it is not as it was"
        self.steps = len(now) - 1
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

    def _command(self) -> str:
        """Give a command by the palette; where there is none such, whatever is most like it."""
        command = self._chance.choice(ALL)
        for sent in (_PALETTE, command.words.encode(), b"\r"):
            self._send(sent)
            self._drain()
        return f"command {command.id}"

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

    def _leave(self) -> str:
        name = self._chance.choice(("escape, q", "ctrl+c", "ctrl+q", "ctrl+z"))
        keys = {"escape, q": b"\x1b\x1bq", "ctrl+c": b"\x03", "ctrl+q": b"\x11", "ctrl+z": b"\x1a"}
        self._send(keys[name])
        return name

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


def _last_step(book: Book) -> str:
    """Return the id of the step that would be undone next, empty if there is none."""
    return next((step.id for step in reversed(book._steps) if not step.undone), "")


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
            finally:
                monkey.close()
            took = time.monotonic() - begun
            print(f"seed {seed}, {sum(monkey.done.values())} events, {took:.0f} s,", end=" ")
            print(f"{monkey.steps} steps, ends {dict(monkey.ends)}: {words}", flush=True)
    return min(1, failed)


if __name__ == "__main__":
    raise SystemExit(main())
