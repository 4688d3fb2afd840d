"""Whatever somebody types as a path becomes one, or one sentence."""

import os
import socket
import subprocess
import sys

import pytest

from tui.system.typed_paths import Kind, PathError, kind_at, path_of, read_file

HOSTILE = {
    "a home of nobody": "~D",
    "in a home of nobody": "~nosuch/x",
    "a NUL": "a\0b",
    "a NUL in a home": "~a\0b",
    "half a character": "\ud800x",
    "half a character in a home": "~\udfff",
    "a long name": "n" * 256,
    "a long name in a folder": "~/" + "ü" * 200,
    "a long path": "x/" * 2049,
    "a longer path": "/tmp/" + "yy/" * 40_000,
    "through a file": "file/x/y",
    "round and round": "loop",
    "in round and round": "loop/x",
}


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A folder to stand in, with one of each kind of thing."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "file").write_text("words")
    (tmp_path / "loop").symlink_to("loop")
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "to pipe").symlink_to("pipe")
    (tmp_path / "to nothing").symlink_to("nothing")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("socket")
    return tmp_path


@pytest.mark.parametrize("words", HOSTILE.values(), ids=HOSTILE)
def test_what_is_no_path_is_one_short_sentence(folder, words):
    with pytest.raises(PathError) as told:
        path_of(words)
    sentence = str(told.value)
    assert sentence.endswith(".")
    assert sentence.isprintable()
    assert len(sentence) < 400


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("file", Kind.FILE),
        (".", Kind.FOLDER),
        ("", Kind.FOLDER),
        ("~", Kind.FOLDER),
        ("nothing/at/all", Kind.NOTHING),
        ("to nothing", Kind.NOTHING),
        ("line\nline", Kind.NOTHING),
        ("name of \udcff bytes", Kind.NOTHING),
        ("pipe", Kind.OTHER),
        ("to pipe", Kind.OTHER),
        ("socket", Kind.OTHER),
        ("/dev/null", Kind.OTHER),
        ("/dev/full", Kind.OTHER),
    ],
)
def test_what_lies_there_is_told(folder, words, kind):
    assert kind_at(path_of(words)) is kind


def test_a_folder_that_may_not_be_read_is_said(folder):
    (folder / "closed").mkdir(mode=0o000)
    code = (
        "import os, sys; from tui.system.typed_paths import path_of, PathError\n"
        "if os.geteuid() == 0: os.setgid(65534); os.setuid(65534)\n"
        "try: path_of('closed/x')\n"
        "except PathError as error: print(error)"
    )
    folder.chmod(0o755)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout in (
        "closed/x is in a folder that you may not look into.\n",
        # Where this other person may not even look into the folder of the tests.
        "closed/x cannot be used: No such file or directory.\n",
    )


def test_a_refusal_of_the_system_is_said(folder, monkeypatch):
    def refuse(*_, **_more):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("pathlib.Path.stat", refuse)
    with pytest.raises(PathError, match=r"^closed/x is in a folder that you may not look into\.$"):
        path_of("closed/x")


@pytest.mark.parametrize("name", ["pipe", "to pipe", "/dev/zero", ".", "socket", "nothing"])
def test_what_is_no_file_is_not_waited_for(folder, name):
    with pytest.raises(OSError, match=r"regular file|directory|such|device"):
        read_file(folder / name)


def test_a_file_is_read_up_to_a_size(folder):
    assert read_file(folder / "file", most=5) == b"words"
    with pytest.raises(OSError, match="too large"):
        read_file(folder / "file", most=4)
