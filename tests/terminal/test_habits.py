"""Keyboards of other alphabets, and keys known from other programs, in a real terminal."""

import os
import signal
from pathlib import Path

import pytest

from tests.terminal.conftest import Terminal, needs
from tests.waiting import wait_until

PEOPLE = ("Jane Doe, Data Analyst, Acme <jane@acme.com>", "Ravi Shah, Nurse", "Ada One, Chemist")
# What the keys a, e and P of an English keyboard write.
LAYOUTS = {
    "Russian": "фуЗ",
    "Ukrainian": "фуЗ",
    "Greek": "αεΠ",
    "Hebrew": "שק ",
    "Arabic": "شث ",
    "Persian": "شث ",
    "full width": "ａｅＰ",
}
# What only one of them has: the key s, which asks for a day.
OF_ONE = {"Ukrainian": "і", "Persian": "س", "Russian": "ы", "Greek": "σ", "Hebrew": "ד"}
FRENCH = {"é": "funnel", '"': "checklist", "(": "search all notes", "&": "Coming up"}


@pytest.fixture(scope="module")
def program(tmp_path_factory):
    """One program for all of them: each begins and ends on Today, with nothing open."""
    needs("tmux")
    home = tmp_path_factory.mktemp("habits") / "home"
    home.mkdir()
    folders = {f"XDG_{name.upper()}_HOME": str(home / name) for name in ("data", "state", "config")}
    own = {"PATH": os.environ["PATH"], "HOME": str(home), "LANG": "C.UTF-8", "TZ": "UTC"}
    opened = Terminal({**own, **folders, "TERM": "tmux-256color"})
    for person in PEOPLE:
        opened.run("add", person)
    opened.start(size=(80, 24))
    opened.wait_for("write the first message")
    yield opened
    opened.close()


@pytest.fixture
def today(program):
    yield program
    program.keys("Escape", "Escape", "1")
    program.wait_for("write the first message")


@pytest.mark.parametrize("keys", LAYOUTS.values(), ids=LAYOUTS)
def test_a_command_is_the_key_in_its_place(today, keys):
    add, edit, about = keys
    today.type(add)
    today.wait_for("Add a contact")
    # In a field it is a letter.
    today.type(f"{add}{edit}x")
    today.wait_for(f"{add}{edit}x")
    today.keys("C-u")
    today.keys("Escape")
    today.wait_gone("Add a contact")
    today.type(edit)
    today.wait_for("Introduced by")
    today.keys("Escape")
    today.wait_gone("Introduced by")
    if about.strip():
        today.type(about)
        today.wait_for("About you")
        today.keys("Escape")
        today.wait_gone("About you")


@pytest.mark.parametrize("key", OF_ONE.values(), ids=OF_ONE)
def test_the_letters_that_one_alphabet_has_alone(today, key):
    today.type(key)
    today.wait_for("due?")
    today.keys("Escape")
    today.wait_gone("due?")


def test_the_digits_of_a_french_keyboard_are_the_places(today):
    for key, words in FRENCH.items():
        today.type(key)
        assert today.wait_for(words if key != "&" else "write the first message")


@pytest.mark.parametrize("key", ["F2", "e"])
def test_F2_edits(today, key):
    today.keys(key)
    today.wait_for("Introduced by")


@pytest.mark.parametrize("key", ["DC", "x"])
def test_delete_is_x(today, key):
    today.keys(key)
    today.wait_for("Dropped")
    today.keys("u")
    today.wait_for("Undone: Dropped")


@pytest.mark.parametrize("key", ["C-f", "/"])
def test_ctrl_f_filters(today, key):
    today.keys(key)
    today.type("ravi")
    today.wait_gone("Ada One")
    today.keys("C-u", "Escape")
    today.wait_for("Ada One")


def test_ctrl_s_keeps_what_is_typed_in_a_letter(today):
    today.keys("o")
    today.wait_for("First message")
    today.keys("i")
    today.type("Zebra ")
    today.wait_for("Zebra")
    today.keys("C-s")
    today.settle()
    # It leaves the text, whose keys are commands again.
    today.keys("q")
    today.wait_gone("First message")
    today.keys("o")
    today.wait_for("Zebra")


@pytest.mark.parametrize("typed", ["w", ":w"])
def test_a_colon_and_w_says_that_all_is_kept(today, typed):
    today.keys(":")
    today.settle()
    today.type(typed)
    today.settle()
    today.keys("Enter")
    today.wait_for("Everything is kept as you type it")


def test_in_a_field_ctrl_z_takes_back_and_ctrl_y_types_again(today):
    today.keys("a")
    today.wait_for("Add a contact")
    today.type("Bo Lind")
    today.wait_for("Bo Lind")
    today.keys("C-z")
    today.wait_gone("Bo Lind")
    today.keys("C-y")
    today.wait_for("Bo Lind")
    today.keys("C-z", "Escape")
    today.wait_gone("Add a contact")


def test_ctrl_z_on_a_list_lets_the_shell_have_the_terminal(today):
    pid = today.pid
    today.keys("C-z")

    def state():
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]

    today.settle()
    if state() != "T":
        today.wait_for("There is no shell here to come back from")
        return
    os.kill(pid, signal.SIGCONT)
    wait_until(lambda: state() != "T", "the program goes on")
    today.wait_for("write the first message")


@pytest.mark.parametrize("keys", [[], ["a"], ["e", "End"], ["2"], ["?"], ["/"]], ids=str)
def test_ctrl_c_with_nothing_selected_says_what_quits(today, keys):
    today.keys("Escape", *keys)
    today.settle()
    today.keys("C-c")
    today.wait_for("ctrl+q quits; all you typed is kept.")
    assert today.buffer() == ""


def test_ctrl_c_in_a_call_never_quits(today):
    today.keys("c")
    today.wait_for("The clock starts with the first key")
    today.type("it began")
    today.keys("C-c")
    today.wait_for("ctrl+q quits")
    today.keys("C-c", "C-c")
    today.settle()
    today.wait_for("it began")
    today.keys("C-u", "Escape", "u")


def test_a_key_that_means_nothing_says_so_once(today):
    today.type("漢")
    today.wait_for("“漢” is not a key here; ctrl+p finds every command.")
    today.keys("j")
    today.wait_gone("is not a key here")
    today.type("漢")
    assert "is not a key here" not in today.settle()


@pytest.mark.parametrize("typed", ["q", "wq", "q!"])
def test_a_colon_and_what_quits_an_editor_quits(terminal, typed):
    terminal.run("add", PEOPLE[0])
    terminal.start()
    terminal.wait_for("write the first message")
    terminal.keys(":")
    terminal.settle()
    terminal.type(typed)
    terminal.settle()
    terminal.keys("Enter")
    assert terminal.wait_end() == 0


def test_two_quick_presses_are_one_undo(terminal):
    for person in PEOPLE:
        terminal.run("add", person)
    terminal.start()
    terminal.wait_for("write the first message")
    terminal.type("dd")
    terminal.wait_for("u takes both back")
    terminal.keys("u")
    terminal.wait_for("and 1 more")
    assert sum(name in terminal.screen() for name in ("Jane Doe", "Ravi Shah", "Ada One")) == 3
