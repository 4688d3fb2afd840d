"""A letter handed to the person's mail program, as a link; no shell is used, and no network."""

import shlex
import shutil
import subprocess
from collections.abc import Mapping, Sequence

from tui.system.system_opener import open_by_system, opener

PLACE = "{}"
"""Where the link goes in a command of the person's own; else it comes last."""

_SECONDS = 3.0


def open_link(
    link: str, environ: Mapping[str, str], platform: str, *, seconds: float = _SECONDS
) -> None:
    """Open a mailto link with what the system has for it.

    What still runs after so many seconds has opened. Raises ValueError, with the reason as
    the end of a sentence, when nothing opened.
    """
    if (
        platform not in ("win32", "darwin")
        and opener(environ, platform)
        and not _has_handler(environ)
    ):
        raise ValueError("no program is set for mail links")
    open_by_system(link, environ, platform, seconds=seconds)


def argument_list(command: str, link: str) -> Sequence[str]:
    """Return a command of the person's own with the link in it; raises ValueError."""
    try:
        words = shlex.split(command)
    except ValueError as error:
        raise ValueError(f"“{command}” cannot be read as a command: {error}.") from None
    if not words:
        raise ValueError("The command is empty.")
    if not any(PLACE in word for word in words):
        return [*words, link]
    return [word.replace(PLACE, link) for word in words]


def run_mail_command(command: str, link: str) -> None:
    """Run the person's own mail program in this terminal, and wait for it to end.

    Raises ValueError, with one sentence, when it cannot be started, or failed.
    """
    words = argument_list(command, link)
    try:
        status = subprocess.run(words, check=False).returncode  # noqa: S603 - named in the settings
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise ValueError(f"{words[0]} cannot be started: {reason}.") from None
    if status:
        raise ValueError(f"{words[0]} ended with status {status}.")


def _has_handler(environ: Mapping[str, str]) -> bool:
    """Whether some program opens mail links, as far as the system can tell.

    Where none does, xdg-open hands the link to a browser, which does nothing with it.
    """
    path = shutil.which("xdg-mime")
    if path is None:
        return True
    try:
        asked = subprocess.run(  # noqa: S603 - the system's own
            [path, "query", "default", "x-scheme-handler/mailto"],
            env=dict(environ),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return True
    return bool(asked.returncode or asked.stdout.strip())
