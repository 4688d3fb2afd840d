"""How long looks at much mail take, beside keys on Today, and in how much memory.

Run as `python -m tests.benchmarks.bench_mail`. The folder has 50,000 messages, of which some
are of contacts; the mailbox of a gigabyte has holes for bodies.
"""

import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks.bench_call import Screen, program
from tests.benchmarks.bench_today import make_store, moved
from tests.benchmarks.table import measured
from tests.stand_ins import TellingClipboard
from tui.desk.desk import Desk
from tui.desk.settings.settings import Settings
from tui.desk.taking_in.mail import look, people_of, plan_mail, remember, remembered
from tui.desk.taking_in.mail_news import take_mail
from tui.exchange.mail.memory import MailMemory
from tui.store.book import Book

MANY = 50_000
CONTACTS = 700
ME = "Me <me@example.org>"
BIG = 1 << 30
BODY = 1 << 20
KEYS = 60
RECEIVED = "".join(
    f"Received: from mx{number}.example.org (mx{number}.example.org [192.0.2.{number}])\n"
    f"\tby mail.example.org (Postfix) with ESMTPS id 4ABCDEF{number}\n"
    f"\tfor <me@example.org>; Mon, 16 Nov 2026 09:00:0{number} +0000 (UTC)\n"
    for number in range(4)
) + "".join(f"X-Spam-{number}: {'x' * 60}\n" for number in range(12))
MEMORY = """
import resource, sys
from pathlib import Path
from tui.exchange.mail.look import Wanted, look_at_mail
from tui.exchange.mail.memory import MailMemory
found = look_at_mail([Path(sys.argv[1])], Wanted({"person1@example.com"}, ()), MailMemory(), bool)
assert not found.problems
print(found.read, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


def head(number: int, *, sent: bool, when: datetime) -> str:
    """The head of a message: one in forty is of a contact, as many are lists."""
    person = f"Person {number % CONTACTS} <person{number % CONTACTS}@example.com>"
    other = person if number % 40 == 0 else f"Other {number} <other{number % 9000}@example.net>"
    sender, to = (ME, other) if sent else (other, ME)
    more = "List-Id: <list.example.net>\n" if number % 40 == 1 else ""
    return (
        f"Return-Path: <x@example.net>\nDelivered-To: me@example.org\n{RECEIVED}{more}"
        f"From: {sender}\nTo: {to}\nSubject: =?utf-8?q?Number_{number}?=\n"
        f"Date: {format_datetime(when)}\nMessage-ID: <{number}@example.net>\n"
        "MIME-Version: 1.0\nContent-Type: text/plain\n\n"
    )


def make_folder(root: Path, now: datetime) -> None:
    """Write a fifth of the messages as sent, the others as received."""
    for folder in ("INBOX", "Sent"):
        for part in ("cur", "new", "tmp"):
            (root / folder / part).mkdir(parents=True)
    for number in range(MANY):
        when = now - timedelta(minutes=10 * (MANY - number))
        folder = "Sent" if number % 5 == 0 else "INBOX"
        path = root / folder / "cur" / f"{int(when.timestamp())}.M{number}P1.host,S=9:2,S"
        path.write_text(head(number, sent=number % 5 == 0, when=when) + "Words.\n" * 100)


def looks(store: Path, root: Path) -> None:
    """Print how long looks take in this process, one after the other."""
    book = Book(store)
    settings = Settings(mail_folders=(root,))
    desk = Desk(book, lambda: datetime.now(UTC), TellingClipboard(), settings)
    for what, bar in (("first", 20), ("second", 0.5)):
        began = time.perf_counter()
        people = people_of(desk)
        memory = remembered(desk) if what == "second" else MailMemory()
        found = look([root], people, memory)
        read = time.perf_counter() - began
        plan = plan_mail(desk, found, people)
        take_mail(book, plan.news)
        remember(desk, plan.memory)
        took = time.perf_counter() - began
        measured(f"{what} look at {MANY:,} messages, {len(plan.letters):,} letters", took, bar, "s")
        measured("  of which reading", read, None, "s")
    book.undo()
    book.close()
    book.mail_memory.unlink()


def in_the_background(store: Path, root: Path, config: Path) -> None:
    """Print key to paint on Today while the mail is read, beside the same without mail."""
    config.mkdir(parents=True)
    memory = store.with_name(f"{store.name}.mail")
    times: dict[bool, list[float]] = {}
    took = 0.0
    for reads in (False, True):
        settings = f'[mail]\nfolders = ["{root}"]\n' if reads else ""
        (config / "config.toml").write_text(settings)
        screen = Screen(program(store), (80, 24))
        began = time.perf_counter()
        screen.until(b"saved", 60)
        os.write(screen.fd, b"/person\r")
        time.sleep(1)
        kept = times.setdefault(reads, [])
        for number in range(KEYS):
            if reads and memory.exists():
                break
            key = b"\x1b[B" if number % 40 < 20 else b"\x1b[A"
            kept.append(moved(screen, key) * 1000)
            time.sleep(0.02)
        while reads and not memory.exists():
            screen.read(0.2)
        took = time.perf_counter() - began
        screen.end()
    words = "key on Today while the mail is read, beside without"
    measured(words, statistics.median(times[True]), 1.3, floor=statistics.median(times[False]))
    slow = statistics.quantiles(times[True], n=20)[-1]
    usual = statistics.quantiles(times[False], n=20)[-1]
    measured("  the slowest twentieth of them", slow, None, floor=usual)
    measured(f"first look at {MANY:,} messages in the background", took, 20, "s")


def make_box(path: Path, size: int, now: datetime) -> Iterator[int]:
    """Write a mailbox with holes where bodies would be; yields how many messages it has."""
    with path.open("wb") as file:
        number = 0
        while file.tell() < size:
            file.write(b"From - Mon Nov 16 09:00:00 2026\n")
            file.write(head(number, sent=False, when=now).encode())
            file.seek(BODY, os.SEEK_CUR)
            file.write(b"\n\n")
            number += 1
    yield number


def memory_of(path: Path) -> tuple[int, int]:
    """Return how many messages a new process reads in a mailbox, and the most memory it takes."""
    run = [sys.executable, "-c", MEMORY, str(path)]
    printed = subprocess.run(run, check=True, capture_output=True, text=True).stdout.split()
    return int(printed[0]), int(printed[1])


def one_big_mailbox(folder: Path, now: datetime) -> None:
    """Print the memory of reading a gigabyte beside that of reading a few messages."""
    small, big = folder / "small", folder / "big"
    (few,) = make_box(small, 3 * BODY, now)
    (many,) = make_box(big, BIG, now)
    read, floor = memory_of(small)
    began = time.perf_counter()
    read_of_big, most = memory_of(big)
    took = time.perf_counter() - began
    assert (read, read_of_big) == (few, many)
    megabyte = 1 << (10 if sys.platform != "darwin" else 20)
    measured(
        "memory for a mailbox of 1 GB, beside 3 MB",
        most / megabyte,
        1.3,
        "MB",
        floor=floor / megabyte,
    )
    measured("  time for it", took, 20, "s")


def main() -> None:
    now = datetime.now(UTC)
    with TemporaryDirectory() as name:
        folder = Path(name)
        one_big_mailbox(folder, now)
        root = folder / "Mail"
        make_folder(root, now)
        store = make_store(folder / "store.json", CONTACTS, 60)
        looks(store, root)
        config = folder / "config" / "askaround"
        os.environ["XDG_CONFIG_HOME"] = str(folder / "config")
        in_the_background(store, root, config)
    print(f"memory of all: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB")


if __name__ == "__main__":
    main()
