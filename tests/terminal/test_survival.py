"""Nothing typed is lost, however the program ends."""

import json
import os
import random
import re
import resource
import signal
import sys
import time
from pathlib import Path

import pytest

from tests.waiting import wait_until
from tui.store.book import Book
from tui.store.half_typed_keys import line_draft

A_WORD = 0.4
"""Seconds in which a person types one."""
KILLS = int(os.environ.get("ASKAROUND_TEST_KILLS", "6"))
JANE = "Jane Doe, Acme"


def kept(terminal):
    """The lines of the only call, as the next start finds them."""
    book = json.loads(terminal.run("export", "--format", "json"))
    (interview,) = book["interviews"]
    return [note["text"] for note in interview["notes"]]


def store_of(environ):
    return Path(environ["XDG_DATA_HOME"]) / "askaround" / "store.json"


def owner(environ):
    """The process that has the store."""
    return int(store_of(environ).with_name("store.json.lock").read_text().split()[0])


def unfinished(environ):
    """The half-typed line of the only call."""
    book = Book(store_of(environ))
    (interview,) = book.records.interviews.values()
    text = book.draft(line_draft(interview.id))
    book.close()
    return text


def start_call(terminal, *arguments, **more):
    terminal.run("add", JANE)
    terminal.start(*(arguments or ("call", "jane")), **more)
    terminal.wait_for("The clock starts with the first key")


@pytest.mark.parametrize("seed", [2026, 2027])
def test_kill_9_loses_no_entered_line(terminal, environ, seed):
    chance = random.Random(seed)
    terminal.run("add", JANE)
    number, seen, runs = 0, 0, False
    for kill in range(KILLS):
        if not runs:
            terminal.start("call", "jane")
            terminal.wait_for("›")
            terminal.settle()
        terminal.keys("C-u")
        for _ in range(chance.randrange(1, 12)):
            number += 1
            terminal.type(f"line {number} of many")
            terminal.keys("Enter")
            if chance.random() < 0.3:
                time.sleep(chance.random() / 20)
        rested, half = kill % 4 == 0, f"half a line of {kill}"
        if rested:
            terminal.type(half)
            terminal.wait_for(f"› {half}")
            terminal.wait_until_kept(half)
        shown = terminal.screen()
        # The kill comes in the middle of the next word.
        for word in ("and", "so", "on"):
            terminal.type(word)
            time.sleep(A_WORD / 3)
        terminal.kill(signal.SIGKILL)
        terminal.wait_end()
        lines = kept(terminal)
        entered = set(re.findall(r"line \d+ of many", "\n".join(shown.splitlines()[:-3])))
        seen += len(entered)
        assert entered <= set(lines), f"lost {entered - set(lines)} at kill {kill}"
        numbers = [int(line.split()[1]) for line in lines if line.startswith("line")]
        assert numbers == sorted(set(numbers)), "the order of lines changed"
        assert "sound" in terminal.run("check")
        if rested:
            assert half in unfinished(environ)
            terminal.start("call", "jane")
            terminal.wait_for(f"› {half}")
            terminal.keys("Enter")
            terminal.settle()
        # The next kill is of this run.
        runs = rested
    assert seen > KILLS


def test_sigterm_saves_and_leaves_a_usable_terminal(terminal, program, environ):
    terminal.run("add", JANE)
    terminal.start(program="sh")
    terminal.type(f"{program} call jane")
    terminal.keys("Enter")
    terminal.wait_for("The clock starts with the first key")
    terminal.type("entered")
    terminal.keys("Enter")
    terminal.type("half")
    terminal.wait_for("half")
    os.kill(owner(environ), signal.SIGTERM)
    terminal.wait_gone("Jane Doe")
    terminal.type("echo back; stty -a | grep -c ' icanon'")
    terminal.keys("Enter")
    screen = terminal.wait_for("back\n1")
    assert "The clock" not in screen
    assert kept(terminal) == ["entered"]
    assert unfinished(environ) == "half"


def test_a_terminal_that_goes_away_takes_nothing_along(terminal, environ):
    start_call(terminal)
    terminal.type("entered")
    terminal.keys("Enter")
    terminal.type("half")
    terminal.wait_for("half")
    terminal.hang_up()
    assert kept(terminal) == ["entered"]
    assert unfinished(environ) == "half"


def test_a_terminal_that_goes_away_takes_nothing_from_the_editor(terminal, tmp_path):
    editor = tmp_path / "editor"
    editor.write_text('#!/bin/sh\necho "saved in the editor" >> "$1"\n: > "$0.saved"\nsleep 60\n')
    editor.chmod(0o700)
    terminal.run("add", JANE)
    terminal.start(EDITOR=str(editor))
    terminal.wait_for("Jane Doe")
    terminal.keys("Enter")
    terminal.wait_for("y copy")
    terminal.keys("E")
    wait_until(editor.with_name("editor.saved").exists, "the editor has saved")
    terminal.hang_up()
    assert "sound" in terminal.run("check")
    # High enough for the end of the letter, whichever phrasing it has.
    terminal.start(size=(80, 45))
    terminal.wait_for("Jane Doe")
    terminal.keys("Enter")
    terminal.wait_for("saved in the editor")


def test_ctrl_z_gives_the_shell_back_and_fg_the_call(terminal, program):
    terminal.run("add", JANE)
    terminal.start("--norc", "-i", program="bash")
    terminal.type(f"{program} call jane")
    terminal.keys("Enter")
    terminal.wait_for("The clock starts with the first key")
    terminal.type("before")
    terminal.keys("Enter", "C-z")
    terminal.wait_for("Stopped")
    terminal.type("fg")
    terminal.keys("Enter")
    terminal.wait_for("before")
    terminal.type("after")
    terminal.keys("Enter")
    terminal.wait_for("after")
    terminal.keys("C-q")
    terminal.wait_for("bash-")
    terminal.close()
    assert kept(terminal) == ["before", "after"]


def test_sigcont_with_nothing_suspended_starts_no_second_reader(terminal):
    start_call(terminal)
    threads = Path(f"/proc/{terminal.pid}/task")
    before = len(list(threads.iterdir()))
    for number in range(3):
        terminal.kill(signal.SIGCONT)
        terminal.type(f"word{number}")
        terminal.wait_for(f"word{number}")
    wait_until(lambda: len(list(threads.iterdir())) <= before, "as few threads as before")
    terminal.kill(signal.SIGSTOP)
    terminal.kill(signal.SIGCONT)
    terminal.type(" more")
    terminal.wait_for("word0word1word2 more")
    terminal.kill(signal.SIGTERM)
    assert terminal.wait_end() == 128 + signal.SIGTERM


def test_sigcont_neither_swallows_what_is_typed_nor_stops_the_program(terminal):
    start_call(terminal)
    for number in range(60):
        terminal.type(f"{number % 10}")
        terminal.kill(signal.SIGCONT)
        terminal.type(".")
    terminal.wait_for("0.1.2.3.4.5.6.7.8.9." * 3)
    terminal.keys("Enter")
    wait_until(lambda: kept(terminal) == ["0.1.2.3.4.5.6.7.8.9." * 6], "every key is kept")


def test_a_full_disk_is_told_and_everything_written_when_there_is_room(terminal, program, environ):
    terminal.run("add", JANE)
    limited = f"ulimit -S -f 4; exec {program} call jane"
    terminal.start("-c", limited, program="sh")
    terminal.wait_for("The clock starts with the first key")
    entered = []
    for number in range(60):
        entered.append(f"line {number} " + "of a long talk " * 4)
        terminal.type(entered[-1])
        terminal.keys("Enter")
        if "NOT SAVED" in terminal.screen():
            break
    screen = terminal.wait_for("NOT SAVED")
    assert "file size limit" in screen
    for number in range(3):
        entered.append(f"typed on {number}")
        terminal.type(entered[-1])
        terminal.keys("Enter")
    terminal.wait_for("typed on 2")
    terminal.keys("C-q")
    terminal.wait_for("changes wait")
    pid = owner(environ)
    _, hard = resource.prlimit(pid, resource.RLIMIT_FSIZE)
    resource.prlimit(pid, resource.RLIMIT_FSIZE, (hard, hard))
    terminal.type("room again")
    terminal.keys("Enter")
    entered.append("room again")
    terminal.wait_gone("NOT SAVED")
    terminal.keys("C-q")
    terminal.wait_end()
    assert kept(terminal) == [" ".join(line.split()) for line in entered]
    assert "sound" in terminal.run("check")


FAULT = """
from tui.app.screens.today.today import Today
def broken(self):
    secret = list(self.records.contacts.values())
    if again:
        self.call_later(self.action_done)
    raise RuntimeError('broken by Jane Secret')
Today.action_done = broken
from tui.cli.main import main
raise SystemExit(main([]))
"""


@pytest.mark.parametrize("again", [False, True])
def test_a_fault_shows_no_private_words_and_says_where_the_trace_lies(terminal, environ, again):
    terminal.run("add", "Jane Secret, Acme")
    terminal.start("-c", f"again = {again}{FAULT}", program=sys.executable)
    terminal.wait_for("Jane Secret")
    terminal.keys("d")
    if again:
        assert terminal.wait_end() == 1
        screen = terminal.wait_for("of the fault lies in")
        assert "Secret" not in screen
    else:
        screen = terminal.wait_for("errors.log")
        assert "That did not work" in screen
        assert "broken by" not in screen
        terminal.keys("q")
        assert terminal.wait_end() == 0
    trace = Path(environ["XDG_STATE_HOME"], "askaround", "errors.log")
    assert "in broken" in trace.read_text()
    assert "RuntimeError" in trace.read_text()
    assert "Secret" not in trace.read_text()
    assert "sound" in terminal.run("check")


def test_a_second_copy_reads_only_and_names_the_first(terminal, askaround, environ):
    start_call(terminal)
    terminal.type("from the first copy")
    terminal.keys("Enter")
    terminal.settle()
    pid = str(owner(environ))
    refused = askaround("add", "Bea Lindqvist")
    assert refused.returncode == 1
    assert pid in refused.stderr
    assert "from the first copy" in askaround("notes", "jane").stdout
    terminal.keys("C-q")
    terminal.wait_end()
    assert askaround("add", "Bea Lindqvist").returncode == 0
    assert kept(terminal) == ["from the first copy"]
