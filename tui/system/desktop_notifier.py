"""A notification of the desktop, by the program that the system has for it; no shell is used."""

import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

_SECONDS = 10.0
_LONGEST_REASON = 120
_SCRIPT = (
    "on run argv",
    "display notification (item 2 of argv) with title (item 1 of argv)",
    "end run",
)


def show_notification(
    title: str, words: str, environ: Mapping[str, str], platform: str, *, seconds: float = _SECONDS
) -> None:
    """Show a notification; the words may be anything, and are text in it.

    Raises ValueError, with the reason as the end of a sentence, when it was not shown.
    """
    if platform == "win32":
        raise ValueError("no notifier is known for this system")
    program = "osascript" if platform == "darwin" else "notify-send"
    path = shutil.which(program, path=environ.get("PATH"))
    if path is None:
        more = "" if platform == "darwin" else ": install libnotify (libnotify-bin in Debian)"
        raise ValueError(f"there is no {program} here{more}")
    arguments = _for_macos(title, words) if platform == "darwin" else _for_freedesktop(title, words)
    try:
        done = subprocess.run(  # noqa: S603 - the system's own; the words are arguments
            [path, *arguments],
            env=_with_session(environ),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            timeout=seconds,
            start_new_session=True,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise ValueError(f"{program} did not answer within {seconds:g} seconds") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise ValueError(f"{program} cannot be started: {reason}") from None
    if done.returncode:
        told = done.stderr.decode(errors="replace").strip().partition("\n")[0][:_LONGEST_REASON]
        said = f"{program} ended with status {done.returncode}"
        raise ValueError(f"{said}: {told}" if told else said)


def _for_macos(title: str, words: str) -> Sequence[str]:
    script = [part for line in _SCRIPT for part in ("-e", line)]
    return [*script, _plain(title), _plain(words)]


def _for_freedesktop(title: str, words: str) -> Sequence[str]:
    # notify-send reads escapes in the text, and the desktop reads tags in it.
    text = _plain(words).replace("\\", "\\\\")
    for sign, written in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;")):
        text = text.replace(sign, written)
    return ["--app-name=askaround", "--", _plain(title), text]


def _plain(text: str) -> str:
    """Return text on one line that can be an argument."""
    return "".join(each for each in " ".join(text.split()) if each.isprintable())


def _with_session(environ: Mapping[str, str]) -> dict[str, str]:
    """Return the environment with the session's bus, which cron does not know."""
    found = dict(environ)
    if hasattr(os, "getuid") and not environ.get("DBUS_SESSION_BUS_ADDRESS"):
        folder = environ.get("XDG_RUNTIME_DIR") or f"/run/user/{os.getuid()}"
        bus = Path(folder, "bus")
        if bus.exists():
            found["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={bus}"
    return found
