"""What is loaded, by rooms and by commands: start-up time and the direction of the house."""

import json
import os
import pkgutil
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

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
ROOMS = ["model", "system", "playbook", "store", "exchange", "desk", "cli"]


def loaded_after(code: str, tmp_path: Path) -> set[str]:
    """Return the top-level packages that a new process holds after running the code."""
    report = "\nprint('\\n' + json.dumps([name.partition('.')[0] for name in sys.modules]))"
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
    return set(json.loads(output.splitlines()[-1]))


def run(command: str) -> str:
    return f"from tui.cli.main import main\ntry: main({command.split()!r})\nexcept SystemExit: pass"


@pytest.mark.parametrize("command", COMMANDS)
def test_commands_without_a_screen_load_none(command: str, tmp_path: Path) -> None:
    assert not SCREEN & loaded_after(run(command), tmp_path)


@pytest.mark.parametrize(
    "command", ["--version", "--help", "where", "completion zsh", "completion bash --names call j"]
)
def test_the_quickest_commands_load_no_model(command: str, tmp_path: Path) -> None:
    assert not {"pydantic", "tinydb", "pyperclip"} & loaded_after(run(command), tmp_path)


@pytest.mark.parametrize("room", ROOMS)
def test_rooms_without_a_screen_load_none(room: str, tmp_path: Path) -> None:
    package = import_module(f"tui.{room}")
    modules = [module.name for module in pkgutil.walk_packages(package.__path__, f"tui.{room}.")]
    assert modules
    assert not SCREEN & loaded_after(f"import {', '.join(modules)}", tmp_path)
