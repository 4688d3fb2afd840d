"""A fault tells where it happened, and no word that somebody wrote; an end comes for sure."""

import subprocess
import sys

import pytest

from tests.cases import for_each
from tui.cli.commands import people as person_commands
from tui.cli.main import main
from tui.system.editor import edit_in_editor
from tui.system.faults import report_fault

SECRET = "what Wendy said"


def raise_fault() -> None:
    try:
        raise KeyError(SECRET)
    except KeyError as error:
        raise ValueError(SECRET) from error


def test_the_trace_has_the_places_and_no_words(tmp_path):
    log = tmp_path / "errors.log"
    try:
        raise_fault()
    except ValueError:
        told = report_fault(log)
    trace = log.read_text()
    assert str(log) in told
    assert "raise_fault" in trace
    assert trace.index("ValueError") < trace.index("which came of") < trace.index("KeyError")
    assert SECRET not in trace + told
    assert log.stat().st_mode & 0o777 == 0o600


def test_a_fault_in_a_command_is_one_sentence(tmp_path, monkeypatch, capsys):
    def fail(*_):
        raise ValueError(SECRET)

    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setattr(person_commands, "contact_meant", fail)
    assert main(["--store", str(tmp_path / "store.json"), "notes", "wendy"]) == 1
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert "a fault of its own" in told
    assert SECRET not in told
    (log,) = (tmp_path / "state").rglob("errors.log")
    assert SECRET not in log.read_text()


def test_an_editor_leaves_nothing_behind(tmp_path, monkeypatch):
    editor = tmp_path / "editor"
    editor.write_text('#!/bin/sh\ncp "$1" "$1~"\necho more >> "$1"\n')
    editor.chmod(0o700)
    spare = tmp_path / "spare"
    spare.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(spare))
    assert edit_in_editor("secret", {"EDITOR": str(editor)}) == "secretmore"
    assert list(spare.iterdir()) == []


def test_what_was_written_is_read_by_nobody_else(tmp_path, monkeypatch):
    editor = tmp_path / "editor"
    editor.write_text('#!/bin/sh\nstat -c %a "$(dirname "$1")" "$1" > "$1"\n')
    editor.chmod(0o700)
    assert edit_in_editor("secret", {"EDITOR": str(editor)}).split() == ["700", "600"]


@for_each("editor", ["false", "sh -c 'exit 3'"])
def test_an_editor_that_fails_changes_nothing(editor):
    with pytest.raises(ValueError, match="the text is as it was"):
        edit_in_editor("secret", {"EDITOR": editor})


@pytest.mark.parametrize(
    ("ends", "left"),
    [
        ("exit 1", "secret and more"),
        ("kill -HUP $$", "secret and more"),
        ("kill -9 $$", "secret and more"),
    ],
)
def test_what_was_saved_counts_however_the_editor_ended(ends, left, tmp_path):
    editor = tmp_path / "editor"
    editor.write_text(f'#!/bin/sh\nprintf %s "{left}" > "$1"\n{ends}\n')
    editor.chmod(0o700)
    assert edit_in_editor("secret", {"EDITOR": str(editor)}) == left


def test_an_editor_that_dies_while_it_saves_takes_nothing(tmp_path):
    editor = tmp_path / "editor"
    editor.write_text('#!/bin/sh\n: > "$1"\nkill -HUP $$\n')
    editor.chmod(0o700)
    with pytest.raises(ValueError, match="the text is as it was"):
        edit_in_editor("secret", {"EDITOR": str(editor)})


HANGS = """
from threading import Event
from tui.system.shutdown import end_at_the_latest
answers = [True, False]
end_at_the_latest(143, 0, may_end=answers.pop, last_act=lambda: print(answers, flush=True))
Event().wait()
"""


def test_what_hangs_is_ended_once_it_may_end():
    ended = subprocess.run([sys.executable, "-c", HANGS], capture_output=True, check=False)
    assert (ended.returncode, ended.stdout) == (143, b"[]\n")


def test_nobody_is_there_to_have_the_first_of_a_session_go_on():
    code = "from tui.system.shutdown import has_shell; print(has_shell())"
    command = [sys.executable, "-c", code]
    alone = subprocess.run(command, capture_output=True, check=True, start_new_session=True)
    assert alone.stdout == b"False\n"
