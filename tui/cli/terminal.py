"""Messages on the terminal, and whether a person is sitting at it."""

import sys


def has_terminal() -> bool:
    """Whether standard input and standard output are both a terminal."""
    return sys.stdin is not None and sys.stdin.isatty() and sys.stdout.isatty()


def complain(message: str) -> None:
    """Print a sentence on standard error, with nothing in it that a terminal would act on."""
    safe = "".join(
        character if character.isprintable() or character == "\n" else "?" for character in message
    )
    print(f"askaround: {safe}", file=sys.stderr)
