"""A letter handed to the person's mail program, as a link; no shell is used, and no network."""

import shlex
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from tempfile import TemporaryFile
from threading import Thread

PLACE = "{}"
"""Where the link goes in a command of the person's own; else it comes last."""

_SECONDS = 3.0
_LONGEST_REASON = 120


def open_link(
    link: str, environ: Mapping[str, str], platform: str, *, seconds: float = _SECONDS
) -> None:
    """Open a mailto link with what the system has for it.

    What still runs after so many seconds has opened. Raises ValueError, with the reason as
    the end of a sentence, when nothing opened.
    """
    if platform == "win32":
        _start_file(link)
        return
    opener = "open" if platform == "darwin" else "xdg-open"
    if platform != "darwin" and not (environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY")):
        raise ValueError("there is no display")
    path = shutil.which(opener)
    if path is None:
        raise ValueError(f"there is no {opener} here")
    if opener == "xdg-open" and not _has_handler(environ):
        raise ValueError("no program is set for mail links")
    # A file: what goes on running must not write into a pipe that nobody reads.
    with TemporaryFile() as told:
        try:
            process = subprocess.Popen(  # noqa: S603 - the system's own; the link is one argument
                [path, link],
                env=dict(environ),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=told,
                start_new_session=True,
            )
            status = process.wait(timeout=seconds)
        except subprocess.TimeoutExpired:
            # Asked once more when it has ended, so that nothing of it is left.
            Thread(target=process.wait, daemon=True).start()
            return
        except OSError as error:
            raise ValueError(f"{opener} cannot be started: {error.strerror or error}") from None
        told.seek(0)
        reason = told.read().decode(errors="replace").strip().partition("\n")[0][:_LONGEST_REASON]
    if status:
        said = f"{opener} ended with status {status}"
        raise ValueError(f"{said}: {reason}" if reason else said)


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


def _start_file(link: str) -> None:
    import os  # noqa: PLC0415 - only Windows has it

    try:
        os.startfile(link)  # type: ignore[attr-defined]  # noqa: S606 - a link, not a command
    except (OSError, AttributeError) as error:
        raise ValueError(f"it could not be opened: {error}") from None
