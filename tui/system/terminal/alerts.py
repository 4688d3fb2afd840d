"""The bell, the title and the notifications of a terminal, as control sequences.

Which terminal it is, is known by what it sets for the programs in it; in tmux, by what tmux
knows of the terminal it is shown in.
"""

import subprocess
from base64 import b64encode
from collections.abc import Mapping

BELL = "\x07"

_END = "\x1b\\"
_LONGEST = 200
_SECONDS = 0.5
_OSC_9, _OSC_99, _OSC_777 = "9", "99", "777"
_BY_NAME = {
    "kitty": _OSC_99,
    "iterm": _OSC_9,
    "warp": _OSC_9,
    "wezterm": _OSC_777,
    "ghostty": _OSC_777,
    "foot": _OSC_777,
    "rxvt": _OSC_777,
    "contour": _OSC_777,
}
"""A part of what a terminal calls itself, and the notification it is known to show."""

_BY_VARIABLE = {
    "KITTY_WINDOW_ID": _OSC_99,
    "WEZTERM_PANE": _OSC_777,
    "GHOSTTY_RESOURCES_DIR": _OSC_777,
    "KONSOLE_VERSION": _OSC_777,
    "VTE_VERSION": _OSC_777,
}
_NO_TITLE = ("linux", "dumb", "")
_PASSES_ON = ("1", "on", "all")
"""Whether tmux hands on what is not for itself, as its versions say it; usually it does not."""
_TMUX_KNOWS = "#{client_termtype} #{client_termname} #{allow-passthrough}"


def title_sequence(title: str, environ: Mapping[str, str]) -> str:
    """Return what sets the title, after keeping the one there was; empty where there is none."""
    return f"\x1b[22;2t\x1b]2;{_safe(title)}{_END}" if _has_title(environ) else ""


def title_back_sequence(environ: Mapping[str, str]) -> str:
    """Return what brings the former title back."""
    return "\x1b[23;2t" if _has_title(environ) else ""


def notification_sequence(title: str, words: str, environ: Mapping[str, str]) -> str:
    """Return what shows a notification; empty where the terminal is not known to have any.

    In tmux it may take a moment, since tmux is asked.
    """
    if environ.get("STY"):
        # GNU screen shows part of what it passes on.
        return ""
    if not environ.get("TMUX"):
        return _notification(_kind(environ), title, words)
    terminal, _, passes_on = _told_by_tmux(environ).rpartition(" ")
    if passes_on not in _PASSES_ON:
        return ""
    shown = _notification(_kind_by_name(terminal), title, words)
    return f"\x1bPtmux;{shown.replace(chr(27), chr(27) * 2)}{_END}" if shown else ""


def _kind(environ: Mapping[str, str]) -> str:
    names = (environ.get("TERM_PROGRAM"), environ.get("LC_TERMINAL"), environ.get("TERM"))
    by_name = next(filter(None, (_kind_by_name(name or "") for name in names)), "")
    by_variable = (kind for name, kind in _BY_VARIABLE.items() if environ.get(name))
    return by_name or next(by_variable, "")


def _kind_by_name(name: str) -> str:
    name = name.casefold()
    return next((kind for part, kind in _BY_NAME.items() if part in name), "")


def _notification(kind: str, title: str, words: str) -> str:
    title, words = _safe(title), _safe(words)
    if kind == _OSC_9:
        return f"\x1b]9;{title}: {words}{_END}"
    if kind == _OSC_99:
        coded = [b64encode(each.encode()).decode() for each in (title, words)]
        begun = f"\x1b]99;i=askaround:d=0:e=1;{coded[0]}{_END}"
        return f"{begun}\x1b]99;i=askaround:p=body:e=1;{coded[1]}{_END}"
    if kind == _OSC_777:
        # A semicolon would divide them.
        parts = ";".join(each.replace(";", ",") for each in (title, words))
        return f"\x1b]777;notify;{parts}{_END}"
    return ""


def _safe(text: str) -> str:
    """Return text with nothing in it that could end a sequence or begin another."""
    line = "".join(each for each in " ".join(text.split()) if each.isprintable())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"


def _has_title(environ: Mapping[str, str]) -> bool:
    term = environ.get("TERM", "")
    return term not in _NO_TITLE and not term.startswith("vt")


def _told_by_tmux(environ: Mapping[str, str]) -> str:
    """Return what terminal tmux is shown in, and whether it passes sequences on."""
    try:
        told = subprocess.run(  # noqa: S603 - nothing in it is of the person
            ["tmux", "display-message", "-p", _TMUX_KNOWS],  # noqa: S607 - wherever theirs is
            env=dict(environ),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return told.stdout.decode(errors="replace").strip()
