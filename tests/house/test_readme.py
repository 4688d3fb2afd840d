"""What the README says of keys and commands is so."""

import re

from tests.house.readme_keys import README, documented_commands, with_key_table
from tui.cli.commands.completion import commands_of
from tui.cli.parser import make_parser
from tui.desk.commands import table as commands

TEXT = README.read_text("utf-8")


def test_the_keys_are_those_of_the_program():
    assert with_key_table(TEXT) == TEXT
    assert documented_commands() == {command.id for command in commands.ALL}


def test_every_subcommand_and_option_that_is_named_exists():
    known = commands_of(make_parser())
    named = set(re.findall(r"(?:^    |`)askaround ([a-z]+)", TEXT, re.MULTILINE))
    assert {"add", "due", "merge"} <= named <= {command.name for command in known}
    options = {option.flag for command in known for option in command.options}
    assert set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", TEXT)) <= options


def test_every_picture_it_shows_is_there():
    shown = re.findall(r"\]\((screenshots/[^)]+)\)", TEXT)
    assert shown
    assert all((README.parent / path).is_file() for path in shown)
