"""A terminal marks what is pasted as soon as the program starts, and no longer at its end."""

import io
import sys
from contextlib import suppress

import pytest

from tui.system.terminal.early_pastes import pastes_marked

if sys.platform == "win32":
    pytest.skip("its terminals are set up in another way", allow_module_level=True)


def test_pastes_are_marked_while_the_program_has_the_terminal(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pastes_marked():
        assert capsys.readouterr().out == "\x1b[?2004h"
    assert capsys.readouterr().out == "\x1b[?2004l"


def test_they_are_not_after_a_failure(capsys: pytest.CaptureFixture[str]) -> None:
    with suppress(LookupError), pastes_marked():
        raise LookupError
    assert capsys.readouterr().out == "\x1b[?2004h\x1b[?2004l"


def test_a_terminal_that_is_gone_stops_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    class Gone(io.StringIO):
        def write(self, _text: str) -> int:
            raise OSError(5, "gone")

    monkeypatch.setattr(sys, "stdout", Gone())
    with pastes_marked():
        pass
    closed = io.StringIO()
    closed.close()
    monkeypatch.setattr(sys, "stdout", closed)
    with pastes_marked():
        pass
