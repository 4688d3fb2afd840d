"""The commands of the command line, line by line: the same code from the same table."""

import argparse
import io
import re
import shlex
from collections.abc import Callable, Sequence
from contextlib import redirect_stderr, redirect_stdout

from tui.cli.answering import say
from tui.cli.errors import CommandError
from tui.cli.parser import make_parser, with_words_joined
from tui.cli.spoken import spelled_out
from tui.cli.subcommand import Needs, Subcommand
from tui.cli.table import BY_NAME
from tui.desk.desk import Desk
from tui.model.text.patterns import pattern_of

_NOT_HERE = frozenset({"practice", "call", "demo", "help", "completion", "due"})
_WITH_PATHS = frozenset({"import", "export", "mail", "merge", "report", "invite"})
_FILES_OUT = frozenset({"export", "report", "invite"})
_INTO_FILES = frozenset({"--out", "--vdir"})
_MORE_HELP = pattern_of(r"; (\w[\w-]*) --help says what can be asked")
_PROGRAM = pattern_of(rf"\baskaround:? (?=(?:{'|'.join(BY_NAME)})\b)|^askaround: ", re.MULTILINE)

IN_LINES = {
    name: command
    for name, command in BY_NAME.items()
    if name not in _NOT_HERE and command.needs in (Needs.READING, Needs.WRITING)
}
"""The commands that work on the book, by name."""


def carry_out(desk: Desk, command: Subcommand, words: Sequence[str]) -> None:
    """Carry out a command with the words behind it, and say what it prints; raises CommandError."""
    how = as_it_is if _has_path(command.name, words) else spelled_out
    say_what_is_printed(lambda: command.function()(desk, **_values(command, words)), how)


def as_it_is(text: str) -> str:
    """Return a text that is handed on, not only read aloud."""
    return text


def say_what_is_printed(
    run: Callable[[], int | str], how: Callable[[str], str] = spelled_out
) -> None:
    """Say what is printed while something runs, and what it returns to be said.

    Raises CommandError, also for what cannot be parsed.
    """
    content = io.BytesIO()
    printed = io.TextIOWrapper(content, encoding="utf-8", errors="replace", write_through=True)
    try:
        with redirect_stdout(printed), redirect_stderr(printed):
            outcome = run()
    except SystemExit:
        raise CommandError(without_program(content.getvalue().decode()).strip()) from None
    except CommandError:
        _say_printed(content.getvalue(), how)
        raise
    _say_printed(content.getvalue(), how)
    if isinstance(outcome, str):
        say(without_program(outcome))


def words_of(name: str, rest: str) -> list[str]:
    """Return the words behind a command; around a path there may be quotation marks."""
    if _has_path(name, rest.split()):
        try:
            return shlex.split(rest)
        except ValueError:
            pass  # An apostrophe in a name is no quotation mark.
    return rest.split()


def needs_words(command: Subcommand) -> bool:
    """Whether nothing can be done without a word behind the command."""
    first = command.arguments[0] if command.arguments else None
    return (
        first is not None
        and not first.names[0].startswith("-")
        and first.options.get("nargs") in ("+", None)
    )


def is_for_ears(name: str, words: Sequence[str]) -> bool:
    """Whether what a command prints is to be said, not a file to be handed on."""
    options = {word.partition("=")[0] for word in words}
    return not options.isdisjoint(_INTO_FILES) or (
        name not in _FILES_OUT and "--format" not in options
    )


def _has_path(name: str, words: Sequence[str]) -> bool:
    return name in _WITH_PATHS or any(word.partition("=")[0] in _INTO_FILES for word in words)


def without_program(text: str) -> str:
    """Return text as it is typed here, without the name of the program before a command."""
    return _MORE_HELP.sub(r"; help \1 says more", _PROGRAM.sub("", text))


def _values(command: Subcommand, words: Sequence[str]) -> dict[str, object]:
    options = {name for each in command.arguments for name in each.names if name.startswith("-")}
    takes_options = any(word.partition("=")[0] in options for word in words)
    # Without options, a word such as -> or -- is a word.
    typed = [*words] if takes_options else [*(["--"] if words else []), *words]
    parser = make_parser([command.name])
    arguments = (
        with_words_joined([command.name, *typed]) if takes_options else [command.name, *typed]
    )
    found = vars(parser.parse_args(arguments, argparse.Namespace(store=None, plain=True)))
    return {name: each for name, each in found.items() if name not in ("command", "store", "plain")}


def _say_printed(content: bytes, how: Callable[[str], str]) -> None:
    if text := content.decode().rstrip("\n"):
        say(how(without_program(text)))
