"""Whether a screen reader is at work, as far as that can be known."""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path

_SAYS_SO = ("ACCESSIBILITY_ENABLED", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON")
_OF_EMACSPEAK = ("EMACSPEAK_DIR", "DTK_PROGRAM")
_READERS = frozenset(
    {"orca", "brltty", "espeakup", "speechd-up", "fenrir", "fenrir-daemon", "tdsr", "yasr"}
)
_NOTHING = ("", "0", "none", "false")


def screen_reader(environ: Mapping[str, str], root: Path = Path("/")) -> bool:
    """Whether one seems to be at work: the environment says so, or its process runs.

    `root` has the folders proc and sys. What cannot be read says nothing.
    """
    if any(environ.get(name, "").casefold() not in _NOTHING for name in _SAYS_SO):
        return True
    if any(environ.get(name) for name in _OF_EMACSPEAK):
        return True
    with suppress(OSError):
        speakup = (root / "sys/accessibility/speakup/synth").read_text("utf-8", "replace")
        if speakup.strip() not in _NOTHING:
            return True
    return any(name in _READERS for name in _running(root / "proc"))


def _running(proc: Path) -> Iterator[str]:
    with suppress(OSError):
        for process in proc.iterdir():
            if process.name.isdecimal():
                with suppress(OSError):
                    yield (process / "comm").read_text("utf-8", "replace").strip()
