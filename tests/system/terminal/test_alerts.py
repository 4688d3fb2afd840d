"""What terminals are sent: only what they are known to show, and no words as a code."""

from base64 import b64decode
from pathlib import Path

import pytest

from tests.cases import for_each
from tui.system.terminal.alerts import (
    notification_sequence,
    title_back_sequence,
    title_sequence,
)

ENDS = "\x1b\\"
OSC_9 = f"\x1b]9;askaround: In 5 min{ENDS}"
OSC_777 = f"\x1b]777;notify;askaround;In 5 min{ENDS}"
OSC_99 = (
    f"\x1b]99;i=askaround:d=0:e=1;YXNrYXJvdW5k{ENDS}"
    f"\x1b]99;i=askaround:p=body:e=1;SW4gNSBtaW4={ENDS}"
)
HOSTILE = [
    "Jane\x1b]0;owned\x07Doe",
    "Jane\x07Doe",
    "Jane\x1b\\Doe\x1b[2J",
    "Jane\x9c\x9d0;owned\x9cDoe",
    "Jane\r\nDoe\x00\x7f",
    "Jane \u202eeoD\u2028\ud800",
    "4;3;50;Jane",
    "x" * 5000,
]


@for_each(
    ("environ", "sequence"),
    [
        ({"TERM": "xterm-kitty"}, OSC_99),
        ({"TERM": "xterm-256color", "KITTY_WINDOW_ID": "3"}, OSC_99),
        ({"TERM": "xterm-256color", "TERM_PROGRAM": "iTerm.app"}, OSC_9),
        ({"TERM": "xterm-256color", "LC_TERMINAL": "iTerm2"}, OSC_9),
        ({"TERM": "xterm-256color", "TERM_PROGRAM": "WarpTerminal"}, OSC_9),
        ({"TERM": "xterm-256color", "TERM_PROGRAM": "WezTerm"}, OSC_777),
        ({"TERM": "xterm-ghostty"}, OSC_777),
        ({"TERM": "foot"}, OSC_777),
        ({"TERM": "rxvt-unicode-256color"}, OSC_777),
        ({"TERM": "xterm-256color", "VTE_VERSION": "7600"}, OSC_777),
        ({"TERM": "xterm-256color", "KONSOLE_VERSION": "230800"}, OSC_777),
        ({"TERM": "xterm-256color"}, ""),
        ({"TERM": "xterm-256color", "TERM_PROGRAM": "Apple_Terminal"}, ""),
        ({"TERM": "xterm-256color", "TERM_PROGRAM": "vscode"}, ""),
        ({"TERM": "linux"}, ""),
        ({"TERM": "screen", "STY": "1.pts", "KITTY_WINDOW_ID": "3"}, ""),
        ({}, ""),
    ],
)
def test_a_terminal_is_sent_what_it_is_known_to_show(environ, sequence):
    assert notification_sequence("askaround", "In 5 min", environ) == sequence


@pytest.mark.parametrize(
    ("told", "sequence"),
    [
        ("iTerm2 3.5.1 xterm-256color on", OSC_9),
        (" xterm-kitty 1", OSC_99),
        ("foot(1.16.2) foot all", OSC_777),
        ("foot(1.16.2) foot off", ""),
        ("foot(1.16.2) foot 0", ""),
        ("XTerm(388) xterm-256color on", ""),
        ("", ""),
    ],
)
def test_tmux_passes_it_on_only_where_it_is_told_to(tmp_path: Path, told, sequence):
    tmux = tmp_path / "tmux"
    tmux.write_text(f"#!/bin/sh\necho '{told}'\n")
    tmux.chmod(0o700)
    # What the server of tmux was started in may be another terminal.
    environ = {"PATH": str(tmp_path), "TMUX": "/tmp/t,1,0", "KITTY_WINDOW_ID": "3"}
    passed = f"\x1bPtmux;{sequence.replace(chr(27), chr(27) * 2)}{ENDS}" if sequence else ""
    assert notification_sequence("askaround", "In 5 min", environ) == passed


def test_where_tmux_does_not_answer_nothing_is_sent(tmp_path: Path):
    environ = {"PATH": str(tmp_path), "TMUX": "/tmp/t,1,0"}
    assert notification_sequence("askaround", "In 5 min", environ) == ""


@for_each("name", HOSTILE)
@for_each("term", ["foot", "xterm-kitty", "iterm"])
def test_a_name_is_never_a_control_sequence(name, term):
    sequence = notification_sequence("askaround", name, {"TERM": term})
    for each in filter(None, sequence.split(ENDS)):
        assert each.startswith("\x1b]")
        assert each[2:].isprintable()
    if term == "xterm-kitty":
        body = b64decode(sequence.removesuffix(ENDS).rpartition(";")[2]).decode()
        assert body.isprintable()
    elif term == "foot":
        assert sequence.count(";") == 3
    assert len(sequence) < 500


@for_each("name", HOSTILE)
def test_a_title_is_never_a_control_sequence(name):
    sequence = title_sequence(name, {"TERM": "xterm-256color"})
    assert sequence.startswith("\x1b[22;2t\x1b]2;")
    assert sequence.removeprefix("\x1b[22;2t\x1b]2;").removesuffix(ENDS).isprintable()


@for_each("term", ["linux", "dumb", "vt220", ""])
def test_a_terminal_without_a_title_is_sent_none(term):
    assert title_sequence("Jane", {"TERM": term}) == title_back_sequence({"TERM": term}) == ""
