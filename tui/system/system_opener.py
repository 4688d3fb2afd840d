"""Open a link or a file with whatever the system has for it; no shell is used, and no network."""

import shutil
import subprocess
from collections.abc import Mapping
from tempfile import TemporaryFile
from threading import Thread

_SECONDS = 3.0
_LONGEST_REASON = 120


def opener(environ: Mapping[str, str], platform: str) -> str:
    """Return the path of the program that opens things here.

    Raises ValueError, with the reason as the end of a sentence, where there is none.
    """
    name = "open" if platform == "darwin" else "xdg-open"
    if platform != "darwin" and not (environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY")):
        raise ValueError("there is no display")
    path = shutil.which(name)
    if path is None:
        raise ValueError(f"there is no {name} here")
    return path


def open_by_system(
    link: str, environ: Mapping[str, str], platform: str, *, seconds: float = _SECONDS
) -> None:
    """Open a link, or a file by its address, with what the system has for it.

    What still runs after so many seconds has opened. Raises ValueError, with the reason as
    the end of a sentence, when nothing opened.
    """
    if platform == "win32":
        _start_file(link)
        return
    path = opener(environ, platform)
    name = path.rpartition("/")[2]
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
            raise ValueError(f"{name} cannot be started: {error.strerror or error}") from None
        told.seek(0)
        reason = told.read().decode(errors="replace").strip().partition("\n")[0][:_LONGEST_REASON]
    if status:
        said = f"{name} ended with status {status}"
        raise ValueError(f"{said}: {reason}" if reason else said)


def _start_file(link: str) -> None:
    import os  # noqa: PLC0415 - only Windows has it

    try:
        os.startfile(link)  # type: ignore[attr-defined]  # noqa: S606 - a link, not a command
    except (OSError, AttributeError) as error:
        raise ValueError(f"it could not be opened: {error}") from None
