"""Options stand before, between and behind the words of every command."""

import argparse

import pytest

from tui.cli.parser import make_parser, with_words_joined
from tui.cli.subcommand import Subcommand, WordsOption
from tui.cli.table import COMMANDS

VALUES = {"--minutes": "30"}
WORDS = [each for each in COMMANDS if each.name not in ("completion", "help", "restore", "merge")]


def read(arguments: list[str]) -> dict[str, object]:
    return vars(make_parser().parse_args(with_words_joined(arguments), argparse.Namespace()))


def words_of(command: Subcommand) -> list[str]:
    kind = ["nudge"] if command.name == "letter" else []
    takes = [each for each in command.arguments if not each.names[0].startswith("-")]
    return [*kind, "jane", "fri", "3pm"] if takes else []


def options_of(command: Subcommand) -> list[list[str]]:
    found = []
    for argument in command.arguments:
        name = argument.names[0]
        if not name.startswith("-") or argument.options.get("nargs"):
            continue
        if isinstance(argument, WordsOption):
            continue
        is_flag = argument.options.get("action") == "store_true"
        one_of = argument.options.get("choices", ["value"])
        found.append([name] if is_flag else [name, VALUES.get(name, one_of[0])])
    return [*found, ["--store", "x.json"]]


@pytest.mark.parametrize("command", WORDS, ids=lambda command: command.name)
def test_an_option_means_the_same_at_every_place(command: Subcommand) -> None:
    words = words_of(command)
    for option in options_of(command):
        behind = read([command.name, *words, *option])
        for at in range(len(words)):
            assert read([command.name, *words[:at], *option, *words[at:]]) == behind


def test_several_options_stand_among_the_words() -> None:
    words = [
        "schedule",
        "jane",
        "--dry-run",
        "fri",
        "--minutes",
        "30",
        "3pm",
        "--by",
        "zoom",
        "call",
    ]
    found = read(words)
    assert (found["who"], found["minutes"]) == (["jane", "fri", "3pm"], 30)
    assert (found["dry_run"], found["by"]) == (True, "zoom call")


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        (["Jane Doe", "-", "nurse"], ["Jane Doe", "-", "nurse"]),
        (["--\nJane Doe\nNurse\nMercy"], ["--\nJane Doe\nNurse\nMercy"]),
        (["-> Jane Doe, nurse"], ["-> Jane Doe, nurse"]),
        (["Jane", "->", "Mercy"], ["Jane", "->", "Mercy"]),
        (["--", "--Jane--"], ["--Jane--"]),
    ],
)
def test_what_only_begins_with_a_dash_is_a_word(line: list[str], kept: list[str]) -> None:
    assert read(["add", *line])["line"] == kept
