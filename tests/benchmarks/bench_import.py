"""How long 10,000 rows take beside 10,000 contacts, for several kinds of files and as a command.

And what the program weighs once 30,000 were looked at and taken in on the screen.

Run as `python -m tests.benchmarks.bench_import`.
"""

import csv
import io
import os
import random
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks.bench_call import Screen, program
from tests.benchmarks.table import measured
from tests.exchange.test_fuzz import READERS, broken
from tests.exchange.test_hostile_files import LARGE
from tui.exchange.incoming import ExchangeError
from tui.exchange.matching.duplicates import find_duplicates
from tui.exchange.matching.match_people import Match, match_all
from tui.exchange.readers.detect_format import read_file
from tui.exchange.readers.linkedin import read_linkedin
from tui.exchange.readers.text_lines import lines_of
from tui.exchange.readers.vcard.vcard import read_vcards
from tui.model.people import Contact, Organization
from tui.model.records import Records

NOW = datetime(2026, 11, 2, 15, 0, tzinfo=UTC)
MANY = 10_000
SETTLED_AFTER = 10.0
"""Seconds after which all of an import is on the disk and in the search."""
FIRST = [f"{a}{b}{c}" for a in "BDKLMNRST" for b in "aeiou" for c in ("na", "lo", "ris", "mi")]
LAST = [
    f"{a}{b}{c}"
    for a in ("Ab", "Cor", "Del", "Far", "Gil", "Hol", "Mon", "Per", "Ros", "Wil")
    for b in ("a", "e", "in", "o", "u")
    for c in ("der", "man", "ley", "ton", "va", "son")
]
Row = tuple[str, str, str, str, str]


def rows(organizations: int, *, common_names: bool = False, many: int = MANY) -> list[Row]:
    chance = random.Random(7)
    firsts, lasts = (FIRST[:20], LAST[:10]) if common_names else (FIRST, LAST)
    return [
        (
            chance.choice(firsts),
            chance.choice(lasts),
            f"https://www.linkedin.com/in/person-{number}",
            f"Firm {chance.randrange(organizations)}",
            "Data Analyst",
        )
        for number in range(many)
    ]


def book(people: list[Row], *, links: bool, typo: bool) -> Records:
    records = Records()
    organizations: dict[str, Organization] = {}
    for first, last, url, firm, title in people:
        if firm not in organizations:
            records.put(organizations.setdefault(firm, Organization(name=firm)))
        records.put(
            Contact(
                name=f"{first} {last}{'e' if typo else ''}",
                created=NOW,
                title=title,
                organization_id=organizations[firm].id,
                links=(url,) if links else (),
            )
        )
    return records


def connections(people: list[Row]) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(
        ["First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On"]
    )
    for first, last, url, firm, title in people:
        writer.writerow([first, last, url, "", firm, title, "12 Mar 2024"])
    return text.getvalue().encode()


def cards(people: list[Row]) -> bytes:
    return "".join(
        f"BEGIN:VCARD\r\nVERSION:3.0\r\nN:{last};{first};;;\r\nFN:{first} {last}\r\nORG:{firm}\r\n"
        f"TITLE:{title}\r\nURL:{url}\r\nEND:VCARD\r\n"
        for first, last, url, firm, title in people
    ).encode()


def timed(what: str, do: Callable[[], object], bar: float = 2) -> object:
    best, result = 1e9, None
    for _ in range(3):
        begun = time.perf_counter()
        result = do()
        best = min(best, time.perf_counter() - begun)
    measured(what, best, bar, "s")
    return result


def read_and_match(file: bytes, records: Records) -> list[Match]:
    return match_all(read_linkedin(lines_of(io.BytesIO(file))).contacts, records)


def command(store: Path, *words: str) -> float:
    """Run the program to its end; returns how long it took, in seconds."""
    begun = time.perf_counter()
    subprocess.run(
        [sys.executable, "-m", "tui", "--store", str(store), *words],
        stdout=subprocess.DEVNULL,
        check=True,
    )
    return time.perf_counter() - begun


def as_a_command() -> None:
    """Import 10,000 rows, and 10,000 more, then undo it, with the whole process."""
    names = ("nobody known", "10,000 others known", "the same 10,000 known")
    took: dict[str, list[float]] = {name: [] for name in (*names, "undone")}
    known = connections(rows(500))
    others = connections([(f, la, f"{url}-x", firm, t) for f, la, url, firm, t in rows(700)])
    for _ in range(3):
        with TemporaryDirectory() as folder:
            store, file, later = (Path(folder) / each for each in ("s.json", "a.csv", "b.csv"))
            file.write_bytes(known)
            later.write_bytes(others)
            took[names[0]].append(command(store, "import", str(file)))
            took[names[1]].append(command(store, "import", str(later)))
            took["undone"].append(command(store, "undo"))
            took[names[2]].append(command(store, "import", str(file)))
    for name, times in took.items():
        measured(f"askaround import, {name}", min(times), 3, "s")


def weight_of_a_review() -> None:
    """Take 30,000 rows in on the screen, in a store that is empty before."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "Connections.csv"
        file.write_bytes(connections(rows(3_000, many=30_000)))
        os.environ["XDG_STATE_HOME"] = f"{folder}/state"
        screen = Screen(program(Path(folder) / "store.json"), (80, 24))
        screen.until(b"saved")
        for key in (b"\x1b", b"2", b"I", bytes(file)):
            screen.quiet()
            os.write(screen.fd, key)
        screen.quiet()
        os.write(screen.fd, b"\r")
        measured("30,000 rows in the review", screen.until(b"to take in", 60), 5, "s")
        os.write(screen.fd, b"\r")
        measured("30,000 rows taken in", screen.until(b"Took in", 60), 5, "s")
        settled = time.monotonic() + SETTLED_AFTER
        while time.monotonic() < settled:
            screen.read(0.1)
        measured("memory after they were taken in", screen.memory(), 200, "MB")
        screen.end()


def duplicates() -> None:
    """Look for who is there twice among 10,000."""
    for name, organizations in (("500 organizations", 500), ("one organization", 1)):
        records = book(rows(organizations), links=False, typo=False)
        timed(f"duplicates, {name}", partial(find_duplicates, records))


def far_too_much() -> None:
    """Refuse the files that are far too large to be address books."""
    for name, (make, _) in LARGE.items():
        content = make()
        begun = time.perf_counter()
        with suppress(ExchangeError):
            read_file(io.BytesIO(content))
        measured(f"refused: {name}", time.perf_counter() - begun, 20, "s")


def broken_files() -> None:
    """Read many broken files by each reader, and tell the slowest."""
    for reader, (read, seeds) in READERS.items():
        slowest = 0.0
        for number in range(1000):
            content = broken(random.Random(f"{reader} {number}"), seeds)
            begun = time.perf_counter()
            with suppress(ExchangeError):
                read(content)
            slowest = max(slowest, time.perf_counter() - begun)
        measured(f"slowest of 1,000 broken files, {reader}", slowest * 1000, 500)


def main() -> None:
    for title, organizations, common in (
        ("500 organizations", 500, False),
        ("one organization", 1, False),
        ("one organization, 200 names", 1, True),
    ):
        people = rows(organizations, common_names=common)
        file = connections(people)
        for kind, links, typo in (
            ("the same profiles", True, False),
            ("the same names", False, False),
            ("near names", False, True),
        ):
            records = book(people, links=links, typo=typo)
            timed(
                f"{title}, {kind}",
                partial(read_and_match, file, records),
            )
    timed("10,000 cards read", lambda: read_vcards(lines_of(io.BytesIO(cards(people)))), 30)

    duplicates()
    far_too_much()
    broken_files()
    as_a_command()
    weight_of_a_review()


if __name__ == "__main__":
    main()
