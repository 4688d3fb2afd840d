"""The parser of the command line, made from the table of the commands."""

import argparse
import re
from collections.abc import Container, Sequence
from pathlib import Path
from typing import Any, NoReturn

from tui import __version__
from tui.cli.errors import BAD_USAGE
from tui.cli.manual import DESCRIPTION, epilog, examples
from tui.cli.subcommand import Subcommand, WordsOption, no_command
from tui.cli.table import BY_NAME, COMMANDS
from tui.cli.terminal import complain
from tui.model.text.patterns import pattern_of

# No option is -> or -5, or a text that begins with a rule.
_OPTION = pattern_of(r"(?:--[A-Za-z][\w-]*(?:=.*)?|-[A-Za-z]\w*)\Z", re.DOTALL)

_OTHER_COMMAND = pattern_of(r"argument COMMAND: invalid choice: ['\"](.*?)['\"] \(choose")


class Parser(argparse.ArgumentParser):
    """A parser that says in one sentence what is wrong; left empty where nobody asked for it."""

    def __init__(self, *, asked_for: bool = True, **options: Any) -> None:
        if asked_for:
            super().__init__(**options)

    def error(self, message: str) -> NoReturn:
        """Print the sentence and exit with the status for bad usage."""
        if typed := _OTHER_COMMAND.match(message):
            complain(no_command(typed[1], BY_NAME, f"{self.prog} help lists them"))
            raise SystemExit(BAD_USAGE)
        complain(f"{message}; {self.prog} --help says what can be asked.")
        raise SystemExit(BAD_USAGE)


def make_parser(words: Container[str] | None = None) -> Parser:
    """Return the parser; `command` in what it returns is a name from the table, or None.

    With `words`, what was typed, only the commands among them know their arguments: to make
    those of all takes longer than `--version` takes without.
    """
    store = Parser(add_help=False)
    store.add_argument(
        "--store",
        type=Path,
        metavar="PATH",
        default=argparse.SUPPRESS,
        help="the file to keep everything in (also ASKAROUND_STORE)",
    )
    plain = Parser(add_help=False)
    plain.add_argument(
        "--plain",
        action="store_true",
        default=argparse.SUPPRESS,
        help="line by line instead of the screen: for screen readers, dumb terminals and pipes",
    )
    parser = Parser(
        prog="askaround",
        parents=[store, plain],
        description=DESCRIPTION,
        epilog=epilog(),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"askaround {__version__}")
    commands = parser.add_subparsers(
        dest="command", metavar="COMMAND", title="commands", prog=parser.prog
    )
    for command in COMMANDS:
        if words is not None and command.name not in words:
            commands.add_parser(command.name, help=command.words, asked_for=False)
            continue
        sub = commands.add_parser(
            command.name,
            help=command.words,
            description=f"{command.words[:1].upper()}{command.words[1:]}.",
            epilog=examples(command.name),
            formatter_class=argparse.RawDescriptionHelpFormatter,
            parents=[store, plain] if command.without_screen else [store],
        )
        for argument in command.arguments:
            sub.add_argument(*argument.names, **argument.options)
    return parser


def with_words_joined(arguments: Sequence[str]) -> list[str]:
    """Return arguments with the words of an option as one: --where zoom link tba.

    They reach up to the next option. Before anybody is named an option takes a single word,
    since the words behind that one say who.
    """
    at = next((at for at, word in enumerate(arguments) if word in BY_NAME), len(arguments))
    joined, rest = [*arguments[: at + 1]], arguments[at + 1 :]
    options = {
        name
        for argument in (BY_NAME[joined[-1]].arguments if rest else ())
        if isinstance(argument, WordsOption)
        for name in argument.names
    }
    if not rest:
        return joined
    command = BY_NAME[joined[-1]]
    if rest[0].startswith("-"):
        return [*joined, *_words_first(rest, command)]
    takes, begun = False, False
    for word in rest:
        if word.startswith("--"):
            name, has_value, _ = word.partition("=")
            takes, begun = name in options, bool(has_value)
            joined.append(word)
        elif takes and begun:
            joined[-1] = f"{joined[-1]} {word}"
        else:
            begun = takes
            joined.append(word)
    return [*joined[: at + 1], *_words_first(joined[at + 1 :], command)]


def _words_first(words: Sequence[str], command: Subcommand) -> list[str]:
    """Return the words behind a command with the options last: ana --dry-run fri 3pm.

    `argparse` takes all words of one argument in a row. A word such as -> is no option.
    """
    takes = _values_taken(command)
    if argparse.REMAINDER in takes.values():
        return [*words]
    plain: list[str] = []
    options: list[str] = []
    left = [*words]
    while left:
        word = left.pop(0)
        if word == "--":
            plain += left
            break
        if not _OPTION.match(word):
            plain.append(word)
            continue
        options.append(word)
        name, has_value, _ = word.partition("=")
        known = {takes[each] for each in takes if each == name} or {
            takes[each] for each in takes if each.startswith(name)
        }
        count = known.pop() if len(known) == 1 and not has_value else 0
        while left and count and not _OPTION.match(left[0]):
            options.append(left.pop(0))
            count = 0 if count in (1, "?") else count
    if any(word.startswith("-") and word != "-" for word in plain):
        return [*options, "--", *plain]
    return [*plain, *options]


def _values_taken(command: Subcommand) -> dict[str, int | str]:
    """Return how many values each option takes, as `argparse` says it."""
    found: dict[str, int | str] = {"--store": 1, "--help": 0, "-h": 0}
    found |= {"--plain": 0} if command.without_screen else {}
    for argument in command.arguments:
        is_flag = argument.options.get("action") == "store_true"
        count = 0 if is_flag else argument.options.get("nargs", 1)
        found |= {name: count for name in argument.names if name.startswith("-")}
    return found
