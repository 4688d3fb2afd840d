"""Practice in a real terminal: nothing of it is found afterwards, however it ends."""

import signal
from pathlib import Path

import pytest

SECRET = "zanzibarquux"


def files_with(folder, word):
    found = (path for path in Path(folder).rglob("*") if path.is_file())
    return [path for path in found if word.encode() in path.read_bytes()]


def practice_talk(terminal, size, **more):
    terminal.start("practice", size=size, **more)
    terminal.wait_for("Practice: nothing is kept")
    terminal.settle()
    terminal.keys("t")
    terminal.wait_for("The clock starts with the first key")
    terminal.settle()
    terminal.type(f"!{SECRET}")
    terminal.keys("Enter")
    terminal.type(f"half a line {SECRET}")
    return terminal.wait_for(f"› half a line {SECRET}")


@pytest.mark.parametrize("ends_by", [signal.SIGKILL, signal.SIGTERM, signal.SIGHUP])
def test_after_any_end_nothing_of_a_practice_talk_is_found(terminal, environ, ends_by):
    terminal.run("add", "Jane Doe, Acme")
    before = terminal.run("export", "--format", "json")
    screen = practice_talk(terminal, (80, 24))
    assert "Practice: nothing is kept" in screen
    assert "nothing kept" in screen.splitlines()[-1]
    terminal.settle()
    terminal.kill(ends_by)
    terminal.wait_end()
    assert files_with(environ["HOME"], SECRET) == []
    assert terminal.run("export", "--format", "json") == before
    assert "sound" in terminal.run("check")


def test_on_an_empty_store_without_colors_it_works_as_well(terminal, environ):
    practice_talk(terminal, (60, 24), NO_COLOR="1")
    terminal.keys("C-r")
    screen = terminal.wait_for("They must go")
    assert f"› half a line {SECRET}" in screen
    terminal.keys("C-r", "Enter")
    terminal.settle()
    terminal.keys("C-d")
    terminal.wait_for("took 2")
    terminal.keys("Escape")
    terminal.wait_for("Welcome to askaround")
    assert files_with(environ["HOME"], SECRET) == []
