"""Kept queue, settings and lock in any state: harmless and quick."""

import json
import os
from contextlib import suppress

import pytest

from tests.desk.test_queue_histories import Life
from tui.cli.main import main
from tui.desk.kept_queue import DueFile
from tui.desk.queue_keeper import QueueKeeper
from tui.desk.settings.reading import read_settings
from tui.desk.settings.settings import DEFAULTS
from tui.store.files.lock import has_ended, holder
from tui.system.locations import locate


@pytest.fixture
def places(tmp_path, monkeypatch):
    for name in ("DATA", "STATE", "CONFIG"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name))
    monkeypatch.setenv("ASKAROUND_STORE", str(tmp_path / "store.json"))
    return locate(os.environ, None)


@pytest.fixture
def kept(places):
    life = Life(places.store)
    life.step("add", 0.9)
    life.book.close()
    QueueKeeper(places).keep(life.desk)
    assert DueFile(places).load().rows
    return json.loads(places.due_file.read_text())


def put(path, content):
    """Put content there, or a thing: a "pipe", a "folder", a "loop"."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with suppress(FileNotFoundError):
        path.unlink()
    if content == "pipe":
        os.mkfifo(path)
    elif content == "folder":
        path.mkdir()
    elif content == "loop":
        path.symlink_to(path.name)
    elif content == "endless":
        path.symlink_to("/dev/zero")
    else:
        path.write_bytes(content)


THINGS = ["pipe", "folder", "loop", "endless"]
BYTES = {
    "empty": b"",
    "zeros": bytes(1000),
    "binary": bytes(range(256)),
    "deep": b"[" * 200_000,
    "deep table": b'{"a":' * 200_000,
    "huge": b"[" + b"1," * (17 << 20),
    "word": b'"x"',
    "null": b"null",
    "long number": b"9" * 10_000,
}


@pytest.mark.parametrize("content", [*THINGS, *BYTES.values()], ids=[*THINGS, *BYTES])
def test_a_kept_queue_that_is_none(kept, places, content, capsys):
    put(places.due_file, content)
    assert DueFile(places).load() is None
    assert main(["due"]) == 0
    told = capsys.readouterr()
    assert told.err == ""
    assert told.out


WRONG = {
    "words": ("who", 7),
    "no words": ("what", None),
    "a list of words": ("why", ["a"]),
    "a moment without a zone": ("due", "2026-11-20T09:00:00"),
    "a number as a moment": ("since", 7),
    "no moment": ("due", None),
    "the first moment of all": ("since", "0001-01-01T00:00:00+00:00"),
    "the last moment of all": ("until", "9999-12-31T23:59:59+00:00"),
    "neither yes nor no": ("any_day", "yes"),
    "one thing more": ("more", "x"),
}


@pytest.mark.parametrize(("name", "value"), WRONG.values(), ids=WRONG)
def test_a_row_of_another_type(kept, places, name, value):
    kept["rows"][0][name] = value
    places.due_file.write_text(json.dumps(kept))
    assert DueFile(places).load() is None


@pytest.mark.parametrize(
    ("name", "value"), [("day", 7), ("zone", None), ("rows", 7), ("rows", {"a": 1}), ("rows", "ab")]
)
def test_a_queue_of_another_type(kept, places, name, value):
    places.due_file.write_text(json.dumps({**kept, name: value}))
    assert DueFile(places).load() is None


def test_every_cut_is_none(kept, places):
    whole = places.due_file.read_bytes()
    for size in range(len(whole)):
        places.due_file.write_bytes(whole[:size])
        assert DueFile(places).load() is None


@pytest.mark.parametrize("content", [*THINGS, *BYTES.values()], ids=[*THINGS, *BYTES])
def test_settings_that_are_none(places, content):
    put(places.config, content)
    found = read_settings(places.config)
    assert found.rules == DEFAULTS.rules
    assert len(found.problems) == (content != b"")
    assert all(len(problem) < 400 for problem in found.problems)


@pytest.mark.parametrize("table", ["rules", "keys"])
def test_settings_full_of_mistakes(places, table):
    lines = "".join(f"wrong{number} = 1\n" for number in range(10_000))
    put(places.config, f"[{table}]\n{lines}".encode())
    problems = read_settings(places.config).problems
    assert len(problems) == 100
    assert "line 2" in problems[0]
    assert "line 101" in problems[99]


@pytest.mark.parametrize(
    "content", ["pipe", "endless", b"x" * (1 << 20)], ids=["pipe", "endless", "huge"]
)
def test_a_letter_that_is_none(places, content):
    put(places.templates / "thank-you.txt", content)
    assert len(read_settings(places.config).problems) == 1


LOCKS = {
    "empty": b"",
    "cut": b"12",
    "foreign": b"user@host.12345:1700000000",
    "long number": b"9" * 20,
    "binary": bytes(range(256)),
    "huge": b"1" * (1 << 20),
    "negative": b"-1",
    "of a process that is no more": b"4194303",
}


@pytest.mark.parametrize("content", LOCKS.values(), ids=LOCKS)
def test_a_lock_of_anybody(places, content, capsys):
    lock = places.store.with_name("store.json.lock")
    put(lock, content)
    assert has_ended(holder(lock)) in (True, False)
    assert main(["add", "Jane Doe"]) == 0
    assert main(["check", "--repair"]) == 0
    assert "Jane" in places.store.read_text()


@pytest.mark.parametrize("content", ["pipe", "folder", "loop", "endless"])
def test_a_lock_that_is_no_file(places, content, capsys):
    lock = places.store.with_name("store.json.lock")
    put(lock, content)
    assert holder(lock) == 0
    assert main(["add", "Jane Doe"]) == 1
    assert capsys.readouterr().err.count("\n") == 1
    assert main(["check"]) == 1


def test_a_lock_that_is_a_link_empties_nothing(places):
    other = places.store.with_name("other")
    other.write_text("words")
    places.store.with_name("store.json.lock").symlink_to(other)
    assert main(["add", "Jane Doe"]) == 1
    assert other.read_text() == "words"
