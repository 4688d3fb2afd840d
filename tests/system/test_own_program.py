"""A program of the person's own: what it gives back, and what is said when it does not."""

import sys

import pytest

from tests.cases import for_each
from tui.system.own_program import through_program

PYTHON = f'"{sys.executable}" -c'


def test_the_text_goes_in_and_comes_back_changed():
    command = f"{PYTHON} 'import sys; print(sys.stdin.read().upper())'"
    assert through_program(command, "dear “Jane”") == "DEAR “JANE”"


@for_each(
    ("command", "said"),
    [
        ("", "The command is empty."),
        ("'half", "cannot be read as a command"),
        ("no-such-program-here", "no-such-program-here cannot be started"),
        (f"{PYTHON} 'raise SystemExit(3)'", "ended with status 3"),
        (f"{PYTHON} pass", "gave nothing back"),
        (f"{PYTHON} 'import time; time.sleep(60)'", "took longer than 0.2 seconds"),
    ],
)
def test_what_goes_wrong_is_said_in_a_sentence(command, said):
    with pytest.raises(ValueError, match=said):
        through_program(command, "text", seconds=0.2 if "sleep" in command else 30)


def test_no_shell_reads_the_command():
    command = f"{PYTHON} 'import sys; print(sys.argv[1:])' '$HOME' ';' ls"
    assert through_program(command, "") == "['$HOME', ';', 'ls']"
