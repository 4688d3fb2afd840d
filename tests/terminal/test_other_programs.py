"""What goes out is read by programs that others wrote, and what they change comes in again.

khard has the cards, khal the calendars, vdirsyncer keeps both in step with a server, radicale.
"""

import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from icalendar import Calendar

from tests.waiting import LIMIT, wait_until
from tests.world import NOON
from tui.cli.demo.season import fill
from tui.store.book import Book

PROGRAMS = ("khard", "khal", "vdirsyncer", "radicale")
Askaround = Callable[..., subprocess.CompletedProcess[str]]


pytestmark = pytest.mark.slow


@pytest.fixture(scope="session")
def others() -> Path:
    """Where khard, khal, vdirsyncer and radicale are: beside Python, by the extra sync-tests."""
    programs = Path(sys.executable).parent
    missing = [name for name in PROGRAMS if not (programs / name).exists()]
    if missing:
        pytest.skip(f"{', '.join(missing)} not installed: pip install -e '.[sync-tests]'")
    return programs


@pytest.fixture
def store(tmp_path: Path) -> str:
    path = tmp_path / "store.json"
    book = Book(path)
    fill(book, NOON)
    book.add_contact("Zoë Ång; Ltd, Jr.", now=NOON, emails=["zoe@example.org"])
    book.close()
    return str(path)


def run(environ: dict[str, str], *words: str | Path, typed: str = "") -> str:
    result = subprocess.run(
        [str(word) for word in words],
        env={**environ, "LC_ALL": "C.UTF-8"},
        input=typed,
        capture_output=True,
        encoding="utf-8",
        timeout=LIMIT,
        check=False,
    )
    assert result.returncode == 0, result.stdout + result.stderr
    return result.stdout


def test_khard_lists_everybody(
    others: Path, askaround: Askaround, environ: dict[str, str], store: str, tmp_path: Path
) -> None:
    cards = tmp_path / "cards"
    assert askaround("export", "--vdir", str(cards), ASKAROUND_STORE=store).returncode == 0
    config = khard_config(tmp_path, cards)
    listed = run(environ, others / "khard", "-c", config, "list", "--parsable", "--fields", "name")
    assert len(listed.splitlines()) == len(list(cards.glob("*.vcf"))) == 17
    assert "Tomás Rivera" in listed
    assert "Zoë Ång; Ltd" in listed
    emails = run(environ, others / "khard", "-c", config, "email", "--parsable", "denise")
    assert "denise.okafor@example.org" in emails


def test_khal_lists_the_calls(
    others: Path, askaround: Askaround, environ: dict[str, str], store: str, tmp_path: Path
) -> None:
    calendar, kept = tmp_path / "calls.ics", tmp_path / "calendar"
    kept.mkdir()
    exported = askaround("export", "--format", "ics", "--out", str(calendar), ASKAROUND_STORE=store)
    assert exported.returncode == 0
    khal = (others / "khal", "-c", khal_config(tmp_path, kept))
    run(environ, *khal, "import", "--batch", "-a", "calls", calendar)
    listed = run(environ, *khal, "list", "--format", "{start} {title}", "2026-01-01", "400d")
    assert "Informational interview with Priya Raman" in listed
    # The same UIDs: a second import brings nothing new.
    run(environ, *khal, "import", "--batch", "-a", "calls", calendar)
    again = run(environ, *khal, "list", "--format", "{start} {title}", "2026-01-01", "400d")
    assert again == listed


def test_khal_reads_the_folder_that_is_kept_in_step(
    others: Path, askaround: Askaround, environ: dict[str, str], store: str, tmp_path: Path
) -> None:
    kept = tmp_path / "calls"
    words = ("export", "--format", "ics", "--vdir", str(kept))
    assert askaround(*words, ASKAROUND_STORE=store).returncode == 0
    khal = (others / "khal", "-c", khal_config(tmp_path, kept))
    listed = run(environ, *khal, "list", "--format", "{start} {title}", "2026-01-01", "400d")
    assert "Informational interview with Priya Raman" in listed


def khal_config(folder: Path, calendar: Path) -> Path:
    config = folder / "khal.conf"
    config.write_text(
        f"[calendars]\n[[calls]]\npath = {calendar}\ntype = calendar\n"
        "[locale]\ntimeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\n"
        "datetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n"
        f"local_timezone = UTC\ndefault_timezone = UTC\n[sqlite]\npath = {folder / 'khal.db'}\n"
    )
    return config


def khard_config(folder: Path, cards: Path) -> Path:
    config = folder / "khard.conf"
    config.write_text(f"[addressbooks]\n[[people]]\npath = {cards}\n")
    return config


@pytest.fixture
def server(
    others: Path, tmp_path: Path, environ: dict[str, str]
) -> Iterator[tuple[Path, str, Path]]:
    """A server of cards and calendars: its programs, its address, and the folder of what it has."""
    kept, log = tmp_path / "server", tmp_path / "radicale.log"
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    words = (
        *(str(others / "radicale"), "--storage-filesystem-folder", str(kept)),
        *("--server-hosts", f"127.0.0.1:{port}", "--auth-type", "none"),
    )
    with log.open("wb") as told, subprocess.Popen(words, env=environ, stderr=told) as process:

        def answers() -> bool:
            assert process.poll() is None, log.read_text()
            with suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
                return True
            return False

        try:
            wait_until(answers, "the server answers")
            yield others, f"http://127.0.0.1:{port}/", kept / "collection-root" / "me"
        finally:
            process.terminate()


def vdirsyncer_config(folder: Path, address: str) -> Path:
    """Write the recipe of the README."""
    config = folder / "vdirsyncer.conf"
    parts = [f'[general]\nstatus_path = "{folder / "status"}/"\n']
    for name, ending, kind in (("people", ".vcf", "carddav"), ("talks", ".ics", "caldav")):
        parts.append(
            f'[pair {name}]\na = "{name}_here"\nb = "{name}_there"\ncollections = ["{name}"]\n'
            f'[storage {name}_here]\ntype = "filesystem"\npath = "{folder / "kept"}/"\n'
            f'fileext = "{ending}"\n'
            f'[storage {name}_there]\ntype = "{kind}"\nurl = "{address}"\nusername = "me"\n'
            'password = "none"\n'
        )
    config.write_text("\n".join(parts))
    return config


def test_what_is_changed_on_a_server_comes_in_and_goes_out_again(
    askaround: Askaround,
    environ: dict[str, str],
    store: str,
    server: tuple[Path, str, Path],
    tmp_path: Path,
) -> None:
    others, address, there = server
    people, talks = tmp_path / "kept" / "people", tmp_path / "kept" / "talks"

    def export() -> str:
        cards = askaround("export", "--vdir", str(people), ASKAROUND_STORE=store)
        events = askaround(
            *("export", "--format", "ics", "--vdir", str(talks)), ASKAROUND_STORE=store
        )
        assert cards.returncode == events.returncode == 0
        return cards.stderr + events.stderr

    def sync(*words: str) -> None:
        run(environ, others / "vdirsyncer", "-c", config, *words, typed="y\n" * 8)

    def on_server(folder: str, words: str) -> Path:
        (path,) = (each for each in (there / folder).glob("[!.]*") if words in each.read_text())
        return path

    config = vdirsyncer_config(tmp_path, address)
    assert not export()
    sync("discover")
    sync("sync")
    # A server writes every card anew; that changes nothing.
    assert not export()
    # On the phone somebody is called otherwise, somebody is deleted, and a talk is moved.
    card, gone = on_server("people", "Tomás Rivera"), on_server("people", "Denise Okafor")
    card.write_text(card.read_text().replace("Rivera", "Rivera Paz"))
    gone.unlink()
    talk = on_server("talks", "interview with Priya Raman")
    calendar = Calendar.from_ical(talk.read_bytes())
    (event,) = calendar.walk("VEVENT")
    for name, moment in (("DTSTART", "20261203T160000Z"), ("DTEND", "20261203T162500Z")):
        event.pop(name)
        event.add(name, moment, encode=False)
    talk.write_bytes(calendar.to_ical())
    sync("sync")
    told = export()
    assert "Tomás Rivera was changed there" in told
    assert "Denise Okafor was deleted there" in told
    assert "The talk with Priya Raman was changed there" in told
    taken = askaround("import", str(people), str(talks), ASKAROUND_STORE=store)
    assert "now called Tomás Rivera Paz" in taken.stdout
    assert "the talk is now Thu 3 Dec" in taken.stdout
    assert not export()
    sync("sync")
    assert not export()
    names = run(
        environ, others / "khard", "-c", khard_config(tmp_path, people), "list", "--fields", "name"
    )
    assert "Tomás Rivera Paz" in names
    assert "Denise" not in names
    khal = (others / "khal", "-c", khal_config(tmp_path, talks))
    listed = run(environ, *khal, "list", "--format", "{start} {title}", "2026-12-03", "1d")
    assert "16:00 Informational interview with Priya Raman" in listed
    assert len(list((there / "people").glob("*.vcf"))) == len(list(people.glob("*.vcf"))) == 16
    again = askaround("import", str(people), str(talks), ASKAROUND_STORE=store)
    assert "0 new, 16 same, 0 changed, 0 maybe" in again.stdout
