"""What the clipboard says, without a real one."""

import subprocess
from pathlib import Path

import pytest

from tui.system.clipboard import OSC52_LIMIT, Clipboard, Outcome


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "state" / "clipboard.txt"


def test_the_text_is_always_in_a_private_file(file: Path) -> None:
    outcome = Clipboard({}, file).copy("thank you")
    assert outcome == Outcome(
        copied=False, words=f"No clipboard answers here; the text is in {file}."
    )
    assert file.read_text() == "thank you"
    assert file.stat().st_mode & 0o777 == 0o600
    assert file.parent.stat().st_mode & 0o777 == 0o700
    assert list(file.parent.iterdir()) == [file]


def test_a_home_folder_is_shown_short(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    outcome = Clipboard({}, tmp_path / "clipboard.txt").copy("x")
    assert outcome.words.endswith("the text is in ~/clipboard.txt.")


def test_a_file_that_cannot_be_written_is_no_failure(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    sent: list[str] = []
    outcome = Clipboard({}, tmp_path / "file" / "clipboard.txt", sent.append).copy("x")
    assert outcome.words.startswith("Handed to your terminal, which cannot confirm; not in ")
    assert sent == ["\x1b]52;c;eA==\x07"]


def test_nothing_is_not_copied(file: Path) -> None:
    assert Clipboard({}, file).copy("") == Outcome(copied=False, words="There is nothing to copy.")
    assert not file.exists()


def test_too_long_for_the_terminal(file: Path) -> None:
    outcome = Clipboard({}, file, pytest.fail).copy("x" * OSC52_LIMIT)
    assert outcome.words == f"Too long for your terminal's clipboard; the text is in {file}."


def test_half_a_character_does_not_stop_it(file: Path) -> None:
    Clipboard({}, file).copy("a\ud83d")
    assert file.read_text() == "a?"


def test_a_terminal_that_is_gone(file: Path) -> None:
    def gone(_sequence: str) -> None:
        raise OSError

    assert "No clipboard answers" in Clipboard({}, file, gone).copy("x").words


@pytest.mark.parametrize("where", ["SSH_CONNECTION", "SSH_TTY"])
def test_over_ssh_no_tool_is_started(
    file: Path, where: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(subprocess, "Popen", pytest.fail)
    Clipboard({where: "x", "DISPLAY": ":0"}, file).copy("x")


def test_tools_that_are_missing(file: Path) -> None:
    environ = {"PATH": str(file.parent), "TMUX": "x,1,0", "DISPLAY": ":0"}
    assert "No clipboard answers" in Clipboard(environ, file).copy("x").words
