"""The program line by line in a real terminal: ctrl+c loses nothing, and nothing is drawn."""

import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pexpect
import pytest

from tests.waiting import LIMIT

Askaround = Callable[..., subprocess.CompletedProcess[str]]
Start = Callable[..., "pexpect.spawn[str]"]


@pytest.fixture
def start(program: Path, environ: dict[str, str], askaround: Askaround) -> Iterator[Start]:
    """Start the program in a terminal that draws nothing, with Jane Doe in the store."""
    assert askaround("add", "Jane Doe, Analyst, Acme <jane@acme.com>").returncode == 0
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
    start: Start, askaround: Askaround
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
    notes = askaround("notes", "jane").stdout
    assert "mark what surprised you" in notes
    assert "half typed zoë" in notes


def test_a_call_that_is_killed_keeps_what_was_answered(start: Start, askaround: Askaround) -> None:
    child = start("--plain", "call", "jane")
    child.expect_exact("Note: ")
    child.sendline("on the disk")
    child.expect_exact("Kept.")
    child.kill(9)
    assert "on the disk" in askaround("notes", "jane").stdout
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
