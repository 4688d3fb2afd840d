"""What is due is on the screen while the program loads, and the terminal is given back."""

import os
import pty
import select
import sys
import termios
from contextlib import suppress
from datetime import timedelta
from typing import Any

import pytest

from tests.world import NOON
from tui.app.first_look import FirstLook
from tui.desk.kept_queue import DueRow
from tui.system.terminal.early_signals import EarlySignals

pytestmark = pytest.mark.painted


def row(who: str = "Jane Doe", what: str = "send the thank-you note") -> DueRow:
    return DueRow(
        key="A1:1",
        rule="A1",
        who=who,
        contact_id="1",
        interview_id="1",
        action="thank",
        what=what,
        why="you talked",
        since=NOON,
        due=NOON,
        any_day=False,
        deadline=NOON + timedelta(hours=5),
        appears=None,
        until=None,
    )


class Tty:
    """A terminal of the test's own, in the place of standard input and output."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.outside, self.inside = pty.openpty()
        monkeypatch.setattr(sys, "stdin", os.fdopen(os.dup(self.inside), "r"))
        monkeypatch.setattr(sys, "stdout", os.fdopen(os.dup(self.inside), "w", encoding="utf-8"))
        monkeypatch.setenv("COLUMNS", "80")
        monkeypatch.setenv("LINES", "24")

    @property
    def modes(self) -> list[object]:
        return termios.tcgetattr(self.inside)

    def shown(self) -> str:
        """What arrives until nothing does for a moment: a terminal hands it on in pieces."""
        pieces = []
        while select.select([self.outside], [], [], 0.05)[0]:
            pieces.append(os.read(self.outside, 1 << 16))
        return b"".join(pieces).decode()


def without_pauses(modes: list[Any]) -> list[Any]:
    """Return the modes of a terminal in which ctrl+s is a key like any other."""
    return [modes[0] & ~termios.IXON, *modes[1:]]


def test_it_stays_until_the_program_paints_and_keys_wait(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    tty = Tty(monkeypatch)
    former = tty.modes
    with FirstLook(EarlySignals()) as look:
        look.show([row()], NOON)
        words = tty.shown()
        assert words.startswith("\x1b[?1049h")
        assert "\x1b[1mNow\x1b[m" in words
        assert "Jane Doe" in words
        os.write(tty.outside, b"d")
        assert tty.shown() == ""
        look.take_over()
        assert tty.modes == without_pauses(former)
        assert tty.shown() in ("\x1b[8m", "\x1b[8md")
    assert tty.modes == former
    tty_in = os.dup(tty.inside)
    os.set_blocking(tty_in, False)
    mode = termios.tcgetattr(tty_in)
    mode[3] &= ~termios.ICANON
    termios.tcsetattr(tty_in, termios.TCSANOW, mode)
    assert os.read(tty_in, 10) == b"d"
    os.close(tty_in)


def test_if_nothing_starts_the_terminal_is_given_back(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    tty = Tty(monkeypatch)
    former = tty.modes
    with suppress(LookupError), FirstLook(EarlySignals()) as look:
        look.show([row()], NOON)
        assert "Jane Doe" in tty.shown()
        raise LookupError
    assert tty.shown().endswith("\x1b[?1049l")
    assert tty.modes == former


def test_where_nothing_is_due_nothing_is_shown_and_keys_wait(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    tty = Tty(monkeypatch)
    former = tty.modes
    with FirstLook(EarlySignals()) as look:
        look.show([], NOON)
        os.write(tty.outside, b"a")
        assert tty.shown() == ""
        look.take_over()
        assert tty.modes == without_pauses(former)
    assert tty.modes == former
    assert tty.shown().replace("a", "") == "\x1b[8m\x1b[m"


def test_enter_and_ctrl_s_wait_as_the_keys_they_are(monkeypatch: pytest.MonkeyPatch) -> None:
    tty = Tty(monkeypatch)
    with FirstLook(EarlySignals()):
        os.write(tty.outside, b"\r\x13")
        assert os.read(sys.stdin.fileno(), 10) == b"\r\x13"


def test_a_file_that_was_tampered_with_commands_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    tty = Tty(monkeypatch)
    with FirstLook(EarlySignals()) as look:
        look.show([row(who="\x1b]0;owned\x07", what="\x9b2J\u202e[/b]\nx")], NOON)
        words = tty.shown()
        look.take_over()
    assert "owned" in words
    assert not {"\x07", "\x9b", "\u202e"} & set(words)
    assert words.count("\x1b") == words.count("\x1b[")
    assert words.count("\n") == 2


def test_what_is_shown_stays_and_what_is_due_is_shown_once_known(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    tty = Tty(monkeypatch)
    with FirstLook(EarlySignals()) as look:
        look.show([], NOON)
        assert tty.shown() == ""
        look.show([row()], NOON)
        assert "Jane Doe" in tty.shown()
        look.show([row("Zed Zebra")], NOON)
        assert tty.shown() == ""
