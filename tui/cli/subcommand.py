"""What a command of the command line is: its name, help, arguments, needs and function."""

from collections.abc import Callable, Iterable
from enum import Enum, auto
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple


class Needs(Enum):
    """What a command is given besides the values of its arguments."""

    LOCATIONS = auto()
    """Where the files are; it opens the store itself, if at all."""
    READING = auto()
    """The desk, with the store opened to be read."""
    WRITING = auto()
    """The desk, with the store opened to be changed."""
    SCREEN = auto()
    """A terminal: it opens the program."""


class Argument:
    """One argument, as `argparse` takes it."""

    def __init__(self, *names: str, **options: Any) -> None:
        self.names = names
        self.options = options


class WordsOption(Argument):
    """An option whose value is several words, with or without quotation marks around them."""


class Subcommand(NamedTuple):
    """A command: `run` names its function, which takes the arguments' values by name.

    The function returns the exit status, or what to say once everything is on the disk.
    `without_screen` says that the command also exists line by line, without a screen. Of one
    that only reads, `writes` are the words behind which it makes a change.
    """

    name: str
    words: str
    needs: Needs
    run: str = ""
    arguments: tuple[Argument, ...] = ()
    without_screen: bool = False
    writes: frozenset[str] = frozenset()

    def function(self) -> Callable[..., int | str]:
        """Load and return the function that carries it out."""
        module, _, name = self.run.partition(":")
        found: Callable[..., int | str] = getattr(import_module(f"tui.cli.commands.{module}"), name)
        return found


def no_command(typed: str, names: Iterable[str], where: str) -> str:
    """Return the sentence on a command that is none: which is near, or `where` all of them are."""
    from difflib import get_close_matches  # noqa: PLC0415 - only for a slip

    from tui.model.text.lines import clean_line, either  # noqa: PLC0415 - as above

    near = get_close_matches(typed.casefold(), names, n=2, cutoff=0.7)
    rest = f"did you mean {either(near)}?" if near else f"{where}."
    return f"There is no command {clean_line(typed)}; {rest}"


def new_file(words: str) -> Argument:
    """Return the option that names a new file; alone, or with a folder, the command names it."""
    return Argument("--out", nargs="?", const=Path(), type=Path, metavar="PATH", help=words)


WHO = Argument("who", nargs="+", metavar="WHO", help="any unique part of a name")


def who_then(words: str) -> Argument:
    """Return the argument that says who, and then something else, which `words` explain."""
    return Argument("who", nargs="+", metavar="WHO", help=f"any unique part of a name{words}")
