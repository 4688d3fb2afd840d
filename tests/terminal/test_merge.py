"""Two machines and their stores, through the program as it is installed."""

import json
import os
import random
import shutil
import subprocess
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from tui.store.book import Book

Askaround = Callable[..., subprocess.CompletedProcess[str]]
Prepare = Callable[..., str]
JANE = "Jane Doe, Data Analyst, Acme <jane@acme.com>"
NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
KILLS = int(os.environ.get("ASKAROUND_TEST_KILLS", "6"))


@pytest.fixture
def machines(tmp_path: Path, prepare: Prepare) -> tuple[Path, Path]:
    """Two stores, one a copy of the other, both changed since."""
    laptop, desktop = tmp_path / "laptop" / "store.json", tmp_path / "desktop" / "store.json"
    for line in (JANE, "Bob Ray, Editor, Press"):
        prepare("--store", str(laptop), "add", line)
    shutil.copytree(laptop.parent, desktop.parent)
    prepare("--store", str(laptop), "add", "Ann Lee, Clerk, Newco")
    prepare("--store", str(laptop), "done", "jane")
    prepare("--store", str(desktop), "add", "Zoe Fox, Nurse, at newco")
    prepare("--store", str(desktop), "postpone", "bob", "fri")
    return laptop, desktop


def run(askaround: Askaround, store: Path, *arguments: str) -> str:
    result = askaround("--store", str(store), *arguments)
    assert result.returncode == 0, result.stderr
    return result.stdout


def exported(prepare: Prepare, store: Path) -> dict[str, Any]:
    """All records by table and id."""
    tables = json.loads(prepare("--store", str(store), "export", "--format", "json"))
    return {
        table: {record["id"]: record for record in records}
        for table, records in tables.items()
        if isinstance(records, list)
    }


def test_two_machines_hold_the_same_after_each_merged_the_other(
    askaround: Askaround, prepare: Prepare, machines: tuple[Path, Path]
) -> None:
    laptop, desktop = machines
    before = exported(prepare, laptop)
    dry = run(askaround, laptop, "merge", str(desktop), "--dry-run")
    assert "New: 1 contact: Zoe Fox" in dry
    assert "nothing was changed" in dry
    assert exported(prepare, laptop) == before
    files = {each: each.read_bytes() for each in desktop.parent.rglob("*") if each.is_file()}
    merged = run(askaround, laptop, "merge", str(desktop))
    assert "Merged with store.json" in merged
    assert "askaround undo takes it back as one step" in merged
    assert files == {each: each.read_bytes() for each in files}
    assert "is here already" in run(askaround, laptop, "merge", str(desktop))
    run(askaround, desktop, "merge", str(laptop))
    joined = exported(prepare, laptop)
    assert joined == exported(prepare, desktop)
    names = sorted(each["name"] for each in joined["contacts"].values())
    assert names == ["Ann Lee", "Bob Ray", "Jane Doe", "Zoe Fox"]
    assert len(joined["organizations"]) == 3
    book = Book(laptop)
    assert book.undo() == "Merged with store.json"
    book.close()
    assert exported(prepare, laptop) == before


def test_u_in_the_program_takes_a_merge_back(terminal, askaround, prepare, machines) -> None:
    laptop, desktop = machines
    run(askaround, laptop, "merge", str(desktop))
    terminal.start("--store", str(laptop))
    terminal.wait_for("Zoe Fox")
    terminal.keys("u")
    terminal.wait_gone("Zoe Fox: ")
    terminal.keys("q")
    assert terminal.wait_end() == 0
    names = {each["name"] for each in exported(prepare, laptop)["contacts"].values()}
    assert names == {"Ann Lee", "Bob Ray", "Jane Doe"}


def test_an_export_is_merged_as_well(
    askaround: Askaround, machines: tuple[Path, Path], tmp_path: Path
) -> None:
    laptop, desktop = machines
    out = tmp_path / "export.json"
    run(askaround, desktop, "export", "--format", "json", "--out", str(out))
    assert "Zoe Fox" in run(askaround, laptop, "merge", str(out))
    again = run(askaround, laptop, "merge", str(out))
    assert "here “Newco”, there “newco”; ours stays" in again
    assert again.endswith("nothing was changed.\n")


def test_a_conflict_copy_is_named_until_it_is_merged(
    askaround: Askaround, machines: tuple[Path, Path]
) -> None:
    laptop, desktop = machines
    copy = laptop.with_name("store.sync-conflict-20261122-101010-ABCDEFG.json")
    shutil.copy(desktop, copy)
    told = askaround("--store", str(laptop), "due").stderr
    assert told == (
        f"askaround: {copy.name} is another version of this store, as a synced folder leaves it; "
        f"askaround merge {copy} merges the two.\n"
    )
    merged = askaround("--store", str(laptop), "merge", str(copy))
    assert (merged.returncode, merged.stderr) == (0, "")
    assert "Zoe Fox" in merged.stdout
    assert askaround("--store", str(laptop), "add", "Max Orr").stderr == ""


def test_what_cannot_be_merged_is_told_in_a_sentence(
    askaround: Askaround, machines: tuple[Path, Path], tmp_path: Path
) -> None:
    laptop, _ = machines
    garbage = tmp_path / "x\x1b[31m.json"
    garbage.write_bytes(b'{"contacts": {"1": ')
    before = laptop.read_bytes()
    for other in (tmp_path / "missing.json", tmp_path, laptop, garbage):
        result = askaround("--store", str(laptop), "merge", str(other))
        assert (result.returncode, result.stdout) == (1, "")
        assert result.stderr.startswith("askaround: ")
        assert result.stderr.endswith(".\n")
        assert result.stderr.count("\n") == 1
        assert "\x1b" not in result.stderr
    assert askaround("--store", str(laptop), "merge").returncode == 2
    assert laptop.read_bytes() == before


def test_hostile_text_from_the_other_copy_is_printed_safely(
    askaround: Askaround, machines: tuple[Path, Path], tmp_path: Path
) -> None:
    laptop, desktop = machines
    evil = tmp_path / "evil.json"
    evil.write_text(desktop.read_text().replace("Zoe Fox", "Zoe\\u001b]0;x\\u0007 \\u202eFox"))
    result = askaround("--store", str(laptop), "merge", str(evil))
    assert result.returncode == 0, result.stderr
    assert not {"\x1b", "\x07", "\u202e"} & set(result.stdout + result.stderr)


def test_kill_9_during_a_merge_leaves_the_old_or_the_new(
    prepare: Prepare, program: Path, environ: dict[str, str], machines: tuple[Path, Path]
) -> None:
    laptop, desktop = machines
    book = Book(desktop)
    with book.transaction("Added many"):
        for number in range(2000):
            book.add_contact(f"Person {number}", now=NOW)
    book.close()
    chance, outcomes = random.Random(2026), set()
    saved = laptop.with_name("saved")
    shutil.copytree(laptop.parent, saved)
    took = 0.0
    for kill in range(KILLS + 1):
        for each in laptop.parent.iterdir():
            if each != saved:
                shutil.rmtree(each) if each.is_dir() else each.unlink()
        shutil.copytree(saved, laptop.parent, dirs_exist_ok=True)
        began = time.monotonic()
        process = subprocess.Popen(
            [str(program), "--store", str(laptop), "merge", str(desktop)],
            env=environ,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            # The first run tells how long it takes; one that ends early, that it takes less.
            assert process.wait(took * (0.1 + 0.9 * chance.random()) if kill else None) == 0
            took = time.monotonic() - began
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        found = Book(laptop)
        assert found.reports == []
        outcomes.add(len(found.records.contacts))
        found.close()
        assert "sound" in prepare("--store", str(laptop), "check")
    assert outcomes == {3, 2004}
