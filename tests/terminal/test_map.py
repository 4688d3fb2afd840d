"""The map by real keys at 80x24: walked, filtered, tagged, and a way found to a firm."""

import json

NOW = {"ASKAROUND_NOW": "2026-11-19T17:00"}
PEOPLE = (
    "Prof. Smith, Professor, Westbrook State #faculty",
    "Wendy Ho, Analyst, City Hall via Prof. Smith",
    "Li Wei, Nurse, Harbor Hospital via Wendy Ho",
    "Sam Reed, Baker #friends",
    "Zoe Xu, Data Lead, Acme #linkedin",
)


def walk(terminal, key, until):
    """Press an arrow until the line at the foot of the map begins like this."""
    for _ in range(20):
        foot = terminal.settle().splitlines()[-3]
        if foot.startswith(until):
            return
        terminal.keys(key)
    raise AssertionError(f"{key} does not lead to {until}:\n{terminal.screen()}")


def test_the_map_by_keyboard_alone(terminal):
    for line in PEOPLE:
        terminal.run("add", line, **NOW)
    terminal.start(**NOW)
    terminal.wait_for("write the first message")

    # By arrows to a person at the end of a chain, and to everything about them.
    terminal.keys("2")
    terminal.wait_for("resting")
    screen = terminal.screen()
    for line in PEOPLE:
        assert line.partition(",")[0] in screen
    terminal.keys("Right")
    walk(terminal, "Down", " faculty")
    walk(terminal, "Right", " you → Prof. Smith → Wendy Ho → Li Wei  ! today · ○ to ask")
    terminal.keys("Enter")
    terminal.wait_for("Everything so far")
    assert "introduced by" in terminal.screen()
    terminal.keys("Escape")
    terminal.wait_for("resting")

    # The list: filtered, two marked, tagged in one step that undo takes back.
    terminal.keys("Tab", "/")
    terminal.type("via:smith")
    terminal.wait_for("2 of 5")
    assert "Sam Reed" not in terminal.screen()
    terminal.keys("Enter", "v", "v")
    terminal.wait_for("2 marked")
    terminal.keys("#")
    terminal.wait_for("Which tag for 2 people?")
    terminal.type("referred")
    terminal.keys("Enter")
    terminal.wait_for("#referred put on 2 people")
    terminal.keys("u")
    terminal.wait_for("Undone: Tagged 2 people: #referred")
    terminal.keys("U")
    terminal.wait_for("Redone: Tagged 2 people: #referred")
    terminal.keys("Escape")
    terminal.wait_for("Sam Reed")

    # Organizations: three stars, an opening, and the way there.
    terminal.keys("Tab")
    terminal.wait_for("Next to ask")
    terminal.keys("g")
    for _ in PEOPLE:
        if "Harbor Hospital" in terminal.settle().partition("──")[2]:
            break
        terminal.keys("j")
    terminal.keys("+", "+", "+")
    terminal.wait_for("★★★ the dream")
    terminal.keys("i")
    terminal.wait_for("What did you find at Harbor Hospital?")
    terminal.type("opening: data clerk, in May")
    terminal.keys("Enter")
    terminal.wait_for("1 opening")
    terminal.keys("w")
    terminal.wait_for("you → Prof. Smith → Wendy Ho → Li Wei → Harbor Hospital")
    terminal.wait_for("First: Prof. Smith")
    terminal.keys("Escape")
    terminal.wait_gone("First: Prof. Smith")

    # The funnel counts what is kept, and nothing else.
    terminal.keys("f")
    terminal.wait_for("You have asked nobody yet")
    terminal.keys("Escape")
    terminal.wait_gone("You have asked nobody yet")
    terminal.keys("q")
    terminal.wait_end()
    terminal.run("done", "sam", **NOW)
    terminal.start(**NOW)
    terminal.wait_for("write the first message")
    terminal.keys("2", "f")
    terminal.wait_for("everybody")
    screen = terminal.screen()
    assert "▄ 1" in screen
    assert "friends" in screen
    assert "Nov 2026" in screen
    terminal.keys("f", "q")
    terminal.wait_end()

    book = json.loads(terminal.run("export", "--format", "json"))
    tags = {contact["name"]: contact["tags"] for contact in book["contacts"]}
    assert [name for name in tags if "referred" in tags[name]] == ["Wendy Ho", "Li Wei"]
    harbor = next(each for each in book["organizations"] if each["name"] == "Harbor Hospital")
    assert (harbor["interest"], harbor["openings"]) == (3, ["data clerk, in May"])


def test_the_map_keeps_its_shape_when_the_terminal_changes(terminal):
    for line in PEOPLE:
        terminal.run("add", line, **NOW)
    terminal.start(**NOW)
    terminal.wait_for("write the first message")
    terminal.keys("2")
    terminal.wait_for("resting")
    for size in ((120, 36), (60, 24), (30, 10), (80, 24)):
        terminal.resize(*size)
        terminal.settle()
    screen = terminal.wait_for("Wendy Ho")
    assert "Prof. Smith" in screen
    terminal.keys("Tab")
    terminal.wait_for("organization")
    terminal.resize(60, 24)
    terminal.settle()
    assert "Zoe Xu" in terminal.screen()
    terminal.keys("q")
    terminal.wait_end()
