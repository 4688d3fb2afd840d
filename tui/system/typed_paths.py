"""Paths that people type: what they mean, what lies there, and reading it without waiting."""

import errno
import os
import stat
from enum import Enum, auto
from io import BufferedReader
from pathlib import Path

_SHOWN = 200
_NOTHING_THERE = (errno.ENOENT, 0)
_SENTENCES = {
    errno.ENAMETOOLONG: "{} is too long for a path: choose a shorter one.",
    errno.EACCES: "{} is in a folder that you may not look into.",
    errno.EPERM: "{} is in a folder that you may not look into.",
    errno.ELOOP: "{} leads round in a circle of links: name the file itself.",
    errno.ENOTDIR: "{} goes through a file as if it were a folder.",
}


class PathError(ValueError):
    """A path cannot be used; the message says why, in one sentence for the person."""


class Kind(Enum):
    """What lies at a path; OTHER is a device, a pipe or a socket."""

    NOTHING = auto()
    FILE = auto()
    FOLDER = auto()
    OTHER = auto()


def path_of(words: str | Path) -> Path:
    """Return the path that somebody named, with the home folder for `~`.

    Whether something is there can then be asked of it without an error. Raises PathError,
    and nothing else, for what can be no path here.
    """
    try:
        os.fsencode(words)
    except UnicodeEncodeError:
        raise PathError(
            f"{_short(words)} holds a character that no file can have in its name."
        ) from None
    if "\0" in str(words):
        raise PathError(f"{_short(words)} holds a NUL, which no file can have in its name.")
    try:
        path = Path(words).expanduser()
    except RuntimeError:
        home = _short(Path(words).parts[0])
        raise PathError(
            f"No home folder {home} is known here; ./{home} is what has that name in this folder."
        ) from None
    kind_at(path)
    return path


def file_name(words: str, ending: str) -> str:
    """Return a name for a new file, made of words: "call-jane-doe.ics"."""
    letters = "".join(character if character.isalnum() else " " for character in words.lower())
    return f"{'-'.join(letters.split())[:60] or 'askaround'}.{ending}"


def kind_at(path: Path) -> Kind:
    """Return what lies at a path, links followed; raises PathError when that cannot be said."""
    try:
        mode = path.stat().st_mode
    except OSError as error:
        if error.errno in _NOTHING_THERE:
            return Kind.NOTHING
        sentence = _SENTENCES.get(error.errno or 0, "{} cannot be used: {}.")
        raise PathError(sentence.format(_short(path), error.strerror)) from None
    except ValueError:
        raise PathError(f"{_short(path)} is not a path.") from None
    if stat.S_ISREG(mode):
        return Kind.FILE
    return Kind.FOLDER if stat.S_ISDIR(mode) else Kind.OTHER


def open_file(path: Path) -> BufferedReader:
    """Open a file to read it; raises OSError, also for what is no file.

    A pipe that nobody writes to and a device that never ends are refused, not waited for.
    """
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    mode = os.fstat(handle).st_mode
    if stat.S_ISREG(mode):
        return os.fdopen(handle, "rb")
    os.close(handle)
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    raise OSError(errno.EINVAL, "it is not a regular file", str(path))


def read_file(path: Path, most: int | None = None) -> bytes:
    """Return a file's content; raises OSError as `open_file` does, and for over `most` bytes."""
    with open_file(path) as file:
        if most is not None and os.fstat(file.fileno()).st_size > most:
            raise OSError(errno.EFBIG, os.strerror(errno.EFBIG), str(path))
        return file.read()


def printable(path: str | Path) -> str:
    """Return a path as text, with nothing in it that a terminal would act on."""
    return str(path) if str(path).isprintable() else ascii(str(path))


def name_of(path: str | Path) -> str:
    """Return what a file or folder is called, printable; also one that is only pointed at: ".".

    What can be no path is called what was typed.
    """
    try:
        name = Path(path).name
        if name in ("", "..", "~"):
            name = path_of(path).resolve().name
    except (OSError, ValueError):
        name = ""
    return printable(name or path)


def _short(path: str | Path) -> str:
    text = printable(path)
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN // 2]}…{text[-_SHOWN // 4 :]}"
