"""What is said on the terminal, and whether a person sits at it."""

import sys
from pathlib import Path


def has_terminal() -> bool:
    """Whether a person sits at both ends: standard input and standard output."""
    return sys.stdin is not None and sys.stdin.isatty() and sys.stdout.isatty()


def printable(path: Path) -> str:
    """Return a path as text that no terminal takes for a command."""
    return str(path) if str(path).isprintable() else ascii(str(path))


def complain(message: str) -> None:
    """Print a sentence on standard error; nothing in it is taken for a command by a terminal."""
    safe = "".join(
        character if character.isprintable() or character == "\n" else "?" for character in message
    )
    print(f"askaround: {safe}", file=sys.stderr)
