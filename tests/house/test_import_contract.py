"""What is loaded, by rooms and by commands: start-up time and the direction of the house."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.loaded_once import ROOMS, LoadedOnce, modules_of

SCREEN = {"textual", "rich"}
COMMANDS = [
    "--version",
    "--help",
    "help due",
    "completion bash",
    "completion fish --names call j",
    "where",
    "add Jane",
    "due",
    "due --json",
    "brief jane",
    "thanks jane",
    "notes jane",
    "export --format json",
    "merge other.json",
    "mail nowhere",
    "demo",
    "--plain",
    "--plain demo",
    "--plain call jane",
    "call jane",
    "",
]


def loaded_after(code: str, tmp_path: Path) -> set[str]:
    """Return the top-level packages that a new process holds after running the code."""
    return set(printed_after(code, "[name.partition('.')[0] for name in sys.modules]", tmp_path))


def printed_after(code: str, asked: str, tmp_path: Path) -> Any:
    """Return what is asked of a new process after running the code."""
    report = f"\nprint('\\n' + json.dumps({asked}))"
    output = subprocess.run(
        [sys.executable, "-c", "import json, sys\n" + code + report],
        env={**os.environ, "HOME": str(tmp_path), "ASKAROUND_STORE": str(tmp_path / "s.json")},
        cwd=Path(__file__).parents[2],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=True,
    ).stdout
    return json.loads(output.splitlines()[-1])


def run(command: str) -> str:
    return f"from tui.cli.main import main\ntry: main({command.split()!r})\nexcept SystemExit: pass"


def test_commands_without_a_screen_load_none(loaded_once: LoadedOnce, tmp_path: Path) -> None:
    """The rooms, which load none either, are there before."""
    found = {}
    for number, command in enumerate(COMMANDS):
        home = tmp_path / str(number)
        own = {"HOME": str(home), "ASKAROUND_STORE": str(home / "s.json")}
        ran = loaded_once.run(command.split(), {**os.environ, **own})
        assert "tui" in ran.loaded
        found[command] = SCREEN & ran.loaded
    assert found == {command: set() for command in COMMANDS}


@pytest.mark.parametrize(
    "command", ["--version", "--help", "where", "completion zsh", "completion bash --names call j"]
)
def test_the_quickest_commands_load_no_model(command: str, tmp_path: Path) -> None:
    assert not {"pydantic", "tinydb", "pyperclip"} & loaded_after(run(command), tmp_path)


def test_rooms_without_a_screen_load_none(tmp_path: Path) -> None:
    """One after another: what is loaded once stays."""
    rooms = {room: modules_of(room) for room in ROOMS}
    assert all(rooms.values())
    code = "found = {}\n" + "\n".join(
        f"import {', '.join(modules)}\nfound[{room!r}] = sorted({SCREEN!r} & set(sys.modules))"
        for room, modules in rooms.items()
    )
    assert printed_after(code, "found", tmp_path) == {room: [] for room in ROOMS}
