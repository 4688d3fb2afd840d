"""While a line is waited for on a terminal, what is to be told is told, as often as there is."""

import io
import os
import pty
from collections.abc import Iterator

import pytest

from tui.cli.plain.line_input import LineInput, Reminder


@pytest.fixture
def ends() -> Iterator[tuple[int, int]]:
    master, slave = pty.openpty()
    yield master, slave
    os.close(master)
    os.close(slave)


def test_it_is_told_again_while_one_still_waits(ends: tuple[int, int]) -> None:
    master, slave = ends
    told: list[str] = []

    def words() -> str:
        told.append(f"{5 - 5 * len(told)} minutes left.")
        if len(told) == 2:
            os.write(master, b"a line at last\n")
        return told[-1]

    def again() -> float | None:
        return None if len(told) == 2 else 0.0

    answers = io.StringIO()
    with open(slave, closefd=False) as source:
        lines = LineInput(source, answers)
        with lines.in_use():
            assert lines.ask("Note: ", remind=Reminder(0, words, again)) == "a line at last"
    assert answers.getvalue() == ("Note: \n5 minutes left.\nNote: \n0 minutes left.\nNote: ")


def test_a_pipe_is_never_interrupted() -> None:
    answers = io.StringIO()
    lines = LineInput(io.StringIO("one\ntwo"), answers)
    remind = Reminder(0, lambda: "told", lambda: 0.0)
    with lines.in_use():
        assert [lines.ask("> ", remind=remind) for _ in range(3)] == ["one", "two", None]
    assert "told" not in answers.getvalue()
