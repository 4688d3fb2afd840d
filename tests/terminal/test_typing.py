"""Whatever bytes a terminal sends: the program goes on, and nothing typed is lost."""

import json
import os
import subprocess
from pathlib import Path

import pytest

from tests.terminal.conftest import PROGRAM
from tui.model.text.lines import clean_text

JANE = "Jane Doe, Data Analyst, Acme <jane@acme.com>"
# What is typed, and what the person should see of it.
BYTES = {
    "a lone continuation": (b"\x80", "\ufffd"),
    "a lone lead": (b"\xc3", "\ufffd"),
    "a cut off sequence": (b"\xe2\x82", "\ufffd"),
    "an overlong one": (b"\xc0\xaf", "\ufffd\ufffd"),
    "half of a pair": (b"\xed\xa0\x80", "\ufffd\ufffd\ufffd"),
    "no byte of UTF-8": (b"\xff\xfe", "\ufffd\ufffd"),
    "Latin-1": (b"Jos\xe9", "Jos\ufffd"),
}
ALL_BYTES = b" ".join(sent for sent, _ in BYTES.values())
ALL_SEEN = " ".join(seen for _, seen in BYTES.values())
ESCAPES = {
    "before a word": "one \x1btwo three",
    "colors": "one \x1b[31mtwo\x1b[0m three",
    "several": "one \x1b\x1b\x1btwo three",
    "commands": "one \x1bq\x1bx\x1bU two three",
    "at the end": "one two three\x1b",
}


@pytest.fixture
def today(terminal):
    """The program on Today, with Jane Doe in it."""
    terminal.run("add", JANE)
    terminal.start()
    terminal.wait_for("write the first message")
    return terminal


@pytest.fixture
def in_call(terminal):
    """A call with Jane Doe that runs."""
    terminal.run("add", JANE)
    terminal.start("call", "jane")
    terminal.wait_for("The clock starts with the first key")
    terminal.type("it began")
    terminal.keys("Enter")
    terminal.wait_for("00:0")
    return terminal


def notes(terminal):
    terminal.keys("C-d")
    terminal.wait_for("You talked with Jane Doe")
    (interview,) = json.loads(terminal.run("export", "--format", "json"))["interviews"]
    return [note["mark"] + note["text"] for note in interview["notes"]][1:]


def bracketed(sent):
    return b"\x1b[200~" + sent + b"\x1b[201~"


def still_runs(terminal):
    """See that the program takes keys, with nothing of a fault on the screen."""
    screen = terminal.settle()
    assert "Traceback" not in screen
    assert "fault" not in screen
    assert Path(f"/proc/{terminal.pid}").exists()


def test_a_byte_that_is_no_text_is_a_sign_in_the_notes(in_call):
    kept = []
    for name, (sent, seen) in BYTES.items():
        in_call.send(b"typed " + sent + b".")
        in_call.wait_for(f"› typed {seen}.")
        in_call.keys("Enter")
        in_call.send(bracketed(b"pasted " + sent + f".\nafter {name}\n".encode()))
        in_call.wait_for(f"after {name}")
        kept += [f"typed {seen}.", f"pasted {seen}.", f"after {name}"]
    assert notes(in_call) == kept


def test_a_letter_cut_in_two_reads_is_the_letter(in_call):
    for part in (b"Jos\xc3", b"\xa9 \xe5", b"\xb1", b"\xb1", b"."):
        in_call.send(part)
        in_call.settle()
    in_call.wait_for("› José 山.")


@pytest.mark.parametrize("around", [bytes, bracketed], ids=["typed", "pasted"])
def test_such_bytes_everywhere_else(today, around):
    today.send(around(ALL_BYTES))
    still_runs(today)
    today.keys("a")
    today.wait_for("Add a contact")
    today.send(around(ALL_BYTES))
    today.wait_for(ALL_SEEN)
    today.keys("Escape")
    today.wait_gone("Add a contact")
    today.keys("/")
    today.wait_for("a name or a word")
    today.send(around(b"Jane" + ALL_BYTES))
    today.wait_for(f"Jane{ALL_SEEN}")
    today.keys("Escape")
    today.wait_gone(f"Jane{ALL_SEEN}")
    today.keys("2")
    today.wait_for("filter")
    today.keys("/")
    today.send(around(ALL_BYTES))
    today.wait_for(ALL_SEEN)
    today.keys("Escape")
    today.settle()
    today.keys("C-p")
    today.send(around(ALL_BYTES))
    still_runs(today)


@pytest.mark.parametrize("around", [bytes, bracketed], ids=["typed", "pasted"])
def test_such_bytes_before_the_first_screen(terminal, around):
    terminal.start()
    terminal.send(around(ALL_BYTES))
    terminal.wait_for("Welcome to askaround")
    still_runs(terminal)
    terminal.keys("Escape")
    terminal.wait_gone("Welcome to askaround")


def test_such_bytes_before_the_screen_of_a_call(terminal):
    terminal.run("add", JANE)
    terminal.start("call", "jane")
    terminal.send(b"Jos\xe9 said\r")
    terminal.wait_for("Jos\ufffd said")
    still_runs(terminal)


def test_an_escape_in_a_paste_makes_no_keys_of_the_rest(in_call):
    kept = []
    for name, pasted in ESCAPES.items():
        in_call.send(bracketed(f"{pasted}\nmore {name}\n".encode()))
        in_call.wait_for(f"more {name}")
        kept += [clean_text(pasted), f"more {name}"]
    assert notes(in_call) == kept


@pytest.mark.parametrize("pasted", ESCAPES.values(), ids=ESCAPES)
def test_nor_at_a_place_in_a_dialog_or_a_filter(today, pasted):
    sent, seen = bracketed(pasted.encode()), clean_text(pasted)
    today.send(sent)
    still_runs(today)
    today.keys("a")
    today.wait_for("Add a contact")
    today.send(sent)
    today.wait_for(seen)
    today.keys("Escape")
    today.wait_gone("Add a contact")
    today.keys("5", "/")
    today.send(sent)
    today.wait_for(seen)


@pytest.mark.parametrize("keys", [["M-h"], ["Escape", "h"]], ids=str)
@pytest.mark.parametrize("line", ["", "half a line"])
def test_a_quick_escape_and_a_letter_in_a_call_are_the_command(in_call, keys, line):
    in_call.type(line)
    in_call.keys(*keys)
    in_call.wait_for("You talked with Jane Doe")
    (interview,) = json.loads(in_call.run("export", "--format", "json"))["interviews"]
    assert [note["text"] for note in interview["notes"]] == ["it began", *([line] if line else [])]


def test_each_of_several_such_letters_is_one(in_call):
    in_call.type("half")
    in_call.keys("M-i", "M-i", "M-1")
    in_call.wait_for("Who to think of")
    in_call.keys("M-4")
    in_call.wait_for("› half")


def test_such_a_letter_leaves_a_dialog_and_a_filter(today):
    today.keys("a")
    today.wait_for("Add a contact")
    today.type("Ben Ito")
    today.keys("M-P")
    today.wait_for("About you")
    today.keys("M-a")
    today.wait_for("Ben Ito")
    today.keys("M-2")
    today.wait_for("funnel")
    today.keys("/")
    today.type("jane")
    today.keys("M-w")
    today.wait_for("Which organization")
    today.keys("M-5")
    today.wait_for("search all notes")


def test_such_a_letter_before_the_first_screen(terminal):
    terminal.run("add", JANE)
    terminal.start()
    terminal.keys("M-5")
    terminal.wait_for("search all notes")


@pytest.mark.parametrize(("sent", "seen"), BYTES.values(), ids=BYTES)
def test_such_bytes_on_the_command_line(askaround, prepare, sent, seen):
    name = os.fsdecode(b"Ren" + sent + b" Dupont")
    # Each byte of an argument stands for itself.
    seen = "\ufffd" * sum(byte > 0x7F for byte in sent)
    prepare("add", f"{name}, Ville")
    added = askaround("add", f"{name}, Ville")
    assert added.returncode == 0
    assert "fault" not in added.stderr
    (person,) = json.loads(prepare("export", "--format", "json"))["contacts"]
    assert person["name"].startswith("Ren")
    assert person["name"].count("\ufffd") == len(seen)


@pytest.mark.parametrize("sent", [sent for sent, _ in BYTES.values()], ids=BYTES)
def test_such_bytes_in_a_name_that_is_asked_for(prepare, loaded_once, environ, sent):
    name = os.fsdecode(b"Ren" + sent + b" Dupont")
    prepare("add", f"{name}, Ville")
    for command in (["call", name, "--plain"], ["notes", name], ["letter", "outreach", name]):
        ran = loaded_once.run(command, environ)
        assert "Traceback" not in ran.stderr
        assert ran.stdout + ran.stderr


def test_such_bytes_in_the_environment(askaround, tmp_path):
    folder = os.fsdecode(os.fsencode(tmp_path) + b"/st\xe9\xff")
    more = {"ASKAROUND_STORE": f"{folder}/store.json"}
    assert askaround("add", JANE, **more).returncode == 0
    assert "Jane Doe" in askaround("due", **more).stdout
    assert "is sound" in askaround("check", **more).stdout
    assert Path(folder, "store.json").exists()
    for name in ("TZ", "EDITOR", "ASKAROUND_NOW", "LC_ALL", "TERM"):
        answer = askaround("due", **more, **{name: os.fsdecode(b"\xe9\xff")})
        assert answer.returncode in (0, 2)
        assert "Traceback" not in answer.stderr
        assert "fault" not in answer.stderr


def test_such_bytes_line_by_line(terminal, environ):
    terminal.run("add", JANE)
    lines = b"".join(b"said " + sent + b".\n" for sent, _ in BYTES.values())
    subprocess.run(
        [PROGRAM, "--plain", "call", "jane"],
        env=environ,
        input=lines + b"\n\n",
        check=True,
        capture_output=True,
        timeout=30,
    )
    (interview,) = json.loads(terminal.run("export", "--format", "json"))["interviews"]
    kept = [note["text"] for note in interview["notes"]]
    assert kept == [f"said {seen}." for _, seen in BYTES.values()]
