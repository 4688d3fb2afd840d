"""The call by real keys, with the clock in a file that the test moves."""

import json
from datetime import UTC, datetime, timedelta

import pytest

START = datetime(2026, 11, 19, 15, 0, tzinfo=UTC)
JANE = "Jane Doe, Data Analyst, Acme <jane@acme.com>"


class Clock:
    """The program's clock: a file that holds the moment."""

    def __init__(self, file):
        self.file = file
        self.moment = START
        self.move(0)

    def move(self, minutes):
        self.moment += timedelta(minutes=minutes)
        new = self.file.with_suffix(".new")
        new.write_text(self.moment.isoformat())
        new.replace(self.file)


@pytest.fixture
def clock(tmp_path):
    return Clock(tmp_path / "now")


@pytest.fixture
def on_the_phone(terminal, clock):
    """A call with Jane that is about to begin; returns what restarts it."""
    now = {"ASKAROUND_NOW": f"@{clock.file}"}
    terminal.run("add", JANE, **now)

    def start(*arguments, **more):
        terminal.start(*(arguments or ("call", "jane")), **now, **more)

    start()
    terminal.wait_for("The clock starts with the first key")
    return start


def enter(terminal, *lines):
    for line in lines:
        terminal.type(line)
        terminal.keys("Enter")
    terminal.wait_for(lines[-1].lstrip('!">< @?~')[:20])


def interview_of(terminal):
    (interview,) = json.loads(terminal.run("export", "--format", "json"))["interviews"]
    return interview


def test_a_call_of_twenty_five_minutes(terminal, clock, on_the_phone):
    enter(terminal, "started in the warehouse")
    terminal.wait_for("must-asks left: 3")
    clock.move(3)
    terminal.wait_for("22:00 left · 03:00 in")
    terminal.wait_for("03:00 of 4 min")
    terminal.keys("Tab")
    enter(terminal, "!whoever explains the late trucks gets heard")
    clock.move(6)
    terminal.keys("Tab", "Tab")
    enter(terminal, '"a dashboard nobody argues with is a dashboard nobody uses')
    clock.move(11)
    screen = terminal.wait_for("Time to close")
    assert "05:00 left" in screen
    assert "say what you learned" in screen
    enter(terminal, ">send her the chart by fri")
    clock.move(7)
    terminal.wait_for("time is up, 02:00 over")
    terminal.keys("C-d")
    terminal.wait_for("You talked with Jane Doe · 27 min · 4 lines")
    interview = interview_of(terminal)
    assert [note["seconds"] for note in interview["notes"]] == [0, 180, 540, 1200]
    states = [item["state"] for item in interview["agenda"][:4]]
    assert states == ["answered", "answered", "passed", "answered"]
    assert [item["spent"] for item in interview["agenda"][:2]] == [180, 360]
    assert "2026-11-20" in terminal.run("export", "--format", "json")


def test_a_call_is_dropped_and_resumed(terminal, clock, on_the_phone):
    enter(terminal, "before the crash")
    clock.move(14)
    enter(terminal, "!the last line before it")
    terminal.type("half of it")
    terminal.wait_for("› half of it")
    terminal.wait_until_kept("half of it")
    terminal.kill()
    terminal.wait_end()
    clock.move(1)
    on_the_phone("--store", terminal.run("where").split()[1])
    terminal.wait_for("Call with Jane Doe, 14 min in, 2 lines safe")
    terminal.keys("Enter")
    terminal.wait_for("› half of it")
    terminal.wait_for("15:00 in")
    enter(terminal, " and the rest")
    terminal.wait_gone("› half of it")
    assert [note["text"] for note in interview_of(terminal)["notes"]] == [
        "before the crash",
        "the last line before it",
        "half of it and the rest",
    ]


def test_a_short_call_keeps_what_must_be_asked(terminal, on_the_phone):
    terminal.keys("C-l")
    terminal.wait_for("must-asks left: 3")
    seen = []
    for _ in range(10):
        terminal.keys("Tab")
        seen.append(terminal.settle())
        if "That was the last question" in seen[-1]:
            break
    agenda = interview_of(terminal)["agenda"]
    assert len(seen) == 8
    for item in agenda:
        if not item["must_ask"] and not item["closing"]:
            assert item["state"] == "passed"


def test_a_pasted_block_becomes_lines(terminal, on_the_phone):
    terminal.paste("first pasted\n!second pasted\nthird 山田 [/\n")
    terminal.wait_for("third 山田 [/")
    terminal.keys("C-d")
    terminal.wait_for("You talked with Jane Doe")
    notes = interview_of(terminal)["notes"]
    assert [(note["mark"], note["text"]) for note in notes] == [
        ("", "first pasted"),
        ("!", "second pasted"),
        ("", "third 山田 [/"),
    ]


def test_a_person_named_becomes_a_contact_introduced_by_this_one(terminal, on_the_phone):
    enter(terminal, "@Wendy Ho, Harbor Hospital")
    terminal.type("@wendy")
    terminal.wait_for("known: Wendy Ho · Harbor Hospital")
    terminal.keys("Right")
    terminal.wait_for("› @Wendy Ho, Harbor Hospital")
    terminal.keys("Enter", "C-d")
    terminal.wait_for("You talked with Jane Doe")
    book = json.loads(terminal.run("export", "--format", "json"))
    people = {contact["name"]: contact for contact in book["contacts"]}
    assert set(people) == {"Jane Doe", "Wendy Ho"}
    assert people["Wendy Ho"]["introduced_by"] == people["Jane Doe"]["id"]


def test_from_hanging_up_to_the_clipboard_is_two_keys(terminal, on_the_phone):
    enter(terminal, "!nobody plans the first job")
    terminal.keys("Escape", "1")
    terminal.wait_for("1 Today")
    terminal.settle()
    terminal.keys("P")
    terminal.wait_for("About you")
    terminal.type("Sam Rivera")
    terminal.keys("C-s")
    terminal.wait_gone("About you")
    terminal.keys("4")
    terminal.wait_for("nobody plans")
    terminal.keys("C-d")
    terminal.keys("y")
    terminal.wait_for("cannot confirm")
    assert "nobody plans the first job" in terminal.buffer()


def test_the_letter_in_the_persons_own_editor(terminal, clock, on_the_phone, tmp_path):
    editor = tmp_path / "my editor"
    editor.write_text('#!/bin/sh\nls -l "$1" > "$0.saw"\necho "written outside [/" >> "$1"\n')
    editor.chmod(0o755)
    terminal.keys("Escape")
    terminal.settle()
    terminal.keys("q")
    terminal.wait_end()
    on_the_phone(EDITOR=f"'{editor}'")
    terminal.wait_for("The clock starts")
    enter(terminal, "!keep a notebook")
    terminal.keys("C-d")
    terminal.wait_for("You talked")
    terminal.keys("t")
    terminal.wait_for("Thank-you note")
    terminal.keys("Escape")
    terminal.wait_for("y copy")
    terminal.keys("E")
    terminal.wait_for("written outside [/")
    saw = editor.with_name("my editor.saw").read_text()
    assert saw.startswith("-rw-------")
    assert not list(tmp_path.glob("askaround-*.txt"))
