"""What is no file is never waited for, read without end, or replaced: one sentence instead."""

import os
import socket
import stat
from pathlib import Path

import pytest

from tui.cli.main import main

KINDS = ["null", "full", "pipe", "socket", "folder", "to null", "to pipe", "to socket"]
STORE_COMMANDS = {
    "add": ["add", "Jane Doe"],
    "call": ["call", "jane", "--plain"],
    "plain": ["--plain"],
    "due": ["due"],
    "done": ["done", "jane"],
    "postpone": ["postpone", "jane", "fri"],
    "replied": ["replied", "jane", "no"],
    "against": ["against", "jane"],
    "forget": ["forget", "jane", "--yes-forget", "Jane Doe"],
    "schedule": ["schedule", "jane", "fri"],
    "propose": ["propose", "jane", "fri 3pm"],
    "brief": ["brief", "jane"],
    "thanks": ["thanks", "jane"],
    "letter": ["letter", "nudge", "jane"],
    "notes": ["notes", "jane"],
    "import": ["import", "people.csv"],
    "dry import": ["import", "--dry-run", "people.csv"],
    "undo": ["undo"],
    "export": ["export", "--format", "json"],
    "merge": ["merge", "people.csv"],
    "check": ["check"],
    "repair": ["check", "--repair"],
    "restore": ["restore", "1"],
    "list": ["restore", "--list"],
    "remind": ["remind"],
    "where": ["where"],
}


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A folder to stand in, with one of each kind of thing that is no file."""
    monkeypatch.chdir(tmp_path)
    for name in ("DATA", "STATE", "CONFIG"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / "home" / name))
    here = tmp_path / "here"
    here.mkdir()
    monkeypatch.chdir(here)
    (here / "people.csv").write_text("Name\nJane Doe\n")
    (here / "null").symlink_to("/dev/null")
    (here / "full").symlink_to("/dev/full")
    os.mkfifo(here / "pipe")
    (here / "folder").mkdir()
    for name in ("null", "pipe", "socket"):
        (here / f"to {name}").symlink_to(name)
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("socket")
    return here


def found(folder):
    return {path.name: stat.S_IFMT(path.lstat().st_mode) for path in folder.rglob("*")}


def one_sentence(capsys):
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert "fault" not in told
    return told


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("command", STORE_COMMANDS.values(), ids=STORE_COMMANDS)
def test_a_store_that_is_no_file(folder, capsys, command, kind):
    before = found(folder)
    assert main([*command, "--store", kind]) == 1
    assert "name a file with --store" in one_sentence(capsys)
    assert found(folder) == before
    assert Path("/dev/null").is_char_device()


@pytest.mark.parametrize("kind", KINDS)
def test_a_store_of_the_environment_that_is_no_file(folder, capsys, monkeypatch, kind):
    monkeypatch.setenv("ASKAROUND_STORE", kind)
    before = found(folder)
    assert main(["add", "Jane Doe"]) == 1
    assert "name a file with --store" in one_sentence(capsys)
    assert found(folder) == before


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "command",
    [
        ["import", "KIND"],
        ["merge", "KIND"],
        ["export", "--format", "json", "--force", "--out", "KIND"],
        ["export", "--format", "ics", "--force", "--out", "KIND"],
        ["export", "--vdir", "KIND/x"],
        ["export", "--format", "md", "--out", "KIND/x"],
    ],
    ids=" ".join,
)
def test_a_file_that_is_none(folder, capsys, command, kind):
    main(["add", "Jane Doe"])
    capsys.readouterr()
    before = found(folder)
    status = main([word.replace("KIND", kind) for word in command])
    if kind == "folder" and "KIND/x" in command:
        assert status == 0
    else:
        assert status == 1
        one_sentence(capsys)
        assert found(folder) == before


OWN = ["", ".new", ".lock", ".wal", ".wal/9.log", ".bak", ".bak/9.json", ".bad", ".bad/x/y"]


@pytest.mark.parametrize("ending", OWN)
@pytest.mark.parametrize(
    "options",
    [["--format", "json", "--force", "--out"], ["--format", "md", "--out"], ["--vdir"]],
    ids=" ".join,
)
def test_nothing_is_written_into_the_store(folder, capsys, options, ending):
    main(["add", "Jane Doe", "--store", "store.json"])
    capsys.readouterr()
    before = found(folder)
    out = f"../here/store.json{ending}"
    assert main(["export", *options, out, "--store", "store.json"]) == 1
    assert "is part of the store itself" in one_sentence(capsys)
    assert found(folder) == before


@pytest.mark.parametrize(
    "own",
    [
        *("STATE/askaround/due.json", "STATE/askaround/errors.log"),
        *("STATE/askaround/clipboard.txt", "STATE/askaround/calendar.ics"),
    ],
)
def test_nothing_is_written_over_other_own_files(folder, capsys, own):
    main(["add", "Jane Doe"])
    capsys.readouterr()
    out = str(folder.parent / "home" / own)
    assert main(["export", "--format", "csv", "--force", "--out", out]) == 1
    assert "askaround's own" in one_sentence(capsys)


def test_a_copy_that_is_a_pipe_is_not_waited_for(folder, capsys):
    main(["add", "Jane Doe", "--store", "store.json"])
    os.mkfifo("store (conflicted copy).json")
    assert main(["due", "--store", "store.json"]) == 0
