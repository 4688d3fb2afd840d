"""A path on the command line that can be none is one sentence; nothing is written."""

import pytest

from tui.cli.main import main

HOSTILE = {
    "a home of nobody": "~D",
    "in a home of nobody": "~nosuch/x",
    "a NUL": "a\0b",
    "half a character": "\ud800x",
    "a long name": "n" * 256,
    "a long path": "x/" * 3000,
    "through a file": "file/x/y",
    "round and round": "loop",
}
COMMANDS = {
    "import": ["import", "PATH"],
    "merge": ["merge", "PATH"],
    "json": ["export", "--format", "json", "--out", "PATH"],
    "conversations": ["export", "--format", "md", "--out", "PATH"],
    "cards": ["export", "--vdir", "PATH"],
    "events": ["export", "--format", "ics", "--vdir", "PATH"],
    "store": ["add", "Jane Doe", "--store", "PATH"],
    "store to check": ["check", "--store", "PATH"],
    "store to restore": ["restore", "1", "--store", "PATH"],
    "store to read": ["due", "--store", "PATH"],
    "store to find": ["where", "--store", "PATH"],
}


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in ("DATA", "STATE", "CONFIG"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name))
    (tmp_path / "loop").symlink_to("loop")
    (tmp_path / "file").write_text("words")
    return tmp_path


@pytest.mark.parametrize("path", HOSTILE.values(), ids=HOSTILE)
@pytest.mark.parametrize("command", COMMANDS.values(), ids=COMMANDS)
def test_it_is_one_sentence(command, path, capsys):
    assert main([path if word == "PATH" else word for word in command]) == 1
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert told.startswith("askaround: ")
    assert told.endswith(".\n")
    assert "fault" not in told
    assert len(told) < 400


def test_the_store_of_the_environment(monkeypatch, capsys):
    monkeypatch.setenv("ASKAROUND_STORE", "~nosuch/x")
    assert main(["due"]) == 1
    assert "No home folder ~nosuch" in capsys.readouterr().err


def test_a_folder_that_is_gone(folder, monkeypatch, capsys):
    gone = folder / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    assert main(["due", "--store", "store.json"]) == 1
    assert "is not there any more" in capsys.readouterr().err


def test_names_are_completed_from_no_store(capsys):
    for path in HOSTILE.values():
        assert main(["completion", "bash", "--names", "call", "--store", path, "ja"]) == 0
    assert capsys.readouterr().err == ""
