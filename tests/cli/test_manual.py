"""What --help promises is there."""

import re
import shlex
from pathlib import Path

import pytest

import tui
from tui.cli import main as cli
from tui.cli import manual
from tui.cli.commands.completion import commands_of
from tui.cli.errors import BAD_USAGE, FAILED
from tui.cli.main import main
from tui.cli.parser import make_parser

COMMANDS = commands_of(make_parser())
OPTIONS = {each.flag for command in COMMANDS for each in command.options}
SOURCES = "\n".join(path.read_text() for path in Path(tui.__file__).parent.rglob("*.py"))
OF_LIBRARIES = {"NO_COLOR", "TERM", "TZ", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"}

Output = pytest.CaptureFixture[str]


def help_of(capsys: Output, *arguments: str) -> str:
    with pytest.raises(SystemExit, match="0"):
        main([*arguments])
    return capsys.readouterr().out


def test_every_command_has_a_line_and_an_example(capsys: Output) -> None:
    whole = help_of(capsys, "--help")
    for command in COMMANDS[1:]:
        assert re.search(rf"^    {command.name} +\w", whole, re.MULTILINE), command.name
        assert command.words
        assert f"askaround {command.name}" in manual.examples(command.name) or (
            f" {command.name}" in manual.examples(command.name)
        )
        assert help_of(capsys, "help", command.name) == help_of(capsys, command.name, "--help")
    assert help_of(capsys, "help") == whole
    assert set(manual._EXAMPLES) == {command.name for command in COMMANDS}


@pytest.mark.parametrize("name", manual._EXAMPLES)
def test_every_example_can_be_typed(name: str) -> None:
    lines = [line for line in manual.examples(name).splitlines() if "askaround " in line]
    assert lines
    for line in lines:
        typed = re.split(r" {2,}| > |\)\"", line.strip())[0].removeprefix('eval "$(')
        program, *arguments = shlex.split(typed)
        assert program == "askaround"
        assert make_parser().parse_args(arguments).command in (None, name or arguments[0])


def test_every_option_that_is_named_exists(capsys: Output) -> None:
    named = set(re.findall(r"--[a-z][a-z-]+", manual.DESCRIPTION + manual.epilog()))
    for command in COMMANDS:
        named |= set(re.findall(r"--[a-z][a-z-]+", manual.examples(command.name)))
    assert named <= OPTIONS


def test_every_variable_that_counts_is_named_and_every_named_one_counts() -> None:
    named = {name for names, _ in manual.VARIABLES for name in names.split(", ")}
    looked_up = set(re.findall(r"environ\.get\(\"([A-Z_]+)\"", SOURCES))
    looked_up |= set(re.findall(r"\"((?:SSH|ASKAROUND|WSL|WAYLAND)_[A-Z_]+|DISPLAY)\"", SOURCES))
    assert looked_up <= named
    assert named - OF_LIBRARIES <= looked_up


def test_every_exit_status_is_named() -> None:
    statuses = {FAILED, BAD_USAGE, cli.INTERRUPTED, cli.READER_GONE, 0}
    assert {int(status) for status, _ in manual.STATUSES} == statuses


def test_the_help_fits_into_80_columns(capsys: Output, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    for command in COMMANDS:
        text = help_of(capsys, *filter(None, [command.name]), "--help")
        assert [line for line in text.splitlines() if len(line) > 80] == []
