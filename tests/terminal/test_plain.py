"""The program line by line in a real terminal: ctrl+c loses nothing, and nothing is drawn."""

import subprocess
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pexpect
import pytest

from tests.waiting import LIMIT
from tui.store.book import Book

Askaround = Callable[..., subprocess.CompletedProcess[str]]
Prepare = Callable[..., str]
Start = Callable[..., "pexpect.spawn[str]"]


@pytest.fixture
def start(program: Path, environ: dict[str, str], prepare: Prepare) -> Iterator[Start]:
    """Start the program in a terminal that draws nothing, with Jane Doe in the store."""
    prepare("add", "Jane Doe, Analyst, Acme <jane@acme.com>")
    started: list[pexpect.spawn[str]] = []

    def start_it(*arguments: str, **more: str) -> "pexpect.spawn[str]":
        child = pexpect.spawn(
            str(program), list(arguments), env={**environ, **more}, encoding="utf-8", timeout=LIMIT
        )
        started.append(child)
        return child

    yield start_it
    for child in started:
        child.close(force=True)


def test_a_half_typed_line_survives_ctrl_c_and_the_call_goes_on(
    start: Start, prepare: Prepare
) -> None:
    child = start("--plain", "call", "jane")
    child.expect_exact("Note: ")
    child.sendline("!mark what surprised you")
    child.expect_exact("Kept as an insight.")
    child.expect_exact("Note: ")
    child.send("half typed zoë")
    child.expect_exact("zoë")
    child.sendintr()
    child.expect_exact("Kept.")
    child.expect_exact("The call with Jane Doe goes on, with 2 lines kept")
    child.expect_exact("Command, or help: ")
    child.sendintr()
    child.expect_exact("Everything is saved.")
    child.expect(pexpect.EOF)
    assert child.wait() == 130
    notes = prepare("notes", "jane")
    assert "mark what surprised you" in notes
    assert "half typed zoë" in notes


def test_a_call_that_is_killed_keeps_what_was_answered(start: Start, prepare: Prepare) -> None:
    child = start("--plain", "call", "jane")
    child.expect_exact("Note: ")
    child.sendline("on the disk")
    child.expect_exact("Kept.")
    child.kill(9)
    assert "on the disk" in prepare("notes", "jane")
    again = start("--plain")
    again.expect_exact("A call with Jane Doe was cut off; call Jane Doe goes on with it.")


def test_the_end_of_input_hangs_up_and_the_terminal_is_as_it_was(start: Start) -> None:
    child = start("--plain", "call", "jane")
    child.expect_exact("Note: ")
    child.sendline("a line")
    child.expect_exact("Kept.")
    child.expect_exact("Note: ")
    child.sendeof()
    child.expect_exact("You talked with Jane Doe")
    child.expect_exact("Command, or help: ")
    child.sendline("quit")
    child.expect(pexpect.EOF)
    assert child.wait() == 0


def test_a_dumb_terminal_gets_lines_without_being_asked(start: Start) -> None:
    child = start(TERM="dumb")
    child.expect_exact("Command, or help: ")
    child.sendline("due")
    child.expect_exact("1. Jane Doe: write the first message, ")
    child.sendline("quit")
    child.expect(pexpect.EOF)
    assert "\x1b" not in child.before


def test_what_is_piped_in_is_answered_line_by_line(
    program: Path, environ: dict[str, str], start: Start
) -> None:
    result = subprocess.run(
        [str(program), "--plain"],
        input=b"add Zo\xc3\xab \xff\xfe Zebra\ndue\n",
        env=environ,
        capture_output=True,
        timeout=LIMIT,
        check=True,
    )
    assert "Added Zoë \ufffd\ufffd Zebra.".encode() in result.stdout
    assert b"\x1b" not in result.stdout
    assert result.stderr == b""


def test_a_pasted_line_is_kept_whole_however_long(start: Start, prepare: Prepare) -> None:
    line = " ".join(f"word{number:04}" for number in range(1200))
    child = start("--plain", "call", "jane")
    child.expect_exact("Note: ")
    child.sendline(line)
    child.expect_exact("Kept.")
    child.sendline("/end")
    child.expect_exact("You talked with Jane Doe")
    assert line in prepare("notes", "jane")


def test_several_pasted_lines_are_one_line_each(start: Start, prepare: Prepare) -> None:
    child = start("--plain", "call", "jane")
    child.expect_exact("Note: ")
    child.send("\x1b[200~one\n!two zoë\nthree\x1b[201~")
    child.expect_exact("three")
    child.sendline()
    for kept in ("Kept.", "Kept as an insight.", "Kept."):
        child.expect_exact(kept)
    child.sendline("/end")
    child.expect_exact("kept 3 lines.")
    assert "two zoë" in prepare("notes", "jane")


def test_a_line_is_edited_as_in_a_shell(start: Start, prepare: Prepare) -> None:
    child = start("--plain", "call", "jane")
    child.expect_exact("Note: ")
    child.sendline("helo\x1b[D\x1b[Dl\x05 world")
    child.expect_exact("Kept.")
    child.sendline("/edit")
    child.expect_exact("Line 1, now: hello world")
    child.sendline(" and all")
    child.expect_exact("Changed.")
    child.sendline("/slash at the start")
    child.expect_exact("There is no /slash; nothing was kept.")
    # What was refused stands in the line again, so that nothing typed is lost.
    child.sendline("\x01/")
    child.expect_exact("Kept.")
    child.sendline("\x1b[A" * 4)
    child.expect_exact("Line 2, now: ")
    child.sendline()
    child.expect_exact("It stays as it is.")
    child.sendline("/end")
    child.expect_exact("kept 2 lines.")
    notes = prepare("notes", "jane")
    assert "hello world and all" in notes
    assert "/slash at the start" in notes


def test_the_minutes_are_told_while_a_line_is_waited_for(start: Start, prepare: Prepare) -> None:
    now = datetime.now(UTC)
    path = prepare("where").partition("\n")[0].partition(" ")[2].strip()
    book = Book(Path(path))
    (jane,) = book.records.contacts.values()
    call = book.plan_interview(jane.id, now=now, agenda=[])
    book.start_call(call.id, now=now - timedelta(minutes=20) + timedelta(seconds=3))
    book.close()
    child = start("--plain", "call", "jane")
    child.expect_exact("Note: ")
    child.send("half a line")
    child.expect_exact("5 minutes left, 20 gone. To close: ")
    child.expect_exact("Note: half a line")
    child.sendline(" and the rest")
    child.expect_exact("Kept.")
    child.sendline("/time")
    child.expect_exact("5 minutes left")
    child.sendline("/end")
    child.expect_exact("You talked with Jane Doe")
    assert "half a line and the rest" in prepare("notes", "jane")


def test_beside_an_open_one_it_is_said_once_that_nothing_can_be_changed(
    start: Start, askaround: Askaround
) -> None:
    child = start("--plain")
    child.expect_exact("Command, or help: ")
    added = askaround("add", "Bo Ray")
    assert added.returncode == 1
    assert added.stderr.count("This store is open in process") == 1
    assert len(added.stderr.splitlines()) == 1
    child.sendline("bo")
    child.expect_exact("There is no command bo")


@pytest.mark.parametrize(
    ("answer", "opened"), [("", "Nobody is here yet; begin with add"), ("screen", "\x1b[?1049h")]
)
def test_who_hears_the_screen_is_told_of_the_lines_at_the_first_start(
    program: Path, environ: dict[str, str], answer: str, opened: str
) -> None:
    heard = {**environ, "ACCESSIBILITY_ENABLED": "1", "TERM": "xterm"}
    child = pexpect.spawn(str(program), env=heard, encoding="utf-8", timeout=LIMIT)
    child.expect_exact("askaround --plain says everything line by line.")
    child.sendline(answer)
    child.expect_exact(opened)
    child.close(force=True)


def test_without_a_terminal_it_says_that_there_are_lines(askaround: Askaround) -> None:
    refused = askaround()
    assert refused.returncode == 2
    assert "askaround --plain works line by line" in refused.stderr
    assert len(refused.stderr.split()) < 40
