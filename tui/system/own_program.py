"""Text through a program of the person's own: in on standard input, out on standard output."""

import shlex
import subprocess

SECONDS = 30
"""How long the program may take."""


def through_program(command: str, text: str, *, seconds: float = SECONDS) -> str:
    """Return what a program makes of a text. No shell is used.

    Raises ValueError, with one sentence, when the command cannot be read or started, fails,
    takes longer than `seconds`, or gives nothing back.
    """
    try:
        words = shlex.split(command)
    except ValueError as error:
        raise ValueError(f"“{command}” cannot be read as a command: {error}.") from None
    if not words:
        raise ValueError("The command is empty.")
    try:
        done = subprocess.run(  # noqa: S603 - the person's own program, named in their settings
            words, input=text.encode(), capture_output=True, timeout=seconds, check=False
        )
    except subprocess.TimeoutExpired:
        raise ValueError(f"{words[0]} took longer than {seconds:g} seconds.") from None
    except OSError as error:
        raise ValueError(f"{words[0]} cannot be started: {error.strerror or error}.") from None
    if done.returncode:
        told = done.stderr.decode(errors="replace").strip().partition("\n")[0]
        raise ValueError(f"{words[0]} ended with status {done.returncode}. {told}".strip())
    answer = done.stdout.decode(errors="replace").strip()
    if not answer:
        raise ValueError(f"{words[0]} gave nothing back.")
    return answer
