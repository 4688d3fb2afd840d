"""A call prepared from nothing with the installed program, by real keys at 80x24."""

from pathlib import Path

JANE = "Jane Doe, Data Analyst, Acme <jane@acme.com>"


class CountingKeys:
    """Presses keys and counts them; typed text is not counted."""

    def __init__(self, terminal):
        self._terminal = terminal
        self.pressed = 0

    def __call__(self, *names):
        self.pressed += len(names)
        self._terminal.keys(*names)


def test_a_call_is_prepared_from_nothing_in_few_keys(terminal, environ):
    terminal.run("add", "Prof. Smith")
    terminal.start(ASKAROUND_NOW="2026-11-19T10:00")
    terminal.wait_for("Prof. Smith")
    keys = CountingKeys(terminal)
    keys("a")
    terminal.wait_for("Add a contact")
    terminal.type(JANE)
    keys("Enter")
    terminal.wait_for("Jane Doe")
    keys("p")
    terminal.wait_for("Checklist · 0 of 14")
    # The appointment, read back as it is typed.
    keys("s")
    terminal.wait_for("The appointment with Jane Doe")
    terminal.type("fri 14:00")
    terminal.wait_for("Fri 20 Nov, 14:00 · 25 min")
    keys("C-s")
    terminal.wait_for("Fri 20 Nov, 14:00")
    # What was found out.
    keys("r")
    terminal.wait_for("their path, what they made")
    terminal.type("rides every bus line")
    keys("C-s")
    terminal.wait_gone("ctrl+s keep")
    # A question from the bank, one of one's own, ranked to the top.
    keys("b")
    terminal.wait_for("Question bank")
    keys("G", "Space", "Escape")
    terminal.wait_gone("Question bank")
    terminal.wait_for("16 questions")
    keys("i")
    terminal.wait_for("Add a question")
    terminal.type("What would you never automate?")
    terminal.wait_for("open-ended")
    keys("Enter")
    terminal.wait_for("17 questions")
    keys("m", "y")
    terminal.wait_for("4 must-asks")
    terminal.wait_for("[x] offer them your q")
    keys("Tab", "Space", "j", "Space")
    terminal.wait_for("Checklist · 4 of 14")
    keys("B")
    screen = terminal.wait_for("Brief: Jane Doe")
    assert keys.pressed < 25
    assert "Fri 20 Nov, 14:00 (tomorrow)" in screen
    assert "1. How did you come to do what you do today" in terminal.buffer()
    terminal.keys("Escape")
    terminal.wait_gone("Brief: Jane Doe")

    terminal.keys("w")
    terminal.wait_for("Write to which file?")
    terminal.wait_for("a new file")
    terminal.keys("Enter")
    terminal.wait_for("Written to")
    calendar = Path(environ["HOME"], "call-jane-doe.ics").read_text()
    assert "SUMMARY:Informational interview with Jane Doe" in calendar
    terminal.keys("w")
    terminal.wait_for("~/call-jane-doe-2.ics")
    terminal.keys("Escape")
    terminal.wait_gone("Write to which file?")
    terminal.keys("q")
    terminal.wait_end()

    brief = terminal.run("brief", "jane", ASKAROUND_NOW="2026-11-19T10:00")
    assert brief.startswith("# Brief: Jane Doe\n")
    assert "rides every bus line" in brief
    assert "What would you never automate? (must-ask, 3 min)" in brief
