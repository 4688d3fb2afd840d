"""An overdue queue emptied with the keyboard alone, and what is decided stays decided."""

import json
import re

NAMES = [f"Person {letter}{letter.lower()}" for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"]
NAMES += ["Quinn One", "Quinn Two", "Quinn Three", "Quinn Four"]


def count(terminal):
    found = re.search(r"Late or due today · (\d+)", terminal.screen())
    return int(found[1]) if found else 0


def test_an_overdue_queue_of_thirty_is_emptied_by_keyboard(terminal, prepare):
    earlier = {"ASKAROUND_NOW": "2026-11-02T10:00"}
    for name in NAMES:
        prepare("add", f"{name}, Analyst, Acme", **earlier)
        prepare("done", name, **earlier)
    # A week and a half later thirty nudges are overdue.
    later = {"ASKAROUND_NOW": "2026-11-13T10:00"}
    terminal.start(**later)
    terminal.wait_for("Three small things would put you back on track")
    terminal.keys("Right")
    terminal.wait_for("Late or due today · 29")
    terminal.wait_for("4 d late")

    # Ten are done, one by one; the cursor stays at the top.
    terminal.keys(*["d"] * 10)
    terminal.wait_for("Late or due today · 19")
    # Five are marked and put off by a week, then it is taken back and done again.
    terminal.keys(*["v"] * 5, "w")
    terminal.wait_for("Late or due today · 14")
    terminal.wait_for("5 follow-ups")
    terminal.keys("u")
    terminal.wait_for("Late or due today · 19")
    terminal.keys("U")
    terminal.wait_for("Late or due today · 14")
    # Three are dropped, two rest, one gets a day in words.
    terminal.keys("x", "x", "x", "z", "z")
    terminal.wait_for("Late or due today · 9")
    terminal.keys("s")
    terminal.wait_for("due?")
    terminal.type("dec 1")
    terminal.wait_for("Tuesday 1 December 2026")
    terminal.keys("Enter")
    terminal.wait_for("Late or due today · 8")
    # The rest is done in one go.
    terminal.keys(*["v"] * 9, "d")
    terminal.wait_gone("Late or due today")
    terminal.keys("g")
    terminal.wait_for("Coming up")
    terminal.keys("q")
    terminal.wait_end()

    decided = {item["who"]: item for item in json.loads(terminal.run("due", "--json", **later))}
    assert not [item for item in decided.values() if item["due"] < "2026-11-14"]
    assert sum(item["due"].startswith("2026-11-20") for item in decided.values()) >= 5
    assert sum(item["due"].startswith("2026-12-01") for item in decided.values()) == 0
    terminal.start(**later)
    terminal.wait_for("Coming up")
    assert count(terminal) == 0
    terminal.keys("u")
    terminal.wait_for("6 more can wait")
    terminal.keys("Right")
    terminal.wait_for("Late or due today · 8")
    terminal.keys("q")
    terminal.wait_end()
