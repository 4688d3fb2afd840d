"""Whatever the program paints can be seen: no cell is painted while the terminal conceals."""

import re

import pytest

from tests.benchmarks.bench_call import Screen
from tests.terminal.conftest import PROGRAM

_STYLE = re.compile(rb"\x1b\[([0-9;]*)m")
_OTHER = re.compile(
    rb"\x1b(?:\][^\x07\x1b]*(?:\x07|\x1b\\)|[\[<>?][0-9;:<>=?$]*[ -/]*[@-~]|[@-Z\\^_])"
)


def concealed(seen):
    """Return the words that were written where the terminal was told to conceal them."""
    hidden, found, at = False, b"", 0
    for style in [*_STYLE.finditer(seen), None]:
        if hidden:
            found += _OTHER.sub(b"", seen[at : style.start() if style else None])
        if style:
            at = style.end()
            codes = (style[1] or b"0").split(b";")
            while codes:
                code = codes.pop(0)
                if code in (b"38", b"48"):
                    del codes[: 4 if codes[0] == b"2" else 2]
                elif code in (b"", b"0", b"28"):
                    hidden = False
                elif code == b"8":
                    hidden = True
    return found.strip()


def test_what_is_concealed_is_found():
    assert concealed(b"\x1b[8mab\x1b[1;38;5;8mc\x1b[?25l\x1b[0md") == b"abc"
    assert concealed(b"\x1b[8m\x1b[?1049h\x1b[ma\x1b[48;2;8;8;8mb") == b""


@pytest.mark.parametrize("mode", ["usual", "slow", "NO_COLOR"])
@pytest.mark.parametrize("due", [True, False])
def test_no_cell_is_concealed(terminal, environ, monkeypatch, mode, due):
    if due:
        terminal.run("add", "Jane Doe, Analyst, Acme")
    if mode == "slow":
        terminal.run("settings", "slow", "on")
    for name, value in environ.items():
        monkeypatch.setenv(name, value)
    if mode == "NO_COLOR":
        monkeypatch.setenv("NO_COLOR", "1")
    screen = Screen([str(PROGRAM)], (80, 24))
    seen = b""
    while b"saved" not in seen:
        part = screen.read(20)
        assert part, f"nothing more came after {seen[-400:]!r}"
        seen += part
    screen.end()
    assert b"\x1b[8m" in seen
    assert concealed(seen) == b""
