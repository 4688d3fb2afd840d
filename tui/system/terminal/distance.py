"""Whether the terminal is on another computer."""

from collections.abc import Mapping


def over_ssh(environ: Mapping[str, str]) -> bool:
    """Whether the person came here over SSH, by the environment of the program."""
    return any(environ.get(name) for name in ("SSH_CONNECTION", "SSH_TTY"))
