"""docs/askaround.1, made from the table of the commands: `make docs` writes it."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from tui import __version__
from tui.cli import manual
from tui.cli.commands.completion import CompletedArgument, commands_of
from tui.cli.parser import make_parser

MANUAL_PAGE = Path(__file__).parents[2] / "docs" / "askaround.1"


def manual_page() -> str:
    """The manual page of the command line, for `man`."""
    program, *commands = commands_of(make_parser())
    lines = [
        f'.TH ASKAROUND 1 "" "askaround {_escaped(__version__)}" "User Commands"',
        ".SH NAME",
        r"askaround \- informational interviews in the terminal",
        ".SH SYNOPSIS",
        ".B askaround",
        "[OPTION]... [COMMAND [ARGUMENT]...]",
        ".SH DESCRIPTION",
        *_paragraphs(manual.DESCRIPTION),
        ".SH OPTIONS",
        *_arguments(program.options),
        ".SH COMMANDS",
    ]
    for command in commands:
        own = [each for each in command.options if each.flag not in _COMMON]
        takes = " ".join(each.takes for each in command.plain if each.takes)
        lines += [
            f".SS {_escaped(f'{command.name} {takes}'.strip())}",
            _escaped(f"{command.words[:1].upper()}{command.words[1:]}."),
            *_arguments(own),
            *_rows(manual.example_rows(command.name)),
        ]
    for title, rows in (
        ("FILES", manual.FILES),
        ("ENVIRONMENT", manual.VARIABLES),
        ("EXIT STATUS", manual.STATUSES),
        ("EXAMPLES", manual.example_rows()),
    ):
        lines += [f".SH {title}", *_rows(rows)]
    return "\n".join(lines) + "\n"


_COMMON = {"--help", "--store", "--plain"}


def _escaped(text: str) -> str:
    """Text as roff prints it: its backslashes, its hyphens, and no line that is a request."""
    text = text.replace("\\", r"\e").replace("-", r"\-").replace('"', r"\(dq")
    return rf"\&{text}" if text.startswith((".", "'")) else text


def _paragraphs(text: str) -> Iterator[str]:
    for number, paragraph in enumerate(text.strip().split("\n\n")):
        if number:
            yield ".PP"
        yield _escaped(" ".join(paragraph.split()))


def _arguments(arguments: Iterable[CompletedArgument]) -> Iterator[str]:
    for argument in arguments:
        value = "" if argument.bare else f" {argument.takes or '|'.join(argument.choices)}"
        yield from _rows([((argument.flag + value).strip(), argument.words)])


def _rows(rows: Iterable[tuple[str, str]]) -> Iterator[str]:
    for left, right in rows:
        yield from (".TP", f".B {_escaped(left)}", _escaped(right))


if __name__ == "__main__":
    MANUAL_PAGE.write_text(manual_page(), "utf-8")
