"""Two conversations compared, and a line found again, by real keys in a real terminal."""

import json

NOW = {"ASKAROUND_NOW": "2026-11-19T10:00"}
TALKS = {
    "Jane Doe, Analyst, Acme": ("ride the bus first", "the map is never the street"),
    "Omar Haddad, Planner, Bay Freight": ("count pallets at night", "ask who was not counted"),
}


def hold_calls(terminal):
    for line, (first, second) in TALKS.items():
        name = line.split(",")[0]
        terminal.run("add", line, **NOW)
        terminal.start("call", name, **NOW)
        terminal.wait_for("The clock starts with the first key")
        terminal.type(first)
        terminal.keys("Enter", "Tab")
        terminal.type(f"!{second}")
        terminal.keys("Enter")
        terminal.wait_for(second)
        terminal.keys("C-d")
        terminal.wait_for(f"You talked with {name}")
        terminal.keys("Escape")
        terminal.wait_for("send the thank-you note")
        terminal.keys("q")
        terminal.wait_end()


def test_two_conversations_are_compared_and_a_line_is_found_again(terminal):
    hold_calls(terminal)
    terminal.start(size=(120, 36), **NOW)
    terminal.wait_for("thank-you")
    terminal.keys("5")
    terminal.wait_for("ride the bus first")
    screen = terminal.settle()
    # Side by side: both names on one line, both answers on another.
    assert any("Jane Doe" in row and "Omar Haddad" in row for row in screen.splitlines())
    assert any(
        "ride the bus first" in row and "count pallets at night" in row
        for row in screen.splitlines()
    )
    terminal.keys("Enter", "A", "Right", "D")
    terminal.wait_for("1 agrees · 1 differs")
    terminal.keys("u")
    terminal.wait_gone("differs ·")
    terminal.keys("y")
    terminal.wait_for("cannot confirm")
    assert "(agrees)" in terminal.buffer()
    assert "count pallets at night" in terminal.buffer()

    terminal.keys("/")
    terminal.wait_for("Type, and every note")
    terminal.type("not count")
    terminal.wait_for("1 hit")
    terminal.wait_for("ask who was not counted")
    terminal.keys("Enter")
    screen = terminal.wait_for("under a minute · phone")
    assert "Omar Haddad · Planner · Bay Freight" in screen
    terminal.wait_for("count pallets at night")
    terminal.keys("Escape")
    terminal.wait_for("1 hit")
    terminal.resize(60, 24)
    terminal.wait_for("1 hit")
    terminal.keys("Escape")
    terminal.settle()
    terminal.keys("Escape")
    terminal.wait_for("ride the bus first")
    terminal.keys("q")
    terminal.wait_end()

    book = json.loads(terminal.run("export", "--format", "json"))
    marks = [
        item.get("agreement", "")
        for interview in book["interviews"]
        for item in interview["agenda"]
        if item.get("agreement")
    ]
    assert marks == ["agrees"]
