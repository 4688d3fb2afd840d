"""One whole conversation with the installed program, by real keys at 80x24."""

import json
import os
import re
import signal
import time

from tests.terminal.conftest import PROGRAM
from tests.waiting import wait_until

JANE = "Jane Doe, Data Analyst, Acme <jane@acme.com> #alumni via Prof. Smith"
LINES = (
    "started on the phones",
    "!ride every line before you chart it",
    '"a late bus is a number to us and a job to somebody else',
    ">send her the chart",
    "<forward the opening in March",
    "@Wendy Ho, Harbor Hospital",
    "?how the budget is decided",
    "~has a dog called Tram",
    "Mondays are the release",
    "see [/ her notes [bold",
)


def test_one_conversation_from_the_first_start_to_the_next(terminal):
    terminal.start()
    terminal.wait_for("Welcome")
    for text in ("Sam Rivera", "Lakeside College", "city planning", "", ""):
        terminal.type(text)
        terminal.keys("Enter")
    terminal.wait_for("Nobody here yet")

    terminal.keys("a")
    terminal.wait_for("Add a contact")
    terminal.type(JANE)
    terminal.wait_for("introduced by: Prof. Smith")
    terminal.keys("Enter")
    terminal.wait_for("write the first message")

    terminal.keys("p")
    terminal.wait_for("3 must-ask")
    terminal.keys("j", "j", "j", "m")
    terminal.wait_for("4 must-ask")
    terminal.keys("K")

    terminal.keys("c")
    terminal.wait_for("The clock starts with the first key")
    for number, line in enumerate(LINES):
        terminal.type(line)
        terminal.keys("Enter")
        if number in {2, 5}:
            terminal.keys("Tab")
    terminal.wait_for("[bold")
    screen = terminal.screen()
    assert "“a late bus is a number to us" in screen
    assert "left" in screen

    terminal.keys("C-d")
    terminal.wait_for("You talked with Jane Doe")
    terminal.wait_for("Dear Jane")
    terminal.keys("y")
    terminal.wait_for("cannot confirm")
    copied = terminal.buffer()
    assert copied.startswith("Dear Jane")
    assert "your advice to ride every line before I chart it" in copied
    assert "Sam Rivera" in copied

    terminal.keys("Escape")
    terminal.wait_for("send the thank-you note")
    for _ in range(12):
        if any("thank-you due 48 h" in line for line in terminal.screen().splitlines()[12:]):
            break
        terminal.keys("j")
        terminal.settle()
    terminal.keys("d")
    terminal.wait_for("u takes it back")
    terminal.wait_gone("1 Today 1")
    terminal.keys("u")
    terminal.wait_for("1 Today 1")

    terminal.keys("q")
    terminal.wait_end()
    book = json.loads(terminal.run("export", "--format", "json"))
    (interview,) = book["interviews"]
    assert [note["text"] for note in interview["notes"]] == [
        line[1:] if line[0] in '!">< @?~' else line for line in LINES
    ]
    people = {contact["name"]: contact for contact in book["contacts"]}
    assert set(people) == {"Jane Doe", "Prof. Smith", "Wendy Ho"}
    assert people["Wendy Ho"]["introduced_by"] == people["Jane Doe"]["id"]
    states = [item["state"] for item in interview["agenda"][:3]]
    assert states == ["answered", "answered", "answered"]

    terminal.start()
    terminal.wait_for("send the thank-you note")
    terminal.keys("2")
    terminal.wait_for("Wendy Ho")
    terminal.keys("q")
    terminal.wait_end()


def test_the_thank_you_reaches_the_system_clipboard(terminal, xserver, patient_clipboard):
    terminal.run("add", JANE)
    terminal.start("call", "jane", DISPLAY=xserver.display, **patient_clipboard)
    terminal.wait_for("The clock starts with the first key")
    terminal.type("!keep a notebook 📓 山")
    terminal.keys("Enter", "C-d")
    terminal.wait_for("You talked with Jane Doe")
    terminal.keys("y")
    terminal.wait_for("blank")
    # A press that comes before the question can be read answers none.
    time.sleep(1)
    terminal.keys("y")
    terminal.wait_for("opied")
    assert "keep a notebook 山" in xserver.clipboard()
    terminal.keys("q")
    terminal.wait_end()


def test_a_hung_clipboard_tool_neither_freezes_the_screen_nor_delays_quitting(
    terminal, hung_wl_copy, patient_clipboard, tmp_path
):
    # Whoever waits for the tool waits longer than this test does.
    terminal.run("add", JANE)
    terminal.start(WAYLAND_DISPLAY="wayland-9", PATH=hung_wl_copy, **patient_clipboard)
    terminal.wait_for("Jane Doe")
    terminal.keys("y")
    terminal.wait_for("blank")
    time.sleep(1)
    terminal.keys("y")
    terminal.keys("2")
    terminal.wait_for("known")
    terminal.keys("1", "y", "q")
    terminal.wait_end()
    os.kill(int((tmp_path / "tools" / "wl-copy.pid").read_text()), signal.SIGKILL)


def test_with_sixteen_colors_the_row_of_the_cursor_stands_out(terminal):
    few_colors = ("TERM=xterm-16color", "COLORTERM=")
    terminal.start(*few_colors, str(PROGRAM), "demo", program="env")
    terminal.wait_for("Late or due today")
    # Which row that is depends on the time of the day.
    row = r"^(?=.*\x1b\[47m)(?=.*\x1b\[30m).*▌"
    black_on_white = re.compile(row, re.MULTILINE)
    wait_until(lambda: black_on_white.search(terminal.colored_screen()), "a row that stands out")
