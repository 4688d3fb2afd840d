"""Copying, against real clipboards."""

import base64
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

from tests.waiting import LIMIT, wait_until
from tui.system.clipboard import OSC52_LIMIT, TIME_LIMIT, Clipboard, Outcome

TEXT = "Dear Wendy,\n\nthank you — “ride every line once” 李雷 🙂\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "state" / "askaround" / "clipboard.txt"


def alive(pid: int) -> bool:
    """Whether a process still runs."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def wait_for_end(pid: int) -> None:
    wait_until(lambda: not alive(pid), "the end of a tool that hangs")


def test_copied_means_that_other_programs_can_paste_it(
    environ: dict[str, str], xserver: Any, file: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    outcome = Clipboard({**environ, "DISPLAY": xserver.display}, file, time_limit=LIMIT).copy(TEXT)
    assert outcome.copied, outcome.words
    assert xserver.clipboard() == TEXT == file.read_text()
    assert str(file) in outcome.words
    assert capfd.readouterr() == ("", "")


def test_what_was_copied_outlives_the_program(
    environ: dict[str, str], xserver: Any, askaround: Any, patient_clipboard: dict[str, str]
) -> None:
    x = {"DISPLAY": xserver.display, **patient_clipboard}
    thanks = season_with_thanks(askaround, environ, **x)
    assert "Copied; also in " in thanks.stderr
    assert xserver.clipboard().strip() in thanks.stdout
    assert xserver.clipboard().startswith("Dear ")


def season_with_thanks(
    askaround: Any, environ: dict[str, str], **more: str
) -> subprocess.CompletedProcess[str]:
    store = Path(environ["HOME"]) / "season.json"
    code = (
        "import sys; from datetime import *; from pathlib import Path\n"
        "from tui.store.book import Book; from tui.cli.demo.season import fill\n"
        "book = Book(Path(sys.argv[1])); fill(book, datetime.now(UTC)); book.close()"
    )
    subprocess.run([sys.executable, "-c", code, str(store)], check=True, timeout=LIMIT)
    return askaround("--store", str(store), "thanks", "okafor", "--copy", **more)


def test_a_dead_display_is_not_called_copied(
    environ: dict[str, str], file: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    sent: list[str] = []
    outcome = Clipboard({**environ, "DISPLAY": ":4242"}, file, sent.append).copy(TEXT)
    assert not outcome.copied
    assert outcome.words == f"Handed to your terminal, which cannot confirm; also in {file}."
    assert sent == [f"\x1b]52;c;{base64.b64encode(TEXT.encode()).decode()}\x07"]
    assert capfd.readouterr() == ("", "")


def test_over_ssh_the_display_is_left_alone(
    environ: dict[str, str], xserver: Any, file: Path
) -> None:
    remote = {**environ, "DISPLAY": xserver.display, "SSH_CONNECTION": "::1 1 ::1 22"}
    assert not Clipboard(remote, file).copy(TEXT).copied
    assert xserver.clipboard() == ""


@pytest.mark.parametrize("set_clipboard", ["external", "off", "on"])
def test_the_buffer_of_tmux_gets_it(
    environ: dict[str, str],
    terminal: Any,
    file: Path,
    set_clipboard: str,
    capfd: pytest.CaptureFixture[str],
) -> None:
    terminal.start("60", program="sleep", set_clipboard=set_clipboard)
    in_tmux = {**environ, "TMUX": terminal.tmux_variable}
    outcome = Clipboard(in_tmux, file, time_limit=LIMIT).copy(TEXT)
    assert terminal.buffer() == TEXT
    assert outcome == Outcome(
        copied=False, words=f"Handed to your terminal, which cannot confirm; also in {file}."
    )
    assert capfd.readouterr() == ("", "")


def test_too_long_for_the_terminal_still_fits_the_buffer(
    environ: dict[str, str], terminal: Any, file: Path
) -> None:
    terminal.start("60", program="sleep")
    text = "x" * OSC52_LIMIT
    in_tmux = {**environ, "TMUX": terminal.tmux_variable}
    clipboard = Clipboard(in_tmux, file, pytest.fail, time_limit=LIMIT)
    assert clipboard.copy(text).words.startswith("Too long for your terminal's clipboard, but in")
    assert terminal.buffer() == text == file.read_text()


def test_a_tool_that_hangs_is_given_two_seconds_and_ended(
    environ: dict[str, str],
    hung_wl_copy: str,
    file: Path,
    capfd: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    given: list[float] = []
    communicate = subprocess.Popen.communicate

    def watched(
        process: subprocess.Popen[bytes], content: bytes | None = None, timeout: float = 0
    ) -> tuple[bytes, bytes]:
        given.append(timeout)
        return communicate(process, content, timeout)

    monkeypatch.setattr(subprocess.Popen, "communicate", watched)
    wayland = {**environ, "WAYLAND_DISPLAY": "wayland-0", "PATH": hung_wl_copy}
    clipboard = Clipboard(wayland, file)
    outcome = clipboard.copy(TEXT)
    # From two seconds what it took to start the tool is taken off.
    assert TIME_LIMIT == 2
    assert 0 < given[0] <= TIME_LIMIT
    assert outcome.words == f"No clipboard answers here; the text is in {file}."
    assert file.read_text() == TEXT
    assert capfd.readouterr() == ("", "")
    wait_for_end(int(Path(hung_wl_copy.partition(":")[0], "wl-copy.pid").read_text()))


def test_a_tool_that_hangs_does_not_delay_quitting(
    environ: dict[str, str], hung_wl_copy: str, tmp_path: Path, file: Path
) -> None:
    started = tmp_path / "tools" / "wl-copy.pid"
    code = (
        "import os, sys; from pathlib import Path; from tui.system.clipboard import Clipboard\n"
        "from tests.waiting import wait_until\n"
        "clipboard = Clipboard(os.environ, Path(sys.argv[1]), time_limit=10)\n"
        "clipboard.copy_in_background('x', print)\n"
        "started = Path(sys.argv[2])\n"
        "wait_until(lambda: started.exists() and started.read_text(), 'the start of the tool')"
    )
    result = subprocess.run(
        [sys.executable, "-c", code, str(file), str(started)],
        env={**environ, "WAYLAND_DISPLAY": "wayland-0", "PATH": hung_wl_copy},
        cwd=Path(__file__).parents[2],
        capture_output=True,
        timeout=LIMIT,
        check=False,
    )
    assert (result.returncode, result.stdout, result.stderr) == (0, b"", b"")
    pid = int(started.read_text())
    assert alive(pid), "the program waited for the tool"
    wait_for_end(pid)


def test_a_noisy_tool_does_not_write_on_the_screen(
    environ: dict[str, str], tmp_path: Path, file: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    tools = tmp_path / "tools"
    tools.mkdir()
    (tools / "xclip").write_text("#!/bin/sh\necho noise; echo noise >&2; exit 1\n")
    (tools / "xclip").chmod(0o755)
    noisy = {**environ, "PATH": f"{tools}:{environ['PATH']}", "DISPLAY": ":0"}
    assert not Clipboard(noisy, file).copy(TEXT).copied
    assert capfd.readouterr() == ("", "")


def test_in_the_background_the_outcome_comes_in_another_thread(
    environ: dict[str, str], file: Path
) -> None:
    arrived = threading.Event()
    said: list[tuple[Outcome, str]] = []

    def done(outcome: Outcome) -> None:
        said.append((outcome, threading.current_thread().name))
        arrived.set()

    Clipboard(environ, file).copy_in_background(TEXT, done)
    assert arrived.wait(LIMIT)
    assert "the text is in" in said[0][0].words
    assert said[0][1] != threading.main_thread().name
    assert file.stat().st_mode & 0o777 == 0o600
