"""What goes out is read by programs that others wrote: khard for cards, khal for calendars."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.waiting import LIMIT
from tests.world import NOON
from tui.cli.demo.season import fill
from tui.store.book import Book

Askaround = Callable[..., subprocess.CompletedProcess[str]]


pytestmark = pytest.mark.slow


@pytest.fixture(scope="session")
def others(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A place where khard and khal are installed; ASKAROUND_TEST_TOOLS names one to keep."""
    kept = os.environ.get("ASKAROUND_TEST_TOOLS")
    venv = Path(kept) if kept else tmp_path_factory.mktemp("others") / "venv"
    programs = venv / "bin"
    if not (programs / "khal").exists():
        subprocess.run([sys.executable, "-m", "venv", str(venv)], check=True, timeout=LIMIT)
        install = [str(programs / "pip"), "install", "-q", "--disable-pip-version-check"]
        result = subprocess.run(
            [*install, "--retries=0", "--timeout=10", "khard==0.22.0", "khal==0.14.1"],
            capture_output=True,
            encoding="utf-8",
            timeout=120,
            check=False,
        )
        if result.returncode:
            pytest.skip(f"khard and khal cannot be installed here: {result.stderr[-300:]}")
    return programs


@pytest.fixture
def store(tmp_path: Path) -> str:
    path = tmp_path / "store.json"
    book = Book(path)
    fill(book, NOON)
    book.add_contact("Zoë Ång; Ltd, Jr.", now=NOON, emails=["zoe@example.org"])
    book.close()
    return str(path)


def run(environ: dict[str, str], *words: str | Path) -> str:
    result = subprocess.run(
        [str(word) for word in words],
        env={**environ, "LC_ALL": "C.UTF-8"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=LIMIT,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    return result.stdout


def test_khard_lists_everybody(
    others: Path, askaround: Askaround, environ: dict[str, str], store: str, tmp_path: Path
) -> None:
    cards = tmp_path / "cards"
    assert askaround("export", "--vdir", str(cards), ASKAROUND_STORE=store).returncode == 0
    config = tmp_path / "khard.conf"
    config.write_text(f"[addressbooks]\n[[people]]\npath = {cards}\n")
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
